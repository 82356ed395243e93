#include "proofing/typography/AsTyped.h"
#include "Styles.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

// What stands there when every key is typed one after the other and set right as it comes.
QString typed(const QString &keys, const HouseStyle &style = presse())
{
    RichText text;
    qsizetype caret = 0;
    for (const QChar key : keys) {
        text = RichText(text.text().first(caret) + key + text.text().mid(caret));
        ++caret;
        if (const auto correction = correctionAsTyped(text, caret, style)) {
            text = withWords(text, correction->start, correction->length, correction->replacement);
            caret = correction->caret;
        }
    }
    return visible(text.text());
}

} // namespace

TEST_CASE("what is typed is set right as it comes", "[typography]")
{
    CHECK(typed(u"l'eau"_s) == u"l’eau"_s);
    CHECK(typed(u"un \"oui\" franc"_s) == u"un «_oui_» franc"_s);
    CHECK(typed(u"\"Oui\", dit-elle"_s) == u"«_Oui_», dit-elle"_s);
    CHECK(typed(u"\"Il a dit \"oui\" hier\""_s) == u"«_Il a dit “oui” hier_»"_s);
    CHECK(typed(u"Qui vient ? Elle !"_s) == u"Qui vient^? Elle^!"_s);
    CHECK(typed(u"Qui vient? Elle!"_s) == u"Qui vient^? Elle^!"_s);
    CHECK(typed(u"Et puis..."_s) == u"Et puis…"_s);
    CHECK(typed(u"Voici: la mer"_s) == u"Voici_: la mer"_s);
    CHECK(typed(u"à 10:30 précises"_s) == u"à 10:30 précises"_s);
    CHECK(typed(u"une oeuvre de coeur "_s) == u"une œuvre de cœur "_s);
    CHECK(typed(u"les Etats-Unis"_s) == u"les États-Unis"_s);
    CHECK(typed(u"A la mer"_s) == u"À la mer"_s);
    CHECK(typed(u"10.000 voix"_s) == u"10^000 voix"_s);
    CHECK(typed(u"500 km2 de mer"_s) == u"500_km² de mer"_s);
    CHECK(typed(u"40 % ou 40% de voix"_s) == u"40_% ou 40_% de voix"_s);
    CHECK(typed(u"M. Morvan"_s) == u"M._Morvan"_s);
    CHECK(typed(u"le 2ème jour"_s) == u"le 2e jour"_s);
    CHECK(typed(u"deux  mots"_s) == u"deux mots"_s);
    CHECK(typed(u"La mer - calme - monte"_s) == u"La mer –_calme_– monte"_s);
    CHECK(typed(u"https://exemple.fr/?a=l'eau"_s) == u"https://exemple.fr/?a=l'eau"_s);
    CHECK(typed(u"- Un port -"_s) == u"- Un port -"_s);
}

TEST_CASE("a word is not set right before it ends", "[typography]")
{
    CHECK(typed(u"10.0005"_s) == u"10.0005"_s);
    CHECK(typed(u"oeuvre"_s) == u"oeuvre"_s);
    CHECK(typed(u"coefficient "_s) == u"coefficient "_s);
    CHECK(typed(u"Etait"_s) == u"Etait"_s);
}

TEST_CASE("a correction that was undone does not come again with the next keys", "[typography]")
{
    for (const auto &[undone, next] :
         {std::pair(u"l'"_s, u"eau monte. "_s), std::pair(u"un \""_s, u"port ferme "_s),
          std::pair(u"coeur "_s, u"de la mer. "_s), std::pair(u"Qui vient ?"_s, u" Elle. "_s),
          std::pair(u"10.000 "_s, u"voix ici "_s)}) {
        QString text = undone;
        REQUIRE(correctionAsTyped(RichText(text), text.size(), presse()));
        for (const QChar key : next) {
            text += key;
            CAPTURE(text);
            CHECK_FALSE(correctionAsTyped(RichText(text), text.size(), presse()));
        }
    }
}

TEST_CASE("typing in the middle of a text leaves what is around alone", "[typography]")
{
    const QString text = u"l'eau et l'air"_s; // typed with the switch off
    CHECK_FALSE(correctionAsTyped(RichText(text), 5, presse()));
    const auto correction = correctionAsTyped(RichText(u"un \"port"_s), 4, presse());
    REQUIRE(correction);
    CHECK(correction->start == 3);
    CHECK(correction->length == 1);
    CHECK(correction->caret == 5);
    CHECK_FALSE(correctionAsTyped(RichText(), 0, presse()));
    CHECK_FALSE(correctionAsTyped(RichText(u"l'"_s, {{MarkKind::NoCheck, 0, 2, {}}}), 2, presse()));
}

#include "review/merge/MergeWords.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

QString mergedLines(const QString &base, const QString &mine, const QString &theirs)
{
    const auto text = mergedWords(RichText(base), RichText(mine), RichText(theirs));
    return text ? text->text() : u"(conflict)"_s;
}

const QString sentence = u"Le bac de Lampaul repart mardi matin vers le continent."_s;

} // namespace

TEST_CASE("words changed at two places of one paragraph are joined", "[review]")
{
    CHECK(mergedLines(sentence, u"Le ferry de Lampaul repart mardi matin vers le continent."_s,
                      u"Le bac de Lampaul repart mardi soir vers le continent."_s) ==
          u"Le ferry de Lampaul repart mardi soir vers le continent."_s);
}

TEST_CASE("a sentence added at the end and a word changed at the beginning are joined", "[review]")
{
    CHECK(mergedLines(sentence, sentence + u" Les horaires changent."_s,
                      u"La navette de Lampaul repart mardi matin vers le continent."_s) ==
          u"La navette de Lampaul repart mardi matin vers le continent. Les horaires changent."_s);
}

TEST_CASE("the same change on both sides is made once", "[review]")
{
    const QString changed = u"Le bac de Molène repart mardi matin vers le continent."_s;
    CHECK(mergedLines(sentence, changed, changed) == changed);
    CHECK(mergedLines(sentence, changed + u" Ou mercredi."_s, changed) ==
          changed + u" Ou mercredi."_s);
}

TEST_CASE("words that were changed side by side, or added at one place, are a conflict", "[review]")
{
    CHECK(mergedLines(sentence, u"Le bac de Lampaul repart jeudi matin vers le continent."_s,
                      u"Le bac de Lampaul repart mardi soir vers le continent."_s) ==
          u"(conflict)");
    CHECK(mergedLines(sentence, sentence + u" Oui."_s, sentence + u" Non."_s) == u"(conflict)");
    CHECK(mergedLines(sentence, u"Le bac repart mardi."_s,
                      u"Le bac de Lampaul repart mercredi matin vers le continent."_s) ==
          u"(conflict)");
}

TEST_CASE("a word that one made bold is joined with words that the other wrote", "[review]")
{
    const RichText base(sentence);
    const RichText bold = withMark(base, {MarkKind::Strong, 3, 3, {}});
    const RichText longer(u"Mardi, l"_s + sentence.mid(1) + u" Enfin."_s);
    const auto text = mergedWords(base, bold, RichText(sentence + u" Enfin."_s));

    REQUIRE(text);
    CHECK(text->text() == sentence + u" Enfin."_s);
    CHECK(text->isMarked(MarkKind::Strong, 3, 3));
    CHECK(text->marks().size() == 1);
    CHECK(mergedWords(base, bold, base) == bold);
}

TEST_CASE("a link over several words comes through whole", "[review]")
{
    const RichText linked =
        withMark(RichText(sentence), {MarkKind::Link, 3, 15, u"https://exemple.fr/bac"_s});
    const auto text = mergedWords(RichText(sentence), linked, RichText(sentence + u" Enfin."_s));

    REQUIRE(text);
    CHECK(text->marks() == linked.marks());
}

TEST_CASE("no-break spaces and accents pass through a merge as they are", "[review]")
{
    const QString base =
        u"Le maire dit «\u00A0oui\u00A0», soit 10\u202F000 voix d’écart ce soir."_s;
    CHECK(mergedLines(base, base + u" Enfin\u202F!"_s, u"Hier, "_s + base) ==
          u"Hier, "_s + base + u" Enfin\u202F!"_s);
}

TEST_CASE("a paragraph too long to be aligned is a conflict and never a long wait", "[review]")
{
    QStringList words;
    for (int word = 0; word < 6000; ++word)
        words << QString::number(word);
    const QString base = words.join(u' ');
    QString mine = base;
    mine.replace(u"5 "_s, u"cinq "_s);
    CHECK(mergedLines(base, mine, base) == mine);
    CHECK(mergedLines(base, mine, base + u" fin"_s) == mine + u" fin"_s);
}

#include "ingest/Wire.h"

#include "core/ingest/Wires.h"
#include "ingest/Decoding.h"
#include "ingest/Sample.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;
using What = Remark::What;

namespace {

const QString title = u"À Port-Aven, la criée rouvre"_s;
const QString lede = u"Fermée depuis neuf ans, la criée a rouvert mardi."_s;
const QString one = u"\"On nous disait que c'était fini\", a lancé la présidente."_s;
const QString two = u"Quatre tonnes de poisson ont été vendues."_s;

Received received(const QStringList &passages)
{
    const QString wire = passages.join(u"\n\n"_s);
    checkNothingIsLostNorTwice(wire);
    return fromWire(wire);
}

} // namespace

TEST_CASE("the sample wire comes in whole", "[wire]")
{
    const auto decoded = decode(sampleWire());
    REQUIRE(decoded);
    CHECK_FALSE(decoded->guessed);
    checkNothingIsLostNorTwice(decoded->text);
    const auto sample = fromWire(decoded->text);
    const Article &article = sample.article;

    CHECK(article.headline == u"A Kerlouan-sur-Aure, la criée renaît \"à la force du poignet\"");
    CHECK(article.lede.text().startsWith(u"Fermée depuis neuf ans"));
    CHECK(paragraphTexts(article).size() == 10);
    CHECK(crossheads(article) ==
          QStringList{u"Deux cents emplois"_s, u"Le quai \"en pointillé\""_s});
    REQUIRE(article.photos.size() == 1);
    CHECK(article.photos[0].caption == article.headline);
    CHECK(article.photos[0].creditLine == u"- - LITTORAL / @YannickMorvezen/ALP");
    CHECK(article.signature.text() == u"Y.Morvezen--LTR");
    CHECK(article.dateline.isEmpty());
    CHECK(textsOn(sample, What::SiteLine) == QStringList{u"ACTUS DU LARGE"_s});
    CHECK(remarksOn(sample, What::RepeatedTitle).size() == 2);
    CHECK(textsOn(sample, What::EmptyCreditSlots) == QStringList{article.photos[0].creditLine});
    CHECK(textsOn(sample, What::Furniture) == QStringList{u"Taille du texte:"_s});
    CHECK(remarksOn(sample, What::Paragraphs).value(0).count == 10);
}

TEST_CASE("what is dropped is said to be, with its line", "[wire]")
{
    const auto wire = received({u"LE LARGE - "_s + title, title, lede, u"Partager"_s, one, two});
    CHECK(remarksOn(wire, What::SiteLine) == QList{Remark{What::SiteLine, true, u"LE LARGE"_s, 1}});
    CHECK(remarksOn(wire, What::RepeatedTitle) ==
          QList{Remark{What::RepeatedTitle, true, title, 3}});
    CHECK(remarksOn(wire, What::Furniture) ==
          QList{Remark{What::Furniture, true, u"Partager"_s, 7}});
    CHECK(remarksOn(wire, What::Lede) == QList{Remark{What::Lede, false, lede, 5}});
}

TEST_CASE("a site's name may stand behind the title too", "[wire]")
{
    const auto wire = received({title + u" | Le Large"_s, title, one, two});
    CHECK(wire.article.headline == title);
    CHECK(textsOn(wire, What::SiteLine) == QStringList{u"Le Large"_s});
}

TEST_CASE("a first line with a dash that nothing repeats is the headline", "[wire]")
{
    const auto wire = received({u"Pêche - La criée rouvre"_s, one, two});
    CHECK(wire.article.headline == u"Pêche - La criée rouvre");
    CHECK(remarksOn(wire, What::SiteLine).isEmpty());
}

TEST_CASE("a title that ends with a full stop is known by its repetition", "[wire]")
{
    const auto wire = received({u"La criée a rouvert."_s, u"La criée a rouvert."_s, one, two});
    CHECK(wire.article.headline == u"La criée a rouvert.");
    CHECK(received({one, two}).article.headline.isEmpty());
    CHECK(remarksOn(received({one, two}), What::NoHeadline).size() == 1);
}

TEST_CASE("a short line over a repeated title is the kicker", "[wire]")
{
    for (const QString &first : {title, u"LE LARGE - "_s + title}) {
        const auto wire = received({u"Pêche"_s, first, title, lede, one, two});
        CHECK(wire.article.kicker == u"Pêche");
        CHECK(wire.article.headline == title);
        CHECK(wire.article.lede.text() == lede);
        CHECK(textsOn(wire, What::Kicker) == QStringList{u"Pêche"_s});
    }
    CHECK(received({title, one, one}).article.headline == title);
}

TEST_CASE("a byline under the title is the signature", "[wire]")
{
    const auto wire = received({title, title, u"Par Camille Le Goff"_s, lede, one, two});
    CHECK(wire.article.signature.text() == u"Par Camille Le Goff");
    CHECK(wire.article.lede.text() == lede);
    CHECK(paragraphTexts(wire.article) == QStringList{one, two});
    CHECK(received({title, u"Par Camille Le Goff"_s, one, u"Y.Morvezen--LTR"_s})
              .article.signature.text() == u"Par Camille Le Goff");
}

TEST_CASE("a title repeated with other spaces is the same title", "[wire]")
{
    const auto wire =
        received({u"Le port\u00A0: la criée rouvre"_s, u"Le port : la criée  rouvre"_s, one, two});
    CHECK(wire.article.headline == u"Le port\u00A0: la criée rouvre");
    CHECK(remarksOn(wire, What::RepeatedTitle).size() == 1);
}

TEST_CASE("a sentence that repeats the title in the body stays", "[wire]")
{
    const auto wire = received({title, one, title, two});
    CHECK(paragraphTexts(wire.article) == QStringList{one, title, two});
}

TEST_CASE("empty credit slots stay visible and are told", "[wire]")
{
    const auto wire = received({title, u"Le quai / Photo: - - AGENCE / @Pseudo/ALP"_s, one, two});
    CHECK(wire.article.photos.value(0).creditLine == u"- - AGENCE / @Pseudo/ALP");
    CHECK(wire.article.photos.value(0).caption == u"Le quai");
    CHECK(textsOn(wire, What::EmptyCreditSlots) == QStringList{u"- - AGENCE / @Pseudo/ALP"_s});
    const auto full = received({title, u"Le quai / Photo: Jean Morvan / ALP"_s, one, two});
    CHECK(remarksOn(full, What::EmptyCreditSlots).isEmpty());
}

TEST_CASE("a photo line may follow the lede", "[wire]")
{
    const auto wire = received({title, title, lede, u"Le quai / Photo: ALP"_s, one, two});
    CHECK(wire.article.lede.text() == lede);
    CHECK(wire.article.photos.value(0).caption == u"Le quai");
    CHECK(paragraphTexts(wire.article) == QStringList{one, two});
}

TEST_CASE("the passage before the page's tools is the lede", "[wire]")
{
    CHECK(received({title, lede, u"Taille du texte:"_s, one, two}).article.lede.text() == lede);
    const auto atTheEnd = received({title, one, u"Partager"_s});
    CHECK(atTheEnd.article.lede.isEmpty());
    CHECK(paragraphTexts(atTheEnd.article) == QStringList{one});
}

TEST_CASE("the passage before the dateline is the lede", "[wire]")
{
    const auto wire = received({title, lede, u"Port-Aven, 1 nov 2024 (ALP) - "_s + one, two});
    CHECK(wire.article.lede.text() == lede);
    CHECK(wire.article.dateline.text() == u"Port-Aven, 1 nov 2024 (ALP) -");
    CHECK(wire.article.dateline.place() == u"Port-Aven");
    CHECK(paragraphTexts(wire.article) == QStringList{one, two});
}

TEST_CASE("a plain dispatch has no lede, and the report says so", "[wire]")
{
    const auto wire = received({title, u"Port-Aven, 1 nov 2024 (ALP) - "_s + one, two});
    CHECK(wire.article.lede.isEmpty());
    CHECK(remarksOn(wire, What::NoLede).size() == 1);
    CHECK(paragraphTexts(wire.article) == QStringList{one, two});
    CHECK(received({title, one, two}).article.lede.isEmpty());
}

TEST_CASE("on a copied page the first passage is the lede, unless it is long or all there is",
          "[wire]")
{
    CHECK(received({title, title, lede, one}).article.lede.text() == lede);
    CHECK(received({title, title, one}).article.lede.isEmpty());
    CHECK(received({title, title, one.repeated(10), two}).article.lede.isEmpty());
}

TEST_CASE("page furniture goes wherever it stands", "[wire]")
{
    const auto wire =
        received({title, one, u"Lire aussi : Le quai attendra"_s, two, u"Publicité"_s});
    CHECK(paragraphTexts(wire.article) == QStringList{one, two});
    CHECK(textsOn(wire, What::Furniture) ==
          QStringList{u"Lire aussi : Le quai attendra"_s, u"Publicité"_s});
}

TEST_CASE("crossheads make sections", "[wire]")
{
    const auto wire =
        received({title, one, u"- Deux cents \"emplois\" -"_s, two, u"– Le quai –"_s, one});
    REQUIRE(wire.article.sections.size() == 3);
    CHECK(wire.article.sections[0].crosshead.isEmpty());
    CHECK(crossheads(wire.article) == QStringList{u"Deux cents \"emplois\""_s, u"Le quai"_s});
    CHECK(wire.article.sections[1].paragraphs.value(0).text.text() == two);
}

TEST_CASE("the last line is the signature if it reads like one", "[wire]")
{
    for (const QString &line : {u"Y.Morvezen--LTR"_s, u"Camille Le Goff, à Brest"_s,
                                u"neo-alf/roc/bow"_s, u"Jean Morvan"_s}) {
        const auto wire = received({title, one, two, line, u"Partager"_s});
        CHECK(wire.article.signature.text() == line);
        CHECK(textsOn(wire, What::Signature) == QStringList{line});
        CHECK(paragraphTexts(wire.article) == QStringList{one, two});
    }
    CHECK(received({title, one, u"Tout le monde attend."_s}).article.signature.isEmpty());
}

TEST_CASE("labels say what a passage is", "[wire]")
{
    const auto wire =
        received({u"SURTITRE : Pêche"_s, u"Titre : "_s + title, u"Légende : Le quai"_s,
                  u"Crédit : Jean Morvan / ALP"_s, u"Chapô : "_s + lede,
                  u"Lieu et date : Port-Aven, le 3"_s, u"Texte : - pas un intertitre -"_s,
                  u"Intertitre : La suite"_s, two, u"Signature : la rédaction"_s});
    const Article &article = wire.article;
    CHECK(article.kicker == u"Pêche");
    CHECK(article.headline == title);
    CHECK(article.photos.value(0).caption == u"Le quai");
    CHECK(article.photos.value(0).creator == u"Jean Morvan");
    CHECK(article.lede.text() == lede);
    CHECK(article.dateline.text() == u"Port-Aven, le 3");
    CHECK(paragraphTexts(article) == QStringList{u"- pas un intertitre -"_s, two});
    CHECK(crossheads(article) == QStringList{u"La suite"_s});
    CHECK(article.signature.text() == u"la rédaction");
}

TEST_CASE("a label in the body, or a second time, is part of the story", "[wire]")
{
    const auto wire =
        received({title, one, u"Titre : un mot de trop"_s, u"Signature : mardi"_s, two});
    CHECK(paragraphTexts(wire.article) ==
          QStringList{one, u"Titre : un mot de trop"_s, u"Signature : mardi"_s, two});
}

TEST_CASE("characters that were lost before the wire came are told", "[wire]")
{
    const auto wire = received({title, u"La cri\uFFFDe a rouvert."_s, two});
    CHECK(textsOn(wire, What::LostCharacters) == QStringList{u"La cri\uFFFDe a rouvert."_s});
    CHECK(paragraphTexts(wire.article).value(0) == u"La cri\uFFFDe a rouvert.");
}

TEST_CASE("an empty wire gives an empty article and says what is missing", "[wire]")
{
    const auto wire = received({});
    CHECK(wire.article.sections.size() == 1);
    CHECK(remarksOn(wire, What::NoHeadline).size() == 1);
    CHECK(remarksOn(wire, What::NoBody).size() == 1);
}

TEST_CASE("no-break spaces come through the wire unchanged, both ways", "[wire]")
{
    const QString text =
        u"«\u00A0Près de 220\u202F000\u00A0€\u00A0», dit l’élu, en co\u00ADopération."_s;
    const auto wire = received({title, text, two});
    CHECK(paragraphTexts(wire.article).value(0) == text);
    CHECK(toWire(wire.article).contains(text));
}

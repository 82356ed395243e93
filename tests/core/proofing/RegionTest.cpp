#include "proofing/Region.h"
#include "support/Builders.h"
#include "support/Printing.h"
#include "Words.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Article writtenIn(const QString &language, const QString &text)
{
    Article article = blankArticle();
    article.language = language;
    article.sections.first().paragraphs = {aParagraph(text)};
    return article;
}

QString wordsFound(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words << finding.words;
    return words.join(u"|"_s);
}

} // namespace

TEST_CASE("what is said in a region raises no alarm there", "[proofing][region]")
{
    const std::pair<QString, QString> said[] = {
        {u"fr-CH"_s, u"Les Fribourgeois ont septante ou huitante sacs, nonante peut-être, dit le "
                     u"syndic avant la votation et la Landsgemeinde."_s},
        {u"fr-BE"_s, u"Le bourgmestre et le mayeur reçoivent nonante koteurs tournaisiens et "
                     u"septante navetteurs."_s},
        {u"fr-CA"_s, u"Un courriel des cégépiens gaspésiens part en fin de semaine vers les Innus, "
                     u"les Madelinots et la mairesse; on magasine au dépanneur."_s}};
    const auto reader = aReader();
    for (const auto &[language, text] : said) {
        INFO(language.toStdString());
        CHECK(wordsFound(reader->read(writtenIn(language, text))) == QString());
    }
}

TEST_CASE("a region's words are those of its articles alone", "[proofing][region]")
{
    const auto reader = aReader();
    const QString text = u"Un foyard et une koteuse."_s;
    CHECK(wordsFound(reader->read(writtenIn(u"fr-CH"_s, text))) == u"koteuse"_s);
    CHECK(wordsFound(reader->read(writtenIn(u"fr-BE"_s, text))) == u"foyard"_s);
    CHECK(wordsFound(reader->read(writtenIn(u"fr-FR"_s, text))) == u"foyard|koteuse"_s);
    CHECK(regionalWords(u"fr-FR"_s).isEmpty());
    CHECK(regionalWords(u"de-CH"_s).isEmpty());
}

TEST_CASE("every word of a region is one that its spelling accepts", "[proofing][region]")
{
    Spelling spelling(french());
    for (const QString &language : {u"fr-BE"_s, u"fr-CA"_s, u"fr-CH"_s}) {
        const HouseWords words = regionalWords(language);
        REQUIRE(words.words().size() > 100);
        spelling.setRegionalWords(words);
        for (const QString &word : words.words()) {
            INFO(word.toStdString());
            CHECK(spelling.check(word) == Verdict::Right);
        }
    }
}

TEST_CASE("an article is set as where it is written, unless the house has chosen",
          "[proofing][region]")
{
    CHECK(styleFor(defaultStyle, u"fr-FR"_s).id == defaultStyle);
    CHECK(styleFor(defaultStyle, u"fr-BE"_s).id == defaultStyle);
    CHECK(styleFor(defaultStyle, u"fr-CH"_s).id == u"suisse"_s);
    CHECK(styleFor(defaultStyle, u"fr-CA"_s).id == u"quebec"_s);
    CHECK(styleFor(u"web-simple"_s, u"fr-CH"_s).id == u"web-simple"_s);
    CHECK(styleFor(u"of a later program"_s, u"fr-CH"_s).id == defaultStyle);

    const auto reader = aReader();
    const QString swiss = u"Il a dit «oui»."_s;
    CHECK(reader->read(writtenIn(u"fr-CH"_s, swiss)).isEmpty());
    CHECK_FALSE(reader->read(writtenIn(u"fr-FR"_s, swiss)).isEmpty());
}

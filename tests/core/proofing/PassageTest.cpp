#include "proofing/Passage.h"

#include "support/Builders.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QStringList quotedIn(const QString &text)
{
    QStringList quoted;
    for (const Stretch &stretch : quotationsIn(text))
        quoted << text.mid(stretch.start, stretch.length);
    return quoted;
}

Passage passage(const QString &text, const QList<Mark> &marks = {})
{
    return passageOf({{.field = Field::Lede, .length = text.size()}, RichText(text, marks)});
}

} // namespace

TEST_CASE("quotations stand between quotation marks of every kind", "[passage]")
{
    CHECK(quotedIn(u"Il dit « oui » puis \"non\" et “peut-être”."_s) ==
          QStringList{u"« oui »"_s, u"\"non\""_s, u"“peut-être”"_s});
    CHECK(quotedIn(u"l'\"Ukraine\" et (\"bis\")"_s) == QStringList{u"\"Ukraine\""_s, u"\"bis\""_s});
}

TEST_CASE("a quotation inside another is part of it", "[passage]")
{
    CHECK(quotedIn(u"« Il a dit « oui » hier » et part."_s) ==
          QStringList{u"« Il a dit « oui » hier »"_s});
}

TEST_CASE("guillemets that are never closed quote to the end, never opened from the start",
          "[passage]")
{
    CHECK(quotedIn(u"Il dit : « Nous irons."_s) == QStringList{u"« Nous irons."_s});
    CHECK(quotedIn(u"Nous irons », dit-il."_s) == QStringList{u"Nous irons »"_s});
}

TEST_CASE("a lone straight quote quotes nothing", "[passage]")
{
    CHECK(quotedIn(u"Un écran de 24\" au mur."_s).isEmpty());
    CHECK(quotedIn(u"Il dit : \"Nous irons."_s).isEmpty());
}

TEST_CASE("addresses, handles and what is marked are left alone", "[passage]")
{
    const QString text = u"Voir https://exemple.fr/a, @gazette et le fulgon."_s;
    const auto fulgon = text.indexOf(u"fulgon"_s);
    const Passage read = passage(text, {{MarkKind::NoCheck, fulgon, 6, {}}});
    CHECK(read.isLeftAlone(text.indexOf(u"exemple"_s), 7));
    CHECK(read.isLeftAlone(text.indexOf(u"gazette"_s), 7));
    CHECK(read.isLeftAlone(fulgon, 6));
    CHECK_FALSE(read.isLeftAlone(text.indexOf(u"Voir"_s), 4));
}

TEST_CASE("a text in another language is left alone, one in Swiss French is not", "[passage]")
{
    const QString text = u"Le the end et la fin"_s;
    CHECK(passage(text, {{MarkKind::Language, 3, 7, u"en"_s}}).isLeftAlone(3, 3));
    CHECK_FALSE(passage(text, {{MarkKind::Language, 3, 7, u"fr-CH"_s}}).isLeftAlone(3, 3));
}

TEST_CASE("a remark of a passage has its place and its key", "[passage]")
{
    const Passage read = passage(u"Un tel zouave."_s);
    Finding what;
    what.rule = u"slip.some"_s;
    const Finding finding = read.found(what, 3, 3);
    CHECK(finding.place == Place{.field = Field::Lede, .start = 3, .length = 3});
    CHECK(finding.approvalKey == approvalKey(u"slip.some"_s, u"Un tel zouave."_s, 3, 3));
}

TEST_CASE("an article's names, credits and signature are not read for mistakes", "[passage]")
{
    Article article = anArticle();
    for (const Passage &read : passagesOf(article))
        CHECK(readingOf(read.place.field) != Reading::None);
    CHECK(readingOf(Field::Crosshead) == Reading::Label);
    CHECK(readingOf(Field::Signature) == Reading::None);
}

TEST_CASE("a paragraph that is a quotation is quoted whole", "[passage]")
{
    Article article = anArticle();
    Paragraph &first = article.sections.first().paragraphs.first();
    first.kind = ParagraphKind::Quotation;
    for (const Passage &read : passagesOf(article))
        if (read.place.paragraph == first.id)
            CHECK(read.isQuoted(0, 1));
}

#include "core/review/Shown.h"

#include "article/Body.h"
#include "article/Texts.h"
#include "support/Builders.h"
#include "support/Printing.h"

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

// Both articles of a random pair: the second is the first with a few edits, or another one.
std::pair<Article, Article> randomPair(std::mt19937 &random)
{
    const Article was = randomArticle(random);
    if (random() % 4 == 0)
        return {was, randomArticle(random)};
    Article is = was;
    for (int left = 1 + static_cast<int>(random() % 4); left > 0; --left) {
        const auto paragraphs = paragraphsOf(is);
        if (paragraphs.isEmpty())
            break;
        const Paragraph &one =
            paragraphs[static_cast<qsizetype>(random() % static_cast<quint64>(paragraphs.size()))];
        if (random() % 3 == 0)
            is = withJoined(is, one.id);
        else if (random() % 2)
            is = withSplit(is, one.id, one.text.length() / 2, ParagraphId::random());
        else
            is = withParagraph(is, one.id, RichText(randomText(random, 20)));
    }
    if (random() % 2)
        std::reverse(is.sections.begin() + 1, is.sections.end());
    return {was, is};
}

const ComparedRow *rowBefore(const Comparison &comparison, const Place &place)
{
    for (const ComparedRow &row : comparison.rows)
        if (row.aspect == Aspect::Text && row.change != Change::Added && row.before == place)
            return &row;
    return nullptr;
}

const ComparedRow *rowAfter(const Comparison &comparison, const Place &place)
{
    for (const ComparedRow &row : comparison.rows)
        if (row.aspect == Aspect::Text && row.change != Change::Removed && row.after == place)
            return &row;
    return nullptr;
}

} // namespace

TEST_CASE("an article is the same as itself", "[comparison]")
{
    const Comparison comparison = compared(anArticle(), anArticle());
    CHECK(comparison.isSame());
    CHECK(comparison.differences() == 0);
    CHECK_FALSE(comparison.rows.isEmpty());
}

TEST_CASE("a changed title is one changed row", "[comparison]")
{
    Article is = anArticle();
    is.headline = u"À Brest, le port se prépare à l’hydrogène"_s;

    const auto rows = differing(compared(anArticle(), is));

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].place().field == Field::Headline);
    CHECK(rows[0].change == Change::Changed);
    CHECK(shown(rows[0].stretches) ==
          u"À Brest, le port se prépare à l’[-éolien en mer-]{+hydrogène+}"_s);
}

TEST_CASE("every text of any two articles is in one row, whole", "[comparison]")
{
    std::mt19937 random(4);
    for (int round = 0; round < 400; ++round) {
        const auto [was, is] = randomPair(random);
        const Comparison comparison = compared(was, is);
        for (const PlacedText &text : textsOf(was)) {
            const ComparedRow *row = rowBefore(comparison, textOf(text.place));
            REQUIRE(row);
            REQUIRE(before(row->stretches) == text.text.text());
        }
        for (const PlacedText &text : textsOf(is)) {
            const ComparedRow *row = rowAfter(comparison, textOf(text.place));
            REQUIRE(row);
            REQUIRE(after(row->stretches) == text.text.text());
        }
    }
}

TEST_CASE("the rows of any comparison stand in the reading order of the newer article",
          "[comparison]")
{
    std::mt19937 random(8);
    for (int round = 0; round < 200; ++round) {
        const auto [was, is] = randomPair(random);
        QList<Place> body;
        for (const ComparedRow &row : compared(was, is).rows)
            if (row.change != Change::Removed && row.after.field == Field::Paragraph)
                body.append(row.after);
        QList<Place> wanted;
        for (const Paragraph &paragraph : paragraphsOf(is))
            wanted.append({.field = Field::Paragraph, .paragraph = paragraph.id});
        REQUIRE(body == wanted);
    }
}

TEST_CASE("two articles of one text are the same, whatever their ids", "[comparison]")
{
    std::mt19937 random(15);
    for (int round = 0; round < 100; ++round) {
        const Article was = randomArticle(random);
        Article is = was;
        for (Section &section : is.sections) {
            section.id = SectionId::random();
            for (Paragraph &paragraph : section.paragraphs)
                paragraph.id = ParagraphId::random();
        }
        REQUIRE(compared(was, is).isSame());
        is.headline += u" !"_s;
        REQUIRE(compared(was, is).differences() == 1);
    }
}

TEST_CASE("a paragraph typed anew is told from its likeness", "[comparison]")
{
    Article is = anArticle();
    is.sections[1].paragraphs[1] =
        aParagraph(u"Le calendrier, lui, reste suspendu aux choix de l’État."_s);

    const auto rows = differing(compared(anArticle(), is));

    REQUIRE(rows.size() == 1);
    CHECK(shown(rows[0].stretches) ==
          u"Le calendrier, lui, reste suspendu aux [-arbitrages-]{+choix+} de l’État."_s);
}

TEST_CASE("a removed paragraph is told where it stood", "[comparison]")
{
    Article is = anArticle();
    is.sections[1].paragraphs.removeFirst();

    const Comparison comparison = compared(anArticle(), is);

    const auto rows = differing(comparison);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].change == Change::Removed);
    const auto at = comparison.rows.indexOf(rows[0]);
    CHECK(comparison.rows[at - 1].after.field == Field::Crosshead);
    CHECK(after(comparison.rows[at + 1].stretches).startsWith(u"Le calendrier"));
}

TEST_CASE("a change of marks alone is told, with the words that carry them", "[comparison]")
{
    Article was = anArticle();
    was.lede = RichText(u"Le port breton veut grandir."_s, {{MarkKind::Emphasis, 3, 4, {}}});
    Article is = was;
    is.lede = RichText(u"Le port breton veut grandir."_s, {{MarkKind::Strong, 3, 11, {}}});

    const auto rows = differing(compared(was, is));

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].change == Change::Changed);
    CHECK(shown(rows[0].stretches) == u"Le port breton veut grandir."_s);
    CHECK(rows[0].marks ==
          QList<MarkChange>{{false, {MarkKind::Emphasis, 3, 4, {}}, u"port"_s},
                            {true, {MarkKind::Strong, 3, 11, {}}, u"port breton"_s}});
}

TEST_CASE("a mark around a replaced word is no change of marks", "[comparison]")
{
    Article was = anArticle();
    was.lede =
        RichText(u"Le vieux port breton veut encore grandir."_s, {{MarkKind::Strong, 0, 20, {}}});
    Article is = was;
    is.lede =
        RichText(u"Le beau port breton veut encore grandir."_s, {{MarkKind::Strong, 0, 19, {}}});

    const auto rows = differing(compared(was, is));

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].marks.isEmpty());
}

TEST_CASE("another address of a link is told", "[comparison]")
{
    Article was = anArticle();
    was.lede = RichText(u"Le rapport est là."_s, {{MarkKind::Link, 3, 7, u"https://a.fr/"_s}});
    Article is = was;
    is.lede = RichText(u"Le rapport est là."_s, {{MarkKind::Link, 3, 7, u"https://b.fr/"_s}});

    const auto rows = differing(compared(was, is));

    REQUIRE(rows.size() == 1);
    REQUIRE(rows[0].marks.size() == 2);
    CHECK(rows[0].marks[0].mark.value == u"https://a.fr/"_s);
    CHECK(rows[0].marks[1].mark.value == u"https://b.fr/"_s);
}

TEST_CASE("a paragraph that became a quotation is told", "[comparison]")
{
    Article is = anArticle();
    is.sections[0].paragraphs[0].kind = ParagraphKind::Quotation;

    const auto rows = differing(compared(anArticle(), is));

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].change == Change::Changed);
    CHECK(rows[0].kindBefore == ParagraphKind::Text);
    CHECK(rows[0].kindAfter == ParagraphKind::Quotation);
}

TEST_CASE("another picture and other words of a photo are told apart", "[comparison]")
{
    Article is = anArticle();
    is.photos[0].image = QByteArray(32, 'x');
    is.photos[0].caption = u"Les quais du polder, mercredi."_s;
    is.photos[0].rights = u"Usage unique"_s;

    const auto rows = differing(compared(anArticle(), is));

    REQUIRE(rows.size() == 3);
    CHECK(rows[0].aspect == Aspect::Picture);
    CHECK(rows[1].place().field == Field::Caption);
    CHECK(shown(rows[1].stretches) == u"Les quais du polder, [-mardi-]{+mercredi+}."_s);
    CHECK(rows[2].aspect == Aspect::PictureRights);
}

TEST_CASE("a photo put first keeps its words", "[comparison]")
{
    Article was = anArticle();
    was.photos.append(Photo{.image = QByteArray(32, 'b'), .caption = u"Le maire."_s});
    Article is = was;
    is.photos.move(1, 0);

    const auto rows = differing(compared(was, is));

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].aspect == Aspect::Picture);
    CHECK(rows[0].moved != Moved::No);
}

TEST_CASE("what no text says is told too: language, dates, urgency, order", "[comparison]")
{
    Article is = anArticle();
    is.language = u"fr-BE"_s;
    is.layout = Layout::LongRead;
    is.urgency = 1;
    is.embargoedUntil = QDateTime({2024, 11, 2}, {6, 0}, Qt::UTC);
    is.orderedLength = OrderedLength{2.5, LengthUnit::Feuillets};
    is.keywords = {u"port"_s, u"éolien"_s};
    is.slugline = u"BREST"_s;

    QList<Aspect> aspects;
    for (const ComparedRow &row : differing(compared(anArticle(), is)))
        aspects.append(row.aspect);

    CHECK(aspects == QList{Aspect::Text, Aspect::Slugline, Aspect::Language, Aspect::Layout,
                           Aspect::Urgency, Aspect::OrderedLength, Aspect::Embargo});
}

TEST_CASE("a difference of any published part of an article is a difference of the comparison",
          "[comparison]")
{
    std::mt19937 random(23);
    for (int round = 0; round < 300; ++round) {
        const auto [was, is] = randomPair(random);
        REQUIRE(compared(was, is).isSame() == (was == is));
    }
}

} // namespace feuillet::test

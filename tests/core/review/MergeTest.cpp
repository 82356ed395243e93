#include "review/Merge.h"
#include "article/Body.h"
#include "article/Texts.h"
#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QStringList bodyOf(const Article &article)
{
    QStringList lines;
    for (const Block &block : flow(article.sections)) {
        const auto *crosshead = std::get_if<Crosshead>(&block);
        lines << (crosshead ? u"- "_s + crosshead->text : std::get<Paragraph>(block).text.text());
    }
    return lines;
}

// A, B and C, D under a crosshead.
Article fourParagraphs()
{
    Article article = anArticle();
    article.sections = {aSection({}, {u"A"_s, u"B"_s}), aSection(u"Titre"_s, {u"C"_s, u"D"_s})};
    return article;
}

const ParagraphId &idOf(const Article &article, const QString &text)
{
    for (const Section &section : article.sections)
        for (const Paragraph &paragraph : section.paragraphs)
            if (paragraph.text.text() == text)
                return paragraph.id;
    throw std::logic_error(text.toStdString());
}

Article withText(const Article &article, const QString &from, const QString &to)
{
    return withParagraph(article, idOf(article, from), RichText(to));
}

Article without(const Article &article, const QString &text)
{
    QList<Block> blocks = flow(article.sections);
    blocks.removeIf([&](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph && paragraph->text.text() == text;
    });
    Article changed = article;
    changed.sections = sectionsOf(blocks, article.sections.first().id);
    return changed;
}

Article withAdded(const Article &article, qsizetype at, const QString &text)
{
    return withBlocks(article, at, 0, {aParagraph(text)});
}

Article with(Article article, QString Article::*field, const QString &text)
{
    article.*field = text;
    return article;
}

Article decidedAll(const Merged &result, const Article &theirs, MergeChoice choice)
{
    return decided(result, theirs, QList<MergeChoice>(result.conflicts.size(), choice));
}

} // namespace

TEST_CASE("each side's fields are joined", "[review]")
{
    const auto base = anArticle();
    const auto mine = with(base, &Article::headline, u"Un autre titre"_s);
    auto theirs = with(base, &Article::kicker, u"Mer"_s);
    theirs.urgency = 2;
    theirs.keywords = {u"port"_s};

    const auto result = merged(base, mine, theirs);

    CHECK(result.conflicts.isEmpty());
    CHECK(result.article.headline == u"Un autre titre");
    CHECK(result.article.kicker == u"Mer");
    CHECK(result.article.urgency == 2);
    CHECK(result.article.keywords == theirs.keywords);
}

TEST_CASE("a headline that both wrote is a conflict with its three texts", "[review]")
{
    const auto base = anArticle();
    const auto mine = with(base, &Article::headline, u"Mon titre"_s);
    const auto theirs = with(base, &Article::headline, u"Leur titre"_s);

    const auto result = merged(base, mine, theirs);

    CHECK(result.article.headline == u"Mon titre");
    REQUIRE(result.conflicts.size() == 1);
    CHECK(result.conflicts.first() == MergeConflict{.place = {.field = Field::Headline},
                                                    .base = RichText(base.headline),
                                                    .mine = RichText(u"Mon titre"_s),
                                                    .theirs = RichText(u"Leur titre"_s)});
    CHECK(decidedAll(result, theirs, MergeChoice::Mine).headline == u"Mon titre");
    CHECK(decidedAll(result, theirs, MergeChoice::Theirs).headline == u"Leur titre");
    CHECK(decidedAll(result, theirs, MergeChoice::Both).headline == u"Mon titre / Leur titre");
}

TEST_CASE("paragraphs that each side changed, added and removed are joined", "[review]")
{
    const auto base = fourParagraphs();
    const auto mine = without(withAdded(withText(base, u"A"_s, u"A changé"_s), 2, u"E"_s), u"D"_s);
    const auto theirs = withAdded(withText(base, u"C"_s, u"C changé"_s), 2, u"F"_s);

    const auto result = merged(base, mine, theirs);

    CHECK(result.conflicts.isEmpty());
    CHECK(bodyOf(result.article) ==
          QStringList{u"A changé"_s, u"B"_s, u"E"_s, u"F"_s, u"- Titre"_s, u"C changé"_s});
}

TEST_CASE("a paragraph added before a section that the other added stays out of it", "[review]")
{
    const auto base = fourParagraphs();
    const auto mine =
        withBlocks(base, 2, 0, {Crosshead{SectionId::random(), u"Neuf"_s}, aParagraph(u"N"_s)});
    const auto theirs = withAdded(base, 2, u"F"_s);
    const QStringList joined{u"A"_s, u"B"_s,       u"F"_s, u"- Neuf"_s,
                             u"N"_s, u"- Titre"_s, u"C"_s, u"D"_s};

    CHECK(bodyOf(merged(base, mine, theirs).article) == joined);
    CHECK(bodyOf(merged(base, theirs, mine).article) == joined);
}

TEST_CASE("a section moved on one side takes along what the other wrote in it", "[review]")
{
    const auto base = anArticle();
    const auto mine = withSectionMoved(base, base.sections[1].id, 1);
    const auto theirs =
        withAdded(withParagraph(base, base.sections[1].paragraphs[1].id, RichText(u"Récrit."_s)), 4,
                  u"Ajouté."_s);

    for (const auto &result : {merged(base, mine, theirs), merged(base, theirs, mine)}) {
        CHECK(result.conflicts.isEmpty());
        const auto &sections = result.article.sections;
        REQUIRE(sections.size() == 3);
        CHECK(sections[1].id == base.sections[2].id);
        CHECK(sections[2].id == base.sections[1].id);
        REQUIRE(sections[2].paragraphs.size() == 3);
        CHECK(sections[2].paragraphs[1].text.text() == u"Récrit.");
        CHECK(sections[2].paragraphs[2].text.text() == u"Ajouté.");
    }
}

TEST_CASE("two different orders are a conflict that either side can win", "[review]")
{
    const auto base = fourParagraphs();
    auto mine = base;
    mine.sections[0].paragraphs.move(0, 1);
    auto theirs = base;
    theirs.sections[1].paragraphs.move(0, 1);
    theirs = withAdded(theirs, 2, u"F"_s);

    const auto result = merged(base, mine, theirs);

    REQUIRE(result.conflicts.size() == 1);
    CHECK(result.conflicts.first().about == Disagreement::Order);
    CHECK(bodyOf(result.article) ==
          QStringList{u"B"_s, u"F"_s, u"A"_s, u"- Titre"_s, u"C"_s, u"D"_s});
    CHECK(bodyOf(decidedAll(result, theirs, MergeChoice::Theirs)) == bodyOf(theirs));
}

TEST_CASE("a paragraph that one removed and the other changed stays until somebody decides",
          "[review]")
{
    const auto base = fourParagraphs();
    const auto mine = without(base, u"B"_s);
    const auto theirs = withText(base, u"B"_s, u"B et plus"_s);

    const auto result = merged(base, mine, theirs);

    REQUIRE(result.conflicts.size() == 1);
    CHECK(result.conflicts.first().about == Disagreement::RemovedByMe);
    CHECK(result.conflicts.first().theirs.text() == u"B et plus");
    CHECK(bodyOf(result.article) == bodyOf(theirs));
    CHECK(bodyOf(decidedAll(result, theirs, MergeChoice::Mine)) == bodyOf(mine));
    CHECK(bodyOf(decidedAll(result, theirs, MergeChoice::Both)) == bodyOf(theirs));
    const auto other = merged(base, theirs, mine);
    CHECK(other.conflicts.first().about == Disagreement::RemovedByThem);
    CHECK(bodyOf(decidedAll(other, mine, MergeChoice::Theirs)) == bodyOf(mine));
}

TEST_CASE("of a paragraph that both wrote anew both can be had, one after the other", "[review]")
{
    const auto base = fourParagraphs();
    const auto mine = withText(base, u"B"_s, u"Mien"_s);
    auto theirs = withText(base, u"B"_s, u"Leur"_s);
    theirs.sections[0].paragraphs[1].kind = ParagraphKind::Quotation;

    const auto result = merged(base, mine, theirs);
    const auto both = decidedAll(result, theirs, MergeChoice::Both);
    const auto taken = decidedAll(result, theirs, MergeChoice::Theirs);

    CHECK(bodyOf(both) == QStringList{u"A"_s, u"Mien"_s, u"Leur"_s, u"- Titre"_s, u"C"_s, u"D"_s});
    CHECK(both.sections[0].paragraphs[2].kind == ParagraphKind::Quotation);
    CHECK(both.sections[0].paragraphs[1].id != both.sections[0].paragraphs[2].id);
    CHECK(taken == theirs);
}

TEST_CASE("what a split took out of a paragraph that the other changed is not lost", "[review]")
{
    auto base = fourParagraphs();
    base = withText(base, u"A"_s, u"Un deux trois quatre cinq six."_s);
    const auto id = idOf(base, u"Un deux trois quatre cinq six."_s);
    const auto mine = withSplit(base, id, 14, ParagraphId::random());
    const auto theirs = withParagraph(base, id, RichText(u"Un deux trois quatre cinq sept."_s));

    const auto result = merged(base, mine, theirs);

    REQUIRE(result.conflicts.size() == 1);
    CHECK(result.conflicts.first().theirs.text() == u"Un deux trois quatre cinq sept.");
}

TEST_CASE("a photo's words and its picture are joined", "[review]")
{
    const auto base = anArticle();
    auto mine = base;
    mine.photos[0].caption = u"Les quais du polder, lundi."_s;
    mine.photos[0].image = QByteArray(32, 'a');
    auto theirs = base;
    theirs.photos[0].creditLine = u"J. Morvan"_s;
    theirs.photos.append(Photo{.image = QByteArray(32, 'b'), .caption = u"La grue."_s});

    const auto result = merged(base, mine, theirs);

    CHECK(result.conflicts.isEmpty());
    REQUIRE(result.article.photos.size() == 2);
    CHECK(result.article.photos[0].caption == mine.photos[0].caption);
    CHECK(result.article.photos[0].image == mine.photos[0].image);
    CHECK(result.article.photos[0].creditLine == u"J. Morvan");
    CHECK(result.article.photos[1] == theirs.photos[1]);
}

TEST_CASE("a photo placed in the text is still that photo when the other side added one too",
          "[review]")
{
    const auto base = fourParagraphs();
    const auto withPhoto = [&](const QString &caption) {
        auto side = base;
        side.photos.append(Photo{.image = caption.toUtf8(), .caption = caption});
        return withBlocks(side, 1, 0, {aParagraph(u"2"_s, ParagraphKind::PhotoReference)});
    };

    const auto article = merged(base, withPhoto(u"La mienne"_s), withPhoto(u"La leur"_s)).article;

    QStringList shown;
    for (const Paragraph &paragraph : paragraphsOf(article))
        if (paragraph.kind == ParagraphKind::PhotoReference)
            shown << article.photos.value(paragraph.text.text().toInt() - 1).caption;
    CHECK(shown == QStringList{u"La mienne"_s, u"La leur"_s});
}

TEST_CASE("of two pictures for one photo either can be had, with the words that were joined",
          "[review]")
{
    const auto base = anArticle();
    auto mine = base;
    mine.photos[0].image = QByteArray(32, 'a');
    auto theirs = base;
    theirs.photos[0].image = QByteArray(32, 'b');
    theirs.photos[0].altText = u"Une grue."_s;

    const auto result = merged(base, mine, theirs);

    REQUIRE(result.conflicts.size() == 1);
    CHECK(result.conflicts.first().about == Disagreement::Picture);
    CHECK(result.article.photos[0].image == mine.photos[0].image);
    const auto taken = decidedAll(result, theirs, MergeChoice::Theirs);
    CHECK(taken.photos == theirs.photos);
}

TEST_CASE("values that cannot be joined are told, not dropped", "[review]")
{
    const auto base = anArticle();
    auto mine = base;
    mine.urgency = 1;
    mine.orderedLength = OrderedLength{1500, LengthUnit::Signes};
    auto theirs = base;
    theirs.urgency = 2;
    theirs.orderedLength = OrderedLength{2, LengthUnit::Feuillets};

    const auto result = merged(base, mine, theirs);

    REQUIRE(result.conflicts.size() == 2);
    CHECK(result.conflicts[0].about == Disagreement::Urgency);
    CHECK(result.conflicts[1].about == Disagreement::OrderedLength);
    CHECK(decidedAll(result, theirs, MergeChoice::Mine) == mine);
    CHECK(decidedAll(result, theirs, MergeChoice::Theirs) == theirs);
}

#include "review/Proposal.h"
#include "article/Texts.h"
#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const Article article = anArticle();

ParagraphId paragraph(int number)
{
    return paragraphsOf(article)[number].id;
}

QList<Proposal> headlines(const QString &was, const QString &is)
{
    Article before;
    before.headline = was;
    Article after;
    after.headline = is;
    return proposalsBetween(before, after);
}

} // namespace

TEST_CASE("an article proposes nothing against itself", "[review]")
{
    CHECK(proposalsBetween(article, article).isEmpty());
}

TEST_CASE("words that differ are proposed each by itself", "[review]")
{
    const auto proposals = headlines(u"Le port attend les grues"_s, u"Le quai attend des grues"_s);

    REQUIRE(proposals.size() == 2);
    CHECK(proposals[0] == Proposal{{.field = Field::Headline, .start = 3, .length = 4},
                                   {RichText(u"quai"_s), {}, {}}});
    CHECK(proposals[1].place.start == 15);
    CHECK(proposals[1].replacement.words.text() == u"des"_s);
}

TEST_CASE("words that only spaces part are proposed together", "[review]")
{
    const auto proposals = headlines(u"Le grand port"_s, u"La petite ville"_s);

    REQUIRE(proposals.size() == 1);
    CHECK(proposals[0].replacement.words.text() == u"La petite ville"_s);
}

TEST_CASE("an addition is proposed at a point, a deletion as nothing", "[review]")
{
    const auto added = headlines(u"Le port attend"_s, u"Le vieux port attend"_s);
    const auto deleted = headlines(u"Le vieux port attend"_s, u"Le port attend"_s);

    REQUIRE(added.size() == 1);
    CHECK(added[0].place.length == 0);
    CHECK(added[0].replacement.words.text().trimmed() == u"vieux"_s);
    REQUIRE(deleted.size() == 1);
    CHECK(deleted[0].replacement.words.isEmpty());
}

TEST_CASE("a mark on words that stay is proposed", "[review]")
{
    Article after = article;
    after.lede = withMark(article.lede, {MarkKind::Strong, 3, 4, {}});

    const auto proposals = proposalsBetween(article, after);

    REQUIRE(proposals.size() == 1);
    CHECK(withProposal(article, proposals[0]) == after);
    CHECK(proposals[0].place.length < 10);
}

TEST_CASE("a split paragraph is one proposal, and so is a joined one", "[review]")
{
    const Article split = withSplit(article, paragraph(1), 20, ParagraphId(77));

    const auto splitting = proposalsBetween(article, split);
    const auto joining = proposalsBetween(split, article);

    REQUIRE(splitting.size() == 1);
    CHECK(withProposal(article, splitting[0]) == split);
    REQUIRE(joining.size() == 1);
    CHECK(withProposal(split, joining[0]) == article);
}

TEST_CASE("a new paragraph is proposed apart from words changed before it", "[review]")
{
    Article after = withParagraph(article, paragraph(1),
                                  RichText(u"Sur quarante hectares, les grues attendent."_s));
    after.sections[1].paragraphs.insert(
        1, Paragraph{ParagraphId(77), {}, RichText(u"On verra bien"_s)});

    const auto proposals = proposalsBetween(article, after);

    REQUIRE(proposals.size() > 1);
    CHECK(proposals.last().replacement.come.size() == 1);
    CHECK(proposals.last().replacement.gone.isEmpty());
    CHECK(proposals.last().place.paragraph == paragraph(1));
}

TEST_CASE("a paragraph is proposed at the top, removed, and made a quotation", "[review]")
{
    Article top = article;
    top.sections[0].paragraphs.prepend(Paragraph{ParagraphId(77), {}, RichText(u"D’abord"_s)});
    Article removed = article;
    removed.sections[1].paragraphs.removeFirst();
    Article quoted = article;
    quoted.sections[0].paragraphs[0].kind = ParagraphKind::Quotation;

    for (const Article &proposed : {top, removed, quoted}) {
        const auto proposals = proposalsBetween(article, proposed);
        REQUIRE(proposals.size() == 1);
        CHECK(proposals[0].replacement.isOfBlocks());
        CHECK(withProposal(article, proposals[0]) == proposed);
    }
}

TEST_CASE("blocks that are no longer as they were are not replaced", "[review]")
{
    Article removed = article;
    removed.sections[1].paragraphs.removeFirst();
    const auto proposals = proposalsBetween(article, removed);
    const Article edited = withParagraph(article, paragraph(1), RichText(u"Autre chose."_s));

    CHECK_FALSE(withProposal(edited, proposals[0]));
    CHECK_FALSE(withProposal(removed, proposals[0]));
}

TEST_CASE("a block that comes never takes an id that stands elsewhere", "[review]")
{
    const Proposal again{{.field = Field::Paragraph}, {{}, {}, {paragraphsOf(article)[1]}}};

    const auto next = withProposal(article, again);

    REQUIRE(next);
    CHECK(paragraphsOf(*next).first().text == paragraphsOf(article)[1].text);
    CHECK(paragraphsOf(*next).first().id != paragraph(1));
}

#include "article/Body.h"
#include "support/Builders.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

TEST_CASE("sections and their flow are two views of one body", "[article]")
{
    std::mt19937 random(3);
    for (int round = 0; round < 1000; ++round) {
        const Article article = randomArticle(random);
        REQUIRE(sectionsOf(flow(article.sections), article.sections.first().id) ==
                article.sections);
    }
}

TEST_CASE("a split keeps the first half's id and a join gives the paragraph back", "[article]")
{
    const Article article = anArticle();
    const ParagraphId id = article.sections[1].paragraphs[0].id;
    const ParagraphId fresh(99);

    const Article split = withSplit(article, id, 12, fresh);

    CHECK(split.sections[1].paragraphs[0].id == id);
    CHECK(split.sections[1].paragraphs[1].id == fresh);
    CHECK(split.sections[1].paragraphs.size() == 3);
    CHECK(withJoined(split, fresh) == article);
}

TEST_CASE("replacing a crosshead by a paragraph joins its section to the one before", "[article]")
{
    const Article article = anArticle();

    const Article merged = withBlocks(article, 1, 1, {aParagraph(u"Un pari"_s)});

    CHECK(merged.sections.size() == 2);
    CHECK(merged.sections[0].paragraphs.size() == 4);
}

TEST_CASE("the opening section stays first whatever moves", "[article]")
{
    const Article article = anArticle();
    const SectionId second = article.sections[1].id;

    CHECK(withSectionMoved(article, second, 1).sections[2].id == second);
    CHECK(withSectionMoved(article, second, -1) == article);
    CHECK(withSectionMoved(article, article.sections[0].id, 1) == article);
    CHECK(withSectionMoved(article, second, 2) == article);
}

TEST_CASE("a line between dashes is a crosshead, and nothing else is", "[article]")
{
    CHECK(crossheadIn(u"- Première ligne -") == u"Première ligne"_s);
    CHECK(crossheadIn(u"  – Réaction \"zéro\" –  ") == u"Réaction \"zéro\""_s);
    CHECK(crossheadIn(u"-\u00A0Bilan\u00A0-") == u"Bilan"_s);
    for (const QStringView line :
         {u"- un élément de liste", u"-collé-", u"- - -", u"—", u"- -", u"", u"a - b -"})
        CHECK(crossheadIn(line).isEmpty());
}

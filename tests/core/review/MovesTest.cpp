#include "core/review/Shown.h"

#include "article/Body.h"
#include "support/Builders.h"
#include "support/Printing.h"

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

Article anArticleOf(const QList<Section> &sections)
{
    Article article = anArticle();
    article.sections = sections;
    return article;
}

const QStringList texts{u"Le conseil a voté le budget du port."_s,
                        u"Les pêcheurs demandent un suivi indépendant de la rade."_s,
                        u"Quarante hectares attendent les premières fondations."_s,
                        u"Aucune date n’est encore fixée pour la suite."_s};

} // namespace

TEST_CASE("a moved paragraph is one row that says so, and where it stood", "[comparison]")
{
    const Article was = anArticleOf({aSection({}, texts)});
    Article is = was;
    is.sections[0].paragraphs.move(3, 0);

    const auto rows = differing(compared(was, is));

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].change == Change::Same);
    CHECK(rows[0].moved == Moved::Up);
    CHECK(rows[0].stoodAfter == texts[2]);
    CHECK(after(rows[0].stretches) == texts[3]);
}

TEST_CASE("a paragraph that moved down came from above", "[comparison]")
{
    const Article was = anArticleOf({aSection({}, texts)});
    Article is = was;
    is.sections[0].paragraphs.move(0, 3);

    const auto rows = differing(compared(was, is));

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].moved == Moved::Down);
    CHECK(rows[0].stoodAfter.isEmpty());
}

TEST_CASE("a paragraph can move and change", "[comparison]")
{
    const Article was = anArticleOf({aSection({}, texts)});
    Article is = was;
    is.sections[0].paragraphs.move(3, 0);
    is.sections[0].paragraphs[0].text = RichText(u"Aucune date n’est fixée pour la suite."_s);

    const auto rows = differing(compared(was, is));

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].moved == Moved::Up);
    CHECK(rows[0].change == Change::Changed);
    CHECK(shown(rows[0].stretches) == u"Aucune date n’est [-encore -]fixée pour la suite."_s);
}

TEST_CASE("a moved section is one move: its paragraphs go along", "[comparison]")
{
    const Article was = anArticleOf({aSection({}, {texts[0]}),
                                     aSection(u"Un long chapitre"_s, {texts[1], texts[2]}),
                                     aSection(u"La suite"_s, {texts[3]})});
    const Article is = withSectionMoved(was, was.sections[2].id, -1);

    const Comparison comparison = compared(was, is);

    const auto rows = differing(comparison);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].after.field == Field::Crosshead);
    CHECK(rows[0].moved == Moved::Up);
    CHECK(rows[0].stoodAfter == u"Un long chapitre"_s);
    CHECK(rows[1].onlyMovedAlong());
    CHECK(comparison.differences() == 1);
}

TEST_CASE("a paragraph cut here and pasted there is moved, though its id is new", "[comparison]")
{
    const Article was = anArticleOf({aSection({}, texts)});
    Article is = was;
    is.sections[0].paragraphs.removeLast();
    is.sections[0].paragraphs.prepend(aParagraph(texts[3]));

    const auto rows = differing(compared(was, is));

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].moved == Moved::Up);
}

TEST_CASE("paragraphs added before others move nothing", "[comparison]")
{
    const Article was = anArticleOf({aSection({}, texts)});
    Article is = was;
    is.sections[0].paragraphs.prepend(aParagraph(u"Un paragraphe tout neuf ouvre le papier."_s));

    const auto rows = differing(compared(was, is));

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].change == Change::Added);
}

TEST_CASE("a crosshead that goes leaves its paragraphs where they are", "[comparison]")
{
    const Article was =
        anArticleOf({aSection({}, {texts[0]}), aSection(u"Un pari"_s, {texts[1], texts[2]})});
    const Article is = anArticleOf(
        {Section{was.sections[0].id, {}, was.sections[0].paragraphs + was.sections[1].paragraphs}});

    const auto rows = differing(compared(was, is));

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].change == Change::Removed);
    CHECK(rows[0].before.field == Field::Crosshead);
}

TEST_CASE("of equal paragraphs none has moved", "[comparison]")
{
    QStringList equal;
    for (int k = 0; k < 300; ++k)
        equal << texts[0];
    const Article was = anArticleOf({aSection({}, equal)});
    const Article is = anArticleOf({aSection({}, equal.mid(1))});

    const auto rows = differing(compared(was, is));

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].change == Change::Removed);
}

} // namespace feuillet::test

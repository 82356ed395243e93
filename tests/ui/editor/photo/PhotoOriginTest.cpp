#include "ui/editor/SheetBench.h"

#include <QLabel>
#include <QPushButton>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<const char *, Field> origins[] = {{"creator", Field::Creator},
                                                      {"provider", Field::Provider},
                                                      {"rights", Field::Rights},
                                                      {"scene", Field::Scene},
                                                      {"takenOn", Field::TakenOn}};

QPushButton &opener(SheetBench &bench)
{
    return *bench.sheet.findChild<QPushButton *>(u"photoOrigin"_s);
}

} // namespace

TEST_CASE("where a photo comes from is folded away until the keyboard opens it", "[pictures]")
{
    SheetBench bench(anArticle());
    CHECK_FALSE(bench.field("creator").isVisible());
    CHECK_FALSE(opener(bench).accessibleName().isEmpty());

    opener(bench).setFocus();
    bench.key(Qt::Key_Space);
    for (const auto &[name, field] : origins) {
        INFO(name);
        CHECK(bench.field(name).isVisible());
        CHECK_FALSE(bench.field(name).accessibleName().isEmpty());
    }
    bench.key(Qt::Key_Space);
    CHECK_FALSE(bench.field("creator").isVisible());
}

TEST_CASE("arrows walk past what is folded away", "[pictures]")
{
    SheetBench bench(anArticle());
    bench.field("altText").setFocus();
    bench.key(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &bench.body());
}

TEST_CASE("author, agency, rights, place and day of a photo are written on the sheet", "[pictures]")
{
    for (const auto &[name, field] : origins) {
        INFO(name);
        SheetBench bench(anArticle());
        opener(bench).click();
        const Place place{.field = field};
        CHECK(bench.field(name).text() == textAt(anArticle(), place));

        bench.field(name).setFocus();
        bench.key(Qt::Key_A, Qt::ControlModifier);
        bench.type(u"12/03/2024"_s);
        CHECK(textAt(bench.article(), place).text() == u"12/03/2024"_s);
        Article before = bench.article();
        before.photos[0] = anArticle().photos[0];
        CHECK(before == anArticle());

        while (bench.session.isModified())
            bench.undo();
        CHECK(bench.article() == anArticle());
        CHECK(bench.field(name).text() == textAt(anArticle(), place));
    }
}

TEST_CASE("undo unfolds what it gives back", "[pictures]")
{
    SheetBench bench(anArticle());
    opener(bench).click();
    bench.field("rights").setFocus();
    bench.type(u"Tous droits "_s);
    opener(bench).click();
    bench.undo();
    CHECK(bench.field("rights").isVisible());
    CHECK(QApplication::focusWidget() == &bench.field("rights"));
}

TEST_CASE("a day is typed as a desk writes it, and what is none is told", "[pictures]")
{
    Article article = anArticle();
    article.photos[0].dateTaken = {};
    SheetBench bench(article);
    opener(bench).click();
    const auto *noDay = bench.sheet.findChild<QLabel *>(u"noDay"_s);
    REQUIRE(noDay);
    CHECK_FALSE(noDay->isVisible());

    bench.field("takenOn").setFocus();
    bench.type(u"3 mars"_s);
    CHECK(noDay->isVisible());
    CHECK(bench.field("takenOn").text().text() == u"3 mars"_s);
    CHECK(bench.article() == article);

    bench.type(u" 2024"_s);
    CHECK_FALSE(noDay->isVisible());
    CHECK(bench.field("takenOn").text().text() == u"3 mars 2024"_s);
    CHECK(bench.article().photos[0].dateTaken == QDate(2024, 3, 3));
}

TEST_CASE("a sheet for reading keeps where its photos come from", "[pictures]")
{
    SheetBench bench(anArticle());
    opener(bench).click();
    bench.sheet.setReadOnly(true);
    bench.field("provider").setFocus();
    bench.type(u"AGP"_s);
    CHECK(bench.article() == anArticle());
}

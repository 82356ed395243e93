#include "ui/shell/feeds/SheetScroll.h"
#include "article/Body.h"
#include "support/Builders.h"
#include "ui/editor/Sheet.h"
#include "ui/preview/ShownPanel.h"

#include <catch2/catch.hpp>
#include <QScrollBar>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

Article aLongArticle()
{
    Article article = anArticle();
    article.sections = {
        aSection({}, QStringList(60, u"Le bac traverse la rivière. "_s.repeated(4)))};
    return article;
}

void showOn(Sheet &sheet, const Article &article)
{
    sheet.resize(500, 400);
    sheet.show(article);
    static_cast<QWidget &>(sheet).show();
    REQUIRE(waitUntil([&] { return sheet.verticalScrollBar()->maximum() > 1000; }));
}

} // namespace

TEST_CASE("a sheet tells what stands at the height that answers to its scrolling", "[preview]")
{
    const Article article = aLongArticle();
    Sheet sheet;
    showOn(sheet, article);

    CHECK(scrollOf(sheet).part == 0);

    sheet.verticalScrollBar()->setValue(sheet.verticalScrollBar()->maximum() / 2);
    const SheetScroll middle = scrollOf(sheet);
    CHECK(std::abs(middle.part - 0.5) < 0.01);
    REQUIRE(middle.place);
    CHECK(middle.place->field == Field::Paragraph);
    const auto paragraphs = paragraphsOf(article);
    const auto found = std::ranges::find(paragraphs, middle.place->paragraph, &Paragraph::id);
    CHECK(std::abs(found - paragraphs.begin() - 28) < 6);
    CHECK(middle.within >= 0);
    CHECK(middle.within <= 1);

    sheet.verticalScrollBar()->setValue(sheet.verticalScrollBar()->maximum());
    CHECK(scrollOf(sheet).part == 1);
}

TEST_CASE("a sheet scrolls back to what it told, and to its ends", "[preview]")
{
    Sheet sheet;
    showOn(sheet, aLongArticle());
    QScrollBar &bar = *sheet.verticalScrollBar();

    for (int tenth = 3; tenth < 10; ++tenth) { // past the headline, whose gaps hold no text
        bar.setValue(bar.maximum() * tenth / 10);
        const int there = bar.value();
        const SheetScroll told = scrollOf(sheet);
        bar.setValue(0);
        scrollTo(sheet, told);
        CHECK(std::abs(bar.value() - there) <= 24); // a gap between paragraphs
    }
    scrollTo(sheet, {1, {}, 0});
    CHECK(bar.value() == bar.maximum());
    scrollTo(sheet, {0, {}, 0});
    CHECK(bar.value() == 0);
    scrollTo(sheet, {0.5, Place{.field = Field::Caption, .photo = 9}, 0});
    CHECK(bar.value() == 0);
}

} // namespace feuillet::test

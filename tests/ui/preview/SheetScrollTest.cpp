#include "ui/shell/feeds/SheetScroll.h"
#include "article/Body.h"
#include "support/Builders.h"
#include "ui/editor/Sheet.h"
#include "ui/preview/ShownPanel.h"

#include <catch2/catch.hpp>
#include <QScrollBar>

namespace feuillet::test {

using namespace Qt::StringLiterals;

TEST_CASE("a sheet tells what stands at the height that answers to its scrolling", "[preview]")
{
    Article article = anArticle();
    article.sections = {
        aSection({}, QStringList(60, u"Le bac traverse la rivière. "_s.repeated(4)))};
    Sheet sheet;
    sheet.resize(500, 400);
    sheet.show(article);
    static_cast<QWidget &>(sheet).show();
    REQUIRE(waitUntil([&] { return sheet.verticalScrollBar()->maximum() > 1000; }));

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

} // namespace feuillet::test

#include "ui/review/ComparisonView.h"

#include "support/Builders.h"
#include "support/Printing.h"
#include "support/Widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Article edited()
{
    Article article = anArticle();
    article.headline = u"À Brest, le port se prépare à l’hydrogène"_s;
    article.sections[1].paragraphs.move(1, 0);
    article.sections[2].paragraphs[0].text =
        RichText(u"Le comité départemental réclame un suivi\u00A0indépendant."_s);
    return article;
}

struct Shown
{
    ComparisonView view;

    explicit Shown(const Article &after = edited())
    {
        view.resize(340, 500);
        view.show();
        view.show(compared(anArticle(), after), u"Version 1"_s, u"Version 2"_s);
    }

    QStringList lines() const
    {
        QStringList lines;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            if (!block.text().isEmpty())
                lines << block.text();
        return lines;
    }
    // The words that are drawn so.
    template <typename Test>
    QStringList where(Test isSo) const
    {
        QStringList words;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part)
                if (isSo(part.fragment().charFormat()))
                    words << part.fragment().text();
        return words;
    }
    QStringList struck() const
    {
        return where([](const QTextCharFormat &format) { return format.fontStrikeOut(); });
    }
    QStringList underlined() const
    {
        return where([](const QTextCharFormat &format) {
            return format.fontUnderline() && !format.isAnchor();
        });
    }
    QTextTable *table() const
    {
        return qobject_cast<QTextTable *>(view.document()->rootFrame()->childFrames().value(0));
    }
};

} // namespace

TEST_CASE("what was removed is struck out and what was added underlined", "[versions]")
{
    const Shown shown;
    CHECK(shown.struck() == QStringList{u"éolien en mer"_s, u"\u2423"_s});
    CHECK(shown.underlined() == QStringList{u"hydrogène"_s});
}

TEST_CASE("a space that changed is drawn as a sign, each kind its own", "[versions]")
{
    const Shown shown;
    CHECK(shown.lines().filter(u"un suivi\u2423\u237Dindépendant"_s).size() == 1);
}

TEST_CASE("a moved paragraph is told with an arrow and a sentence", "[versions]")
{
    const Shown shown;
    const QStringList moved = shown.lines().filter(u"↑"_s) + shown.lines().filter(u"↓"_s);
    REQUIRE(moved.size() == 1);
    CHECK(moved.first().startsWith(u"Paragraph · "_s));
}

TEST_CASE("what did not change is folded, and unfolds by its link", "[versions]")
{
    Shown shown;
    CHECK_FALSE(shown.lines().contains(u"Énergie"_s));
    const QStringList folds = shown.lines().filter(u"unchanged"_s);
    REQUIRE_FALSE(folds.isEmpty());

    emit shown.view.anchorClicked(QUrl(u"fold:0"_s));

    CHECK(shown.lines().contains(u"Énergie"_s));
    CHECK(shown.lines().filter(u"unchanged"_s).size() == folds.size() - 1);
}

TEST_CASE("what moved along with a section is folded under it", "[versions]")
{
    Article after = anArticle();
    after.sections.swapItemsAt(1, 2);
    const Shown shown(after);
    CHECK(shown.lines().filter(u"moved along"_s).size() == 1);
}

TEST_CASE("everything can be shown", "[versions]")
{
    Shown shown;
    shown.view.setShowsAll(true);
    CHECK(shown.lines().contains(u"Énergie"_s));
    CHECK(shown.lines().filter(u"unchanged"_s).isEmpty());
}

TEST_CASE("F8 goes from one difference to the next and round again", "[versions]")
{
    Shown shown;
    QSignalSpy stepped(&shown.view, &ComparisonView::stepped);
    REQUIRE(shown.view.differences().size() == 3);
    CHECK(shown.view.current() == -1);

    shown.view.step(1);
    CHECK(shown.view.current() == 0);
    CHECK(shown.view.textCursor().block().text() == u"Headline"_s);
    shown.view.step(-1);
    CHECK(shown.view.current() == 2);
    shown.view.step(1);
    CHECK(shown.view.current() == 0);
    CHECK(stepped.size() == 3);
}

TEST_CASE("side by side the older text stands left and the newer right", "[versions]")
{
    Shown shown;
    shown.view.setComparisonLayout(ComparisonLayout::SideBySide);

    const QTextTable *table = shown.table();
    REQUIRE(table);
    CHECK(table->columns() == 2);
    CHECK(table->cellAt(0, 0).firstCursorPosition().block().text() == u"Version 1"_s);
    CHECK(table->cellAt(0, 1).firstCursorPosition().block().text() == u"Version 2"_s);
    QStringList left, right;
    for (int row = 1; row < table->rows(); ++row) {
        left << table->cellAt(row, 0).firstCursorPosition().block().text();
        right << table->cellAt(row, 1).firstCursorPosition().block().text();
    }
    CHECK(left.contains(anArticle().headline));
    CHECK(right.contains(edited().headline));
    CHECK_FALSE(right.contains(anArticle().headline));

    shown.view.step(1);
    CHECK(shown.view.textCursor().block().text() == u"Headline"_s);
}

TEST_CASE("a comparison follows the theme", "[versions]")
{
    Shown shown;
    const auto coloured = [&shown](const QColor &colour) {
        return shown.where([&colour](const QTextCharFormat &format) {
            return format.fontUnderline() && !format.isAnchor() &&
                   format.foreground().color() == colour;
        });
    };
    CHECK(coloured(lightTheme().action).size() == 1);
    shown.view.setPalette(paletteOf(darkTheme()));
    CHECK(coloured(darkTheme().action).size() == 1);
}

TEST_CASE("words copied from a comparison keep their no-break spaces", "[versions]")
{
    Article article = anArticle();
    article.webHeadline = u"Le port\u00A0: l’hydrogène"_s;
    Shown shown(article);
    shown.view.selectAll();
    shown.view.copy();
    CHECK(QApplication::clipboard()->text().contains(u"port\u00A0: l’hydrogène"_s));
}

TEST_CASE("text that looks like markup is shown as it is", "[versions]")
{
    Article article = anArticle();
    article.headline = u"<b>Gras</b> & <img src=\"x\">"_s;
    const Shown shown(article);
    CHECK(shown.underlined().join(QString()).contains(u"<b>Gras</b> & <img"_s));
}

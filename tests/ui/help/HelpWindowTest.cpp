#include "ui/help/HelpWindow.h"
#include "support/Printing.h"
#include "support/Widgets.h"
#include "ui/help/HelpBrowser.h"
#include "ui/help/Manual.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

struct Help : HelpWindow
{
    Help() : HelpWindow(manual(u"fr"_s, {})) { open({}); }

    HelpBrowser &page = child<HelpBrowser>(*this, u"helpPage"_s);
    QLineEdit &query = child<QLineEdit>(*this, u"helpSearch"_s);
    QTreeWidget &contents = child<QTreeWidget>(*this, u"helpContents"_s);
    QPushButton &back = child<QPushButton>(*this, u"helpBack"_s);
    QPushButton &forward = child<QPushButton>(*this, u"helpForward"_s);

    QString text() const
    {
        QStringList lines;
        for (auto block = page.document()->begin(); block.isValid(); block = block.next())
            lines += block.text();
        return lines.join(u'\n');
    }
    QStringList listed() const
    {
        QStringList titles;
        for (QTreeWidgetItemIterator each(&contents, QTreeWidgetItemIterator::NotHidden); *each;
             ++each)
            titles += (*each)->text(0);
        return titles;
    }
};

} // namespace

TEST_CASE("the help opens on the page that is asked for, and on the first otherwise", "[help]")
{
    Help help;
    CHECK(help.page.page() == u"writing"_s);

    help.open(u"publishing"_s);
    CHECK(help.page.page() == u"publishing"_s);
    CHECK(help.contents.currentItem()->text(0) == u"Publier"_s);

    help.open({}); // where it was
    CHECK(help.page.page() == u"publishing"_s);
    CHECK(help.isVisible());
}

TEST_CASE("a page keeps its no-break spaces, narrow ones too", "[help]")
{
    const Help help;

    CHECK(help.text().contains(u"deux textes se croisent malgré tout, Feuillet"_s));
    CHECK(help.text().contains(u"en une fenêtre\u00A0: la file"_s));
    CHECK(help.text().contains(u"sans que vous le demandiez"_s));
    CHECK(help.text().contains(u"remplissent les cases vides"_s));
    CHECK(help.text().contains(u"Alt+5"_s));
    CHECK(help.text().count(QChar(0x202F)) >= 5);
}

TEST_CASE("a search narrows the contents, with or without accents, and marks what it finds",
          "[help]")
{
    Help help;
    const auto all = help.listed();

    type(help.query, u"interet"_s);

    CHECK(help.listed().size() < all.size());
    CHECK(help.listed().contains(u"Les photos"_s));
    CHECK(help.page.source().fragment() == u"photo"_s);
    REQUIRE_FALSE(help.page.extraSelections().isEmpty());
    CHECK(help.page.extraSelections().first().cursor.selectedText() == u"intérêt"_s);

    help.query.clear();
    CHECK(help.listed() == all);
    CHECK(help.page.extraSelections().isEmpty());
}

TEST_CASE("a search stays where it is as long as its words are there", "[help]")
{
    Help help;
    help.open(u"publishing"_s);

    type(help.query, u"epreuve"_s);

    CHECK(help.page.page() == u"publishing"_s);
    CHECK(help.contents.currentItem()->text(0) == u"Publier"_s);
}

TEST_CASE("what no page holds leaves the page that is shown", "[help]")
{
    Help help;
    help.open(u"review"_s);

    help.query.setText(u"hippopotame"_s);

    CHECK(help.listed().isEmpty());
    CHECK(help.page.page() == u"review"_s);
}

TEST_CASE("the help is walked by keyboard, back and forth", "[help]")
{
    Help help;
    help.contents.setFocus();
    QTest::keyClick(&help.contents, Qt::Key_End);
    CHECK(help.page.source().fragment() == u"network"_s);
    CHECK_FALSE(help.forward.isEnabled());

    help.back.click();
    CHECK(help.page.page() == u"writing"_s);
    CHECK(help.contents.currentItem()->text(0) == u"Écrire"_s);
    help.forward.click();
    CHECK(help.page.source().fragment() == u"network"_s);

    QTest::keyClick(&help, Qt::Key_Escape);
    CHECK_FALSE(help.isVisible());
}

TEST_CASE("everything in the help says its name", "[help]")
{
    Help help;
    CHECK(speechless(help).isEmpty());
}

#include "ui/shell/help/HelpDesk.h"
#include "support/Printing.h"
#include "support/Widgets.h"
#include "ui/help/HelpBrowser.h"
#include "ui/help/HelpWindow.h"
#include "ui/notes/NotesPanel.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Menus.h"
#include "ui/shell/Panes.h"

#include <QApplication>
#include <QMenuBar>
#include <QTest>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// The window's panes and actions, without a desk behind them.
struct Bench
{
    QWidget window;
    QMenuBar menus{&window};
    Panes panes{&window};
    Actions actions{&window};
    HelpDesk desk{actions, menus, panes, &window};

    Bench()
    {
        fillMenus(menus, actions);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void ask() { actions[ActionName::Help]->trigger(); }
    static HelpBrowser &shown()
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (auto *help = qobject_cast<HelpWindow *>(top); help && help->isVisible())
                return child<HelpBrowser>(*help, u"helpPage"_s);
        FAIL("no help is shown");
        Q_UNREACHABLE();
    }
};

} // namespace

TEST_CASE("the help opens on the page of the pane where one works", "[help]")
{
    Bench bench;
    bench.panes.showTab(Panes::Tab::Notes);
    QWidget inside(bench.panes.notes);
    inside.setFocusPolicy(Qt::StrongFocus);
    inside.show();
    inside.setFocus();
    REQUIRE(QApplication::focusWidget() == &inside);

    bench.ask();

    CHECK(Bench::shown().page() == u"review"_s);
}

TEST_CASE("where no pane has the keyboard, the help begins with its first page", "[help]")
{
    Bench bench;
    if (QApplication::focusWidget())
        QApplication::focusWidget()->clearFocus();

    bench.ask();

    CHECK(Bench::shown().page() == u"writing"_s);
}

TEST_CASE("keys that were changed are in the help that is opened next", "[help]")
{
    Bench bench;
    bench.ask();
    bench.actions[ActionName::Save]->setShortcut(QKeySequence(u"Ctrl+Alt+S"_s));

    bench.ask();

    auto &page = Bench::shown();
    page.open(u"keyboard"_s, {});
    CHECK_FALSE(page.document()->find(u"Ctrl+Alt+S"_s).isNull());
}

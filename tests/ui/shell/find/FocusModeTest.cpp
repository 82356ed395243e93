#include "FindBench.h"

#include <QMenuBar>
#include <QToolBar>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QToolBar &tools(FindBench &bench)
{
    return child<QToolBar>(*bench.window, u"tools"_s);
}

} // namespace

TEST_CASE("focus mode shows the sheet alone and the line that counts", "[shell][focus]")
{
    FindBench bench;
    bench.key(Qt::Key_F11);
    CHECK(bench.window->isFullScreen());
    for (const QWidget *around : bench.window->panes().besideSheet())
        CHECK_FALSE(around->isVisible());
    CHECK_FALSE(bench.window->menuBar()->isVisible());
    CHECK_FALSE(tools(bench).isVisible());
    CHECK(bench.sheet().isVisible());
    CHECK(child<QLabel>(*bench.window, u"length"_s).isVisible());
    bench.typeHere(u"x"_s);
    CHECK(bench.article().headline == u"xLe port de Brest"_s);
}

TEST_CASE("leaving focus mode brings every pane back as it was", "[shell][focus]")
{
    for (const auto &[leaveKey, queueShown] :
         {std::pair(Qt::Key_F11, false), std::pair(Qt::Key_Escape, true)}) {
        FindBench bench;
        bench.window->panes().setSizes({300, 600, 400});
        if (!queueShown)
            bench.window->panes().toggleQueue();
        QCoreApplication::processEvents(); // the panes find their places
        const QList<int> sizes = bench.window->panes().sizes();
        const QSize size = bench.window->size();
        const Place caret = bench.sheet().caret();
        bench.key(Qt::Key_F11);
        bench.window->perform(ActionName::Queue); // looked at meanwhile
        bench.key(leaveKey);
        CHECK_FALSE(bench.window->isFullScreen());
        REQUIRE(QTest::qWaitFor([&] { return bench.window->size() == size; }, 5000));
        CHECK(bench.window->panes().sizes() == sizes);
        CHECK(bench.window->panes().besideSheet().first()->isVisible() == queueShown);
        CHECK(bench.window->panes().besideSheet().last()->isVisible());
        CHECK(bench.window->menuBar()->isVisible());
        CHECK(tools(bench).isVisible());
        CHECK(bench.sheet().caret() == caret);
        if (!queueShown)
            bench.window->panes().toggleQueue();
        QCoreApplication::processEvents();
        CHECK(bench.window->panes().sizes().first() == 300);
    }
}

TEST_CASE("in focus mode Escape closes the search first", "[shell][focus]")
{
    FindBench bench;
    bench.key(Qt::Key_F11);
    bench.key(Qt::Key_F, Qt::ControlModifier);
    bench.key(Qt::Key_Escape);
    CHECK_FALSE(bench.bar().isVisible());
    CHECK(bench.window->isFullScreen());
    bench.key(Qt::Key_Escape);
    CHECK_FALSE(bench.window->isFullScreen());
}

TEST_CASE("a window that is closed in focus mode opens with its panes", "[shell][focus]")
{
    FindBench bench;
    const QByteArray panes = bench.window->panes().saveState();
    bench.key(Qt::Key_F11);
    bench.window->close();
    CHECK_FALSE(bench.window->isFullScreen());
    CHECK(bench.window->panes().saveState() == panes);
}

TEST_CASE("the zoom acts on the sheet and stands in the status line", "[shell][focus]")
{
    FindBench bench;
    const double points = bench.body().font().pointSizeF();
    const auto &status = child<QLabel>(*bench.window, u"length"_s);
    CHECK(status.text().endsWith(u"100 %"_s));
    bench.window->perform(ActionName::ZoomIn);
    CHECK(bench.body().font().pointSizeF() > points);
    CHECK(status.text().endsWith(u"110 %"_s));
    bench.window->perform(ActionName::ZoomReset);
    CHECK(bench.body().font().pointSizeF() == points);
}

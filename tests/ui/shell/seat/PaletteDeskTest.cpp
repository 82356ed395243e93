#include "ui/shell/WindowBench.h"

#include "ui/shell/Panes.h"
#include "ui/shell/SeatSettings.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

struct Palette
{
    explicit Palette(WindowBench &bench) : window(*bench.window)
    {
        child<QAction>(window, u"Palette"_s).trigger();
    }
    QLineEdit &line() { return child<QLineEdit>(window, u"command"_s); }
    QAbstractItemModel &rows() { return *child<QListView>(window, u"commands"_s).model(); }
    QStringList spoken()
    {
        QStringList spoken;
        for (int row = 0; row < rows().rowCount(); ++row)
            spoken << rows().index(row, 0).data(Qt::AccessibleTextRole).toString();
        return spoken;
    }
    void choose(const QString &typed)
    {
        type(line(), typed);
        QTest::keyClick(&line(), Qt::Key_Return);
    }

    MainWindow &window;
};

} // namespace

TEST_CASE("every action of the window is in the palette, with its keys and its place in the menus",
          "[shell][palette]")
{
    WindowBench bench;
    Palette palette(bench);
    const QStringList spoken = palette.spoken();
    CHECK(spoken.size() == bench.window->actions().size() - 1); // but the palette itself
    CHECK(spoken.contains(u"Dark, View › Theme"_s));
    CHECK(spoken.contains(u"Save, Article, Ctrl+S"_s));
    CHECK(spoken.filter(u"&"_s).isEmpty());
}

TEST_CASE("an action chosen in the palette acts on the text that had the keyboard",
          "[shell][palette]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.body().setFocus();
    Palette(bench).choose(u"no-break"_s);
    CHECK(bench.body().hasFocus());
    CHECK(bench.body().document()->characterAt(0) == QChar(QChar::Nbsp));
}

TEST_CASE("an article of the queue is opened from the palette by a few letters of its title",
          "[shell][palette]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), u"Le marché aux fleurs"_s);
    bench.window->perform(ActionName::Save);
    const ArticleId id = bench.workbench->session().id();
    bench.window->perform(ActionName::Close);

    Palette(bench).choose(u"fleurs marche"_s);
    CHECK(bench.workbench->session().id() == id);
}

TEST_CASE("what was chosen in the palette stands first the next day", "[shell][palette]")
{
    SeatSettings settings;
    {
        WindowBench bench;
        Palette(bench).choose(u"zoom out"_s);
        CHECK(bench.window->panes().zoom() < 1);
        bench.window->keep(settings);
        CHECK(settings.usedCommands == QStringList{u"ZoomOut"_s});
    }
    WindowBench bench;
    bench.window->apply(settings);
    CHECK(Palette(bench).spoken().first().startsWith(u"Zoom out"_s));
}

#include "support/Printing.h"
#include "support/Widgets.h"
#include "ui/widgets/palette/CommandPalette.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    QWidget window;
    QLineEdit *text = new QLineEdit(&window);
    CommandPalette *palette = new CommandPalette(&window);
    QString done;

    Bench()
    {
        window.resize(800, 600);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        text->setFocus();
    }
    PaletteEntry entry(const QString &name, bool enabled = true)
    {
        return {.name = name,
                .path = u"Menu"_s,
                .keys = u"Ctrl+X"_s,
                .isEnabled = enabled,
                .perform = [this, name] {
                    done = name;
                }};
    }
    void open()
    {
        palette->open({entry(u"Gras"_s), entry(u"Italique"_s), entry(u"Signer"_s, false)});
    }
    QLineEdit &line() { return child<QLineEdit>(window, u"command"_s); }
    QListView &list() { return child<QListView>(window, u"commands"_s); }
    QString current() { return list().currentIndex().data().toString(); }
};

} // namespace

TEST_CASE("the palette performs what was typed, and gives the keyboard back first", "[palette]")
{
    Bench bench;
    bench.open();
    CHECK(bench.line().hasFocus());
    type(bench.line(), u"ital"_s);
    CHECK(bench.current() == u"Italique"_s);

    QTest::keyClick(&bench.line(), Qt::Key_Return);
    CHECK(bench.done == u"Italique"_s);
    CHECK(bench.text->hasFocus());
    CHECK_FALSE(bench.palette->isVisible());
}

TEST_CASE("Escape closes the palette and nothing is done", "[palette]")
{
    Bench bench;
    bench.open();
    QTest::keyClick(&bench.line(), Qt::Key_Escape);
    CHECK_FALSE(bench.palette->isVisible());
    CHECK(bench.text->hasFocus());
    CHECK(bench.done.isEmpty());
}

TEST_CASE("the arrows go through the palette's list, from its end to its beginning", "[palette]")
{
    Bench bench;
    bench.open();
    CHECK(bench.current() == u"Gras"_s);
    QTest::keyClick(&bench.line(), Qt::Key_Down);
    CHECK(bench.current() == u"Italique"_s);
    QTest::keyClick(&bench.line(), Qt::Key_Up);
    QTest::keyClick(&bench.line(), Qt::Key_Up);
    CHECK(bench.current() == u"Signer"_s);
    QTest::keyClick(&bench.line(), Qt::Key_Down);
    CHECK(bench.current() == u"Gras"_s);
}

TEST_CASE("what cannot be done now stands last, says so, and Enter leaves it alone", "[palette]")
{
    Bench bench;
    bench.open();
    type(bench.line(), u"signer"_s);
    const QModelIndex index = bench.list().currentIndex();
    CHECK(index.data().toString() == u"Signer"_s);
    CHECK(index.data(Qt::AccessibleTextRole).toString() ==
          u"Signer, Menu, Ctrl+X, not available now"_s);
    QTest::keyClick(&bench.line(), Qt::Key_Return);
    CHECK(bench.done.isEmpty());
    CHECK(bench.palette->isVisible());
}

TEST_CASE("an entry that is only for what is typed waits for it", "[palette]")
{
    Bench bench;
    auto article = bench.entry(u"Le port s’agrandit"_s);
    article.onlyTyped = true;
    bench.palette->open({bench.entry(u"Gras"_s), article});
    CHECK(bench.list().model()->rowCount() == 1);
    type(bench.line(), u"port"_s);
    CHECK(bench.current() == u"Le port s’agrandit"_s);
}

TEST_CASE("the palette says when nothing fits, and goes when something else takes the keyboard",
          "[palette]")
{
    Bench bench;
    bench.open();
    type(bench.line(), u"zzz"_s);
    CHECK_FALSE(bench.list().isVisible());
    QTest::keyClick(&bench.line(), Qt::Key_Return);
    CHECK(bench.palette->isVisible());
    bench.text->setFocus();
    CHECK_FALSE(bench.palette->isVisible());
}

TEST_CASE("everything of the palette that takes the keyboard has a name", "[palette]")
{
    Bench bench;
    bench.text->setAccessibleName(u"text"_s);
    bench.open();
    CHECK(speechless(bench.window) == QStringList());
}

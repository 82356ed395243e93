#include "ui/shell/help/KeyTable.h"
#include "support/Printing.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Menus.h"

#include <catch2/catch.hpp>
#include <QMenuBar>

using namespace feuillet;
using namespace Qt::StringLiterals;

TEST_CASE("the table of keys tells each action that has keys, once", "[help]")
{
    QWidget window;
    QMenuBar bar;
    const Actions actions(&window);
    fillMenus(bar, actions);

    const QString table = keyTable(bar, window.actions());

    QStringList missing;
    int withKeys = 0;
    for (QAction *action : window.actions()) {
        if (action->shortcut().isEmpty())
            continue;
        ++withKeys;
        const QString cell = u"<td>"_s + action->text().remove(u'&').toHtmlEscaped() + u"</td>"_s;
        if (table.count(cell) != 1)
            missing += cell;
    }
    INFO(missing.join(u'\n').toStdString());
    CHECK(missing.isEmpty());
    CHECK(table.count(u"<tr><td><code>"_s) == withKeys);
}

TEST_CASE("the table of keys follows keys that were changed", "[help]")
{
    QWidget window;
    QMenuBar bar;
    const Actions actions(&window);
    fillMenus(bar, actions);
    actions[ActionName::Save]->setShortcut(QKeySequence(u"Ctrl+Alt+S"_s));
    actions[ActionName::Bold]->setShortcut({});

    const QString table = keyTable(bar, window.actions());

    CHECK(table.contains(u"<code>Ctrl+Alt+S</code></td><td>Save<"_s));
    CHECK_FALSE(table.contains(u"<td>Bold<"_s));
}

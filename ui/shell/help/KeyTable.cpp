#include "ui/shell/help/KeyTable.h"

#include <QCoreApplication>
#include <QList>
#include <QMenu>
#include <QMenuBar>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(feuillet::KeyTable)
};

QString plain(QString text)
{
    return text.remove(u'&').toHtmlEscaped();
}

QString row(const QAction &action)
{
    return u"<tr><td><code>%1</code></td><td>%2</td></tr>\n"_s.arg(
        action.shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(), plain(action.text()));
}

// Takes what it finds out of those that are left.
QString rows(const QMenu &menu, QList<QAction *> &left)
{
    QString rows;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            rows += feuillet::rows(*action->menu(), left);
        else if (!action->shortcut().isEmpty() && left.removeOne(action))
            rows += row(*action);
    }
    return rows;
}

QString group(const QString &title, const QString &rows)
{
    return rows.isEmpty()
               ? QString()
               : u"<tr><th colspan=\"2\" scope=\"rowgroup\">%1</th></tr>\n"_s.arg(plain(title)) +
                     rows;
}

} // namespace

QString keyTable(const QMenuBar &menus, const QList<QAction *> &actions)
{
    QList<QAction *> left = actions;
    QString html;
    for (const QAction *entry : menus.actions())
        if (entry->menu())
            html += group(entry->text(), rows(*entry->menu(), left));
    QString others;
    for (const QAction *action : left)
        if (!action->shortcut().isEmpty())
            others += row(*action);
    html += group(Words::tr("Everywhere"), others);
    return u"<table>\n"_s + html + u"</table>"_s;
}

} // namespace feuillet

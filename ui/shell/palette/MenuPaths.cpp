#include "ui/shell/palette/MenuPaths.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

void addPaths(const QList<QAction *> &actions, const QString &path,
              QHash<const QAction *, QString> &paths)
{
    for (const QAction *action : actions) {
        const QString name = plainName(*action);
        if (const QMenu *menu = action->menu())
            addPaths(menu->actions(), path.isEmpty() ? name : path + u" › "_s + name, paths);
        else
            paths.insert(action, path);
    }
}

} // namespace

QString plainName(const QAction &action)
{
    QString name = action.text();
    return name.remove(u'&');
}

QHash<const QAction *, QString> menuPaths(const QMenuBar &bar)
{
    QHash<const QAction *, QString> paths;
    addPaths(bar.actions(), {}, paths);
    return paths;
}

} // namespace feuillet

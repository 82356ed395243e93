#pragma once

#include <QHash>
#include <QString>

class QAction;
class QMenuBar;

namespace feuillet {

// What an action is called, without the mark of its key in a menu.
QString plainName(const QAction &action);

// Where each action is in the menus: "View › Theme".
QHash<const QAction *, QString> menuPaths(const QMenuBar &bar);

} // namespace feuillet

#pragma once

#include <QString>

class QAction;
class QMenuBar;

namespace feuillet {

// The keys of the window as they are now, menu by menu, as HTML for the manual: what has keys and
// is in no menu comes last.
QString keyTable(const QMenuBar &menus, const QList<QAction *> &actions);

} // namespace feuillet

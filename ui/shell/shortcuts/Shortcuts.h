#pragma once

#include "ui/shell/shortcuts/Shortcut.h"

#include <QHash>
#include <QObject>

class QAction;
class QMainWindow;

namespace feuillet {

struct SeatSettings;

// The keys of the window's actions, some of them changed at this seat.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    explicit Shortcuts(QMainWindow &window);

    void apply(const SeatSettings &settings);
    void keep(SeatSettings &settings) const; // those that are not as usual

    QList<Shortcut> all() const;                           // in the order of the actions
    void set(const QString &id, const QKeySequence &keys); // taken from who had them
    void reset();

private:
    QMainWindow &m_window;
    QHash<const QAction *, QKeySequence> m_usual;
};

} // namespace feuillet

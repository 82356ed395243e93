#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QMutex>
#include <QString>
#include <QStringList>

namespace feuillet {

// $XDG_STATE_HOME/feuillet, by default ~/.local/state/feuillet
QString stateFolder();

// What the program did, for who looks for a fault: starts, faults, complaints of libraries. Never a
// word of an article. Three files of 256 kB at most, the newest feuillet.log. A log that cannot be
// written is silently none: it must not disturb the work. For all threads.
class Log
{
public:
    explicit Log(QString folder = stateFolder(), Clock now = systemClock());

    // One line; what is too long is cut, and the home folder is "~".
    void note(const QString &kind, const QString &detail);
    void note(const Error &error);
    QStringList last(qsizetype lines) const;

private:
    QString file(int age = 0) const;
    void rotate();

    QString m_folder;
    Clock m_now;
    mutable QMutex m_mutex;
};

// What can be noted of a fault: its kind, and of the detail no name, no path of an article, no word
// of a text.
QString notable(const Error &error);

// With "~" for the home folder.
QString withoutHome(QString text);

} // namespace feuillet

#pragma once

#include "store/Database.h"

#include <QString>

namespace feuillet {

// How a window ended: with an exit code, or with a backup to restore before it opens again.
struct Ended
{
    int exit = 0;
    QString backup;
};

// On the terminal, and in a box where there is a screen to put it on.
void tell(const Error &error, bool onScreen);

// Tries again, while it is busy, as often as the user wants. Where it cannot be written but read,
// it is open for reading.
Result<std::unique_ptr<Database>> openDesk(const QString &folder, bool onScreen);

// Tells why there is no window. A desk that is damaged can go back to a backup, if there is one.
Ended notOpened(const Error &error, const QString &folder, bool onScreen);

QString readOnlySentence(const QString &file);
QString brokenSettings(const Error &error); // by readSettings()

} // namespace feuillet

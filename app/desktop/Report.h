#pragma once

#include "desk/state/SystemState.h"

namespace feuillet {

class Database;
class Log;

// What core knows, and what this program has beside it: the preview and the fonts.
SystemState stateOfProgram();

// What a user can send to who helps: versions, screen, parts, how much is in the store, the last
// lines of the log. No word of an article, no name; the home folder is "~". In English, for who
// reads it may know no other.
QString report(const QString &dataFolder, const Log &log);

} // namespace feuillet

#pragma once

#include "desk/system/SystemState.h"

namespace feuillet {

class Database;
class Log;

// What a user can send to who helps: versions, parts, screen, how much is in the store, the last
// lines of the log. No word of an article, no name; the home folder is "~". In English, for who
// reads it may know no other.
QString report(const SystemState &state, const QString &dataFolder, const Log &log);

} // namespace feuillet

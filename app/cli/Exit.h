#pragma once

#include "base/Result.h"

namespace feuillet::cli {

// What the program answers to the shell. The worse of two is the higher.
enum class Exit
{
    Done = 0,
    Findings = 1,
    Usage = 2,
    Files = 3, // cannot read or write
    Refused = 4,
    Damaged = 5,
    Interrupted = 130, // as shells call it: 128 + SIGINT
};

Exit exitOf(const Error &error);

} // namespace feuillet::cli

#pragma once

#include "base/Process.h"

#include <expected>

namespace feuillet {

// What a helper program makes of bytes: it gets them on its standard input, answers on its standard
// output and ends. Waits for it, no longer than limits.silence; for threads that may. Flooded when
// the answer is longer than told; Died also when it ends with another exit code than 0.
std::expected<QByteArray, Process::End> piped(const Command &command, const QByteArray &input,
                                              const ProcessLimits &limits, qsizetype mostBytes);

} // namespace feuillet

#pragma once

#include "base/Result.h"

#include <functional>

class QIODevice;

namespace feuillet {

// A whole device of UTF-8 (a BOM is dropped), behind what was read of it already, in pieces cut
// anywhere. Undecodable when it is not UTF-8, Unreadable when reading fails; what came until then
// has been handed over.
Result<> readPieces(QIODevice &in, const std::function<void(QStringView)> &take,
                    const QByteArray &begun = {});

} // namespace feuillet

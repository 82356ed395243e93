#include "desk/Seat.h"

#include <QStandardPaths>

namespace feuillet {

using namespace Qt::StringLiterals;

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/feuillet"_s;
}

} // namespace feuillet

#pragma once

#include <QStringView>

namespace feuillet {

// The words of a set that patterns name with @, with | between; may name other sets itself.
QStringView wordSet(QStringView name);

} // namespace feuillet

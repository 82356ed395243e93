#pragma once

#include "article/Place.h"

#include <QFont>

namespace feuillet {

// How a field is set, beside the copy of the body.
QFont fontOf(Field field, QFont copy);

} // namespace feuillet

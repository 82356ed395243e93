#pragma once

#include <QString>

namespace feuillet {

// A name by its sound: no accents, case, hyphens, doubled or mute letters; y is i, w is v, k is c…
QString soundOf(QStringView name);

// Whether two spellings, both in the plain form of Letters.h, are likely meant to be one name.
bool areLikeNames(const QString &one, const QString &other);

} // namespace feuillet

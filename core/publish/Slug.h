#pragma once

#include <QString>

namespace feuillet {

// A name for an address: [a-z0-9-]{1,80}, accents and ligatures folded, whole words where it can
// be. A title without a Latin letter or a digit gives the fallback, which must be a slug itself.
QString slugOf(QStringView title, const QString &fallback = QStringLiteral("article"));

} // namespace feuillet

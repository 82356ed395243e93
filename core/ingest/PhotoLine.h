#pragma once

#include "article/Photo.h"

#include <optional>

namespace feuillet {

// "Caption / Photo: credit", as pages print it under a picture; one of the two may be empty.
struct PhotoLine
{
    QString caption;
    QString credit;

    bool operator==(const PhotoLine &) const = default;
};

// Also "Photo : credit", "Caption. Crédit photo : credit", "Caption © credit".
std::optional<PhotoLine> photoLineIn(const QString &line);
QString printed(const PhotoLine &line);

// The credit is kept as it came. Creator and provider are filled only where it is clear who is who:
// "Forename Name / Agency", or the capitals of one agency.
Photo photoOf(const PhotoLine &line);

} // namespace feuillet

#pragma once

#include <QString>

namespace feuillet {

// What a passage can be taken for by its looks alone; WireReader asks where it stands as well.

bool sameTitle(const QString &a, const QString &b); // spaces of any kind aside

// What stands beside the title in "SITE - Title" or "Title | SITE"; empty if the line is no such
// thing.
QString siteIn(const QString &line, const QString &title);

// Short, without full stop, no crosshead, not opened by a dateline.
bool looksLikeHeadline(const QString &text);

// A byline or desk code, or the initials of the agency's editors: "neo-alf/roc/bow".
bool looksLikeSignature(const QString &text);

} // namespace feuillet

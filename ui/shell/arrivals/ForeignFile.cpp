#include "ui/shell/arrivals/ForeignFile.h"

#include <algorithm>

namespace feuillet {

namespace {

bool isZipOf(const QByteArray &bytes, const char *mark)
{
    return bytes.startsWith("PK\x03\x04") && bytes.contains(mark);
}

} // namespace

bool isForeignFile(const QByteArray &bytes)
{
    constexpr const char *beginnings[] = {"%PDF-", "{\\rtf", "\xD0\xCF\x11\xE0"}; // .doc
    constexpr const char *parts[] = {"word/", "application/vnd.oasis.opendocument."};
    return std::ranges::any_of(beginnings,
                               [&](const char *mark) { return bytes.startsWith(mark); }) ||
           std::ranges::any_of(parts, [&](const char *mark) { return isZipOf(bytes, mark); });
}

} // namespace feuillet

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace feuillet {

// How the page shows a story: each is a template of the site.
enum class Layout
{
    Article,
    LongRead, // grand format: a large photo, a wide headline
    Brief,    // brève
};

// In the order of the enumeration: words of files, templates and the command line, so they never
// change.
inline constexpr std::array layoutNames{"article", "long-read", "brief"};
QString layoutName(Layout layout);
std::optional<Layout> layoutNamed(QStringView name);

} // namespace feuillet

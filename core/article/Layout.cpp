#include "article/Layout.h"

#include <algorithm>

namespace feuillet {

QString layoutName(Layout layout)
{
    return QString::fromLatin1(layoutNames.at(static_cast<size_t>(layout)));
}

std::optional<Layout> layoutNamed(QStringView name)
{
    const auto *const found = std::ranges::find_if(
        layoutNames, [name](const char *known) { return name == QLatin1StringView(known); });
    if (found == layoutNames.end())
        return std::nullopt;
    return static_cast<Layout>(found - layoutNames.begin());
}

} // namespace feuillet

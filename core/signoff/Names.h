#pragma once

#include <QString>

#include <array>
#include <optional>

namespace feuillet {

// The words that stand for an enumeration in files, in its order and from zero.
template <size_t N>
using Names = std::array<const char *, N>;

template <typename Kind, size_t N>
QString nameIn(const Names<N> &names, Kind kind)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(kind)));
}

template <typename Kind, size_t N>
std::optional<Kind> kindIn(const Names<N> &names, QStringView name)
{
    for (size_t at = 0; at < N; ++at)
        if (name == QLatin1StringView(names[at]))
            return static_cast<Kind>(at);
    return std::nullopt;
}

} // namespace feuillet

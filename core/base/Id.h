#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace feuillet {

// 63 random bits, so that two seats never make the same one and SQLite keeps it as an integer.
quint64 randomIdBits();

// Printed as 13 characters of Crockford's base 32 in lower case (no i, l, o, u).
QString idText(quint64 bits);
std::optional<quint64> idBits(QStringView text);

// An id that cannot be taken for the id of something else. Zero is "none".
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(quint64 value) : m_value(value) {}
    static Id random() { return Id(randomIdBits()); }
    static std::optional<Id> parse(QStringView text)
    {
        const auto bits = idBits(text);
        return bits ? std::optional(Id(*bits)) : std::nullopt;
    }

    constexpr quint64 value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }
    QString text() const { return idText(m_value); }

    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    quint64 m_value = 0;
};

using ArticleId = Id<struct ArticleTag>;
using SectionId = Id<struct SectionTag>;
using ParagraphId = Id<struct ParagraphTag>;
using PersonId = Id<struct PersonTag>;

} // namespace feuillet

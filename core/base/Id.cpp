#include "base/Id.h"

#include <QRandomGenerator>

namespace feuillet {

namespace {
constexpr int idLength = 13; // 13 * 5 bits hold 63
constexpr auto alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
} // namespace

quint64 randomIdBits()
{
    quint64 bits = 0;
    while (bits == 0)
        bits = QRandomGenerator::system()->generate64() >> 1;
    return bits;
}

QString idText(quint64 bits)
{
    QString text(idLength, u'0');
    for (qsizetype at = idLength; at-- > 0; bits >>= 5)
        text[at] = QLatin1Char(alphabet[bits & 31]);
    return text;
}

std::optional<quint64> idBits(QStringView text)
{
    if (text.size() != idLength)
        return std::nullopt;
    const QLatin1StringView digits(alphabet);
    quint64 bits = 0;
    for (const QChar c : text) {
        const auto digit = digits.indexOf(c);
        if (digit < 0 || bits >> 58)
            return std::nullopt;
        bits = bits << 5 | static_cast<quint64>(digit);
    }
    return bits;
}

} // namespace feuillet

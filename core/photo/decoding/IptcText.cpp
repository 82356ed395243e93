#include "photo/decoding/Words.h"

#include <QStringConverter>

#include <array>

namespace feuillet {

namespace {

// Bytes 80 to 9F of windows-1252; those that it has not are left out.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QString oneByteText(const QByteArray &bytes)
{
    QString text;
    for (const char byte : bytes) {
        const auto code = static_cast<uchar>(byte);
        const char16_t sign =
            code >= 0x80 && code < 0xA0 ? windows1252.at(code - 0x80U) : char16_t(code);
        if (sign != 0)
            text += QChar(sign);
    }
    return text;
}

} // namespace

QString iptcText(const QByteArray &bytes, const QByteArray &characterSet)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return characterSet == "\x1b%G" || !utf8.hasError() ? text : oneByteText(bytes);
}

} // namespace feuillet

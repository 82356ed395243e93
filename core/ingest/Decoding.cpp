#include "ingest/Decoding.h"

#include <QStringConverter>

#include <array>
#include <utility>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nowhere = -1;

struct Name
{
    QLatin1StringView name; // folded: letters and digits only
    Encoding encoding;
};

constexpr std::array names{Name{"utf8"_L1, Encoding::Utf8},
                           Name{"ascii"_L1, Encoding::Utf8},
                           Name{"usascii"_L1, Encoding::Utf8},
                           Name{"utf16"_L1, Encoding::Utf16Le},
                           Name{"utf16le"_L1, Encoding::Utf16Le},
                           Name{"utf16be"_L1, Encoding::Utf16Be},
                           Name{"windows1252"_L1, Encoding::Windows1252},
                           Name{"win1252"_L1, Encoding::Windows1252},
                           Name{"cp1252"_L1, Encoding::Windows1252},
                           Name{"xcp1252"_L1, Encoding::Windows1252},
                           Name{"ansi"_L1, Encoding::Windows1252},
                           Name{"iso88591"_L1, Encoding::Latin1},
                           Name{"latin1"_L1, Encoding::Latin1},
                           Name{"l1"_L1, Encoding::Latin1},
                           Name{"cp819"_L1, Encoding::Latin1},
                           Name{"iso885915"_L1, Encoding::Latin9},
                           Name{"latin9"_L1, Encoding::Latin9},
                           Name{"l9"_L1, Encoding::Latin9}};

// Bytes 80 to 9F of windows-1252; 0 where it has no character.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// Where ISO-8859-15 differs from Latin-1.
constexpr std::array<std::pair<uchar, char16_t>, 8> latin9{{{0xA4, u'€'},
                                                            {0xA6, u'Š'},
                                                            {0xA8, u'š'},
                                                            {0xB4, u'Ž'},
                                                            {0xB8, u'ž'},
                                                            {0xBC, u'Œ'},
                                                            {0xBD, u'œ'},
                                                            {0xBE, u'Ÿ'}}};

char16_t inWindows1252(uchar byte)
{
    return byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80u] : char16_t(byte);
}

char16_t inLatin9(uchar byte)
{
    for (const auto &[from, to] : latin9)
        if (byte == from)
            return to;
    return inWindows1252(byte);
}

std::unexpected<Error> undecodable(qsizetype at)
{
    return fail(Fault::Undecodable, QString::number(at));
}

Result<QString> oneByteText(QByteArrayView bytes, char16_t (*character)(uchar))
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char16_t unit = character(static_cast<uchar>(bytes[at]));
        if (unit == 0)
            return undecodable(at);
        text[at] = unit;
    }
    return text;
}

struct Lead
{
    qsizetype followers; // nowhere: no byte that starts a character
    uchar least, most; // of the first follower: no overlong form, no surrogate, nothing over 10FFFF
};

Lead leadOf(uchar byte)
{
    if (byte < 0x80)
        return {0, 0, 0};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {1, 0x80, 0xBF};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {2, uchar(byte == 0xE0 ? 0xA0 : 0x80), uchar(byte == 0xED ? 0x9F : 0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {3, uchar(byte == 0xF0 ? 0x90 : 0x80), uchar(byte == 0xF4 ? 0x8F : 0xBF)};
    return {nowhere, 0, 0};
}

// Where the bytes stop being UTF-8 (Unicode 15, table 3-7), or nowhere.
qsizetype firstWrongUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto [followers, least, most] = leadOf(static_cast<uchar>(bytes[at]));
        if (bytes[at] == '\0' || followers == nowhere || at + followers >= bytes.size())
            return at;
        for (qsizetype k = 1; k <= followers; ++k) {
            const auto next = static_cast<uchar>(bytes[at + k]);
            if (next < (k == 1 ? least : 0x80) || next > (k == 1 ? most : 0xBF))
                return at;
        }
        at += followers + 1;
    }
    return nowhere;
}

Result<QString> utf8Text(QByteArrayView bytes)
{
    const qsizetype wrong = firstWrongUtf8(bytes);
    return wrong == nowhere ? Result<QString>(QString::fromUtf8(bytes)) : undecodable(wrong);
}

Result<QString> utf16Text(QByteArrayView bytes, QStringConverter::Encoding order)
{
    if (bytes.size() % 2 != 0)
        return undecodable(bytes.size() - 1);
    const bool big = order == QStringConverter::Utf16BE;
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto first = static_cast<uchar>(bytes[2 * at]),
                   second = static_cast<uchar>(bytes[2 * at + 1]);
        text[at] = QChar(big ? second : first, big ? first : second);
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (text[at].isNull() || (text[at].isSurrogate() && !pair))
            return undecodable(2 * at);
        at += pair;
    }
    return text;
}

Result<QString> textIn(Encoding encoding, QByteArrayView bytes)
{
    switch (encoding) {
    case Encoding::Utf8:
        return utf8Text(bytes);
    case Encoding::Utf16Le:
        return utf16Text(bytes, QStringConverter::Utf16LE);
    case Encoding::Utf16Be:
        return utf16Text(bytes, QStringConverter::Utf16BE);
    case Encoding::Windows1252:
    case Encoding::Latin1:
        return oneByteText(bytes, inWindows1252);
    case Encoding::Latin9:
        return oneByteText(bytes, inLatin9);
    }
    Q_UNREACHABLE();
}

struct Mark
{
    QByteArrayView bytes;
    Encoding encoding;
};

std::optional<Mark> byteOrderMark(QByteArrayView bytes)
{
    for (const Mark &mark :
         {Mark{"\xEF\xBB\xBF", Encoding::Utf8}, Mark{"\xFF\xFE", Encoding::Utf16Le},
          Mark{"\xFE\xFF", Encoding::Utf16Be}})
        if (bytes.startsWith(mark.bytes))
            return mark;
    return std::nullopt;
}

Result<Decoded> decodedAs(Encoding encoding, const QByteArray &bytes, qsizetype skip, bool guessed)
{
    const auto text = textIn(encoding, QByteArrayView(bytes).sliced(skip));
    if (!text)
        return undecodable(text.error().detail.toLongLong() + skip);
    return Decoded{*text, encoding, guessed};
}

} // namespace

std::optional<Encoding> encodingNamed(QStringView name)
{
    QString folded;
    for (const QChar c : name)
        if (c.isLetterOrNumber())
            folded += c.toLower();
    for (const Name &known : names)
        if (folded == known.name)
            return known.encoding;
    return std::nullopt;
}

QString nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"utf-8"_s;
    case Encoding::Utf16Le:
        return u"utf-16le"_s;
    case Encoding::Utf16Be:
        return u"utf-16be"_s;
    case Encoding::Windows1252:
        return u"windows-1252"_s;
    case Encoding::Latin1:
        return u"iso-8859-1"_s;
    case Encoding::Latin9:
        return u"iso-8859-15"_s;
    }
    Q_UNREACHABLE();
}

Result<Decoded> decode(const QByteArray &bytes, std::optional<Encoding> named)
{
    if (const auto mark = byteOrderMark(bytes))
        return decodedAs(mark->encoding, bytes, mark->bytes.size(), false);
    if (named)
        return decodedAs(*named, bytes, 0, false);
    if (firstWrongUtf8(bytes) == nowhere)
        return decodedAs(Encoding::Utf8, bytes, 0, false);
    return decodedAs(Encoding::Windows1252, bytes, 0, true);
}

} // namespace feuillet

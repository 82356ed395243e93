#include "publish/Escape.h"

#include "article/RichText.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

bool isForbidden(char16_t c)
{
    const bool control = (c < 0x20 && c != u'\t' && c != u'\n') || (c >= 0x7f && c <= 0x9f);
    const bool turnsLines = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool nonCharacter = (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe || c == 0xfeff;
    return control || turnsLines || nonCharacter;
}

// U+1FFFE, U+1FFFF, U+2FFFE… are no characters either.
bool isCharacter(QChar high, QChar low)
{
    return (QChar::surrogateToUcs4(high, low) & 0xfffe) != 0xfffe;
}

QLatin1StringView entity(char16_t c)
{
    switch (c) {
    case u'&':
        return "&amp;"_L1;
    case u'<':
        return "&lt;"_L1;
    case u'>':
        return "&gt;"_L1;
    case u'"':
        return "&quot;"_L1;
    case u'\'':
        return "&#39;"_L1;
    default:
        return {};
    }
}

enum class Quotes
{
    Kept,
    Escaped,
};

// Letters and signs of Western languages, which every text may carry as they are: nearly all text.
bool isOrdinary(QChar letter)
{
    const char16_t c = letter.unicode();
    return (c >= 0x20 && c < 0x7f && entity(c).isEmpty()) || (c >= 0xa0 && c < 0x300) ||
           (c >= 0x2010 && c < 0x2028) || c == 0x202f;
}

QString escaped(QStringView written, Quotes quotes)
{
    if (std::ranges::all_of(written, isOrdinary))
        return written.toString();
    const QString text = written.toString().normalized(QString::NormalizationForm_C);
    QString safe;
    safe.reserve(text.size() + text.size() / 8);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool keepsQuote = quotes == Quotes::Kept && (c == u'"' || c == u'\'');
        if (const auto named = entity(c.unicode()); !named.isEmpty() && !keepsQuote) {
            safe += named;
        } else if (c.isSurrogate()) {
            const bool pair =
                c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
            if (pair && isCharacter(c, text[at + 1]))
                safe.append(c).append(text[at + 1]);
            at += pair ? 1 : 0;
        } else if (!isForbidden(c.unicode())) {
            safe += c;
        }
    }
    return safe;
}

} // namespace

QString escapedText(QStringView text)
{
    return escaped(text, Quotes::Kept);
}

QString escapedAttribute(QStringView text)
{
    return escaped(text, Quotes::Escaped);
}

QString encodedUrl(QStringView address)
{
    return isSafeLink(address) ? QString::fromLatin1(QUrl(address.toString()).toEncoded())
                               : QString();
}

QString escapedUrl(QStringView address)
{
    return escapedAttribute(encodedUrl(address));
}

QString escapedLanguage(const QString &tag)
{
    static const QRegularExpression bcp47(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    return bcp47.match(tag).hasMatch() ? tag : QString();
}

QByteArray escapedJson(const QByteArray &json)
{
    QString text = QString::fromUtf8(json).normalized(QString::NormalizationForm_C);
    text.removeIf([](QChar c) { return isForbidden(c.unicode()); });
    return text.toUtf8()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace("\xe2\x80\xa8", "\\u2028")
        .replace("\xe2\x80\xa9", "\\u2029");
}

} // namespace feuillet

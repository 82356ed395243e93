#include "article/search/LiteralPattern.h"

#include <QHash>
#include <QRegularExpression>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const auto anySpace = uR"(\h)"_s;
const auto anyMarks = uR"(\p{M}*)"_s; // accents of their own, behind their letter
const auto straightOrCurled = uR"(["“”„])"_s;

bool isQuote(QChar c)
{
    return u"\"“”„"_s.contains(c);
}

QChar baseOf(QChar letter)
{
    const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
    return parts[0];
}

// Every accented letter of the Latin script, by the letter without.
QHash<QChar, QString> accented()
{
    QHash<QChar, QString> letters;
    for (const auto &[first, last] : {std::pair(0xC0, 0x24F), std::pair(0x1E00, 0x1EFF)})
        for (int code = first; code <= last; ++code)
            if (const QChar letter(code); baseOf(letter) != letter)
                letters[baseOf(letter)] += letter;
    return letters;
}

QString anyAccent(QChar letter)
{
    static const QHash<QChar, QString> letters = accented();
    const QChar base = baseOf(letter);
    const QString variants = letters.value(base);
    return (variants.isEmpty() ? QRegularExpression::escape(QString(base))
                               : u'[' + base + variants + u']') +
           anyMarks;
}

// œ and its two letters, in the query as in the text.
struct Ligature
{
    QChar sign;
    QStringView letters;
};
constexpr Ligature ligatures[] = {{u'œ', u"oe"}, {u'Œ', u"Oe"}, {u'Œ', u"OE"},
                                  {u'æ', u"ae"}, {u'Æ', u"Ae"}, {u'Æ', u"AE"}};

// Reads the words sign by sign.
class Writer
{
public:
    Writer(const QString &words, bool foldsAccents)
        : m_words(words.normalized(QString::NormalizationForm_C)), m_folds(foldsAccents)
    {
    }

    QString written()
    {
        while (m_at < m_words.size())
            m_pattern += next();
        // A letter that carries an accent of its own is another letter.
        if (!m_folds && !m_words.isEmpty() && m_words.back().isLetter())
            m_pattern += uR"((?!\p{M}))"_s;
        return m_pattern;
    }

private:
    QString next()
    {
        const QChar sign = m_words[m_at];
        if (sign == u'«' || isQuote(sign) || closesBehindSpace())
            return quote();
        if (m_folds)
            if (const QString pattern = ligature(); !pattern.isEmpty())
                return pattern;
        ++m_at;
        if (sign.isHighSurrogate() && m_at < m_words.size())
            return QRegularExpression::escape(m_words.sliced(m_at++ - 1, 2));
        if (m_folds && sign.isMark())
            return {};
        if (sign.isSpace())
            return anySpace;
        if (u"'’‘ʼ"_s.contains(sign))
            return u"['’‘ʼ]"_s;
        if (u"-\u2010\u2011"_s.contains(sign))
            return u"[-\u2010\u2011]"_s;
        return m_folds && sign.isLetter() ? anyAccent(sign) : letter(sign);
    }

    bool closesBehindSpace() const
    {
        const bool space = m_words[m_at].isSpace();
        return m_words[m_at] == u'»' || (space && m_words.mid(m_at + 1, 1) == u"»"_s);
    }

    // Straight and curled ones find guillemets with their spaces; a guillemet finds another's space
    // only if it has one itself.
    QString quote()
    {
        const QChar sign = m_words[m_at++];
        if (isQuote(sign))
            return uR"((?:["“”„]|«\h?|\h?»))"_s;
        if (sign.isSpace()) {
            ++m_at;
            return uR"((?:\h?»|["“”„]))"_s;
        }
        if (sign == u'»')
            return uR"((?:»|["“”„]))"_s;
        const bool spaced = m_at < m_words.size() && m_words[m_at].isSpace();
        m_at += spaced ? 1 : 0;
        return spaced ? uR"((?:«\h?|["“”„]))"_s : uR"((?:«|["“”„]))"_s;
    }

    QString ligature()
    {
        for (const auto &[sign, letters] : ligatures) {
            const bool isSign = m_words[m_at] == sign;
            if (!isSign && !QStringView(m_words).sliced(m_at).startsWith(letters))
                continue;
            m_at += isSign ? 1 : letters.size();
            QString pattern = u"(?:"_s + sign;
            for (const auto &one : ligatures)
                if (one.sign == sign)
                    pattern += u'|' + anyAccent(one.letters[0]) + anyAccent(one.letters[1]);
            return pattern + u')';
        }
        return {};
    }

    // Composed or not.
    static QString letter(QChar sign)
    {
        const QString parts = QString(sign).normalized(QString::NormalizationForm_D);
        const QString whole = QRegularExpression::escape(QString(sign));
        return parts == sign ? whole : u"(?:%1|%2)"_s.arg(whole, parts);
    }

    QString m_words;
    bool m_folds;
    qsizetype m_at = 0;
    QString m_pattern;
};

} // namespace

QString literalPattern(const QString &words, bool foldsAccents)
{
    return Writer(words, foldsAccents).written();
}

} // namespace feuillet

#include "proofing/words/Letters.h"

namespace feuillet {

namespace {

Letter specialClass(char16_t unit)
{
    switch (unit) {
    case u'\'':
    case u'\u2019':
    case u'\u02BC':
        return Letter::Apostrophe;
    case u'-':
    case u'\u2010':
    case u'\u2011':
        return Letter::Hyphen;
    case u'\u00AD':
    case u'\u200C':
    case u'\u200D':
        return Letter::Mark;
    case u'\u00B0':
    case u'\u00BA':
        return Letter::Degree;
    case u'\u00B2':
    case u'\u00B3':
    case u'\u00B9':
        return Letter::Superscript;
    case u'\u00A0':
    case u'\u202F':
        return Letter::NoBreakSpace;
    case u'.':
        return Letter::Dot;
    case u',':
        return Letter::Comma;
    case u':':
        return Letter::Colon;
    case u'/':
        return Letter::Slash;
    case u'_':
        return Letter::Underscore;
    case u'@':
        return Letter::At;
    case u'#':
        return Letter::Hash;
    default:
        return Letter::None;
    }
}

Letter classOf(char16_t unit)
{
    if (const Letter special = specialClass(unit); special != Letter::None)
        return special;
    const QChar c(unit);
    if (c.isLetter())
        return Letter::Alphabetic;
    if (c.isDigit())
        return Letter::Digit;
    if (c.isMark())
        return Letter::Mark;
    if (c.isHighSurrogate())
        return Letter::HighSurrogate;
    return Letter::None;
}

letters::Table filledTable()
{
    letters::Table table{};
    for (char16_t unit = 0; unit < letters::tableSize; ++unit)
        table[unit] = classOf(unit);
    return table;
}

} // namespace

const letters::Table letters::table = filledTable();

Letter letters::beyondTable(char16_t unit)
{
    return classOf(unit);
}

QString plainWord(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    bool composed = true;
    for (const QChar c : word) {
        const char16_t unit = withPlainApostrophe(c.unicode());
        if (unit == u'\u00AD' || unit == u'\u200C' || unit == u'\u200D')
            continue;
        composed = composed && letterClass(c) != Letter::Mark;
        plain += letterClass(c) == Letter::Hyphen ? u'-' : QChar(unit);
    }
    return composed ? plain : plain.normalized(QString::NormalizationForm_C);
}

WordCase wordCase(QStringView word)
{
    qsizetype upper = 0;
    qsizetype lower = 0;
    bool upperFirst = false;
    for (const QChar c : word) {
        if (!c.isLetter())
            continue;
        if (upper + lower == 0)
            upperFirst = c.isUpper();
        ++(c.isUpper() ? upper : lower);
    }
    if (upper == 0)
        return WordCase::Lower;
    if (lower == 0 && upper > 1)
        return WordCase::AllCapitals;
    return upper == 1 && upperFirst ? WordCase::Capitalised : WordCase::Mixed;
}

QString capitalised(const QString &word)
{
    return word.isEmpty() ? word : word.first(1).toUpper() + word.mid(1);
}

QString withCase(const QString &word, WordCase wanted)
{
    switch (wanted) {
    case WordCase::Capitalised:
        return capitalised(word);
    case WordCase::AllCapitals:
        return word.toUpper();
    default:
        return word;
    }
}

} // namespace feuillet

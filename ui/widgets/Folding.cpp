#include "ui/widgets/Folding.h"

#include <QStringList>

#include <algorithm>

namespace feuillet {

namespace {

QStringView spelledOut(QChar letter)
{
    switch (letter.unicode()) {
    case u'œ':
        return u"oe";
    case u'æ':
        return u"ae";
    case u'’':
        return u"'";
    default:
        return {};
    }
}

} // namespace

QString folded(QStringView text)
{
    const auto decomposed =
        text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (letter.isMark() || letter == QChar(QChar::SoftHyphen))
            continue;
        if (const auto letters = spelledOut(letter); !letters.isEmpty())
            plain += letters;
        else
            plain += letter.isSpace() ? QChar(u' ') : letter;
    }
    return plain;
}

bool holdsWords(const QString &text, const QString &query)
{
    const auto words = query.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

} // namespace feuillet

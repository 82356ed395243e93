#include "article/Length.h"

#include "article/Texts.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace feuillet {

namespace {

// Below U+0300 and in the common French punctuation each unit is a grapheme cluster of its own.
bool isPlainSigne(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x300 && u != u'\r') || (u >= 0x2010 && u <= 0x2027) || u == 0x202F || u == 0x20AC;
}

bool isOrdered(Field field)
{
    return field == Field::Kicker || field == Field::Headline || field == Field::Lede ||
           field == Field::Crosshead || field == Field::Paragraph;
}

Length total(const Article &article, bool (*counts)(Field))
{
    Length sum;
    for (const PlacedText &placed : textsOf(article))
        if (counts(placed.place.field))
            sum = sum + lengthOf(placed.text.text());
    return sum;
}

qsizetype wrappedLines(QStringView text, int signesInLine)
{
    qsizetype lineCount = text.isEmpty() ? 0 : 1;
    qsizetype used = 0;
    for (const QStringView word : text.split(u' ')) {
        const auto size = signes(word);
        if (used > 0 && used + 1 + size > signesInLine) {
            ++lineCount;
            used = 0;
        }
        used += size + (used > 0 ? 1 : 0);
        lineCount += (std::max<qsizetype>(used, 1) - 1) / signesInLine; // a word longer than a line
        used = used > signesInLine ? (used - 1) % signesInLine + 1 : used;
    }
    return lineCount;
}

} // namespace

qsizetype signes(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), isPlainSigne))
        return text.size();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

qsizetype words(QStringView text)
{
    qsizetype count = 0;
    bool inWord = false;
    for (const QChar c : text) {
        if (c.isSpace())
            inWord = false;
        else if (!inWord && (c.isLetterOrNumber() || c.isSurrogate())) {
            inWord = true;
            ++count;
        }
    }
    return count;
}

double Length::feuillets(int signesEach) const
{
    return static_cast<double>(signes) / signesEach;
}

int Length::readingSeconds() const
{
    return static_cast<int>(words * 60 / wordsReadInMinute);
}

Length lengthOf(QStringView text)
{
    return {signes(text), words(text)};
}

Length lengthOf(const Article &article)
{
    return total(article, isOrdered);
}

Length captionLength(const Article &article)
{
    return total(article, [](Field field) { return field == Field::Caption; });
}

qsizetype lines(const Article &article, int signesInLine)
{
    Q_ASSERT(signesInLine > 0);
    qsizetype sum = 0;
    for (const PlacedText &placed : textsOf(article))
        if (isOrdered(placed.place.field))
            sum += wrappedLines(placed.text.text(), signesInLine);
    return sum;
}

QString unitName(LengthUnit unit)
{
    return QString::fromLatin1(unitNames.at(static_cast<size_t>(unit)));
}

double measured(const Article &article, LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::Signes:
        return static_cast<double>(lengthOf(article).signes);
    case LengthUnit::Feuillets:
        return lengthOf(article).feuillets();
    case LengthUnit::Lines:
        return static_cast<double>(lines(article, signesInOrderedLine));
    case LengthUnit::Words:
        return static_cast<double>(lengthOf(article).words);
    }
    Q_UNREACHABLE();
}

bool isTooLong(double measured, const OrderedLength &order)
{
    constexpr double borne = 1.05;
    return measured > order.amount * borne;
}

Article cutFromBelow(const Article &article, qsizetype paragraphs)
{
    Article shorter = article;
    while (paragraphs > 0) {
        Section &last = shorter.sections.last();
        if (last.paragraphs.isEmpty()) {
            if (shorter.sections.size() == 1)
                break;
            shorter.sections.removeLast();
            continue;
        }
        last.paragraphs.removeLast();
        --paragraphs;
        if (last.paragraphs.isEmpty() && shorter.sections.size() > 1)
            shorter.sections.removeLast();
    }
    return shorter;
}

} // namespace feuillet

#include "review/Comparison.h"
#include "review/comparison/WordDifference.h"

#include <QHash>

namespace feuillet {

namespace {

using Tokens = std::vector<QStringView>;

// The tokens of two texts as numbers, words from 0 up, spaces and signs from -1 down.
class Numbering
{
public:
    std::vector<int> numbersOf(const Tokens &tokens)
    {
        std::vector<int> numbers;
        numbers.reserve(tokens.size());
        for (const QStringView token : tokens)
            numbers.push_back(numberOf(token));
        return numbers;
    }

private:
    int numberOf(QStringView token)
    {
        if (const auto found = m_numbers.constFind(token); found != m_numbers.cend())
            return *found;
        const int next = static_cast<int>(m_numbers.size());
        return *m_numbers.insert(token, isWord(token) ? next : -1 - next);
    }

    QHash<QStringView, int> m_numbers;
};

class Stretches
{
public:
    Stretches(const Tokens &before, const Tokens &after) : m_before(before), m_after(after) {}

    void append(const WordEdit &edit)
    {
        append(StretchKind::Removed, m_before, m_inBefore, edit.removed);
        append(StretchKind::Added, m_after, m_inAfter, edit.added);
        append(StretchKind::Kept, m_before, m_inBefore + edit.removed, edit.kept);
        m_inBefore += edit.removed + edit.kept;
        m_inAfter += edit.added + edit.kept;
    }
    QList<ComparedStretch> stretches() && { return std::move(m_stretches); }

private:
    void append(StretchKind kind, const Tokens &tokens, size_t start, size_t count)
    {
        if (count == 0)
            return;
        // Tokens stand side by side in their text.
        const QChar *first = tokens[start].begin();
        m_stretches.append({kind, QStringView(first, tokens[start + count - 1].end()).toString()});
    }

    const Tokens &m_before;
    const Tokens &m_after;
    size_t m_inBefore = 0;
    size_t m_inAfter = 0;
    QList<ComparedStretch> m_stretches;
};

QString textBut(StretchKind left, const QList<ComparedStretch> &stretches)
{
    QString text;
    for (const ComparedStretch &stretch : stretches)
        if (stretch.kind != left)
            text += stretch.text;
    return text;
}

} // namespace

QList<ComparedStretch> comparedTexts(QStringView before, QStringView after)
{
    if (before == after)
        return before.isEmpty() ? QList<ComparedStretch>()
                                : QList<ComparedStretch>{{StretchKind::Kept, before.toString()}};
    const Tokens was = comparedTokens(before);
    const Tokens is = comparedTokens(after);
    Stretches stretches(was, is);
    Numbering numbering;
    const auto numbersBefore = numbering.numbersOf(was);
    for (const WordEdit &edit : differenceOf(numbersBefore, numbering.numbersOf(is)))
        stretches.append(edit);
    return std::move(stretches).stretches();
}

QString before(const QList<ComparedStretch> &stretches)
{
    return textBut(StretchKind::Added, stretches);
}

QString after(const QList<ComparedStretch> &stretches)
{
    return textBut(StretchKind::Removed, stretches);
}

} // namespace feuillet

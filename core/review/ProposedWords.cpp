#include "review/ProposedWords.h"

#include "review/Comparison.h"

#include <algorithm>

namespace feuillet {

namespace {

// [start, start + length) of the older text is [by, by + byLength) of the newer.
struct Rewritten
{
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype by = 0;
    qsizetype byLength = 0;
};

class RewrittenStretches
{
public:
    RewrittenStretches(const RichText &before, const RichText &after)
        : m_before(before), m_after(after)
    {
        for (const ComparedStretch &stretch : comparedTexts(before.text(), after.text()))
            take(stretch);
    }

    const QList<Rewritten> &all() const { return m_stretches; }

private:
    void take(const ComparedStretch &stretch)
    {
        const auto size = stretch.text.size();
        switch (stretch.kind) {
        case StretchKind::Kept:
            keep(stretch.text);
            break;
        case StretchKind::Removed:
            rewrite(size, 0);
            break;
        case StretchKind::Added:
            rewrite(0, size);
            break;
        }
    }

    // Word for word, for some may have gained or lost a mark.
    void keep(const QString &text)
    {
        if (m_before.mid(m_at, text.size()) == m_after.mid(m_afterAt, text.size())) {
            skip(text.size());
            return;
        }
        for (qsizetype start = 0; start < text.size();) {
            const auto space = text.indexOf(u' ', start);
            const auto end = space < 0 ? text.size() : std::max(space, start + 1);
            const auto size = end - start;
            if (m_before.mid(m_at, size) == m_after.mid(m_afterAt, size))
                skip(size);
            else
                rewrite(size, size);
            start = end;
        }
    }

    void skip(qsizetype size)
    {
        m_at += size;
        m_afterAt += size;
    }

    void rewrite(qsizetype removed, qsizetype added)
    {
        if (m_stretches.isEmpty() || !isNear(m_stretches.last()))
            m_stretches.append({m_at, 0, m_afterAt, 0});
        m_at += removed;
        m_afterAt += added;
        Rewritten &last = m_stretches.last();
        last.length = m_at - last.start;
        last.byLength = m_afterAt - last.by;
    }

    bool isNear(const Rewritten &last) const
    {
        const auto end = last.start + last.length;
        const QStringView between = QStringView(m_before.text()).sliced(end, m_at - end);
        return std::ranges::all_of(between, [](QChar c) { return c.isSpace(); });
    }

    const RichText &m_before;
    const RichText &m_after;
    QList<Rewritten> m_stretches;
    qsizetype m_at = 0;
    qsizetype m_afterAt = 0;
};

} // namespace

QList<Proposal> proposedWords(const Place &text, const RichText &before, const RichText &after)
{
    QList<Proposal> proposals;
    if (before == after)
        return proposals;
    const RewrittenStretches stretches(before, after);
    for (const Rewritten &one : stretches.all()) {
        Place place = textOf(text);
        place.start = one.start;
        place.length = one.length;
        proposals.append({place, {after.mid(one.by, one.byLength), {}, {}}});
    }
    return proposals;
}

} // namespace feuillet

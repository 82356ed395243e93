#include "article/History.h"

namespace feuillet {

namespace {
constexpr qsizetype mostSteps = 2000;
}

History::History(Article saved) : m_present(saved), m_saved(std::move(saved)) {}

bool History::continuesBurst(Kind kind, const Place &before) const
{
    return m_inBurst && kind != Kind::Whole && !m_past.isEmpty() && m_past.last().kind == kind &&
           m_past.last().caretAfter == before;
}

void History::record(Article next, Kind kind, const Place &before, const Place &after)
{
    if (next == m_present)
        return;
    m_future.clear();
    if (continuesBurst(kind, before)) {
        m_past.last().after = next;
        m_past.last().caretAfter = after;
    } else {
        m_past.append({m_present, next, before, after, kind});
        if (m_past.size() > mostSteps)
            m_past.removeFirst();
    }
    m_inBurst = kind != Kind::Whole;
    m_present = std::move(next);
}

Place History::undo()
{
    Q_ASSERT(canUndo());
    m_inBurst = false;
    m_future.append(m_past.takeLast());
    m_present = m_future.last().before;
    return m_future.last().caretBefore;
}

Place History::redo()
{
    Q_ASSERT(canRedo());
    m_inBurst = false;
    m_past.append(m_future.takeLast());
    m_present = m_past.last().after;
    return m_past.last().caretAfter;
}

void History::markSaved()
{
    m_saved = m_present;
    m_inBurst = false;
}

} // namespace feuillet

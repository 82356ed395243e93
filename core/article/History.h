#pragma once

#include "article/Article.h"
#include "article/Place.h"

namespace feuillet {

// Undo and redo over whole values, with the caret that belongs to each. Typing in one place is one
// step until the burst ends: another place, another kind of edit, or endBurst() (paste, split,
// save, pause). Values share what they have in common, so a step costs little more than what it
// changed.
class History
{
public:
    enum class Kind
    {
        Typing,
        Deleting,
        Whole, // always a step of its own: paste, split, join, correction, a menu command
    };

    History() = default;
    explicit History(Article saved);

    const Article &present() const { return m_present; }
    bool isModified() const
    {
        return m_present != m_saved;
    } // equal to the saved value is unchanged
    bool canUndo() const { return !m_past.isEmpty(); }
    bool canRedo() const { return !m_future.isEmpty(); }

    // before and after: the caret around the edit. An edit that changes nothing is no step.
    void record(Article next, Kind kind, const Place &before, const Place &after);
    void endBurst() { m_inBurst = false; }
    Place undo(); // the caret to show; only when canUndo()
    Place redo();
    void markSaved();

private:
    struct Step
    {
        Article before;
        Article after;
        Place caretBefore;
        Place caretAfter;
        Kind kind;
    };

    bool continuesBurst(Kind kind, const Place &before) const;

    Article m_present;
    Article m_saved;
    QList<Step> m_past;
    QList<Step> m_future;
    bool m_inBurst = false;
};

} // namespace feuillet

#include "desk/safety/Recovery.h"

#include "store/ArticleStore.h"
#include "store/Chaining.h"

namespace feuillet {

namespace {

Result<LeftDraft> besideSaved(Seat &seat, const Draft &draft)
{
    const ArticleStore articles(seat.database);
    const auto row = articles.row(draft.article);
    if (!row && row.error().fault == Fault::Unknown)
        return LeftDraft{draft, {}, 0};
    if (!row)
        return failed(row);
    const auto saved = articles.head(draft.article);
    if (!saved)
        return failed(saved);
    return LeftDraft{draft, *saved, row->revision};
}

// A saved text that is damaged must not hide the draft over it.
LeftDraft beside(Seat &seat, const Draft &draft)
{
    return besideSaved(seat, draft).value_or(LeftDraft{draft, {}, draft.base});
}

Result<QList<LeftDraft>> ofPerson(Seat &seat, const Result<QList<Draft>> &all)
{
    return mapped(all, [&](const QList<Draft> &drafts) {
        QList<LeftDraft> left;
        for (const Draft &draft : drafts)
            if (draft.person == seat.person.id)
                left << beside(seat, draft);
        return left;
    });
}

} // namespace

Result<QList<LeftDraft>> leftDrafts(Seat &seat)
{
    auto left = ofPerson(seat, DraftStore(seat.database).all());
    if (left)
        left->removeIf(
            [](const LeftDraft &one) { return one.revision > 0 && one.draft.text == one.saved; });
    return left;
}

Result<QList<LeftDraft>> discardedDrafts(Seat &seat)
{
    return ofPerson(seat, DraftStore(seat.database).discarded());
}

Result<QList<Draft>> allDiscarded(Seat &seat)
{
    return DraftStore(seat.database).discarded();
}

Result<> bringBack(Seat &seat, qint64 sequence)
{
    return DraftStore(seat.database).bringBack(sequence, seat.now());
}

Result<> bringBackLast(Seat &seat, ArticleId id)
{
    const auto discarded = DraftStore(seat.database).discarded();
    if (!discarded)
        return failed(discarded);
    for (const Draft &draft : *discarded)
        if (draft.article == id && draft.person == seat.person.id)
            return bringBack(seat, draft.sequence);
    return fail(Fault::Unknown, id.text());
}

} // namespace feuillet

#include "desk/Notes.h"

#include "review/SuggestionWords.h"
#include "signoff/Refusal.h"
#include "store/Chaining.h"
#include "store/DraftStore.h"
#include "store/notes/NoteStore.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

Result<> checkIsSomebody(const Seat &seat)
{
    if (seat.person.id.isNull())
        return std::unexpected(refused(Refusal::UnknownPerson, seat.person.name));
    return {};
}

Result<Comment> kept(Seat &seat, ArticleId id, Comment comment)
{
    comment.text = comment.text.trimmed();
    if (comment.text.isEmpty())
        return fail(Fault::Malformed, u"comment"_s);
    const auto done = inOrder([&] { return checkIsSomebody(seat); },
                              [&] { return NoteStore(seat.database).add(id, comment); });
    if (!done)
        return failed(done);
    return comment;
}

Result<Suggestion> decided(Seat &seat, const Suggestion &suggestion, SuggestionState state)
{
    Suggestion after = suggestion;
    after.state = state;
    const bool isDecided = state != SuggestionState::Open;
    after.decidedBy = isDecided ? seat.person.id : PersonId();
    after.decidedAt = isDecided ? seat.now() : QDateTime();
    after.revision = 0;
    const auto done = inOrder(
        [&] { return checkIsSomebody(seat); },
        [&] {
            return NoteStore(seat.database).decide(after, suggestion, seat.person.id, seat.now());
        });
    if (!done)
        return failed(done);
    return after;
}

bool holds(const QList<Suggestion> &list, const Suggestion &one)
{
    return std::ranges::find(list, one.id, &Suggestion::id) != list.end();
}

// Those of the first that are not in the second.
QList<Suggestion> without(QList<Suggestion> list, const QList<Suggestion> &others)
{
    list.removeIf([&others](const Suggestion &one) { return holds(others, one); });
    return list;
}

Result<QList<Suggestion>> acceptedBySeat(Seat &seat, ArticleId id)
{
    return mapped(NoteStore(seat.database).pending(id), [&seat](QList<Suggestion> pending) {
        pending.removeIf([&seat](const Suggestion &one) {
            return one.state != SuggestionState::Accepted || one.decidedBy != seat.person.id;
        });
        return pending;
    });
}

} // namespace

Result<Notes> notesOf(Seat &seat, ArticleId id, const Article &shown)
{
    return mapped(NoteStore(seat.database).of(id),
                  [&shown](const Notes &notes) { return foundAgain(notes, shown); });
}

Result<> keepAnchors(Seat &seat, const Notes &notes)
{
    return NoteStore(seat.database).keepAnchors(notes);
}

Result<Comment> comment(Seat &seat, ArticleId id, const Anchor &anchor, const QString &text)
{
    const auto thread = CommentId::random();
    return kept(seat, id, {thread, thread, anchor, seat.person.id, seat.now(), text});
}

Result<Comment> answer(Seat &seat, ArticleId id, CommentId thread, const QString &text)
{
    return kept(seat, id, {CommentId::random(), thread, {}, seat.person.id, seat.now(), text});
}

Result<> resolve(Seat &seat, CommentId thread)
{
    return inOrder(
        [&] { return checkIsSomebody(seat); },
        [&] { return NoteStore(seat.database).resolve(thread, seat.person.id, seat.now()); });
}

Result<> reopen(Seat &seat, CommentId thread)
{
    return inOrder(
        [&] { return checkIsSomebody(seat); },
        [&] { return NoteStore(seat.database).reopen(thread, seat.person.id, seat.now()); });
}

Result<QList<Suggestion>> propose(Seat &seat, ArticleId id, const Article &article,
                                  const Article &proposed, const QList<Suggestion> &before)
{
    if (const auto known = checkIsSomebody(seat); !known)
        return failed(known);
    const auto now = suggestionsBetween(article, proposed, before, seat.person.id, seat.now());
    NoteStore store(seat.database);
    auto work = Transaction::begin(seat.database);
    if (!work)
        return failed(work);
    const auto done = inOrder([&] { return store.withdraw(without(before, now)); },
                              [&] { return store.add(id, without(now, before)); },
                              [&] { return work->commit(); });
    if (!done)
        return failed(done);
    return now;
}

Result<> setRemark(Seat &seat, const Suggestion &suggestion, const QString &remark)
{
    if (suggestion.person != seat.person.id)
        return std::unexpected(refused(Refusal::RoleMissing, seat.person.name));
    return NoteStore(seat.database).setRemark(suggestion.id, remark.trimmed());
}

Result<Suggestion> accept(Seat &seat, const Suggestion &suggestion)
{
    return decided(seat, suggestion, SuggestionState::Accepted);
}

Result<Suggestion> refuse(Seat &seat, const Suggestion &suggestion)
{
    return decided(seat, suggestion, SuggestionState::Refused);
}

Result<Suggestion> reopen(Seat &seat, const Suggestion &suggestion)
{
    return decided(seat, suggestion, SuggestionState::Open);
}

Result<QList<Suggestion>> acceptedInto(Seat &seat, ArticleId id, const Article &article)
{
    const auto draft = DraftStore(seat.database).of(id, seat.person.id);
    if (!draft)
        return failed(draft);
    if (*draft && (*draft)->text != article)
        return QList<Suggestion>();
    return acceptedBySeat(seat, id);
}

Result<> settleAccepted(Seat &seat, ArticleId id, const QList<Suggestion> &saved, int revision)
{
    const auto accepted = acceptedBySeat(seat, id);
    if (!accepted)
        return failed(accepted);
    NoteStore store(seat.database);
    for (const Suggestion &before : *accepted) {
        Suggestion one = before;
        if (holds(saved, one)) {
            one.revision = revision;
        } else {
            one.state = SuggestionState::Open;
            one.decidedBy = {};
            one.decidedAt = {};
        }
        if (const auto done = store.decide(one, before, seat.person.id, seat.now()); !done)
            return done;
    }
    return {};
}

Result<> nothingPending(Seat &seat, ArticleId id)
{
    const auto pending = NoteStore(seat.database).pending(id);
    if (!pending)
        return failed(pending);
    if (pending->isEmpty())
        return {};
    return std::unexpected(refused(Refusal::OpenSuggestions, aboutOpen(*pending)));
}

QString aboutOpen(const QList<Suggestion> &pending)
{
    const SuggestionWords first = wordsOf(pending.first());
    const QString words = first.before.isEmpty() ? first.after : first.before;
    return QString::number(pending.size()) + u':' + words.simplified();
}

} // namespace feuillet

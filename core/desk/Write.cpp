#include "desk/Write.h"

#include "article/Canonical.h"
#include "desk/Notes.h"
#include "desk/seats/Locks.h"
#include "desk/Standing.h"
#include "desk/Steps.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"
#include "store/ledger/SealStore.h"
#include "store/Reserve.h"

#include <QFileInfo>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

ArticleRow unsavedRow(const Seat &seat, ArticleId id, const Article &article)
{
    ArticleRow row;
    row.id = id;
    row.title = workingTitle(article);
    row.authorId = seat.person.id;
    row.author = seat.person.name;
    row.changedAt = row.stageSince = seat.now();
    return row;
}

// Of an article that is nowhere yet: a draft of the one who writes it.
Situation unsavedSituation(const Seat &seat)
{
    Situation situation;
    situation.actor = seat.person;
    situation.authors = {seat.person};
    return situation;
}

// Of an article that is nowhere but in this person's draft.
Opened openedDraft(const Seat &seat, const Draft &draft, const std::optional<Lock> &writer)
{
    return {unsavedRow(seat, draft.article, draft.text),
            draft.text,
            draft,
            {},
            unsavedSituation(seat),
            writer};
}

// A draft goes when its text is the saved one. Another text, typed elsewhere, is set aside and
// kept for a while: saving a file from the command line must not lose what stands in a window.
Result<> settleDraft(Seat &seat, ArticleId id, const Article &saved)
{
    DraftStore store(seat.database);
    const auto draft = store.of(id, seat.person.id);
    if (!draft)
        return failed(draft);
    if (!*draft)
        return {};
    if ((*draft)->text == saved)
        return store.settle(id, seat.person.id, (*draft)->sequence);
    return store.discard(id, seat.person.id, seat.now());
}

Result<int> createFirst(Seat &seat, ArticleId id, const Article &article, const Saving &saving)
{
    ArticleStore articles(seat.database);
    const auto row = articles.row(id);
    if (row)
        return fail(Fault::Stale, id.text());
    if (row.error().fault != Fault::Unknown)
        return failed(row);
    if (const auto created = articles.create(id, article, saving); !created)
        return failed(created);
    return 1;
}

// An embargo that still holds would end sooner.
bool easesEmbargo(const QDateTime &before, const QDateTime &after, const QDateTime &now)
{
    return before.isValid() && now < before && (!after.isValid() || after < before);
}

Result<int> appendNext(Seat &seat, ArticleId id, int base, const Article &article,
                       const Saving &saving)
{
    ArticleStore articles(seat.database);
    const auto embargo = articles.embargo(id, base);
    if (!embargo)
        return failed(embargo);
    auto number = articles.append(id, base, article, saving);
    if (number && easesEmbargo(*embargo, article.embargoedUntil, saving.at) &&
        !seat.person.roles.testFlag(Role::Chief))
        return std::unexpected(embargoed(*embargo));
    return number;
}

// Whoever saves, and whoever's words were accepted into the text: four eyes counts them all.
QList<PersonId> authorsOf(QList<PersonId> authors, const QList<Suggestion> &accepted)
{
    for (const Suggestion &one : accepted)
        if (!authors.contains(one.person))
            authors.append(one.person);
    return authors;
}

QString folderOf(const Seat &seat)
{
    return QFileInfo(seat.database.file()).path();
}

Result<int> savedNow(Seat &seat, ArticleId id, int base, const Article &article, Saving saving)
{
    auto work = Transaction::begin(seat.database);
    if (!work)
        return failed(work);
    const auto accepted = acceptedInto(seat, id, article);
    if (!accepted)
        return failed(accepted);
    saving.authors = authorsOf(saving.authors, *accepted);
    const auto number = base == 0 ? createFirst(seat, id, article, saving)
                                  : appendNext(seat, id, base, article, saving);
    if (!number)
        return number;
    const auto settled = inOrder([&] { return settleAccepted(seat, id, *accepted, *number); },
                                 [&] { return settleDraft(seat, id, article); });
    if (!settled)
        return failed(settled);
    if (const auto done = work->commit(); !done)
        return failed(done);
    return number;
}

} // namespace

Result<Opened> openArticle(Seat &seat, ArticleId id)
{
    const auto reading = Transaction::snapshot(seat.database);
    if (!reading)
        return failed(reading);
    auto draft = DraftStore(seat.database).of(id, seat.person.id);
    if (!draft)
        return failed(draft);
    auto writer = writerElsewhere(seat, id);
    if (!writer)
        return failed(writer);
    ArticleStore articles(seat.database);
    auto row = articles.row(id);
    if (!row && row.error().fault == Fault::Unknown && *draft)
        return openedDraft(seat, **draft, *writer);
    if (!row)
        return failed(row);
    auto article = articles.head(id);
    if (!article)
        return failed(article);
    auto seal = SealStore(seat.database).last(id);
    if (!seal)
        return failed(seal);
    auto situation = situationOf(seat, id);
    if (!situation)
        return failed(situation);
    return Opened{std::move(*row),  std::move(*article),   std::move(*draft),
                  std::move(*seal), std::move(*situation), std::move(*writer)};
}

Opened newArticle(const Seat &seat)
{
    const Article article = blankArticle();
    return {
        unsavedRow(seat, ArticleId::random(), article), article, {}, {}, unsavedSituation(seat)};
}

Result<int> save(Seat &seat, ArticleId id, int base, const Article &article, const QString &reason,
                 const QList<PersonId> &others)
{
    if (seat.person.id.isNull())
        return std::unexpected(refused(Refusal::UnknownPerson, seat.person.name));
    const Saving saving{QList{seat.person.id} + others, seat.now(), reason};
    const QString folder = folderOf(seat);
    const auto number = withRoom(folder, [&] { return savedNow(seat, id, base, article, saving); });
    if (number)
        holdReserve(folder);
    return number;
}

bool isShortOfRoom(const Seat &seat)
{
    return !holdsReserve(folderOf(seat));
}

Result<QList<Draft>> drafts(Seat &seat)
{
    return DraftStore(seat.database).all();
}

Result<int> recover(Seat &seat, ArticleId id)
{
    const auto draft = DraftStore(seat.database).of(id, seat.person.id);
    if (!draft)
        return failed(draft);
    if (!*draft)
        return fail(Fault::Unknown, id.text());
    return save(seat, id, (*draft)->base, (*draft)->text, u"recover"_s);
}

Result<> discardDraft(Seat &seat, ArticleId id)
{
    DraftStore store(seat.database);
    const QDateTime now = seat.now();
    auto work = Transaction::begin(seat.database);
    if (!work)
        return failed(work);
    return inOrder([&] { return settleAccepted(seat, id, {}, 0); },
                   [&] { return store.discard(id, seat.person.id, now); },
                   [&] { return store.purge(now); }, [&] { return work->commit(); });
}

} // namespace feuillet

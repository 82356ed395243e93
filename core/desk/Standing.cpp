#include "desk/Standing.h"

#include "desk/Notes.h"
#include "desk/Steps.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"
#include "store/DraftStore.h"
#include "store/ledger/SealStore.h"
#include "store/ledger/Verification.h"
#include "store/notes/NoteStore.h"
#include "store/PeopleStore.h"

#include <QSet>

namespace feuillet {

namespace {

// Whoever wrote a revision after the one that was signed.
Result<QList<Person>> authorsSince(Database &database, ArticleId id,
                                   const std::optional<Seal> &seal)
{
    const auto revisions = ArticleStore(database).revisions(id);
    if (!revisions)
        return failed(revisions);
    QSet<PersonId> ids;
    for (const Revision &revision : *revisions)
        if (!seal || revision.number > seal->reading().revision)
            ids.unite({revision.saving.authors.begin(), revision.saving.authors.end()});
    QList<Person> authors;
    for (const PersonId author : ids) {
        auto person = PeopleStore(database).byId(author);
        if (!person)
            return failed(person);
        authors << std::move(*person);
    }
    return authors;
}

Stage shelvedFrom(const QList<StepTaken> &steps)
{
    const auto shelving = std::find_if(steps.crbegin(), steps.crend(), [](const StepTaken &step) {
        return step.action == Action::Shelve;
    });
    return shelving == steps.crend() ? Stage::Draft : shelving->from;
}

// Whether this person left nothing unsaved over the text.
Result<bool> isSaved(Seat &seat, ArticleId id, const Article &article)
{
    const auto draft = DraftStore(seat.database).of(id, seat.person.id);
    if (!draft)
        return failed(draft);
    return !*draft || (*draft)->text == article;
}

bool isEmbargoed(const Article &article, const QDateTime &now)
{
    return article.embargoedUntil.isValid() && now < article.embargoedUntil;
}

// Breaking an embargo lets go of that one alone, not of another that is set later.
Result<bool> isBroken(Database &database, const Standing &standing)
{
    const auto breaking =
        std::find_if(standing.steps.crbegin(), standing.steps.crend(),
                     [](const StepTaken &step) { return step.action == Action::BreakEmbargo; });
    if (breaking == standing.steps.crend())
        return false;
    const auto then = ArticleStore(database).text(standing.row.id, breaking->revision);
    if (!then)
        return failed(then);
    return then->embargoedUntil == standing.article.embargoedUntil;
}

Result<Standing> readStanding(Database &database, ArticleId id)
{
    const ArticleStore articles(database);
    auto row = articles.row(id);
    if (!row)
        return failed(row);
    auto article = articles.head(id);
    if (!article)
        return failed(article);
    auto seal = SealStore(database).last(id);
    if (!seal)
        return failed(seal);
    auto steps = articles.steps(id);
    if (!steps)
        return failed(steps);
    auto pending = NoteStore(database).pending(id);
    if (!pending)
        return failed(pending);
    return Standing{std::move(*row),   std::move(*article), std::move(*seal),
                    std::move(*steps), std::move(*pending), {}};
}

// What the sentence of a refusal tells of it.
QString about(Refusal refusal, const Standing &standing)
{
    if (refusal != Refusal::OpenSuggestions)
        return standing.situation.actor.name;
    return aboutOpen(standing.pending);
}

} // namespace

Result<Standing> standingOf(Seat &seat, ArticleId id)
{
    auto standing = readStanding(seat.database, id);
    if (!standing)
        return standing;
    auto authors = authorsSince(seat.database, id, standing->seal);
    if (!authors)
        return failed(authors);
    const auto saved = isSaved(seat, id, standing->article);
    if (!saved)
        return failed(saved);
    const auto broken = isBroken(seat.database, *standing);
    if (!broken)
        return failed(broken);
    const auto onePerson = isOnePersonDesk(seat.database);
    if (!onePerson)
        return failed(onePerson);
    standing->situation = {.stage = standing->row.stage,
                           .shelvedFrom = shelvedFrom(standing->steps),
                           .actor = seat.person,
                           .authors = std::move(*authors),
                           .byline = standing->article.signature,
                           .hasHeadline = !standing->article.headline.trimmed().isEmpty(),
                           .hasNote = false,
                           .isSaved = *saved,
                           .seal = stateOf(standing->seal, standing->article),
                           .isEmbargoed = !*broken && isEmbargoed(standing->article, seat.now()),
                           .openSuggestions = static_cast<int>(standing->pending.size()),
                           .onePersonDesk = *onePerson};
    return standing;
}

Result<> checkIsWhole(Seat &seat, ArticleId id)
{
    const auto differences = verifyArticle(seat.database, id, seat.person.id);
    if (!differences)
        return failed(differences);
    return differences->isEmpty() ? Result<>() : fail(Fault::Damaged, id.text());
}

Error embargoed(const QDateTime &until)
{
    return refused(Refusal::Embargoed, until.toUTC().toString(Qt::ISODate));
}

Result<StepTaken> stepOn(const Standing &standing, Action action, const QDateTime &at,
                         const QString &note)
{
    Situation situation = standing.situation;
    situation.hasNote = !note.trimmed().isEmpty();
    const auto to = stepped(action, situation);
    if (!to)
        return std::unexpected(to.error() == Refusal::Embargoed
                                   ? embargoed(standing.article.embargoedUntil)
                                   : refused(to.error(), about(to.error(), standing)));
    const ArticleRow &row = standing.row;
    return StepTaken{.article = row.id,
                     .action = action,
                     .from = row.stage,
                     .to = *to,
                     .revision = row.revision,
                     .person = situation.actor.id,
                     .at = at,
                     .note = note.trimmed()};
}

} // namespace feuillet

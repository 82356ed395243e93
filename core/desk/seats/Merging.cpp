#include "desk/seats/Merging.h"

#include "desk/Write.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"
#include "store/PeopleStore.h"

#include <algorithm>

namespace feuillet {

namespace {

// Who saved over the base.
Result<QList<Person>> writersSince(Seat &seat, ArticleId article, int base)
{
    const auto revisions = ArticleStore(seat.database).revisions(article);
    if (!revisions)
        return failed(revisions);
    QList<PersonId> ids;
    for (const Revision &revision : *revisions)
        if (revision.number > base)
            for (const PersonId id : revision.saving.authors)
                if (id != seat.person.id && !ids.contains(id))
                    ids.append(id);
    QList<Person> writers;
    for (const PersonId id : ids) {
        const auto person = PeopleStore(seat.database).byId(id);
        if (!person)
            return failed(person);
        writers.append(*person);
    }
    return writers;
}

} // namespace

Result<Meeting> meetingOf(Seat &seat, ArticleId article, int base, const Article &mine)
{
    const auto reading = Transaction::snapshot(seat.database);
    if (!reading)
        return failed(reading);
    ArticleStore articles(seat.database);
    const auto row = articles.row(article);
    if (!row)
        return failed(row);
    const auto theirs = articles.text(article, row->revision);
    if (!theirs)
        return failed(theirs);
    const auto before = base > 0 ? articles.text(article, base) : Result<Article>(blankArticle());
    if (!before)
        return failed(before);
    auto others = writersSince(seat, article, base);
    if (!others)
        return failed(others);
    return Meeting{
        article, mine, *theirs, row->revision, *std::move(others), merged(*before, mine, *theirs)};
}

Result<int> saveMerged(Seat &seat, const Meeting &meeting, const Article &text)
{
    QList<PersonId> others;
    for (const Person &person : meeting.others)
        others.append(person.id);
    return save(seat, meeting.article, meeting.newest, text, QStringLiteral("merge"), others);
}

} // namespace feuillet

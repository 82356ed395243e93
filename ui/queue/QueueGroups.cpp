#include "ui/queue/QueueGroups.h"

#include "ui/widgets/Folding.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace feuillet {

namespace {

struct Queue
{
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

GroupKind kindOf(const ArticleRow &row, const Person &me)
{
    switch (row.stage) {
    case Stage::Draft:
    case Stage::Returned:
        return row.authorId == me.id ? GroupKind::Mine : GroupKind::Drafts;
    case Stage::Submitted:
    case Stage::FirstRead:
    case Stage::SecondRead:
        return GroupKind::ToRead;
    case Stage::Signed:
        return GroupKind::Signed;
    case Stage::Published:
    case Stage::Corrected:
    case Stage::Updated:
    case Stage::Withdrawn:
        return GroupKind::Published;
    case Stage::Shelved:
        return GroupKind::Shelved;
    }
    Q_UNREACHABLE();
}

// Who writes looks for their drafts, who only reads for what is to read, who only publishes for
// what is signed.
QList<GroupKind> orderFor(Roles roles)
{
    using enum GroupKind;
    if (roles.testFlag(Role::Journalist) || roles == Roles())
        return {Mine, ToRead, Signed, Drafts, Published, Shelved};
    if (roles.testFlag(Role::CopyEditor) || roles.testFlag(Role::Chief))
        return {ToRead, Signed, Mine, Drafts, Published, Shelved};
    return {Signed, ToRead, Mine, Drafts, Published, Shelved};
}

bool isShown(const ArticleRow &row, const QueueView &view)
{
    switch (view.shown) {
    case Shown::Everything:
        return true;
    case Shown::Mine:
        return row.authorId == view.me.id;
    case Shown::ToRead:
        return kindOf(row, view.me) == GroupKind::ToRead || row.seal == SealState::Void;
    case Shown::Signed:
        return kindOf(row, view.me) == GroupKind::Signed;
    }
    Q_UNREACHABLE();
}

QString searched(const ArticleRow &row)
{
    return folded(row.title + u' ' + row.author + u' ' + row.rubric);
}

QList<const ArticleRow *> newestFirst(const QList<ArticleRow> &rows)
{
    QList<const ArticleRow *> sorted;
    sorted.reserve(rows.size());
    for (const auto &row : rows)
        sorted += &row;
    std::ranges::stable_sort(sorted, std::greater(),
                             [](const ArticleRow *row) { return row->changedAt; });
    return sorted;
}

QueueLine lineOf(const ArticleRow &row, const QueueView &view)
{
    const auto writer = view.writers.find(row.id);
    const bool isWritten = writer != view.writers.end();
    ArticleRow quiet = row; // one name is enough
    if (isWritten && *writer == row.author)
        quiet.author.clear();
    return {.article = row.id,
            .title = row.title.isEmpty() ? Queue::tr("Untitled") : row.title,
            .mark = markOf(row, view.now),
            .detail = detailText(quiet, view.me, view.now),
            .writer = isWritten ? writerText(*writer) : QString()};
}

} // namespace

QList<QueueGroup> grouped(const QList<ArticleRow> &rows, const QueueView &view)
{
    QList<QueueGroup> groups;
    for (const auto kind : orderFor(view.me.roles))
        groups += QueueGroup{kind, {}};
    const auto query = folded(view.filter);
    for (const auto *row : newestFirst(rows)) {
        if (query.isEmpty() ? !isShown(*row, view) : !holdsWords(searched(*row), query))
            continue;
        const auto group = std::ranges::find(groups, kindOf(*row, view.me), &QueueGroup::kind);
        group->lines += lineOf(*row, view);
    }
    groups.removeIf([](const QueueGroup &group) { return group.lines.isEmpty(); });
    return groups;
}

QueueGroup foundGroup(const QList<FoundText> &found, const QList<QueueGroup> &shown)
{
    QSet<ArticleId> known;
    for (const auto &group : shown)
        for (const auto &line : group.lines)
            known += line.article;
    QueueGroup group{GroupKind::Found, {}};
    for (const auto &text : found)
        if (!known.contains(text.article))
            group.lines += QueueLine{text.article, text.title, {}, text.snippet};
    return group;
}

Shown shownFor(Roles roles)
{
    if (roles == Roles(Role::Journalist))
        return Shown::Mine;
    if (roles == Roles(Role::CopyEditor))
        return Shown::ToRead;
    return roles == Roles(Role::Producer) ? Shown::Signed : Shown::Everything;
}

QString label(Shown shown)
{
    switch (shown) {
    case Shown::Everything:
        return Queue::tr("All articles");
    case Shown::Mine:
        return Queue::tr("My articles");
    case Shown::ToRead:
        return Queue::tr("To read");
    case Shown::Signed:
        return Queue::tr("Signed");
    }
    Q_UNREACHABLE();
}

QString label(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Mine:
        return Queue::tr("My drafts");
    case GroupKind::Drafts:
        return Queue::tr("Other drafts");
    case GroupKind::ToRead:
        return Queue::tr("To read");
    case GroupKind::Signed:
        return Queue::tr("Signed");
    case GroupKind::Published:
        return Queue::tr("Published");
    case GroupKind::Shelved:
        return Queue::tr("Shelved");
    case GroupKind::Found:
        return Queue::tr("In the texts");
    }
    Q_UNREACHABLE();
}

} // namespace feuillet

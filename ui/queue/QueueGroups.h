#pragma once

#include "signoff/ArticleRow.h"
#include "ui/queue/FoundText.h"
#include "ui/queue/QueueWords.h"

#include <QHash>
#include <QList>

namespace feuillet {

// The headings of the queue: stages as the trade puts them together.
enum class GroupKind
{
    Mine, // drafts of the one who looks, returned ones too
    Drafts,
    ToRead,
    Signed,
    Published,
    Shelved,
    Found, // in the texts
};

struct QueueLine
{
    ArticleId article;
    QString title;
    QueueMark mark;   // what cannot wait or is wrong
    QString detail;   // quiet: how long at its stage, length, findings
    QString writer{}; // who writes it at another seat, in words

    bool operator==(const QueueLine &) const = default;
};

struct QueueGroup
{
    GroupKind kind = GroupKind::Mine;
    QList<QueueLine> lines;

    bool operator==(const QueueGroup &) const = default;
};

// Which articles are shown: what a role waits for, or all.
enum class Shown
{
    Everything,
    Mine,   // by the one who looks
    ToRead, // changed after the sign-off, too
    Signed,
};
Shown shownFor(Roles roles); // who has several roles sees everything
QString label(Shown shown);

// What the queue is seen from and through. Who looks for words looks everywhere.
struct QueueView
{
    Person me;
    QDateTime now;
    QString filter; // as typed
    Shown shown = Shown::Everything;
    QHash<ArticleId, QString> writers{}; // names of those at other seats; empty: oneself
};

// The groups that hold something, what waits for that person first; in each the newest first.
QList<QueueGroup> grouped(const QList<ArticleRow> &rows, const QueueView &view);

// What was found in the texts, without the articles that stand in a group already.
QueueGroup foundGroup(const QList<FoundText> &found, const QList<QueueGroup> &shown);

QString label(GroupKind kind);

} // namespace feuillet

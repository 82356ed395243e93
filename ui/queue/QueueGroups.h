#pragma once

#include "signoff/ArticleRow.h"
#include "ui/queue/FoundText.h"

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
    QString mark;   // what cannot wait or is wrong, in words; empty if nothing
    QString detail; // quiet: byline, length, age

    bool operator==(const QueueLine &) const = default;
};

struct QueueGroup
{
    GroupKind kind = GroupKind::Mine;
    QList<QueueLine> lines;

    bool operator==(const QueueGroup &) const = default;
};

// What the queue is seen from and through.
struct QueueView
{
    Person me;
    QDateTime now;
    QString filter; // as typed
};

// The groups that hold something, what waits for that person first; in each the newest first.
QList<QueueGroup> grouped(const QList<ArticleRow> &rows, const QueueView &view);

// What was found in the texts, without the articles that stand in a group already.
QueueGroup foundGroup(const QList<FoundText> &found, const QList<QueueGroup> &shown);

QString label(GroupKind kind);

} // namespace feuillet

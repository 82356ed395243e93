#pragma once

#include "article/Article.h"

namespace feuillet {

using ReplyId = Id<struct ReplyTag>;

// What the law gives who was named in a story. The figures are France's (loi du 29 juillet 1881,
// article 13; décret 2007-1527 for the web): another country's desk sets its own.
struct ReplyRules
{
    int daysToPublish = 3; // after the request was received
    int monthsToAsk = 3;   // after the story went out
    int fewestLines = 50;  // a reply may have so many, however short the story
    int mostLines = 200;
    int signesInLine = 60; // a feuillet is 25 lines of 60

    bool operator==(const ReplyRules &) const = default;
};

enum class ReplyState
{
    Open,
    Published,
    Declined, // with a reason
};

// received, published, declined: kept in the store, so they never change.
QString replyStateName(ReplyState state);
std::optional<ReplyState> replyStateNamed(QStringView name);

// A reply that somebody wants to see published.
struct Reply
{
    ReplyId id;
    ArticleId article;
    QString from;
    QString text;
    QDate receivedOn;
    ReplyState state = ReplyState::Open;
    QString reason{}; // why it was declined

    bool operator==(const Reply &) const = default;
};

QDate dueOn(const Reply &reply, const ReplyRules &rules); // the last day
bool isAskedTooLate(const Reply &reply, const QDate &publishedOn, const ReplyRules &rules);

// As long as the story, between the fewest and the most.
qsizetype linesAllowed(const Article &article, const ReplyRules &rules);
qsizetype linesOf(const Reply &reply, const ReplyRules &rules);

} // namespace feuillet

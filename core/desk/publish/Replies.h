#pragma once

#include "desk/Seat.h"
#include "signoff/RightOfReply.h"

namespace feuillet {

// A request for a right of reply, as it stands with the law's clock and measure.
struct ReplyDue
{
    Reply reply;
    QDate due;                // the last day to publish it
    bool asksTooLate = false; // it came after the term
    qsizetype lines = 0;
    qsizetype linesAllowed = 0;

    bool operator==(const ReplyDue &) const = default;
};

// Malformed without a name, a text or a day.
Result<ReplyId> receiveReply(Seat &seat, ArticleId id, const QString &from, const QString &text,
                             const QDate &receivedOn);
Result<QList<ReplyDue>> repliesTo(Seat &seat, ArticleId id); // oldest first, settled ones too

// The reply's own words go under the story as a notice (RightOfReply). Unknown if it is not open;
// refused as any notice.
Result<> publishReply(Seat &seat, ArticleId id, ReplyId reply);
Result<> declineReply(Seat &seat, ArticleId id, ReplyId reply, const QString &reason);

Result<ReplyRules> replyRules(Database &database); // a setting of the desk
Result<> setReplyRules(Database &database, const ReplyRules &rules);

} // namespace feuillet

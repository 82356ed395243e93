#pragma once

#include "desk/Seat.h"
#include "signoff/Notice.h"
#include "signoff/Step.h"

namespace feuillet {

// Something that was done with an article, as the ledger keeps it.
struct PastAction
{
    enum class What
    {
        Saved, // a revision; the first one begins the article
        Stepped,
        Signed,
        Published,
        Reply, // a right of reply was asked for, or declined
    };

    What what = What::Stepped;
    QDateTime at; // UTC
    QString who;
    Action action = Action::Submit; // of all but Saved
    int revision = 0;               // the newest at that moment
    QString note;                   // of a step; the words or the refusal of a reply
    std::optional<Notice> notice;   // what readers were told with it
    QString reason;                 // of a revision: a key such as "import", or own words; the
                                    // state of a reply
    QStringList others;             // whose words are in the revision too; who asks for a reply
    QStringList checklist;          // of a seal: keys of what was ticked
    bool byAuthor = false;          // a seal of a one-person desk
    QString page;                   // where it was published to
    int until = 0;                  // the last of several revisions that are told as one

    bool operator==(const PastAction &) const = default;
};

Result<QList<PastAction>> historyOf(Seat &seat, ArticleId id); // all of it, oldest first

// For reading: what one person saved time and again, with nothing in between, is one action.
QList<PastAction> gathered(const QList<PastAction> &history);

// As one would tell it, without the moment and the note: "Claire Morel sent the text to be read."
QString sentence(const PastAction &past);

} // namespace feuillet

#pragma once

#include "article/Article.h"
#include "publish/Site.h"
#include "store/Database.h"
#include "store/ledger/Deed.h"

namespace feuillet {

// What goes out of an article: the text that its seal covers, or of one that was taken back the
// text that went out last, with all that the page tells around it.
struct Release
{
    Article article;
    Edition edition;
    Seal seal;
    ChainHead rests; // the newest entry of the ledger that the page shows something of
    QStringList formerAddresses;
};

// From what was done with it. Refused (NotSealed) without a seal, Damaged if the text is not the
// one that was sealed.
Result<Release> releaseOf(Database &database, ArticleId id, const QList<Deed> &deeds);
Result<Release> releaseOf(Database &database, ArticleId id); // from all that was done with it

// The page's dates, its address since it first went out, and what readers were told. The seal's
// date is the page's, so that a page that is exported again is the same.
Edition editionOf(const QList<Deed> &deeds);

// Null if none, or if a step took it back.
const Seal *standingSeal(const QList<Deed> &deeds);
Stage stageOf(const QList<Deed> &deeds);

// As things stood when it last went out: empty if it never did.
QList<Deed> upToLastPublication(const QList<Deed> &deeds);
// Whether something was signed or told to readers since it last went out.
bool isNews(const QList<Deed> &deeds);

} // namespace feuillet

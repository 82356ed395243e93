#pragma once

#include "signoff/Chain.h"
#include "store/Database.h"

namespace feuillet {

// One thing that is not what was stored.
struct Difference
{
    enum class What
    {
        File, // the engine's own check; detail: its words, or "draft" for one that cannot be read
        Revision, // its text or what is known of it; detail: the field
        Chain,    // the ledger; detail: gap, link, content, head
        Head, // the article's present revision or stage is not where its history ends; detail: the
              // field
        Seal, // signs another text than the revision it names
        Person,
        Image, // detail: the hash it goes by
        Note,  // is not what was decided about it; detail: its id
    };
    What what = What::File;
    ArticleId article;
    int revision = 0;
    qint64 entry = 0; // of the ledger
    QString detail;

    bool operator==(const Difference &) const = default;
};

// Computes everything again from what is stored, and names all that differs; empty when all is
// well. noted: heads of the chain that were copied elsewhere. An error only if nothing could be
// read at all.
Result<QList<Difference>> verify(Database &database, const QList<ChainHead> &noted = {});

// verify() against the head that was noted, if there is one.
Result<QList<Difference>> verifyNoted(Database &database);

// All that a sign-off or a page of this article rests on: its texts, its entries and the ones
// beside them, the noted head, who acts now and who wrote since the last seal. Much faster than
// verify(), which alone follows the whole chain.
Result<QList<Difference>> verifyArticle(Database &database, ArticleId id, PersonId actor);

} // namespace feuillet

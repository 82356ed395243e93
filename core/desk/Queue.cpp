#include "desk/Queue.h"

#include "store/ArticleStore.h"
#include "store/Chaining.h"
#include "store/DraftStore.h"

#include <QSet>

namespace feuillet {

Result<QList<ArticleRow>> queue(Seat &seat, int most)
{
    return ArticleStore(seat.database).newest({}, most);
}

Result<QList<ArticleRow>> queueOf(Seat &seat, Stage stage, int most)
{
    return ArticleStore(seat.database).newest(stage, most);
}

Result<> noteFindings(Seat &seat, ArticleId id, int revision, int findings)
{
    return ArticleStore(seat.database).noteFindings(id, revision, findings);
}

Result<QList<Hit>> search(Seat &seat, const QString &words, int most)
{
    return Search(seat.database).find(words, most);
}

// An article that was never saved is in nothing but a draft.
Result<ArticleId> articleNamed(Seat &seat, QStringView shortenedId)
{
    const auto stored = ArticleStore(seat.database).resolve(shortenedId);
    if (stored || stored.error().fault != Fault::Unknown)
        return stored;
    const auto typed = DraftStore(seat.database).all();
    if (!typed)
        return failed(typed);
    QSet<ArticleId> fitting;
    for (const Draft &draft : *typed)
        if (draft.article.text().startsWith(shortenedId.trimmed(), Qt::CaseInsensitive))
            fitting << draft.article;
    if (fitting.size() > 1)
        return fail(Fault::Ambiguous, shortenedId.toString());
    return fitting.isEmpty() ? stored : Result<ArticleId>(*fitting.cbegin());
}

} // namespace feuillet

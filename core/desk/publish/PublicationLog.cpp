#include "desk/publish/PublicationLog.h"

#include "desk/publish/Address.h"
#include "desk/publish/Manifest.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"
#include "store/ledger/SealStore.h"
#include "store/SettingStore.h"

namespace feuillet {

namespace {

// What was decided holds if nothing was done with these stories since it was read.
Result<> checkIsStill(const SealStore &seals, const ChainHead &then,
                      const QList<MadeStory> &stories)
{
    const auto touched = seals.touchedSince(then.seq);
    if (!touched)
        return failed(touched);
    for (const MadeStory &story : stories)
        if (story.step && touched->contains(story.placed.id))
            return fail(Fault::Stale, story.placed.id.text());
    return {};
}

Result<> claimAddresses(Database &database, const QList<MadeStory> &stories)
{
    SettingStore settings(database);
    for (const MadeStory &story : stories) {
        if (!story.step || !story.isFirst)
            continue;
        const QString key = addressKey(story.placed.story.address);
        if (const auto claimed = settings.set(key, story.placed.id.text()); !claimed)
            return claimed;
    }
    return {};
}

Result<> takeSteps(Database &database, const QList<MadeStory> &stories)
{
    ArticleStore articles(database);
    for (const MadeStory &story : stories)
        if (story.step && (story.changed || story.isNews))
            if (const auto taken = articles.take(*story.step); !taken)
                return taken;
    return {};
}

QList<Publication> publicationsOf(const QList<MadeStory> &stories, const QString &folder,
                                  const ChainHead &head)
{
    QList<Publication> pages;
    for (const MadeStory &story : stories)
        if (story.changed || story.isNews)
            pages.append(
                {story.placed.id, manifestOf(story.placed.files, folder, story.seal, head)});
    return pages;
}

} // namespace

Result<ChainHead> logPublications(Seat &seat, const QList<MadeStory> &stories,
                                  const QString &folder, const ChainHead &then)
{
    SealStore seals(seat.database);
    if (const auto still = checkIsStill(seals, then, stories); !still)
        return failed(still);
    const auto head = seals.head();
    if (!head)
        return head;
    const auto logged = inOrder([&] { return claimAddresses(seat.database, stories); },
                                [&] {
                                    return seals.published(publicationsOf(stories, folder, *head),
                                                           seat.person.id, seat.now());
                                },
                                [&] { return takeSteps(seat.database, stories); });
    if (!logged)
        return failed(logged);
    return *head == then ? seals.head() : then;
}

} // namespace feuillet

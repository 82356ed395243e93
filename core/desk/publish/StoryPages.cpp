#include "desk/publish/StoryPages.h"

#include "desk/Photos.h"
#include "desk/Publish.h"
#include "desk/publish/Address.h"
#include "desk/publish/Manifest.h"
#include "desk/publish/PageTemplates.h"
#include "store/Chaining.h"
#include "store/SettingStore.h"

#include <QFileInfo>
#include <QThread>

#include <mutex>
#include <thread>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

// Fewer are done before another thread has opened the store.
constexpr qsizetype storiesForAThread = 40;

const QString sharedFolder = u"assets/"_s;

// Files that this story put into the folder at any time, as the ledger tells.
QHash<QString, QString> earlierFiles(const QList<Deed> &deeds, const QString &folder)
{
    QHash<QString, QString> files;
    for (const Deed &deed : deeds)
        if (const auto *manifest = std::get_if<QJsonObject>(&deed.what))
            if (const PutOut out = putOutIn(*manifest); out.folder == folder)
                for (const PutOut::File &file : out.files)
                    if (file.path.startsWith(out.address + u'/'))
                        files.insert(file.path, file.sha256);
    return files;
}

// A page's address belongs to the story that went out under it first; of two that ask for one now,
// to the first in the list. Threads pass one after the other, so that it is the same at any speed.
class Addresses
{
public:
    Result<> claim(Database &database, qsizetype turn, const GoingOut &decision, ArticleId id)
    {
        for (qsizetype now = m_turn; now != turn; now = m_turn)
            m_turn.wait(now);
        const auto claimed =
            decision.address.isEmpty() ? Result<>() : claimNow(database, decision.address, id);
        m_turn = turn + 1;
        m_turn.notify_all();
        return claimed;
    }

private:
    Result<> claimNow(Database &database, const QString &address, ArticleId id)
    {
        const auto owner = SettingStore(database).value(addressKey(address));
        if (!owner)
            return failed(owner);
        const QString first = m_owners.value(address, owner->value_or(id.text()));
        m_owners.insert(address, first);
        return first == id.text() ? Result<>()
                                  : std::unexpected(refused(Refusal::AddressTaken, address));
    }

    std::atomic<qsizetype> m_turn = 0;
    QHash<QString, QString> m_owners;
};

// One thread's part of the work.
class Maker
{
public:
    Maker(Seat seat, const PagesToMake &pages, Addresses &addresses, SiteWriter &writer,
          Press press)
        : m_seat(std::move(seat)), m_pages(pages), m_addresses(addresses), m_writer(writer),
          m_press(std::move(press))
    {
    }

    MadePages made;

    // An error only if the folder cannot be written.
    Result<> make(qsizetype turn)
    {
        const ArticleId id = m_pages.ids[turn];
        auto decided = decisionOn(m_seat, id, m_pages.terms);
        const auto claimed =
            m_addresses.claim(m_seat.database, turn, decided.value_or(GoingOut()), id);
        if (!decided)
            return leaveOut(id, decided.error());
        if (!claimed)
            return leaveOut(id, claimed.error());
        if (decided->refusal)
            made.leftOut.append({id, *decided->refusal});
        if (decided->waits)
            made.waiting << id;
        return decided->deeds.isEmpty() ? Result<>() : makePage(id, *decided);
    }

private:
    Result<> leaveOut(ArticleId id, const Error &why)
    {
        made.leftOut.append({id, why});
        made.waiting << id;
        return {};
    }

    Result<> makePage(ArticleId id, const GoingOut &decision)
    {
        const auto release = releaseOf(m_seat.database, id, decision.deeds);
        if (!release)
            return leaveOut(id, release.error());
        const auto page = m_press.page(release->article, release->edition,
                                       photosOf(m_seat.database, release->article.photos));
        if (!page)
            return leaveOut(id, page.error());
        MadeStory story{.placed = {.id = id,
                                   .story = storyOn(*page, release->article, release->edition,
                                                    m_pages.site, release->formerAddresses),
                                   .rests = release->rests,
                                   .files = {}},
                        .seal = release->seal,
                        .step = decision.step,
                        .isNews = decision.step && isNews(decision.deeds),
                        .isFirst = addressesOf(decision.deeds).isEmpty()};
        if (const auto put = putFiles(*page, decision.deeds, story); !put)
            return put;
        made.stories << std::move(story);
        return {};
    }

    Result<> putFiles(const Page &page, const QList<Deed> &deeds, MadeStory &story)
    {
        auto earlier = earlierFiles(deeds, m_writer.folder());
        for (const PageFile &file : filesOf(page)) {
            if (file.path.startsWith(sharedFolder)) {
                made.assets.insert(file.path, file);
                continue;
            }
            const auto written = m_writer.put(file, earlier.value(file.path));
            if (!written)
                return failed(written);
            earlier.remove(file.path);
            story.changed |= written->isNew;
            story.placed.files.append({.path = file.path,
                                       .size = file.bytes.size(),
                                       .sha256 = written->sha256,
                                       .article = story.placed.id,
                                       .revision = story.seal.reading().revision,
                                       .seal = story.seal.digest().bytes()});
        }
        for (auto left = earlier.cbegin(); left != earlier.cend(); ++left)
            if (const auto gone = m_writer.takeBack(left.key(), left->toLatin1()); !gone)
                return gone;
        return {};
    }

    Seat m_seat;
    const PagesToMake &m_pages;
    Addresses &m_addresses;
    SiteWriter &m_writer;
    Press m_press;
};

// What the threads share.
class Work
{
public:
    explicit Work(qsizetype count) : m_count(count) {}

    void by(Maker &maker, const Step &step)
    {
        for (qsizetype at = m_next++; at < m_count; at = m_next++) {
            if (const auto made = maker.make(at); !made)
                return end(made.error());
            if (const qsizetype done = ++m_done; step && !step(done, m_count))
                return end({Fault::Cancelled, {}});
        }
    }
    const std::optional<Error> &failure() const { return m_failure; }

private:
    void end(const Error &error)
    {
        const std::scoped_lock lock(m_ending);
        if (!m_failure)
            m_failure = error;
        m_next = m_count;
    }

    const qsizetype m_count;
    std::atomic<qsizetype> m_next = 0;
    std::atomic<qsizetype> m_done = 0;
    std::mutex m_ending;
    std::optional<Error> m_failure;
};

Result<Press> pressOf(const Seat &seat, const Site &site)
{
    const auto templates = templatesOf(seat);
    return templates ? Press::of(site, *templates) : failed(templates);
}

void merge(MadePages &into, MadePages &&part)
{
    into.stories += std::move(part.stories);
    into.leftOut += std::move(part.leftOut);
    into.waiting += std::move(part.waiting);
    into.assets.insert(part.assets);
}

} // namespace

Result<MadePages> makePages(Seat &seat, const PagesToMake &pages, SiteWriter &writer,
                            const Step &step)
{
    const auto press = pressOf(seat, pages.site);
    if (!press)
        return failed(press);
    Work work(pages.ids.size());
    Addresses addresses;
    std::mutex merging;
    MadePages all;
    const auto help = [&, store = QFileInfo(seat.database.file()).path()] {
        const auto own = Database::open(store, Access::ReadOnly);
        if (!own)
            return; // the others do its part
        const Seat aside{**own, seat.person, seat.now, seat.id, seat.templates};
        const auto beside = pressOf(aside, pages.site);
        if (!beside)
            return;
        Maker maker(aside, pages, addresses, writer, *beside);
        work.by(maker, {});
        const std::scoped_lock lock(merging);
        merge(all, std::move(maker.made));
    };
    {
        std::vector<std::jthread> helpers;
        const auto useful =
            std::min<qsizetype>(QThread::idealThreadCount(), pages.ids.size() / storiesForAThread);
        for (qsizetype helper = 1; helper < useful; ++helper)
            helpers.emplace_back(help);
        Maker maker(seat, pages, addresses, writer, *press);
        work.by(maker, step);
        const std::scoped_lock lock(merging);
        merge(all, std::move(maker.made));
    }
    if (work.failure())
        return std::unexpected(*work.failure());
    std::ranges::sort(all.stories, {}, [](const MadeStory &story) { return story.placed.id; });
    return all;
}

} // namespace feuillet

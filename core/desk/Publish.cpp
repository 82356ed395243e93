#include "desk/Publish.h"

#include "base/AtomicFile.h"
#include "desk/Photos.h"
#include "desk/publish/Manifest.h"
#include "desk/publish/PageTemplates.h"
#include "desk/publish/Release.h"
#include "desk/Queue.h"
#include "desk/Standing.h"
#include "desk/Steps.h"
#include "publish/SiteIdentity.h"
#include "publish/WritePage.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"
#include "store/ledger/SealStore.h"
#include "store/SettingStore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <limits>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QString siteKey = u"site"_s;
const QString proofFolder = u"epreuves"_s;

QString addressKey(const QString &address)
{
    return u"address/"_s + address;
}

Result<Page> rendered(Seat &seat, const Result<Templates> &templates, const Article &article,
                      const Edition &edition)
{
    if (!templates)
        return failed(templates);
    const auto paper = site(seat.database);
    if (!paper)
        return failed(paper);
    return laidOut(article, edition, *paper, *templates, photosOf(seat.database, article.photos));
}

Edition proofEdition()
{
    return {{}, {}, true};
}

bool isThere(const Page &page, const QString &folder)
{
    return std::ranges::all_of(filesOf(page), [&](const PageFile &file) {
        return readFile(folder + u'/' + file.path) == file.bytes;
    });
}

Result<Published> written(ArticleId id, const Page &page, const QString &folder)
{
    const QString into = QDir(folder).absolutePath();
    const bool changed = !isThere(page, into);
    const auto paths = writePage(page, into);
    if (!paths)
        return failed(paths);
    return Published{id, paths->last(), changed};
}

// A page's address belongs to the article that first went out under it.
Result<> claimAddress(Database &database, const QString &address, ArticleId id)
{
    SettingStore settings(database);
    const auto owner = settings.value(addressKey(address));
    if (!owner)
        return failed(owner);
    if (!*owner)
        return settings.set(addressKey(address), id.text());
    if (**owner != id.text())
        return std::unexpected(refused(Refusal::AddressTaken, address));
    return {};
}

Result<> logPublication(Seat &seat, const StepTaken &step, const QJsonObject &manifest)
{
    if (const auto logged =
            SealStore(seat.database).published(step.article, step.person, step.at, manifest);
        !logged)
        return logged;
    return ArticleStore(seat.database).take(step);
}

// What this article put here before and its page does without now: a picture that was taken back.
// What articles share stays.
QList<PutOut::File> leftovers(const Page &page, const QList<PutOut> &before, const QString &root)
{
    QSet<QString> kept;
    for (const PageFile &file : filesOf(page))
        kept.insert(file.path);
    QList<PutOut::File> left;
    for (const PutOut &out : before)
        for (const PutOut::File &file : out.files)
            if (out.folder == root && file.path.startsWith(out.address + u'/') &&
                !kept.contains(file.path))
                left << file;
    return left;
}

// A file that somebody changed since is theirs.
Result<> removeLeftovers(const Page &page, const QList<PutOut> &before, const QString &folder)
{
    const QString root = QDir(folder).absolutePath();
    for (const PutOut::File &file : leftovers(page, before, root)) {
        const QString path = root + u'/' + file.path;
        const auto bytes = readFile(path);
        if (bytes && Digest::of(*bytes).hex() == file.sha256 && !QFile::remove(path))
            return fail(Fault::Unwritable, path);
    }
    return {};
}

// What went out already as it is, is exported again without a word in the ledger.
bool isNews(const Standing &standing, const Published &published)
{
    const auto same = [&](const StepTaken &step) {
        return step.action == Action::Publish && step.revision == standing.row.revision;
    };
    return published.changed || std::ranges::none_of(standing.steps, same);
}

// A page that may go out, if all is still so when it does.
struct Prepared
{
    Standing standing;
    Page page;
};

// Pictures take seconds: they are made ready before the store is locked.
Result<Prepared> prepared(Seat &seat, ArticleId id)
{
    const auto reading = Transaction::snapshot(seat.database);
    if (!reading)
        return failed(reading);
    auto standing = standingOf(seat, id);
    if (!standing)
        return failed(standing);
    if (const auto step = stepOn(*standing, Action::Publish, seat.now()); !step)
        return failed(step);
    auto page = releasedPage(seat, *standing);
    if (!page)
        return failed(page);
    return Prepared{std::move(*standing), std::move(*page)};
}

// Inside the caller's transaction: nobody can change the text while its page goes out.
Result<Published> putOut(Seat &seat, const Prepared &ready, const QString &folder)
{
    const ArticleId id = ready.standing.row.id;
    const auto standing = standingOf(seat, id);
    if (!standing)
        return failed(standing);
    const auto step = stepOn(*standing, Action::Publish, seat.now());
    if (!step)
        return failed(step);
    if (standing->row != ready.standing.row)
        return fail(Fault::Stale, id.text());
    if (const auto claimed = claimAddress(seat.database, ready.page.address, id); !claimed)
        return failed(claimed);
    const auto head = SealStore(seat.database).head();
    if (!head)
        return failed(head);
    const auto before = putOuts(seat.database, id);
    if (!before)
        return failed(before);
    const auto published = written(id, ready.page, folder);
    if (!published)
        return published;
    if (const auto removed = removeLeftovers(ready.page, *before, folder); !removed)
        return failed(removed);
    if (!isNews(*standing, *published))
        return published;
    const auto logged = logPublication(
        seat, *step, manifestOf(ready.page, published->path, *standing->seal, *head));
    if (!logged)
        return failed(logged);
    return published;
}

} // namespace

Result<Site> site(Database &database)
{
    const auto kept = SettingStore(database).value(siteKey);
    if (!kept)
        return failed(kept);
    return *kept ? siteFromBytes((*kept)->toUtf8()) : Site();
}

Result<> setSite(Database &database, const Site &site)
{
    if (const auto good = checkedSite(site); !good)
        return good;
    return SettingStore(database).set(siteKey, QString::fromUtf8(siteBytes(site)));
}

Result<Page> pageOf(Seat &seat, ArticleId id, const Article &article, bool proof)
{
    const auto templates = templatesForPreview(seat);
    if (proof)
        return rendered(seat, templates, article, proofEdition());
    const auto seal = SealStore(seat.database).last(id);
    if (!seal)
        return failed(seal);
    if (stateOf(*seal, article) != SealState::Valid)
        return rendered(seat, templates, article, {});
    const auto steps = ArticleStore(seat.database).steps(id);
    if (!steps)
        return failed(steps);
    const auto edition = editionOf(seat.database, id, *seal, *steps);
    return edition ? rendered(seat, templates, article, *edition) : failed(edition);
}

Result<Page> releasedPage(Seat &seat, const Standing &standing)
{
    const auto release = releaseOf(seat.database, standing);
    if (!release)
        return failed(release);
    return rendered(seat, templatesOf(seat), release->article, release->edition);
}

Result<Published> publish(Seat &seat, ArticleId id, const QString &folder)
{
    if (const auto whole = checkIsWhole(seat, id); !whole)
        return failed(whole);
    const auto ready = prepared(seat, id);
    if (!ready)
        return failed(ready);
    auto work = Transaction::begin(seat.database);
    if (!work)
        return failed(work);
    const auto published = putOut(seat, *ready, folder);
    if (!published)
        return published;
    if (const auto done = work->commit(); !done)
        return failed(done);
    return published;
}

Result<Published> publishProof(Seat &seat, ArticleId id, const QString &folder)
{
    const auto standing = standingOf(seat, id);
    if (!standing)
        return failed(standing);
    if (standing->situation.isEmbargoed)
        return std::unexpected(embargoed(standing->article.embargoedUntil));
    const auto page = rendered(seat, templatesOf(seat), standing->article, proofEdition());
    if (!page)
        return failed(page);
    return written(id, *page, folder + u'/' + proofFolder);
}

Result<QList<Published>> publishAllSigned(Seat &seat, const QString &folder)
{
    const auto rows = queueOf(seat, Stage::Signed, std::numeric_limits<int>::max());
    if (!rows)
        return failed(rows);
    QList<Published> done;
    for (const ArticleRow &row : *rows) {
        const auto published = publish(seat, row.id, folder);
        if (!published)
            return failed(published);
        done << *published;
    }
    return done;
}

} // namespace feuillet

#include "desk/Publish.h"

#include "base/AtomicFile.h"
#include "desk/Photos.h"
#include "desk/publish/Manifest.h"
#include "desk/publish/PageTemplates.h"
#include "desk/publish/Release.h"
#include "desk/publish/SiteExport.h"
#include "desk/Standing.h"
#include "publish/SiteIdentity.h"
#include "publish/WritePage.h"
#include "store/Chaining.h"
#include "store/ledger/SealStore.h"
#include "store/SettingStore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

const QString siteKey = u"site"_s;
const QString proofFolder = u"epreuves"_s;

Result<Page> rendered(Database &database, const Result<Templates> &templates,
                      const Article &article, const Edition &edition)
{
    if (!templates)
        return failed(templates);
    const auto paper = site(database);
    if (!paper)
        return failed(paper);
    return laidOut(article, edition, *paper, *templates, photosOf(database, article.photos));
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
        return rendered(seat.database, templates, article, proofEdition());
    const auto deeds = SealStore(seat.database).deeds(id);
    if (!deeds)
        return failed(deeds);
    const Seal *seal = standingSeal(*deeds);
    const bool isSealed = seal && seal->covers(article);
    return rendered(seat.database, templates, article, isSealed ? editionOf(*deeds) : Edition());
}

Result<Page> pageOf(Database &database, const Templates &templates, const Release &release)
{
    return rendered(database, templates, release.article, release.edition);
}

Result<Page> releasedPage(Seat &seat, ArticleId id)
{
    const auto templates = templatesOf(seat);
    if (!templates)
        return failed(templates);
    const auto release = releaseOf(seat.database, id);
    return release ? pageOf(seat.database, *templates, *release) : failed(release);
}

Result<Published> publish(Seat &seat, ArticleId id, const QString &folder)
{
    const auto report = publishInto(seat, id, folder);
    if (!report)
        return failed(report);
    return report->published.first();
}

Result<Published> publishProof(Seat &seat, ArticleId id, const QString &folder)
{
    const auto standing = standingOf(seat, id);
    if (!standing)
        return failed(standing);
    if (standing->situation.isEmbargoed)
        return std::unexpected(embargoed(standing->article.embargoedUntil));
    const auto page = rendered(seat.database, templatesOf(seat), standing->article, proofEdition());
    if (!page)
        return failed(page);
    return written(id, *page, folder + u'/' + proofFolder);
}

} // namespace feuillet

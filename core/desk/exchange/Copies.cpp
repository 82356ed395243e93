#include "desk/exchange/Copies.h"

#include "base/Zip.h"
#include "desk/Publish.h"
#include "desk/publish/Manifest.h"
#include "desk/publish/Release.h"
#include "publish/Fragment.h"
#include "publish/Ninjs.h"
#include "store/Chaining.h"

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> pageZip(Seat &seat, const Standing &standing)
{
    const auto page = releasedPage(seat, standing);
    if (!page)
        return failed(page);
    QList<ZippedFile> files;
    for (const PageFile &file : filesOf(*page))
        files << ZippedFile{file.path, file.bytes};
    return zipped(files);
}

Result<QByteArray> ninjs(Seat &seat, const Standing &standing)
{
    const auto release = releaseOf(seat.database, standing);
    const auto paper = release ? site(seat.database) : failed(release);
    if (!paper)
        return failed(paper);
    const QString address =
        release->edition.address.isEmpty() ? addressOf(release->article) : release->edition.address;
    const QString root = paper->address.isEmpty() || paper->address.endsWith(u'/')
                             ? paper->address
                             : paper->address + u'/';
    const QString page = root.isEmpty() ? QString() : root + address + u'/';
    return toNinjs(release->article, release->edition, *paper,
                   {standing.row.id, standing.row.revision, page});
}

Result<QByteArray> fragment(Seat &seat, const Standing &standing)
{
    return mapped(releaseOf(seat.database, standing), [](const Release &release) {
        return fragmentHtml(release.article, release.edition).toUtf8() + '\n';
    });
}

} // namespace

Result<QByteArray> copyOut(Seat &seat, ArticleId id, CopyFormat format)
{
    if (const auto whole = checkIsWhole(seat, id); !whole)
        return failed(whole);
    const auto reading = Transaction::snapshot(seat.database);
    if (!reading)
        return failed(reading);
    const auto standing = standingOf(seat, id);
    if (!standing)
        return failed(standing);
    if (const auto step = stepOn(*standing, Action::Publish, seat.now()); !step)
        return failed(step);
    switch (format) {
    case CopyFormat::PageZip:
        return pageZip(seat, *standing);
    case CopyFormat::Fragment:
        return fragment(seat, *standing);
    case CopyFormat::Ninjs:
        return ninjs(seat, *standing);
    }
    Q_UNREACHABLE();
}

} // namespace feuillet

#include "desk/exchange/Exports.h"

#include "article/Canonical.h"
#include "article/Texts.h"
#include "base/Zip.h"
#include "desk/exchange/ArticleFile.h"
#include "desk/Publish.h"
#include "desk/publish/Manifest.h"
#include "desk/publish/PageTemplates.h"
#include "desk/publish/Release.h"
#include "desk/Standing.h"
#include "ingest/Wire.h"
#include "publish/Fragment.h"
#include "publish/Ninjs.h"
#include "store/ArticleStore.h"
#include "store/Chaining.h"

#include <array>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

struct Naming
{
    const char *name;
    const char *suffix;
};
// In the order of the formats.
constexpr std::array namings{Naming{"zip", "zip"},    Naming{"html", "html"},
                             Naming{"ninjs", "json"}, Naming{"feuillet", "feuillet"},
                             Naming{"wire", "txt"},   Naming{"text", "txt"},
                             Naming{"json", "json"}};

const Naming &namingOf(ExportFormat format)
{
    return namings.at(static_cast<std::size_t>(format));
}

Result<QByteArray> pageZip(Seat &seat, const Standing &standing)
{
    const auto templates = templatesOf(seat);
    if (!templates)
        return failed(templates);
    auto release = releaseOf(seat.database, standing.row.id);
    if (!release)
        return failed(release);
    release->edition.alone = true; // wherever it is unpacked, there are no fronts around it
    const auto page = pageOf(seat.database, *templates, *release);
    if (!page)
        return failed(page);
    QList<ZippedFile> files;
    for (const PageFile &file : filesOf(*page))
        files << ZippedFile{file.path, file.bytes};
    return zipped(files);
}

Result<QByteArray> ninjs(Seat &seat, const Standing &standing)
{
    const auto release = releaseOf(seat.database, standing.row.id);
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
    return mapped(releaseOf(seat.database, standing.row.id), [](const Release &release) {
        return fragmentHtml(release.article, release.edition).toUtf8() + '\n';
    });
}

// What may go out, all read at one moment.
Result<QByteArray> released(Seat &seat, ArticleId id,
                            Result<QByteArray> (*make)(Seat &seat, const Standing &standing))
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
    return make(seat, *standing);
}

template <typename Print>
Result<QByteArray> newest(Seat &seat, ArticleId id, Print print)
{
    return mapped(ArticleStore(seat.database).head(id), print);
}

} // namespace

QList<ExportFormat> exportFormats()
{
    QList<ExportFormat> all;
    for (std::size_t at = 0; at < namings.size(); ++at)
        all << static_cast<ExportFormat>(at);
    return all;
}

QString exportFormatName(ExportFormat format)
{
    return QString::fromLatin1(namingOf(format).name);
}

std::optional<ExportFormat> exportFormatNamed(QStringView name)
{
    for (const ExportFormat format : exportFormats())
        if (name == QLatin1StringView(namingOf(format).name))
            return format;
    return std::nullopt;
}

QString suffixOf(ExportFormat format)
{
    return QString::fromLatin1(namingOf(format).suffix);
}

Result<QByteArray> exported(Seat &seat, ArticleId id, ExportFormat format)
{
    switch (format) {
    case ExportFormat::PageZip:
        return released(seat, id, pageZip);
    case ExportFormat::Fragment:
        return released(seat, id, fragment);
    case ExportFormat::Ninjs:
        return released(seat, id, ninjs);
    case ExportFormat::ArticleFile:
        return articleFile(seat, id);
    case ExportFormat::Wire:
        return newest(seat, id, [](const Article &article) { return toWire(article).toUtf8(); });
    case ExportFormat::Text:
        return newest(seat, id, [](const Article &article) { return plainText(article).toUtf8(); });
    case ExportFormat::Json:
        return newest(seat, id, [](const Article &article) { return toBytes(article) + '\n'; });
    }
    Q_UNREACHABLE();
}

} // namespace feuillet

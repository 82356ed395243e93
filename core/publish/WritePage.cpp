#include "publish/WritePage.h"

#include "base/AtomicFile.h"

#include <algorithm>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

bool staysInside(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part == "."_L1 || part == ".."_L1 || part.contains(u'\\') ||
               part.contains(QChar::Null);
    });
}

} // namespace

Result<QStringList> writePage(const Page &page, const QString &folder)
{
    QList<PageFile> files = page.assets;
    files.append({page.address + u"/index.html"_s, page.html});
    for (const PageFile &file : files)
        if (!staysInside(file.path))
            return fail(Fault::Refused, file.path);
    QStringList paths;
    for (const PageFile &file : files) {
        const QString path = folder + u'/' + file.path;
        if (const auto written = writeFileIfChanged(path, file.bytes); !written)
            return std::unexpected(written.error());
        paths << path;
    }
    return paths;
}

} // namespace feuillet

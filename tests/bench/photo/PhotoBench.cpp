#include "base/AtomicFile.h"
#include "photo/Darkroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

using namespace feuillet;

// bench_photos FROM TO: every JPEG of a folder to the widths of a page, as a site's photos are
// made.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QDir from(QCoreApplication::arguments().value(1)),
        to(QCoreApplication::arguments().value(2));
    const QStringList names = from.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name);
    QList<PhotoJob> jobs;
    for (const QString &name : names)
        jobs.append({[path = from.filePath(name)] { return readFile(path); }, {}});
    QElapsedTimer clock;
    clock.start();
    const auto made = variantsOfAll(Darkroom(), jobs);
    for (qsizetype at = 0; at < made.size(); ++at) {
        if (!made[at])
            return 1;
        for (const Rendition &rendition : *made[at])
            if (!writeFile(
                    to.filePath(QStringLiteral("%1-%2").arg(rendition.size.width()).arg(names[at])),
                    rendition.jpeg))
                return 1;
    }
    std::printf("%lld photos, %.2f s\n", static_cast<long long>(names.size()),
                static_cast<double>(clock.elapsed()) / 1000);
    return 0;
}

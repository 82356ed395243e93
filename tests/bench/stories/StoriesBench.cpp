// Import and publication of a thousand stories of 450 words, as one process does them:
// bench_stories [FOLDER] The folder decides the disk; without one a temporary folder is made and
// removed.
#include "desk/People.h"
#include "desk/publish/SiteExport.h"
#include "desk/Queue.h"
#include "desk/Receive.h"
#include "desk/Steps.h"
#include "ingest/Wire.h"
#include "store/ledger/Verification.h"
#include "support/Builders.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int stories = 1000;
constexpr int wordsEach = 450;

QList<QByteArray> generatedWires()
{
    QList<QByteArray> wires;
    for (int at = 1; at <= stories; ++at) {
        Article article = aLongArticle(wordsEach);
        article.headline = u"Le port de Brest, épisode %1"_s.arg(at);
        article.photos.clear();
        wires << toWire(article).toUtf8();
    }
    return wires;
}

template <typename T>
T orEnd(Result<T> result)
{
    if (result) {
        if constexpr (std::is_void_v<T>)
            return;
        else
            return *std::move(result);
    }
    std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().detail));
    std::exit(1);
}

void timed(const char *what, const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("%-34s %7.2f s  %7.0f stories/s\n", what, seconds, stories / seconds);
}

void run(const QString &folder)
{
    const QList<QByteArray> wires = generatedWires();
    const auto database = orEnd(Database::open(folder + u"/data"_s));
    const auto now = systemClock();
    Seat writer{*database,
                orEnd(declarePerson(*database, u"Anna Kermadec"_s, Role::Journalist, now()))};
    Seat chief{*database, orEnd(declarePerson(*database, u"Denis Roux"_s, Role::Chief, now()))};
    const QString site = folder + u"/site"_s;
    QList<Article> articles;
    QList<ArticleId> ids;

    timed("wires read", [&] {
        for (const QByteArray &wire : wires)
            articles << orEnd(readWire(wire)).article;
    });
    timed("kept, in one transaction", [&] { ids = orEnd(receiveAll(writer, articles)); });
    timed("submitted", [&] {
        for (const ArticleId id : ids)
            orEnd(takeStep(writer, id, Action::Submit));
    });
    timed("signed", [&] {
        for (const ArticleId id : ids)
            orEnd(sign(chief, id, {}));
    });
    timed("published", [&] { orEnd(publishSite(chief, site)); });
    timed("published again, unchanged", [&] { orEnd(publishSite(chief, site)); });
    timed("verified", [&] {
        if (!orEnd(verifyNoted(*database)).isEmpty())
            std::exit(1);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir temporary;
    run(argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path());
    return 0;
}

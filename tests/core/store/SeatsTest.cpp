#include "core/store/Shelf.h"
#include "store/ledger/Verification.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace feuillet;
using namespace feuillet::test;

namespace {

constexpr int writers = 4;

// 100, or as many as are asked for by hand.
int savesEach()
{
    bool asked = false;
    const int saves = qEnvironmentVariableIntValue("FEUILLET_SAVES", &asked);
    return asked ? saves : 100;
}

Article signedOff(int writer, int save)
{
    auto article = anArticle();
    article.headline = u"%1/%2"_s.arg(writer).arg(save);
    return article;
}

// Saves on top of whatever is newest until it was first to do so. Answers the fault that was no
// race, if any.
std::optional<Error> saveAmongOthers(ArticleStore &articles, ArticleId id, const Article &article)
{
    while (true) {
        const auto row = articles.row(id);
        if (!row)
            return row.error();
        const auto saved = articles.append(id, row->revision, article, by(anna));
        if (saved)
            return std::nullopt;
        if (saved.error().fault != Fault::Stale)
            return saved.error();
    }
}

QStringList writeAll(const QString &folder, ArticleId id, int writer)
{
    QStringList faults;
    const auto database = Database::open(folder);
    if (!database)
        return {database.error().detail};
    ArticleStore articles(**database);
    QList<qint64> milliseconds;
    for (int save = 0; save < savesEach(); ++save) {
        QElapsedTimer taken;
        taken.start();
        if (const auto error = saveAmongOthers(articles, id, signedOff(writer, save)))
            faults << error->detail;
        milliseconds << taken.elapsed();
    }
    std::ranges::sort(milliseconds);
    std::printf("writer %d: %d saves among others, median %lld ms, p99 %lld ms\n", writer,
                savesEach(), milliseconds[milliseconds.size() / 2],
                milliseconds[milliseconds.size() * 99 / 100]);
    return faults;
}

QStringList writeTogether(const QString &folder, ArticleId id, std::pair<int, int> which)
{
    std::array<QStringList, 2> faults;
    {
        const std::jthread one([&] { faults[0] = writeAll(folder, id, which.first); });
        const std::jthread two([&] { faults[1] = writeAll(folder, id, which.second); });
    }
    return faults[0] + faults[1];
}

} // namespace

// Not a test: the other process of the one below.
TEST_CASE("another process writes", "[.seat]")
{
    const auto id = ArticleId::parse(qEnvironmentVariable("FEUILLET_SEAT_ARTICLE"));
    REQUIRE(id);
    CHECK(writeTogether(qEnvironmentVariable("FEUILLET_SEAT_FOLDER"), *id, {2, 3}).isEmpty());
}

TEST_CASE("four seats in two processes save one article at once: nothing is lost, no lock is seen",
          "[store]")
{
    Shelf shelf;
    const auto id = shelf.create();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FEUILLET_SEAT_FOLDER"_s, shelf.folder.path());
    environment.insert(u"FEUILLET_SEAT_ARTICLE"_s, id.text());
    QProcess other;
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {u"[.seat]"_s});

    CHECK(writeTogether(shelf.folder.path(), id, {0, 1}).join(u' ').toStdString().empty());
    REQUIRE(other.waitForFinished(600'000));
    const std::string said = other.readAllStandardOutput().toStdString();
    std::printf("%s", said.c_str());
    CHECK(other.exitCode() == 0);

    QSet<QString> kept;
    for (const Revision &revision : must(shelf.articles.revisions(id)))
        kept << must(shelf.articles.text(id, revision.number)).headline;
    CHECK(kept.size() == writers * savesEach() + 1);
    CHECK(must(verify(*shelf.database)).isEmpty());
}

TEST_CASE("seats that come to an empty folder at once share one store", "[store]")
{
    const QTemporaryDir folder;
    std::atomic<int> opened = 0;
    {
        std::vector<std::jthread> seats;
        for (int seat = 0; seat < 8; ++seat)
            seats.emplace_back([&, seat] {
                const auto database = Database::open(folder.path());
                const Person person{{}, u"Personne %1"_s.arg(seat), {}, everyRole};
                if (database && PeopleStore(**database).add(person, noon))
                    ++opened;
            });
    }
    CHECK(opened == 8);
    const auto database = must(Database::open(folder.path()));
    CHECK(must(PeopleStore(*database).all()).size() == 8);
}

TEST_CASE("what one seat saved the other sees at once", "[store]")
{
    Shelf shelf;
    const auto other = must(Database::open(shelf.folder.path()));
    const auto id = shelf.create();

    CHECK(must(ArticleStore(*other).head(id)) == anArticle());
    const auto story = aLongArticle(80);
    must(ArticleStore(*other).append(id, 1, story, by(bruno)));
    CHECK(must(shelf.articles.head(id)) == story);
}

#include "article/Body.h"
#include "desk/People.h"
#include "desk/Write.h"
#include "support/Printing.h"

#include <QCoreApplication>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

// What the typist said it typed: the moment of each word, in milliseconds.
QHash<int, qint64> typedUntilKilled(const QStringList &arguments, int mostWords)
{
    QProcess typist;
    typist.start(QCoreApplication::applicationDirPath() + u"/typist"_s, arguments);
    REQUIRE(typist.waitForStarted());
    QHash<int, qint64> moments;
    while (moments.size() < mostWords) {
        REQUIRE(typist.waitForReadyRead());
        while (typist.canReadLine()) {
            const QList<QByteArray> parts = typist.readLine().trimmed().split(' ');
            moments.insert(parts[0].toInt(), parts[1].toLongLong());
        }
    }
    typist.kill(); // SIGKILL: nothing is tidied up
    typist.waitForFinished();
    for (const QByteArray &line : typist.readAllStandardOutput().split('\n'))
        if (const auto parts = line.split(' '); parts.size() == 2)
            moments.insert(parts[0].toInt(), parts[1].toLongLong());
    return moments;
}

// The last word of what a new window finds, 0 if nothing is there.
int lastWordFound(const QString &folder)
{
    auto database = Database::open(folder);
    REQUIRE(database);
    const auto everybody = people(**database);
    REQUIRE(everybody);
    REQUIRE(everybody->size() == 1);
    Seat seat{**database, everybody->first()};
    const auto left = drafts(seat);
    REQUIRE(left);
    REQUIRE(left->size() <= 1);
    if (left->isEmpty())
        return 0;
    int last = 0;
    for (const QString &word :
         paragraphsOf(left->first().text).first().text.text().split(u' ', Qt::SkipEmptyParts)) {
        // Every word but the one that was being typed is the one after the word before it.
        const bool isNext = word.toInt() == last + 1;
        const bool isCut = QString::number(last + 1).startsWith(word);
        REQUIRE((isNext || isCut));
        last = isNext ? last + 1 : last;
    }
    return last;
}

// The keys of the words after the last that was found, each with its space.
qsizetype keysAfter(int found, qsizetype typed)
{
    qsizetype keys = 0;
    for (qsizetype word = found + 1; word <= typed; ++word)
        keys += QString::number(word).size() + 1;
    return keys;
}

} // namespace

// FEUILLET_KILLS=200 for the full count.
TEST_CASE("a window that is killed while typing loses at most 1.5 s and 20 keys, saved or never",
          "[shell]")
{
    constexpr qint64 mostLostMs = 1500;
    constexpr qsizetype mostKeys = 20;
    const int kills = std::max(4, qEnvironmentVariableIntValue("FEUILLET_KILLS"));
    std::mt19937 random(29);
    qint64 worst = 0;
    qsizetype worstKeys = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QTemporaryDir folder;
        const int words = std::uniform_int_distribution(5, 30)(random);
        const bool saved = kill % 2 == 1;
        const auto moments = typedUntilKilled(
            saved ? QStringList{folder.path(), u"saved"_s} : QStringList{folder.path()}, words);
        const int found = lastWordFound(folder.path());
        const qint64 lost =
            moments.value(static_cast<int>(moments.size())) - moments.value(found, 0);
        const qsizetype keys = keysAfter(found, moments.size());
        INFO("typed " << moments.size() << " words, found " << found);
        CHECK(lost <= mostLostMs);
        CHECK(keys <= mostKeys);
        worst = std::max(worst, lost);
        worstKeys = std::max(worstKeys, keys);
    }
    WARN("the worst of " << kills << " kills lost " << worst << " ms and " << worstKeys << " keys");
}

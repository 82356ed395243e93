#include "proofing/SpellingWorker.h"

#include "support/Printing.h"
#include "Words.h"

#include <QEventLoop>
#include <QTimer>

#include <future>
#include <thread>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

// Runs the event loop until the answer has come, half a minute at most.
template <typename Condition>
bool comes(Condition condition)
{
    QEventLoop loop;
    QTimer poll;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    poll.start(1);
    limit.start(30'000);
    loop.exec();
    return condition();
}

} // namespace

TEST_CASE("a worker hands over a dictionary, in the thread that asked", "[worker]")
{
    std::unique_ptr<Dictionary> dictionary;
    std::thread::id calledIn;
    SpellingWorker worker;
    worker.load([&](Result<std::unique_ptr<Dictionary>> loaded) {
        REQUIRE(loaded);
        dictionary = std::move(*loaded);
        calledIn = std::this_thread::get_id();
    });
    REQUIRE(comes([&] { return dictionary != nullptr; }));
    CHECK(dictionary->accepts(u"maison"_s));
    CHECK(calledIn == std::this_thread::get_id());
}

TEST_CASE("a worker suggests", "[worker]")
{
    QStringList words;
    SpellingWorker worker;
    worker.suggest(
        u"Zelbenski"_s, HouseWords::of({u"Zelbensky"_s}),
        [&](const Result<QStringList> &answer) { words = answer.value_or(QStringList{u"?"_s}); });
    REQUIRE(comes([&] { return !words.isEmpty(); }));
    CHECK(words.first() == u"Zelbensky"_s);
}

TEST_CASE("only the newest question is answered", "[worker]")
{
    QStringList answered;
    SpellingWorker worker;
    for (const QString &word : {u"gouvernemnt"_s, u"acueil"_s, u"evenement"_s})
        worker.suggest(word, {},
                       [&answered, word](const Result<QStringList> &) { answered << word; });
    REQUIRE(comes([&] { return answered.contains(u"evenement"_s); }));
    CHECK(answered == QStringList{u"evenement"_s});
}

TEST_CASE("a question that was forgotten is not answered", "[worker]")
{
    QStringList answered;
    SpellingWorker worker;
    worker.suggest(u"acueil"_s, {},
                   [&](const Result<QStringList> &) { answered << u"forgotten"_s; });
    worker.forgetQuestion();
    worker.load([&](const Result<std::unique_ptr<Dictionary>> &) { answered << u"loaded"_s; });
    REQUIRE(comes([&] { return !answered.isEmpty(); }));
    CHECK(answered == QStringList{u"loaded"_s});
}

TEST_CASE("a missing dictionary is the answer", "[worker]")
{
    std::optional<Error> loading;
    std::optional<Error> asking;
    SpellingWorker worker([] { return Dictionary::load({u"/nowhere"_s}); });
    worker.load([&](Result<std::unique_ptr<Dictionary>> loaded) { loading = loaded.error(); });
    worker.suggest(u"mot"_s, {}, [&](const Result<QStringList> &words) { asking = words.error(); });
    REQUIRE(comes([&] { return loading && asking; }));
    CHECK(loading->fault == Fault::Missing);
    CHECK(asking->fault == Fault::Missing);
}

TEST_CASE("a worker whose thread hangs is given up on, and nothing is called afterwards",
          "[worker]")
{
    const auto entered = std::make_shared<std::promise<void>>();
    const auto release = std::make_shared<std::promise<void>>();
    const auto left = std::make_shared<std::promise<void>>();
    bool called = false;
    {
        SpellingWorker worker([=]() -> Result<std::unique_ptr<Dictionary>> {
            entered->set_value();
            release->get_future().wait();
            left->set_value();
            return fail(Fault::Missing);
        });
        worker.load([&](const Result<std::unique_ptr<Dictionary>> &) { called = true; });
        entered->get_future().wait();
    }
    release->set_value(); // reached only because the end did not wait for the thread
    left->get_future().wait();
    QEventLoop().processEvents();
    CHECK_FALSE(called);
}

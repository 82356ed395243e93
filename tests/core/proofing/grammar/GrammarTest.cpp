#include "proofing/grammar/Grammar.h"

#include "support/Helper.h"
#include "support/Printing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"Une faute ici."_s;
const QString second = u"Rien à dire."_s;
const QString poison = u"Du poison."_s;

GrammarEngine fake(const QString &conduct, const QString &counting = {})
{
    return {helper(conduct, counting), {}};
}

GrammarEngine impatient(const QString &conduct)
{
    GrammarEngine engine = fake(conduct);
    engine.limits.silence = std::chrono::milliseconds(50);
    return engine;
}

// What was signalled, in order.
struct Watched
{
    explicit Watched(const GrammarEngine &engine) : grammar(engine)
    {
        QObject::connect(&grammar, &Grammar::answered,
                         [this](const QString &text) { answered << text; });
        QObject::connect(&grammar, &Grammar::stateChanged, [this] { states << grammar.state(); });
    }

    bool becomes(GrammarState state)
    {
        return comes([this, state] { return grammar.state() == state; });
    }

    Grammar grammar;
    QStringList answered;
    QList<GrammarState> states;
};

} // namespace

TEST_CASE("texts are read in the order that was asked", "[grammar]")
{
    Watched watched(fake(u"answers"_s));
    CHECK(watched.grammar.state() == GrammarState::Idle);
    watched.grammar.read({second, first, second});
    CHECK(watched.grammar.state() == GrammarState::Starting);
    REQUIRE(watched.becomes(GrammarState::Ready));
    CHECK(watched.answered == QStringList{second, first});
    CHECK(watched.states == QList{GrammarState::Starting, GrammarState::Busy, GrammarState::Ready});
    CHECK(watched.grammar.remarks(second)->isEmpty());
    REQUIRE(watched.grammar.remarks(first)->size() == 1);
    CHECK(watched.grammar.remarks(first)->first().start == 4);
}

TEST_CASE("what was read is remembered, what is not wanted any more is not read", "[grammar]")
{
    Watched watched(fake(u"answers"_s));
    watched.grammar.read({first, poison});
    watched.grammar.read({second, first}); // before the engine has started
    REQUIRE(watched.becomes(GrammarState::Ready));
    CHECK(watched.answered == QStringList{second, first});
    CHECK_FALSE(watched.grammar.remarks(poison));
    watched.grammar.read({first, second});
    CHECK(watched.grammar.state() == GrammarState::Ready);
    CHECK(watched.answered.size() == 2);
}

TEST_CASE("an answer that is overtaken is an answer on its own text", "[grammar]")
{
    Watched watched(fake(u"answers"_s));
    QObject::connect(&watched.grammar, &Grammar::stateChanged, [&watched] {
        if (watched.grammar.state() == GrammarState::Busy) // the first is on its way
            watched.grammar.read({second});
    });
    watched.grammar.read({first});
    REQUIRE(comes([&] { return watched.answered.contains(second); }));
    CHECK(watched.grammar.remarks(first)->size() == 1);
    CHECK(watched.grammar.remarks(second)->isEmpty());
}

TEST_CASE("nothing is started for nothing", "[grammar]")
{
    Watched watched(fake(u"answers"_s));
    watched.grammar.read({});
    watched.grammar.read({QString()});
    CHECK(watched.grammar.state() == GrammarState::Idle);
}

TEST_CASE("an engine that is not installed says so, and can be tried again", "[grammar]")
{
    for (const GrammarEngine &engine :
         {fake(u"is missing"_s), GrammarEngine{{u"/nowhere/python3"_s, {}}, {}}}) {
        Watched watched(engine);
        watched.grammar.read({first});
        REQUIRE(watched.becomes(GrammarState::NotInstalled));
        watched.grammar.read({second});
        CHECK(watched.grammar.state() == GrammarState::NotInstalled);
        watched.grammar.tryAgain();
        CHECK(watched.grammar.state() == GrammarState::Starting);
        REQUIRE(watched.becomes(GrammarState::NotInstalled));
    }
}

TEST_CASE("an engine that fails is started three times again, and then it is unavailable",
          "[grammar]")
{
    for (const auto &conduct : {u"dies"_s, u"ends at once"_s, u"floods"_s, u"floods a line"_s,
                                u"talks nonsense"_s, u"answers another"_s, u"points outside"_s}) {
        CAPTURE(conduct);
        const QTemporaryDir starts;
        Watched watched(fake(conduct, starts.path()));
        watched.grammar.read({first});
        REQUIRE(watched.becomes(GrammarState::Unavailable));
        CHECK(watched.answered.isEmpty());
        CHECK(watched.states.count(GrammarState::Starting) >= 1);
        CHECK(QDir(starts.path()).count() == 2 + 4); // . and ..
        watched.grammar.read({second});
        CHECK(watched.grammar.state() == GrammarState::Unavailable);
    }
}

TEST_CASE("an engine that answers and cannot stop is believed, and started again", "[grammar]")
{
    Watched watched(fake(u"answers and floods"_s));
    watched.grammar.read({first, second});
    REQUIRE(comes([&] { return watched.answered.size() == 2; }));
    CHECK(watched.answered == QStringList{first, second});
}

TEST_CASE("an engine that hangs is unavailable after its time, whenever it hangs", "[grammar]")
{
    for (const auto &conduct : {u"hangs"_s, u"never starts"_s}) {
        Watched watched(impatient(conduct));
        watched.grammar.read({first});
        REQUIRE(watched.becomes(GrammarState::Unavailable));
    }
}

TEST_CASE("an engine that failed once reads on", "[grammar]")
{
    const QTemporaryDir starts;
    Watched watched(fake(u"dies once"_s, starts.path()));
    watched.grammar.read({first, second});
    REQUIRE(watched.becomes(GrammarState::Ready));
    CHECK(watched.answered == QStringList{second, first}); // the suspect last
    CHECK(watched.grammar.passedOver() == 0);
}

TEST_CASE("one text that ends the engine does not take the others with it", "[grammar]")
{
    Watched watched(fake(u"dies of poison"_s));
    watched.grammar.read({poison, first, second});
    REQUIRE(watched.becomes(GrammarState::Ready));
    CHECK(watched.answered == QStringList{first, second});
    CHECK(watched.grammar.passedOver() == 1);
    watched.grammar.read({poison, first});
    CHECK(watched.grammar.state() == GrammarState::Ready);
    CHECK(watched.grammar.passedOver() == 1);
}

TEST_CASE("a text that the engine cannot read, or that is too long, is passed over", "[grammar]")
{
    Watched watched(fake(u"refuses poison"_s));
    watched.grammar.read({poison, first, QString(30'000, u'a')});
    REQUIRE(watched.becomes(GrammarState::Ready));
    CHECK(watched.answered == QStringList{first});
    CHECK(watched.grammar.passedOver() == 2);
}

TEST_CASE("an unavailable engine that is tried again reads what is wanted", "[grammar]")
{
    const QTemporaryDir starts;
    GrammarEngine engine = fake(u"dies once"_s, starts.path());
    engine.restarts = 0;
    Watched watched(engine);
    watched.grammar.read({first});
    REQUIRE(watched.becomes(GrammarState::Unavailable));
    watched.grammar.tryAgain();
    REQUIRE(watched.becomes(GrammarState::Ready));
    CHECK(watched.answered == QStringList{first});
}

TEST_CASE("nothing waits for an engine that hangs, its end included", "[grammar]")
{
    QElapsedTimer timer;
    {
        Watched watched(fake(u"hangs"_s));
        watched.grammar.read({first});
        REQUIRE(comes([&] { return watched.states.contains(GrammarState::Busy); }));
        timer.start();
        watched.grammar.read({second, first});
    }
    CHECK(timer.elapsed() < 1000); // its silence would take five seconds
}

#include "base/Process.h"

#include "support/Helper.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// A helper that is asked one question when it is ready.
struct Asked
{
    explicit Asked(const Command &command, ProcessLimits limits = {}) : process(command, limits)
    {
        QObject::connect(&process, &Process::heard, [this](const QJsonObject &line) {
            lines << line;
            if (lines.size() == 1)
                process.tell({{u"id"_s, 7}, {u"text"_s, u"une faute"_s}});
        });
        QObject::connect(&process, &Process::ended, [this](Process::End how) { endings << how; });
        process.start();
    }

    Process process;
    QList<QJsonObject> lines;
    QList<Process::End> endings;
};

ProcessLimits impatient()
{
    ProcessLimits limits;
    limits.silence = std::chrono::milliseconds(50);
    return limits;
}

void checkEnds(const Command &command, Process::End how, ProcessLimits limits = {})
{
    Asked asked(command, limits);
    REQUIRE(comes([&] { return !asked.endings.isEmpty(); }));
    CHECK(asked.endings == QList<Process::End>{how});
    CHECK_FALSE(asked.process.isAwaited());
}

} // namespace

TEST_CASE("a helper answers line by line", "[process]")
{
    Asked asked(helper(u"answers"_s));
    REQUIRE(comes([&] { return asked.lines.size() == 2; }));
    CHECK(asked.lines[0].contains("ready"_L1));
    CHECK(asked.lines[1]["id"_L1].toInteger() == 7);
    CHECK_FALSE(asked.process.isAwaited());
    CHECK(asked.endings.isEmpty());
}

TEST_CASE("a helper that is not there says so", "[process]")
{
    checkEnds({u"/nowhere/python3"_s, {}}, Process::End::NotStarted);
}

TEST_CASE("a helper that dies is noticed, before it is ready and after", "[process]")
{
    checkEnds(helper(u"ends at once"_s), Process::End::Died);
    checkEnds(helper(u"dies"_s), Process::End::Died);
}

TEST_CASE("a helper that keeps silent is ended", "[process]")
{
    checkEnds(helper(u"never starts"_s), Process::End::Silent, impatient());
    checkEnds({u"/bin/cat"_s, {}}, Process::End::Silent, impatient());
}

TEST_CASE("a helper that floods is ended, with lines or with one", "[process]")
{
    checkEnds(helper(u"floods"_s), Process::End::Flooded);
    checkEnds(helper(u"floods a line"_s), Process::End::Flooded);
    checkEnds({u"/usr/bin/yes"_s, {u"{}"_s}}, Process::End::Flooded);
}

TEST_CASE("a helper that talks anything but JSON is ended", "[process]")
{
    checkEnds(helper(u"talks nonsense"_s), Process::End::Nonsense);
    checkEnds({u"/usr/bin/yes"_s, {u"[1]"_s}}, Process::End::Nonsense);
}

TEST_CASE("a helper gets no more memory and processor time than its limits", "[process]")
{
    ProcessLimits limits;
    limits.memory = 512ULL * 1024 * 1024;
    checkEnds(helper(u"eats memory"_s), Process::End::Died, limits);
    limits.processorSeconds = 1;
    checkEnds(helper(u"eats time"_s), Process::End::Died, limits);
}

TEST_CASE("a killed helper says nothing more, and can be started again", "[process]")
{
    Asked asked(helper(u"answers"_s));
    asked.process.kill();
    asked.process.start();
    REQUIRE(comes([&] { return asked.lines.size() == 2; }));
    CHECK(asked.endings.isEmpty());
}

#include "store/RawFile.h"
#include "ui/shell/WindowBench.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

TEST_CASE("a desk of a later version is read in the window, and nothing in it can be changed",
          "[shell][readonly]")
{
    auto bench = std::make_unique<WindowBench>();
    const auto home = bench->home;
    bench->window->perform(ActionName::New);
    bench->typeInto(bench->field(u"headline"_s), u"Demain"_s);
    bench->window->perform(ActionName::Save);
    const ArticleId id = bench->workbench->session().id();
    bench.reset();
    CHECK(RawFile(home->filePath(u"feuillet.sqlite"_s)).run("PRAGMA user_version = 99") == "");

    WindowBench again(home);
    again.window->begin({});
    again.workbench->open(id);

    CHECK(again.article().headline == u"Demain"_s);
    CHECK(again.sheet().isReadOnly());
    again.typeInto(again.field(u"headline"_s), u"x"_s);
    CHECK(again.article().headline == u"Demain"_s);
    CHECK(again.failures.isEmpty()); // nothing tried to write behind the user's back
}

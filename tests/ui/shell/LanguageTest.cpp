#include "WindowBench.h"

#include "article/ArticleSlip.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

TEST_CASE("what is typed is set as where the article is written", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    ArticleSlip slip = slipOf(bench.article());
    slip.language = u"fr-CA"_s;
    bench.answers.slipAnswer = slip;
    bench.window->perform(ActionName::Slip);
    CHECK(bench.article().language == u"fr-CA"_s);
    bench.typeInto(bench.field(u"kicker"_s), u"Qui vient ?"_s);
    CHECK(bench.article().kicker == u"Qui vient?"_s);

    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"kicker"_s), u"Qui vient ?"_s);
    CHECK(bench.article().kicker == u"Qui vient\u202F?"_s);
}

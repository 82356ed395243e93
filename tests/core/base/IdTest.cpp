#include "base/Id.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace Qt::StringLiterals;

TEST_CASE("an id comes back from its text", "[base]")
{
    for (int round = 0; round < 1000; ++round) {
        const auto id = ArticleId::random();
        CHECK(id.text().size() == 13);
        CHECK(ArticleId::parse(id.text()) == id);
        CHECK(static_cast<qint64>(id.value()) > 0);
    }
}

TEST_CASE("what is no id is not read as one", "[base]")
{
    const auto text =
        GENERATE(u""_s, u"0"_s, u"000000000000i"_s, u"zzzzzzzzzzzzz"_s, u"0000000000000 "_s);
    CHECK_FALSE(ArticleId::parse(text));
}

#include "desk/state/SystemState.h"
#include "desk/People.h"
#include "store/facts/StoreFacts.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QTemporaryDir>

using namespace feuillet;
using namespace Qt::StringLiterals;

TEST_CASE("each part that may be missing names the package that brings it", "[state]")
{
    const SystemState state = systemState();
    REQUIRE(state.parts.size() >= 4);
    for (const SystemPart &part : state.parts) {
        CHECK_FALSE(part.part.isEmpty());
        CHECK_FALSE(part.package.isEmpty());
    }
}

TEST_CASE("a state is whole when every part is there", "[state]")
{
    SystemState state{{{u"a"_s, true}, {u"b"_s, true}}};
    CHECK(state.isWhole());
    state.parts[1].isPresent = false;
    CHECK_FALSE(state.isWhole());
}

TEST_CASE("a store tells its shape and how much is in it", "[state]")
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.path());
    REQUIRE(database);
    REQUIRE(declarePerson(**database, u"Claire Morel"_s, Role::Journalist,
                          QDateTime::currentDateTimeUtc()));
    const auto facts = storeFacts(**database);
    REQUIRE(facts);
    CHECK(facts->schema > 0);
    CHECK(facts->people == 1);
    CHECK(facts->articles == 0);
}

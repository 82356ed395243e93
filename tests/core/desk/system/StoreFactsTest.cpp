#include "store/facts/StoreFacts.h"
#include "desk/People.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QTemporaryDir>

using namespace feuillet;
using namespace Qt::StringLiterals;

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

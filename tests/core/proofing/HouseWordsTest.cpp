#include "proofing/HouseWords.h"

#include "support/Printing.h"

using namespace feuillet;
using namespace Qt::StringLiterals;

TEST_CASE("a name of the house is right as written and in capitals", "[house words]")
{
    const auto words = HouseWords::of({u"Zelbensky"_s});
    CHECK(words.accepts(u"Zelbensky"_s));
    CHECK(words.accepts(u"ZELBENSKY"_s));
    CHECK_FALSE(words.accepts(u"zelbensky"_s));
    CHECK_FALSE(words.accepts(u"Zelbenski"_s));
}

TEST_CASE("a word of the house may begin a sentence", "[house words]")
{
    const auto words = HouseWords::of({u"kakistocratie"_s});
    CHECK(words.accepts(u"kakistocratie"_s));
    CHECK(words.accepts(u"Kakistocratie"_s));
    CHECK(words.accepts(u"KAKISTOCRATIE"_s));
    CHECK_FALSE(words.accepts(u"kakistoCratie"_s));
}

TEST_CASE("an acronym of the house keeps its capitals, a name of several words lends each",
          "[house words]")
{
    const auto words = HouseWords::of({u"SDRPC"_s, u"Yann Le Goff’hic"_s, u"iGazette"_s});
    CHECK(words.accepts(u"SDRPC"_s));
    CHECK_FALSE(words.accepts(u"Sdrpc"_s));
    CHECK(words.accepts(u"Yann"_s));
    CHECK(words.accepts(u"Goff'hic"_s));
    CHECK(words.accepts(u"iGazette"_s));
    CHECK_FALSE(words.accepts(u"igazette"_s));
}

TEST_CASE("entries without a word accept nothing", "[house words]")
{
    const auto words = HouseWords::of({QString(), u" . "_s, QString(QChar(0xDC00))});
    CHECK(words.isEmpty());
    CHECK_FALSE(words.accepts(QString()));
}

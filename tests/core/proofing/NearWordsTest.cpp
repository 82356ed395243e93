#include "proofing/words/NearWords.h"

#include "support/Printing.h"
#include "Words.h"

#include <random>

using namespace feuillet;
using namespace Qt::StringLiterals;

namespace {

const QString affixes = u"FLAG long\nSFX S. Y 2\nSFX S. 0 s [^sxz]\nSFX S. al aux al\n"_s;
const QString words = u"5\nloup\ncanal/S.\nUkraine\npeut-être\nmer/S.\n"_s;

bool mayBegin(const Beginnings &beginnings, QStringView word)
{
    return beginnings.mayBegin(Beginnings::Prefix().with(word));
}

QString randomLetters(std::mt19937 &random, int length)
{
    QString word;
    for (int k = 0; k < length; ++k)
        word += u"eéaisntrl'-"[random() % 11];
    return word;
}

} // namespace

TEST_CASE("every beginning of every form is known, in lower case", "[near]")
{
    const Beginnings beginnings(affixes, words);
    for (const QString &form : {u"canal"_s, u"canaux"_s, u"ukraine"_s, u"peut-être"_s, u"mers"_s})
        for (qsizetype length = 1; length <= form.size(); ++length)
            CHECK(mayBegin(beginnings, QStringView(form).first(length)));
}

TEST_CASE("hardly anything else is taken for a beginning", "[near]")
{
    const Beginnings &beginnings = test::frenchSpelling().dictionary().beginnings();
    std::mt19937 random(4);
    int taken = 0;
    for (int round = 0; round < 10'000; ++round)
        taken += mayBegin(beginnings, u"zq"_s + randomLetters(random, 8));
    CHECK(taken < 600);
}

TEST_CASE("a dictionary that is not understood has no beginnings", "[near]")
{
    CHECK(Beginnings(u"SET UTF-8\n", u"1\nport/S\n").isEmpty());
    CHECK_FALSE(mayBegin(Beginnings(), u"p"));
}

TEST_CASE("near words cost what their slips cost, the cheapest way", "[near]")
{
    const Beginnings beginnings(affixes, words);
    const Candidates near = nearWords(u"canaus"_s, 44, {&beginnings});
    REQUIRE(near.contains(u"canaux"_s));
    CHECK_FALSE(near.contains(u"canaus"_s));
    CHECK(nearWords(u"ukrainne"_s, 44, {&beginnings}).contains(u"ukraine"_s));
    CHECK(nearWords(u"lukraine"_s, 44, {&beginnings}).contains(u"l'ukraine"_s));
    CHECK(nearWords(u"peutetre"_s, 44, {&beginnings}).contains(u"peut-être"_s));
    CHECK(nearWords(u"canalmer"_s, 44, {&beginnings}).contains(u"canal mer"_s));
    CHECK(nearWords(u"peutetre"_s, 44, {&beginnings})[u"peut-être"_s] <
          nearWords(u"peuteètre"_s, 60, {&beginnings})[u"peut-être"_s]);
}

TEST_CASE("the dearer a word may be, the more are near, none at another cost", "[near][property]")
{
    const Beginnings &beginnings = test::frenchSpelling().dictionary().beginnings();
    std::mt19937 random(5);
    for (int round = 0; round < 100; ++round) {
        const QString word = randomLetters(random, 2 + round % 6);
        const Candidates near = nearWords(word, 30, {&beginnings});
        const Candidates far = nearWords(word, 44, {&beginnings});
        for (auto one = near.cbegin(); one != near.cend(); ++one) {
            REQUIRE(one.value() <= 30);
            REQUIRE(far.value(one.key()) == one.value());
        }
    }
}

TEST_CASE("any word has near words in bounded work", "[near]")
{
    const Beginnings &beginnings = test::frenchSpelling().dictionary().beginnings();
    CHECK(nearWords(QString(), 80, {&beginnings}).isEmpty());
    CHECK(nearWords(QString(40, u'z'), 80, {&beginnings}).isEmpty());
    CHECK(nearWords(QString(40, u'e'), 80, {&beginnings}) ==
          nearWords(QString(40, u'e'), 80, {&beginnings}));
    CHECK_FALSE(nearWords(QString(QChar(0xD800)), 44, {&beginnings}).contains(u"\xD800"_s));
}

#include "proofing/words/VerdictCache.h"

#include "support/Printing.h"

#include <QHash>

#include <random>

using namespace feuillet;
using namespace Qt::StringLiterals;

TEST_CASE("a cache answers what was put in and nothing else", "[verdicts][property]")
{
    std::mt19937 random(11);
    VerdictCache cache;
    QHash<QString, Verdict> model;
    for (int round = 0; round < 50'000; ++round) {
        const QString word = QString::number(random() % 30'000, 36) + u"é"_s;
        const auto known = cache.find(word);
        REQUIRE(known.has_value() == model.contains(word));
        if (known) {
            REQUIRE(*known == model.value(word));
            continue;
        }
        const auto verdict = static_cast<Verdict>(random() % 3);
        cache.insert(word, verdict);
        model.insert(word, verdict);
    }
}

TEST_CASE("apostrophes of all kinds are one", "[verdicts]")
{
    VerdictCache cache;
    cache.insert(u"l’Ukraine"_s, Verdict::UnknownName);
    CHECK(cache.find(u"l'Ukraine"_s) == Verdict::UnknownName);
    CHECK(cache.find(u"lʼUkraine"_s) == Verdict::UnknownName);
    CHECK_FALSE(cache.find(u"lUkraine"_s));
}

TEST_CASE("empty and endless words are not kept", "[verdicts]")
{
    VerdictCache cache;
    cache.insert({}, Verdict::Unknown);
    cache.insert(QString(70'000, u'a'), Verdict::Unknown);
    CHECK_FALSE(cache.find({}));
    CHECK_FALSE(cache.find(QString(70'000, u'a')));
    CHECK_FALSE(cache.find(QString(70'000 - 65'536, u'a')));
}

TEST_CASE("a full cache starts afresh", "[verdicts]")
{
    VerdictCache cache;
    for (int n = 0; n < 1'100'000; ++n)
        cache.insert(QString::number(n, 36), Verdict::Right);
    CHECK_FALSE(cache.find(u"0"_s));
    CHECK(cache.find(QString::number(1'099'999, 36)) == Verdict::Right);
}

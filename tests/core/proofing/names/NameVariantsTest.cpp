#include "proofing/names/NameVariants.h"

#include "core/proofing/names/Read.h"
#include "core/proofing/Words.h"
#include "proofing/names/LikeNames.h"
#include "support/Builders.h"
#include "support/Printing.h"
#include "support/Sandbox.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    QStringList expected;
    QString text;
};

QList<Sample> samples()
{
    QList<Sample> read;
    for (const QString &line :
         QString::fromUtf8(testData(u"proofing/name-variants.txt"_s)).split(u'\n'))
        if (!line.startsWith(u'#') && line.contains(u'|'))
            read.append({line.section(u'|', 0, 0).trimmed().split(u" / "_s, Qt::SkipEmptyParts),
                         line.section(u'|', 1, 1).trimmed()});
    return read;
}

QList<Finding> variantsIn(const QStringList &texts)
{
    QList<Passage> passages;
    for (const QString &text : texts)
        passages << test::passageOf(text);
    return nameVariants(passages, frenchSpelling());
}

} // namespace

TEST_CASE("the samples of names spelled two ways are told, those of different names are not",
          "[names]")
{
    REQUIRE(samples().size() > 20);
    for (const Sample &sample : samples()) {
        INFO(sample.text.toStdString());
        CHECK(told(variantsIn({sample.text})) == sample.expected);
    }
}

TEST_CASE("two spellings are told across the texts of an article", "[names]")
{
    const auto found =
        variantsIn({u"Zelbensky à Klow."_s, u"Avec Zelbensky."_s, u"Sans Zelbenski."_s});
    REQUIRE(found.size() == 1);
    CHECK(found.first().rule == u"consistency.name-variants"_s);
    CHECK(found.first().kind == FindingKind::Consistency);
    CHECK(found.first().confidence == Confidence::ToCheck);
    CHECK(found.first().arguments == QStringList{u"Zelbenski"_s, u"Zelbensky"_s, u"2"_s});
}

TEST_CASE("the spelling that the house knows is the one to take", "[names]")
{
    Spelling spelling(french(), HouseWords::of({u"Zelbensky"_s}));
    const QString text = u"Avec Zelbenski et Zelbenski, puis Zelbensky."_s;
    CHECK(told(nameVariants({test::passageOf(text)}, spelling)) ==
          QStringList(2, u"Zelbenski -> Zelbensky"_s));
}

TEST_CASE("a spelling that the house refuses is left to that rule", "[names]")
{
    Spelling spelling(
        french(), HouseWords({{u"Zelbensky"_s, HouseWordKind::Person, {u"Zelbenski"_s}, {}, {}}}));
    CHECK(nameVariants({test::passageOf(u"Zelbensky et Zelbenski."_s)}, spelling).isEmpty());
}

TEST_CASE("names alike are so both ways, and never with themselves in plural", "[names][property]")
{
    std::mt19937 random(4);
    for (int round = 0; round < 2000; ++round) {
        const QString one = randomText(random, 1);
        const QString other = randomText(random, 1);
        REQUIRE(areLikeNames(one, other) == areLikeNames(other, one));
    }
    CHECK_FALSE(areLikeNames(u"Kermalec"_s, u"Kermalecs"_s));
    CHECK_FALSE(areLikeNames(QString(), QString()));
}

TEST_CASE("any article can be searched for names spelled two ways", "[names][property]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        const Article article = randomArticle(random);
        for (const Finding &finding : nameVariants(passagesOf(article), frenchSpelling()))
            REQUIRE(finding.place.length > 0);
    }
    CHECK(variantsIn({QString(10'000, u'Z'), QString(QChar(0xD800)) + u"A"_s, {}}).isEmpty());
}

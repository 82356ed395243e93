#include "article/ArticleSlip.h"

#include "article/Canonical.h"
#include "article/Length.h"
#include "support/Builders.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

TEST_CASE("an article with its own slip is the same article, and a slip changes nothing else",
          "[article]")
{
    std::mt19937 random(8);
    for (int round = 0; round < 200; ++round) {
        const Article article = randomArticle(random);
        const Article other = randomArticle(random);
        REQUIRE(withSlip(article, slipOf(article)) == article);
        const Article changed = withSlip(article, slipOf(other));
        REQUIRE(slipOf(changed) == slipOf(other));
        REQUIRE(changed.sections == article.sections);
        REQUIRE(withSlip(changed, slipOf(article)) == article);
    }
}

TEST_CASE("what is for the desk alone leaves the seal alone", "[article]")
{
    const Article article = anArticle();
    ArticleSlip slip = slipOf(article);
    slip.slugline = u"PORT-BREST"_s;
    slip.urgency = 2;
    slip.orderedLength = OrderedLength{3000, LengthUnit::Signes};
    slip.deadline = slip.embargoedUntil = QDateTime(QDate(2025, 11, 18), QTime(22, 0), Qt::UTC);
    slip.deskNote = u"Voir avec la photo"_s;
    CHECK(digest(withSlip(article, slip)) == digest(article));
    slip.webHeadline = u"Autre titre"_s;
    CHECK(digest(withSlip(article, slip)) != digest(article));
}

TEST_CASE("keywords are read between commas", "[article]")
{
    CHECK(keywordsIn(u" port ,, Brest,"_s) == QStringList{u"port"_s, u"Brest"_s});
    CHECK(keywordLine({u"port"_s, u"Brest"_s}) == u"port, Brest"_s);
    CHECK(keywordsIn(u""_s).isEmpty());
}

TEST_CASE("a length is measured in the unit of its order, and a little over is not too long",
          "[article]")
{
    const Article article = aLongArticle(600);
    const auto length = lengthOf(article);
    CHECK(measured(article, LengthUnit::Signes) == double(length.signes));
    CHECK(measured(article, LengthUnit::Words) == double(length.words));
    CHECK(measured(article, LengthUnit::Feuillets) == length.feuillets());
    CHECK(measured(article, LengthUnit::Lines) == double(lines(article, 60)));
    CHECK_FALSE(isTooLong(3'150, {3'000, LengthUnit::Signes}));
    CHECK(isTooLong(3'210, {3'000, LengthUnit::Signes}));
}

#include "publish/live/Spot.h"

#include "article/Body.h"
#include "article/Texts.h"
#include "core/publish/Elements.h"
#include "core/publish/SamplePages.h"
#include "publish/Markup.h"
#include "support/Builders.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

TEST_CASE("every text that a page shows has a spot, and the spot leads back to it", "[publish]")
{
    std::mt19937 random(20261122);
    for (int round = 0; round < 200; ++round) {
        const Article article = randomArticle(random);
        for (const Block &block : flow(article.sections)) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (!isShown(block, article.photos) ||
                (paragraph && paragraph->kind == ParagraphKind::PhotoReference))
                continue;
            const Place place =
                paragraph ? Place{.field = Field::Paragraph, .paragraph = paragraph->id, .start = 1}
                          : Place{.field = Field::Crosshead,
                                  .section = std::get<Crosshead>(block).id,
                                  .start = 1};
            const auto spot = spotOf(article, place);
            REQUIRE(spot);
            CHECK(spot->at == 1);
            CHECK(placeAt(article, *spot) == place);
        }
    }
}

TEST_CASE("what no page shows has no spot", "[publish]")
{
    Article article = anArticle();
    article.sections = {aSection({}, {u"Un."_s, u"Note."_s, u"Deux."_s, u" "_s})};
    article.sections[0].paragraphs[1].kind = ParagraphKind::InternalNote;
    const QList<Paragraph> paragraphs = paragraphsOf(article);
    const auto spotAt = [&](int number) {
        return spotOf(article,
                      {.field = Field::Paragraph, .paragraph = paragraphs[number].id, .start = 2});
    };

    CHECK_FALSE(spotAt(1));
    CHECK_FALSE(spotAt(3));
    CHECK_FALSE(spotOf(article, {.field = Field::DeskNote}));
    CHECK(spotAt(2)->index == 1);
}

TEST_CASE("the words of a photo are at its figure, wherever that stands", "[publish]")
{
    Article article = anArticle();
    article.photos = {Photo{.caption = u"Un"_s}, Photo{.caption = u"Deux"_s},
                      Photo{.caption = u"Trois"_s}};
    article.sections = {aSection({}, {u"Avant."_s, u"3"_s, u"Après."_s})};
    article.sections[0].paragraphs[1].kind = ParagraphKind::PhotoReference;
    const auto spotOfPhoto = [&](int photo) {
        return spotOf(article, {.field = Field::AltText, .photo = photo, .start = 2});
    };

    CHECK(spotOfPhoto(0)->selector == u"figure:not(.body figure)"_s);
    CHECK(spotOfPhoto(2) == Spot{QString::fromLatin1(blockSelector), 1, 0});
    CHECK(spotOfPhoto(1) == Spot{QString::fromLatin1(blockSelector), 3, 0}); // nobody refers to it
    CHECK(placeAt(article, *spotOfPhoto(1)) == Place{.field = Field::Caption, .photo = 1});
}

TEST_CASE("a spot that is not of the article leads nowhere", "[publish]")
{
    const Article article = anArticle();
    CHECK_FALSE(placeAt(article, {QString::fromLatin1(blockSelector), 999, 0}));
    CHECK_FALSE(placeAt(article, {QString::fromLatin1(blockSelector), -1, 0}));
    CHECK_FALSE(placeAt(article, {u"script"_s, 0, 0}));
    CHECK(placeAt(article, {u"h1"_s, 0, 9999})->start == article.headline.size());
    CHECK(placeAt(article, {u"h1"_s, 0, -5})->start == 0);
}

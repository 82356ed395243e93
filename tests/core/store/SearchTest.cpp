#include "store/search/Search.h"
#include "core/store/Shelf.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

Article about(const QString &text)
{
    Article article;
    article.headline = u"Titre"_s;
    article.sections = {aSection({}, {text})};
    return article;
}

struct SearchedShelf : Shelf
{
    Search search{*database};

    int hits(const QString &words) { return static_cast<int>(must(search.find(words)).size()); }
};

} // namespace

TEST_CASE("words are found whatever the accents, case, apostrophes and ligatures", "[store]")
{
    SearchedShelf shelf;
    shelf.create(about(
        u"Au cœur de l\u2019éolien, la co\u00ADopération de l\u2019État coûte 220\u202F000 euros."_s));

    for (const QString &words :
         {u"l'éolien"_s, u"l\u2019éolien"_s, u"L'EOLIEN"_s, u"éolien"_s, u"eol"_s, u"cœur"_s,
          u"coeur"_s, u"COEUR"_s, u"coopération"_s, u"co\u00ADopération"_s, u"etat"_s,
          u"220\u202F000"_s, u"220 000"_s, u"cou\u0302te"_s, u"euros éolien"_s, u"État."_s}) {
        INFO(words.toStdString());
        CHECK(shelf.hits(words) == 1);
    }
    for (const QString &words : {u"éolienne"_s, u"éolien solaire"_s, u"olien"_s, u""_s, u"  "_s,
                                 u"👩‍🚀"_s, u"«»"_s})
        CHECK(shelf.hits(words) == 0);
}

TEST_CASE("every text of an article is searched, of its newest revision alone", "[store]")
{
    SearchedShelf shelf;
    const auto id = shelf.create();

    for (const QString &words : {u"Énergie"_s, u"Brest"_s, u"montage"_s, u"pari industriel"_s,
                                 u"fondations"_s, u"polder"_s, u"Morvan"_s})
        CHECK(shelf.hits(words) == 1);

    must(shelf.articles.append(id, 1, about(u"Tout autre chose"_s), by(anna)));
    CHECK(shelf.hits(u"Brest"_s) == 0);
    CHECK(shelf.hits(u"autre chose"_s) == 1);
}

TEST_CASE("no text that a person types is a syntax error", "[store]")
{
    SearchedShelf shelf;
    shelf.create(about(u"OR AND NOT NEAR title body"_s));
    std::mt19937 random(7);
    const QString signs = u"\"'*()^+-:{}[]AND OR NOT NEAR/2 title:é,.;\\%_\u2019\u00A0œ\0x"_s;
    for (int round = 0; round < 500; ++round) {
        QString words;
        for (int length = 1 + static_cast<int>(random() % 12); length > 0; --length)
            words += signs[static_cast<qsizetype>(random() % static_cast<unsigned>(signs.size()))];
        INFO(words.toStdString());
        CHECK(shelf.search.find(words));
    }
    CHECK(shelf.hits(u"AND"_s) == 1);
    CHECK(shelf.hits(u"body NOT title"_s) == 1);
}

TEST_CASE("the newest articles come first, and no more than asked", "[store]")
{
    SearchedShelf shelf;
    const auto first = shelf.create();
    const auto second = shelf.create();

    const auto hits = must(shelf.search.find(u"port"_s, 10));

    REQUIRE(hits.size() == 2);
    CHECK(hits[0].row.id == second);
    CHECK(hits[1].row.id == first);
    CHECK(must(shelf.search.find(u"port"_s, 1)).size() == 1);
}

TEST_CASE("a hit shows the words around and where they match", "[store]")
{
    SearchedShelf shelf;
    shelf.create(about(
        u"Selon la préfecture 👩‍🚀, «\u00A0l\u2019éolien\u00A0» créera 400\u202Femplois."_s));

    const auto hits = must(shelf.search.find(u"eolien emplois"_s));

    REQUIRE(hits.size() == 1);
    const auto &[text, matches] = hits.first().snippet;
    CHECK(
        text ==
        u"Selon la préfecture 👩‍🚀, «\u00A0l\u2019éolien\u00A0» créera 400\u202Femplois."_s);
    REQUIRE(matches.size() == 2);
    CHECK(text.mid(matches[0].start, matches[0].length) == u"éolien"_s);
    CHECK(text.mid(matches[1].start, matches[1].length) == u"emplois"_s);
}

TEST_CASE("articles that came in many at once are found, in an empty store and in a full one",
          "[store]")
{
    SearchedShelf shelf;
    must(shelf.articles.createAll({about(u"mouette"_s), about(u"goéland"_s)}, by(anna)));
    must(shelf.articles.createAll({about(u"cormoran"_s)}, by(anna)));

    for (const QString &bird : {u"mouette"_s, u"goeland"_s, u"cormoran"_s})
        CHECK(shelf.hits(bird) == 1);
}

#include "article/Texts.h"
#include "review/Notes.h"
#include "review/SuggestionWords.h"
#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const Article article = anArticle();
const PersonId anna(11);
const QDateTime noon(QDate(2024, 11, 4), QTime(12, 0), Qt::UTC);

Article withHeadline(const QString &headline)
{
    Article other = article;
    other.headline = headline;
    return other;
}

QList<Suggestion> toward(const Article &proposed)
{
    return suggestionsBetween(article, proposed, {}, anna, noon);
}

// Every text and block of the article but its pictures, in another order or not at all.
Article rewritten(const Article &old, std::mt19937 &random)
{
    Article next = randomArticle(random);
    next.photos = old.photos;
    QList<Paragraph> kept = paragraphsOf(old);
    for (Section &section : next.sections)
        for (Paragraph &paragraph : section.paragraphs)
            if (!kept.isEmpty() && random() % 2)
                paragraph.id = kept.takeAt(static_cast<qsizetype>(random()) % kept.size()).id;
    return next;
}

// Without the ids, which a paragraph that moved may have lost.
Article anonymous(Article other)
{
    for (Section &section : other.sections) {
        section.id = {};
        for (Paragraph &paragraph : section.paragraphs)
            paragraph.id = {};
    }
    return other;
}

} // namespace

TEST_CASE("an accepted suggestion is the change it proposed", "[review]")
{
    const Article proposed = withHeadline(u"À Brest, le port attend l’éolien en mer"_s);
    const auto suggestions = toward(proposed);

    REQUIRE(suggestions.size() == 1);
    CHECK(suggestions[0].anchor.quotation == u"se prépare à"_s);
    CHECK(withAccepted(article, suggestions[0]) == proposed);
}

TEST_CASE("a suggestion about words that changed since cannot be accepted", "[review]")
{
    const auto suggestions = toward(withHeadline(u"À Brest, le port attend l’éolien en mer"_s));
    Suggestion one = suggestions[0];
    const Article edited = withHeadline(u"À Brest, le port se dispose à l’éolien en mer"_s);

    one.anchor = moved(one.anchor, article, edited);

    CHECK_FALSE(one.anchor.isAsQuoted());
    CHECK_FALSE(withAccepted(edited, one));
    one.anchor = moved(one.anchor, edited, article);
    CHECK(withAccepted(article, one));
}

TEST_CASE("of two suggestions about the same words, accepting one leaves the other without them",
          "[review]")
{
    const auto first = toward(withHeadline(u"À Brest, le port attend l’éolien en mer"_s));
    const auto second = toward(withHeadline(u"À Brest, le port espère l’éolien en mer"_s));

    const auto all = withAllAccepted(article, first + second);

    CHECK(all.accepted == QList{first[0].id});
    CHECK(all.article.headline == u"À Brest, le port attend l’éolien en mer"_s);
}

TEST_CASE("suggestions that are still proposed keep their ids", "[review]")
{
    const auto first = toward(withHeadline(u"À Brest, le quai se prépare à l’éolien en mer"_s));
    Article more = withHeadline(u"À Brest, le quai se prépare à l’éolien en mer"_s);
    more.kicker = u"Industrie"_s;

    const auto second = suggestionsBetween(article, more, first, anna, noon.addSecs(60));

    REQUIRE(second.size() == 2);
    CHECK(second[0].at == noon.addSecs(60));
    CHECK(second[1] == first[0]);
}

TEST_CASE("of a split only the words around it are told, and where it would be", "[review]")
{
    const ParagraphId id = paragraphsOf(article)[1].id;
    const auto split = toward(withSplit(article, id, 41, ParagraphId(77)));

    REQUIRE(split.size() == 1);
    CHECK(wordsOf(split[0]).before.isEmpty());
    CHECK(wordsOf(split[0]).after.contains(u"rade, ¶ les grues"_s));
    CHECK(wordsOf(split[0]).after.size() < 80);
    CHECK(breakOf(split[0])->start == 42);
    CHECK(breakOf(split[0])->length == 0);
}

TEST_CASE("of paragraphs that go all words are told", "[review]")
{
    Article fewer = article;
    fewer.sections[1].paragraphs.removeLast();
    const auto removed = toward(fewer);

    REQUIRE(removed.size() == 1);
    CHECK(wordsOf(removed[0]) ==
          SuggestionWords{u"Le calendrier, lui, reste suspendu aux arbitrages de l’État."_s, {}});
    CHECK_FALSE(breakOf(removed[0]));
}

TEST_CASE("accepting all that was proposed gives the proposed copy", "[review]")
{
    std::mt19937 random(23);
    for (int round = 0; round < 300; ++round) {
        const Article before = randomArticle(random);
        const Article proposed = rewritten(before, random);
        const auto suggestions = suggestionsBetween(before, proposed, {}, anna, noon);

        const auto all = withAllAccepted(before, suggestions);

        CAPTURE(round);
        REQUIRE(all.accepted.size() == suggestions.size());
        Article expected = proposed;
        expected.urgency = before.urgency; // no suggestion is about these two
        expected.layout = before.layout;
        REQUIRE(anonymous(all.article) == anonymous(expected));
    }
}

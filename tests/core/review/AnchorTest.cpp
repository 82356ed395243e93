#include "review/Anchor.h"
#include "article/Body.h"
#include "article/Texts.h"
#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QJsonObject>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Place paragraphAt(const Article &article, int number)
{
    return {.field = Field::Paragraph, .paragraph = paragraphsOf(article)[number].id};
}

// The words where they stand in the text of the place.
Place wordsIn(const Article &article, Place place, const QString &words)
{
    place.start = textAt(article, place).text().indexOf(words);
    place.length = words.size();
    return place;
}

Article withText(const Article &article, const Place &place, const QString &text)
{
    return withTextAt(article, place, RichText(text));
}

const Article article = anArticle();
const Place body = paragraphAt(article, 1);
const Anchor cranes = anchored(article, wordsIn(article, body, u"les grues attendent"_s));

} // namespace

TEST_CASE("an anchor stays with its words when something is typed before them", "[review]")
{
    const Article edited = withText(article, body, u"Mardi, "_s + textAt(article, body).text());

    const Anchor now = moved(cranes, article, edited);

    CHECK(now.place == wordsIn(edited, body, u"les grues attendent"_s));
    CHECK(now.isAsQuoted());
}

TEST_CASE("what is typed at the edges of a passage is not of it", "[review]")
{
    QString text = textAt(article, body).text();
    text.replace(u"les grues attendent"_s, u"toutes les grues attendent encore"_s);

    const Anchor now = moved(cranes, article, withText(article, body, text));

    CHECK(now.words == u"les grues attendent"_s);
}

TEST_CASE("an anchor grows and shrinks with what is edited inside it", "[review]")
{
    QString text = textAt(article, body).text();
    text.replace(u"grues"_s, u"vieilles grues"_s);

    const Anchor now = moved(cranes, article, withText(article, body, text));

    CHECK(now.words == u"les vieilles grues attendent"_s);
    CHECK(now.quotation == u"les grues attendent"_s);
    CHECK_FALSE(now.gone);
}

TEST_CASE("an anchor holds through several changes of its text at once", "[review]")
{
    QString text = textAt(article, body).text();
    text.replace(u"quarante"_s, u"cinquante"_s).replace(u"premières fondations"_s, u"pieux"_s);

    const Anchor now = moved(cranes, article, withText(article, body, text));

    CHECK(now.isAsQuoted());
    CHECK(now.words == u"les grues attendent"_s);
}

TEST_CASE("a passage that was deleted is gone with its quotation, and back with undo", "[review]")
{
    QString text = textAt(article, body).text();
    const Article edited = withText(article, body, text.remove(u"les grues attendent "_s));

    const Anchor gone = moved(cranes, article, edited);

    CHECK(gone.gone);
    CHECK(gone.quotation == u"les grues attendent"_s);
    CHECK(moved(gone, edited, article) == cranes);
}

TEST_CASE("an anchor goes with the half of a paragraph that it is in", "[review]")
{
    const auto half = textAt(article, body).text().indexOf(u"les grues"_s);
    const Article split = withSplit(article, body.paragraph, half, ParagraphId(77));

    const Anchor now = moved(cranes, article, split);

    CHECK(now.place == Place{.field = Field::Paragraph,
                             .paragraph = ParagraphId(77),
                             .start = 0,
                             .length = cranes.place.length});
    CHECK(moved(now, split, article) == cranes);
}

TEST_CASE("an anchor that a split cuts keeps the longer part, and is whole again when joined",
          "[review]")
{
    const auto cut = textAt(article, body).text().indexOf(u"attendent"_s);
    const Article split = withSplit(article, body.paragraph, cut, ParagraphId(77));

    const Anchor now = moved(cranes, article, split);

    CHECK(now.words == u"les grues "_s);
    CHECK(moved(now, split, withJoined(split, ParagraphId(77))) == cranes);
}

TEST_CASE("an anchor goes with a paragraph that is joined to the one before", "[review]")
{
    const Place last = paragraphAt(article, 2);
    const Anchor calendar = anchored(article, wordsIn(article, last, u"Le calendrier"_s));
    const Article joined = withJoined(article, last.paragraph);

    const Anchor now = moved(calendar, article, joined);

    CHECK(now.place == wordsIn(joined, body, u"Le calendrier"_s));
}

TEST_CASE("the anchors of a picture's texts follow the picture", "[review]")
{
    Article two = article;
    two.photos.prepend(Photo{.caption = u"La rade au matin."_s});
    const Place caption{.field = Field::Caption, .photo = 1};
    const Anchor quays = anchored(two, wordsIn(two, caption, u"Les quais"_s));

    CHECK(moved(quays, two, article).place ==
          wordsIn(article, {.field = Field::Caption}, u"Les quais"_s));
    Article none = two;
    none.photos.removeLast();
    CHECK(moved(quays, two, none).gone);
}

TEST_CASE("an anchor is found again in a text that was changed elsewhere", "[review]")
{
    QString text = u"Hier encore, on l’ignorait. "_s + textAt(article, body).text();
    const Article elsewhere =
        withText(article, body, text.replace(u"fondations"_s, u"éoliennes"_s));

    CHECK(foundAgain(cranes, elsewhere).place ==
          wordsIn(elsewhere, body, u"les grues attendent"_s));
}

TEST_CASE("a passage that went to another paragraph is found there", "[review]")
{
    const Place first = paragraphAt(article, 0);
    const Article elsewhere =
        withText(withText(article, first, textAt(article, body).text()), body, u"Rien."_s);

    CHECK(foundAgain(cranes, elsewhere).place ==
          wordsIn(elsewhere, first, u"les grues attendent"_s));
}

TEST_CASE("a short word is not taken for another one that reads the same", "[review]")
{
    const Place headline{.field = Field::Headline};
    const Anchor le = anchored(article, wordsIn(article, headline, u"le"_s));
    const Article edited = withText(article, headline, u"À Brest, on écoute le vent"_s);

    CHECK(moved(le, article, edited).gone);
}

TEST_CASE("of two words that read the same the anchor keeps its own", "[review]")
{
    const Place headline{.field = Field::Headline};
    const Article twice = withText(article, headline, u"Le port, rien que le port, tout le port"_s);
    Place second = wordsIn(twice, headline, u"que le port"_s);
    second.start += 4;
    second.length -= 4;
    const Anchor port = anchored(twice, second);
    const Article edited =
        withText(article, headline, u"Oui\u202F! Le port, rien que le port, tout le port"_s);

    CHECK(foundAgain(port, edited).place.start == second.start + 6);
}

TEST_CASE("a point between words moves with them, and goes when both are gone", "[review]")
{
    const Place headline{.field = Field::Headline};
    Place at = wordsIn(article, headline, u"le port"_s);
    at.length = 0;
    const Anchor point = anchored(article, at);
    const Article longer = withText(article, headline, u"Ce jour-là, "_s + article.headline);
    const Article other = withText(article, headline, u"Rien de tout cela"_s);

    CHECK(moved(point, article, longer).place.start == at.start + 12);
    CHECK(foundAgain(point, longer).place.start == at.start + 12);
    CHECK(moved(point, article, other).gone);
    CHECK_FALSE(moved(moved(point, article, other), other, article).gone);
}

TEST_CASE("an anchor is read back as it was written", "[review]")
{
    const Anchor gone = moved(cranes, article, withText(article, body, u"Rien."_s));

    CHECK(*anchorFromJson(toJson(cranes)) == cranes);
    CHECK(*anchorFromJson(toJson(gone)) == gone);
    CHECK(anchorFromJson({{u"field"_s, u"colophon"_s}}).error().fault == Fault::Malformed);
}

#include "ingest/WireEdit.h"
#include "article/Body.h"
#include "ingest/Wire.h"
#include "ingest/WireEdit.h"
#include "support/Builders.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Article rewritten(const Article &article, const QString &from, const QString &to)
{
    const QString wire = toWire(article);
    REQUIRE(wire.contains(from));
    return withWire(article, fromWire(QString(wire).replace(from, to)).article);
}

} // namespace

TEST_CASE("a wire that was not touched changes nothing, whatever the article", "[ingest]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const Article article = randomArticle(random);
        CHECK(withWire(article, fromWire(toWire(article)).article) == article);
    }
}

TEST_CASE("a changed paragraph is taken from the wire, the others keep their ids and marks",
          "[ingest]")
{
    Article article = anArticle();
    Paragraph &marked = article.sections[1].paragraphs[0];
    marked.text = withMark(marked.text, {MarkKind::Strong, 0, 3, {}});

    const Article next = rewritten(article, u"millions d"_s, u"milliards d"_s);

    CHECK(next.sections[0].paragraphs[0].text.text().contains(u"milliards"_s));
    CHECK(next.sections[1] == article.sections[1]);
    CHECK(next.sections[2] == article.sections[2]);
    CHECK(next.photos == article.photos);
}

TEST_CASE("what a wire cannot carry stays", "[ingest]")
{
    Article article = anArticle();
    article.keywords = {u"éolien"_s};
    article.deskNote = u"Note"_s;
    article.photos.first().image = QByteArray(32, 'i');

    const Article next = rewritten(article, u"À Brest"_s, u"À Lorient"_s);

    CHECK(next.headline.startsWith(u"À Lorient"_s));
    CHECK(next.keywords == article.keywords);
    CHECK(next.deskNote == article.deskNote);
    CHECK(next.rubric == article.rubric);
    CHECK(next.photos.first().image == article.photos.first().image);
    CHECK(next.photos.first().altText == article.photos.first().altText);
}

TEST_CASE("a new caption is taken and its picture stays", "[ingest]")
{
    Article article = anArticle();
    article.photos.first().image = QByteArray(32, 'i');

    const Article next = rewritten(article, u"Les quais"_s, u"Les grues"_s);

    CHECK(next.photos.first().caption.startsWith(u"Les grues"_s));
    CHECK(next.photos.first().image == article.photos.first().image);
    CHECK(next.photos.first().creator == article.photos.first().creator);
}

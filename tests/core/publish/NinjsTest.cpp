#include "publish/Ninjs.h"

#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2024, 11, 4), QTime(12, 0), Qt::UTC);

const Edition out{.publishedAt = noon, .modifiedAt = noon.addDays(1)};

QJsonObject item(const Article &article, const Edition &edition = out, const Site &site = {})
{
    const auto json = QJsonDocument::fromJson(
        toNinjs(article, edition, site, {ArticleId(7), 3, u"https://g.example/a/"_s}));
    REQUIRE(json.isObject());
    return json.object();
}

QJsonArray with(const QJsonArray &array, const QString &key, const QString &value)
{
    QJsonArray found;
    for (const QJsonValue &each : array)
        if (each[key] == value)
            found.append(each);
    return found;
}

} // namespace

TEST_CASE("a story in ninjs names itself, its version and its standard", "[publish]")
{
    const QJsonObject json = item(anArticle());

    CHECK(json[u"uri"_s] == u"urn:feuillet:"_s + ArticleId(7).text());
    CHECK(json[u"standard"_s][u"version"_s] == u"3.1"_s);
    CHECK(json[u"type"_s] == u"text"_s);
    CHECK(json[u"version"_s] == u"3"_s);
    CHECK(json[u"language"_s] == u"fr-FR"_s);
    Article swiss = anArticle();
    swiss.language = u"fr-CH"_s;
    CHECK(item(swiss)[u"language"_s] == u"fr-CH"_s);
    CHECK(json[u"firstCreated"_s] == u"2024-11-04T12:00:00Z"_s);
    CHECK(json[u"versionCreated"_s] == u"2024-11-05T12:00:00Z"_s);
    CHECK(json[u"altIds"_s][0][u"value"_s] == u"https://g.example/a/"_s);
}

TEST_CASE("ninjs carries the body as HTML and as plain text, with its lengths", "[publish]")
{
    Article story = blankArticle();
    story.sections = {aSection({}, {u"Un & deux."_s}), aSection(u"Après"_s, {u"Trois."_s})};
    const QJsonArray bodies = item(story)[u"bodies"_s].toArray();

    REQUIRE(bodies.size() == 2);
    CHECK(bodies[0][u"value"_s] == u"<p>Un &amp; deux.</p>\n<h2>Après</h2>\n<p>Trois.</p>"_s);
    CHECK(bodies[0][u"contentType"_s] == u"text/html"_s);
    CHECK(bodies[1][u"value"_s] == u"Un & deux.\n\nAprès\n\nTrois."_s);
    CHECK(bodies[1][u"wordCount"_s] == 4);
}

TEST_CASE("ninjs leaves notes of the desk in the house", "[publish]")
{
    Article story = anArticle();
    story.deskNote = u"Appeler le maire"_s;
    story.sections.first().paragraphs << aParagraph(u"À vérifier"_s, ParagraphKind::InternalNote);
    const QByteArray bytes = toNinjs(story, out, {}, {ArticleId(7), 1, {}});

    CHECK_FALSE(bytes.contains("maire"));
    CHECK_FALSE(bytes.contains("vérifier"));
}

TEST_CASE("a photo in ninjs is named by its file and keeps its words apart", "[publish]")
{
    Article story = anArticle();
    Photo photo;
    photo.image = QByteArray::fromHex("ba7816bf8f01cfea414140de5dae2223"
                                      "b00361a396177a9cb410ff61f20015ad");
    photo.size = {1200, 800};
    photo.caption = u"Le quai"_s;
    photo.altText = u"Un quai vide"_s;
    photo.creator = u"Paule Le Goff"_s;
    photo.provider = u"Iroise"_s;
    photo.digitalSource = DigitalSource::TrainedModel;
    story.photos = {photo};

    const QJsonObject picture = item(story)[u"associations"_s][0].toObject();

    CHECK(picture[u"uri"_s] == u"ni:///sha-256;ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"_s);
    CHECK(picture[u"by"_s] == u"Paule Le Goff"_s);
    CHECK(picture[u"infoSources"_s][0][u"name"_s] == u"Iroise"_s);
    const auto words = picture[u"descriptions"_s].toArray();
    CHECK(with(words, u"role"_s, u"caption"_s)[0][u"value"_s] == u"Le quai"_s);
    CHECK(with(words, u"role"_s, u"altText"_s)[0][u"value"_s] == u"Un quai vide"_s);
    CHECK(picture[u"digitalSourceType"_s][u"uri"_s].toString().endsWith(
        u"/trainedAlgorithmicMedia"_s));
    CHECK(picture[u"renditions"_s][0][u"width"_s] == 1200);
}

TEST_CASE("a proof in ninjs is withheld, a story taken back is canceled and empty", "[publish]")
{
    CHECK(item(anArticle())[u"pubStatus"_s] == u"usable"_s);
    CHECK(item(anArticle(), Edition{{}, {}, true})[u"pubStatus"_s] == u"withheld"_s);

    Edition back = out;
    back.withdrawn = true;
    back.notices = {{NoticeKind::Withdrawal, noon, u"Source retirée."_s}};
    const QJsonObject json = item(anArticle(), back);
    CHECK(json[u"pubStatus"_s] == u"canceled"_s);
    CHECK_FALSE(json.contains(u"bodies"_s));
    CHECK_FALSE(json.contains(u"associations"_s));
    CHECK(with(json[u"descriptions"_s].toArray(), u"role"_s, u"withdrawal"_s).size() == 1);
    CHECK(with(json[u"descriptions"_s].toArray(), u"role"_s, u"lede"_s).isEmpty());
}

TEST_CASE("ninjs says nothing that is empty", "[publish]")
{
    const QJsonObject json = item(blankArticle(), {});
    for (auto each = json.begin(); each != json.end(); ++each) {
        INFO(each.key().toStdString());
        CHECK_FALSE(each.value() == QJsonValue(QString()));
        CHECK_FALSE(each.value() == QJsonValue(QJsonArray()));
    }
}

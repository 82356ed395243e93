#include "article/Canonical.h"
#include "support/Builders.h"
#include "support/Printing.h"
#include "support/Sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

TEST_CASE("the canonical bytes and digests are those of the test vectors", "[article]")
{
    const auto vectors = QJsonDocument::fromJson(testData(u"article/digests.json"_s)).array();
    REQUIRE(vectors.size() >= 3);
    for (const QJsonValue &vector : vectors) {
        const auto article = articleFromJson(vector[u"article"_s].toObject());
        REQUIRE(article);
        CHECK(QString::fromUtf8(canonicalBytes(*article)) == vector[u"canonical"_s].toString());
        CHECK(digest(*article).hex() == vector[u"digest"_s].toString());
    }
}

TEST_CASE("an article that was written reads back equal", "[article]")
{
    std::mt19937 random(21);
    for (int round = 0; round < 2000; ++round) {
        const Article article = randomArticle(random);
        const auto again = articleFromBytes(toBytes(article));
        REQUIRE(again);
        REQUIRE(*again == article);
        REQUIRE(digest(*again) == digest(article));
    }
}

TEST_CASE("what a reader cannot see does not change the digest", "[article]")
{
    const Article article = anArticle();
    Article changed = article;
    changed.deskNote = u"rappeler le port"_s;
    changed.slugline = u"PORT"_s;
    changed.urgency = 2;
    changed.deadline = QDateTime(QDate(2026, 1, 2), QTime(20, 0), Qt::UTC);
    changed.embargoedUntil = changed.deadline;
    changed.orderedLength = OrderedLength{2, LengthUnit::Feuillets};
    changed.sections[0].id = SectionId(777);
    changed.sections[1].paragraphs[0].id = ParagraphId(778);
    changed.sections[1].paragraphs.append(aParagraph(u"à vérifier"_s, ParagraphKind::InternalNote));
    const RichText &text = changed.sections[1].paragraphs[0].text;
    changed.sections[1].paragraphs[0].text = withMark(text, {MarkKind::NoCheck, 3, 4, {}});

    CHECK(digest(changed) == digest(article));
}

TEST_CASE("everything that a reader can see changes the digest", "[article]")
{
    const Article article = anArticle();
    const QList<std::function<void(Article &)>> edits{
        [](Article &a) { a.kicker += u'x'; },
        [](Article &a) { a.headline += u'\u00A0'; },
        [](Article &a) { a.webHeadline = u"autre"_s; },
        [](Article &a) { a.lede = a.lede + RichText(u"."_s); },
        [](Article &a) { a.sections[1].crosshead += u'x'; },
        [](Article &a) { a.sections.move(1, 2); },
        [](Article &a) { a.sections[1].paragraphs[0].kind = ParagraphKind::Quotation; },
        [](Article &a) { a.sections[0].paragraphs.append(aParagraph(u"Fin."_s)); },
        [](Article &a) { a.photos[0].image = QByteArray(32, 'i'); },
        [](Article &a) { a.photos[0].caption += u'x'; },
        [](Article &a) { a.photos[0].altText += u'x'; },
        [](Article &a) { a.photos[0].creditLine += u'x'; },
        [](Article &a) { a.photos[0].digitalSource = DigitalSource::TrainedModel; },
        [](Article &a) { a.photos[0].focus.rx() = 0.25; },
        [](Article &a) {
            a.photos[0].crop = {10, 20, 300, 200};
        },
        [](Article &a) { a.signature = Signature(u"X.Autre--ECO"_s); },
        [](Article &a) { a.dateline = Dateline(u"Brest, 1 nov 2024 (AGP) -"_s); },
        [](Article &a) { a.rubric = u"Mer"_s; },
        [](Article &a) { a.keywords << u"port"_s; },
        [](Article &a) { a.language = u"fr-CH"_s; },
        [](Article &a) { a.layout = Layout::Brief; },
        [](Article &a) {
            a.lede = withMark(a.lede, {MarkKind::Emphasis, 3, 4, {}});
        },
    };
    for (qsizetype k = 0; k < edits.size(); ++k) {
        Article changed = article;
        edits[k](changed);
        INFO("edit " << k);
        CHECK(digest(changed) != digest(article));
    }
}

TEST_CASE("a photo that is not cropped has the bytes that it had before there were crops",
          "[article]")
{
    Article article = anArticle();
    CHECK_FALSE(canonicalBytes(article).contains("crop"));
    article.photos[0].crop = {10, 20, 300, 200};
    CHECK(canonicalBytes(article).contains(R"("crop":[10,20,300,200])"));
    CHECK(articleFromBytes(toBytes(article)) == article);
}

TEST_CASE("a crop that no picture can have is refused", "[article]")
{
    for (const char *crop : {"[-1,0,5,5]", "[0,0,1e300,5]", "[0,0,\"5\",5]"})
        CHECK_FALSE(articleFromBytes(
            QByteArray(R"({"schema":1,"photos":[{"crop":%}]})").replace("%", crop)));
}

TEST_CASE("the two ways of writing an accent are one text, no-break spaces and apostrophes are not",
          "[article]")
{
    Article one = anArticle();
    Article other = one;
    one.headline = u"l’été\u00A0: 10\u202F000"_s;
    other.headline = u"l’e\u0301te\u0301\u00A0: 10\u202F000"_s;
    CHECK(digest(one) == digest(other));
    for (const QString &near :
         {u"l'été\u00A0: 10\u202F000"_s, u"l’été : 10\u202F000"_s, u"l’été\u00A0: 10\u00A0000"_s}) {
        other.headline = near;
        CHECK(digest(one) != digest(other));
    }
    CHECK(canonicalBytes(one).contains(u"l’été\u00A0: 10\u202F000"_s.toUtf8()));
}

TEST_CASE("the digest leans on no locale", "[article]")
{
    const auto before = digest(anArticle());
    const QLocale old;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    CHECK(digest(anArticle()) == before);
    QLocale::setDefault(old);
}

TEST_CASE("what is no article is refused with the place of the fault", "[article]")
{
    CHECK(articleFromBytes("").error().fault == Fault::Malformed);
    CHECK(articleFromBytes("[]").error().fault == Fault::Malformed);
    CHECK(articleFromBytes("{}").error() == Error{Fault::Malformed, u"schema"_s});
    CHECK(articleFromBytes(R"({"schema":2})").error().fault == Fault::TooNew);
    CHECK(articleFromBytes(R"({"schema":1,"headline":3})").error() ==
          Error{Fault::Malformed, u"/headline"_s});
    CHECK(articleFromBytes(R"({"schema":1,"sections":[{"paragraphs":[{"kind":"x"}]}]})").error() ==
          Error{Fault::Malformed, u"/sections[]/paragraphs[]/kind"_s});
}

TEST_CASE("bytes cut or changed anywhere never crash the reader", "[article]")
{
    std::mt19937 random(4);
    const QByteArray bytes = toBytes(anArticle());
    for (int round = 0; round < 3000; ++round) {
        QByteArray broken = bytes;
        if (round % 3 == 0)
            broken.truncate(static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size())));
        else
            for (int flips = 0; flips < 3; ++flips)
                broken[static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size()))] =
                    static_cast<char>(random());
        const auto article = articleFromBytes(broken);
        if (article)
            REQUIRE(articleFromBytes(toBytes(*article)) == *article);
    }
}

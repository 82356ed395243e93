#include "base/AtomicFile.h"
#include "base/Zip.h"
#include "core/desk/Newsroom.h"
#include "core/photo/Pictures.h"
#include "desk/exchange/ArticleFile.h"
#include "desk/exchange/Exports.h"
#include "desk/Photos.h"
#include "desk/publish/Notices.h"
#include "desk/Queue.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

Article withPicture(Seat &seat)
{
    Photo photo = must(keepPicture(seat, aJpeg({600, 400}))).photo;
    photo.caption = u"Le quai"_s;
    Article story = anArticle();
    story.photos = {photo};
    story.deskNote = u"Appeler le maire"_s;
    story.embargoedUntil = noon.addDays(-1);
    return story;
}

QList<ZippedFile> partsOf(const QByteArray &file)
{
    return must(unzipped(file));
}

} // namespace

TEST_CASE("an article comes back from its file with its photo, whole, at another desk", "[desk]")
{
    Newsroom here;
    const Article story = withPicture(here.annas);
    const QByteArray file = must(articleFile(here.annas, here.create(story)));
    Newsroom there;

    const ArticleId id = must(receiveArticleFile(there.brunos, file));

    CHECK(must(there.articles.head(id)) == story);
    CHECK(must(pictureOf(there.annas, story.photos.first().image)) == aJpeg({600, 400}));
    CHECK(must(articleFile(there.annas, id)) == file);
}

TEST_CASE("an article's file says what it is", "[desk]")
{
    Newsroom room;
    const QByteArray file = must(articleFile(room.annas, room.create(withPicture(room.annas))));

    CHECK(isArticleFile(file));
    CHECK_FALSE(isArticleFile("PK\x03\x04"));
    CHECK_FALSE(isArticleFile(must(zipped({{u"article.json"_s, "{}"}}))));
    const auto parts = partsOf(file);
    REQUIRE(parts.size() == 3);
    CHECK(parts[1].path == u"article.json"_s);
    CHECK(parts[2].path.endsWith(u".jpg"_s));
}

TEST_CASE("an article's file without its photo, or with another, is refused whole", "[desk]")
{
    Newsroom here;
    const QByteArray file = must(articleFile(here.annas, here.create(withPicture(here.annas))));
    auto parts = partsOf(file);
    Newsroom there;
    const auto wrong = GENERATE(QByteArray(), "no picture"_ba, aJpeg({601, 400}));
    parts.last().bytes = wrong;
    if (wrong.isEmpty())
        parts.removeLast();

    const auto received = receiveArticleFile(there.annas, must(zipped(parts)));

    REQUIRE_FALSE(received);
    CHECK(received.error().fault == Fault::Malformed);
    CHECK(must(queue(there.annas, 10)).isEmpty());
}

TEST_CASE("what is no article's file is refused", "[desk]")
{
    Newsroom room;
    const QByteArray file = must(articleFile(room.annas, room.create()));
    auto parts = partsOf(file);
    parts[1].bytes = "[]";
    const auto wrong = GENERATE_COPY(QByteArray(), "text"_ba, file.left(file.size() / 2),
                                     must(zipped({parts.first()})), must(zipped(parts)));
    const auto received = receiveArticleFile(room.annas, wrong);
    REQUIRE_FALSE(received);
    CHECK(received.error().fault == Fault::Malformed);
}

TEST_CASE("a copy goes out of what is signed, and of nothing else", "[desk]")
{
    Newsroom room;
    const auto format =
        GENERATE(ExportFormat::PageZip, ExportFormat::Fragment, ExportFormat::Ninjs);
    const ArticleId draft = room.create();
    const ArticleId ready = room.signedOff();

    CHECK(refusalIn(exported(room.caroles, draft, format)) == Refusal::NotSealed);
    CHECK_FALSE(must(exported(room.caroles, ready, format)).isEmpty());
    room.write(room.annas, ready, blankArticle());
    CHECK_FALSE(exported(room.caroles, ready, format));
}

TEST_CASE("no copy goes out before an embargo ends", "[desk]")
{
    Newsroom room;
    Article story = anArticle();
    story.embargoedUntil = noon.addSecs(3600);
    const ArticleId id = room.signedOff(story);

    CHECK(refusalIn(exported(room.caroles, id, ExportFormat::Fragment)) == Refusal::Embargoed);
    room.pass(61);
    CHECK(exported(room.caroles, id, ExportFormat::Fragment));
}

TEST_CASE("a page in a ZIP is the page that is published, byte for byte", "[desk]")
{
    Newsroom room;
    const ArticleId id = room.signedOff(withPicture(room.annas));
    const auto files = partsOf(must(exported(room.caroles, id, ExportFormat::PageZip)));
    const QTemporaryDir site;
    must(publish(room.caroles, id, site.path()));

    CHECK(files.size() > 3);
    for (const ZippedFile &file : files) {
        INFO(file.path.toStdString());
        CHECK(must(readFile(site.filePath(file.path))) == file.bytes);
    }
    CHECK(must(exported(room.caroles, id, ExportFormat::PageZip)) == must(zipped(files)));
}

TEST_CASE("a page in a ZIP links to no front that does not come with it", "[desk]")
{
    Newsroom room;
    Site gazette;
    gazette.name = u"La Gazette"_s;
    gazette.address = u"https://g.example"_s;
    must(setSite(*room.database, gazette));
    const ArticleId id = room.signedOff();
    const auto files = partsOf(must(exported(room.caroles, id, ExportFormat::PageZip)));

    const QByteArray &page = files.last().bytes;
    CHECK(files.last().path.endsWith(u"/index.html"_s));
    CHECK(page.contains("La Gazette"));
    CHECK_FALSE(page.contains("rss.xml"));
    CHECK_FALSE(page.contains("href=\"../\""));
}

TEST_CASE("a copy of a published story says what readers were told", "[desk]")
{
    Newsroom room;
    const ArticleId id = room.signedOff();
    const QTemporaryDir site;
    must(publish(room.caroles, id, site.path()));
    must(announce(room.deniss, id, NoticeKind::Withdrawal, u"Source retirée."_s, u"Avocat"_s));

    const auto html = must(exported(room.caroles, id, ExportFormat::Fragment));

    CHECK(html.contains("Source retirée."));
    CHECK_FALSE(html.contains("<h2>"));
}

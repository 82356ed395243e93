#include "core/desk/Press.h"
#include "core/store/RawFile.h"
#include "desk/publish/Address.h"
#include "desk/publish/PageTemplates.h"
#include "desk/publish/SiteCheck.h"
#include "publish/site/SiteManifest.h"
#include "store/ledger/Verification.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

const QString reason = u"Coup de fil du port"_s;

SiteManifest manifestIn(const QString &folder)
{
    return must(siteManifestFrom(must(readFile(folder + u"/manifest.json"_s))));
}

} // namespace

TEST_CASE("a whole site goes out: pages, fronts, rubrics, feeds, sitemaps, and a manifest of all",
          "[desk][site]")
{
    SitePress press;
    const auto one = press.story(u"Le port"_s);
    press.story(u"La regate"_s, u"Sport"_s);
    press.submitted(withHeadline(anArticle(), u"Pas encore"_s));

    const auto report = press.print();

    CHECK(report.published.size() == 2);
    CHECK(report.leftOut.isEmpty());
    CHECK(press.stageOf(one) == Stage::Published);
    const auto files = press.files();
    for (const auto &path :
         {u"index.html"_s, u"economie/index.html"_s, u"economie/le-port/index.html"_s,
          u"sport/la-regate/index.html"_s, u"rss.xml"_s, u"sport/atom.xml"_s, u"sitemap.xml"_s,
          u"sitemap-2024-11.xml"_s, u"news-sitemap.xml"_s, u"robots.txt"_s, u"404.html"_s,
          u"assets/article.css"_s, u"assets/front.css"_s})
        CHECK(files.contains(path));
    CHECK_FALSE(files[u"index.html"_s].contains("Pas encore"));
    const auto manifest = manifestIn(press.folder);
    CHECK(manifest.files.size() == files.size() - 1);
    for (const SiteFile &file : manifest.files)
        CHECK(Digest::of(files[file.path]).bytes() == file.sha256);
    CHECK(must(SealStore(*press.database).holds(manifest.head)));
    CHECK(must(verify(*press.database)).isEmpty());
}

TEST_CASE("fronts wear the newsroom's own template and style", "[desk][site]")
{
    SitePress press;
    QTemporaryDir own;
    must(writeFile(own.filePath(u"front.mustache"_s), "<title>Ours: {{siteName}}</title>"));
    must(writeFile(own.filePath(u"front.css"_s), "body{color:teal}"));
    press.story(u"Le port"_s);
    press.print();

    must(setTemplateFolder(*press.database, own.path()));
    press.print();

    const auto files = press.files();
    CHECK(files[u"index.html"_s] == "<title>Ours: La Gazette du Large</title>");
    CHECK(files[u"economie/index.html"_s] == files[u"index.html"_s]);
    CHECK(files[u"assets/front.css"_s] == "body{color:teal}");
    CHECK(must(checkSite(*press.database, press.folder)).differences.isEmpty());
}

TEST_CASE("a site that did not change is not written", "[desk][site]")
{
    SitePress press;
    press.story(u"Un"_s);
    press.story(u"Deux"_s);
    press.print();
    const auto before = press.files();
    const auto head = must(SealStore(*press.database).head());

    press.pass(60 * 24 * 30);
    press.create(withHeadline(anArticle(), u"Un brouillon"_s));
    const auto report = press.print();

    CHECK(report.written == 0);
    CHECK(report.removed == 0);
    CHECK(report.published.isEmpty());
    CHECK(press.files() == before);
    CHECK(must(SealStore(*press.database).head()).seq == head.seq + 1); // the draft's alone
}

TEST_CASE("two exports of the same store are the same to the byte", "[desk][site]")
{
    SitePress press;
    for (int at = 0; at < 60; ++at)
        press.story(u"Article %1"_s.arg(at), at % 3 ? u"Sport"_s : u"Économie"_s);
    press.print();
    const auto first = press.files();
    press.folder = press.out.filePath(u"ailleurs/plus loin"_s);

    press.pass(60 * 24 * 400);
    press.print();

    CHECK(press.files() == first);
    CHECK(first.contains(u"index-1.html"_s));
}

TEST_CASE("after a change its page, fronts, feeds and maps are written, and no other",
          "[desk][site]")
{
    SitePress press;
    const auto first = press.story(u"Un"_s, u"Sport"_s);
    press.story(u"Deux"_s);
    press.print();
    const auto before = press.files();

    press.rewrite(first, u"Un autre titre"_s);
    const auto report = press.print();

    REQUIRE(report.published.size() == 1);
    CHECK(report.published.first().path.endsWith(u"/sport/un/index.html"_s));
    CHECK(SitePress::changed(before, press.files()) ==
          QStringList{u"atom.xml"_s, u"index.html"_s, u"manifest.json"_s, u"news-sitemap.xml"_s,
                      u"rss.xml"_s, u"sitemap-2024-11.xml"_s, u"sitemap.xml"_s, u"sport/atom.xml"_s,
                      u"sport/index.html"_s, u"sport/rss.xml"_s, u"sport/un/index.html"_s});
    CHECK(press.files()[u"rss.xml"_s].contains("dcterms:modified"));
}

TEST_CASE("what is refused is told and keeps nobody back", "[desk][site]")
{
    SitePress press;
    const auto void_ = press.story(u"Changé"_s);
    press.write(press.annas, void_, withHeadline(anArticle(), u"Changé depuis"_s));
    Article late = withHeadline(anArticle(), u"Demain"_s);
    late.embargoedUntil = press.time.addDays(1);
    const auto embargoed = press.signedOff(late);
    const auto good = press.story(u"Bon"_s);

    const auto report = press.print();

    REQUIRE(report.published.size() == 1);
    CHECK(report.published.first().article == good);
    REQUIRE(report.leftOut.size() == 2);
    for (const auto &[id, error] : report.leftOut)
        CHECK(refusalOf(error) == (id == embargoed ? Refusal::Embargoed : Refusal::SealVoid));
    CHECK(press.stageOf(embargoed) == Stage::Signed);
    CHECK_FALSE(press.files().contains(u"economie/demain/index.html"_s));

    press.pass(60 * 25); // no entry of the ledger tells that an embargo ends
    CHECK(press.print().published.size() == 1);
}

TEST_CASE("a published story that is being changed stays as it went out", "[desk][site]")
{
    SitePress press;
    const auto id = press.story(u"Un"_s);
    press.print();
    const auto before = press.files();

    Article typed = must(press.articles.head(id));
    typed.headline = u"Pas relu"_s;
    press.write(press.annas, id, typed);
    CHECK(press.print().written == 0);
    CHECK(press.files() == before);

    press.folder = press.out.filePath(u"ailleurs"_s);
    press.print();
    CHECK(press.files() == before);
}

TEST_CASE("a withdrawn story leaves a notice, and no list holds it", "[desk][site]")
{
    SitePress press;
    const auto id = press.story(u"Retiré"_s);
    press.story(u"Reste"_s);
    press.print();

    must(announce(press.deniss, id, NoticeKind::Withdrawal, u"Décision de justice."_s, reason));
    press.print();

    const auto files = press.files();
    const QByteArray page = files[u"economie/retire/index.html"_s];
    CHECK(page.contains("Décision de justice."));
    CHECK_FALSE(page.contains(anArticle().lede.text().toUtf8()));
    for (const auto &list : {u"index.html"_s, u"economie/index.html"_s, u"rss.xml"_s, u"atom.xml"_s,
                             u"sitemap-2024-11.xml"_s, u"news-sitemap.xml"_s}) {
        CHECK(files[list].contains("reste"));
        CHECK_FALSE(files[list].contains("retire"));
    }
}

TEST_CASE("a new title leaves the address; a new address leaves a page that leads to it",
          "[desk][site]")
{
    SitePress press;
    const auto id = press.story(u"Ancien titre"_s);
    press.print();
    press.rewrite(id, u"Nouveau titre"_s);
    press.print();
    CHECK(press.files()[u"economie/ancien-titre/index.html"_s].contains("Nouveau titre"));

    CHECK(must(renewAddress(press.caroles, id)) == u"economie/nouveau-titre"_s);
    press.print();

    const QByteArray old = press.files()[u"economie/ancien-titre/index.html"_s];
    CHECK(old.contains("url=../../economie/nouveau-titre/index.html"));
    CHECK(old.contains("https://gazette.example/economie/nouveau-titre/"));
    CHECK(press.files()[u"economie/nouveau-titre/index.html"_s].contains("Nouveau titre"));
    CHECK_FALSE(press.files()[u"index.html"_s].contains("ancien-titre"));
    CHECK(press.print().written == 0);
    const auto other = press.story(u"Ancien titre"_s);
    const auto report = press.print();
    REQUIRE(report.leftOut.size() == 1);
    CHECK(report.leftOut.first().first == other);
    CHECK(refusalOf(report.leftOut.first().second) == Refusal::AddressTaken);
}

TEST_CASE("files of others in the folder stay, and one in the way is not written over",
          "[desk][site]")
{
    SitePress press;
    press.story(u"Un"_s);
    must(writeFile(press.folder + u"/favicon.ico"_s, "theirs"));
    must(writeFile(press.folder + u"/economie/photos/a.jpg"_s, "theirs"));
    press.print();
    press.story(u"Deux"_s);
    press.print();
    CHECK(press.files()[u"favicon.ico"_s] == "theirs");
    CHECK(press.files()[u"economie/photos/a.jpg"_s] == "theirs");

    must(writeFile(press.folder + u"/economie/trois/index.html"_s, "theirs"));
    const auto before = press.files();
    press.story(u"Trois"_s);
    CHECK(refusalIn(publishSite(press.caroles, press.folder)) == Refusal::NotOurs);
    CHECK(press.files() == before);

    press.folder = press.out.filePath(u"a page of theirs"_s);
    must(writeFile(press.folder + u"/index.html"_s, "theirs"));
    CHECK(refusalIn(publishSite(press.caroles, press.folder)) == Refusal::NotOurs);
    CHECK(press.files().size() == 1);
}

TEST_CASE("what somebody changed by hand in the site is as it should be after the next export",
          "[desk][site]")
{
    SitePress press;
    press.story(u"Un"_s);
    press.print();
    const auto before = press.files();
    const QString page = press.folder + u"/economie/un/index.html"_s;
    must(writeFile(page, "changed by hand"));
    must(writeFile(press.folder + u"/rss.xml"_s, "changed by hand"));
    must(writeFile(press.folder + u"/assets/article.css"_s, "changed by hand"));
    REQUIRE(QFile::remove(press.folder + u"/404.html"_s));

    press.print();

    CHECK(press.files() == before);
}

TEST_CASE("without what is kept beside the folder an export finds its way by the manifest",
          "[desk][site]")
{
    SitePress press;
    const auto first = press.story(u"Un"_s);
    press.story(u"Deux"_s);
    press.print();
    const auto before = press.files();
    REQUIRE(QDir(press.out.filePath(u".site.feuillet"_s)).removeRecursively());

    CHECK(press.print().written == 0);
    CHECK(press.files() == before);
    REQUIRE(QDir(press.out.filePath(u".site.feuillet"_s)).removeRecursively());
    press.rewrite(first, u"Autrement"_s);
    CHECK(press.print().published.size() == 1);
    CHECK(press.files()[u"economie/un/index.html"_s].contains("Autrement"));
}

TEST_CASE("a cancelled export leaves the folder and the desk as they were", "[desk][site]")
{
    SitePress press;
    const auto first = press.story(u"Un"_s);
    press.print();
    const auto before = press.files();
    press.rewrite(first, u"Autrement"_s);
    const auto second = press.story(u"Deux"_s);
    for (const auto part : {ExportProgress::Part::Pages, ExportProgress::Part::Fronts}) {
        const auto done =
            publishSite(press.caroles, press.folder,
                        [part](const ExportProgress &progress) { return progress.part != part; });

        CHECK(faultIn(done) == Fault::Cancelled);
        CHECK(press.files() == before);
        CHECK(press.stageOf(second) == Stage::Signed);
    }
    CHECK(press.print().published.size() == 2);
}

TEST_CASE("one page into a site takes its fronts along; into another folder it goes alone",
          "[desk][site]")
{
    SitePress press;
    press.story(u"Un"_s);
    press.print();
    const auto second = press.story(u"Deux"_s);
    const auto third = press.story(u"Trois"_s);

    must(publish(press.caroles, second, press.folder));
    CHECK(press.files()[u"index.html"_s].contains("Deux"));
    CHECK_FALSE(press.files()[u"index.html"_s].contains("Trois"));
    const QString alone = press.out.filePath(u"alone"_s);
    must(publish(press.caroles, third, alone));
    CHECK_FALSE(filesBelow(alone).contains(u"index.html"_s));
    CHECK(filesBelow(alone).contains(u"economie/trois/index.html"_s));

    CHECK(press.print().stories == 3);
    CHECK(press.files()[u"index.html"_s].contains("Trois"));
}

TEST_CASE("who may not publish writes no site", "[desk][site]")
{
    SitePress press;
    press.story(u"Un"_s);

    CHECK(refusalIn(publishSite(press.annas, press.folder)) == Refusal::RoleMissing);

    CHECK(filesBelow(press.out.path()).isEmpty());
}

TEST_CASE("a text that was tampered with does not go out, and keeps nobody back", "[desk][site]")
{
    SitePress press;
    press.story(u"Faux"_s);
    press.story(u"Vrai"_s);
    RawFile raw(press.database->file());
    raw.dropTriggers();
    raw.run(
        "UPDATE revisions SET body = CAST(replace(CAST(body AS TEXT), 'Faux', 'Flou') AS BLOB)");

    const auto report = press.print();

    CHECK(report.published.size() == 1);
    REQUIRE(report.leftOut.size() == 1);
    CHECK(report.leftOut.first().second.fault == Fault::Damaged);
}

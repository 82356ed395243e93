#include "desk/publish/SiteCheck.h"
#include "core/desk/Press.h"
#include "publish/site/SiteManifest.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

using What = SiteDifference::What;

struct Checked : SitePress
{
    ArticleId first = story(u"Un"_s);

    Checked()
    {
        story(u"Deux"_s);
        print();
    }
    SiteCheck check() { return must(checkSite(*database, folder)); }
    void overwrite(const QString &path, const QByteArray &bytes)
    {
        must(writeFile(folder + u'/' + path, bytes));
    }
    // As somebody would who changes the manifest too.
    void forge(const QString &path, const QByteArray &bytes)
    {
        overwrite(path, bytes);
        auto manifest = must(siteManifestFrom(must(readFile(folder + u"/manifest.json"_s))));
        for (SiteFile &file : manifest.files)
            if (file.path == path)
                file.sha256 = Digest::of(bytes).bytes();
        overwrite(u"manifest.json"_s, toBytes(manifest));
    }
};

} // namespace

TEST_CASE("a site that nobody touched is as it was published", "[desk][site]")
{
    Checked press;

    const auto check = press.check();

    CHECK(check.differences.isEmpty());
    CHECK(check.behind == 0);
}

TEST_CASE("what was changed, added or removed by hand is named", "[desk][site]")
{
    Checked press;
    press.overwrite(u"economie/un/index.html"_s, "changed");
    press.overwrite(u"economie/encore.html"_s, "added");
    REQUIRE(QFile::remove(press.folder + u"/rss.xml"_s));

    CHECK(press.check().differences ==
          QList<SiteDifference>{{What::Added, u"economie/encore.html"_s},
                                {What::Changed, u"economie/un/index.html"_s},
                                {What::Removed, u"rss.xml"_s}});
}

TEST_CASE("a file that was changed with its line in the manifest is named all the same",
          "[desk][site]")
{
    for (const auto &path :
         {u"economie/un/index.html"_s, u"index.html"_s, u"atom.xml"_s, u"assets/article.css"_s}) {
        Checked press;
        press.forge(path, "forged");

        CHECK(press.check().differences == QList<SiteDifference>{{What::Forged, path}});
    }
}

TEST_CASE("a manifest of another ledger is named", "[desk][site]")
{
    Checked press;
    auto manifest = must(siteManifestFrom(must(readFile(press.folder + u"/manifest.json"_s))));
    manifest.head.hash[0] = static_cast<char>(~manifest.head.hash[0]);
    press.overwrite(u"manifest.json"_s, toBytes(manifest));

    const auto differences = press.check().differences;

    REQUIRE(differences.size() == 1);
    CHECK(differences.first().what == What::Ledger);
}

TEST_CASE("what changed at the desk since is no fault of the site", "[desk][site]")
{
    Checked press;
    press.rewrite(press.first, u"Autrement"_s);
    press.story(u"Trois"_s);

    CHECK(press.check().differences.isEmpty());
    CHECK(press.check().behind == 1);
    must(setSite(*press.database, {.name = u"Un autre nom"_s, .address = {}, .publisher = {}}));
    CHECK(press.check().differences.isEmpty());
}

TEST_CASE("a folder without a manifest cannot be verified", "[desk][site]")
{
    Checked press;
    CHECK(faultIn(checkSite(*press.database, press.out.path())) == Fault::Unreadable);
}

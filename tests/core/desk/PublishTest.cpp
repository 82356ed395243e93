#include "base/AtomicFile.h"
#include "core/desk/Newsroom.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

struct PressRoom : Newsroom
{
    QTemporaryDir out;
    QString site() const { return out.filePath(u"site"_s); }
    Result<Published> print(ArticleId id) { return publish(caroles, id, site()); }
    qsizetype publications(ArticleId id)
    {
        return std::ranges::count(must(articles.steps(id)), Action::Publish, &StepTaken::action);
    }
};

} // namespace

TEST_CASE("a signed text goes out as a page, and the article is published", "[desk]")
{
    PressRoom press;
    const auto id = press.signedOff();

    const auto published = must(press.print(id));

    CHECK(published.article == id);
    CHECK(published.changed);
    CHECK(published.path.startsWith(press.site()));
    CHECK(published.path.endsWith(u"/index.html"_s));
    CHECK(filesBelow(press.site()).contains(QDir(press.site()).relativeFilePath(published.path)));
    CHECK(press.stageOf(id) == Stage::Published);
    CHECK(press.publications(id) == 1);
}

TEST_CASE("an unsealed or voided text is refused and writes no file", "[desk]")
{
    PressRoom press;
    const auto draft = press.create();
    const auto submitted = press.submitted();
    const auto changed = press.signedOff();
    press.write(press.annas, changed, withHeadline(anArticle(), u"Un signe de plus"_s));

    CHECK(refusalIn(press.print(draft)) == Refusal::NotSealed);
    CHECK(refusalIn(press.print(submitted)) == Refusal::NotSealed);
    CHECK(refusalIn(press.print(changed)) == Refusal::SealVoid);

    CHECK(filesBelow(press.out.path()).isEmpty());
    CHECK(press.stageOf(changed) == Stage::Signed);
    CHECK(press.publications(changed) == 0);
}

TEST_CASE("who may not publish, and what is shelved, writes no file", "[desk]")
{
    PressRoom press;
    const auto id = press.signedOff();

    CHECK(refusalIn(publish(press.annas, id, press.site())) == Refusal::RoleMissing);
    must(takeStep(press.annas, id, Action::Shelve));
    CHECK(refusalIn(press.print(id)) == Refusal::WrongStage);
    CHECK(faultIn(press.print(ArticleId::random())) == Fault::Unknown);

    CHECK(filesBelow(press.out.path()).isEmpty());
}

TEST_CASE("a page that goes out again is the same to the byte, whatever the hour", "[desk]")
{
    PressRoom press;
    const auto id = press.signedOff();
    must(press.print(id));
    const auto before = filesBelow(press.site());

    press.pass(60 * 24 * 30);
    const auto again = must(press.print(id));

    CHECK_FALSE(again.changed);
    CHECK(filesBelow(press.site()) == before);
    CHECK(press.publications(id) == 1);

    const QString elsewhere = press.out.filePath(u"ailleurs"_s);
    CHECK(must(publish(press.deniss, id, elsewhere)).changed);
    CHECK(filesBelow(elsewhere) == before);
    CHECK(press.publications(id) == 2);
}

TEST_CASE("the page's date is the seal's, and a later seal is told as a change", "[desk]")
{
    PressRoom press;
    const auto id = press.submitted();
    press.pass(7);
    must(feuillet::sign(press.brunos, id, {}));
    press.pass(100);
    const auto path = must(press.print(id)).path;
    const auto html = [&] {
        return filesBelow(QFileInfo(path).path()).value(u"index.html"_s);
    };
    CHECK(html().contains("2024-11-04T13:07:00+01:00"));
    CHECK_FALSE(html().contains("2024-11-04T14:47:00"));

    Article more = anArticle();
    more.lede = RichText(u"Un chapô corrigé."_s);
    press.write(press.annas, id, more);
    CHECK(refusalIn(press.print(id)) == Refusal::SealVoid);
    must(feuillet::sign(press.brunos, id, {}));
    CHECK(must(press.print(id)).path == path);

    CHECK(html().contains("2024-11-04T13:07:00+01:00"));
    CHECK(html().contains("2024-11-04T14:47:00+01:00"));
}

TEST_CASE("a proof is watermarked, lies apart and moves no stage", "[desk]")
{
    PressRoom press;
    const auto id = press.signedOff();
    must(press.print(id));
    const auto site = filesBelow(press.site());
    press.write(press.annas, id, withHeadline(anArticle(), u"À relire encore"_s));

    const auto proof = must(publishProof(press.annas, id, press.site()));

    CHECK(proof.path.startsWith(press.site() + u"/epreuves/"_s));
    const QByteArray html = filesBelow(QFileInfo(proof.path).path()).value(u"index.html"_s);
    CHECK(html.contains("À relire encore"));
    const auto sealed = must(pageOf(press.annas, id, anArticle(), false));
    CHECK(html.contains("noindex"));
    CHECK_FALSE(sealed.html.contains("noindex"));
    for (auto file = site.cbegin(); file != site.cend(); ++file)
        CHECK(filesBelow(press.site()).value(file.key()) == file.value());
    CHECK(press.publications(id) == 1);
}

TEST_CASE("the preview shows the bytes that are exported", "[desk]")
{
    PressRoom press;
    const auto id = press.signedOff();

    const auto shown = must(pageOf(press.caroles, id, anArticle(), false));
    const auto path = must(press.print(id)).path;

    CHECK(filesBelow(QFileInfo(path).path()).value(u"index.html"_s) == shown.html);
}

TEST_CASE("a second article does not take the page of another", "[desk]")
{
    PressRoom press;
    const auto first = press.signedOff();
    const auto second = press.signedOff();
    must(press.print(first));
    const auto before = filesBelow(press.site());

    CHECK(refusalIn(press.print(second)) == Refusal::AddressTaken);

    CHECK(filesBelow(press.site()) == before);
    CHECK(press.stageOf(second) == Stage::Signed);
}

TEST_CASE("a folder that cannot be written leaves the article signed", "[desk]")
{
    PressRoom press;
    const auto id = press.signedOff();
    must(writeFile(press.site(), "a file where a folder is wanted"));

    CHECK(faultIn(press.print(id)) == Fault::Unwritable);

    CHECK(press.stageOf(id) == Stage::Signed);
    CHECK(press.publications(id) == 0);
    must(publish(press.caroles, id, press.out.filePath(u"autre"_s)));
}

TEST_CASE("the site's name and address are the desk's, and show on the page", "[desk]")
{
    PressRoom press;
    CHECK(must(site(*press.database)) == Site{});
    const Site gazette{u"La Gazette du Large"_s, u"https://gazette.example"_s,
                       u"Éditions du Large"_s};

    must(setSite(*press.database, gazette));

    CHECK(must(site(*press.database)) == gazette);
    const auto page = must(pageOf(press.annas, press.create(), anArticle(), true));
    CHECK(page.html.contains("La Gazette du Large"));
}

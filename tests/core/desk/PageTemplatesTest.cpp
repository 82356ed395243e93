#include "desk/publish/PageTemplates.h"

#include "base/AtomicFile.h"
#include "core/desk/Newsroom.h"
#include "desk/Wording.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

// A newsroom and the folder that its designer works in.
struct Studio : Newsroom
{
    QTemporaryDir own;
    QTemporaryDir out;

    Studio() { draw("<title>Ours: {{title}}</title>"); }
    void draw(const QByteArray &article)
    {
        must(writeFile(own.filePath(u"article.mustache"_s), article));
    }
    QByteArray preview() { return must(pageOf(annas, create(), anArticle(), true)).html; }
    Result<Published> print() { return publish(caroles, signedOff(), out.filePath(u"site"_s)); }
};

} // namespace

TEST_CASE("pages go out in the newsroom's own templates once they are chosen", "[desk]")
{
    Studio studio;
    CHECK(must(templateFolder(*studio.database)).isEmpty());
    CHECK(studio.preview().startsWith("<!doctype html>"));

    must(setTemplateFolder(*studio.database, studio.own.path()));

    CHECK(studio.preview().startsWith("<title>Ours: "));
    CHECK(must(readFile(must(studio.print()).path)).startsWith("<title>Ours: "));

    must(setTemplateFolder(*studio.database, {}));
    CHECK(studio.preview().startsWith("<!doctype html>"));
}

TEST_CASE("a seat may have other templates than the desk", "[desk]")
{
    Studio studio;
    studio.annas.templates = studio.own.path();

    CHECK(studio.preview().startsWith("<title>Ours: "));
    CHECK(must(templateFolder(*studio.database)).isEmpty());
}

TEST_CASE("a broken template is not chosen", "[desk]")
{
    Studio studio;
    studio.draw("{{#title}}");

    const auto kept = setTemplateFolder(*studio.database, studio.own.path());

    CHECK(faultIn(kept) == Fault::Malformed);
    CHECK(sentence(kept.error()).contains(u"article.mustache has a fault at line 1, column 1"_s));
    CHECK(must(templateFolder(*studio.database)).isEmpty());
}

TEST_CASE("when a template breaks, the preview goes on in the built-in one and nothing goes out",
          "[desk]")
{
    Studio studio;
    must(setTemplateFolder(*studio.database, studio.own.path()));
    CHECK_FALSE(templateFault(studio.annas));
    studio.draw("\n  {{title");

    CHECK(studio.preview().startsWith("<!doctype html>"));
    const auto fault = templateFault(studio.annas);
    REQUIRE(fault);
    CHECK(fault->detail.contains(u"article.mustache:2:3: "_s));
    CHECK(faultIn(studio.print()) == Fault::Malformed);
    CHECK(filesBelow(studio.out.path()).isEmpty());
}

TEST_CASE("a site's identity is kept whole, and one that no page may tell is refused", "[desk]")
{
    Studio studio;
    Site paper;
    paper.name = u"La Gazette"_s;
    paper.address = u"https://gazette.example"_s;
    paper.licence = u"Tous droits réservés"_s;
    paper.accounts = {u"https://mastodon.example/@gazette"_s};
    must(setSite(*studio.database, paper));

    Site bad = paper;
    bad.address = u"javascript:alert(1)"_s;

    CHECK(faultIn(setSite(*studio.database, bad)) == Fault::Malformed);
    CHECK(must(site(*studio.database)) == paper);
}

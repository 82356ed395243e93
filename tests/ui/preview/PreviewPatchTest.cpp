#include "ui/preview/ShownPanel.h"

#include <catch2/catch.hpp>

namespace feuillet::test {

using namespace Qt::StringLiterals;

TEST_CASE("a patch changes its paragraph and nothing else, and loads nothing", "[preview]")
{
    ShownPanel shown;
    const Page page = aPage(paragraphs(5));
    REQUIRE(shown.show(page));
    shown.evaluate(u"globalThis.sameDocument = true"_s);

    REQUIRE(shown.patch({{u"main p"_s, 2, u"5\u202F000\u00A0€, <em>l’été</em>\u00AD"_s}}));

    const QString expected =
        QString::fromUtf8(page.html).replace(u"Paragraphe 2\u00A0: le bac traverse la rivière."_s,
                                             u"5\u202F000\u00A0€, <em>l’été</em>\u00AD"_s);
    CHECK(shown.html().toStdString() == expected.toStdString());
    CHECK(shown.evaluate(u"globalThis.sameDocument"_s).toBool());
    CHECK(shown.asked == 1);
}

TEST_CASE("of patches that come in faster than they are made, the newest of each place stays",
          "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.show(aPage(paragraphs(3))));
    const int before = shown.shown;
    for (int i = 0; i < 200; ++i)
        shown.panel.patch({{u"p"_s, i % 2, u"frappe %1"_s.arg(i)}});
    REQUIRE(waitUntil([&] { return shown.shown > before; }));

    CHECK(shown.evaluate(u"document.querySelectorAll('p')[0].textContent"_s) == u"frappe 198"_s);
    CHECK(shown.evaluate(u"document.querySelectorAll('p')[1].textContent"_s) == u"frappe 199"_s);
    CHECK(shown.shown == before + 1);
}

TEST_CASE("patches wait for a page that is loading, and a newer page forgets them", "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.waitForAsking());
    shown.panel.setPage(ArticleId(1), aPage(u"<p>un</p>"_s));
    REQUIRE(shown.patch({{u"p"_s, 0, u"un, corrigé"_s}}));
    CHECK(shown.evaluate(u"document.querySelector('p').textContent"_s) == u"un, corrigé"_s);

    shown.panel.patch({{u"p"_s, 0, u"perdu"_s}});
    REQUIRE(shown.show(aPage(u"<p>deux</p>"_s)));
    CHECK(shown.evaluate(u"document.querySelector('p').textContent"_s) == u"deux"_s);
}

TEST_CASE("a patch of an element that is not there asks for the page", "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.show(aPage(paragraphs(2))));
    const int before = shown.asked;

    shown.panel.patch({{u"p"_s, 2, u"trop loin"_s}});
    CHECK(waitUntil([&] { return shown.asked == before + 1; }));

    shown.panel.patch({{u"p["_s, 0, u"pas un sélecteur"_s}});
    CHECK(waitUntil([&] { return shown.asked == before + 2; }));
}

TEST_CASE("whatever a patch is made of arrives as it is", "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.show(aPage(paragraphs(1))));
    const QString text = u"%1 %2 \\u0041 ' \" ` ${x} \u2028 \u2029 \u202F \U0001F600 *) */ //"_s;

    REQUIRE(shown.patch({{u"p"_s, 0, text}}));

    CHECK(shown.evaluate(u"document.querySelector('p').textContent"_s).toString().toStdString() ==
          text.toStdString());
}

} // namespace feuillet::test

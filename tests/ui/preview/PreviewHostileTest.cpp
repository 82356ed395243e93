#include "core/publish/ManyPages.h"
#include "ui/preview/ShownPanel.h"

#include <catch2/catch.hpp>

namespace feuillet::test {

using namespace Qt::StringLiterals;

// The words themselves are on the page: nothing was taken for markup and so got lost.
TEST_CASE("hostile words in every field run nothing, ask for nothing and are shown", "[preview]")
{
    ShownPanel shown;
    const auto pages = hostilePages();
    const QStringList texts = hostileTexts();
    REQUIRE(pages.size() >= 60);
    for (qsizetype at = 0; at < pages.size(); ++at) {
        INFO(pages[at].name.toStdString());
        REQUIRE(shown.show(pages[at].page, ArticleId(static_cast<quint64>(at + 1))));
        shown.evaluate(u"document.body.offsetHeight"_s);
        CHECK(shown.panel.view()->refused().isEmpty());
        CHECK(shown
                  .evaluate(u"[...document.querySelectorAll('*')].filter(element =>"
                            " [...element.attributes].some(a => a.name.startsWith('on'))).length"_s)
                  .toInt() == 0);
        CHECK(shown
                  .evaluate(u"document.querySelectorAll('iframe, object, embed, form, base, style,"
                            " svg, body script').length"_s)
                  .toInt() == 0);
        const QString headline =
            shown.evaluate(u"document.querySelector('h1').innerText"_s).toString();
        CHECK_FALSE(headline.trimmed().isEmpty());
        CHECK(shown.evaluate(u"document.querySelectorAll('h1').length"_s).toInt() == 1);
        if (texts[at].startsWith(u'<'))
            CHECK(headline.startsWith(u'<'));
    }
}

} // namespace feuillet::test

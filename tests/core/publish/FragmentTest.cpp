#include "publish/Fragment.h"

#include "support/Builders.h"
#include "support/Printing.h"

#include <catch2/catch.hpp>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2024, 11, 4), QTime(12, 0), Qt::UTC);

} // namespace

TEST_CASE("on a clipboard, list items that follow each other share a list", "[publish]")
{
    const auto item = [](const QString &text) {
        return Block(aParagraph(text, ParagraphKind::ListItem));
    };
    CHECK(fragmentHtml({aParagraph(u"Il faut :"_s), item(u"un"_s), item(u"deux"_s),
                        aParagraph(u"Puis :"_s), item(u"trois"_s)}) ==
          u"<p>Il faut :</p>\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n"
          "<p>Puis :</p>\n<ul>\n<li>trois</li>\n</ul>"_s);
}

TEST_CASE("a whole story for a CMS has its parts in order and no style, class or id", "[publish]")
{
    Article story = anArticle();
    story.kicker = u"Énergie"_s;
    const QString html = fragmentHtml(story, {});

    const QStringList parts{u"<p>Énergie</p>\n<h1>"_s, u"</h1>\n<p><strong>"_s, u"<h2>"_s,
                            u"<em>"_s};
    qsizetype at = -1;
    for (const QString &part : parts) {
        INFO(part.toStdString());
        CHECK(html.indexOf(part) > at);
        at = html.indexOf(part);
    }
    CHECK(html.endsWith(u"</em></p>"_s));
    for (const auto &attribute :
         {u" style="_s, u" class="_s, u" id="_s, u"<figure"_s, u"<section"_s})
        CHECK_FALSE(html.contains(attribute));
}

TEST_CASE("no-break spaces reach a CMS as characters", "[publish]")
{
    Article story = anArticle();
    story.headline = u"Qui\u202F? Un\u00A0\u202F<i>"_s;
    CHECK(fragmentHtml(story, {}).contains(u"<h1>Qui\u202F? Un\u00A0\u202F&lt;i&gt;</h1>"_s));
}

TEST_CASE("what readers were told stands in a CMS's copy too", "[publish]")
{
    Edition edition;
    edition.notices = {{NoticeKind::Correction, noon, u"Le port a < 3 quais."_s},
                       {NoticeKind::RightOfReply, noon, u"Je n’ai rien dit.\nJe répète."_s}};
    const QString html = fragmentHtml(anArticle(), edition);

    const auto correction = html.indexOf(u"</strong> Le port a &lt; 3 quais.</p>"_s);
    CHECK(correction > 0);
    CHECK(correction < html.indexOf(u"<h2>"_s));
    CHECK(html.endsWith(u"Je n’ai rien dit.<br>\nJe répète.</p>"_s));
}

TEST_CASE("of a story that was taken back a CMS gets its title and why", "[publish]")
{
    Edition edition;
    edition.withdrawn = true;
    edition.notices = {{NoticeKind::Withdrawal, noon, u"Source retirée."_s}};
    const Article story = anArticle();
    const QString html = fragmentHtml(story, edition);

    CHECK(html.startsWith(u"<h1>"_s));
    CHECK(html.endsWith(u"Source retirée.</p>"_s));
    CHECK(html.count(u"<p>"_s) == 1);
}

#include "article/RichText.h"
#include "support/Builders.h"
#include "support/Printing.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {
Mark strong(qsizetype start, qsizetype length)
{
    return {MarkKind::Strong, start, length, {}};
}
Mark link(qsizetype start, qsizetype length, const QString &url)
{
    return {MarkKind::Link, start, length, url};
}
} // namespace

TEST_CASE("marks that touch or overlap become one", "[article]")
{
    const RichText text(u"Le port se prépare"_s, {strong(3, 2), strong(4, 3), strong(7, 3)});

    CHECK(text == RichText(u"Le port se prépare"_s, {strong(3, 7)}));
}

TEST_CASE("marks are clipped to the text, and empty ones go", "[article]")
{
    CHECK(RichText(u"port"_s, {strong(2, 90), strong(-4, 2), strong(1, 0)}).marks() ==
          QList{strong(2, 2)});
}

TEST_CASE("of two links over one character the later stays", "[article]")
{
    const RichText text(u"abcdef"_s,
                        {link(0, 6, u"https://a.fr"_s), link(2, 2, u"https://b.fr"_s)});

    CHECK(text.marks() == QList{link(0, 2, u"https://a.fr"_s), link(2, 2, u"https://b.fr"_s),
                                link(4, 2, u"https://a.fr"_s)});
}

TEST_CASE("a link that could run a script is no link", "[article]")
{
    const auto address =
        GENERATE(u"javascript:alert(1)"_s, u"data:text/html,x"_s, u"file:///etc/passwd"_s,
                 u"/page"_s, u"https:"_s, u""_s, u" javascript:x"_s);
    CHECK(RichText(u"port"_s, {link(0, 4, address)}).marks().isEmpty());
}

TEST_CASE("line ends become spaces and what cannot be printed goes, marks staying on their words",
          "[article]")
{
    const QString dirty = u"un\r\ndeux\u0000\u0007trois\uFFFC"_s + QChar(0xD800) + u"fin"_s;
    const auto at = dirty.indexOf(u"trois"_s);

    const RichText text(dirty, {strong(at, 5)});

    CHECK(text.text() == u"un deuxtroisfin"_s);
    CHECK(text.mid(text.marks().first().start, text.marks().first().length).text() == u"trois"_s);
}

TEST_CASE("no-break spaces, apostrophes and soft hyphens stay as they are", "[article]")
{
    const QString text = u"«\u00A0l’été\u202F; co\u00ADopère\u00A0» 👩‍🚀"_s;
    CHECK(RichText(text).text() == text);
    CHECK(cleanText(text) == text);
}

TEST_CASE("the runs of a text put together give it back", "[article]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        const RichText text = randomArticle(random).lede;
        RichText again;
        for (const Run &run : text.runs())
            again = again + RichText(run.text, run.marks);
        REQUIRE(again == text);
    }
}

TEST_CASE("cutting a text anywhere and joining the halves changes nothing", "[article]")
{
    std::mt19937 random(8);
    for (int round = 0; round < 2000; ++round) {
        const RichText text = randomArticle(random).lede;
        qsizetype at =
            text.isEmpty()
                ? 0
                : static_cast<qsizetype>(random() % static_cast<size_t>(text.length() + 1));
        if (at < text.length() && text.text()[at].isLowSurrogate())
            --at; // a caret never stands inside a character
        REQUIRE(text.mid(0, at) + text.mid(at) == text);
        REQUIRE(withReplaced(text, at, 0, {}) == text);
    }
}

TEST_CASE("a mark that is put on and taken off leaves the rest marked", "[article]")
{
    const RichText text(u"Le port se prépare"_s, {strong(0, 18)});

    const RichText opened = withoutMark(text, MarkKind::Strong, 3, 4);

    CHECK(opened.isMarked(MarkKind::Strong, 0, 3));
    CHECK_FALSE(opened.isMarked(MarkKind::Strong, 2, 3));
    CHECK(withMark(opened, strong(3, 4)) == text);
}

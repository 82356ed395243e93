#include "SheetBench.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

struct TypingBench : SheetBench
{
    TypingBench() : SheetBench(anArticle()) { sheet.setTypography(*houseStyle(defaultStyle)); }

    void focus(const char *name)
    {
        field(name).setFocus();
        field(name).selectAll();
        key(Qt::Key_Delete);
    }
    QString lastLine() const { return article().sections.last().paragraphs.last().text.text(); }
    void atEnd()
    {
        body().setFocus();
        body().moveCursor(QTextCursor::End);
    }
};

} // namespace

TEST_CASE("every field that is read is set right as it is typed", "[editor]")
{
    TypingBench bench;
    for (const char *name : {"kicker", "headline", "lede"}) {
        bench.focus(name);
        bench.type(u"L'eau \"monte\" ?"_s);
        CHECK(bench.field(name).text().text() == u"L’eau «\u00A0monte\u00A0»\u202F?"_s);
    }
    CHECK(bench.article().headline == u"L’eau «\u00A0monte\u00A0»\u202F?"_s);
    bench.focus("signature");
    bench.type(u"L'eau"_s);
    CHECK(bench.article().signature.text() == u"L'eau"_s);
    bench.atEnd();
    bench.type(u" L'eau monte !"_s);
    CHECK(bench.lastLine().endsWith(u" L’eau monte\u202F!"_s));
    CHECK(bench.isTrue());
}

TEST_CASE("one undo gives back what was typed, and it stays while typing goes on", "[editor]")
{
    TypingBench bench;
    bench.focus("headline");
    bench.type(u"L'"_s);
    CHECK(bench.article().headline == u"L’"_s);
    bench.undo();
    CHECK(bench.article().headline == u"L'"_s);
    CHECK(bench.sheet.caret().start == 2);
    bench.type(u"eau monte. "_s);
    CHECK(bench.article().headline == u"L'eau monte. "_s);
    bench.undo();
    bench.undo();
    CHECK(bench.article().headline.isEmpty());
}

TEST_CASE("with the switch off, what is typed stays", "[editor]")
{
    TypingBench bench;
    bench.sheet.setTypography(std::nullopt);
    bench.focus("headline");
    bench.type(u"L'eau \"monte\" ?"_s);
    CHECK(bench.article().headline == u"L'eau \"monte\" ?"_s);
}

TEST_CASE("a correction keeps the marks of its words", "[editor]")
{
    TypingBench bench;
    bench.focus("lede");
    bench.field("lede").toggleMark(MarkKind::Strong);
    bench.type(u"une oeuvre "_s);
    CHECK(bench.article().lede == RichText(u"une œuvre "_s, {{MarkKind::Strong, 0, 10, {}}}));
}

TEST_CASE("showing the spaces paints over the text and changes none of it", "[editor]")
{
    TypingBench bench;
    const Article before = bench.article();
    const QImage plain = bench.body().grab().toImage();
    bench.sheet.setSpacesShown(true);
    CHECK(bench.body().grab().toImage() != plain);
    CHECK(bench.article() == before);
    CHECK(bench.isTrue());
    bench.sheet.setSpacesShown(false);
    CHECK(bench.body().grab().toImage() == plain);
}

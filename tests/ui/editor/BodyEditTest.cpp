#include "SheetBench.h"

#include <QTextBlock>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

TEST_CASE("Enter splits a paragraph, whose first half keeps the id, and Backspace joins it again",
          "[editor]")
{
    SheetBench bench(anArticle());
    const Article before = bench.article();
    const ParagraphId id = before.sections[1].paragraphs[0].id;
    bench.caretAt(2, 12);

    bench.key(Qt::Key_Return);

    const auto &split = bench.article().sections[1].paragraphs;
    REQUIRE(split.size() == 3);
    CHECK(split[0].id == id);
    CHECK(split[0].text.text() == u"Sur quarante"_s);
    CHECK(split[1].text.text().startsWith(u" hectares"_s));
    CHECK(bench.isTrue());

    bench.key(Qt::Key_Backspace);
    CHECK(bench.article() == before);
    CHECK(bench.isTrue());
}

TEST_CASE("a line typed between dashes becomes a crosshead when Enter ends it", "[editor]")
{
    SheetBench bench(anArticle());
    bench.caretAt(0, 0);
    bench.key(Qt::Key_End, Qt::ControlModifier);
    bench.key(Qt::Key_Return);
    bench.type(u"- Première ligne -"_s);
    bench.key(Qt::Key_Return);
    bench.type(u"Suite."_s);

    const Section &last = bench.article().sections.last();
    CHECK(last.crosshead == u"Première ligne"_s);
    REQUIRE(last.paragraphs.size() == 1);
    CHECK(last.paragraphs[0].text.text() == u"Suite."_s);
    CHECK(bench.isTrue());

    bench.undo(); // the typed word
    bench.undo(); // the new line
    bench.undo(); // the crosshead: the typed dashes are back
    CHECK(bench.article().sections.last().paragraphs.last().text.text() == u"- Première ligne -"_s);
    CHECK(bench.isTrue());
}

TEST_CASE("Enter at the start of a crosshead makes room above it and leaves it a crosshead",
          "[editor]")
{
    SheetBench bench(anArticle());
    bench.caretAt(1, 0);
    const SectionId id = bench.article().sections[1].id;

    bench.key(Qt::Key_Return);

    CHECK(bench.article().sections[1].id == id);
    CHECK(bench.article().sections[1].crosshead == u"Un pari industriel"_s);
    CHECK(bench.article().sections[0].paragraphs.size() == 2);
    CHECK(bench.isTrue());
}

TEST_CASE("Backspace at the start of a crosshead makes it a paragraph of the section above",
          "[editor]")
{
    SheetBench bench(anArticle());
    bench.caretAt(1, 0);

    bench.key(Qt::Key_Backspace);

    CHECK(bench.article().sections.size() == 2);
    CHECK(bench.article().sections[0].paragraphs.size() == 4);
    CHECK(bench.isTrue());
}

TEST_CASE("deleting across paragraphs and crossheads keeps the ids of what stays", "[editor]")
{
    SheetBench bench(anArticle());
    const auto first = bench.article().sections[0].paragraphs[0].id;
    const auto last = bench.article().sections[2].paragraphs[0].id;
    bench.body().setFocus();
    QTextCursor cursor(bench.body().document());
    cursor.setPosition(10);
    cursor.setPosition(bench.body().document()->findBlockByNumber(3).position() + 5,
                       QTextCursor::KeepAnchor);
    bench.body().setTextCursor(cursor);

    bench.key(Qt::Key_Delete);

    REQUIRE(bench.article().sections.size() == 2);
    CHECK(bench.article().sections[0].paragraphs[0].id == first);
    CHECK(bench.article().sections[1].paragraphs[0].id == last);
    CHECK(bench.isTrue());
    bench.undo();
    CHECK(bench.article() == anArticle());
    CHECK(bench.isTrue());
}

TEST_CASE("emptying the body and typing again gives one paragraph", "[editor]")
{
    SheetBench bench(anArticle());
    bench.caretAt(0, 0);
    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.key(Qt::Key_Delete);
    bench.type(u"Rien."_s);

    CHECK(paragraphsOf(bench.article()).size() == 1);
    CHECK(bench.article().sections.size() == 1);
    CHECK(bench.isTrue());
}

TEST_CASE("an article without a line takes the first that is typed", "[editor]")
{
    Article empty = anArticle();
    empty.sections = {Section{SectionId(5), {}, {}}};
    SheetBench bench(empty);
    bench.caretAt(0, 0);
    bench.type(u"Un."_s);
    bench.key(Qt::Key_Return);
    bench.type(u"Deux."_s);

    REQUIRE(paragraphsOf(bench.article()).size() == 2);
    CHECK(paragraphsOf(bench.article())[1].text.text() == u"Deux."_s);
    bench.undo();
    bench.undo();
    bench.undo();
    CHECK(bench.article() == empty);
}

TEST_CASE("bold, italic and links are marks, and toggle off again", "[editor]")
{
    SheetBench bench(anArticle());
    const Article before = bench.article();
    bench.caretAt(2, 4, 8);

    bench.body().toggleMark(MarkKind::Strong);
    const RichText marked = bench.article().sections[1].paragraphs[0].text;
    CHECK(marked.marks() == QList{Mark{MarkKind::Strong, 4, 8, {}}});

    bench.body().toggleMark(MarkKind::Link, u"https://exemple.fr/"_s);
    CHECK(bench.article().sections[1].paragraphs[0].text.marks().size() == 2);

    bench.undo();
    bench.caretAt(2, 4, 8);
    bench.body().toggleMark(MarkKind::Strong);
    CHECK(bench.article() == before);
}

TEST_CASE("words typed inside bold are bold, words behind plain text are not", "[editor]")
{
    SheetBench bench(anArticle());
    bench.caretAt(2, 4, 8);
    bench.body().toggleMark(MarkKind::Strong);
    bench.caretAt(2, 8);
    bench.type(u"xx"_s);
    bench.caretAt(2, 1);
    bench.type(u"y"_s);

    CHECK(bench.article().sections[1].paragraphs[0].text.marks() ==
          QList{Mark{MarkKind::Strong, 5, 10, {}}});
}

TEST_CASE("quotations and list items are kinds of paragraphs; Enter on an empty item ends the list",
          "[editor]")
{
    SheetBench bench(anArticle());
    bench.caretAt(0, 0);
    bench.body().toggleKind(ParagraphKind::ListItem);
    bench.key(Qt::Key_End);
    bench.key(Qt::Key_Return);
    CHECK(bench.article().sections[0].paragraphs[1].kind == ParagraphKind::ListItem);
    bench.key(Qt::Key_Return);
    CHECK(bench.article().sections[0].paragraphs[1].kind == ParagraphKind::Text);
    CHECK(bench.article().sections[0].paragraphs.size() == 2);
    CHECK(bench.isTrue());
}

TEST_CASE("whatever keys are pressed, the sheet shows the article and undoing all gives it back",
          "[editor]")
{
    std::mt19937 random(17);
    const QList<Qt::Key> keys{Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_A,
                              Qt::Key_Left,   Qt::Key_Right,     Qt::Key_Up,     Qt::Key_Down,
                              Qt::Key_Home,   Qt::Key_End,       Qt::Key_Space};
    for (int round = 0; round < 12; ++round) {
        const Article first = round % 2 ? anArticle() : randomArticle(random);
        SheetBench bench(first);
        bench.caretAt(0, 0);
        for (int press = 0; press < 60; ++press) {
            bench.body().setFocus();
            const auto key =
                keys[static_cast<qsizetype>(random() % static_cast<size_t>(keys.size()))];
            bench.key(key, random() % 4 ? Qt::NoModifier : Qt::ShiftModifier);
            REQUIRE(bench.isTrue());
        }
        while (bench.session.canUndo()) {
            bench.undo();
            REQUIRE(bench.isTrue());
        }
        REQUIRE(bench.article() == first);
    }
}

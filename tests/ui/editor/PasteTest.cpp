#include "SheetBench.h"

#include "article/Canonical.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

void pasteHtml(const QString &html)
{
    auto *copied = new QMimeData; // the clipboard takes it
    copied->setHtml(html);
    copied->setText(u"le texte seul"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
}

const QString special = u"«\u00A0L\u2019été\u202F; co\u00ADopère\u00A0»"_s;

} // namespace

TEST_CASE("pasting from a page keeps roles, bold, italic and links and nothing else", "[editor]")
{
    SheetBench bench(blankArticle());
    bench.caretAt(0, 0);
    pasteHtml(
        u"<style>p{color:red}</style><h1 onclick='x()'>Un titre</h1><p style='color:red'>Du "
        u"<b>gras</b>, de "
        "<i>l'italique</i> et <a href='https://exemple.fr/a'>un lien</a>, <a "
        "href='javascript:x()'>un piège</a>."
        "</p><script>alert(1)</script><ul><li>Un\u00A0point</li></ul><blockquote>On dit</blockquote><img src=x>"_s);

    bench.key(Qt::Key_V, Qt::ControlModifier);

    REQUIRE(bench.article().sections.size() == 2);
    const Section &section = bench.article().sections[1];
    CHECK(section.crosshead == u"Un titre"_s);
    REQUIRE(section.paragraphs.size() == 3);
    const RichText &text = section.paragraphs[0].text;
    CHECK(text.text() == u"Du gras, de l'italique et un lien, un piège."_s);
    CHECK(text.marks() == QList{Mark{MarkKind::Strong, 3, 4, {}},
                                Mark{MarkKind::Emphasis, 12, 10, {}},
                                Mark{MarkKind::Link, 26, 7, u"https://exemple.fr/a"_s}});
    CHECK(section.paragraphs[1].kind == ParagraphKind::ListItem);
    CHECK(section.paragraphs[1].text.text() == u"Un\u00A0point"_s);
    CHECK(section.paragraphs[2].kind == ParagraphKind::Quotation);
    CHECK(bench.isTrue());

    bench.undo();
    CHECK(paragraphsOf(bench.article()).first().text.isEmpty());
}

TEST_CASE("pasting paragraphs into the middle of one puts them between its halves", "[editor]")
{
    SheetBench bench(anArticle());
    bench.caretAt(2, 12);
    QGuiApplication::clipboard()->setText(u"un\r\n\r\ndeux"_s);

    bench.key(Qt::Key_V, Qt::ControlModifier);

    const auto &paragraphs = bench.article().sections[1].paragraphs;
    REQUIRE(paragraphs.size() == 5);
    CHECK(paragraphs[0].text.text() == u"Sur quarante"_s);
    CHECK(paragraphs[1].text.text() == u"un"_s);
    CHECK(paragraphs[2].text.text() == u"deux"_s);
    CHECK(bench.isTrue());
}

TEST_CASE("a field of one line takes what is pasted as one line", "[editor]")
{
    SheetBench bench(anArticle());
    bench.field("headline").setFocus();
    bench.key(Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(u"Un\ndeux"_s);

    bench.key(Qt::Key_V, Qt::ControlModifier);

    CHECK(bench.article().headline == u"Un deux"_s);
}

TEST_CASE(
    "no-break spaces, apostrophes and soft hyphens survive typing, copying, pasting and undoing",
    "[editor]")
{
    SheetBench bench(blankArticle());
    bench.caretAt(0, 0);
    bench.type(special);
    REQUIRE(paragraphsOf(bench.article())[0].text.text() == special);

    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == special);
    bench.key(Qt::Key_X, Qt::ControlModifier);
    CHECK(paragraphsOf(bench.article())[0].text.isEmpty());
    bench.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(paragraphsOf(bench.article())[0].text.text() == special);
    bench.undo();
    bench.undo();
    CHECK(paragraphsOf(bench.article())[0].text.text() == special);

    bench.field("lede").setFocus();
    bench.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(bench.article().lede.text() == special);
    bench.body().setFocus();
    QGuiApplication::clipboard()->setText(special);
    bench.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(bench.isTrue());
}

TEST_CASE("what is copied from the sheet is clean HTML too", "[editor]")
{
    SheetBench bench(anArticle());
    bench.caretAt(2, 4, 8);
    bench.body().toggleMark(MarkKind::Strong);
    bench.caretAt(2, 0, 12);
    bench.key(Qt::Key_C, Qt::ControlModifier);

    CHECK(QGuiApplication::clipboard()->mimeData()->html() ==
          u"<p>Sur <strong>quarante</strong></p>"_s);
}

TEST_CASE("roles survive being copied and pasted within the sheet", "[editor]")
{
    SheetBench bench(anArticle());
    bench.caretAt(0, 0);
    bench.body().toggleKind(ParagraphKind::Quotation);
    const Article before = bench.article();
    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.key(Qt::Key_X, Qt::ControlModifier);
    bench.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(digest(bench.article()) == digest(before));
    CHECK(bench.isTrue());
}

TEST_CASE("pasting does not run, fetch or hang on hostile markup", "[editor]")
{
    SheetBench bench(blankArticle());
    bench.caretAt(0, 0);
    pasteHtml(QString(u"<div>"_s).repeated(20000) + u"fond"_s);

    bench.key(Qt::Key_V, Qt::ControlModifier);

    CHECK(bench.isTrue());
}

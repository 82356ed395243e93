#include "FindBench.h"

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

TEST_CASE("what is typed is found at once, counted, and selected from the caret on",
          "[shell][find]")
{
    FindBench bench;
    bench.key(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget() == &bench.words());
    bench.typeHere(u"PORT"_s);

    CHECK(bench.count() == u"1 of 5"_s);
    CHECK(bench.sheet().caret() == Place{.field = Field::Headline, .start = 3, .length = 4});
    CHECK(QApplication::focusWidget() == &bench.words());
    bench.typeHere(u"uaire"_s);
    CHECK(bench.count() == u"Not found"_s);
    CHECK(bench.sheet().caret() == Place{.field = Field::Headline});
}

TEST_CASE("one goes from one to the next over all fields, round the end, and is told so",
          "[shell][find]")
{
    FindBench bench;
    bench.key(Qt::Key_F, Qt::ControlModifier);
    bench.typeHere(u"port"_s);
    QList<Field> fields{bench.sheet().caret().field};
    for (int step = 0; step < 4; ++step) {
        bench.key(step % 2 ? Qt::Key_F3 : Qt::Key_Return);
        CHECK(bench.selected() == u"port"_s);
        fields << bench.sheet().caret().field;
    }
    CHECK(fields == QList{Field::Headline, Field::Lede, Field::Paragraph, Field::Paragraph,
                          Field::Crosshead});
    CHECK(bench.count() == u"5 of 5"_s);
    bench.key(Qt::Key_F3);
    CHECK(bench.count() == u"1 of 5 · from the beginning again"_s);
    bench.key(Qt::Key_F3, Qt::ShiftModifier);
    CHECK(bench.count() == u"5 of 5 · from the end again"_s);
    bench.key(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(bench.count() == u"4 of 5"_s);
}

TEST_CASE("Escape closes the bar and leaves the caret on what was found", "[shell][find]")
{
    FindBench bench;
    bench.key(Qt::Key_F, Qt::ControlModifier);
    bench.typeHere(u"deux"_s);
    bench.key(Qt::Key_Escape);
    CHECK_FALSE(bench.bar().isVisible());
    CHECK(QApplication::focusWidget() == &bench.body());
    CHECK(bench.selected() == u"deux"_s);

    bench.key(Qt::Key_Home, Qt::ControlModifier);
    bench.key(Qt::Key_F3); // goes on without the bar
    CHECK(bench.selected() == u"deux"_s);
}

TEST_CASE("the bar begins with what is selected, and remembers what was looked for",
          "[shell][find]")
{
    FindBench bench;
    bench.key(Qt::Key_End, Qt::ControlModifier);
    bench.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    bench.key(Qt::Key_F, Qt::ControlModifier);
    CHECK(bench.words().text() == u"Brest"_s);
    CHECK(bench.count() == u"1 of 1"_s);
    bench.key(Qt::Key_Return);
    bench.typeHere(u"dort"_s); // over it, for it is selected
    bench.key(Qt::Key_Up);
    CHECK(bench.words().text() == u"Brest"_s);
    bench.key(Qt::Key_Down);
    CHECK(bench.words().text() == u"dort"_s);
}

TEST_CASE("one is replaced and the next shown; the rest in one step that undo takes back",
          "[shell][find]")
{
    FindBench bench;
    const Article before = bench.article();
    bench.key(Qt::Key_H, Qt::ControlModifier);
    bench.typeHere(u"port"_s);
    bench.replacement().setFocus();
    bench.typeHere(u"quai"_s);
    bench.key(Qt::Key_Return);
    CHECK(bench.article().headline == u"Le quai de Brest"_s);
    CHECK(bench.sheet().caret().field == Field::Lede);
    CHECK(bench.count() == u"1 of 4"_s);

    child<QPushButton>(*bench.window, u"replaceAll"_s).click();
    CHECK(bench.count() == u"4 replaced"_s);
    CHECK(bench.article().sections[0].paragraphs[0].text.text() == u"Un quai, deux quais."_s);
    CHECK(bench.article().sections[1].crosshead == u"Au quai"_s);
    CHECK(bench.field(u"lede"_s).text().text() == u"Le quai dort."_s);

    bench.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.article().lede == before.lede);
    CHECK(bench.article().sections == before.sections);
    bench.replacement().setFocus();
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.article() == before);
}

TEST_CASE("a replacement that holds what is looked for is not found again", "[shell][find]")
{
    FindBench bench;
    bench.key(Qt::Key_H, Qt::ControlModifier);
    bench.typeHere(u"port"_s);
    bench.replacement().setFocus();
    bench.typeHere(u"port port"_s);
    bench.key(Qt::Key_Return);
    CHECK(bench.sheet().caret().field == Field::Lede);
}

TEST_CASE("a no-break space is typed into the bar, not into the sheet", "[shell][find]")
{
    FindBench bench;
    const Article before = bench.article();
    bench.key(Qt::Key_H, Qt::ControlModifier);
    bench.typeHere(u"deux ports"_s);
    bench.replacement().setFocus();
    bench.typeHere(u"2"_s);
    bench.key(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
    bench.typeHere(u"ports"_s);
    CHECK(bench.article() == before);
    bench.key(Qt::Key_Return);
    CHECK(bench.article().sections[0].paragraphs[0].text.text() == u"Un port, 2\u00A0ports."_s);
}

TEST_CASE("a sheet for reading is searched, and nothing is replaced", "[shell][find]")
{
    FindBench bench;
    const Article before = bench.article();
    bench.key(Qt::Key_H, Qt::ControlModifier);
    bench.typeHere(u"port"_s);
    bench.sheet().setReadOnly(true);
    emit bench.bar().replaceAllAsked(u"quai"_s);
    emit bench.bar().replaceAsked(u"quai"_s);
    CHECK(bench.article() == before);
    bench.key(Qt::Key_Escape);
    bench.window->perform(ActionName::GoHeadline);
    bench.key(Qt::Key_H, Qt::ControlModifier);
    CHECK(bench.bar().isVisible());
    CHECK_FALSE(bench.replacement().isVisible());
    CHECK(bench.count() == u"1 of 5"_s);
}

TEST_CASE("what is replaced while one proposes becomes suggestions", "[shell][find]")
{
    FindBench bench;
    const Article before = bench.article();
    bench.workbench->session().propose(before);
    bench.key(Qt::Key_H, Qt::ControlModifier);
    bench.typeHere(u"port"_s);
    emit bench.bar().replaceAllAsked(u"quai"_s);
    CHECK(bench.article().headline == u"Le quai de Brest"_s);
    CHECK(bench.workbench->session().text() == before);
}

TEST_CASE("a broken regular expression is told in a sentence, and a good one finds",
          "[shell][find]")
{
    FindBench bench;
    bench.key(Qt::Key_F, Qt::ControlModifier);
    bench.choose(u"pattern"_s);
    bench.typeHere(u"(p|"_s);
    CHECK(bench.fault().contains(u"not finished"_s));
    CHECK(bench.count().isEmpty());
    bench.typeHere(u"P)ort\\b"_s);
    CHECK(bench.fault().isEmpty());
    CHECK(bench.count() == u"1 of 4"_s);
    bench.words().setText(u"port)"_s);
    CHECK(bench.fault().contains(u"character 5"_s));
}

TEST_CASE("what stands in the web headline is found, and said to be there", "[shell][find]")
{
    FindBench bench;
    Article article = bench.article();
    article.webHeadline = u"Lorient"_s;
    bench.workbench->session().edit(article, History::Kind::Whole, {}, {});
    bench.key(Qt::Key_H, Qt::ControlModifier);
    bench.typeHere(u"lorient"_s);
    CHECK(bench.count() == u"1 of 1 · in the web headline, on the article slip"_s);
    emit bench.bar().replaceAsked(u"Lanester"_s);
    CHECK(bench.article().webHeadline == u"Lanester"_s);
    CHECK(bench.count() == u"Not found"_s);
}

TEST_CASE("the count follows the text and the caret", "[shell][find]")
{
    FindBench bench;
    bench.key(Qt::Key_F, Qt::ControlModifier);
    bench.typeHere(u"port"_s);
    bench.typeInto(bench.body(), u"port "_s);
    REQUIRE(QTest::qWaitFor([&] { return bench.count() == u"6 found"_s; }, 5000));
    bench.workbench->close();
    CHECK_FALSE(bench.bar().isVisible());
}

TEST_CASE("everything of the bar that takes the keyboard has a name", "[shell][find]")
{
    FindBench bench;
    bench.key(Qt::Key_H, Qt::ControlModifier);
    CHECK(speechless(bench.bar()) == QStringList());
}

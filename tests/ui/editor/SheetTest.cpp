#include "SheetBench.h"

#include "ui/editor/photo/PhotoSlip.h"

#include <QLabel>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

TEST_CASE("every field shows its text and says what is typed into it", "[editor]")
{
    const std::pair<const char *, Place> fields[] = {
        {"kicker", {.field = Field::Kicker}},       {"headline", {.field = Field::Headline}},
        {"lede", {.field = Field::Lede}},           {"caption", {.field = Field::Caption}},
        {"credit", {.field = Field::Credit}},       {"altText", {.field = Field::AltText}},
        {"signature", {.field = Field::Signature}}, {"dateline", {.field = Field::Dateline}},
        {"rubric", {.field = Field::Rubric}},       {"keywords", {.field = Field::Keywords}}};
    for (const auto &[name, place] : fields) {
        SheetBench bench(anArticle());
        const RichText before = textAt(bench.article(), place);
        CHECK(bench.field(name).text() == before);
        bench.field(name).setFocus();
        bench.key(Qt::Key_End, Qt::ControlModifier);
        bench.type(u"Zé"_s);
        INFO(name);
        CHECK(textAt(bench.article(), place).text() == before.text() + u"Zé"_s);
        CHECK(withTextAt(bench.article(), place, before) == anArticle());
    }
}

TEST_CASE("undo runs back through all fields in the order they were typed, and shows where",
          "[editor]")
{
    SheetBench bench(anArticle());
    bench.field("headline").setFocus();
    bench.key(Qt::Key_End, Qt::ControlModifier);
    bench.type(u"un"_s);
    bench.caretAt(2, 3);
    bench.type(u"deux"_s);
    bench.field("lede").setFocus();
    bench.type(u"trois"_s);

    bench.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.article().lede == anArticle().lede);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.article().sections == anArticle().sections);
    CHECK(QApplication::focusWidget() == &bench.body());
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.article() == anArticle());
    CHECK(QApplication::focusWidget() == &bench.field("headline"));
    CHECK_FALSE(bench.session.isModified());

    bench.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(bench.article().headline == anArticle().headline + u"un"_s);
}

TEST_CASE("arrows and Enter walk from one field to the next", "[editor]")
{
    SheetBench bench(anArticle());
    bench.field("kicker").setFocus();
    bench.key(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &bench.field("headline"));
    bench.key(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == &bench.field("lede"));
    bench.key(Qt::Key_Up);
    CHECK(QApplication::focusWidget() == &bench.field("headline"));
    CHECK(bench.article() == anArticle());
}

TEST_CASE("a photo without a picture or with an incomplete credit says so", "[editor]")
{
    Article article = anArticle();
    article.photos[0].creditLine = u"- - AGENCE / @Nom/AGP"_s;
    SheetBench bench(article);
    const auto *fault = bench.sheet.findChild<QLabel *>(u"photoFault"_s);
    REQUIRE(fault);
    CHECK(fault->text().contains(u"⚠"_s));
    bench.field("credit").setFocus();
    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.type(u"Jean Morvan / AGP"_s);
    CHECK_FALSE(fault->text().contains(u"⚠"_s));
}

TEST_CASE("photos come, go and come back with undo", "[editor]")
{
    SheetBench bench(anArticle());
    Article without = bench.article();
    without.photos.clear();
    bench.session.edit(without, History::Kind::Whole, {}, {});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(bench.sheet.findChildren<FieldEdit *>(u"caption"_s).isEmpty());
    bench.undo();
    CHECK(bench.field("caption").text().text() == anArticle().photos[0].caption);
}

TEST_CASE("a word is replaced in one step, with its marks", "[editor]")
{
    SheetBench bench(anArticle());
    bench.caretAt(2, 4, 8);
    bench.body().toggleMark(MarkKind::Emphasis);
    const Place place{.field = Field::Paragraph,
                      .paragraph = bench.article().sections[1].paragraphs[0].id,
                      .start = 4,
                      .length = 8};

    bench.sheet.replace(place, u"cinquante"_s);

    const RichText &text = bench.article().sections[1].paragraphs[0].text;
    CHECK(text.text().startsWith(u"Sur cinquante hectares"_s));
    CHECK(text.marks() == QList{Mark{MarkKind::Emphasis, 4, 9, {}}});
    CHECK(bench.isTrue());
}

TEST_CASE("a sheet for reading takes no key", "[editor]")
{
    SheetBench bench(anArticle());
    bench.sheet.setReadOnly(true);
    bench.caretAt(0, 3);
    bench.type(u"x"_s);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_Backspace);
    bench.body().toggleCrosshead();
    bench.body().toggleMark(MarkKind::Strong);
    CHECK(bench.article() == anArticle());
}

TEST_CASE("misspelt words are underlined, but not the word that is being typed", "[editor]")
{
    SheetBench bench(anArticle());
    bench.sheet.setChecker([](QStringView line) {
        QList<Underlined> words;
        for (qsizetype at = line.indexOf(u"xx"); at >= 0; at = line.indexOf(u"xx", at + 2))
            words.append({at, 2, Underlined::Kind::Misspelt});
        return words;
    });
    const auto underlinedIn = [&bench](int line) {
        const QTextBlock block = bench.body().document()->findBlockByNumber(line);
        return bench.body().underlines().wordsIn(block).size();
    };
    bench.caretAt(2, 0);
    bench.type(u"xx"_s);
    CHECK(underlinedIn(2) == 0);
    bench.type(u" "_s);
    CHECK(underlinedIn(2) == 1);
    bench.type(u"xx"_s);
    CHECK(underlinedIn(2) == 1);
    bench.key(Qt::Key_Home);
    CHECK(underlinedIn(2) == 2);
}

TEST_CASE("a word that is marked as not to be checked is not underlined", "[editor]")
{
    SheetBench bench(anArticle());
    bench.sheet.setChecker([](QStringView) {
        return QList<Underlined>{{4, 8, Underlined::Kind::Misspelt}};
    });
    const auto underlined = [&bench] {
        return bench.body().underlines().wordsIn(bench.body().document()->findBlockByNumber(3));
    };
    CHECK(underlined().size() == 1);
    bench.caretAt(3, 4, 8);
    bench.body().toggleMark(MarkKind::NoCheck);
    CHECK(underlined().isEmpty());
}

TEST_CASE("a misspelt word has a red line under it", "[editor]")
{
    SheetBench bench(anArticle());
    const auto reds = [&bench] {
        const QImage picture = bench.body().grab().toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QColor colour = picture.pixelColor(x, y);
                count += colour.red() > colour.blue() + 60;
            }
        return count;
    };
    CHECK(reds() == 0);
    bench.sheet.setChecker([](QStringView) {
        return QList<Underlined>{{4, 8, Underlined::Kind::Misspelt}};
    });
    CHECK(reds() > 100);
}

TEST_CASE("text of a thousand paragraphs stays true while it is edited", "[editor]")
{
    SheetBench bench(aLongArticle(20000));
    bench.caretAt(300, 5);
    bench.type(u"mot "_s);
    bench.key(Qt::Key_Return);
    CHECK(bench.isTrue());
    bench.undo();
    bench.undo();
    CHECK_FALSE(bench.session.isModified());
}

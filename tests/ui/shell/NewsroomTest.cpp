#include "WindowBench.h"

#include "article/Body.h"
#include "base/AtomicFile.h"
#include "ingest/Sample.h"

#include <QDir>
#include <QMenu>
#include <QPushButton>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
}

Site aNewspaper()
{
    Site site;
    site.name = u"La Gazette"_s;
    return site;
}

} // namespace

TEST_CASE("an article is typed, submitted, signed by another person and published", "[shell]")
{
    WindowBench bench;
    const QString site = bench.home->filePath(u"site"_s);
    bench.answers.folder = site;
    auto &step = child<QPushButton>(*bench.window, u"mainStep"_s);

    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), u"Le port se prépare\u00A0: l’été"_s);
    bench.typeInto(bench.body(), u"Une phrase\u202F; une autre."_s);
    REQUIRE(QTest::qWaitFor([&step] { return step.isEnabled(); }));
    step.click(); // submit: saves first
    CHECK(bench.workbench->opened().row.stage == Stage::Submitted);

    bench.window->perform(ActionName::Sign); // one's own text
    CHECK(bench.workbench->opened().row.stage == Stage::Submitted);
    REQUIRE(bench.failures.size() == 1);
    CHECK(refusalOf(bench.failures[0]).has_value());

    bench.workbench->sitDown(bench.reader);
    bench.window->perform(ActionName::Publish); // not signed yet
    CHECK(filesIn(site).isEmpty());

    step.click(); // sign
    REQUIRE(bench.answers.offered);
    CHECK(bench.answers.offered->reader == bench.reader);
    CHECK(bench.workbench->sealState() == SealState::Valid);

    step.click(); // publish
    CHECK(bench.workbench->opened().row.stage == Stage::Published);
    const auto html = readFile(site + u"/le-port-se-prepare-l-ete/index.html"_s);
    REQUIRE(html);
    CHECK(html->contains(u"Le port se prépare\u00A0: l’été"_s.toUtf8()));
    CHECK(html->contains(u"Une phrase\u202F; une autre."_s.toUtf8()));
}

TEST_CASE("a character that changes after the sign-off voids it where everybody sees", "[shell]")
{
    WindowBench bench;
    bench.answers.folder = bench.home->filePath(u"site"_s);
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), u"Un titre"_s);
    bench.window->perform(ActionName::Submit);
    bench.workbench->sitDown(bench.reader);
    bench.window->perform(ActionName::Sign);
    REQUIRE(bench.workbench->sealState() == SealState::Valid);

    bench.typeInto(bench.field(u"headline"_s), u"x"_s);
    CHECK(bench.workbench->sealState() == SealState::Void);
    bench.window->perform(ActionName::Undo);
    CHECK(bench.workbench->sealState() == SealState::Valid);

    bench.typeInto(bench.field(u"headline"_s), u"y"_s);
    bench.window->perform(ActionName::Publish); // saves what was typed: it is under no seal
    CHECK(filesIn(bench.answers.folder).isEmpty());
    CHECK_FALSE(bench.failures.isEmpty());
}

TEST_CASE("a reader who gives the dialog up signs nothing", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), u"Un titre"_s);
    bench.window->perform(ActionName::Submit);
    bench.workbench->sitDown(bench.reader);
    bench.answers.signs = false;
    bench.window->perform(ActionName::Sign);
    CHECK(bench.workbench->sealState() == SealState::None);
}

TEST_CASE("a text goes back to its author with a note that shows in its history", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), u"Un titre"_s);
    bench.window->perform(ActionName::Submit);
    bench.workbench->sitDown(bench.reader);

    bench.workbench->take(Action::Return);
    CHECK(bench.workbench->opened().row.stage == Stage::Submitted); // without a note
    bench.workbench->take(Action::Return, u"Vérifier les noms."_s);
    CHECK(bench.workbench->opened().row.stage == Stage::Returned);
    REQUIRE_FALSE(bench.workbench->history().isEmpty());
    CHECK(bench.workbench->history().last().note == u"Vérifier les noms."_s);
    CHECK(bench.workbench->history().last().who == bench.reader.name);
}

TEST_CASE("wires are received from files, each an article; a bad one does not undo the others",
          "[shell]")
{
    WindowBench bench;
    const QString good = bench.home->filePath(u"bonne.txt"_s);
    const QString bad = bench.home->filePath(u"mauvaise.txt"_s);
    REQUIRE(writeFile(good, sampleWire()));
    REQUIRE(writeFile(bad, QByteArray("a\0b", 3)));
    bench.answers.wires = {bad, good, bench.home->filePath(u"absente.txt"_s)};

    bench.window->perform(ActionName::Receive);

    CHECK(bench.workbench->queue().size() == 1);
    CHECK(bench.failures.size() == 2);
    CHECK(bench.article().sections.size() == 3);
    CHECK(bench.body().document()->blockCount() > 5);
}

TEST_CASE("a word is added to the house dictionary of the desk", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.body(), u"Zelbensky arrive."_s);
    bench.spelling->load();
    REQUIRE(QTest::qWaitFor(
        [&] { return bench.spelling->state() != LiveProofreader::State::Loading; }, 20000));
    REQUIRE(bench.spelling->state() == LiveProofreader::State::Ready);
    REQUIRE(bench.spelling->read(bench.article(), {}).size() == 1);

    auto *add = bench.window->findChild<QPushButton *>(u"learn:Zelbensky"_s);
    REQUIRE(add);
    add->click();

    CHECK(bench.spelling->read(bench.article(), {}).isEmpty());
    WindowBench again(bench.home);
    CHECK(again.spelling->state() == LiveProofreader::State::Loading);
}

TEST_CASE("a misspelt word offers its corrections where it is clicked", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.body(), u"Le bateu part."_s);
    bench.spelling->load();
    REQUIRE(QTest::qWaitFor(
        [&] { return bench.spelling->state() == LiveProofreader::State::Ready; }, 20000));
    Place caret = bench.sheet().caret();
    caret.start = 5;

    emit bench.sheet().menuAsked(bench.window->mapToGlobal(QPoint(500, 300)), caret);

    QAction *offered = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&offered] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (QAction *action : menu ? menu->actions() : QList<QAction *>())
                if (action->text() == u"bateau"_s)
                    offered = action;
            return offered != nullptr;
        },
        20000));
    offered->trigger();
    CHECK(paragraphsOf(bench.article()).first().text.text() == u"Le bateau part."_s);
    QApplication::activePopupWidget()->close();
    bench.window->perform(ActionName::Undo);
    CHECK(paragraphsOf(bench.article()).first().text.text() == u"Le bateu part."_s);
}

TEST_CASE("the newspaper's name reaches its pages", "[shell]")
{
    WindowBench bench;
    bench.answers.site = aNewspaper();
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), u"Un titre"_s);
    bench.window->perform(ActionName::Newspaper);
    const auto page = bench.workbench->page();
    REQUIRE(page);
    CHECK(page->html.contains("La Gazette</title>"));
}

TEST_CASE("the synonyms of the word at the caret replace it, with its marks", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.body(), u"La maison brûle."_s);
    bench.body().select({0, 3, 6});
    bench.window->perform(ActionName::Bold);
    bench.body().select({0, 5, 0});

    QTest::keyClick(&bench.body(), Qt::Key_F7, Qt::ControlModifier);

    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QAction *first = menu->actions().value(1); // behind the part of speech
    REQUIRE(first);
    const QString synonym = first->text();
    first->trigger();
    QApplication::activePopupWidget()->close();
    const RichText text = paragraphsOf(bench.article()).first().text;
    CHECK(text.text() == u"La "_s + synonym + u" brûle."_s);
    CHECK(text.isMarked(MarkKind::Strong, 3, synonym.size()));
    bench.window->perform(ActionName::Undo);
    CHECK(paragraphsOf(bench.article()).first().text.text() == u"La maison brûle."_s);
}

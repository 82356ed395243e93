#include "WindowBench.h"

#include "desk/proofing/Proof.h"
#include "ui/shell/Panes.h"
#include "ui/shell/SeatSettings.h"

#include <QTextBlock>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

TEST_CASE("what is typed reaches the store by itself, also of an article that was never saved",
          "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), u"Jamais enregistré"_s);

    REQUIRE(QTest::qWaitFor([&] { return bench.draft().has_value(); }, 10000));
    REQUIRE(QTest::qWaitFor([&] { return bench.draft()->text.headline == u"Jamais enregistré"_s; },
                            10000));
    CHECK(bench.workbench->queue().isEmpty());
}

TEST_CASE("after a restart what was not saved is offered, and comes back whole", "[shell]")
{
    auto bench = std::make_unique<WindowBench>();
    const auto home = bench->home;
    bench->window->perform(ActionName::New);
    bench->typeInto(bench->field(u"headline"_s), u"À reprendre"_s);
    bench->window->close();
    bench.reset();

    WindowBench again(home);
    const QList<LeftDraft> left = again.workbench->leftDrafts();
    REQUIRE(left.size() == 1);
    again.workbench->open(left.first().draft.article);
    CHECK(again.article().headline == u"À reprendre"_s);
    CHECK(again.workbench->session().isModified());

    again.window->perform(ActionName::Save);
    CHECK_FALSE(again.workbench->session().isModified());
    CHECK(again.workbench->queue().size() == 1);
    CHECK(again.workbench->leftDrafts().isEmpty());
    CHECK_FALSE(again.draft().has_value());
}

TEST_CASE("switching articles loses no key, and each comes back as it was left", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), u"Un"_s);
    bench.window->perform(ActionName::Save);
    const ArticleId first = bench.workbench->session().id();
    bench.typeInto(bench.field(u"headline"_s), u" et demi"_s);
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), u"Deux"_s);

    bench.workbench->open(first);
    CHECK(bench.article().headline == u"Un et demi"_s);
    CHECK(bench.field(u"headline"_s).text().text() == u"Un et demi"_s);

    bench.window->perform(ActionName::Undo); // back to what was saved
    CHECK(bench.article().headline == u"Un"_s);
    CHECK_FALSE(bench.workbench->session().isModified());
}

TEST_CASE(
    "no-break spaces typed, saved, reloaded, undone and shown on the page come back unchanged",
    "[shell]")
{
    const QString special = u"«\u00A0L’été\u202F; co\u00ADopère\u00A0»"_s;
    auto bench = std::make_unique<WindowBench>();
    const auto home = bench->home;
    bench->window->perform(ActionName::New);
    bench->typeInto(bench->body(), special);
    bench->window->perform(ActionName::Save);
    const ArticleId id = bench->workbench->session().id();
    const auto page = bench->workbench->page();
    REQUIRE(page);
    CHECK(page->html.contains(special.toUtf8()));
    bench.reset();

    WindowBench again(home);
    again.workbench->open(id);
    CHECK(again.body().document()->firstBlock().text() == special);
    again.typeInto(again.body(), u"x"_s);
    again.window->perform(ActionName::Undo);
    CHECK(again.body().document()->firstBlock().text() == special);
}

TEST_CASE("everything that takes the keyboard has a name", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    for (const QString &pane : {u"corrections"_s, u"preview"_s, u"review"_s, u"notes"_s}) {
        bench.window->panes().showTab(pane);
        CHECK(speechless(*bench.window) == QStringList());
    }
}

TEST_CASE("the panes of the window are reached by key", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    QSet<QWidget *> reached;
    for (int press = 0; press < 3; ++press) {
        bench.window->perform(ActionName::NextPane);
        reached.insert(QApplication::focusWidget());
    }
    CHECK(reached.size() == 3);
}

TEST_CASE("without an article the sheet says how to begin, and text commands do nothing", "[shell]")
{
    WindowBench bench;
    for (const ActionName name : {ActionName::Bold, ActionName::Crosshead, ActionName::GoHeadline,
                                  ActionName::Photo, ActionName::NextPane})
        bench.window->perform(name);
    CHECK(bench.sheet().body() == nullptr);

    bench.window->perform(ActionName::New);
    REQUIRE(bench.sheet().body() != nullptr);
    CHECK(bench.body().isVisible());

    bench.window->perform(ActionName::Close);
    CHECK_FALSE(bench.body().isVisible());
}

TEST_CASE("the window fits a small screen", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.window->resize(1024, 700);
    CHECK(bench.window->width() == 1024);
    CHECK(QTest::qWaitFor(
        [&bench] { return bench.sheet().widget()->width() <= bench.sheet().viewport()->width(); }));
}

TEST_CASE("typography is automatic until it is switched off, and the seat remembers", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), u"L'eau ?"_s);
    CHECK(bench.article().headline == u"L’eau\u202F?"_s);
    auto &actions = child<Actions>(*bench.window, {});
    CHECK(actions[ActionName::AutomaticTypography]->isChecked());
    actions[ActionName::AutomaticTypography]->trigger();
    actions[ActionName::ShowSpaces]->trigger();
    bench.typeInto(bench.field(u"kicker"_s), u"L'eau ?"_s);
    CHECK(bench.article().kicker == u"L'eau ?"_s);
    SeatSettings kept;
    bench.window->keep(kept);
    CHECK_FALSE(kept.automaticTypography);
    CHECK(kept.spacesShown);
}

TEST_CASE("what is typed is set right in the style of the desk", "[shell]")
{
    WindowBench bench;
    ProofSettings settings;
    settings.houseStyle = u"web-simple"_s;
    REQUIRE(keepProofSettings(bench.workbench->seat(), settings));
    emit bench.workbench->proofSettingsChanged();
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"kicker"_s), u"L'eau ?"_s);
    CHECK(bench.article().kicker == u"L’eau\u00A0?"_s);
}

TEST_CASE("the whole typography is corrected as one step", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.window->sheet().setTypography(std::nullopt);
    bench.typeInto(bench.field(u"headline"_s), u"L'eau : \"oui\""_s);
    bench.typeInto(bench.field(u"kicker"_s), u"L'Odet"_s);
    const Article typed = bench.article();
    child<Actions>(*bench.window, {})[ActionName::CorrectTypography]->trigger();
    CHECK(bench.article() == withTypography(typed, *houseStyle(defaultStyle)));
    CHECK(bench.article() != typed);
    bench.window->perform(ActionName::Undo);
    CHECK(bench.article() == typed);
}

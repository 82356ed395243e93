#include "ui/shell/WindowBench.h"

#include "article/Body.h"
#include "ui/queue/QueuePanel.h"
#include "ui/shell/Panes.h"
#include "ui/shell/SeatSettings.h"
#include "ui/shell/session/CaretText.h"

#include <QMenu>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

ArticleId saved(WindowBench &bench, const QString &headline)
{
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), headline);
    bench.window->perform(ActionName::Save);
    return bench.workbench->session().id();
}

QStringList recent(WindowBench &bench)
{
    auto &menu = child<QMenu>(*bench.window, u"recent"_s);
    emit menu.aboutToShow();
    QStringList titles;
    for (const QAction *action : menu.actions())
        titles << action->text();
    return titles;
}

} // namespace

TEST_CASE("the next day begins where the last one ended: article, caret, pane, size",
          "[shell][session]")
{
    SeatSettings settings;
    auto bench = std::make_unique<WindowBench>();
    const auto home = bench->home;
    const ArticleId id = saved(*bench, u"À suivre"_s);
    bench->typeInto(bench->body(), u"Un deux trois"_s);
    QTest::keyClick(&bench->body(), Qt::Key_Left);
    bench->window->perform(ActionName::Save);
    bench->window->perform(ActionName::Notes);
    bench->window->perform(ActionName::Queue);
    bench->window->perform(ActionName::ZoomIn);
    const Place caret = bench->sheet().caret();
    bench->window->keep(settings);
    bench.reset();

    WindowBench again(home);
    again.window->apply(settings);
    again.window->begin({});
    CHECK(again.workbench->session().id() == id);
    CHECK(again.sheet().caret() == caret);
    CHECK(again.window->panes().tab() == u"notes"_s);
    CHECK(again.window->panes().queue->isHidden());
    CHECK(again.window->panes().zoom() == 1.1);
}

TEST_CASE("an article that was never saved is open again the next day, with what was typed",
          "[shell][session]")
{
    SeatSettings settings;
    auto bench = std::make_unique<WindowBench>();
    const auto home = bench->home;
    bench->window->perform(ActionName::New);
    bench->typeInto(bench->field(u"headline"_s), u"Pas encore"_s);
    bench->window->keep(settings);
    bench->window->close();
    bench.reset();

    WindowBench again(home);
    again.window->apply(settings);
    again.window->begin({});
    CHECK(again.article().headline == u"Pas encore"_s);
    CHECK(again.workbench->leftDrafts().isEmpty());
}

TEST_CASE("an article that is gone, or a setting that is none, opens nothing and tells nothing",
          "[shell][session]")
{
    WindowBench bench;
    SeatSettings settings;
    for (const QString &article : {ArticleId::random().text(), u"nonsense"_s}) {
        settings.article = article;
        settings.caret = u"99 nonsense"_s;
        bench.window->apply(settings);
        bench.window->begin({});
        CHECK_FALSE(bench.workbench->session().isOpen());
    }
    CHECK(bench.failures.isEmpty());
}

TEST_CASE("a caret comes back from its words, whatever place it was in", "[shell][session]")
{
    const auto article = anArticle();
    const QList<Place> places{
        {},
        {.field = Field::Caption, .photo = 2, .start = 7, .length = 3},
        {.field = Field::Paragraph, .paragraph = paragraphsOf(article).first().id, .start = 12}};
    for (const Place &place : places)
        CHECK(caretFrom(caretText(place)) == place);
    for (const QString &broken : {u""_s, u"1"_s, u"-1 x y 0 0 0"_s, u"1 2 3 4 5 6 7"_s})
        CHECK(caretFrom(broken) == Place());
}

TEST_CASE("the articles opened last are in a menu, the last first, and opened from there",
          "[shell][session]")
{
    WindowBench bench;
    CHECK(recent(bench) == QStringList{u"None yet"_s});
    const ArticleId first = saved(bench, u"Pain & beurre"_s);
    saved(bench, u"Deux"_s);
    CHECK(recent(bench) == QStringList{u"&1  Deux"_s, u"&2  Pain && beurre"_s});

    child<QMenu>(*bench.window, u"recent"_s).actions()[1]->trigger();
    CHECK(bench.workbench->session().id() == first);
    CHECK(recent(bench).first() == u"&1  Pain && beurre"_s);
}

TEST_CASE("of the articles opened last ten are remembered, and names of those gone vanish",
          "[shell][session]")
{
    WindowBench bench;
    SeatSettings settings;
    const ArticleId there = saved(bench, u"Là"_s);
    settings.recentArticles = {ArticleId::random().text(), there.text(), u"nonsense"_s};
    bench.window->apply(settings);
    CHECK(recent(bench) == QStringList{u"&1  Là"_s});

    for (int article = 0; article < 11; ++article)
        saved(bench, u"Titre %1"_s.arg(article));
    CHECK(recent(bench).size() == 10);
    bench.window->keep(settings);
    CHECK(settings.recentArticles.size() == 10);
}

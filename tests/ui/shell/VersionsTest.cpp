#include "ui/shell/WindowBench.h"

#include "desk/Steps.h"
#include "desk/versions/Versions.h"
#include "ui/review/ComparisonView.h"
#include "ui/review/VersionsPanel.h"
#include "ui/shell/Panes.h"
#include "ui/signoff/ReviewPanel.h"

#include <QPushButton>

using namespace feuillet;
using namespace feuillet::test;

namespace {

// A desk where the open article was signed by the reader and then changed by the journalist.
struct SignedThenChanged : WindowBench
{
    ArticleId id;

    SignedThenChanged()
    {
        workbench->start();
        id = workbench->session().id();
        write(anArticle().headline);
        REQUIRE(workbench->take(Action::Submit));
        workbench->sitDown(reader);
        REQUIRE(workbench->sign({}));
        workbench->sitDown(journalist);
        write(u"À Brest, le port se prépare à l’hydrogène"_s);
    }

    void write(const QString &headline)
    {
        Article article = anArticle();
        article.headline = headline;
        workbench->session().edit(article, History::Kind::Whole, {}, {});
        REQUIRE(workbench->save());
    }
    VersionsPanel &panel() { return *window->panes().versions; }
    ComparisonView &view() { return child<ComparisonView>(panel(), u"comparison"_s); }
    QStringList labels()
    {
        QStringList labels;
        for (const ShownDifference &difference : view().differences())
            labels << difference.label;
        return labels;
    }
};

} // namespace

TEST_CASE("re-reading after a voided sign-off shows only what changed since", "[versions][window]")
{
    SignedThenChanged bench;
    emit bench.window->panes().review->differencesAsked();

    CHECK(bench.panel().isVisible());
    CHECK(bench.labels() == QStringList{u"Headline"_s});
    CHECK(bench.failures.isEmpty());
}

TEST_CASE("what is typed and not saved is compared too", "[versions][window]")
{
    SignedThenChanged bench;
    bench.window->panes().showTab(Panes::Tab::Versions);
    Article article = bench.article();
    article.kicker = u"Mer"_s;
    bench.workbench->session().edit(article, History::Kind::Whole, {}, {});

    emit bench.window->panes().review->differencesAsked();
    QTRY_COMPARE(bench.labels(), (QStringList{u"Kicker"_s, u"Headline"_s}));
}

TEST_CASE("F8 shows the versions and goes to the next difference", "[versions][window]")
{
    SignedThenChanged bench;
    bench.window->perform(ActionName::NextDifference);
    CHECK(bench.panel().isVisible());
    CHECK(bench.view().current() == 0);
}

TEST_CASE("restoring makes a new version, and what was typed is one too", "[versions][window]")
{
    SignedThenChanged bench;
    bench.window->panes().showTab(Panes::Tab::Versions);
    Article typed = bench.article();
    typed.kicker = u"Tapé"_s;
    bench.workbench->session().edit(typed, History::Kind::Whole, {}, {});

    emit bench.panel().restoreAsked(1);

    CHECK(bench.failures.isEmpty());
    CHECK(bench.article().headline == anArticle().headline);
    CHECK(bench.workbench->session().revision() == 4);
    CHECK(bench.workbench->sealState() == SealState::Valid);
    const auto third = versionText(bench.workbench->seat(), bench.id, 3);
    REQUIRE(third);
    CHECK(third->kicker == u"Tapé"_s);
}

TEST_CASE("a new article has no versions yet, and that is no error", "[versions][window]")
{
    WindowBench bench;
    bench.workbench->start();
    bench.window->panes().showTab(Panes::Tab::Versions);
    CHECK(bench.window->panes().versions->isVisible());
    CHECK(bench.failures.isEmpty());
}

#include "WindowBench.h"

#include "desk/Steps.h"
#include "ui/shell/publish/Publishing.h"
#include "ui/shell/publish/SitePublishing.h"

#include <QDir>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// Many signed stories, so that there is something to cancel.
struct SignedStories : WindowBench
{
    static constexpr int count = 60;

    SignedStories()
    {
        for (int number = 0; number < count; ++number) {
            workbench->sitDown(journalist);
            window->perform(ActionName::New);
            Article story = article();
            story.headline = u"Article %1"_s.arg(number);
            story.sections = {aSection({}, {u"Le port a vingt quais."_s})};
            workbench->session().edit(story, History::Kind::Whole, {}, {});
            REQUIRE(workbench->save());
            REQUIRE(workbench->take(Action::Submit));
            workbench->sitDown(reader);
            REQUIRE(workbench->sign({}));
        }
        answers.folder = home->filePath(u"site"_s);
    }
};

} // namespace

TEST_CASE("a site that is cancelled from the window leaves no site, and can be published again",
          "[shell]")
{
    SignedStories bench;
    auto *site = bench.window->findChild<SitePublishing *>();
    REQUIRE(site);
    QSignalSpy failed(site, &SitePublishing::failed);
    QSignalSpy published(site, &SitePublishing::published);

    bench.window->perform(ActionName::PublishSite);
    REQUIRE(site->isRunning());
    auto *progress = bench.window->findChild<QProgressDialog *>();
    REQUIRE(progress);
    progress->findChild<QPushButton *>()->click();

    REQUIRE(failed.wait(20'000));
    CHECK(published.isEmpty());
    CHECK_FALSE(site->isRunning());
    CHECK(bench.failures == QList{Error{Fault::Cancelled, {}}});
    CHECK_FALSE(QFile::exists(bench.answers.folder + u"/index.html"_s));
    CHECK_FALSE(bench.window->findChild<QProgressDialog *>());

    bench.failures.clear();
    bench.window->perform(ActionName::PublishSite);
    REQUIRE(published.wait(60'000));
    CHECK(bench.failures.isEmpty());
    CHECK(QFile::exists(bench.answers.folder + u"/index.html"_s));
}

#include "ui/publish/PublishPanel.h"

#include "support/Printing.h"
#include "support/Widgets.h"
#include "ui/widgets/Strip.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Pane
{
    PublishPanel panel;
    QPushButton &publish = child<QPushButton>(panel, u"publish"_s);
    QLabel &folder = child<QLabel>(panel, u"folder"_s);

    explicit Pane(const PublishState &state)
    {
        panel.resize(340, 300);
        panel.show();
        panel.show(state);
        QCoreApplication::processEvents();
    }

    QPushButton *answer() const { return panel.findChild<Strip *>()->findChild<QPushButton *>(); }
};

} // namespace

TEST_CASE("a signed text goes to the folder that is shown", "[publish]")
{
    Pane pane(
        {.folder = u"/srv/site"_s, .possible = true, .reason = {}, .result = {}, .trouble = {}});
    const QSignalSpy asked(&pane.panel, &PublishPanel::publishAsked);

    CHECK(pane.folder.text().contains(u"site"_s));
    REQUIRE(pane.publish.isEnabled());
    pane.publish.click();
    CHECK(asked.size() == 1);
}

TEST_CASE("nothing is published without a folder or against the rules", "[publish]")
{
    Pane pane({.folder = {}, .possible = true, .reason = {}, .result = {}, .trouble = {}});
    CHECK_FALSE(pane.publish.isEnabled());

    pane.panel.show({.folder = u"/srv/site"_s,
                     .possible = false,
                     .reason = u"Not signed yet."_s,
                     .result = {},
                     .trouble = {}});
    CHECK_FALSE(pane.publish.isEnabled());
    CHECK(child<QLabel>(pane.panel, u"reason"_s).text() == u"Not signed yet."_s);
}

TEST_CASE("the folder can be chosen at any time", "[publish]")
{
    Pane pane({});
    const QSignalSpy asked(&pane.panel, &PublishPanel::folderAsked);

    child<QPushButton>(pane.panel, u"change"_s).click();

    CHECK(asked.size() == 1);
}

TEST_CASE("what was published can be opened", "[publish]")
{
    Pane pane({.folder = u"/srv/site"_s,
               .possible = true,
               .reason = {},
               .result = u"/srv/site/brest/index.html"_s,
               .trouble = {}});
    const QSignalSpy asked(&pane.panel, &PublishPanel::openResultAsked);

    REQUIRE(pane.answer());
    pane.answer()->click();

    CHECK(asked.size() == 1);
}

TEST_CASE("what went wrong takes the place of the result", "[publish]")
{
    Pane pane({.folder = u"/srv/site"_s,
               .possible = true,
               .reason = {},
               .result = u"/srv/site/brest/index.html"_s,
               .trouble = u"The disk is full."_s});

    CHECK_FALSE(pane.answer());
    CHECK(pane.panel.findChild<Strip *>()->accessibleName().contains(u"The disk is full."_s));
}

TEST_CASE("a long path is shortened on screen and whole for a screen reader", "[publish]")
{
    const auto path = u"/srv/"_s + u"un-dossier-au-nom-très-long/"_s.repeated(8) + u"site"_s;
    const Pane pane({.folder = path, .possible = true, .reason = {}, .result = {}, .trouble = {}});

    CHECK(pane.folder.text().size() < path.size());
    CHECK(pane.folder.text().endsWith(u"site"_s));
    CHECK(pane.folder.accessibleName() == path);
}

TEST_CASE("everything in the pane has words for a screen reader", "[publish]")
{
    Pane pane({});

    CHECK(speechless(pane.panel) == QStringList());
}

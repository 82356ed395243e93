#include "ui/review/VersionsPanel.h"

#include "support/Builders.h"
#include "support/Printing.h"
#include "support/Widgets.h"
#include "ui/review/ComparisonView.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime evening(QDate(2025, 11, 18), QTime(22, 0));

Version version(int number, const QString &sealedBy = {})
{
    return {.number = number,
            .who = u"Camille Le Goff"_s,
            .at = evening,
            .reason = u"Saved"_s,
            .sealedBy = sealedBy,
            .signes = 1000 + number,
            .difference = number > 1 ? std::optional<qsizetype>(1) : std::nullopt};
}

ShownVersions three()
{
    return {.article = ArticleId(7),
            .versions = {.list = {version(3), version(2, u"Denis Roy"_s), version(1)},
                         .signedOff = 2,
                         .authors = 1},
            .canRestore = true};
}

struct Pane
{
    VersionsPanel panel;
    QList<VersionPair> asked;
    QList<int> restored;

    explicit Pane(const ShownVersions &shown = three())
    {
        QObject::connect(&panel, &VersionsPanel::comparisonAsked, [this](const VersionPair &pair) {
            asked.append(pair);
            Article after = anArticle();
            after.headline = u"Version %1"_s.arg(pair.after);
            Article before = anArticle();
            before.headline = u"Version %1"_s.arg(pair.before);
            panel.showComparison(pair, compared(before, after));
        });
        QObject::connect(&panel, &VersionsPanel::restoreAsked,
                         [this](int number) { restored.append(number); });
        panel.resize(320, 640);
        panel.show();
        panel.show(shown);
    }

    QPushButton &button(const QString &name) const { return child<QPushButton>(panel, name); }
    VersionList &list() const { return child<VersionList>(panel, u"versions"_s); }
    QString heading() const { return child<QLabel>(panel, u"comparisonHeading"_s).text(); }
    void choose(const QList<int> &rows)
    {
        list().clearSelection();
        for (const int row : rows)
            list().item(row)->setSelected(true);
    }
};

} // namespace

TEST_CASE("the newest version is compared with the one before it", "[versions]")
{
    const Pane pane;
    CHECK(pane.asked.last() == VersionPair{2, 3});
    CHECK(pane.heading() == u"Version 2 → Version 3"_s);
}

TEST_CASE("a version line says who, when, why and the signes gained", "[versions]")
{
    const Pane pane;
    const QString spoken = pane.list().item(1)->data(Qt::AccessibleTextRole).toString();
    for (const auto &part : {u"Version 2"_s, u"Camille Le Goff"_s, u"Saved"_s, u"+1 signes"_s,
                             u"Signed off by Denis Roy"_s})
        CHECK(spoken.contains(part));
}

TEST_CASE("a version that is chosen is compared with the one before, two with each other",
          "[versions]")
{
    Pane pane;
    pane.choose({1});
    CHECK(pane.asked.last() == VersionPair{1, 2});
    pane.choose({0, 2});
    CHECK(pane.asked.last() == VersionPair{1, 3});
}

TEST_CASE("since the sign-off and since the author's version are one click", "[versions]")
{
    Pane pane;
    pane.choose({2});
    pane.button(u"sinceSignOff"_s).click();
    CHECK(pane.asked.last() == VersionPair{2, 3});
    CHECK(pane.button(u"sinceSignOff"_s).isChecked());
    pane.button(u"sinceAuthor"_s).click();
    CHECK(pane.asked.last() == VersionPair{1, 3});
    CHECK_FALSE(pane.button(u"sinceSignOff"_s).isChecked());
}

TEST_CASE("what was never signed or sent has no button for it", "[versions]")
{
    ShownVersions shown = three();
    shown.versions.signedOff.reset();
    shown.versions.authors.reset();
    const Pane pane(shown);
    CHECK_FALSE(pane.button(u"sinceSignOff"_s).isVisible());
    CHECK_FALSE(pane.button(u"sinceAuthor"_s).isVisible());
}

TEST_CASE("when the bon à tirer is void the pane opens on what changed since", "[versions]")
{
    ShownVersions shown = three();
    shown.versions.signedOff = 1;
    shown.isSealVoid = true;
    const Pane pane(shown);
    CHECK(pane.asked.last() == VersionPair{1, 3});
    CHECK(pane.button(u"sinceSignOff"_s).isChecked());
}

TEST_CASE("a chosen pair stays when a version comes on top, the newest follows it", "[versions]")
{
    Pane pane;
    ShownVersions more = three();
    more.versions.list.prepend(version(4));
    pane.panel.show(more);
    CHECK(pane.asked.last() == VersionPair{3, 4});

    pane.choose({2, 3});
    more.versions.list.prepend(version(5));
    pane.panel.show(more);
    CHECK(pane.asked.last() == VersionPair{1, 2});
}

TEST_CASE("the version looked at can be restored; of the newest, the one before", "[versions]")
{
    Pane pane;
    pane.button(u"restore"_s).click();
    pane.choose({2});
    pane.button(u"restore"_s).click();
    CHECK(pane.restored == QList<int>{2, 1});
    CHECK(pane.button(u"restore"_s).text() == u"Restore version 1"_s);
}

TEST_CASE("who may not write is not offered to restore", "[versions]")
{
    ShownVersions shown = three();
    shown.canRestore = false;
    const Pane pane(shown);
    CHECK_FALSE(pane.button(u"restore"_s).isVisible());
}

TEST_CASE("one version alone has nothing to be compared with, and says so", "[versions]")
{
    ShownVersions shown = three();
    shown.versions = {.list = {version(1)}};
    const Pane pane(shown);
    CHECK(pane.heading().contains(u"one version so far"_s));
    CHECK_FALSE(pane.button(u"restore"_s).isVisible());
}

TEST_CASE("the pane asks for its versions when it comes into view", "[versions]")
{
    VersionsPanel panel;
    QSignalSpy asked(&panel, &VersionsPanel::versionsAsked);
    CHECK(asked.isEmpty());
    panel.show();
    CHECK(asked.size() == 1);
}

TEST_CASE("everything in the pane of versions that takes the keyboard says its name", "[versions]")
{
    Pane pane;
    CHECK(speechless(pane.panel) == QStringList());
}

#include "ui/preview/PreviewPanel.h"
#include "ui/preview/checks/ChecksList.h"
#include "ui/preview/checks/CheckWords.h"
#include "ui/preview/PreviewTools.h"
#include "ui/preview/Restarts.h"
#include "ui/preview/ShownPanel.h"
#include "ui/widgets/EmptyNote.h"

#include <catch2/catch.hpp>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QToolButton>

#include <unistd.h>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const PreviewPanel &panel)
{
    return panel.findChild<QLabel *>(u"sentence"_s)->text();
}

// A folder with a file where the module should be, that is none.
void makeBrokenModule(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"feuillet_preview.so"_s));
    REQUIRE(file.open(QIODevice::NewOnly));
    REQUIRE(file.write("not a library") > 0);
}

// The variable as the case wants it, and afterwards as it was.
class SandboxVariable
{
public:
    explicit SandboxVariable(const QByteArray &value) { set(value); }
    ~SandboxVariable() { set(m_before); }

private:
    static void set(const QByteArray &value)
    {
        value.isNull() ? qunsetenv(name) : qputenv(name, value);
    }
    static constexpr auto name = "QTWEBENGINE_DISABLE_SANDBOX";
    QByteArray m_before = qgetenv(name);
};

} // namespace

TEST_CASE("a panel that was never shown loads nothing and asks for nothing", "[preview]")
{
    const QTemporaryDir empty;
    PreviewPanel panel({empty.path()}, nullptr);
    int asked = 0;
    QObject::connect(&panel, &PreviewPanel::pageAsked, &panel, [&] { ++asked; });

    panel.setPage(ArticleId(1), aPage(paragraphs(1)));
    panel.patch({{u"p"_s, 0, u"Autre"_s}});
    QCoreApplication::processEvents();

    CHECK(asked == 0);
    CHECK_FALSE(panel.view());
    CHECK_FALSE(sentence(panel).isEmpty());
}

TEST_CASE("where the module is missing the panel says which package to install", "[preview]")
{
    const QTemporaryDir empty;
    PreviewPanel panel({empty.path()}, nullptr);
    panel.show();

    CHECK(waitUntil([&] { return sentence(panel).contains(u"libqt6webenginewidgets6"); }));

    panel.setPage(ArticleId(1), aPage(paragraphs(1)));
    panel.patch({{u"p"_s, 0, u"Autre"_s}});
    CHECK_FALSE(panel.view());
    CHECK(panel.findChild<EmptyNote *>()->findChild<QPushButton *>()->isHidden());
}

TEST_CASE("a module that cannot be loaded is told with the words of the system", "[preview]")
{
    const SandboxVariable off("1");
    const QTemporaryDir folder;
    makeBrokenModule(folder);

    const auto module = previewModule({folder.path()});

    REQUIRE_FALSE(module);
    CHECK(module.error().kind == PreviewObstacle::ModuleMissing);
    CHECK(module.error().detail.contains(u"feuillet_preview"));
}

TEST_CASE("for root the engine is not even loaded unless its sandbox was switched off", "[preview]")
{
    const SandboxVariable unset{QByteArray()};
    const QTemporaryDir folder;
    makeBrokenModule(folder);

    const auto module = previewModule({folder.path()});

    REQUIRE_FALSE(module);
    if (geteuid() == 0)
        CHECK(module.error().kind == PreviewObstacle::RunAsRoot);
    else
        CHECK(module.error().kind != PreviewObstacle::RunAsRoot);
    CHECK_FALSE(qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX"));
}

TEST_CASE("what dies is begun again three times a minute, and no more", "[preview]")
{
    Restarts restarts;
    for (const qint64 now : {0, 1000, 2000})
        CHECK(restarts.allow(now));
    CHECK_FALSE(restarts.allow(3000));
    CHECK(restarts.allow(63'500));
}

TEST_CASE("the points of a page are counted, and opened to go to their place", "[preview]")
{
    ChecksList list;
    list.show();
    auto *head = list.findChild<QPushButton *>(u"pageChecks"_s);
    auto *rows = list.findChild<QListWidget *>();
    CHECK_FALSE(head->isEnabled());

    const Place lede{.field = Field::Lede};
    list.showChecks(
        {{.point = PagePoint::NoDescription, .place = lede}, {.point = PagePoint::AddressUnknown}});
    list.showWeight({.html = 14'000, .photos = 220'000});
    CHECK(head->text().contains(u'2'));
    CHECK(head->text().contains(u"14"_s));
    CHECK(head->text().contains(u"220"_s));
    CHECK(rows->isHidden());

    head->click();
    CHECK(rows->isVisible());
    CHECK(rows->count() == 2);
    std::optional<Place> asked;
    QObject::connect(&list, &ChecksList::placeAsked, &list,
                     [&](const Place &place) { asked = place; });
    rows->setCurrentRow(1);
    emit rows->itemActivated(rows->item(1));
    CHECK_FALSE(asked);
    rows->setCurrentRow(0);
    emit rows->itemActivated(rows->item(0));
    CHECK(asked == lede);

    list.showChecks({});
    CHECK(rows->isHidden());
}

TEST_CASE("every point of a page has its sentence", "[preview]")
{
    QList<PageCheck> checks;
    for (int point = static_cast<int>(PagePoint::TitleTooLong);
         point <= static_cast<int>(PagePoint::HeavyPage); ++point)
        checks.append({.point = static_cast<PagePoint>(point), .about = u"x"_s});
    for (int flaw = 0; flaw <= static_cast<int>(PageFlaw::BrokenMetadata); ++flaw)
        checks.append(
            {.point = PagePoint::Flawed, .about = u"x"_s, .flaw = static_cast<PageFlaw>(flaw)});
    QSet<QString> sentences;
    for (const PageCheck &check : checks)
        sentences << feuillet::sentence(check);
    CHECK(sentences.size() == checks.size());
    CHECK_FALSE(sentences.contains(QString()));
}

TEST_CASE("each device, and the text size, can be reached with the keyboard and has its name",
          "[preview]")
{
    PreviewTools tools;
    const auto buttons = tools.findChildren<QToolButton *>();
    CHECK(buttons.size() == 7);
    for (const QToolButton *button : buttons) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK((button->focusPolicy() & Qt::TabFocus) != 0);
    }
    tools.stepTextSize(99);
    CHECK(tools.look().textScale == 2);
    tools.choose(Device::Paper);
    CHECK(tools.look().paper);
}

} // namespace feuillet::test

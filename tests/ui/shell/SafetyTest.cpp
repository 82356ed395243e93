#include "base/AtomicFile.h"
#include "ui/recovery/BackupsDialog.h"
#include "ui/recovery/RecoveryPanel.h"
#include "ui/review/ComparisonView.h"
#include "ui/shell/Panes.h"
#include "ui/shell/SeatSettings.h"
#include "ui/widgets/Strip.h"
#include "WindowBench.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextCursor>
#include <QTextDocument>

#include <csignal>
#include <sys/resource.h>

using namespace feuillet;
using namespace feuillet::test;

namespace {

// No file of this process grows beyond this, while it lives.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        REQUIRE(getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        const rlimit limit{bytes, m_before.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

QByteArray settingsBytes()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return readFile(folder + u"/feuillet/feuillet.ini"_s).value_or(QByteArray());
}

// A desk where a headline was typed and the window then closed.
std::shared_ptr<QTemporaryDir> leftWith(const QString &headline)
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), headline);
    bench.window->close();
    return bench.home;
}

} // namespace

TEST_CASE("after a restart what was left stands where the sheet is, and is taken up", "[shell]")
{
    WindowBench bench(leftWith(u"À reprendre"_s));
    bench.window->begin({});
    RecoveryPanel &panel = *bench.window->panes().recovery;
    REQUIRE(panel.isVisible());
    CHECK_FALSE(bench.sheet().isVisible());
    CHECK(bench.window->panes().draftComparison->document()->find(u"À reprendre"_s).hasSelection());

    child<QPushButton>(panel, u"resume"_s).click();

    CHECK_FALSE(panel.isVisible());
    CHECK(bench.sheet().isVisible());
    CHECK(bench.article().headline == u"À reprendre"_s);
    CHECK(bench.workbench->session().isModified());
}

TEST_CASE("what was left is discarded, and brought back", "[shell]")
{
    WindowBench bench(leftWith(u"Écarté"_s));
    bench.window->begin({});
    RecoveryPanel &panel = *bench.window->panes().recovery;
    auto &list = child<QListWidget>(panel, u"leftDrafts"_s);

    child<QPushButton>(panel, u"discard"_s).click();
    CHECK(bench.workbench->leftDrafts().isEmpty());
    REQUIRE(list.count() == 2); // a heading, and the discarded one
    child<QPushButton>(panel, u"bringBack"_s).click();

    CHECK(bench.workbench->leftDrafts().size() == 1);
    CHECK(list.count() == 1);
}

TEST_CASE("with nothing left the sheet is there at the start", "[shell]")
{
    WindowBench bench;
    bench.window->begin({});

    CHECK(bench.sheet().isVisible());
    CHECK_FALSE(bench.window->panes().recovery->isVisible());
}

TEST_CASE("a save that finds no room leaves the text on the screen, says so, and works later",
          "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), u"Disque plein"_s);
    {
        const FullDisk full(100);
        bench.window->perform(ActionName::Save);
        REQUIRE_FALSE(bench.failures.isEmpty());
        CHECK(bench.article().headline == u"Disque plein"_s);
        CHECK(bench.workbench->session().isModified());
        CHECK(bench.window->panes().strip->isVisible());
    }
    bench.window->perform(ActionName::Save);

    CHECK_FALSE(bench.workbench->session().isModified());
    CHECK(bench.workbench->queue().size() == 1);
}

TEST_CASE("settings are kept whole, and those before stay where there is no room", "[shell]")
{
    SeatSettings settings;
    settings.person = u"Claire Morel"_s;
    settings.zoom = 1.21;
    settings.geometry = QByteArray(500, '\x7f');
    REQUIRE(writeSettings(settings));
    CHECK(readSettings() == settings);
    const QByteArray before = settingsBytes();
    REQUIRE_FALSE(before.isEmpty());
    {
        const FullDisk full(40);
        SeatSettings others = settings;
        others.person = u"Denis Roy"_s;
        CHECK_FALSE(writeSettings(others));
    }
    CHECK(settingsBytes() == before);
}

TEST_CASE("a backup is made from the window and told", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::Backups);
    auto *dialog = bench.window->findChild<BackupsDialog *>();
    REQUIRE(dialog);
    auto &list = child<QListWidget>(*dialog, u"backupList"_s);
    CHECK(list.count() == 0);

    child<QPushButton>(*dialog, u"backUp"_s).click();

    CHECK(QTest::qWaitFor([&] { return list.count() == 1; }, 20000));
}

#include "desk/proofing/Proof.h"
#include "ui/proofing/ProofSettingsDialog.h"
#include "WindowBench.h"

#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace feuillet;
using namespace feuillet::test;

namespace {

// The page of the settings over the program's window.
struct SettingsBench : WindowBench
{
    QPointer<ProofSettingsDialog> dialog;
    QTemporaryDir files;

    SettingsBench() { open(); }
    void open()
    {
        window->perform(ActionName::ProofSettings);
        dialog = window->findChild<ProofSettingsDialog *>();
        REQUIRE(dialog);
    }
    void press(const QString &name) { child<QPushButton>(*dialog, name).click(); }
    ProofSettings kept()
    {
        const auto settings = proofSettings(workbench->seat());
        REQUIRE(settings);
        return *settings;
    }
    bool says(const QString &words) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text().contains(words); });
    }
};

ProofSettings others()
{
    ProofSettings settings;
    settings.houseStyle = u"quebec"_s;
    settings.silent = {FindingKind::Consistency};
    settings.severities = {{u"slip.noun"_s, Severity::Blocking}};
    return settings;
}

} // namespace

TEST_CASE("settings are kept with the desk at OK, and the window is told", "[shell][settings]")
{
    SettingsBench bench;
    QSignalSpy changed(bench.workbench.get(), &Workbench::proofSettingsChanged);

    bench.dialog->show(others());
    CHECK(bench.kept() == ProofSettings());
    bench.press(u"keep"_s);

    CHECK(bench.kept() == others());
    CHECK(changed.size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return bench.dialog.isNull(); }));
    bench.open();
    CHECK(bench.dialog->settings() == others());
}

TEST_CASE("what is typed is set in the house style of the settings", "[shell][settings]")
{
    SettingsBench bench;
    bench.dialog->show(others());
    bench.press(u"keep"_s);
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), u"Qui vient ? "_s);
    CHECK(bench.article().headline.startsWith(u"Qui vient?"_s)); // in Québec, without a space
}

TEST_CASE("settings that are given up change nothing", "[shell][settings]")
{
    SettingsBench bench;
    QSignalSpy changed(bench.workbench.get(), &Workbench::proofSettingsChanged);
    bench.dialog->show(others());
    bench.press(u"cancel"_s);
    CHECK(bench.kept() == ProofSettings());
    CHECK(changed.isEmpty());
}

TEST_CASE("settings go out into a file and come in again to be looked at", "[shell][settings]")
{
    SettingsBench bench;
    bench.answers.settings = bench.files.filePath(u"marche.json"_s);
    bench.dialog->show(others());
    bench.press(u"export"_s);
    bench.press(u"restore"_s);
    CHECK(bench.dialog->settings() == ProofSettings());

    bench.press(u"import"_s);

    CHECK(bench.dialog->settings() == others());
    CHECK(bench.says(u"marche.json"_s));
    CHECK(bench.kept() == ProofSettings()); // not before OK
}

TEST_CASE("a file that is none of settings is told, and what is shown stays", "[shell][settings]")
{
    SettingsBench bench;
    bench.dialog->show(others());
    bench.answers.settings = bench.files.filePath(u"absent.json"_s);
    bench.press(u"import"_s);
    CHECK(bench.says(u"absent.json"_s));
    CHECK(bench.dialog->settings() == others());
}

TEST_CASE("asking again for the settings shows the same page", "[shell][settings]")
{
    SettingsBench bench;
    bench.window->perform(ActionName::ProofSettings);
    CHECK(bench.window->findChildren<ProofSettingsDialog *>().size() == 1);
}

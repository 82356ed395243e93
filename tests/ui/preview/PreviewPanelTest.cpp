#include "ui/preview/PreviewPanel.h"
#include "ui/preview/ShownPanel.h"
#include "ui/widgets/EmptyNote.h"

#include <catch2/catch.hpp>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

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

} // namespace feuillet::test

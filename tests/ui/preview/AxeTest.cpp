#include "base/AtomicFile.h"
#include "core/publish/SamplePages.h"
#include "support/Sandbox.h"
#include "ui/preview/checks/AxeCheck.h"
#include "ui/preview/RealPage.h"
#include "ui/preview/ShownPanel.h"

#include <catch2/catch.hpp>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

namespace feuillet::test {

using namespace Qt::StringLiterals;

namespace {

// axe.min.js in the user's data folder for as long as this lives.
class Installed
{
public:
    explicit Installed(const QByteArray &script) { REQUIRE(writeFile(m_path, script)); }
    ~Installed() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(Installed)

private:
    QString m_path = qEnvironmentVariable("XDG_DATA_HOME") + u"/feuillet/axe.min.js"_s;
};

QStringList rows(const ShownPanel &shown)
{
    const auto *list = shown.panel.findChild<QListWidget *>();
    QStringList texts;
    for (int row = 0; row < list->count(); ++row)
        texts << list->item(row)->text();
    return texts;
}

QStringList remarksOn(const Page &page)
{
    ShownPanel shown;
    REQUIRE(shown.show(page));
    QSignalSpy found(shown.panel.findChild<AxeCheck *>(), &AxeCheck::found);
    shown.panel.showChecks({});
    REQUIRE(waitUntil([&] { return !found.isEmpty(); }));
    CHECK(rows(shown) == found[0][0].toStringList());
    return found[0][0].toStringList();
}

} // namespace

TEST_CASE("where axe is not installed one grey line says so, and is no point", "[preview]")
{
    ShownPanel shown;
    REQUIRE(shown.show(aPage(paragraphs(2))));
    shown.panel.showChecks({});

    const auto *list = shown.panel.findChild<QListWidget *>();
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(u"axe-core"_s));
    CHECK(list->item(0)->toolTip().contains(u"/feuillet/axe.min.js"_s));
    CHECK_FALSE(shown.panel.findChild<QPushButton *>(u"pageChecks"_s)->text().contains(u'1'));
}

TEST_CASE("what an installed axe finds stands among the points", "[preview]")
{
    const Installed axe(
        "globalThis.axe = { run: () => Promise.resolve({ violations: ["
        "{ help: 'Too pale', nodes: [{ target: ['h1'] }, { target: ['p'] }] }] }) }");
    const QStringList remarks = remarksOn(aPage(paragraphs(2)));

    REQUIRE(remarks.size() == 1);
    CHECK(remarks[0].contains(u"Too pale (h1, 2"_s));
}

TEST_CASE("an axe that fails says nothing and harms nothing", "[preview]")
{
    const Installed axe("globalThis.axe = { run: () => Promise.reject(new Error('no')) }");
    CHECK(remarksOn(aPage(paragraphs(2))).isEmpty());
}

TEST_CASE("the true axe finds a fault that was planted, and none on a page of ours", "[preview]")
{
    QFile file(QStringLiteral(FEUILLET_SOURCE) + u"/tests/web/node_modules/axe-core/axe.min.js"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: axe-core is not there; `npm ci` in tests/web brings it");
        REQUIRE(qgetenv("CI") != "true");
        return;
    }
    const Installed axe(file.readAll());

    CHECK(remarksOn(realPage(theWholeStory())).isEmpty());
    const QStringList planted = remarksOn(aPage(u"<h1>Port</h1><img src=\"x.png\">"_s));
    REQUIRE(planted.size() == 1);
    CHECK(planted[0].contains(u"img"_s));
}

} // namespace feuillet::test

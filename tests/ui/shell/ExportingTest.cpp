#include "WindowBench.h"

#include "base/AtomicFile.h"
#include "desk/exchange/ArticleFile.h"
#include "desk/Steps.h"
#include "signoff/Refusal.h"
#include "ui/shell/Panes.h"
#include "ui/shell/publish/Publishing.h"
#include "ui/widgets/Strip.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// A story that the journalist wrote and has open.
struct Written : WindowBench
{
    Written()
    {
        window->perform(ActionName::New);
        typeInto(field(u"headline"_s), u"Vingt quais"_s);
        typeInto(body(), u"Le port a vingt quais."_s);
    }
    void signOff()
    {
        window->perform(ActionName::Submit);
        workbench->sitDown(reader);
        window->perform(ActionName::Sign);
    }
    bool isTold(const QString &words) const
    {
        const auto labels = window->panes().strip->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *each) { return each->text().contains(words); });
    }
    QString exportAs(ExportFormat format)
    {
        answers.target = ExportTarget{home->filePath(u"copie."_s + suffixOf(format)), format};
        window->perform(ActionName::Export);
        return answers.target->path;
    }
};

} // namespace

TEST_CASE("what is typed is saved and leaves as an article's file, and comes back", "[shell]")
{
    Written bench;
    const QString file = bench.exportAs(ExportFormat::ArticleFile);

    CHECK(bench.failures.isEmpty());
    CHECK_FALSE(bench.workbench->session().isModified());
    CHECK(bench.isTold(file));
    const Article sent = bench.article();
    bench.answers.wires = {file};
    bench.window->perform(ActionName::Receive);

    CHECK(bench.workbench->queue().size() == 2);
    CHECK(bench.article() == sent);
}

TEST_CASE("HTML of what nobody signed is refused, with the reason on the strip", "[shell]")
{
    Written bench;
    QGuiApplication::clipboard()->setText(u"avant"_s);

    bench.window->perform(ActionName::CopyHtml);
    const QString file = bench.exportAs(ExportFormat::PageZip);

    REQUIRE(bench.failures.size() == 2);
    CHECK(refusalOf(bench.failures.first()).has_value());
    CHECK(QGuiApplication::clipboard()->text() == u"avant"_s);
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("a signed story is on the clipboard as HTML and as text", "[shell]")
{
    Written bench;
    bench.signOff();

    bench.window->perform(ActionName::CopyHtml);

    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    CHECK(data->html().startsWith(u"<h1>Vingt quais</h1>"_s));
    CHECK(data->text() == u"Vingt quais\n\nLe port a vingt quais.\n"_s);
    CHECK(bench.failures.isEmpty());
}

TEST_CASE("an export that is given up changes nothing", "[shell]")
{
    Written bench;
    bench.answers.target.reset();
    bench.window->perform(ActionName::Export);
    CHECK(bench.failures.isEmpty());
}

TEST_CASE("the whole site is published beside the window, and the strip says so", "[shell]")
{
    Written bench;
    bench.signOff();
    bench.answers.folder = bench.home->filePath(u"site"_s);
    QSignalSpy published(bench.window->findChild<Publishing *>(), &Publishing::sitePublished);

    bench.window->perform(ActionName::PublishSite);

    REQUIRE(published.wait());
    CHECK(bench.failures.isEmpty());
    CHECK(QFile::exists(bench.answers.folder + u"/index.html"_s));
    CHECK(bench.workbench->opened().row.stage == Stage::Published);
    CHECK(bench.isTold(u"1"_s));
}

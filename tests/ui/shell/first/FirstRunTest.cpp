#include "ui/shell/first/FirstDesk.h"

#include "article/Body.h"
#include "desk/proofing/Proof.h"
#include "desk/Receive.h"
#include "ingest/Sample.h"
#include "ui/shell/first/FirstRun.h"
#include "ui/shell/first/Greeting.h"
#include "ui/widgets/Strip.h"

#include <QLineEdit>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

bool greets(const FirstDesk &desk)
{
    const auto *greeting = desk.window->findChild<Greeting *>();
    return greeting && greeting->isVisible();
}

// The strip that says how to go on after the name was given.
Strip *hint(const FirstDesk &desk)
{
    for (auto *strip : desk.window->findChildren<Strip *>())
        if (strip->isVisible() && strip->accessibleName().contains(u"F7"_s))
            return strip;
    return nullptr;
}

void answer(FirstDesk &desk, const QString &name)
{
    auto &line = child<QLineEdit>(*desk.window, u"signingName"_s);
    line.selectAll();
    type(line, name);
    QTest::keyClick(&line, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void trigger(FirstDesk &desk, const QString &action)
{
    desk.window->findChild<QAction *>(action)->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("a first start shows the example and asks one name, in the window", "[first]")
{
    FirstDesk desk;

    CHECK(greets(desk));
    CHECK(desk.focused() == &child<QLineEdit>(*desk.window, u"signingName"_s));
    CHECK(child<QLineEdit>(*desk.window, u"signingName"_s).text() ==
          desk.workbench->seat().person.name);
    CHECK(desk.workbench->session().article().headline.contains(u"phare"_s));
    CHECK(desk.workbench->queue().isEmpty());
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("the name that is given is the person's, whoever the machine takes them for", "[first]")
{
    FirstDesk desk;
    const auto id = desk.workbench->seat().person.id;

    answer(desk, u"  Ève   Morvan "_s);

    CHECK(desk.workbench->seat().person.name == u"Ève Morvan"_s);
    CHECK(desk.workbench->seat().person.id == id);
    CHECK(people(desk.workbench->seat().database)->size() == 1);
    CHECK_FALSE(greets(desk));
    CHECK(desk.failures.isEmpty());
    CHECK(desk.workbench->session().article().headline.contains(u"phare"_s));
    CHECK(desk.window->sheet().isAncestorOf(desk.focused()));
}

TEST_CASE("an empty name is not taken", "[first]")
{
    FirstDesk desk;
    answer(desk, u"   "_s);
    CHECK(greets(desk));
}

TEST_CASE("one hint follows, and goes for good once it was closed or followed", "[first]")
{
    const auto way = GENERATE(u"close"_s, u"NextFinding"_s, u"New"_s);
    FirstDesk desk;
    answer(desk, u"Ève Morvan"_s);
    REQUIRE(hint(desk));

    if (way == u"close"_s) {
        emit hint(desk)->closed();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } else {
        trigger(desk, way);
    }
    CHECK_FALSE(hint(desk));

    desk.restart();
    CHECK_FALSE(greets(desk));
    CHECK_FALSE(hint(desk));
}

TEST_CASE("a second start is as any other", "[first]")
{
    FirstDesk desk;
    answer(desk, u"Ève Morvan"_s);
    desk.restart();

    CHECK_FALSE(greets(desk));
    CHECK_FALSE(desk.workbench->session().isOpen());
    CHECK(desk.workbench->seat().person.name == u"Ève Morvan"_s);
    CHECK(desk.workbench->leftDrafts().isEmpty()); // the example left no trace
}

TEST_CASE("who leaves without a name is asked again", "[first]")
{
    FirstDesk desk;
    desk.restart();
    CHECK(greets(desk));
}

TEST_CASE("a desk that somebody works on greets nobody", "[first]")
{
    FirstDesk desk;
    answer(desk, u"Ève Morvan"_s);
    desk.window->perform(ActionName::Save);
    desk.window->keep(desk.settings);
    desk.settings.greeted = false; // another machine
    desk.start();
    CHECK_FALSE(greets(desk));
}

TEST_CASE("nothing has to be chosen to publish", "[first]")
{
    FirstDesk desk;
    desk.window->keep(desk.settings);
    CHECK(desk.settings.publishFolder == usualPublishFolder());
    CHECK(desk.settings.publishFolder.endsWith(u"/Feuillet"_s));
}

TEST_CASE("the help opens the example again", "[first]")
{
    FirstDesk desk;
    answer(desk, u"Ève Morvan"_s);
    trigger(desk, u"Close"_s);
    CHECK_FALSE(desk.workbench->session().isOpen());
    trigger(desk, u"Example"_s);
    CHECK(desk.workbench->session().article().headline.contains(u"phare"_s));
}

TEST_CASE("the example has a fault for each engine to find", "[first]")
{
    const auto read = readWire(exampleWire());
    REQUIRE(read);
    CHECK(read->article.sections.size() == 3);
    CHECK_FALSE(read->article.lede.text().isEmpty());
    CHECK_FALSE(read->article.signature.isEmpty());

    FirstDesk desk;
    desk.spelling->load();
    REQUIRE(QTest::qWaitFor([&] { return desk.spelling->state() == LiveProofreader::State::Ready; },
                            20000));
    QHash<FindingKind, int> found;
    for (const Finding &finding : desk.spelling->read(read->article, {}))
        ++found[finding.kind];
    CHECK(found[FindingKind::Typography] > 5);
    CHECK(found[FindingKind::Spelling] > 0);
    CHECK(found[FindingKind::Slip] > 0);
}

// The slip, the refusals, the checks before a sign-off, the history and the counts of the queue, as
// the window joins them.
#include "WindowBench.h"

#include "desk/proofing/Proof.h"
#include "ui/shell/Panes.h"
#include "ui/signoff/HistoryDialog.h"
#include "ui/widgets/Strip.h"

#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextEdit>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

void writeAndSubmit(WindowBench &bench, const QString &headline = u"Le port"_s)
{
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), headline);
    bench.window->perform(ActionName::Submit);
    REQUIRE(bench.workbench->opened().row.stage == Stage::Submitted);
}

bool told(WindowBench &bench, const QString &words)
{
    const auto labels = bench.window->panes().strip->findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->text().contains(words); });
}

bool isShown(WindowBench &bench, Panes::Tab tab)
{
    return bench.window->panes().findChild<QTabWidget *>()->currentIndex() == int(tab);
}

void waitForSpelling(WindowBench &bench)
{
    bench.spelling->load();
    REQUIRE(QTest::qWaitFor(
        [&] { return bench.spelling->state() == LiveProofreader::State::Ready; }, 20000));
}

} // namespace

TEST_CASE("the slip is one step of the article's history", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.field(u"headline"_s), u"Le port"_s);
    const Article before = bench.article();
    ArticleSlip slip = slipOf(before);
    slip.rubric = u"Économie"_s;
    slip.orderedLength = OrderedLength{3'000, LengthUnit::Signes};
    slip.urgency = 2;
    bench.answers.slipAnswer = slip;

    bench.window->perform(ActionName::Slip);
    CHECK(slipOf(bench.article()) == slip);
    CHECK(bench.field(u"rubric"_s).text().text() == u"Économie"_s);

    bench.window->perform(ActionName::Undo);
    CHECK(bench.article() == before);
    bench.window->perform(ActionName::Redo);
    bench.window->perform(ActionName::Save);
    CHECK(bench.workbench->queue().first().ordered == slip.orderedLength);
}

TEST_CASE("who may not write is told so instead of being shown a slip that cannot be kept",
          "[shell]")
{
    WindowBench bench;
    writeAndSubmit(bench);
    const auto producer = declarePerson(bench.workbench->seat().database, u"Rosa Petit"_s,
                                        Role::Producer, QDateTime::currentDateTimeUtc());
    REQUIRE(producer);
    bench.workbench->sitDown(*producer);
    bench.answers.slipAnswer = ArticleSlip();

    bench.window->perform(ActionName::Slip);

    REQUIRE(bench.failures.size() == 1);
    CHECK(refusalOf(bench.failures[0]) == Refusal::RoleMissing);
    CHECK_FALSE(bench.workbench->session().isModified());
}

TEST_CASE("a step without a headline leads to the headline, and saves nothing", "[shell]")
{
    WindowBench bench;
    bench.window->perform(ActionName::New);
    bench.typeInto(bench.body(), u"Un texte."_s);

    bench.window->perform(ActionName::MainStep);

    REQUIRE(bench.failures.size() == 1);
    CHECK(refusalOf(bench.failures[0]) == Refusal::NoHeadline);
    CHECK(bench.field(u"headline"_s).hasFocus());
    CHECK(bench.workbench->session().revision() == 0);
    CHECK(told(bench, u"no headline"_s));
}

TEST_CASE("a return without its note leads to the note", "[shell]")
{
    WindowBench bench;
    writeAndSubmit(bench);
    bench.workbench->sitDown(bench.reader);

    bench.workbench->take(Action::Return);

    CHECK(isShown(bench, Panes::Tab::Review));
    CHECK(child<QTextEdit>(*bench.window, u"returnNote"_s).isVisible());
}

TEST_CASE("who opens a returned article reads why it came back", "[shell]")
{
    WindowBench bench;
    writeAndSubmit(bench);
    bench.workbench->sitDown(bench.reader);
    bench.workbench->take(Action::Return, u"Vérifier les noms."_s);
    bench.workbench->sitDown(bench.journalist);

    CHECK(told(bench, u"Denis Roy returned the text to its author."_s));
    CHECK(told(bench, u"Vérifier les noms."_s));
    bench.window->perform(ActionName::New);
    CHECK_FALSE(told(bench, u"Vérifier les noms."_s));
}

TEST_CASE("who wrote a text is told who may sign it, before any dialog", "[shell]")
{
    WindowBench bench;
    writeAndSubmit(bench);

    bench.window->perform(ActionName::Sign);

    CHECK_FALSE(bench.answers.offered.has_value());
    CHECK(told(bench, u"another person must sign it"_s));
    CHECK(told(bench, u"May sign: Denis Roy."_s));
    CHECK(isShown(bench, Panes::Tab::Review));
}

TEST_CASE("the sign-off lists what the machine found, and leads there", "[shell]")
{
    WindowBench bench;
    writeAndSubmit(bench, u"Le bateu part"_s);
    waitForSpelling(bench);
    bench.workbench->sitDown(bench.reader);
    bench.answers.signs = false;
    bench.window->perform(ActionName::Sign);

    REQUIRE(bench.answers.offered);
    const auto &lines = bench.answers.offered->machine;
    const auto fault = std::ranges::find_if(
        lines, [](const CheckLine &line) { return line.text == u"1 certain fault(s) left."_s; });
    REQUIRE(fault != lines.end());
    REQUIRE(fault->place);
    CHECK(fault->place->field == Field::Headline);

    bench.answers.look = fault->place;
    bench.window->perform(ActionName::Sign);
    CHECK(bench.field(u"headline"_s).hasFocus());
    CHECK(bench.workbench->sealState() == SealState::None);
}

TEST_CASE("what the house made blocking is in the sign-off, and a refusal leads to it", "[shell]")
{
    WindowBench bench;
    ProofSettings settings;
    settings.severities.insert(u"spelling.unknown"_s, Severity::Blocking);
    REQUIRE(keepProofSettings(bench.workbench->seat(), settings));
    emit bench.workbench->proofSettingsChanged();
    writeAndSubmit(bench, u"Le bateu part"_s);
    waitForSpelling(bench);
    bench.workbench->sitDown(bench.reader);

    bench.window->perform(ActionName::Sign); // the bench signs over all

    REQUIRE(bench.answers.offered);
    CHECK(anyBlocking(bench.answers.offered->machine));
    CHECK(bench.workbench->sealState() == SealState::None);
    REQUIRE(bench.failures.size() == 1);
    CHECK(refusalOf(bench.failures[0]) == Refusal::FindingsBlock);
    CHECK(isShown(bench, Panes::Tab::Corrections));
    CHECK(bench.sheet().caret() == Place{.field = Field::Headline, .start = 3, .length = 5});
}

TEST_CASE("how many findings are left reaches the queue of everybody", "[shell]")
{
    WindowBench bench;
    writeAndSubmit(bench, u"Le bateu part"_s);
    waitForSpelling(bench);
    CHECK(QTest::qWaitFor([&] { return bench.workbench->queue().first().findings == 1; }));

    bench.typeInto(bench.field(u"headline"_s), u"x"_s);
    bench.window->perform(ActionName::Save);
    CHECK(QTest::qWaitFor([&] { return bench.workbench->queue().first().findings.has_value(); }));
}

TEST_CASE("the story of an article opens with all that was done, and is printed", "[shell]")
{
    WindowBench bench;
    writeAndSubmit(bench);
    bench.workbench->sitDown(bench.reader);
    bench.workbench->take(Action::Return, u"Vérifier les noms."_s);
    bench.answers.pdf = bench.home->filePath(u"histoire.pdf"_s);

    bench.window->perform(ActionName::History);

    auto *dialog = bench.window->findChild<HistoryDialog *>();
    REQUIRE(dialog);
    QStringList lines;
    const auto &page = child<QTextEdit>(*dialog, u"historyPage"_s);
    for (auto block = page.document()->begin(); block.isValid(); block = block.next())
        lines += block.text();
    CHECK(lines.first() == u"Le port"_s);
    CHECK(lines.filter(u"Denis Roy returned the text to its author."_s).size() == 1);
    CHECK(lines.last() == u"Vérifier les noms."_s);

    child<QPushButton>(*dialog, u"print"_s).click();
    CHECK(QFile(bench.answers.pdf).size() > 1000);
    CHECK(bench.failures.isEmpty());
}

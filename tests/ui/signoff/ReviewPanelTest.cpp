#include "ui/signoff/ReviewPanel.h"

#include "desk/Wording.h"
#include "support/Printing.h"
#include "support/Widgets.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime evening(QDate(2025, 11, 18), QTime(22, 0));

Reviewed toBeRead()
{
    return {.stage = Stage::Submitted,
            .since = evening,
            .author = u"Camille Le Goff"_s,
            .seal = SealState::None,
            .sealedBy = {},
            .sealedAt = {},
            .checks = {{u"No spelling fault is left"_s, CheckLine::State::Met},
                       {u"A picture has no credit"_s, CheckLine::State::Blocking,
                        Place{.field = Field::Credit}}},
            .history = {{evening, u"Camille Le Goff sent the text to be read."_s, {}}},
            .possible = {Action::Shelve, Action::Return, Action::Sign}};
}

struct Pane
{
    ReviewPanel panel;
    QSignalSpy asked{&panel, &ReviewPanel::actionAsked};
    QSignalSpy returned{&panel, &ReviewPanel::returnAsked};

    explicit Pane(const Reviewed &reviewed)
    {
        panel.resize(340, 700);
        panel.show();
        panel.show(reviewed);
        settle();
    }

    void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    QPushButton *button(Action action) const
    {
        return panel.findChild<QPushButton *>(u"action%1"_s.arg(int(action)));
    }

    QString seal() const { return child<QLabel>(panel, u"sealSentence"_s).text(); }

    bool says(const QString &words) const
    {
        const auto labels = panel.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

} // namespace

TEST_CASE("the review says how the text stands", "[signoff]")
{
    const Pane pane(toBeRead());

    CHECK(pane.says(label(Stage::Submitted)));
    CHECK(pane.says(u"Camille Le Goff"_s));
    CHECK(pane.says(u"A picture has no credit"_s));
    CHECK(pane.says(u"Camille Le Goff sent the text to be read."_s));
    CHECK(pane.seal() == u"Not signed yet."_s);
}

TEST_CASE("only what is possible has a button", "[signoff]")
{
    Pane pane(toBeRead());

    CHECK(pane.button(Action::Sign));
    CHECK(pane.button(Action::Shelve));
    CHECK_FALSE(pane.button(Action::Publish));

    auto later = toBeRead();
    later.possible = {Action::Publish};
    pane.panel.show(later);
    pane.settle();
    CHECK(pane.button(Action::Publish));
    CHECK_FALSE(pane.button(Action::Sign));
}

TEST_CASE("a button asks for its action", "[signoff]")
{
    Pane pane(toBeRead());

    pane.button(Action::Sign)->click();

    REQUIRE(pane.asked.size() == 1);
    CHECK(pane.asked[0][0].value<Action>() == Action::Sign);
}

TEST_CASE("a text goes back with a note, and never without", "[signoff]")
{
    Pane pane(toBeRead());
    auto &note = child<QTextEdit>(pane.panel, u"returnNote"_s);
    auto &give = child<QPushButton>(pane.panel, u"return"_s);
    CHECK_FALSE(note.isVisible());

    pane.button(Action::Return)->click();
    CHECK(note.isVisible());
    CHECK(pane.asked.isEmpty());
    CHECK_FALSE(give.isEnabled());
    type(note, u"  "_s);
    CHECK_FALSE(give.isEnabled());

    type(note, u"Qui l’a dit\u00a0?\nEt quand\u202f?"_s);
    give.click();

    REQUIRE(pane.returned.size() == 1);
    CHECK(pane.returned[0][0].toString() == u"Qui l’a dit\u00a0?\nEt quand\u202f?"_s);
}

TEST_CASE("a note that is being written stays when something else changes", "[signoff]")
{
    Pane pane(toBeRead());
    auto &note = child<QTextEdit>(pane.panel, u"returnNote"_s);
    pane.button(Action::Return)->click();
    type(note, u"Sources"_s);

    auto changed = toBeRead();
    changed.checks.clear();
    pane.panel.show(changed);

    CHECK(note.isVisible());
    CHECK(note.document()->firstBlock().text() == u"Sources"_s);
}

TEST_CASE("the note is gone once the text went back, or with Esc", "[signoff]")
{
    Pane pane(toBeRead());
    auto &note = child<QTextEdit>(pane.panel, u"returnNote"_s);
    pane.button(Action::Return)->click();
    type(note, u"Sources"_s);

    QTest::keyClick(&note, Qt::Key_Escape);
    CHECK_FALSE(note.isVisible());
    pane.button(Action::Return)->click();
    CHECK(note.document()->isEmpty());

    auto back = toBeRead();
    back.stage = Stage::Returned;
    back.possible = {};
    pane.panel.show(back);
    CHECK_FALSE(note.isVisible());
}

TEST_CASE("a seal names who signed; a void one says so and shows the differences", "[signoff]")
{
    auto reviewed = toBeRead();
    reviewed.seal = SealState::Valid;
    reviewed.sealedBy = u"Nour Benali"_s;
    reviewed.sealedAt = evening;
    Pane pane(reviewed);
    const QSignalSpy differences(&pane.panel, &ReviewPanel::differencesAsked);
    auto &show = child<QPushButton>(pane.panel, u"differences"_s);
    CHECK(pane.seal().contains(u"Nour Benali"_s));
    CHECK_FALSE(show.isVisible());

    reviewed.seal = SealState::Void;
    pane.panel.show(reviewed);
    CHECK(pane.seal().startsWith(u"Changed since"_s));
    REQUIRE(show.isVisible());
    show.click();
    CHECK(differences.size() == 1);
}

TEST_CASE("without an article the pane teaches", "[signoff]")
{
    Pane pane(toBeRead());

    pane.panel.clear();

    CHECK_FALSE(pane.says(label(Stage::Submitted)));
    CHECK(pane.says(u"Open an article"_s));
    pane.panel.show(toBeRead());
    CHECK(pane.says(label(Stage::Submitted)));
}

TEST_CASE("showing the same again touches nothing", "[signoff]")
{
    Pane pane(toBeRead());
    const auto *before = pane.button(Action::Sign);

    pane.panel.show(toBeRead());
    pane.settle();

    CHECK(pane.button(Action::Sign) == before);
}

TEST_CASE("everything in the review has words for a screen reader", "[signoff]")
{
    Pane pane(toBeRead());
    pane.button(Action::Return)->click();

    CHECK(speechless(pane.panel) == QStringList());
}

TEST_CASE("what is open in the review leads to its place", "[signoff]")
{
    const Pane pane(toBeRead());
    QSignalSpy asked(&pane.panel, &ReviewPanel::placeAsked);

    child<QPushButton>(pane.panel, u"show1"_s).click();

    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<Place>() == Place{.field = Field::Credit});
    CHECK_FALSE(pane.panel.findChild<QPushButton *>(u"show0"_s)); // met, and nowhere
}

TEST_CASE("the review tells the last steps, and where the whole history is", "[signoff]")
{
    auto reviewed = toBeRead();
    reviewed.history.clear();
    for (int step = 1; step <= 6; ++step)
        reviewed.history.append({evening.addSecs(step), u"Étape %1."_s.arg(step), {}});
    Pane pane(reviewed);
    const QSignalSpy asked(&pane.panel, &ReviewPanel::historyAsked);

    CHECK(pane.says(u"Étape 6."_s));
    CHECK(pane.says(u"Étape 3."_s));
    CHECK_FALSE(pane.says(u"Étape 2."_s));
    child<QPushButton>(pane.panel, u"wholeHistory"_s).click();
    CHECK(asked.size() == 1);
}

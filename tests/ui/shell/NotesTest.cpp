#include "WindowBench.h"

#include "desk/Notes.h"
#include "desk/Steps.h"
#include "signoff/Refusal.h"
#include "ui/notes/NotesPanel.h"
#include "ui/shell/Panes.h"
#include "ui/widgets/Strip.h"

#include <QAction>
#include <QPushButton>
#include <QTabWidget>
#include <QTextEdit>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// A saved article by the journalist, open in the window.
struct NotedWindow : WindowBench
{
    ArticleId id;

    NotedWindow()
    {
        const auto received = receive(workbench->seat(), anArticle());
        REQUIRE(received);
        id = *received;
        REQUIRE(workbench->open(id));
    }
    NotesPanel &panel() { return *window->panes().notes; }
    Notes notes()
    {
        const auto kept = notesOf(workbench->seat(), id, workbench->session().text());
        REQUIRE(kept);
        return *kept;
    }
    QString headline() { return workbench->session().text().headline; }
    void select(const Place &place) { sheet().showCaret(place); }
    void setProposing(bool on)
    {
        QAction *action = nullptr;
        for (QAction *one : window->findChildren<QAction *>())
            if (one->text() == u"Propose instead of chan&ge"_s)
                action = one;
        REQUIRE(action);
        if (action->isChecked() != on)
            action->trigger();
        CHECK(action->isChecked() == on);
    }
    // The copy editor proposes another first word of the headline.
    void propose(const QString &words)
    {
        workbench->sitDown(reader);
        setProposing(true);
        select({.field = Field::Headline, .start = 0, .length = 1});
        type(field(u"headline"_s), words);
        setProposing(false);
    }
};

} // namespace

TEST_CASE("a note on the selection is kept with its passage and follows it", "[shell]")
{
    NotedWindow bench;
    bench.select({.field = Field::Headline, .start = 9, .length = 7});
    bench.window->perform(ActionName::AddNote);
    auto &text = child<QTextEdit>(bench.panel(), u"noteText"_s);
    type(text, u"Lequel\u202F?"_s);
    child<QPushButton>(bench.panel(), u"sendNote"_s).click();

    REQUIRE(bench.notes().comments.size() == 1);
    CHECK(bench.notes().comments[0].anchor.quotation == u"le port"_s);
    bench.select({.field = Field::Headline});
    type(bench.field(u"headline"_s), u"Ici, "_s);
    bench.window->perform(ActionName::Save);
    const Anchor anchor = bench.notes().comments[0].anchor;
    CHECK(anchor.words == anchor.quotation);
    CHECK(bench.headline().mid(anchor.place.start, anchor.place.length) == anchor.quotation);
}

TEST_CASE("what is typed while proposing is suggested, and the text stays as it is", "[shell]")
{
    NotedWindow bench;
    const QString before = bench.headline();

    bench.propose(u"Près de"_s);

    CHECK(bench.headline() == before);
    CHECK(bench.article().headline == before);
    const auto suggestions = bench.notes().suggestions;
    REQUIRE(suggestions.size() == 1);
    CHECK(suggestions[0].anchor.quotation == u"À"_s);
    CHECK(suggestions[0].replacement.words.text() == u"Près de"_s);
    CHECK(suggestions[0].person == bench.reader.id);
}

TEST_CASE("while one proposes the window says so, and undo is of what is proposed", "[shell]")
{
    NotedWindow bench;
    const Strip &strip = *bench.window->panes().proposing;
    CHECK_FALSE(strip.isVisible());

    bench.setProposing(true);
    CHECK(strip.isVisible());
    bench.select({.field = Field::Headline});
    type(bench.field(u"headline"_s), u"Ah\u00A0! "_s);
    CHECK(bench.article().headline.startsWith(u"Ah"_s));
    while (bench.workbench->session().canUndo())
        bench.window->perform(ActionName::Undo);
    CHECK(bench.article() == bench.workbench->session().text());

    bench.setProposing(false);
    CHECK_FALSE(strip.isVisible());
    CHECK(bench.notes().suggestions.isEmpty());
}

TEST_CASE("an accepted suggestion is in the text, and open again when that is undone", "[shell]")
{
    NotedWindow bench;
    const QString before = bench.headline();
    bench.propose(u"Près de"_s);
    bench.workbench->sitDown(bench.journalist);

    emit bench.panel().acceptAsked(bench.notes().suggestions[0].id);
    CHECK(bench.headline().startsWith(u"Près de Brest"_s));
    CHECK(bench.notes().suggestions[0].state == SuggestionState::Accepted);

    bench.window->perform(ActionName::Undo);
    CHECK(bench.headline() == before);
    CHECK(bench.notes().suggestions[0].state == SuggestionState::Open);

    bench.window->perform(ActionName::Redo);
    CHECK(bench.notes().suggestions[0].state == SuggestionState::Accepted);
    bench.window->perform(ActionName::Save);
    CHECK(bench.notes().suggestions[0].revision == 2);
    CHECK(bench.failures.isEmpty());
}

TEST_CASE("a sign-off is refused while a suggestion is open, and the window leads to it", "[shell]")
{
    NotedWindow bench;
    bench.propose(u"Près de"_s);
    bench.workbench->sitDown(bench.journalist);
    bench.window->perform(ActionName::Submit);
    bench.workbench->sitDown(bench.reader);

    bench.window->perform(ActionName::Sign);

    CHECK_FALSE(bench.answers.offered);
    REQUIRE(bench.failures.size() == 1);
    CHECK(refusalOf(bench.failures[0]) == Refusal::OpenSuggestions);
    Strip &strip = *bench.window->panes().strip;
    CHECK(strip.isVisible());
    CHECK(bench.window->findChild<QTabWidget *>()->currentWidget() == &bench.panel());
    CHECK(bench.sheet().caret().field == Field::Headline);
    CHECK(bench.sheet().caret().length == 1);
}

TEST_CASE("accepting all and refusing all answer every open suggestion", "[shell]")
{
    NotedWindow bench;
    bench.propose(u"Près de"_s);
    bench.setProposing(true);
    bench.select({.field = Field::Kicker, .start = 0, .length = 7});
    type(bench.field(u"kicker"_s), u"Mer"_s);
    bench.setProposing(false);
    REQUIRE(bench.notes().suggestions.size() == 2);

    emit bench.panel().acceptAllAsked();

    CHECK(bench.workbench->session().text().kicker == u"Mer"_s);
    CHECK(bench.headline().startsWith(u"Près de"_s));
    bench.window->perform(ActionName::Undo);
    CHECK(openSuggestions(bench.notes()).size() == 2);
    emit bench.panel().refuseAllAsked();
    CHECK(openSuggestions(bench.notes()).isEmpty());
    CHECK(bench.headline() == anArticle().headline);
}

TEST_CASE("what is proposed and not yet kept is kept when the window closes", "[shell]")
{
    NotedWindow bench;
    bench.setProposing(true);
    bench.select({.field = Field::Headline, .start = 0, .length = 1});
    type(bench.field(u"headline"_s), u"Près de"_s);

    bench.window->close();

    CHECK(bench.notes().suggestions.size() == 1);
}

TEST_CASE("a split that is proposed is accepted with its marks and ids", "[shell]")
{
    NotedWindow bench;
    const auto paragraph = paragraphsOf(bench.article())[1];
    bench.setProposing(true);
    bench.select({.field = Field::Paragraph, .paragraph = paragraph.id, .start = 21});
    QTest::keyClick(&bench.body(), Qt::Key_Return);
    const Article proposed = bench.article();
    bench.setProposing(false);
    REQUIRE(bench.notes().suggestions.size() == 1);

    emit bench.panel().acceptAllAsked();

    CHECK(bench.workbench->session().text() == proposed);
    CHECK(paragraphsOf(proposed)[1].id == paragraph.id);
}

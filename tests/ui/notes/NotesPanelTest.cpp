#include "ui/notes/NotesPanel.h"
#include "support/Printing.h"
#include "support/Widgets.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2024, 11, 4), QTime(12, 0), Qt::UTC);

ThreadRow thread(quint64 id, const QString &quotation)
{
    ThreadRow row;
    row.id = CommentId(id);
    row.place = {.field = Field::Headline, .start = 3, .length = quotation.size()};
    row.quotation = quotation;
    row.said = {{u"Anna"_s, noon, u"Est-ce sûr\u202F?"_s}};
    return row;
}

SuggestionRow suggestion(quint64 id, const QString &before, const QString &after)
{
    SuggestionRow row;
    row.id = SuggestionId(id);
    row.place = {.field = Field::Lede, .start = 1, .length = before.size()};
    row.before = before;
    row.after = after;
    row.said = {u"Bruno"_s, noon, {}};
    row.canAccept = true;
    return row;
}

struct Bench
{
    NotesPanel panel;

    Bench() { panel.resize(320, 600); }
    void show(const QList<NoteRow> &rows, bool canWrite = true)
    {
        panel.show(rows, canWrite);
        panel.show();
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QStringList visibleTexts()
    {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            if (label->isVisibleTo(&panel))
                texts << label->text();
        return texts;
    }
    QPushButton *button(const QString &name)
    {
        for (auto *one : panel.findChildren<QPushButton *>(name))
            if (one->isVisibleTo(&panel))
                return one;
        return nullptr;
    }
};

} // namespace

TEST_CASE("a thread shows its passage, what was said, and leads to the place", "[notes]")
{
    Bench bench;
    const ThreadRow row = thread(1, u"le port"_s);
    bench.show({row});
    QSignalSpy asked(&bench.panel, &NotesPanel::placeAsked);

    CHECK(bench.visibleTexts().contains(u"Est-ce sûr\u202F?"_s));
    REQUIRE(bench.button(u"passage"_s));
    CHECK(bench.button(u"passage"_s)->text() == u"le port"_s);
    bench.button(u"passage"_s)->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<Place>() == row.place);
}

TEST_CASE("an answer is written in its thread, and stays while others speak", "[notes]")
{
    Bench bench;
    ThreadRow row = thread(1, u"le port"_s);
    bench.show({row});
    bench.button(u"answer"_s)->click();
    auto *text = bench.panel.findChildren<QTextEdit *>(u"noteText"_s).last();
    type(*text, u"Oui, vérifié."_s);

    row.said.append({u"Bruno"_s, noon, u"Pas sûr."_s});
    bench.show({row});
    QSignalSpy answered(&bench.panel, &NotesPanel::answerAsked);
    CHECK(bench.visibleTexts().contains(u"Pas sûr."_s));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(answered.size() == 1);
    CHECK(answered.first().at(0).value<CommentId>() == CommentId(1));
    CHECK(answered.first().at(1).toString() == u"Oui, vérifié."_s);
}

TEST_CASE("a passage that has gone is told with its quotation", "[notes]")
{
    Bench bench;
    ThreadRow row = thread(1, u"le port"_s);
    row.gone = true;
    bench.show({row});

    CHECK(bench.visibleTexts().join(u'\n').contains(u"“le port”"_s));
    CHECK_FALSE(bench.button(u"passage"_s));
}

TEST_CASE("a suggestion shows what stands and what would, and is accepted or refused", "[notes]")
{
    Bench bench;
    bench.show({suggestion(4, u"le port"_s, u"le quai"_s)});
    QSignalSpy accepted(&bench.panel, &NotesPanel::acceptAsked);
    QSignalSpy refused(&bench.panel, &NotesPanel::refuseAsked);

    CHECK(bench.visibleTexts().contains(u"le port"_s));
    CHECK(bench.visibleTexts().contains(u"le quai"_s));
    bench.button(u"accept"_s)->click();
    bench.button(u"refuse"_s)->click();

    CHECK(accepted.size() == 1);
    CHECK(refused.size() == 1);
}

TEST_CASE("a suggestion whose passage changed says so and cannot be accepted", "[notes]")
{
    Bench bench;
    SuggestionRow row = suggestion(4, u"le port"_s, u"le quai"_s);
    row.canAccept = false;
    bench.show({row});

    CHECK_FALSE(bench.button(u"accept"_s));
    CHECK(bench.button(u"refuse"_s));
}

TEST_CASE("all are answered at once when there are several", "[notes]")
{
    Bench bench;
    bench.show({suggestion(4, u"a"_s, u"b"_s)});
    CHECK_FALSE(bench.button(u"acceptAll"_s));
    bench.show({suggestion(4, u"a"_s, u"b"_s), suggestion(5, u"c"_s, u"d"_s)});
    QSignalSpy accepted(&bench.panel, &NotesPanel::acceptAllAsked);

    REQUIRE(bench.button(u"acceptAll"_s));
    bench.button(u"acceptAll"_s)->click();
    CHECK(accepted.size() == 1);
}

TEST_CASE("the filter shows what is open, all, one kind, or one's own", "[notes]")
{
    Bench bench;
    ThreadRow resolved = thread(1, u"résolu"_s);
    resolved.resolvedBy = u"Anna"_s;
    ThreadRow mine = thread(2, u"à moi"_s);
    mine.mine = true;
    const QList<NoteRow> rows{resolved, mine, suggestion(3, u"a"_s, u"b"_s)};
    const auto shown = [&](NotesPanel::Filter filter) {
        bench.panel.setFilter(filter);
        bench.show(rows);
        return bench.panel.findChildren<QPushButton *>(u"passage"_s).size();
    };

    CHECK(shown(NotesPanel::Filter::Open) == 2);
    CHECK(shown(NotesPanel::Filter::All) == 3);
    CHECK(shown(NotesPanel::Filter::Comments) == 2);
    CHECK(shown(NotesPanel::Filter::Suggestions) == 1);
    CHECK(shown(NotesPanel::Filter::Mine) == 1);
}

TEST_CASE("who may not write reads the notes and answers none", "[notes]")
{
    Bench bench;
    bench.show({thread(1, u"le port"_s), suggestion(4, u"a"_s, u"b"_s)}, false);

    for (const QString &name : {u"answer"_s, u"resolve"_s, u"accept"_s, u"refuse"_s, u"newNote"_s})
        CHECK_FALSE(bench.button(name));
}

TEST_CASE("the keys stay on the list when a card is done", "[notes]")
{
    Bench bench;
    bench.show({suggestion(4, u"a"_s, u"b"_s), suggestion(5, u"c"_s, u"d"_s)});
    REQUIRE(QTest::qWaitForWindowActive(&bench.panel));
    bench.button(u"accept"_s)->setFocus();

    bench.show({suggestion(5, u"c"_s, u"d"_s)});

    auto *card = bench.panel.findChild<QFrame *>(u"suggestion:d"_s);
    REQUIRE(card);
    CHECK((card->hasFocus() || card->isAncestorOf(QApplication::focusWidget())));
}

TEST_CASE("everything in the notes that takes the keyboard has a name", "[notes]")
{
    Bench bench;
    bench.show({thread(1, u"le port"_s), suggestion(4, u"a"_s, u"b"_s)});
    bench.panel.compose(u"le port"_s);

    CHECK(speechless(bench.panel) == QStringList());
}

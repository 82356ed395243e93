#include "ui/queue/QueuePanel.h"

#include "ui/queue/QueueModel.h"
#include "ui/widgets/EmptyNote.h"

#include "Rows.h"
#include "support/Printing.h"
#include "support/Widgets.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk
{
    QueuePanel panel;
    QLineEdit &filter = child<QLineEdit>(panel, u"queueFilter"_s);
    QTreeView &list = child<QTreeView>(panel, u"queueList"_s);
    QAbstractItemModel &model = *list.model();
    QSignalSpy opened{&panel, &QueuePanel::openAsked};
    QSignalSpy searched{&panel, &QueuePanel::searchAsked};
    QSignalSpy left{&panel, &QueuePanel::left};

    explicit Desk(const QList<ArticleRow> &rows)
    {
        panel.resize(230, 600);
        panel.showRows(rows, camille(everyRole), evening());
        panel.show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }

    QStringList headings() const
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found += model.index(row, 0).data().toString();
        return found;
    }

    QModelIndex line(int group, int row) const
    {
        return model.index(row, 0, model.index(group, 0));
    }

    void press(Qt::Key key) { QTest::keyClick(panel.focusWidget(), key); }

    ArticleId lastOpened() const { return opened.last().first().value<ArticleId>(); }
};

QList<ArticleRow> aDesk()
{
    return {aRow(1, u"À Brest, le port se prépare"_s),
            aRow(2, u"Budget : le vote reporté"_s, Stage::Draft, 60),
            byNour(aRow(3, u"Crues : la Loire surveillée"_s, Stage::Submitted)),
            byNour(aRow(4, u"Théâtre : la saison"_s, Stage::Signed)),
            byNour(aRow(5, u"Pêche : les quotas"_s, Stage::Published))};
}

} // namespace

TEST_CASE("the queue counts its groups", "[queue]")
{
    const Desk desk(aDesk());

    CHECK(desk.headings() ==
          QStringList{u"My drafts (2)"_s, u"To read (1)"_s, u"Signed (1)"_s, u"Published (1)"_s});
}

TEST_CASE("what is published starts folded, what is to be done unfolded", "[queue]")
{
    const Desk desk(aDesk());

    CHECK(desk.list.isExpanded(desk.model.index(0, 0)));
    CHECK_FALSE(desk.list.isExpanded(desk.model.index(3, 0)));
}

TEST_CASE("a folded group stays folded when the desk changes, and opens for a filter", "[queue]")
{
    Desk desk(aDesk());
    desk.list.collapse(desk.model.index(0, 0));

    desk.panel.showRows(aDesk() + QList{aRow(9, u"Neuf"_s)}, camille(everyRole), evening());
    CHECK_FALSE(desk.list.isExpanded(desk.model.index(0, 0)));

    type(desk.filter, u"neuf"_s);
    CHECK(desk.list.isExpanded(desk.model.index(0, 0)));
    desk.filter.clear();
    CHECK_FALSE(desk.list.isExpanded(desk.model.index(0, 0)));
}

TEST_CASE("a click on a line opens the article, on a heading folds the group", "[queue]")
{
    Desk desk(aDesk());
    const auto click = [&](const QModelIndex &index) {
        QTest::mouseClick(desk.list.viewport(), Qt::LeftButton, {},
                          desk.list.visualRect(index).center());
    };

    click(desk.line(0, 1));
    REQUIRE(desk.opened.size() == 1);
    CHECK(desk.lastOpened() == ArticleId(2));

    click(desk.model.index(1, 0));
    CHECK(desk.opened.size() == 1);
    CHECK_FALSE(desk.list.isExpanded(desk.model.index(1, 0)));
}

TEST_CASE("the keyboard goes from the filter through the list to an article", "[queue]")
{
    Desk desk(aDesk());
    desk.panel.focusFilter();

    desk.press(Qt::Key_Down);
    CHECK(desk.list.hasFocus());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);

    REQUIRE(desk.opened.size() == 1);
    CHECK(desk.lastOpened() == ArticleId(2));
}

TEST_CASE("Up from the top of the list goes back to the filter", "[queue]")
{
    Desk desk(aDesk());
    desk.panel.focusFilter();
    desk.press(Qt::Key_Down);

    desk.press(Qt::Key_Up); // the heading
    desk.press(Qt::Key_Up);

    CHECK(desk.filter.hasFocus());
}

TEST_CASE("Return in the filter opens the first article found", "[queue]")
{
    Desk desk(aDesk());
    desk.panel.focusFilter();

    type(desk.filter, u"theatre"_s);
    desk.press(Qt::Key_Return);

    REQUIRE(desk.opened.size() == 1);
    CHECK(desk.lastOpened() == ArticleId(4));
}

TEST_CASE("Esc clears the filter, then leaves the queue", "[queue]")
{
    Desk desk(aDesk());
    desk.panel.focusFilter();
    type(desk.filter, u"loire"_s);
    CHECK(desk.model.rowCount() == 1);

    desk.press(Qt::Key_Escape);
    CHECK(desk.filter.text().isEmpty());
    CHECK(desk.model.rowCount() == 4);
    CHECK(desk.left.isEmpty());

    desk.press(Qt::Key_Escape);
    CHECK(desk.left.size() == 1);
}

TEST_CASE("three letters ask for a search in the texts", "[queue]")
{
    Desk desk(aDesk());

    type(desk.filter, u"gr"_s);
    CHECK(desk.searched.isEmpty());
    type(desk.filter, u"ue"_s);

    REQUIRE(desk.searched.size() == 2);
    CHECK(desk.searched.last().first().toString() == u"grue"_s);
}

TEST_CASE("what is found in the texts stands below and opens", "[queue]")
{
    Desk desk(aDesk());
    type(desk.filter, u"port"_s);

    desk.panel.showFound(u"port"_s, {{ArticleId(1), u"À Brest"_s, u"le port"_s},
                                     {ArticleId(7), u"Grues"_s, u"les grues du port"_s}});

    const auto last = desk.model.rowCount() - 1;
    CHECK(desk.headings().last() == u"In the texts (1)"_s);
    desk.list.setCurrentIndex(desk.line(last, 0));
    desk.list.setFocus();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.opened.size() == 1);
    CHECK(desk.lastOpened() == ArticleId(7));
}

TEST_CASE("an answer to an older search is not shown", "[queue]")
{
    Desk desk(aDesk());
    type(desk.filter, u"budget"_s);

    desk.panel.showFound(u"bud"_s, {{ArticleId(7), u"Grues"_s, u"les grues"_s}});

    CHECK(desk.headings() == QStringList{u"My drafts (1)"_s});
}

TEST_CASE("a cleared filter drops what was found in the texts", "[queue]")
{
    Desk desk(aDesk());
    type(desk.filter, u"port"_s);
    desk.panel.showFound(u"port"_s, {{ArticleId(7), u"Grues"_s, u"les grues du port"_s}});

    desk.filter.clear();

    CHECK_FALSE(desk.headings().contains(u"In the texts (1)"_s));
}

TEST_CASE("the open article stays marked and current when the queue is filled anew", "[queue]")
{
    Desk desk(aDesk());
    desk.panel.markOpen(ArticleId(3));
    CHECK(desk.line(1, 0).data(QueueModel::IsOpen).toBool());

    desk.panel.showRows(aDesk().mid(1), camille(everyRole), evening());

    CHECK(desk.list.currentIndex() == desk.line(1, 0));
    CHECK(desk.line(1, 0).data(QueueModel::IsOpen).toBool());
    desk.panel.markOpen({});
    CHECK_FALSE(desk.line(1, 0).data(QueueModel::IsOpen).toBool());
}

TEST_CASE("an empty queue teaches and offers a new article", "[queue]")
{
    Desk desk({});
    const QSignalSpy asked(&desk.panel, &QueuePanel::newAsked);
    CHECK_FALSE(desk.list.isVisible());

    auto *button = desk.panel.findChild<QPushButton *>();
    REQUIRE(button);
    button->click();
    CHECK(asked.size() == 1);

    desk.panel.showRows(aDesk(), camille(everyRole), evening());
    CHECK(desk.list.isVisible());
}

TEST_CASE("a filter that nothing passes says so instead of showing nothing", "[queue]")
{
    Desk desk(aDesk());

    type(desk.filter, u"introuvable"_s);

    CHECK_FALSE(desk.list.isVisible());
    CHECK(child<QLabel>(desk.panel, u"sentence"_s).text().contains(u"“introuvable”"_s));
}

TEST_CASE("everything in the queue has words for a screen reader, rows too", "[queue]")
{
    auto row = aRow(1, u"Port"_s, Stage::Signed);
    row.seal = SealState::Void;
    Desk desk({row});

    CHECK(speechless(desk.panel) == QStringList());
    const auto spoken = desk.line(0, 0).data(Qt::DisplayRole).toString();
    CHECK(spoken.startsWith(u"Port, Changed since the sign-off, "_s));
}

TEST_CASE("rows are high enough to be hit", "[queue]")
{
    Desk desk(aDesk());

    CHECK(desk.list.visualRect(desk.model.index(0, 0)).height() >= 28);
    CHECK(desk.list.visualRect(desk.line(0, 0)).height() >= 28);
}

TEST_CASE("a title with markup is shown as it is typed", "[queue]")
{
    Desk desk({aRow(1, u"<b>Gras</b> & maigre"_s)});

    CHECK(desk.line(0, 0).data(QueueModel::Title).toString() == u"<b>Gras</b> & maigre"_s);
    CHECK(desk.line(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}

TEST_CASE("the choice of articles follows who sits down, and stays as it was chosen", "[queue]")
{
    Desk desk(aDesk());
    auto &shown = child<QComboBox>(desk.panel, u"queueShown"_s);
    auto nour = camille(Role::CopyEditor);
    nour.id = nourId;

    desk.panel.showRows(aDesk(), nour, evening());
    CHECK(shown.currentText() == u"To read"_s);
    CHECK(desk.headings() == QStringList{u"To read (1)"_s});
    shown.setCurrentIndex(0);
    CHECK(desk.headings().size() == 4);
    desk.panel.showRows(aDesk(), nour, evening());
    CHECK(desk.headings().size() == 4);
}

TEST_CASE("where nothing waits, all the articles are one click away", "[queue]")
{
    Desk desk({aRow(1, u"Brouillon"_s)});
    auto nour = camille(Role::Producer);
    nour.id = nourId;
    const QSignalSpy asked(&desk.panel, &QueuePanel::newAsked);
    desk.panel.showRows({aRow(1, u"Brouillon"_s)}, nour, evening());
    CHECK(desk.headings().isEmpty());

    desk.panel.findChild<EmptyNote *>()->findChild<QPushButton *>()->click();

    CHECK(desk.headings().size() == 1);
    CHECK(asked.isEmpty());
}

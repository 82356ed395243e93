#include "ui/publish/RepliesDialog.h"

#include "support/Printing.h"
#include "support/Widgets.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2024, 11, 8);

ReplyDue asked(quint64 id, const QDate &received, ReplyState state = ReplyState::Open)
{
    ReplyDue due;
    due.reply = {.id = ReplyId(id),
                 .article = ArticleId(1),
                 .from = u"Loïc Tanguy"_s,
                 .text = u"Je n’ai rien dit de tel."_s,
                 .receivedOn = received,
                 .state = state};
    due.due = received.addDays(3);
    due.lines = 60;
    due.linesAllowed = 50;
    return due;
}

struct Window
{
    RepliesDialog dialog{u"Un titre"_s};
    QTreeWidget &list = child<QTreeWidget>(dialog, u"replies"_s);
    QPushButton &publish = child<QPushButton>(dialog, u"publish"_s);
    QPushButton &decline = child<QPushButton>(dialog, u"decline"_s);
};

} // namespace

TEST_CASE("a reply shows its clock and its measure, lateness in words", "[publish]")
{
    Window window;
    window.dialog.show({asked(1, today.addDays(-4)), asked(2, today)}, today);

    CHECK(window.list.topLevelItem(0)->text(2).contains(u"late"_s));
    CHECK_FALSE(window.list.topLevelItem(1)->text(2).contains(u"late"_s));
    CHECK(window.list.topLevelItem(0)->text(3).contains(u"too long"_s));
}

TEST_CASE("an open reply is published, or declined with a reason", "[publish]")
{
    Window window;
    window.dialog.show({asked(7, today)}, today);
    QSignalSpy published(&window.dialog, &RepliesDialog::publishAsked);
    QSignalSpy declined(&window.dialog, &RepliesDialog::declineAsked);

    CHECK_FALSE(window.decline.isEnabled());
    window.publish.click();
    child<QLineEdit>(window.dialog, u"reason"_s).setText(u"hors délai"_s);
    window.decline.click();

    REQUIRE(published.size() == 1);
    CHECK(published[0][0].value<ReplyId>() == ReplyId(7));
    REQUIRE(declined.size() == 1);
    CHECK(declined[0][1].toString() == u"hors délai"_s);
}

TEST_CASE("what was answered is not answered again", "[publish]")
{
    Window window;
    window.dialog.show({asked(7, today, ReplyState::Published)}, today);

    CHECK_FALSE(window.publish.isEnabled());
    CHECK_FALSE(window.decline.isEnabled());
}

TEST_CASE("a request that comes in has a name and words", "[publish]")
{
    Window window;
    window.dialog.show({}, today);
    QSignalSpy received(&window.dialog, &RepliesDialog::receiveAsked);
    auto &receive = child<QPushButton>(window.dialog, u"receive"_s);

    CHECK_FALSE(receive.isEnabled());
    child<QLineEdit>(window.dialog, u"from"_s).setText(u"Loïc Tanguy"_s);
    child<QPlainTextEdit>(window.dialog, u"text"_s).setPlainText(u"Faux."_s);
    receive.click();

    REQUIRE(received.size() == 1);
    CHECK(received[0][0].toString() == u"Loïc Tanguy"_s);
    CHECK(received[0][1].toString() == u"Faux."_s);
}

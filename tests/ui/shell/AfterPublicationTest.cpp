#include "WindowBench.h"

#include "base/AtomicFile.h"
#include "desk/publish/Replies.h"
#include "desk/Steps.h"
#include "ui/publish/RepliesDialog.h"
#include "ui/shell/Panes.h"
#include "ui/shell/publish/Publishing.h"
#include "ui/signoff/ReviewPanel.h"
#include "ui/widgets/Strip.h"

#include <QPushButton>

using namespace feuillet;
using namespace feuillet::test;
using namespace Qt::StringLiterals;

namespace {

// A story that the copy editor signed and published, open before them.
struct Released : WindowBench
{
    QString page;

    Released()
    {
        answers.folder = home->filePath(u"site"_s);
        QObject::connect(window->findChild<Publishing *>(), &Publishing::published,
                         [this](const QString &path) { page = path; });
        window->perform(ActionName::New);
        typeInto(field(u"headline"_s), u"Vingt quais"_s);
        typeInto(body(), u"Le port a vingt quais."_s);
        window->perform(ActionName::Submit);
        workbench->sitDown(reader);
        window->perform(ActionName::Sign);
        window->perform(ActionName::Publish);
        REQUIRE_FALSE(page.isEmpty());
    }
    QPushButton &answer(const QString &text)
    {
        for (auto *button : window->panes().strip->findChildren<QPushButton *>())
            if (button->text() == text)
                return *button;
        FAIL("the strip has no such answer");
        return *window->findChild<QPushButton *>();
    }
};

} // namespace

TEST_CASE("a correction is written, and the strip publishes the page again", "[shell]")
{
    Released bench;
    bench.answers.told =
        NoticeWords{NoticeKind::Correction, u"Douze quais, et non vingt."_s, u"le port"_s};

    bench.window->perform(ActionName::Announce);

    CHECK(bench.workbench->opened().row.stage == Stage::Corrected);
    CHECK(bench.answers.noticeKinds.contains(NoticeKind::Withdrawal));
    CHECK_FALSE(readFile(bench.page)->contains("Douze quais"));
    bench.answer(u"Publish again"_s).click();
    CHECK(readFile(bench.page)->contains("Douze quais"));
}

TEST_CASE("the step that was asked for is the first of the notices", "[shell]")
{
    Released bench;

    emit bench.window->panes().review->actionAsked(Action::Withdraw);

    REQUIRE_FALSE(bench.answers.noticeKinds.isEmpty());
    CHECK(bench.answers.noticeKinds.first() == NoticeKind::Withdrawal);
    CHECK(bench.workbench->opened().row.stage == Stage::Published); // nothing was answered
}

TEST_CASE("a reply that comes in is published under the story", "[shell]")
{
    Released bench;
    bench.window->perform(ActionName::Replies);
    auto *dialog = bench.window->findChild<RepliesDialog *>();
    REQUIRE(dialog);

    emit dialog->receiveAsked(u"Loïc Tanguy"_s, u"Je n’ai rien dit."_s, QDate::currentDate());
    child<QPushButton>(*dialog, u"publish"_s).click();
    dialog->close();
    bench.answer(u"Publish again"_s).click();

    CHECK(readFile(bench.page)->contains("Je n’ai rien dit."));
    const auto replies = repliesTo(bench.workbench->seat(), bench.workbench->session().id());
    REQUIRE(replies);
    CHECK(replies->first().reply.state == ReplyState::Published);
}

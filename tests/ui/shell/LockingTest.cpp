#include "ui/shell/WindowBench.h"

#include "desk/seats/Locks.h"
#include "desk/seats/Merging.h"
#include "ui/queue/QueuePanel.h"
#include "ui/shell/Panes.h"
#include "ui/widgets/Strip.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace feuillet;
using namespace feuillet::test;

namespace {

// A window, and what its strip says of locks.
class Window : public WindowBench
{
public:
    using WindowBench::WindowBench;

    Strip &strip() { return *window->panes().lockStrip; }
    QPushButton *answer(const QString &label)
    {
        for (auto *button : strip().findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == label)
                return button;
        return nullptr;
    }
    bool awaitAnswer(const QString &label)
    {
        return QTest::qWaitFor([&] { return answer(label) != nullptr; }, 20'000);
    }
    bool awaitWriting()
    {
        return QTest::qWaitFor([&] { return !sheet().isReadOnly(); }, 20'000);
    }
    bool awaitReading()
    {
        return QTest::qWaitFor([&] { return sheet().isReadOnly(); }, 20'000);
    }
    // The watch is a thread of its own: it has the lock a moment after the article is open.
    bool awaitLock()
    {
        return QTest::qWaitFor(
            [&] {
                const auto lock =
                    LockStore(workbench->seat().database).of(workbench->session().id());
                return lock && *lock && (*lock)->seat == workbench->seat().id;
            },
            20'000);
    }
    ArticleId receiveStory()
    {
        const auto id = receive(workbench->seat(), anArticle());
        REQUIRE(id);
        REQUIRE(workbench->open(*id));
        REQUIRE(awaitLock());
        return *id;
    }
    QString queueText()
    {
        const auto &model = *child<QTreeView>(*window, u"queueList"_s).model();
        QStringList lines;
        for (int group = 0; group < model.rowCount(); ++group)
            for (int line = 0; line < model.rowCount(model.index(group, 0)); ++line)
                lines << model.index(line, 0, model.index(group, 0)).data().toString();
        return lines.join(u'\n');
    }
};

// Claire writes an article; Denis opens it too.
struct TwoWindows
{
    Window claires;
    ArticleId story = claires.receiveStory();
    Window deniss{claires.home};

    explicit TwoWindows(Roles roles = Role::CopyEditor)
    {
        Person denis = deniss.reader;
        denis.roles = roles;
        deniss.workbench->sitDown(denis);
        REQUIRE(deniss.workbench->open(story));
    }
};

} // namespace

TEST_CASE("a second window reads the article that another writes, and the queue says who it is",
          "[shell]")
{
    TwoWindows desk;
    REQUIRE(desk.claires.workbench->take(Action::Submit)); // readers see what waits for them

    CHECK(desk.deniss.sheet().isReadOnly());
    CHECK_FALSE(desk.claires.sheet().isReadOnly());
    REQUIRE(desk.deniss.awaitAnswer(u"Ask for it"_s));
    CHECK(desk.deniss.answer(u"Take over"_s) == nullptr);
    CHECK(QTest::qWaitFor(
        [&] { return desk.deniss.queueText().contains(u"Claire Morel is writing"_s); }, 20'000));
    CHECK_FALSE(desk.claires.queueText().contains(u"is writing"_s));
}

TEST_CASE("who reads sees what is saved, and has the article when the other closes it", "[shell]")
{
    TwoWindows desk;
    desk.claires.typeInto(desk.claires.field(u"headline"_s), u"Neuf "_s);
    REQUIRE(desk.claires.workbench->save());
    const QString saved = desk.claires.article().headline;

    CHECK(QTest::qWaitFor([&] { return desk.deniss.article().headline == saved; }, 20'000));
    desk.claires.workbench->close();
    CHECK(desk.deniss.awaitWriting());
    CHECK(desk.deniss.article().headline == saved);
}

TEST_CASE("who is asked for an article saves it and hands it over", "[shell]")
{
    TwoWindows desk;
    desk.claires.typeInto(desk.claires.field(u"kicker"_s), u"Port "_s);
    REQUIRE(desk.deniss.awaitAnswer(u"Ask for it"_s));
    desk.deniss.answer(u"Ask for it"_s)->click();
    REQUIRE(desk.claires.awaitAnswer(u"Save and hand over"_s));

    desk.claires.answer(u"Save and hand over"_s)->click();

    REQUIRE(desk.deniss.awaitWriting());
    CHECK(desk.deniss.article() == desk.claires.article());
    CHECK(desk.deniss.article().kicker.contains(u"Port"_s));
    CHECK(desk.claires.awaitReading());
}

TEST_CASE("a chief takes the article over, and what its writer had not saved is a draft of theirs",
          "[shell]")
{
    TwoWindows desk(everyRole);
    desk.claires.typeInto(desk.claires.field(u"headline"_s), u"Pas enregistré "_s);
    const Article typed = desk.claires.article();
    REQUIRE(desk.deniss.awaitAnswer(u"Take over"_s));

    desk.deniss.answer(u"Take over"_s)->click();

    REQUIRE(desk.deniss.awaitWriting());
    REQUIRE(desk.claires.awaitReading());
    CHECK(desk.claires.article() == anArticle());
    const auto draft = desk.claires.draft();
    REQUIRE(draft);
    CHECK(draft->text == typed);

    desk.deniss.workbench->close();
    REQUIRE(desk.claires.awaitWriting());
    CHECK(desk.claires.article() == typed);
}

TEST_CASE("one's other window hands its unsaved text over by itself", "[shell]")
{
    Window first;
    const auto story = first.receiveStory();
    first.typeInto(first.field(u"headline"_s), u"Pas enregistré "_s);
    const Article typed = first.article();
    Window second(first.home);
    REQUIRE(second.workbench->open(story));
    REQUIRE(second.awaitAnswer(u"Write here"_s));

    second.answer(u"Write here"_s)->click();

    REQUIRE(second.awaitWriting());
    CHECK(second.article() == typed);
    CHECK(first.awaitReading());
}

TEST_CASE("an article that is only read takes no edit from anywhere", "[shell]")
{
    TwoWindows desk;
    Article other = desk.deniss.article();
    other.kicker = u"Autre"_s;

    desk.deniss.workbench->session().edit(other, History::Kind::Whole, {}, {});

    CHECK(desk.deniss.article() == anArticle());
    CHECK_FALSE(desk.deniss.draft());
}

TEST_CASE("a save that was too late is joined with what was saved, and says so", "[shell]")
{
    Window claires;
    const auto story = claires.receiveStory();
    claires.typeInto(claires.field(u"kicker"_s), u"Port "_s);
    Seat denis{claires.workbench->seat().database, claires.reader};
    auto theirs = anArticle();
    theirs.rubric = u"Mer"_s;
    REQUIRE(save(denis, story, 1, theirs, u"save"_s));

    CHECK_FALSE(claires.workbench->save());

    CHECK(claires.article().rubric == u"Mer");
    CHECK(claires.article().kicker.contains(u"Port"_s));
    CHECK_FALSE(claires.workbench->session().isModified());
    CHECK(claires.workbench->opened().row.revision == 3);
    CHECK(claires.workbench->opened().article == claires.article());
    CHECK_FALSE(claires.answers.met);
    CHECK_FALSE(claires.draft());
}

TEST_CASE("saving what was only read never brings an older text back", "[shell]")
{
    Window claires;
    const auto story = claires.receiveStory();
    Seat denis{claires.workbench->seat().database, claires.reader};
    auto theirs = anArticle();
    theirs.rubric = u"Mer"_s;
    REQUIRE(save(denis, story, 1, theirs, u"save"_s));

    claires.workbench->save();
    claires.workbench->save();

    CHECK(claires.article() == theirs);
    CHECK(claires.workbench->opened().row.revision == 2);
}

TEST_CASE("what touches is asked; giving up leaves the text unsaved and safe", "[shell]")
{
    Window claires;
    const auto story = claires.receiveStory();
    claires.typeInto(claires.field(u"headline"_s), u"Mien "_s);
    const Article mine = claires.article();
    Seat denis{claires.workbench->seat().database, claires.reader};
    auto theirs = anArticle();
    theirs.headline = u"Leur titre"_s;
    REQUIRE(save(denis, story, 1, theirs, u"save"_s));

    CHECK_FALSE(claires.workbench->save());
    REQUIRE(claires.answers.met);
    CHECK(claires.answers.met->merged.conflicts.size() == 1);
    CHECK(claires.answers.met->others == claires.reader.name);
    CHECK(claires.article() == mine);
    CHECK(claires.workbench->session().isModified());
    REQUIRE(claires.draft());
    CHECK(claires.draft()->text == mine);

    claires.answers.decides = [](const MergeOffer &offer) {
        return decided(offer.merged, offer.theirs, {MergeChoice::Theirs});
    };
    CHECK_FALSE(claires.workbench->save());
    CHECK(claires.article().headline == u"Leur titre");
    CHECK_FALSE(claires.workbench->session().isModified());
}

TEST_CASE("a draft that others saved over since is never saved over their text", "[shell]")
{
    const auto home = std::make_shared<QTemporaryDir>();
    ArticleId story;
    {
        Window claires(home);
        story = claires.receiveStory();
        claires.typeInto(claires.field(u"kicker"_s), u"Port "_s);
    }
    Window claires(home);
    Seat denis{claires.workbench->seat().database, claires.reader};
    auto theirs = anArticle();
    theirs.rubric = u"Mer"_s;
    REQUIRE(save(denis, story, 1, theirs, u"save"_s));

    REQUIRE(claires.workbench->open(story));
    CHECK(claires.article().kicker.contains(u"Port"_s));
    CHECK(claires.workbench->session().revision() == 1);
    claires.workbench->save();

    CHECK(claires.article().rubric == u"Mer");
    CHECK(claires.article().kicker.contains(u"Port"_s));
}

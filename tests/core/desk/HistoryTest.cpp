#include "core/desk/Newsroom.h"
#include "desk/PastActions.h"
#include "desk/publish/Replies.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

QStringList told(const QList<PastAction> &history)
{
    QStringList sentences;
    for (const PastAction &past : history)
        sentences << sentence(past);
    return sentences;
}

PastAction aSave(int revision, const QString &who = u"Anna"_s)
{
    PastAction past;
    past.what = PastAction::What::Saved;
    past.at = noon.addSecs(revision);
    past.who = who;
    past.revision = past.until = revision;
    past.reason = u"save"_s;
    return past;
}

PastAction aStep()
{
    PastAction past;
    past.at = noon;
    past.who = u"Bruno"_s;
    return past;
}

} // namespace

TEST_CASE("an article's life reads as a story: who did what, each thing once", "[desk]")
{
    Newsroom room;
    const QTemporaryDir site;
    const auto id = room.create();
    room.write(room.annas, id, withHeadline(anArticle(), u"Deux"_s));
    must(takeStep(room.annas, id, Action::Submit));
    must(takeStep(room.brunos, id, Action::Return, u"Vérifier les noms."_s));
    room.write(room.annas, id, withHeadline(anArticle(), u"Trois"_s));
    must(takeStep(room.annas, id, Action::Submit));
    must(takeStep(room.brunos, id, Action::FirstRead));
    room.pass(5);
    must(sign(room.brunos, id, {u"names"_s, u"photoRights"_s}));
    const auto page = must(publish(room.caroles, id, site.path()));

    const auto history = must(historyOf(room.annas, id));

    const QString a = anna.name;
    const QString b = bruno.name;
    CHECK(
        told(history) ==
        QStringList{a + u" began the article."_s, a + u" saved version 2."_s,
                    a + u" sent the text to be read."_s, b + u" returned the text to its author."_s,
                    a + u" saved version 3."_s, a + u" sent the text to be read."_s,
                    b + u" took the text for the first reading."_s,
                    b + u" signed version 3 off. Checked by hand: names, rights of the pictures."_s,
                    carole.name + u" published version 3. The page: "_s + page.path});
    CHECK(history[3].note == u"Vérifier les noms."_s);
    CHECK(history[7].at == noon.addSecs(300));
}

TEST_CASE("a seal by the author on a desk of one person is told as such", "[desk]")
{
    Newsroom room;
    must(setOnePersonDesk(*room.database, true));
    const auto id = room.create();
    const Seat chief = room.deniss;
    room.write(room.deniss, id, withHeadline(anArticle(), u"À moi"_s));
    must(takeStep(room.deniss, id, Action::Submit));
    must(sign(room.deniss, id, {}));

    CHECK(told(must(historyOf(room.annas, id))).last() ==
          chief.person.name +
              u" signed version 2 off. Signed by its author, on a desk of one person."_s);
}

TEST_CASE("what one person saves time and again is told as one", "[desk]")
{
    const QList history{aSave(1), aSave(2), aSave(3), aSave(4),
                        aStep(),  aSave(5), aSave(6), aSave(7, u"Bruno"_s)};

    const auto lines = gathered(history);

    CHECK(told(lines) == QStringList{u"Anna began the article."_s, u"Anna saved versions 2 to 4."_s,
                                     u"Bruno sent the text to be read."_s,
                                     u"Anna saved versions 5 to 6."_s,
                                     u"Bruno saved version 7."_s});
    CHECK(lines[1].at == noon.addSecs(4));
    CHECK(gathered({}).isEmpty());
}

TEST_CASE("whose words are in a revision, and why it was made, is told", "[desk]")
{
    auto merged = aSave(3);
    merged.others = {u"Bruno"_s, u"Carole"_s};
    CHECK(sentence(merged) == u"Anna saved version 3. Words by Bruno, Carole are in it."_s);
    auto named = aSave(4);
    named.reason = u"avant coupe"_s;
    CHECK(sentence(named) == u"Anna saved version 4: “avant coupe”."_s);
    named.reason = u"recover"_s;
    CHECK(sentence(named) == u"Anna took up unsaved words as version 4."_s);
}

TEST_CASE("what readers were told is in the story", "[desk]")
{
    auto past = aStep();
    past.action = Action::Correct;
    past.notice = Notice{NoticeKind::Clarification, noon, u"Le pont a deux voies."_s};
    CHECK(sentence(past) ==
          u"Bruno published a clarification. Readers are told: “Le pont a deux voies.”"_s);
    past.notice->kind = NoticeKind::Correction;
    CHECK(sentence(past).startsWith(u"Bruno published a correction. "_s));
    past.action = Action::BreakEmbargo;
    past.notice.reset();
    CHECK(sentence(past) == u"Bruno let the article go out before its embargo ended."_s);
}

TEST_CASE("a reply that was asked for and declined is in the story", "[desk]")
{
    Newsroom room;
    const QTemporaryDir site;
    const auto id = room.signedOff();
    must(publish(room.caroles, id, site.path()));
    const auto reply =
        must(receiveReply(room.caroles, id, u"M. Le Goff"_s, u"Je n’ai rien dit."_s, noon.date()));
    must(declineReply(room.deniss, id, reply, u"Hors délai"_s));

    const auto history = must(historyOf(room.annas, id));

    CHECK(told(history).sliced(history.size() - 2) ==
          QStringList{carole.name + u" received the reply that M. Le Goff asks to see published."_s,
                      denis.name + u" declined to publish a reply."_s});
    CHECK(history[history.size() - 2].note == u"Je n’ai rien dit."_s);
    CHECK(history.last().note == u"Hors délai"_s);
}

TEST_CASE("an article that is not there has no history", "[desk]")
{
    Newsroom room;
    CHECK(must(historyOf(room.annas, ArticleId::random())).isEmpty());
}

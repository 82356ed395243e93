#include "base/AtomicFile.h"
#include "core/desk/Newsroom.h"
#include "core/photo/Pictures.h"
#include "desk/Photos.h"
#include "desk/publish/Notices.h"
#include "desk/publish/Replies.h"
#include "store/ledger/Verification.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

const QString wrong = u"Le port compte douze quais, et non vingt."_s;
const QString reason = u"Coup de fil du port"_s;

struct PressRoom : Newsroom
{
    QTemporaryDir out;
    QString site() const { return out.filePath(u"site"_s); }
    Published print(ArticleId id) { return must(publish(caroles, id, site())); }
    ArticleId published(const Article &article = anArticle())
    {
        const auto id = signedOff(article);
        print(id);
        return id;
    }
    void rewrite(ArticleId id, const Article &article)
    {
        write(annas, id, article);
        must(feuillet::sign(brunos, id, {}));
    }
    Article withPicture()
    {
        auto story = anArticle();
        const auto kept = must(keepPicture(annas, fileOf(aPicture({1200, 800}), "JPEG")));
        story.photos = {Photo{.image = kept.photo.image, .size = kept.photo.size}};
        return story;
    }
    QByteArray pageOf(ArticleId id) { return must(readFile(print(id).path)); }
};

Article underEmbargo(const QDateTime &until)
{
    auto article = anArticle();
    article.embargoedUntil = until;
    return article;
}

} // namespace

TEST_CASE("a correction is told on the page and to machines, with its date", "[desk]")
{
    PressRoom press;
    const auto id = press.published();
    press.pass(60);

    CHECK(must(announce(press.brunos, id, NoticeKind::Correction, wrong, reason)) ==
          Stage::Corrected);

    const auto html = press.pageOf(id);
    CHECK(html.contains("Rectificatif"));
    CHECK(html.contains(wrong.toUtf8()));
    CHECK(html.contains("CorrectionComment"));
    CHECK_FALSE(html.contains(reason.toUtf8()));
    const auto notices = must(noticesOf(press.brunos, id));
    CHECK(notices == QList{Notice{NoticeKind::Correction, press.time, wrong}});
    CHECK(must(press.articles.steps(id)).last().action == Action::Publish);
    CHECK(must(verify(*press.database)).isEmpty());
}

TEST_CASE("readers are told nothing without a text, nor without a reason for the desk", "[desk]")
{
    PressRoom press;
    const auto id = press.published();

    CHECK(refusalIn(announce(press.brunos, id, NoticeKind::Update, u"  "_s, reason)) ==
          Refusal::NoteMissing);
    CHECK(refusalIn(announce(press.brunos, id, NoticeKind::Update, wrong, {})) ==
          Refusal::NoteMissing);
    CHECK(refusalIn(announce(press.annas, id, NoticeKind::Update, wrong, reason)) ==
          Refusal::RoleMissing);
    CHECK(must(noticesOf(press.brunos, id)).isEmpty());
    CHECK(press.stageOf(id) == Stage::Published);
}

TEST_CASE("only what went out can be corrected", "[desk]")
{
    PressRoom press;
    const auto id = press.signedOff();

    CHECK(refusalIn(announce(press.brunos, id, NoticeKind::Correction, wrong, reason)) ==
          Refusal::WrongStage);
}

TEST_CASE("a text that was changed is signed again before it is corrected", "[desk]")
{
    PressRoom press;
    const auto id = press.published();
    press.write(press.annas, id, withHeadline(anArticle(), u"Douze quais"_s));

    CHECK(refusalIn(announce(press.brunos, id, NoticeKind::Correction, wrong, reason)) ==
          Refusal::SealVoid);
}

TEST_CASE("the files that no longer say what they should are named until they are replaced",
          "[desk]")
{
    PressRoom press;
    const auto id = press.published();
    const QString page = press.print(id).path;
    CHECK(must(filesToReplace(press.caroles, id)).isEmpty());

    must(announce(press.brunos, id, NoticeKind::Clarification, wrong, reason));

    CHECK(must(filesToReplace(press.caroles, id)) == QList{StaleFile{page, false}});
    press.print(id);
    CHECK(must(filesToReplace(press.caroles, id)).isEmpty());
}

TEST_CASE("a new headline leaves the page at its address", "[desk]")
{
    PressRoom press;
    const auto id = press.published();
    const QString page = press.print(id).path;

    press.rewrite(id, withHeadline(anArticle(), u"Tout autre chose"_s));

    CHECK(press.print(id).path == page);
    CHECK(must(readFile(page)).contains("Tout autre chose"));
}

TEST_CASE("of a withdrawn story readers see its title and why, and no picture stays", "[desk]")
{
    PressRoom press;
    const auto story = press.withPicture();
    const auto id = press.published(story);
    const auto before = filesBelow(press.site()).keys();
    CHECK(before.filter(u".jpg"_s).size() > 1);

    must(announce(press.deniss, id, NoticeKind::Withdrawal, u"Retiré sur décision de justice."_s,
                  reason));

    const auto stale = must(filesToReplace(press.caroles, id));
    CHECK(std::ranges::count(stale, true, &StaleFile::gone) == before.filter(u".jpg"_s).size());
    const auto html = press.pageOf(id);
    CHECK(press.stageOf(id) == Stage::Withdrawn);
    CHECK(html.contains("Retiré sur décision de justice."));
    CHECK(html.contains("noindex"));
    CHECK(html.contains(story.headline.toUtf8()));
    CHECK_FALSE(html.contains(story.lede.text().toUtf8()));
    CHECK_FALSE(html.contains(story.sections.first().paragraphs.first().text.text().toUtf8()));
    CHECK(filesBelow(press.site()).keys().filter(u".jpg"_s).isEmpty());
}

TEST_CASE("a file that somebody changed in the site's folder is not removed", "[desk]")
{
    PressRoom press;
    const auto story = press.withPicture();
    const auto id = press.published(story);
    const QString jpeg =
        press.site() + u'/' + filesBelow(press.site()).keys().filter(u".jpg"_s).first();
    must(writeFile(jpeg, "retouched"));

    must(announce(press.deniss, id, NoticeKind::Withdrawal, wrong, reason));
    press.print(id);

    CHECK(must(readFile(jpeg)) == "retouched");
}

TEST_CASE("what is written after a withdrawal does not go out with the notice", "[desk]")
{
    PressRoom press;
    const auto id = press.published();
    must(announce(press.deniss, id, NoticeKind::Withdrawal, wrong, reason));
    press.write(press.annas, id, withHeadline(anArticle(), u"Jamais relu"_s));

    CHECK_FALSE(press.pageOf(id).contains("Jamais relu"));
}

TEST_CASE("nothing leaves the desk before the embargo ends", "[desk]")
{
    PressRoom press;
    const auto id = press.signedOff(underEmbargo(press.time.addSecs(3600)));

    CHECK(refusalIn(publish(press.caroles, id, press.site())) == Refusal::Embargoed);
    CHECK(refusalIn(publishProof(press.caroles, id, press.site())) == Refusal::Embargoed);
    CHECK(filesBelow(press.out.path()).isEmpty());

    press.pass(60);
    CHECK(must(publish(press.caroles, id, press.site())).changed);
}

TEST_CASE("a chief breaks an embargo with a reason, and the record keeps both", "[desk]")
{
    PressRoom press;
    const auto id = press.signedOff(underEmbargo(press.time.addDays(1)));

    CHECK(refusalIn(takeStep(press.caroles, id, Action::BreakEmbargo, reason)) ==
          Refusal::RoleMissing);
    CHECK(refusalIn(takeStep(press.deniss, id, Action::BreakEmbargo)) == Refusal::NoteMissing);
    must(takeStep(press.deniss, id, Action::BreakEmbargo, reason));

    CHECK(must(publish(press.caroles, id, press.site())).changed);
    const auto steps = must(press.articles.steps(id));
    CHECK(std::ranges::any_of(steps, [](const StepTaken &step) {
        return step.action == Action::BreakEmbargo && step.person == denis.id &&
               step.note == reason;
    }));
}

TEST_CASE("breaking one embargo breaks no other", "[desk]")
{
    PressRoom press;
    const auto id = press.signedOff(underEmbargo(press.time.addDays(1)));
    must(takeStep(press.deniss, id, Action::BreakEmbargo, reason));

    press.write(press.annas, id, underEmbargo(press.time.addDays(2)));

    CHECK(refusalIn(publish(press.caroles, id, press.site())) == Refusal::Embargoed);
}

TEST_CASE("an embargo is not edited away, but by a chief", "[desk]")
{
    PressRoom press;
    const auto id = press.create(underEmbargo(press.time.addDays(1)));

    CHECK(refusalIn(save(press.annas, id, 1, anArticle(), u"save"_s)) == Refusal::Embargoed);
    CHECK(refusalIn(save(press.annas, id, 1, underEmbargo(press.time.addSecs(60)), u"save"_s)) ==
          Refusal::Embargoed);
    CHECK(must(save(press.annas, id, 1, underEmbargo(press.time.addDays(3)), u"save"_s)) == 2);
    CHECK(must(save(press.deniss, id, 2, anArticle(), u"save"_s)) == 3);
}

TEST_CASE("a reply has its clock, and is published in its own words", "[desk]")
{
    PressRoom press;
    const auto id = press.published();
    const QDate today = press.time.date();

    const auto asked =
        must(receiveReply(press.annas, id, u"Loïc Tanguy"_s, u"Je n’ai rien dit de tel."_s, today));

    const auto due = must(repliesTo(press.brunos, id));
    REQUIRE(due.size() == 1);
    CHECK(due.first().due == today.addDays(3));
    CHECK(due.first().reply.state == ReplyState::Open);
    CHECK(due.first().lines == 1);
    CHECK(due.first().linesAllowed == 50);
    CHECK_FALSE(due.first().asksTooLate);
    must(publishReply(press.brunos, id, asked));
    CHECK(must(repliesTo(press.brunos, id)).first().reply.state == ReplyState::Published);
    const auto html = press.pageOf(id);
    CHECK(html.contains("Droit de réponse"));
    CHECK(html.contains("Je n’ai rien dit de tel."));
    CHECK(faultIn(publishReply(press.brunos, id, asked)) == Fault::Unknown);
    CHECK(must(verify(*press.database)).isEmpty());
}

TEST_CASE("a reply that comes after the term says so, and is declined with a reason", "[desk]")
{
    PressRoom press;
    const auto id = press.published();
    const QDate late = press.time.date().addMonths(3).addDays(1);
    const auto asked = must(receiveReply(press.annas, id, u"Loïc Tanguy"_s, u"Faux."_s, late));

    CHECK(must(repliesTo(press.brunos, id)).first().asksTooLate);
    CHECK(refusalIn(declineReply(press.annas, id, asked, reason)) == Refusal::RoleMissing);
    CHECK(refusalIn(declineReply(press.deniss, id, asked, {})) == Refusal::NoteMissing);
    must(declineReply(press.deniss, id, asked, reason));
    const auto reply = must(repliesTo(press.brunos, id)).first().reply;
    CHECK(reply.state == ReplyState::Declined);
    CHECK(reply.reason == reason);
}

TEST_CASE("the clock of replies is a setting of the desk", "[desk]")
{
    PressRoom press;
    const ReplyRules rules{.daysToPublish = 8,
                           .monthsToAsk = 6,
                           .fewestLines = 20,
                           .mostLines = 100,
                           .signesInLine = 40};

    must(setReplyRules(*press.database, rules));

    CHECK(must(replyRules(*press.database)) == rules);
    CHECK(faultIn(setReplyRules(*press.database, {.mostLines = 1})) == Fault::Malformed);
}

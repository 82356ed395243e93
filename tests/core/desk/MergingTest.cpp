#include "desk/seats/Merging.h"
#include "article/Body.h"
#include "core/desk/Newsroom.h"

#include <random>

using namespace feuillet;
using namespace feuillet::test;

namespace {

Article withAdded(const Article &article, const QString &sentence)
{
    const auto at = flow(article.sections).size();
    return withBlocks(article, at, 0, {aParagraph(sentence)});
}

QString textOf(const Article &article)
{
    QStringList lines{article.headline, article.lede.text()};
    for (const Paragraph &paragraph : paragraphsOf(article))
        lines << paragraph.text.text();
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("who was too late meets what the other saved, and both are authors of the merge",
          "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    const Article annas = withHeadline(anArticle(), u"Titre d’Anna"_s);
    const Article brunos = withAdded(anArticle(), u"De Bruno."_s);
    room.write(room.annas, id, annas);
    REQUIRE(faultIn(save(room.brunos, id, 1, brunos, u"save"_s)) == Fault::Stale);

    const auto meeting = must(meetingOf(room.brunos, id, 1, brunos));
    CHECK(meeting.theirs == annas);
    CHECK(meeting.others == QList{anna});
    CHECK(meeting.merged.conflicts.isEmpty());
    CHECK(must(saveMerged(room.brunos, meeting, meeting.merged.article)) == 3);

    CHECK(must(room.articles.head(id)) == withHeadline(brunos, u"Titre d’Anna"_s));
    const auto saving = must(room.articles.revision(id, 3)).saving;
    CHECK(saving.authors == QList{bruno.id, anna.id});
    CHECK(saving.reason == u"merge");
}

TEST_CASE("who merged a text wrote it, and cannot sign it", "[desk]")
{
    Newsroom room;
    const auto id = room.submitted();
    room.write(room.annas, id, withHeadline(anArticle(), u"Titre d’Anna"_s));
    const auto meeting =
        must(meetingOf(room.brunos, id, 1, withAdded(anArticle(), u"De Bruno."_s)));
    must(saveMerged(room.brunos, meeting, meeting.merged.article));

    CHECK(refusalIn(feuillet::sign(room.brunos, id, {})) == Refusal::OwnText);
    must(feuillet::sign(room.deniss, id, {}));
}

TEST_CASE("a merge that was too late itself is stale, and nothing is overwritten", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    room.write(room.annas, id, withHeadline(anArticle(), u"Deux"_s));
    const auto meeting =
        must(meetingOf(room.brunos, id, 1, withAdded(anArticle(), u"De Bruno."_s)));
    room.write(room.annas, id, withHeadline(anArticle(), u"Trois"_s));

    CHECK(faultIn(saveMerged(room.brunos, meeting, meeting.merged.article)) == Fault::Stale);
    CHECK(must(room.articles.head(id)).headline == u"Trois");
}

TEST_CASE("a draft typed over an older revision meets what was saved since", "[desk]")
{
    Newsroom room;
    const auto id = room.create();
    const Article typed = withAdded(anArticle(), u"Tapé par Anna."_s);
    must(
        room.drafts.keep({.article = id, .person = anna.id, .base = 1, .text = typed, .at = noon}));
    room.write(room.brunos, id, withHeadline(anArticle(), u"Titre de Bruno"_s));

    const auto opened = must(openArticle(room.annas, id));
    REQUIRE(opened.draft);
    const auto meeting = must(meetingOf(room.annas, id, opened.draft->base, opened.draft->text));
    must(saveMerged(room.annas, meeting, meeting.merged.article));

    CHECK(must(room.articles.head(id)) == withHeadline(typed, u"Titre de Bruno"_s));
    CHECK_FALSE(must(openArticle(room.annas, id)).draft);
}

// Two people write sentences into one article, open and save whenever they like, and merge when
// they were too late, taking both texts of a conflict.
TEST_CASE("of two editors who save in any order every acknowledged sentence is in the history",
          "[desk]")
{
    std::mt19937 random(77);
    const auto upTo = [&random](int most) {
        return std::uniform_int_distribution(0, most)(random);
    };
    for (int round = 0; round < 100; ++round) {
        Newsroom room;
        const auto id = room.create();
        struct Desk
        {
            Seat &seat;
            int base = 1;
            Article text = anArticle();
            QStringList typed{};
            QStringList acknowledged{};
        };
        std::array<Desk, 2> desks{Desk{room.annas}, Desk{room.brunos}};
        const auto settle = [](Desk &desk, const Result<int> &revision, const Article &text) {
            desk.base = must(revision);
            desk.text = text;
            desk.acknowledged += std::exchange(desk.typed, {});
        };
        int sentences = 0;
        for (int step = 0; step < 24; ++step) {
            Desk &desk = desks[size_t(upTo(1))];
            const auto paragraphs = paragraphsOf(desk.text);
            if (upTo(2) > 0) {
                const QString sentence = u"[%1]"_s.arg(sentences++);
                const Paragraph &into = paragraphs[upTo(int(paragraphs.size()) - 1)];
                desk.text = upTo(1) ? withAdded(desk.text, sentence)
                                    : withParagraph(desk.text, into.id,
                                                    into.text + RichText(u' ' + sentence));
                desk.typed << sentence;
                continue;
            }
            const auto saved = save(desk.seat, id, desk.base, desk.text, u"save"_s);
            if (saved || saved.error().fault != Fault::Stale) {
                settle(desk, saved, desk.text);
                continue;
            }
            const auto meeting = must(meetingOf(desk.seat, id, desk.base, desk.text));
            const Article both =
                decided(meeting.merged, meeting.theirs,
                        QList<MergeChoice>(meeting.merged.conflicts.size(), MergeChoice::Both));
            settle(desk, saveMerged(desk.seat, meeting, both), both);
        }
        const QString last = textOf(must(room.articles.head(id)));
        for (const Desk &desk : desks)
            for (const QString &sentence : desk.acknowledged) {
                INFO("round " << round << ": " << sentence.toStdString());
                CHECK(last.contains(sentence));
            }
    }
}

#include "article/Body.h"
#include "core/desk/Newsroom.h"
#include "core/store/RawFile.h"
#include "desk/Notes.h"
#include "desk/People.h"
#include "desk/publish/Notices.h"
#include "desk/seats/Merging.h"
#include "desk/versions/Versions.h"
#include "store/Chaining.h"

using namespace feuillet;
using namespace feuillet::test;

namespace {

// Bruno, who may sign, wants to sign words of his own.
struct Trick : Newsroom
{
    ArticleId id = submitted();
    const Article brunosText = withHeadline(anArticle(), u"Titre de Bruno"_s);

    void bylined(const QString &byline)
    {
        Article article = anArticle();
        article.signature = Signature(byline);
        write(annas, id, article);
    }
    Result<Seal> asBruno() { return feuillet::sign(brunos, id, {}); }
    // As somebody else of the desk, whom Bruno declared for it.
    Result<Seal> as(const QString &name, bool written)
    {
        if (written)
            write(brunos, id, brunosText);
        const auto other = declarePerson(*database, name, everyRole, time);
        if (!other)
            return failed(other);
        Seat seat = seatOf(*other);
        return feuillet::sign(seat, id, {});
    }
    Result<Seal> afterSql(const QByteArray &sql)
    {
        RawFile raw(database->file());
        raw.dropTriggers();
        const QByteArray story = QByteArray::number(id.value());
        REQUIRE(raw.run(QByteArray(sql).replace(":story", story)).isEmpty());
        return asBruno();
    }
};

struct Way
{
    const char *name;
    std::function<Result<Seal>(Trick &)> sign;
    Error refusal = refused(Refusal::OwnText);
};

const Error damaged{Fault::Damaged, {}};

QList<Way> throughTheText()
{
    return {
        {"written from the first word",
         [](Trick &room) {
             room.id = ArticleId::random();
             must(save(room.brunos, room.id, 0, anArticle(), u"save"_s));
             must(takeStep(room.brunos, room.id, Action::Submit));
             return room.asBruno();
         }},
        {"a word changed, then somebody else saves over it",
         [](Trick &room) {
             room.write(room.brunos, room.id, room.brunosText);
             room.write(room.annas, room.id, withHeadline(anArticle(), u"D’Anna"_s));
             return room.asBruno();
         }},
        {"named as one of those who wrote",
         [](Trick &room) {
             must(save(room.annas, room.id, 1, room.brunosText, u"save"_s, {bruno.id}));
             return room.asBruno();
         }},
        {"saved by another who took up the draft",
         [](Trick &room) {
             must(save(room.deniss, room.id, 1, room.brunosText, u"recover"_s, {bruno.id}));
             return room.asBruno();
         }},
        {"a suggestion that the author accepts",
         [](Trick &room) {
             const auto made =
                 must(propose(room.brunos, room.id, anArticle(), room.brunosText, {}));
             must(accept(room.annas, made.first()));
             room.write(room.annas, room.id, room.brunosText);
             return room.asBruno();
         }},
        {"a suggestion of the author's that one accepts oneself",
         [](Trick &room) {
             const auto made = must(propose(room.annas, room.id, anArticle(), room.brunosText, {}));
             must(accept(room.brunos, made.first()));
             room.write(room.brunos, room.id, room.brunosText);
             return room.asBruno();
         }},
    };
}

QList<Way> throughOtherVersions()
{
    return {
        {"a merge",
         [](Trick &room) {
             room.write(room.annas, room.id, withHeadline(anArticle(), u"D’Anna"_s));
             Article mine = anArticle();
             mine.kicker = u"Mer"_s;
             const auto meeting = must(meetingOf(room.brunos, room.id, 1, mine));
             must(saveMerged(room.brunos, meeting, meeting.merged.article));
             return room.asBruno();
         }},
        {"a merge that the other one makes",
         [](Trick &room) {
             room.write(room.brunos, room.id, room.brunosText);
             Article hers = anArticle();
             hers.kicker = u"Mer"_s;
             const auto meeting = must(meetingOf(room.annas, room.id, 1, hers));
             must(saveMerged(room.annas, meeting, meeting.merged.article));
             return room.asBruno();
         }},
        {"an old version brought back",
         [](Trick &room) {
             room.write(room.annas, room.id, withHeadline(anArticle(), u"D’Anna"_s));
             must(restoreVersion(room.brunos, room.id, 1, 2));
             return room.asBruno();
         }},
        {"one's own version brought back by another after a seal",
         [](Trick &room) {
             room.write(room.brunos, room.id, room.brunosText);
             room.write(room.annas, room.id, withHeadline(anArticle(), u"D’Anna"_s));
             must(feuillet::sign(room.deniss, room.id, {}));
             must(restoreVersion(room.annas, room.id, 2, 3));
             return room.asBruno();
         }},
        {"returned and submitted again",
         [](Trick &room) {
             room.write(room.brunos, room.id, room.brunosText);
             must(feuillet::sign(room.deniss, room.id, {}));
             must(takeStep(room.deniss, room.id, Action::Return, u"À revoir"_s));
             must(takeStep(room.annas, room.id, Action::Submit));
             return room.asBruno();
         }},
    };
}

QList<Way> throughTheName()
{
    return {
        {"the byline",
         [](Trick &room) {
             room.bylined(u"Bruno Le Goff"_s);
             return room.asBruno();
         }},
        {"the byline in capitals, shortened",
         [](Trick &room) {
             room.bylined(u"B.LEGOFF--ECO"_s);
             return room.asBruno();
         }},
        {"the byline by initials",
         [](Trick &room) {
             room.bylined(u"blg"_s);
             return room.asBruno();
         }},
        {"the byline beside another's",
         [](Trick &room) {
             room.bylined(u"Anna Kermadec et Bruno Le Goff"_s);
             return room.asBruno();
         }},
        {"written, then the byline given to another",
         [](Trick &room) {
             Article article = room.brunosText;
             article.signature = Signature(u"Bruno Le Goff"_s);
             room.write(room.brunos, room.id, article);
             article.signature = Signature(u"A.Kermadec--ECO"_s);
             room.write(room.annas, room.id, article);
             return room.asBruno();
         }},
        {"as somebody of one's name in capitals",
         [](Trick &room) { return room.as(u"BRUNO LE GOFF"_s, true); },
         refused(Refusal::NameTaken)},
        {"as somebody of one's name with a no-break space and a wide letter",
         [](Trick &room) { return room.as(u"Ｂruno\u00A0Le  Goff"_s, true); },
         refused(Refusal::NameTaken)},
        {"as somebody of one's name with an accent",
         [](Trick &room) {
             return room.as(u"Brunô Le Goff"_s, true);
         }},
        {"as somebody of one's name joined",
         [](Trick &room) {
             return room.as(u"Bruno LeGoff"_s, true);
         }},
        {"as somebody of one's name hyphened",
         [](Trick &room) {
             return room.as(u"Bruno Le-Goff"_s, true);
         }},
        {"as somebody of one's name the other way round",
         [](Trick &room) {
             return room.as(u"Le Goff Bruno"_s, true);
         }},
        {"as somebody of one's name shortened",
         [](Trick &room) {
             return room.as(u"B. Le Goff"_s, true);
         }},
    };
}

QList<Way> throughTheFile()
{
    return {
        {"the author changed",
         [](Trick &room) {
             room.write(room.brunos, room.id, room.brunosText);
             return room.afterSql("UPDATE revisions SET authors = '000000000000b'");
         },
         damaged},
        {"the author changed in the ledger too",
         [](Trick &room) {
             room.write(room.brunos, room.id, room.brunosText);
             return room.afterSql(
                 "UPDATE revisions SET authors = '000000000000b';"
                 "UPDATE ledger SET person = 11, payload = replace(payload, '000000000000c', "
                 "'000000000000b') WHERE kind = 'revision'");
         },
         damaged},
        {"one's version taken out",
         [](Trick &room) {
             room.write(room.brunos, room.id, room.brunosText);
             return room.afterSql("DELETE FROM revisions WHERE number = 1;"
                                  "UPDATE revisions SET authors = '000000000000b'");
         },
         damaged},
        {"renamed",
         [](Trick &room) {
             room.bylined(u"Bruno Le Goff"_s);
             return room.afterSql("UPDATE people SET name = 'Bob', initials = '' WHERE id = 12");
         },
         damaged},
    };
}

} // namespace

TEST_CASE("there is no way to sign one's own text", "[desk][tamper]")
{
    const auto ways =
        throughTheText() + throughOtherVersions() + throughTheName() + throughTheFile();
    CHECK(ways.size() >= 12);
    for (const Way &way : ways) {
        CAPTURE(way.name);
        Trick room;
        const auto seal = way.sign(room);
        if (seal) {
            CHECK_FALSE(seal);
            continue;
        }
        CAPTURE(seal.error().detail.toStdString());
        CHECK(seal.error().fault == way.refusal.fault);
        CHECK(refusalOf(seal.error()) == refusalOf(way.refusal));
        const auto last = must(room.seals.last(room.id));
        CHECK((!last || last->reader() == denis.id));
    }
}

TEST_CASE("who owns the file cannot have the guards let the author be changed", "[desk][tamper]")
{
    Trick room;
    room.write(room.brunos, room.id, room.brunosText);

    CHECK(RawFile(room.database->file())
              .run("UPDATE revisions SET authors = '000000000000b'")
              .endsWith("is append-only"));
    CHECK(refusalIn(room.asBruno()) == Refusal::OwnText);
}

#include "core/desk/tampering/SealedStory.h"

#include "base/AtomicFile.h"
#include "core/desk/Newsroom.h"
#include "core/photo/Pictures.h"
#include "core/store/RawFile.h"
#include "desk/Notes.h"
#include "desk/Photos.h"
#include "desk/publish/Notices.h"
#include "desk/publish/Replies.h"
#include "support/Sandbox.h"

namespace feuillet::test {

namespace {

const QString storeFile = u"/feuillet.sqlite"_s;
const QString notedFile = u"/ledger-head.json"_s;

Article illustrated(Seat &seat)
{
    Article article = anArticle();
    const auto kept = must(keepPicture(seat, fileOf(aPicture({600, 400}), "JPEG")));
    article.photos = {Photo{.image = kept.photo.image, .size = kept.photo.size}};
    article.orderedLength = OrderedLength{1.5, LengthUnit::Feuillets};
    article.deadline = noon.addSecs(3600);
    return article;
}

void signWithin(Newsroom &room, Seat &seat, ArticleId id)
{
    room.pass(1);
    must(feuillet::sign(seat, id, {u"names"_s}));
    room.pass(1);
}

// A thread that was resolved, and suggestions that were refused.
void talkAbout(Newsroom &room, ArticleId id, const Article &article)
{
    const Article proposed = withHeadline(article, u"Le port s’ouvre"_s);
    const auto suggestions = must(propose(room.brunos, id, article, proposed, {}));
    for (const Suggestion &one : suggestions)
        must(refuse(room.annas, one));
    const auto said = must(comment(room.brunos, id, suggestions.first().anchor, u"Qui attend ?"_s));
    must(resolve(room.annas, said.id));
}

// Signed, out, rectified and replied to.
ArticleId publishedStory(Newsroom &room, const Article &article)
{
    const QTemporaryDir out;
    const auto id = room.create(article);
    talkAbout(room, id, article);
    must(save(room.annas, id, 1, withHeadline(article, u"Le port attend"_s), u"save"_s,
              {carole.id}));
    must(takeStep(room.annas, id, Action::Submit, u"À lire avant 13 heures"_s));
    signWithin(room, room.brunos, id);
    must(publish(room.caroles, id, out.path()));
    must(announce(room.brunos, id, NoticeKind::Correction, u"Le port a douze quais."_s,
                  u"rectifié par le port"_s));
    const auto reply =
        must(receiveReply(room.brunos, id, u"Le syndicat"_s, u"C’est faux."_s, noon.date()));
    must(declineReply(room.brunos, id, reply, u"hors délai"_s));
    return id;
}

} // namespace

QList<Tampering> tamperings()
{
    QList<Tampering> all;
    bool isHeld = false;
    for (const QByteArray &line : testData(u"desk/tamperings.txt"_s).split('\n')) {
        const auto colon = line.indexOf(": ");
        if (line.startsWith('['))
            isHeld = line == "[held]";
        else if (colon > 0 && !line.startsWith('#'))
            all << Tampering{QString::fromUtf8(line.left(colon)), line.mid(colon + 2), isHeld};
    }
    return all;
}

SealedStory::SealedStory()
{
    Newsroom room;
    m_other = room.signedOff(withHeadline(anArticle(), u"Une autre"_s));
    const Article article = illustrated(room.annas);
    m_story = publishedStory(room, article);
    room.write(room.annas, m_story, withHeadline(article, u"Le port attend toujours"_s));
    signWithin(room, room.brunos, m_story);

    RawFile raw(room.database->file());
    const auto seals = [this](const QByteArray &what) {
        return "SELECT " + what + "(seq) FROM ledger WHERE kind = 'seal' AND article = " +
               QByteArray::number(m_story.value());
    };
    m_seal = raw.number(seals("max"));
    m_old = raw.number(seals("min"));
    m_last = raw.number("SELECT max(seq) FROM ledger");
    REQUIRE(raw.run("PRAGMA wal_checkpoint(TRUNCATE)").isEmpty());
    m_store = must(readFile(room.database->file()));
    m_noted = must(readFile(room.folder.path() + notedFile));
}

void SealedStory::copyTo(const QString &folder) const
{
    must(writeFile(folder + storeFile, m_store));
    must(writeFile(folder + notedFile, m_noted));
}

QByteArray SealedStory::filledIn(QByteArray sql) const
{
    return sql.replace(":story", QByteArray::number(m_story.value()))
        .replace(":other", QByteArray::number(m_other.value()))
        .replace(":seal", QByteArray::number(m_seal))
        .replace(":old", QByteArray::number(m_old))
        .replace(":last", QByteArray::number(m_last));
}

} // namespace feuillet::test

#include "review/merge/MergeOrder.h"
#include "review/merge/MergeParts.h"

namespace feuillet {

namespace {

constexpr QChar referenceMark(0xE000); // of private use: no text of a newsroom begins so

QString keyOf(qsizetype index, QChar letter)
{
    return letter + QString::number(index);
}

// The photos of a side by those of the base: the equal ones first, then the same pictures, the
// same captions and, where none came or went, those in the same place. What is left was added.
KeyedPhotos keyed(const QList<Photo> &photos, const QList<Photo> &base, QChar letter)
{
    QStringList keys(photos.size());
    QList<bool> taken(base.size(), false);
    const auto pair = [&](auto same) {
        for (qsizetype at = 0; at < photos.size(); ++at)
            for (qsizetype other = 0; keys[at].isEmpty() && other < base.size(); ++other)
                if (!taken[other] && same(at, other)) {
                    keys[at] = keyOf(other, u'b');
                    taken[other] = true;
                }
    };
    pair([&](qsizetype at, qsizetype other) { return photos[at] == base[other]; });
    pair([&](qsizetype at, qsizetype other) {
        return !photos[at].image.isEmpty() && photos[at].image == base[other].image;
    });
    pair([&](qsizetype at, qsizetype other) {
        return !photos[at].caption.isEmpty() && photos[at].caption == base[other].caption;
    });
    pair(
        [&](qsizetype at, qsizetype other) { return at == other && photos.size() == base.size(); });
    for (qsizetype at = 0; at < photos.size(); ++at)
        if (keys[at].isEmpty())
            keys[at] = keyOf(at, letter);
    return {keys, photos};
}

bool isAdded(const QString &key)
{
    return !key.startsWith(u'b');
}

// What both added is one photo.
void shareAdded(KeyedPhotos &theirs, const KeyedPhotos &mine)
{
    for (qsizetype at = 0; at < theirs.keys.size(); ++at)
        for (qsizetype own = 0; own < mine.keys.size(); ++own)
            if (isAdded(theirs.keys[at]) && isAdded(mine.keys[own]) &&
                theirs.values[at] == mine.values[own] && !theirs.keys.contains(mine.keys[own]))
                theirs.keys[at] = mine.keys[own];
}

Photo withoutWords(Photo photo)
{
    for (QString *text :
         {&photo.caption, &photo.altText, &photo.creator, &photo.provider, &photo.creditLine})
        text->clear();
    return photo;
}

Photo mergedPhoto(const ThreeWays<Photo> &ways, qsizetype at, qsizetype theirPhoto,
                  MergeConflicts &conflicts)
{
    MergeConflicts own;
    const Photo base = withoutWords(ways.base);
    const Photo mine = withoutWords(ways.mine);
    const Photo theirs = withoutWords(ways.theirs);
    Photo photo = mergedValue<Photo>({base, mine, theirs}, Disagreement::Picture, own);
    photo.caption = mergedProse({RichText(ways.base.caption), RichText(ways.mine.caption),
                                 RichText(ways.theirs.caption)},
                                {.field = Field::Caption}, own)
                        .text();
    const auto line = [&](QString Photo::*text, Field field) {
        photo.*text = mergedLine({ways.base.*text, ways.mine.*text, ways.theirs.*text},
                                 {.field = field}, own);
    };
    line(&Photo::altText, Field::AltText);
    line(&Photo::creator, Field::Creator);
    line(&Photo::provider, Field::Provider);
    line(&Photo::creditLine, Field::Credit);
    for (MergeConflict &conflict : own) {
        conflict.place.photo = at;
        conflict.theirPhoto = theirPhoto;
        conflicts.append(conflict);
    }
    return photo;
}

Photo leftPhoto(const Photo *base, const Photo &left, bool isMine, qsizetype at,
                MergeConflicts &conflicts)
{
    if (!base)
        return left;
    MergeConflict conflict{.about =
                               isMine ? Disagreement::RemovedByThem : Disagreement::RemovedByMe,
                           .place = {.field = Field::Caption, .photo = at},
                           .base = RichText(base->caption)};
    (isMine ? conflict.mine : conflict.theirs) = RichText(left.caption);
    conflicts.append(conflict);
    return left;
}

template <typename Change>
Article withReferences(const Article &article, Change change)
{
    Article changed = article;
    for (Section &section : changed.sections)
        for (Paragraph &paragraph : section.paragraphs)
            if (paragraph.kind == ParagraphKind::PhotoReference)
                paragraph.text = change(paragraph.text);
    return changed;
}

} // namespace

ThreeAlbums albumsOf(const QList<Photo> &base, const QList<Photo> &mine, const QList<Photo> &theirs)
{
    ThreeAlbums albums{keyed(base, base, u'b'), keyed(mine, base, u'm'), keyed(theirs, base, u't')};
    shareAdded(albums.theirs, albums.mine);
    return albums;
}

KeyedPhotos mergedPhotos(const ThreeWays<KeyedPhotos> &ways, MergeConflicts &conflicts)
{
    const auto order =
        mergedOrder(ways.base.keys, ways.mine.keys, ways.theirs.keys, presentKeys(ways));
    KeyedPhotos photos;
    for (const QString &key : order.keys) {
        const Photo *base = ways.base.find(key);
        const Photo *mine = ways.mine.find(key);
        const Photo *theirs = ways.theirs.find(key);
        const auto at = photos.keys.size();
        photos.append(
            key, mine && theirs
                     ? mergedPhoto({base ? *base : Photo(), *mine, *theirs}, at,
                                   ways.theirs.keys.indexOf(key), conflicts)
                     : leftPhoto(base, mine ? *mine : *theirs, mine != nullptr, at, conflicts));
    }
    return photos;
}

Article referringByKey(const Article &article, const QStringList &photoKeys)
{
    return withReferences(article, [&](const RichText &reference) {
        bool isNumber = false;
        const auto at = reference.text().trimmed().toInt(&isNumber) - 1;
        const bool isThere = isNumber && at >= 0 && at < photoKeys.size();
        return isThere ? RichText(referenceMark + photoKeys[at]) : reference;
    });
}

RichText numberFor(const RichText &reference, const QStringList &photoKeys)
{
    if (!reference.text().startsWith(referenceMark))
        return reference;
    const QString key = reference.text().mid(1);
    const auto at = photoKeys.indexOf(key);
    return RichText(QString::number(at >= 0 ? at + 1 : key.mid(1).toLongLong() + 1));
}

Article referringByNumber(const Article &article, const QStringList &photoKeys)
{
    return withReferences(
        article, [&](const RichText &reference) { return numberFor(reference, photoKeys); });
}

} // namespace feuillet

#include "desk/Photos.h"

#include "article/Framing.h"
#include "base/AtomicFile.h"
#include "photo/PhotoFormat.h"
#include "store/ImageStore.h"

#include <QCache>
#include <QFileInfo>
#include <QMutex>

namespace feuillet {

namespace {

// The renditions made last, by what they were made of: equal files and crops give equal ones,
// whoever asks.
class Remembered
{
public:
    static Remembered &all()
    {
        static Remembered remembered;
        return remembered;
    }

    std::optional<QList<Rendition>> of(const Photo &photo)
    {
        const QMutexLocker lock(&m_mutex);
        const auto *known = m_kept.object(keyOf(photo));
        return known ? std::optional(*known) : std::nullopt;
    }

    void keep(const Photo &photo, const QList<Rendition> &renditions)
    {
        qsizetype bytes = 0;
        for (const Rendition &rendition : renditions)
            bytes += rendition.jpeg.size();
        const QMutexLocker lock(&m_mutex);
        m_kept.insert(keyOf(photo), new QList<Rendition>(renditions), bytes);
    }

private:
    static QByteArray keyOf(const Photo &photo)
    {
        QByteArray key = photo.image.toHex();
        const QRect part = shownPart(photo);
        for (const int number : {part.x(), part.y(), part.width(), part.height()})
            key += ' ' + QByteArray::number(number);
        return key;
    }

    static constexpr qsizetype mostBytes = 64 * 1024 * 1024;
    QMutex m_mutex;
    QCache<QByteArray, QList<Rendition>> m_kept{mostBytes};
};

PhotoJob jobOf(Database &database, const Photo &photo)
{
    return {[&database, hash = photo.image] { return ImageStore(database).bytes(hash); },
            photo.crop};
}

// What cannot be made is asked for again, and told then.
void makeAhead(Database &database, QList<Photo> photos, const Darkroom &darkroom)
{
    photos.removeIf(
        [](const Photo &photo) { return photo.image.isEmpty() || Remembered::all().of(photo); });
    if (photos.size() < 2)
        return;
    QList<PhotoJob> jobs;
    for (const Photo &photo : photos)
        jobs << jobOf(database, photo);
    const auto made = variantsOfAll(darkroom, jobs);
    for (qsizetype k = 0; k < photos.size(); ++k)
        if (made[k])
            Remembered::all().keep(photos[k], *made[k]);
}

// What nobody wrote, but a picture brought.
Photo withoutWordsOf(const Photo &picture, Photo photo)
{
    for (QString Photo::*words :
         {&Photo::caption, &Photo::altText, &Photo::creator, &Photo::provider, &Photo::creditLine,
          &Photo::rights, &Photo::place})
        if (photo.*words == picture.*words)
            (photo.*words).clear();
    if (photo.dateTaken == picture.dateTaken)
        photo.dateTaken = {};
    if (photo.digitalSource == picture.digitalSource)
        photo.digitalSource = DigitalSource::Unstated;
    return photo;
}

} // namespace

Result<QByteArray> readPicture(const QString &path)
{
    if (QFileInfo(path).size() > mostPhotoBytes)
        return failPhoto(photofault::bytes);
    return readFile(path, mostPhotoBytes);
}

Result<FoundPhoto> keepPicture(Seat &seat, const QByteArray &file, const FoundPhoto &found)
{
    const auto hash = ImageStore(seat.database).add(file, found.photo.size);
    if (!hash)
        return std::unexpected(hash.error());
    FoundPhoto kept = found;
    kept.photo.image = *hash;
    return kept;
}

Result<FoundPhoto> keepPicture(Seat &seat, const QByteArray &file, const Darkroom &darkroom)
{
    const auto found = darkroom.read(file);
    return found ? keepPicture(seat, file, *found) : found;
}

Result<QByteArray> pictureOf(Seat &seat, const QByteArray &hash)
{
    return ImageStore(seat.database).bytes(hash);
}

Article withPictureAt(const Article &article, qsizetype place, const Photo &found,
                      const Photo &before)
{
    Article changed = article;
    if (place < 0 || place >= changed.photos.size()) {
        changed.photos.append(withPicture({}, found));
        return changed;
    }
    Photo &photo = changed.photos[place];
    const bool isOther = !photo.image.isEmpty() && photo.image != found.image;
    photo = withPicture(isOther ? withoutWordsOf(before, photo) : photo, found);
    return changed;
}

std::optional<Error> keptWords(const Article &before, const Article &after, qsizetype place)
{
    if (place < 0 || place >= before.photos.size() || place >= after.photos.size())
        return {};
    const Photo &old = before.photos[place];
    const Photo &now = after.photos[place];
    const auto isKept = [&](QString Photo::*words) {
        return !(old.*words).isEmpty() && now.*words == old.*words;
    };
    const bool isOther = !old.image.isEmpty() && old.image != now.image;
    if (!isOther || (!isKept(&Photo::caption) && !isKept(&Photo::creditLine)))
        return {};
    return failPhoto(photofault::keptWords).error();
}

PhotoLookup photosOf(Database &database, const QList<Photo> &ahead, const Darkroom &darkroom)
{
    makeAhead(database, ahead, darkroom);
    return [&database, darkroom](const Photo &photo) -> Result<QList<Rendition>> {
        // Read even when it is remembered: a store that was tampered with is to be seen.
        const auto file = ImageStore(database).bytes(photo.image);
        if (!file)
            return std::unexpected(file.error());
        if (const auto known = Remembered::all().of(photo))
            return *known;
        const auto made = darkroom.variants(*file, photo.crop);
        if (made)
            Remembered::all().keep(photo, *made);
        return made;
    };
}

} // namespace feuillet

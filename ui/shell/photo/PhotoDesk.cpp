#include "ui/shell/photo/PhotoDesk.h"

#include "ui/editor/Sheet.h"
#include "ui/shell/Questions.h"
#include "ui/shell/Workbench.h"

namespace feuillet {

namespace {

constexpr qsizetype behindLast = -1; // as withPictureAt() takes it

constexpr int shownWidth = 1600;            // as far as the crop can be set to the pixel
constexpr int mostBytes = 96 * 1024 * 1024; // of pictures kept for the screen

QImage imageOf(const Pixels &pixels)
{
    return QImage(reinterpret_cast<const uchar *>(pixels.bytes.constData()), pixels.size.width(),
                  pixels.size.height(), QImage::Format_RGB32)
        .copy();
}

} // namespace

PhotoDesk::PhotoDesk(Workbench &workbench, Sheet &sheet, Questions &questions, QObject *parent,
                     Darkroom darkroom)
    : QObject(parent), m_workbench(workbench), m_sheet(&sheet), m_questions(questions),
      m_darkroom(std::move(darkroom)), m_pictures(mostBytes)
{
    offerPictures();
    connect(&sheet, &Sheet::pictureAsked, this, &PhotoDesk::choose);
    connect(&sheet, &Sheet::framingAsked, this, &PhotoDesk::frame);
    connect(&sheet, &Sheet::picturesGiven, this, &PhotoDesk::take);
}

PhotoDesk::~PhotoDesk()
{
    if (m_sheet)
        m_sheet->setPictures({});
    m_pool.clear();
    m_pool.waitForDone();
}

void PhotoDesk::offerPictures()
{
    m_sheet->setPictures([this](const QByteArray &hash) { return picture(hash); });
}

// Null until it is developed; they are offered again then.
QImage PhotoDesk::picture(const QByteArray &hash)
{
    if (const QImage *known = m_pictures.object(hash))
        return *known;
    if (m_awaited.contains(hash))
        return {};
    m_awaited.insert(hash);
    const auto file = pictureOf(m_workbench.seat(), hash);
    if (file)
        develop(hash, *file);
    else
        emit m_workbench.failed(file.error());
    return {};
}

void PhotoDesk::develop(const QByteArray &hash, const QByteArray &file)
{
    m_pool.start([this, hash, file, darkroom = m_darkroom] {
        const auto pixels = darkroom.pixels(file, {}, shownWidth);
        QMetaObject::invokeMethod(this, [this, hash, pixels] {
            if (!pixels) {
                emit m_workbench.failed(pixels.error());
                return;
            }
            const QImage image = imageOf(*pixels);
            m_pictures.insert(hash, new QImage(image), image.sizeInBytes());
            m_awaited.remove(hash);
            offerPictures();
        });
    });
}

void PhotoDesk::choose(qsizetype photo)
{
    if (const QString file = m_questions.pictureFile(); !file.isEmpty())
        take(photo, {GivenPicture{file, {}}});
}

void PhotoDesk::take(qsizetype photo, const QList<GivenPicture> &pictures)
{
    QList<QByteArray> files;
    for (const GivenPicture &given : pictures) {
        const auto file =
            given.file.isEmpty() ? Result<QByteArray>(given.bytes) : readPicture(given.file);
        if (file)
            files << *file;
        else
            emit m_workbench.failed(file.error());
    }
    read(photo, files);
}

// Empty: there is no picture to take the place of.
QByteArray PhotoDesk::fileOf(qsizetype photo)
{
    const QList<Photo> &photos = m_workbench.session().article().photos;
    const bool has = photo >= 0 && photo < photos.size() && !photos[photo].image.isEmpty();
    return has ? pictureOf(m_workbench.seat(), photos[photo].image).value_or(QByteArray())
               : QByteArray();
}

// One after the other, for each takes its place behind the one before it.
void PhotoDesk::read(qsizetype photo, const QList<QByteArray> &files)
{
    const QByteArray former = fileOf(photo);
    m_pool.start([=, this, article = m_workbench.session().id(), darkroom = m_darkroom] {
        qsizetype at = photo;
        const auto known = former.isEmpty() ? Result<FoundPhoto>() : darkroom.read(former);
        Photo before = known ? known->photo : Photo();
        for (const QByteArray &file : files) {
            const Arrival arrival{file, darkroom.read(file), std::exchange(before, {})};
            QMetaObject::invokeMethod(this, [=, this] { place(article, at, arrival); });
            at = behindLast;
        }
    });
}

void PhotoDesk::place(ArticleId article, qsizetype photo, const Arrival &arrival)
{
    if (article != m_workbench.session().id())
        return;
    const auto kept = arrival.found ? keepPicture(m_workbench.seat(), arrival.file, *arrival.found)
                                    : arrival.found;
    if (!kept) {
        emit m_workbench.failed(kept.error());
        return;
    }
    const Article now = m_workbench.session().article();
    const Article next = withPictureAt(now, photo, kept->photo, arrival.before);
    const qsizetype at = photo == behindLast ? next.photos.size() - 1 : photo;
    edit(next, at);
    if (kept->unread)
        emit m_workbench.failed(*kept->unread);
    else if (const auto words = keptWords(now, next, photo))
        emit m_workbench.failed(*words);
    emit placed(at);
}

void PhotoDesk::frame(qsizetype photo)
{
    const QList<Photo> &photos = m_workbench.session().article().photos;
    const QImage image = photo < photos.size() ? picture(photos[photo].image) : QImage();
    if (image.isNull())
        return;
    const auto framed = m_questions.framing(photos[photo], image);
    Article next = m_workbench.session().article();
    if (!framed || photo >= next.photos.size() || *framed == next.photos[photo])
        return;
    next.photos[photo] = *framed;
    edit(next, photo);
}

void PhotoDesk::edit(const Article &next, qsizetype photo)
{
    const Place caret{.field = Field::Caption,
                      .photo = std::clamp<qsizetype>(photo, 0, next.photos.size() - 1)};
    m_workbench.session().edit(next, History::Kind::Whole, caret, caret);
}

} // namespace feuillet

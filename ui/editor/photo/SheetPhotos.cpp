#include "ui/editor/BodyEdit.h"
#include "ui/editor/FieldEdit.h"
#include "ui/editor/photo/PhotoColumn.h"
#include "ui/editor/Sheet.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QVBoxLayout>

// The sheet's photos.
namespace feuillet {

void Sheet::buildPhotos()
{
    m_photos = new PhotoColumn([this](FieldEdit *field) { adopt(field); }, m_paper);
    m_photos->setPictures(m_pictures);
    m_column->addWidget(m_photos);
    connect(m_photos, &PhotoColumn::pictureAsked, this, &Sheet::pictureAsked);
    connect(m_photos, &PhotoColumn::framingAsked, this, &Sheet::framingAsked);
    connect(m_photos, &PhotoColumn::picturesGiven, this, &Sheet::picturesGiven);
    connect(m_photos, &PhotoColumn::removeAsked, this, &Sheet::removePhoto);
    connect(m_photos, &PhotoColumn::creditAsked, this,
            [this](qsizetype photo, const QString &credit) {
                const Place place{.field = Field::Credit, .photo = photo};
                const auto length = m_article.photos[photo].creditLine.size();
                replace({.field = place.field, .photo = photo, .length = length}, credit);
            });
}

void Sheet::showPhotos()
{
    const auto before = m_photos->fields().size();
    m_photos->show(m_article.photos);
    if (m_photos->fields().size() > before)
        setFonts();
    if (!inOrder().contains(m_current))
        m_current = m_body;
}

void Sheet::setPictures(Pictures pictures)
{
    m_pictures = std::move(pictures);
    if (!m_photos)
        return;
    m_photos->setPictures(m_pictures);
    showPhotos();
}

void Sheet::removePhoto(qsizetype photo)
{
    Article next = m_article;
    next.photos.removeAt(photo);
    emit edited(next, History::Kind::Whole, caret(), caret());
}

void Sheet::takePictures(const QList<GivenPicture> &pictures)
{
    if (!m_picturesLocked)
        emit picturesGiven(m_article.photos.size(), pictures);
}

void Sheet::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_picturesLocked && widget() == m_paper && holdsPictures(*event->mimeData()))
        event->acceptProposedAction();
}

void Sheet::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takePictures(picturesIn(*event->mimeData()));
}

} // namespace feuillet

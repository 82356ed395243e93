#include "ui/editor/photo/PhotoColumn.h"

#include "ui/editor/photo/PhotoSlip.h"
#include "ui/widgets/Theme.h"

#include <QVBoxLayout>

namespace feuillet {

PhotoColumn::PhotoColumn(Adopt adopt, QWidget *parent)
    : QWidget(parent), m_adopt(std::move(adopt)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space);
}

void PhotoColumn::show(const QList<Photo> &photos)
{
    while (m_slips.size() > photos.size())
        takeAway();
    while (m_slips.size() < photos.size())
        add();
    for (qsizetype at = 0; at < photos.size(); ++at) {
        const QByteArray &hash = photos[at].image;
        m_slips[at]->show(photos[at], hash.isEmpty() || !m_pictures ? QImage() : m_pictures(hash));
    }
    setVisible(!photos.isEmpty());
}

void PhotoColumn::add()
{
    auto *slip = new PhotoSlip(m_slips.size(), this);
    for (FieldEdit *field : slip->fields())
        m_adopt(field);
    slip->lockPicture(m_isLocked);
    connect(slip, &PhotoSlip::pictureAsked, this, &PhotoColumn::pictureAsked);
    connect(slip, &PhotoSlip::framingAsked, this, &PhotoColumn::framingAsked);
    connect(slip, &PhotoSlip::removeAsked, this, &PhotoColumn::removeAsked);
    connect(slip, &PhotoSlip::creditAsked, this, &PhotoColumn::creditAsked);
    connect(slip, &PhotoSlip::picturesGiven, this, &PhotoColumn::picturesGiven);
    m_slips.append(slip);
    m_column->addWidget(slip);
}

void PhotoColumn::takeAway()
{
    PhotoSlip *gone = m_slips.takeLast();
    gone->hide();
    gone->deleteLater();
}

void PhotoColumn::lockPictures(bool locked)
{
    m_isLocked = locked;
    for (PhotoSlip *slip : std::as_const(m_slips))
        slip->lockPicture(locked);
}

void PhotoColumn::reveal(const Place &place)
{
    for (PhotoSlip *slip : std::as_const(m_slips))
        slip->reveal(place);
}

QList<FieldEdit *> PhotoColumn::fields() const
{
    QList<FieldEdit *> fields;
    for (const PhotoSlip *slip : m_slips)
        fields += slip->fields();
    return fields;
}

} // namespace feuillet

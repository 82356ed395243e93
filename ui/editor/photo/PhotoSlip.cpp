#include "ui/editor/photo/PhotoSlip.h"

#include "article/Credit.h"
#include "article/Framing.h"
#include "ui/editor/photo/PhotoField.h"
#include "ui/editor/photo/PhotoOrigin.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QDragEnterEvent>
#include <QGridLayout>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(150, 100);

// The crop as a page shows it in a box of this form: what does not fit goes, the focus stays.
QPixmap framed(const Photo &photo, const QImage &picture, qreal scale)
{
    const double shrunk = double(picture.width()) / std::max(1, photo.size.width());
    const QRect part = shownPart(photo);
    const QImage cut =
        part.isEmpty()
            ? picture
            : picture.copy(QRectF(QPointF(part.topLeft()) * shrunk, QSizeF(part.size()) * shrunk)
                               .toAlignedRect()
                               .intersected(picture.rect()));
    const QRect box = largestFrame(cut.size(), pictureSize, shownFocus(photo));
    QPixmap pixmap = QPixmap::fromImage(
        cut.copy(box).scaled(pictureSize * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QString factsOf(const Photo &photo)
{
    QStringList facts;
    if (const QSize size = shownPart(photo).size(); !size.isEmpty())
        facts << PhotoSlip::tr("%1 × %2 pixels").arg(size.width()).arg(size.height());
    if (!photo.crop.isEmpty())
        facts << PhotoSlip::tr("cropped");
    if (photo.digitalSource == DigitalSource::TrainedModel)
        facts << PhotoSlip::tr("made by a machine");
    if (!photo.place.isEmpty())
        facts << photo.place;
    if (photo.dateTaken.isValid())
        facts << QLocale().toString(photo.dateTaken, QLocale::LongFormat);
    if (!photo.rights.isEmpty())
        facts << photo.rights;
    return facts.join(u" · "_s);
}

bool looksTheSame(const Photo &one, const Photo &other)
{
    return one.image == other.image && one.crop == other.crop && one.focus == other.focus;
}

} // namespace

PhotoSlip::PhotoSlip(qsizetype photo, QWidget *parent)
    : QFrame(parent), m_photo(photo), m_picture(new QLabel(this)), m_fault(new QLabel(this)),
      m_facts(quietLabel({}, this)), m_credit(new QPushButton(this)),
      m_origin(new PhotoOrigin(photo, this)),
      m_choose(new QPushButton(tr("Choose a picture…"), this)),
      m_framing(new QPushButton(tr("Crop…"), this)), m_remove(new QPushButton(tr("Remove"), this))
{
    setAcceptDrops(true);
    m_picture->setFixedSize(pictureSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setTextFormat(Qt::PlainText);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(u"photoFault"_s);
    m_facts->setObjectName(u"photoFacts"_s);
    m_credit->setObjectName(u"useCredit"_s);
    m_credit->setText(tr("Write it so"));
    m_framing->setObjectName(u"crop"_s);
    m_framing->setAccessibleName(tr("Crop and focus point of the photo"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    addFields(*grid);
    grid->addWidget(m_picture, 0, 0, grid->rowCount(), 1, Qt::AlignTop);
    int row = grid->rowCount();
    grid->addWidget(m_fault, row++, 1);
    grid->addWidget(m_credit, row++, 1, Qt::AlignLeft);
    grid->addWidget(m_facts, row++, 1);
    grid->addWidget(m_origin, row++, 0, 1, 2);
    addButtons(*grid, row);
    grid->setColumnStretch(1, 1);
}

void PhotoSlip::addFields(QGridLayout &grid)
{
    const std::tuple<Field, QString, QString> rows[] = {
        {Field::Caption, tr("Caption"), u"caption"_s},
        {Field::Credit, tr("Credit"), u"credit"_s},
        {Field::AltText, tr("Alternative text"), u"altText"_s}};
    int row = 0;
    for (const auto &[field, name, objectName] : rows) {
        const auto [label, edit] =
            photoField({.field = field, .photo = m_photo}, name, objectName, this);
        edit->setPlaceholderText(tr("Write here"));
        grid.addWidget(label, row++, 1);
        grid.addWidget(edit, row++, 1);
        m_fields.append(edit);
    }
    m_fields.append(m_origin->fields());
}

// Under the picture: beside it they are too wide.
void PhotoSlip::addButtons(QGridLayout &grid, int row)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    for (QPushButton *button : {m_choose, m_framing, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    grid.addLayout(buttons, row, 0, 1, 2);
    connect(m_choose, &QPushButton::clicked, this, [this] { emit pictureAsked(m_photo); });
    connect(m_framing, &QPushButton::clicked, this, [this] { emit framingAsked(m_photo); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeAsked(m_photo); });
    connect(m_credit, &QPushButton::clicked, this,
            [this] { emit creditAsked(m_photo, standardCredit(m_shown)); });
}

void PhotoSlip::show(const Photo &photo, const QImage &picture)
{
    showPicture(photo, picture);
    m_shown = photo;
    showFaults(photo);
    m_facts->setText(factsOf(photo));
    m_facts->setVisible(!m_facts->text().isEmpty());
    lockPicture(m_isLocked);
    m_fields[0]->show(RichText(photo.caption));
    m_fields[1]->show(RichText(photo.creditLine));
    m_fields[2]->show(RichText(photo.altText));
    m_origin->show(photo);
}

void PhotoSlip::showPicture(const Photo &photo, const QImage &picture)
{
    if (picture.isNull()) {
        m_picture->setText(photo.image.isEmpty() ? tr("No picture yet") : tr("Picture…"));
    } else if (!m_hasPicture || !looksTheSame(photo, m_shown)) {
        m_picture->setPixmap(framed(photo, picture, devicePixelRatioF()));
    }
    m_hasPicture = !picture.isNull();
}

void PhotoSlip::showFaults(const Photo &photo)
{
    QStringList faults;
    const bool hasSlots = hasEmptyCreditSlots(photo.creditLine);
    const QString proposed = hasSlots ? standardCredit(photo) : QString();
    if (hasSlots)
        faults << (proposed.isEmpty()
                       ? tr("The credit has empty slots.")
                       : tr("The credit has empty slots. It could be: %1").arg(proposed));
    if (photo.creditLine.isEmpty())
        faults << tr("The credit is missing.");
    if (photo.altText.isEmpty() && !photo.image.isEmpty())
        faults << tr("The alternative text is missing.");
    m_fault->setText(faults.isEmpty() ? QString() : u"⚠ "_s + faults.join(u' '));
    m_fault->setVisible(!faults.isEmpty());
    m_credit->setVisible(!proposed.isEmpty());
}

void PhotoSlip::lockPicture(bool locked)
{
    m_isLocked = locked;
    m_choose->setDisabled(locked);
    m_remove->setDisabled(locked);
    m_framing->setDisabled(locked || !m_hasPicture);
    m_credit->setDisabled(locked || m_fields[1]->isReadOnly());
}

void PhotoSlip::reveal(const Place &place)
{
    m_origin->reveal(place);
}

void PhotoSlip::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isLocked && holdsPictures(*event->mimeData()))
        event->acceptProposedAction();
}

void PhotoSlip::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit picturesGiven(m_photo, picturesIn(*event->mimeData()));
}

} // namespace feuillet

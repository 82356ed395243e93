#include "ui/editor/PhotoSlip.h"

#include "ui/widgets/Theme.h"

#include <QGridLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(150, 100);

QPixmap framed(const QImage &picture, qreal scale)
{
    const QSize size = pictureSize * scale;
    QImage fitted = picture.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    fitted = fitted.copy((fitted.width() - size.width()) / 2, (fitted.height() - size.height()) / 2,
                         size.width(), size.height());
    QPixmap pixmap = QPixmap::fromImage(fitted);
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

PhotoSlip::PhotoSlip(qsizetype photo, QWidget *parent)
    : QFrame(parent), m_photo(photo), m_picture(new QLabel(this)), m_fault(new QLabel(this)),
      m_choose(new QPushButton(tr("Choose a picture…"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    m_picture->setFixedSize(pictureSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(u"photoFault"_s);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_picture, 0, 0, 7, 1, Qt::AlignTop);
    const std::pair<Field, QString> rows[] = {{Field::Caption, tr("Caption")},
                                              {Field::Credit, tr("Credit")},
                                              {Field::AltText, tr("Alternative text")}};
    int row = 0;
    for (const auto &[field, name] : rows) {
        auto *label = new QLabel(name, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *edit = new FieldEdit({.field = field, .photo = photo}, false, this);
        edit->setAccessibleName(name);
        edit->setObjectName(field == Field::Caption  ? u"caption"_s
                            : field == Field::Credit ? u"credit"_s
                                                     : u"altText"_s);
        edit->setPlaceholderText(tr("Write here"));
        label->setBuddy(edit);
        grid->addWidget(label, row++, 1);
        grid->addWidget(edit, row++, 1);
        m_fields.append(edit);
    }
    grid->addWidget(m_fault, row++, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    grid->addLayout(buttons, row, 0, 1, 2); // under the picture: beside it they are too wide
    grid->setColumnStretch(1, 1);
    connect(m_choose, &QPushButton::clicked, this, [this] { emit pictureAsked(m_photo); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeAsked(m_photo); });
}

void PhotoSlip::show(const Photo &photo, const QImage &picture)
{
    if (picture.isNull())
        m_picture->setText(tr("No picture yet"));
    else if (m_shown != photo.image || m_picture->pixmap().isNull())
        m_picture->setPixmap(framed(picture, devicePixelRatioF()));
    m_shown = photo.image;
    QStringList faults;
    if (hasEmptyCreditSlots(photo.creditLine))
        faults << tr("The credit has empty slots.");
    if (photo.creditLine.isEmpty())
        faults << tr("The credit is missing.");
    if (photo.altText.isEmpty() && !picture.isNull())
        faults << tr("The alternative text is missing.");
    m_fault->setText(faults.isEmpty() ? QString() : u"⚠ "_s + faults.join(u' '));
    m_fault->setVisible(!faults.isEmpty());
    m_fields[0]->show(RichText(photo.caption));
    m_fields[1]->show(RichText(photo.creditLine));
    m_fields[2]->show(RichText(photo.altText));
}

void PhotoSlip::setFonts(const QFont &copy)
{
    for (FieldEdit *field : std::as_const(m_fields))
        field->setFonts(copy);
}

void PhotoSlip::lockPicture(bool locked)
{
    m_choose->setDisabled(locked);
    m_remove->setDisabled(locked);
}

} // namespace feuillet

#include "ui/editor/photo/CropDialog.h"

#include "article/Framing.h"
#include "ui/editor/photo/CropView.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/Theme.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr int freely = -1; // ids of the ratios are their places in frameRatios
constexpr int freeButton = 100;

bool hasRatio(QSize size, QSize ratio)
{
    const auto off =
        std::abs(qint64(size.width()) * ratio.height() - qint64(size.height()) * ratio.width());
    return off <= ratio.width() + ratio.height();
}

QString ratioName(QSize ratio)
{
    return u"%1:%2"_s.arg(ratio.width()).arg(ratio.height());
}

} // namespace

CropDialog::CropDialog(const Photo &photo, const QImage &picture, QWidget *parent)
    : QDialog(parent), m_photo(photo), m_view(new CropView(picture, photo.size, this)),
      m_ratios(new QButtonGroup(this)), m_told(quietLabel({}, this))
{
    setWindowTitle(tr("Crop and focus"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(wideSpace, wideSpace, wideSpace, wideSpace);
    rows->setSpacing(space);
    addRatios(*rows);
    rows->addWidget(m_view, 1);
    m_told->setObjectName(u"cropTold"_s);
    rows->addWidget(m_told);
    rows->addWidget(quietLabel(tr("Drag the frame to what readers see. Click on what no page may "
                                  "cut off. By keys: arrows move the point, Ctrl+arrows the frame, "
                                  "+ and - its size."),
                               this));
    addButtons(*rows);
    m_view->setFrame(shownPart(photo));
    m_view->setFocusPoint(photo.focus);
    chooseRatioOf(photo.crop);
    connect(m_view, &CropView::changed, this, &CropDialog::tell);
    tell();
    tabAsRead(*this);
    m_view->setFocus();
}

std::optional<Photo> CropDialog::ask(const Photo &photo, const QImage &picture, QWidget *parent)
{
    CropDialog dialog(photo, picture, parent);
    return dialog.exec() == Accepted ? std::optional(dialog.photo()) : std::nullopt;
}

Photo CropDialog::photo() const
{
    return withFraming(m_photo, m_view->frame(), m_view->focus());
}

void CropDialog::addRatios(QBoxLayout &rows)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(tightSpace);
    const auto add = [&](const QString &name, const QString &spoken, int id) {
        auto *button = new QToolButton(this);
        button->setText(name);
        button->setAccessibleName(spoken);
        button->setObjectName(u"ratio"_s + name);
        button->setCheckable(true);
        button->setMinimumSize(button->sizeHint().expandedTo({rowHeight * 2, rowHeight}));
        m_ratios->addButton(button, id);
        row->addWidget(button);
    };
    add(tr("Free"), tr("Free proportions"), freeButton);
    for (qsizetype k = 0; k < frameRatios.size(); ++k)
        add(ratioName(frameRatios[k]), tr("Proportions %1").arg(ratioName(frameRatios[k])),
            static_cast<int>(k));
    connect(m_ratios, &QButtonGroup::idClicked, this,
            [this](int id) { m_view->setRatio(frameRatios.value(id)); });
    row->addStretch();
    auto *whole = new QPushButton(tr("Whole picture"), this);
    whole->setObjectName(u"wholePicture"_s);
    whole->setAutoDefault(false);
    connect(whole, &QPushButton::clicked, this, &CropDialog::showAll);
    row->addWidget(whole);
    rows.addLayout(row);
}

void CropDialog::showAll()
{
    m_ratios->button(freeButton)->setChecked(true);
    m_view->setRatio({});
    m_view->setFrame(QRect(QPoint(), m_photo.size));
}

// A crop that was made in some proportions keeps them.
void CropDialog::chooseRatioOf(const QRect &frame)
{
    int chosen = freely;
    for (qsizetype k = 0; k < frameRatios.size() && !frame.isEmpty(); ++k)
        if (hasRatio(frame.size(), frameRatios[k]))
            chosen = static_cast<int>(k);
    m_ratios->button(chosen == freely ? freeButton : chosen)->setChecked(true);
    if (chosen == freely)
        return;
    m_view->setRatio(frameRatios[chosen]);
    m_view->setFrame(frame);
}

void CropDialog::addButtons(QBoxLayout &rows)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    auto *keep = new QPushButton(tr("Keep"), this);
    keep->setObjectName(u"keep"_s);
    keep->setDefault(true);
    makePrimary(keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(keep);
    rows.addLayout(row);
}

void CropDialog::tell()
{
    constexpr int percent = 100;
    const QLocale locale;
    const QRect frame = m_view->frame();
    m_told->setText(tr("%1 × %2 pixels. Focus point %3 % across, %4 % down.")
                        .arg(locale.toString(frame.width()), locale.toString(frame.height()))
                        .arg(qRound(m_view->focus().x() * percent))
                        .arg(qRound(m_view->focus().y() * percent)));
}

} // namespace feuillet

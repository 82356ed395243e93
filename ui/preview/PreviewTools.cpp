#include "ui/preview/PreviewTools.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{0.875, 1.0, 1.125, 1.25, 1.5, 1.75, 2.0}; // article.js has the same
constexpr int usualSize = 1;

struct DeviceLook
{
    IconName icon;
    const char *name;
    int shownWidth;  // 0: as wide as there is room
    int layoutWidth; // CSS pixels
};

constexpr int a4Width = 794; // 210 mm

const DeviceLook &lookOf(Device device)
{
    static constexpr std::array<DeviceLook, 4> looks{{
        {IconName::Phone, QT_TRANSLATE_NOOP("feuillet::PreviewTools", "Phone, 360 pixels wide"),
         360, 360},
        {IconName::Tablet, QT_TRANSLATE_NOOP("feuillet::PreviewTools", "Tablet, 768 pixels wide"),
         768, 768},
        {IconName::Desktop, QT_TRANSLATE_NOOP("feuillet::PreviewTools", "Computer screen"), 0,
         1024},
        {IconName::Printer, QT_TRANSLATE_NOOP("feuillet::PreviewTools", "Printed on A4"), a4Width,
         a4Width},
    }};
    return looks.at(static_cast<size_t>(device));
}

} // namespace

int widthOf(Device device)
{
    return lookOf(device).shownWidth;
}

PreviewTools::PreviewTools(QWidget *parent)
    : QWidget(parent), m_size(usualSize), m_devices(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space, tightSpace, space, tightSpace);
    row->setSpacing(2);
    for (const Device device : {Device::Phone, Device::Tablet, Device::Desktop, Device::Paper})
        row->addWidget(addDevice(device));
    row->addStretch(1);
    m_dark = addButton(tr("Dark page"));
    m_dark->setIcon(icon(IconName::Moon));
    m_dark->setCheckable(true);
    row->addWidget(m_dark);
    row->addStretch(1);
    m_smaller = addButton(tr("Smaller text"));
    m_smaller->setText(u"A−"_s);
    m_percent = new QLabel(this);
    m_percent->setAlignment(Qt::AlignCenter);
    m_percent->setAccessibleName(tr("Text size"));
    m_larger = addButton(tr("Larger text"));
    m_larger->setText(u"A+"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_smaller, m_percent, m_larger})
        row->addWidget(widget);
    connect(m_dark, &QToolButton::toggled, this, &PreviewTools::changed);
    connect(m_smaller, &QToolButton::clicked, this, [this] { stepTextSize(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { stepTextSize(1); });
    connect(m_devices, &QButtonGroup::idClicked, this,
            [this](int device) { choose(static_cast<Device>(device)); });
    showChoice();
}

QToolButton *PreviewTools::addButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({18, 18});
    button->setMinimumSize(rowHeight + tightSpace, rowHeight);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QToolButton *PreviewTools::addDevice(Device device)
{
    const DeviceLook &look = lookOf(device);
    QToolButton *button = addButton(tr(look.name));
    button->setIcon(icon(look.icon));
    button->setCheckable(true);
    m_devices->addButton(button, static_cast<int>(device));
    return button;
}

PreviewLook PreviewTools::look() const
{
    return {.width = lookOf(m_device).layoutWidth,
            .paper = m_device == Device::Paper,
            .dark = m_dark->isChecked(),
            .textScale = sizes.at(static_cast<size_t>(m_size))};
}

void PreviewTools::choose(Device device)
{
    if (std::exchange(m_device, device) == device)
        return;
    showChoice();
    emit changed();
}

void PreviewTools::setDark(bool dark)
{
    m_dark->setChecked(dark);
}

void PreviewTools::stepTextSize(int by)
{
    const int last = static_cast<int>(sizes.size()) - 1;
    m_size = std::clamp(m_size + by, 0, last);
    showChoice();
    emit changed();
}

// Paper has one size and no dark side.
void PreviewTools::showChoice()
{
    const bool onScreen = m_device != Device::Paper;
    m_devices->button(static_cast<int>(m_device))->setChecked(true);
    m_percent->setText(QLocale().toString(sizes.at(static_cast<size_t>(m_size)) * 100, 'g', 4) +
                       u"\u202F%"_s);
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(u"87,5 % "_s));
    m_percent->setEnabled(onScreen);
    m_dark->setEnabled(onScreen);
    m_smaller->setEnabled(onScreen && m_size > 0);
    m_larger->setEnabled(onScreen && m_size + 1 < static_cast<int>(sizes.size()));
}

} // namespace feuillet

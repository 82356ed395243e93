#include "ui/widgets/IconLabel.h"

#include <QPainter>

namespace feuillet {

IconLabel::IconLabel(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
}

void IconLabel::showIcon(IconName name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, colourOf(m_tone, themeOf(palette())));
}

} // namespace feuillet

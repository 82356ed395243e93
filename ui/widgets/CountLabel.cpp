#include "ui/widgets/CountLabel.h"

#include "ui/widgets/Theme.h"

#include <QLocale>

namespace feuillet {

CountLabel::CountLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
    setFont(smallFont(font()));
}

void CountLabel::showCount(qsizetype count, qsizetype target)
{
    const auto counted = tr("%Ln character(s)", nullptr, int(count));
    setOver(target > 0 && count > target);
    if (target <= 0) {
        setText(counted);
        setAccessibleName(counted);
        return;
    }
    setText(tr("%1 / %2").arg(locale().toString(count), locale().toString(target)));
    setAccessibleName(m_over ? tr("%1, over the target of %L2").arg(counted).arg(target)
                             : tr("%1 of %L2").arg(counted).arg(target));
}

void CountLabel::setOver(bool over)
{
    if (over == m_over)
        return;
    m_over = over;
    setForegroundRole(over ? QPalette::WindowText : QPalette::PlaceholderText);
    auto weighted = font();
    weighted.setWeight(over ? QFont::Bold : QFont::Normal);
    setFont(weighted);
}

} // namespace feuillet

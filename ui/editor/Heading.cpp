#include "ui/editor/Heading.h"

#include <QHBoxLayout>
#include <QLabel>

namespace feuillet {

QHBoxLayout *textHeading(const QString &name, QLabel *count, QWidget *buddy)
{
    auto *label = new QLabel(name.toUpper(), count->parentWidget());
    QFont small = label->font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    small.setBold(true);
    for (QLabel *one : {label, count}) {
        one->setFont(small);
        one->setForegroundRole(QPalette::PlaceholderText);
        one->setTextFormat(Qt::PlainText);
    }
    label->setBuddy(buddy);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 12, 0, 0);
    row->addWidget(label);
    row->addStretch(1);
    row->addWidget(count);
    return row;
}

} // namespace feuillet

#include "ui/widgets/Labels.h"

#include "ui/widgets/Theme.h"

namespace feuillet {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(smallFont(label->font()));
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = quietLabel(text, parent);
    label->setFont(boldFont(label->font()));
    return label;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    label->setFont(boldFont(copyFont()));
    return label;
}

} // namespace feuillet

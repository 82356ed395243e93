#include "ui/widgets/EmptyNote.h"

#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace feuillet {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int drawingSize = 32;
}

EmptyNote::EmptyNote(QWidget *parent)
    : QWidget(parent), m_drawing(new IconLabel(drawingSize, this)), m_sentence(new QLabel(this)),
      m_button(new QPushButton(this))
{
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_button->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(wideSpace, wideSpace, wideSpace, wideSpace);
    column->addStretch(2);
    column->addWidget(m_drawing, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyNote::asked);
}

void EmptyNote::teach(IconName icon, const QString &sentence, const QString &buttonLabel)
{
    m_drawing->showIcon(icon);
    m_sentence->setText(sentence);
    m_button->setText(buttonLabel);
    m_button->setVisible(!buttonLabel.isEmpty());
}

} // namespace feuillet

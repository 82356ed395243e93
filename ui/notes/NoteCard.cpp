#include "ui/notes/NoteCard.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/PaperStyle.h"
#include "ui/widgets/Theme.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace feuillet {

NoteCard::NoteCard(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_column->setSpacing(tightSpace);
}

// What was inside goes at the next turn: one of its buttons may just have been clicked.
QVBoxLayout *NoteCard::renewed()
{
    if (m_inside) {
        m_inside->hide();
        m_inside->deleteLater();
    }
    m_inside = new QWidget(this);
    m_column->insertWidget(0, m_inside);
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(tightSpace);
    return inside;
}

void NoteCard::setWriter(QWidget *writer)
{
    m_column->addWidget(writer);
}

QPushButton *NoteCard::passageButton(const QString &words, const QString &shown)
{
    auto *button = new QPushButton(shown, this);
    makeQuiet(button);
    button->setObjectName(QStringLiteral("passage"));
    button->setAccessibleName(tr("Show in the text: %1").arg(words));
    button->setToolTip(words.toHtmlEscaped());
    connect(button, &QPushButton::clicked, this, [this] { emit placeAsked(m_place); });
    return button;
}

QLabel *NoteCard::saidLabel(const QString &who, const QDateTime &at)
{
    const QString moment = QLocale().toString(at.toLocalTime(), tr("d MMM, HH:mm"));
    return quietLabel(tr("%1 · %2").arg(who, moment), this);
}

QPushButton *NoteCard::quietButton(const QString &words, const QString &about, QBoxLayout &row)
{
    auto *button = new QPushButton(words, this);
    makeQuiet(button);
    button->setAccessibleName(tr("%1: %2").arg(words, about));
    row.addWidget(button);
    return button;
}

} // namespace feuillet

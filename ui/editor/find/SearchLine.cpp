#include "ui/editor/find/SearchLine.h"

#include <QKeyEvent>

namespace feuillet {

namespace {

constexpr qsizetype mostRemembered = 20;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isNoBreakSpace(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Space &&
           event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

SearchLine::SearchLine(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] { m_recalled = -1; });
}

void SearchLine::remember()
{
    m_recalled = -1;
    if (text().isEmpty())
        return;
    m_past.removeAll(text());
    m_past.prepend(text());
    m_past = m_past.first(std::min(m_past.size(), mostRemembered));
}

bool SearchLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
        if (isNoBreakSpace(*key)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event))
        emit entered(event->modifiers() & Qt::ShiftModifier);
    else if (isNoBreakSpace(*event))
        insert(QChar(QChar::Nbsp));
    else if (event->key() == Qt::Key_Up)
        recall(1);
    else if (event->key() == Qt::Key_Down)
        recall(-1);
    else
        QLineEdit::keyPressEvent(event);
}

void SearchLine::recall(int older)
{
    const int next = std::clamp(m_recalled + older, -1, static_cast<int>(m_past.size()) - 1);
    if (next == m_recalled)
        return;
    if (m_recalled < 0)
        m_typed = text();
    // What is shown already is passed over: one looks for what came before it.
    const bool same = next >= 0 && older > 0 && m_past[next] == text();
    m_recalled = same && next + 1 < m_past.size() ? next + 1 : next;
    setText(m_recalled < 0 ? m_typed : m_past[m_recalled]);
}

} // namespace feuillet

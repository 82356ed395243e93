#include "ui/shell/shortcuts/KeysEdit.h"

#include <QKeyEvent>

namespace feuillet {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt ||
           key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

bool isOfDialogs(const QKeyEvent &event)
{
    const bool bare = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const int key = event.key();
    return bare && (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape);
}

} // namespace

KeysEdit::KeysEdit(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true); // it is no text
    setPlaceholderText(tr("Press the new keys"));
    setAccessibleName(tr("New keys of the action"));
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeysEdit::show(const QKeySequence &keys)
{
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeysEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        !isOfDialogs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeysEdit::keyPressEvent(QKeyEvent *event)
{
    if (isOfDialogs(*event))
        return event->ignore();
    if (isModifier(event->key()))
        return;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    emit pressed(QKeySequence(QKeyCombination(modifiers, Qt::Key(event->key()))));
}

} // namespace feuillet

#include "ui/shell/shortcuts/Shortcut.h"

#include <algorithm>

namespace feuillet {

namespace {

// A letter, with or without a capital; F1 and the like type nothing.
bool writesText(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const auto strong = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !(first.keyboardModifiers() & strong) &&
           (first.key() < Qt::Key_F1 || first.key() > Qt::Key_F35);
}

bool isOfEveryField(const QKeySequence &keys)
{
    constexpr QKeySequence::StandardKey standard[] = {QKeySequence::Copy, QKeySequence::Cut,
                                                      QKeySequence::Paste, QKeySequence::SelectAll};
    return std::ranges::any_of(standard, [&keys](QKeySequence::StandardKey one) {
        return QKeySequence::keyBindings(one).contains(keys);
    });
}

} // namespace

KeysAnswer answerFor(const QKeySequence &keys, const QString &id, const QList<Shortcut> &all)
{
    if (keys.isEmpty())
        return {};
    if (writesText(keys))
        return {KeysAnswer::Typing};
    if (isOfEveryField(keys))
        return {KeysAnswer::OfText};
    const auto holder = std::ranges::find_if(
        all, [&](const Shortcut &one) { return one.keys == keys && one.id != id; });
    return holder == all.end() ? KeysAnswer() : KeysAnswer{KeysAnswer::Taken, holder->id};
}

} // namespace feuillet

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace feuillet {

// The keys of an action: those it has, and those it had when the program was made.
struct Shortcut
{
    QString id; // its ActionName
    QString name;
    QString path; // in the menus
    QKeySequence keys;
    QKeySequence usual;

    bool operator==(const Shortcut &) const = default;
};

// What new keys would do to the keyboard.
struct KeysAnswer
{
    enum Kind
    {
        Free,
        Taken,  // by another action
        Typing, // they write text
        OfText, // every text field has them: copy, paste
    };
    Kind kind = Free;
    QString holder = {}; // the action that has them, by id

    bool operator==(const KeysAnswer &) const = default;
};

// Whether the action of that id can have the keys.
KeysAnswer answerFor(const QKeySequence &keys, const QString &id, const QList<Shortcut> &all);

} // namespace feuillet

#pragma once

#include <QStringList>

namespace feuillet::test {

// A text of a .ts file and what it is in the other language: one form, or one for each number.
struct Entry
{
    QString context;
    QString source;
    QStringList forms;
    bool isPlural = false;
    bool isFinished = true; // neither unfinished nor gone from the code

    QString name() const { return context + QStringLiteral(": ") + source; }
};

// Fails the test where the file cannot be read.
QList<Entry> entriesIn(const QString &path);

// The files of the product.
QList<Entry> french();
QList<Entry> english();

// What lupdate finds in the code now.
QList<Entry> inTheCode();

} // namespace feuillet::test

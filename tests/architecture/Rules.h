#pragma once

#include <QList>
#include <QStringList>

// What the architecture test holds the tree to. Rules.cpp has the one table; paths begin at the
// root.
namespace feuillet::architecture {

// Who may use whom. A folder always may use itself; "core" or "ui" stands for all folders in it,
// and "core/store" for what lies below it too.
struct Folder
{
    QString path;
    QStringList uses;     // every header of these folders
    QStringList valuesOf; // of these folders only what Rules::valueHeaders lists
    QStringList qt;       // modules of Qt
};

// Only this folder calls that library.
struct Library
{
    QString header; // how the include begins
    QStringList folders;
};

// Code (not comments, not literals) below `where` may not say this.
struct Forbidden
{
    QString text;
    QStringList where;
    QString except; // files whose path begins so may
};

struct Limit
{
    QString path; // a file, or how the path begins
    QString suffix;
    int lines;
};

struct Rules
{
    QStringList top; // besides dot files and build folders
    QList<Folder> folders;
    QStringList
        valueHeaders; // plain values and pure functions of them: no QObject, no file, no database
    QList<Library> libraries;
    QList<Forbidden> forbidden;
    QList<Limit> fileLines; // the first that fits counts
    int functionLines;
    int publicMethods;
    int filesInFolder;
};

Rules houseRules();

} // namespace feuillet::architecture

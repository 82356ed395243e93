#pragma once

#include <QList>
#include <QString>

// Just enough C++ to measure it: no parser, but literals, comments and braces are told apart.
namespace feuillet::architecture {

struct Include
{
    QString name;
    bool quoted; // "ours" and not <theirs>
    int line;
};

QList<Include> includesOf(const QString &text);

// The same text, line by line, with comments, literals and preprocessor lines made blank.
QString codeOnly(const QString &text);

// A function, or in a class anything else that is declared.
struct Declaration
{
    QString head;  // "bool isNull() const"
    QString owner; // the class it stands in, or empty
    bool isPublic; // in no private, protected or signals part
    bool hasBody;  // and is a function
    int firstLine;
    int lastLine;
};

QList<Declaration> declarationsOf(const QString &text);

// Constructors, destructors and operators do not count.
bool isPublicMethod(const Declaration &declaration);

} // namespace feuillet::architecture

#pragma once

#include <QList>
#include <QString>

namespace feuillet {

// A stretch of a wire that belongs together: a title, a paragraph, a line of its own.
struct WirePassage
{
    QString text;       // tidied, never empty
    qsizetype line = 1; // where it begins, from 1

    bool operator==(const WirePassage &) const = default;
};

struct Passages
{
    QList<WirePassage> list;
    qsizetype rejoined = 0; // line ends that were taken out
};

// The passages of a text, whose lines may each be one, or be wrapped at 40 to 100 columns with
// paragraphs told by blank lines, by indentation or by their short last line. Lines count as
// wrapped when more of them run on in lower case than end a sentence before a capital. A hyphen at
// the end of a wrapped line is kept, for compounds are broken there and wires do not split words.
Passages passagesOf(QStringView text);

// One line as an article keeps it: no control characters, NFC, no plain spaces (nor a byte order
// mark) at its ends; no-break spaces stay. Empty if there is nothing to see in it.
QString tidied(QStringView line);

// Whether the last thing in it is a full stop or another mark that ends sentences, quotes aside.
bool endsSentence(QStringView text);

} // namespace feuillet

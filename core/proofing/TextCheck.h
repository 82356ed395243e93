#pragma once

#include "proofing/Proofreader.h"

#include <functional>

class QIODevice;

namespace feuillet {

// What is found in a plain text. Line and column count from 1; the column and the length count
// characters (code points).
struct TextFinding
{
    Finding finding;
    qsizetype line = 1;
    qsizetype column = 1;
    qsizetype length = 0;
};
using TellTextFinding = std::function<void(const TextFinding &)>;

// Reads a text that arrives in pieces cut anywhere, a paragraph a line, in the memory of one line.
// Each line is a passage of its own: what its parts say against each other is not looked for.
class TextCheck
{
public:
    TextCheck(Proofreader &reader, TellTextFinding tell);

    void feed(QStringView piece);
    void finish();
    qsizetype words() const { return m_words; } // so far

private:
    void check(QStringView text);
    void checkLine(QStringView line);

    Proofreader &m_reader;
    TellTextFinding m_tell;
    QString m_rest; // the beginning of an unfinished line
    qsizetype m_words = 0;
    qsizetype m_line = 1;
    qsizetype m_column = 1; // where the next piece of an endless line begins
};

// A whole device of UTF-8; answers how many words it holds. Fails as readPieces() does; what was
// found until then has been told.
Result<qsizetype> checkText(QIODevice &in, Proofreader &reader, const TellTextFinding &tell);

} // namespace feuillet

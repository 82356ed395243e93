#pragma once

#include "proofing/Spelling.h"

#include <QStringConverter>

#include <functional>

class QIODevice;

namespace feuillet {

// A word of a plain text that the verdict is not Right on. Line and column count from 1; the column
// counts characters (code points).
struct TextFinding
{
    QStringView word; // only while it is told
    Verdict verdict = Verdict::Unknown;
    qsizetype line = 1;
    qsizetype column = 1;
};
using TellTextFinding = std::function<void(const TextFinding &)>;

// Checks a text that arrives in pieces cut anywhere, in the memory of one line.
class TextCheck
{
public:
    TextCheck(Spelling &spelling, TellTextFinding tell);

    void feed(QStringView piece);
    void finish();
    qsizetype words() const { return m_words; } // so far

private:
    void check(QStringView text);
    void countLines(QStringView passed);

    Spelling &m_spelling;
    TellTextFinding m_tell;
    QString m_rest; // the beginning of an unfinished line
    qsizetype m_words = 0;
    qsizetype m_line = 1;
    qsizetype m_column = 1;
};

// A whole device of UTF-8 (a BOM is dropped); answers how many words it holds. Undecodable when it
// is not UTF-8, Unreadable when reading fails; what was found until then has been told.
Result<qsizetype> checkText(QIODevice &in, Spelling &spelling, const TellTextFinding &tell);

} // namespace feuillet

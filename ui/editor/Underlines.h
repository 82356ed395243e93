#pragma once

#include <QList>
#include <QStringView>

#include <functional>

class QPainter;
class QRect;
class QTextBlock;
class QTextEdit;

namespace feuillet {

// Words to underline, in UTF-16 units of their line. The kinds differ by their shape, and only then
// by their colour.
struct Underlined
{
    enum class Kind
    {
        Misspelt,   // a wave
        Grammar,    // a double line
        Typography, // dots
        Remark,     // dashes: quiet, for most are right
        Commented,  // a tint
        Replaced,   // struck through: a suggestion would have other words
        Inserted,   // a wedge below: a suggestion would have words here
        Proposed,   // a bar: words that are proposed
        Cut,        // a wedge above: words are proposed to go from here
        Sought,     // a thin box
        Chosen,     // a thick one: of those that are sought, the one at the caret
    };
    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Misspelt;

    bool operator==(const Underlined &) const = default;
};

// What people say of a line, by its number: not proofing, so it stays while one types.
using LineNotes = std::function<QList<Underlined>(int line)>;
using LineChecker = std::function<QList<Underlined>(QStringView line)>;

// Draws under the words that the checker names, over the text. Only lines that are painted are
// checked. No QSyntaxHighlighter: the formats that it sets break a paragraph into pieces which each
// key shapes again, a fifth of all that a key costs (tests/bench/keys). The word at the caret is
// left in peace while it is being typed.
class Underlines
{
public:
    explicit Underlines(QTextEdit &edit) : m_edit(edit) {}

    void setChecker(LineChecker checker); // none: nothing is underlined
    void setNotes(LineNotes notes);
    void keyComes(bool typing); // before it changes the text
    void caretMoved();

    QList<Underlined> wordsIn(QTextBlock line) const; // what is underlined there now
    void paint(QPainter &painter, const QRect &box) const;

private:
    QList<Underlined> checked(QTextBlock &line) const;
    bool isBeingTyped(const QTextBlock &line, const Underlined &word) const;

    void paintLine(QPainter &painter, const QTextBlock &line) const;

    QTextEdit &m_edit;
    LineNotes m_notes;
    LineChecker m_checker;
    int m_checkerNumber = 0; // what another one said is forgotten
    bool m_typing = false;
    int m_caret = 0; // in the document
};

} // namespace feuillet

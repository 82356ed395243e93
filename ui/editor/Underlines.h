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
    };
    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Misspelt;

    bool operator==(const Underlined &) const = default;
};

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
    void keyComes(bool typing);           // before it changes the text
    void caretMoved();

    QList<Underlined> wordsIn(QTextBlock line) const; // what is underlined there now
    void paint(QPainter &painter, const QRect &box) const;

private:
    QList<Underlined> checked(QTextBlock &line) const;
    bool isBeingTyped(const QTextBlock &line, const Underlined &word) const;

    QTextEdit &m_edit;
    LineChecker m_checker;
    int m_checkerNumber = 0; // what another one said is forgotten
    bool m_typing = false;
    int m_caret = 0; // in the document
};

} // namespace feuillet

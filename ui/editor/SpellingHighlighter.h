#pragma once

#include <QSyntaxHighlighter>

#include <functional>

namespace feuillet {

// A word to underline, in UTF-16 units of its line.
struct Underlined
{
    enum class Kind
    {
        Misspelt,
        UnknownName, // quiet: most are right
    };
    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Misspelt;
};

using LineChecker = std::function<QList<Underlined>(QStringView line)>;

// Underlines what the checker names, line by line as they change. The word at the caret is left in
// peace while it is being typed.
class SpellingHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SpellingHighlighter(QTextDocument *document);

    void setChecker(LineChecker checker); // none: nothing is underlined
    void setTypingLine(int line) { m_typingLine = line; }
    void setCaret(int line, int column);

protected:
    void highlightBlock(const QString &text) override;

private:
    LineChecker m_checker;
    int m_typingLine = -1;
    int m_caretLine = -1;
    int m_caretColumn = -1;
    int m_sparedLine = -1; // where a word was left in peace
};

} // namespace feuillet

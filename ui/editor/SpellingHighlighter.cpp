#include "ui/editor/SpellingHighlighter.h"

#include "article/RichText.h"
#include "ui/editor/BlockText.h"

#include <QTextDocument>

#include <algorithm>

namespace feuillet {

namespace {

QTextCharFormat lookOf(Underlined::Kind kind)
{
    const bool misspelt = kind == Underlined::Kind::Misspelt;
    QTextCharFormat format;
    format.setUnderlineStyle(misspelt ? QTextCharFormat::WaveUnderline : QTextCharFormat::DotLine);
    format.setUnderlineColor(misspelt ? QColor(0xc4, 0x3d, 0x2f) : QColor(0x8a, 0x83, 0x78));
    return format;
}

bool isLeftAlone(const RichText &text, const Underlined &word)
{
    const auto touches = [&word](const Mark &mark) {
        return (mark.kind == MarkKind::NoCheck || mark.kind == MarkKind::Language) &&
               mark.start < word.start + word.length && word.start < mark.end();
    };
    return std::any_of(text.marks().begin(), text.marks().end(), touches);
}

} // namespace

SpellingHighlighter::SpellingHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void SpellingHighlighter::setChecker(LineChecker checker)
{
    m_checker = std::move(checker);
    rehighlight();
}

void SpellingHighlighter::setCaret(int line, int column)
{
    const bool goesOn =
        line == m_caretLine && (column == m_caretColumn || column == m_caretColumn + 1);
    const bool left = m_sparedLine >= 0 && !goesOn;
    m_caretLine = line;
    m_caretColumn = column;
    if (left) {
        const QTextBlock block = document()->findBlockByNumber(std::exchange(m_sparedLine, -1));
        if (block.isValid())
            rehighlightBlock(block);
    }
}

void SpellingHighlighter::highlightBlock(const QString &text)
{
    if (!m_checker)
        return;
    const int line = currentBlock().blockNumber();
    const QList<Underlined> words = m_checker(text);
    if (words.isEmpty())
        return;
    static const QTextCharFormat looks[] = {lookOf(Underlined::Kind::Misspelt),
                                            lookOf(Underlined::Kind::UnknownName)};
    const RichText marked = richTextOf(currentBlock());
    for (const Underlined &word : words) {
        const bool beingTyped =
            line == m_typingLine && word.start + word.length == m_caretColumn + 1;
        if (beingTyped)
            m_sparedLine = line;
        else if (!isLeftAlone(marked, word))
            setFormat(static_cast<int>(word.start), static_cast<int>(word.length),
                      looks[static_cast<int>(word.kind)]);
    }
}

} // namespace feuillet

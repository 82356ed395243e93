#pragma once

#include "ui/editor/SheetEdit.h"

namespace feuillet {

// The body as one flowing text: line n of the document is block n of the article's flow. Ids stay
// with their words: a split keeps the first half's, a join the one whose words stay.
class BodyEdit : public SheetEdit
{
    Q_OBJECT

public:
    explicit BodyEdit(QWidget *parent = nullptr);

    const QList<Block> &blocks() const { return m_blocks; }
    void show(const QList<Block> &blocks); // rewrites only what differs
    void setFonts(const QFont &copy);      // crossheads take a larger cut of it

    Place placeOf(const Selection &selection) const;
    std::optional<Selection> selectionAt(const Place &place) const;

    void
    setParagraphKind(ParagraphKind kind); // of the selected lines; crossheads become paragraphs
    void toggleKind(ParagraphKind kind);
    ParagraphKind paragraphKind() const;
    bool isCrosshead() const;
    void toggleCrosshead();

signals:
    // Blocks [first, first + count) of the flow are replaced by these.
    void blocksEdited(qsizetype first, qsizetype count, const QList<feuillet::Block> &by,
                      feuillet::History::Kind kind, const feuillet::Place &before);

protected:
    bool acceptsMarks() const override { return !isCrosshead(); }
    bool acceptsLines() const override { return true; }
    void insertBlocks(const QList<Block> &blocks) override;
    Block copiedBlock(int line, const RichText &text) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void linesChanged(const Lines &lines, History::Kind kind, const Selection &before);
    QList<Block> readLines(const Lines &lines) const;
    QList<Block> identitiesOf(const Lines &lines) const;
    Block blockOf(const QTextBlock &line, const Block &identity) const;
    void writeLine(const QTextBlock &line, const Block &block);
    void dressLine(const QTextBlock &line, const Block &block);
    void replaceLines(int first, int count, const QList<Block> &by);
    void setLineBlock(int line, const Block &block); // as one edit of the user's
    void newLine();
    bool eraseLineStart();
    QTextCharFormat formatFor(const Block &block) const;

    // What a gesture makes of its lines, where their words alone would not tell.
    struct Becoming
    {
        int first = 0;
        QList<Block> blocks;
    };

    QList<Block> m_blocks; // never empty: an empty flow shows one blank paragraph
    bool m_isBlank = true; // that paragraph is not in the article yet
    Becoming m_becoming;
};

} // namespace feuillet

#pragma once

#include "article/Body.h"
#include "article/History.h"
#include "proofing/typography/AsTyped.h"
#include "ui/editor/photo/GivenPicture.h"
#include "ui/editor/Underlines.h"

#include <QTextEdit>

namespace feuillet {

// A text of the sheet: as high as its words, without a scroll bar or an undo of its own. Says what
// the user did, once a key or gesture, and which lines it touched; the values come from who
// listens.
class SheetEdit : public QTextEdit
{
    Q_OBJECT

public:
    // Lines [first, first + count) of before are now [first, first + by) of the document.
    struct Lines
    {
        int first = 0;
        int count = 0;
        int by = 0;
    };

    explicit SheetEdit(QWidget *parent = nullptr);

    // The caret or selection inside one line; the anchor is its start.
    struct Selection
    {
        int line = 0;
        int start = 0;
        int length = 0;
        bool operator==(const Selection &) const = default;
    };
    Selection selection() const;
    void select(const Selection &selection);

    // Looks at the line once a character was typed, and says what to set right; none: nothing is.
    using TypingCorrector =
        std::function<std::optional<TypedCorrection>(const RichText &line, qsizetype caret)>;
    void setTypingCorrector(TypingCorrector corrector) { m_corrector = std::move(corrector); }
    void setSpacesShown(bool shown);

    Underlines &underlines() { return m_underlines; }
    QTextCharFormat plainFormat() const;
    void toggleMark(MarkKind kind, const QString &value = {});
    bool hasMark(MarkKind kind) const;
    void typeText(const QString &text); // as if it had been typed, a step of its own
    void pasteText(const QString &text);

    QSize sizeHint() const override;

signals:
    void linesEdited(const feuillet::SheetEdit::Lines &lines, feuillet::History::Kind kind,
                     const feuillet::SheetEdit::Selection &before);
    void caretMoved();
    void leaveAsked(int direction); // -1: up and out, +1: down and out
    void undoAsked();
    void redoAsked();
    void picturesGiven(const QList<feuillet::GivenPicture> &pictures); // dropped or pasted
    void menuAsked(QPoint globalPosition, int line, int column);

protected:
    // Changes the document without anybody being told.
    class Showing
    {
    public:
        explicit Showing(SheetEdit &edit) : m_edit(edit), m_was(edit.m_showing)
        {
            edit.m_showing = true;
        }
        ~Showing();
        Q_DISABLE_COPY_MOVE(Showing)

    private:
        SheetEdit &m_edit;
        bool m_was;
    };

    virtual bool acceptsMarks() const { return false; }
    virtual bool acceptsLines() const { return false; } // Enter makes a new one
    virtual void insertBlocks(const QList<Block> &blocks);
    virtual Block copiedBlock(int line, const RichText &text) const; // what a copied line is

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

    // What is done inside is told as one edit of this kind.
    void asOneEdit(History::Kind kind, const std::function<void()> &gesture);

private:
    void contentsChanged(int position, int removed, int added);
    void tellEdit();
    void correctTyped();
    void fitHeight();
    bool isLeaving(const QKeyEvent &event, int &direction) const;

    Underlines m_underlines{*this};
    TypingCorrector m_corrector;
    bool m_spacesShown = false;
    bool m_showing = false;
    bool m_inGesture = false;
    bool m_dirty = false;
    int m_cleanHead = 0; // lines before the first that was touched
    int m_cleanTail = 0; // lines behind the last
    int m_lineCount = 1; // before the edit
    History::Kind m_kind = History::Kind::Whole;
    Selection m_before;
};

} // namespace feuillet

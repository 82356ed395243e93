#include "ui/editor/SheetEdit.h"

#include "ingest/Pasted.h"
#include "publish/Fragment.h"
#include "ui/editor/BlockText.h"
#include "ui/editor/ShownSpaces.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPaintEvent>
#include <QTextBlock>
#include <QtMath>
#include <QWheelEvent>

#include <limits>

namespace feuillet {

using namespace Qt::StringLiterals;

namespace {

History::Kind kindOf(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete)
        return History::Kind::Deleting;
    const bool types = !event.text().isEmpty() && event.text().front().isPrint();
    return types ? History::Kind::Typing : History::Kind::Whole;
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

SheetEdit::Showing::~Showing()
{
    m_edit.m_showing = m_was;
    m_edit.m_lineCount = m_edit.document()->blockCount();
    m_edit.m_dirty = false;
}

SheetEdit::SheetEdit(QWidget *parent) : QTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    connect(document(), &QTextDocument::contentsChange, this, &SheetEdit::contentsChanged);
    connect(document(), &QTextDocument::contentsChanged, this, &SheetEdit::tellEdit);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &SheetEdit::fitHeight);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] { m_underlines.caretMoved(); });
    connect(this, &QTextEdit::cursorPositionChanged, this, &SheetEdit::caretMoved);
}

QTextCharFormat SheetEdit::plainFormat() const
{
    QTextCharFormat format;
    format.setFont(font());
    return format;
}

SheetEdit::Selection SheetEdit::selection() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const int length = cursor.selectionEnd() - cursor.selectionStart();
    if (cursor.selectionEnd() > block.position() + block.length())
        return {cursor.blockNumber(), cursor.positionInBlock(), 0};
    return {block.blockNumber(), cursor.selectionStart() - block.position(), length};
}

void SheetEdit::select(const Selection &selection)
{
    const QTextBlock block =
        document()->findBlockByNumber(std::clamp(selection.line, 0, document()->blockCount() - 1));
    const int last = block.length() - 1;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(selection.start, 0, last));
    cursor.setPosition(block.position() + std::clamp(selection.start + selection.length, 0, last),
                       QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

bool SheetEdit::hasMark(MarkKind kind) const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return withMark(cursor.charFormat(), {kind, 0, 0, {}}) == cursor.charFormat();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const int start = cursor.selectionStart() - block.position();
    const int length = std::min(cursor.selectionEnd(), block.position() + block.length() - 1) -
                       cursor.selectionStart();
    return length > 0 && richTextOf(block).isMarked(kind, start, length);
}

void SheetEdit::toggleMark(MarkKind kind, const QString &value)
{
    if (!acceptsMarks())
        return;
    const bool remove = value.isEmpty() && hasMark(kind);
    asOneEdit(History::Kind::Whole, [&] {
        QTextCursor cursor = textCursor();
        if (!cursor.hasSelection()) {
            const auto format = cursor.charFormat();
            setCurrentCharFormat(remove ? withoutMark(format, kind, plainFormat())
                                        : withMark(format, {kind, 0, 0, value}));
            return;
        }
        const int first = cursor.selectionStart();
        const int end = cursor.selectionEnd();
        cursor.beginEditBlock();
        for (QTextBlock block = document()->findBlock(first);
             block.isValid() && block.position() < end; block = block.next()) {
            const int from = std::max(first, block.position());
            const int to = std::min(end, block.position() + block.length() - 1);
            if (from >= to)
                continue;
            const RichText old = richTextOf(block);
            const int start = from - block.position();
            const RichText marked = remove ? withoutMark(old, kind, start, to - from)
                                           : withMark(old, {kind, start, to - from, value});
            QTextCursor piece(document());
            piece.setPosition(from);
            piece.setPosition(to, QTextCursor::KeepAnchor);
            insert(piece, marked.mid(start, to - from), plainFormat());
        }
        cursor.endEditBlock();
        cursor.setPosition(first);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    });
}

void SheetEdit::typeText(const QString &text)
{
    asOneEdit(History::Kind::Whole, [&] { textCursor().insertText(text, currentCharFormat()); });
}

void SheetEdit::asOneEdit(History::Kind kind, const std::function<void()> &gesture)
{
    if (isReadOnly())
        return;
    if (m_inGesture) {
        if (kind == History::Kind::Whole)
            m_kind = kind;
        gesture();
        return;
    }
    m_inGesture = true;
    m_kind = kind;
    m_before = selection();
    gesture();
    m_inGesture = false;
    tellEdit();
}

void SheetEdit::contentsChanged(int position, int, int added)
{
    if (m_showing)
        return;
    if (!m_dirty) {
        m_dirty = true;
        m_cleanHead = m_cleanTail = std::numeric_limits<int>::max();
        if (!m_inGesture)
            m_kind = History::Kind::Whole;
    }
    const int end = std::min(position + added, document()->characterCount() - 1);
    const int behind = document()->blockCount() - 1 - document()->findBlock(end).blockNumber();
    m_cleanHead = std::min(m_cleanHead, document()->findBlock(position).blockNumber());
    m_cleanTail = std::min(m_cleanTail, behind);
}

void SheetEdit::tellEdit()
{
    if (m_inGesture || !m_dirty || m_showing)
        return;
    m_dirty = false;
    const int now = document()->blockCount();
    m_cleanTail = std::min(m_cleanTail, std::min(now, m_lineCount) - m_cleanHead);
    const Lines lines{m_cleanHead, m_lineCount - m_cleanTail - m_cleanHead,
                      now - m_cleanTail - m_cleanHead};
    m_lineCount = now;
    emit linesEdited(lines, m_kind, m_before);
}

// A step of its own behind the one that typed: undoing it gives back what was typed.
void SheetEdit::correctTyped()
{
    QTextCursor cursor = textCursor();
    if (!m_corrector || isReadOnly() || cursor.hasSelection())
        return;
    const int line = cursor.block().position();
    const auto correction = m_corrector(richTextOf(cursor.block()), cursor.positionInBlock());
    if (!correction)
        return;
    asOneEdit(History::Kind::Whole, [&] {
        cursor.setPosition(line + static_cast<int>(correction->start) + 1);
        const QTextCharFormat format = cursor.charFormat(); // of the first that is replaced
        cursor.setPosition(line + static_cast<int>(correction->start));
        cursor.setPosition(line + static_cast<int>(correction->start + correction->length),
                           QTextCursor::KeepAnchor);
        cursor.insertText(correction->replacement, format);
        cursor.setPosition(line + static_cast<int>(correction->caret));
        setTextCursor(cursor);
    });
}

void SheetEdit::setSpacesShown(bool shown)
{
    m_spacesShown = shown;
    viewport()->update();
}

void SheetEdit::fitHeight()
{
    const int height = std::max(qCeil(document()->size().height()), fontMetrics().lineSpacing());
    if (height != this->height()) {
        setFixedHeight(height);
        updateGeometry();
    }
}

QSize SheetEdit::sizeHint() const
{
    return {600, qCeil(document()->size().height())};
}

void SheetEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void SheetEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    m_underlines.paint(painter, event->rect());
    if (m_spacesShown)
        paintSpaces(*this, painter, event->rect());
}

bool SheetEdit::event(QEvent *event)
{
    // Undo and redo belong to the window: a text that claims their keys would do nothing with them.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

bool SheetEdit::isLeaving(const QKeyEvent &event, int &direction) const
{
    if (isEnter(event) && !acceptsLines()) {
        direction = 1;
        return true;
    }
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    QTextCursor cursor = textCursor();
    direction = event.key() == Qt::Key_Up ? -1 : 1;
    if (event.key() == Qt::Key_Up)
        return !cursor.movePosition(QTextCursor::Up);
    return event.key() == Qt::Key_Down && !cursor.movePosition(QTextCursor::Down);
}

void SheetEdit::keyPressEvent(QKeyEvent *event)
{
    int direction = 0;
    if (event->matches(QKeySequence::Undo)) {
        emit undoAsked();
    } else if (event->matches(QKeySequence::Redo)) {
        emit redoAsked();
    } else if (isLeaving(*event, direction)) {
        emit leaveAsked(direction);
    } else if (isReadOnly()) {
        QTextEdit::keyPressEvent(event);
        return;
    } else {
        m_underlines.keyComes(kindOf(*event) == History::Kind::Typing);
        asOneEdit(kindOf(*event), [&] { QTextEdit::keyPressEvent(event); });
        if (kindOf(*event) == History::Kind::Typing)
            correctTyped();
        return;
    }
    event->accept();
}

void SheetEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const bool typed = !event->commitString().isEmpty(); // for Qt may change the event
    asOneEdit(History::Kind::Typing, [&] { QTextEdit::inputMethodEvent(event); });
    if (typed)
        correctTyped();
}

void SheetEdit::dropEvent(QDropEvent *event)
{
    asOneEdit(History::Kind::Whole, [&] { QTextEdit::dropEvent(event); });
}

void SheetEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    emit caretMoved();
}

void SheetEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the sheet scrolls, not its texts
}

void SheetEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QTextCursor cursor = textCursor();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QTextCursor there = cursorForPosition(event->pos());
        const bool inside = cursor.hasSelection() && there.position() >= cursor.selectionStart() &&
                            there.position() <= cursor.selectionEnd();
        if (!inside)
            setTextCursor(there);
        cursor = there;
    }
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
                          ? event->globalPos()
                          : viewport()->mapToGlobal(cursorRect().bottomLeft());
    emit menuAsked(at, cursor.blockNumber(), cursor.positionInBlock());
}

QMimeData *SheetEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QList<Block> blocks;
    QStringList lines;
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() < cursor.selectionEnd(); block = block.next()) {
        const int from = std::max(cursor.selectionStart() - block.position(), 0);
        const int to = std::min(cursor.selectionEnd() - block.position(), block.length() - 1);
        const RichText text = richTextOf(block).mid(from, to - from);
        lines << text.text();
        blocks << copiedBlock(block.blockNumber(), text);
    }
    auto *copied = new QMimeData; // Qt takes it
    copied->setText(lines.join(u"\n"_s));
    copied->setHtml(fragmentHtml(blocks));
    return copied;
}

Block SheetEdit::copiedBlock(int, const RichText &text) const
{
    return Paragraph{{}, {}, text};
}

bool SheetEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || holdsPictures(*source);
}

void SheetEdit::insertFromMimeData(const QMimeData *source)
{
    if (holdsPictures(*source)) {
        emit picturesGiven(picturesIn(*source));
        return;
    }
    const QList<Block> blocks =
        source->hasHtml() ? blocksFromHtml(source->html()) : blocksFromText(source->text());
    if (!blocks.isEmpty())
        asOneEdit(History::Kind::Whole, [&] { insertBlocks(blocks); });
}

void SheetEdit::pasteText(const QString &text)
{
    const QList<Block> blocks = blocksFromText(text);
    if (!blocks.isEmpty() && !isReadOnly())
        asOneEdit(History::Kind::Whole, [&] { insertBlocks(blocks); });
}

void SheetEdit::insertBlocks(const QList<Block> &blocks)
{
    RichText line;
    for (const Block &block : blocks) {
        const auto *crosshead = std::get_if<Crosshead>(&block);
        const RichText text =
            crosshead ? RichText(crosshead->text) : std::get<Paragraph>(block).text;
        line = line.isEmpty() ? text : line + RichText(u" "_s) + text;
    }
    QTextCursor cursor = textCursor();
    insert(cursor, acceptsMarks() ? line : RichText(line.text()), plainFormat());
}

} // namespace feuillet

#include "ui/editor/BodyEdit.h"

#include "ui/editor/BlockText.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace feuillet {

namespace {

Block freshParagraph(ParagraphKind kind = ParagraphKind::Text)
{
    return Paragraph{ParagraphId::random(), kind, {}};
}

bool isText(const Block &block)
{
    return std::holds_alternative<Paragraph>(block);
}

RichText textOf(const Block &block)
{
    if (const auto *crosshead = std::get_if<Crosshead>(&block))
        return RichText(crosshead->text);
    return std::get<Paragraph>(block).text;
}

ParagraphKind kindOf(const Block &block)
{
    return isText(block) ? std::get<Paragraph>(block).kind : ParagraphKind::Text;
}

// What follows a line of this kind when Enter is pressed in it.
Block following(const Block &block)
{
    return freshParagraph(kindOf(block) == ParagraphKind::ListItem ? ParagraphKind::ListItem
                                                                   : ParagraphKind::Text);
}

} // namespace

BodyEdit::BodyEdit(QWidget *parent) : SheetEdit(parent), m_blocks{freshParagraph()}
{
    connect(this, &SheetEdit::linesEdited, this, &BodyEdit::linesChanged);
}

void BodyEdit::setFonts(const QFont &copy)
{
    setFont(copy);
    const Showing showing(*this);
    for (int line = 0; line < m_blocks.size(); ++line)
        writeLine(document()->findBlockByNumber(line), m_blocks[line]);
}

QTextCharFormat BodyEdit::formatFor(const Block &block) const
{
    QTextCharFormat format = plainFormat();
    QFont cut = font();
    if (!isText(block)) {
        cut.setPointSizeF(cut.pointSizeF() * 1.3);
        cut.setBold(true);
    } else if (kindOf(block) == ParagraphKind::Quotation ||
               kindOf(block) == ParagraphKind::PullQuote) {
        cut.setItalic(true);
        if (kindOf(block) == ParagraphKind::PullQuote)
            cut.setPointSizeF(cut.pointSizeF() * 1.15);
    }
    format.setFont(cut);
    if (kindOf(block) == ParagraphKind::InternalNote)
        format.setForeground(palette().placeholderText());
    return format;
}

void BodyEdit::dressLine(const QTextBlock &line, const Block &block)
{
    constexpr double lineHeight = 116; // per cent of a serif that is generous by itself
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    const double em = fontMetrics().height();
    format.setBottomMargin(isText(block) ? em * 0.6 : em * 0.25);
    format.setTopMargin(isText(block) || line.blockNumber() == 0 ? 0 : em * 0.7);
    if (kindOf(block) != ParagraphKind::Text)
        format.setLeftMargin(em * 1.4);
    QTextCursor cursor(line);
    if (cursor.blockFormat() != format)
        cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(formatFor(block));
}

void BodyEdit::writeLine(const QTextBlock &line, const Block &block)
{
    QTextCursor cursor(line);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    insert(cursor, textOf(block), formatFor(block));
    dressLine(line, block);
}

void BodyEdit::replaceLines(int first, int count, const QList<Block> &by)
{
    const int added = static_cast<int>(by.size());
    const auto endOf = [this](int line) {
        const QTextBlock block = document()->findBlockByNumber(line);
        return block.position() + block.length() - 1;
    };
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(first + count > 0 ? endOf(first + count - 1) : 0);
    for (int k = count; k < added; ++k)
        cursor.insertBlock();
    if (added < count) {
        const int kept = first + added;
        cursor.setPosition(kept > 0 ? endOf(kept - 1) : 0);
        cursor.setPosition(kept > 0 ? endOf(first + count - 1) : endOf(count - 1) + 1,
                           QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    for (int k = 0; k < added; ++k)
        writeLine(document()->findBlockByNumber(first + k), by[k]);
    cursor.endEditBlock();
}

void BodyEdit::show(const QList<Block> &blocks)
{
    m_isBlank = blocks.isEmpty();
    const QList<Block> next = m_isBlank ? QList<Block>{freshParagraph()} : blocks;
    if (next == m_blocks)
        return;
    const auto common = std::min(next.size(), m_blocks.size());
    qsizetype head = 0;
    while (head < common && next[head] == m_blocks[head])
        ++head;
    qsizetype tail = 0;
    while (tail < common - head &&
           next[next.size() - 1 - tail] == m_blocks[m_blocks.size() - 1 - tail])
        ++tail;
    const Showing showing(*this);
    replaceLines(static_cast<int>(head), static_cast<int>(m_blocks.size() - head - tail),
                 next.sliced(head, next.size() - head - tail));
    m_blocks = next;
}

Place BodyEdit::placeOf(const Selection &selection) const
{
    const Block &block = m_blocks[std::clamp<qsizetype>(selection.line, 0, m_blocks.size() - 1)];
    Place place{.field = Field::Crosshead, .start = selection.start, .length = selection.length};
    if (const auto *crosshead = std::get_if<Crosshead>(&block)) {
        place.section = crosshead->id;
    } else {
        place.field = Field::Paragraph;
        place.paragraph = std::get<Paragraph>(block).id;
    }
    return place;
}

std::optional<SheetEdit::Selection> BodyEdit::selectionAt(const Place &place) const
{
    for (int line = 0; line < m_blocks.size(); ++line)
        if (sameText(placeOf({line, 0, 0}), place))
            return Selection{line, static_cast<int>(place.start), static_cast<int>(place.length)};
    return std::nullopt;
}

Block BodyEdit::blockOf(const QTextBlock &line, const Block &identity) const
{
    const RichText text = richTextOf(line);
    if (const auto *crosshead = std::get_if<Crosshead>(&identity))
        return Crosshead{crosshead->id, text.text()};
    const auto &paragraph = std::get<Paragraph>(identity);
    return Paragraph{paragraph.id, paragraph.kind, text};
}

QList<Block> BodyEdit::identitiesOf(const Lines &lines) const
{
    const QList<Block> old = m_blocks.sliced(lines.first, lines.count);
    const auto before = m_becoming.first - lines.first;
    const auto behind = lines.by - before - m_becoming.blocks.size();
    if (!m_becoming.blocks.isEmpty() && before >= 0 && behind >= 0)
        return old.first(before) + m_becoming.blocks + old.last(behind);
    // Lines that were joined keep the first one's id, unless that one was empty.
    if (lines.count > 1 && lines.by == 1)
        return {textOf(old.first()).isEmpty() ? old.last() : old.first()};
    QList<Block> identities = old.first(std::min(lines.count, lines.by));
    if (lines.count > 1 && lines.by > 1)
        identities.last() = old.last();
    while (identities.size() < lines.by)
        identities.append(following(identities.last()));
    return identities;
}

QList<Block> BodyEdit::readLines(const Lines &lines) const
{
    const QList<Block> identities = identitiesOf(lines);
    QList<Block> blocks;
    QTextBlock line = document()->findBlockByNumber(lines.first);
    for (int k = 0; k < lines.by; ++k, line = line.next())
        blocks.append(blockOf(line, identities[k]));
    return blocks;
}

void BodyEdit::linesChanged(const Lines &lines, History::Kind kind, const Selection &before)
{
    const Place caretBefore = placeOf(before);
    const QList<Block> by = readLines(lines);
    m_becoming = {};
    if (m_blocks.sliced(lines.first, lines.count) == by)
        return;
    if (lines.count == by.size())
        std::ranges::copy(by, m_blocks.begin() + lines.first);
    else
        m_blocks = m_blocks.first(lines.first) + by + m_blocks.sliced(lines.first + lines.count);
    {
        const Showing showing(*this);
        if (lines.by != 1 || lines.count != 1 || kind == History::Kind::Whole)
            for (int k = 0; k < lines.by; ++k)
                dressLine(document()->findBlockByNumber(lines.first + k), by[k]);
    }
    const bool wasBlank = std::exchange(m_isBlank, false);
    emit blocksEdited(wasBlank ? 0 : lines.first, wasBlank ? 0 : lines.count,
                      wasBlank ? m_blocks : by, kind, caretBefore);
}

void BodyEdit::setLineBlock(int line, const Block &block)
{
    asOneEdit(History::Kind::Whole, [&] {
        m_becoming = {line, {block}};
        writeLine(document()->findBlockByNumber(line), block);
    });
}

bool BodyEdit::isCrosshead() const
{
    return !isText(m_blocks[std::min<qsizetype>(textCursor().blockNumber(), m_blocks.size() - 1)]);
}

ParagraphKind BodyEdit::paragraphKind() const
{
    return kindOf(m_blocks[std::min<qsizetype>(textCursor().blockNumber(), m_blocks.size() - 1)]);
}

void BodyEdit::toggleCrosshead()
{
    const int line = textCursor().blockNumber();
    const int column = textCursor().positionInBlock();
    const RichText text = textOf(m_blocks[line]);
    if (isCrosshead())
        setLineBlock(line, Paragraph{ParagraphId::random(), {}, text});
    else
        setLineBlock(line, Crosshead{SectionId::random(), text.text()});
    select({line, column, 0});
}

void BodyEdit::setParagraphKind(ParagraphKind kind)
{
    const QTextCursor cursor = textCursor();
    const int first = document()->findBlock(cursor.selectionStart()).blockNumber();
    const int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
    asOneEdit(History::Kind::Whole, [&] {
        QList<Block> blocks;
        for (int line = first; line <= last; ++line) {
            const auto *old = std::get_if<Paragraph>(&m_blocks[line]);
            blocks.append(
                Paragraph{old ? old->id : ParagraphId::random(), kind, textOf(m_blocks[line])});
        }
        m_becoming = {first, blocks};
        replaceLines(first, last - first + 1, blocks);
    });
}

void BodyEdit::toggleKind(ParagraphKind kind)
{
    setParagraphKind(paragraphKind() == kind ? ParagraphKind::Text : kind);
}

void BodyEdit::insertBlocks(const QList<Block> &blocks)
{
    QTextCursor cursor = textCursor();
    cursor.removeSelectedText();
    const QTextBlock line = cursor.block();
    const int number = line.blockNumber();
    const Block here = m_blocks[std::min<qsizetype>(number, m_blocks.size() - 1)];
    if (blocks.size() == 1 && isText(blocks.first())) {
        const RichText words = textOf(blocks.first());
        insert(cursor, isText(here) ? words : RichText(words.text()), formatFor(here));
        return;
    }
    // The pasted lines stand between the two halves of the line at the caret; an empty half goes.
    const RichText whole = richTextOf(line);
    const int column = cursor.positionInBlock();
    QList<Block> by;
    if (column > 0)
        by.append(
            isText(here)
                ? Block(Paragraph{std::get<Paragraph>(here).id, kindOf(here), whole.mid(0, column)})
                : Block(Crosshead{std::get<Crosshead>(here).id, whole.text().first(column)}));
    by += blocks;
    if (column < whole.length())
        by.append(Paragraph{ParagraphId::random(), kindOf(here), whole.mid(column)});
    m_becoming = {number, by};
    replaceLines(number, 1, by);
    const int end = number + static_cast<int>(by.size()) - (column < whole.length() ? 2 : 1);
    select({end, document()->findBlockByNumber(end).length() - 1, 0});
}

Block BodyEdit::copiedBlock(int line, const RichText &text) const
{
    const Block &block = m_blocks[line];
    return isText(block) ? Block(Paragraph{{}, kindOf(block), text})
                         : Block(Crosshead{{}, text.text()});
}

void BodyEdit::newLine()
{
    QTextCursor cursor = textCursor();
    const int line = cursor.blockNumber();
    const QString crosshead = crossheadIn(cursor.block().text());
    const bool atEnd = cursor.atBlockEnd() && !cursor.hasSelection();
    if (isText(m_blocks[line]) && atEnd && !crosshead.isEmpty()) {
        setLineBlock(line, Crosshead{SectionId::random(), crosshead});
        select({line, static_cast<int>(crosshead.size()), 0});
        cursor = textCursor();
    }
    asOneEdit(History::Kind::Whole, [&] {
        const Block here = m_blocks[line];
        const bool emptyItem =
            atEnd && cursor.atBlockStart() && kindOf(here) != ParagraphKind::Text;
        if (emptyItem) { // Enter on an empty item ends the list
            m_becoming = {line, {freshParagraph()}};
            writeLine(cursor.block(), m_becoming.blocks.first());
            return;
        }
        if (!cursor.hasSelection() && cursor.atBlockStart() && !atEnd)
            m_becoming = {line, {following(here), here}};
        else if (!cursor.hasSelection())
            m_becoming = {line, {here, following(here)}};
        cursor.insertBlock();
        setTextCursor(cursor);
    });
}

// Backspace at the start of a crosshead or a list item first makes it a plain paragraph.
bool BodyEdit::eraseLineStart()
{
    const QTextCursor cursor = textCursor();
    const Block &here = m_blocks[cursor.blockNumber()];
    if (cursor.hasSelection() || !cursor.atBlockStart() ||
        (isText(here) && kindOf(here) == ParagraphKind::Text))
        return false;
    if (isText(here))
        setParagraphKind(ParagraphKind::Text);
    else
        toggleCrosshead();
    return true;
}

void BodyEdit::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        !(event->modifiers() & Qt::ControlModifier))
        newLine();
    else if (event->key() != Qt::Key_Backspace || !eraseLineStart())
        SheetEdit::keyPressEvent(event);
}

void BodyEdit::paintEvent(QPaintEvent *event)
{
    SheetEdit::paintEvent(event);
    const auto isItem = [](const Block &block) {
        return kindOf(block) == ParagraphKind::ListItem;
    };
    if (std::ranges::none_of(m_blocks, isItem))
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    for (QTextBlock line = cursorForPosition(event->rect().topLeft()).block(); line.isValid();
         line = line.next()) {
        const QRectF box = layout->blockBoundingRect(line);
        if (box.top() > event->rect().bottom())
            break;
        if (line.blockNumber() < m_blocks.size() && isItem(m_blocks[line.blockNumber()]))
            painter.drawText(
                QPointF(fontMetrics().height() * 0.6, box.top() + fontMetrics().ascent() * 1.35),
                QStringLiteral("•"));
    }
}

} // namespace feuillet

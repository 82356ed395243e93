#include "ui/recovery/DraftText.h"

#include "review/Comparison.h"
#include "ui/widgets/Theme.h"

#include <QMimeData>
#include <QTextCursor>

namespace feuillet {

namespace {

// The whole text of an article that was never saved is new: it is shown as it is.
QTextCharFormat formatOf(StretchKind kind, bool everSaved, const Theme &theme)
{
    QTextCharFormat format;
    if (!everSaved || kind == StretchKind::Kept)
        return format;
    const bool removed = kind == StretchKind::Removed;
    format.setFontStrikeOut(removed);
    format.setFontUnderline(!removed);
    format.setForeground(removed ? theme.warning : theme.action);
    return format;
}

void write(QTextCursor &cursor, const ComparedRow &row, bool everSaved, const Theme &theme)
{
    if (!cursor.atStart())
        cursor.insertBlock();
    for (const ComparedStretch &stretch : row.stretches)
        cursor.insertText(stretch.text, formatOf(stretch.kind, everSaved, theme));
}

} // namespace

DraftText::DraftText(QWidget *parent) : QTextEdit(parent)
{
    setObjectName(QStringLiteral("draftText"));
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setAccessibleName(tr("What was typed, beside what is saved"));
}

void DraftText::showDraft(const LeftDraft &draft)
{
    clear();
    QTextCursor cursor(document());
    const Theme theme = themeOf(palette());
    for (const ComparedRow &row : compared(draft.saved, draft.draft.text).rows)
        if (row.aspect == Aspect::Text && row.differs())
            write(cursor, row, draft.revision > 0, theme);
    moveCursor(QTextCursor::Start);
}

QMimeData *DraftText::createMimeDataFromSelection() const
{
<<<<<<< HEAD
    auto *mime = new QMimeData;
    mime->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, QChar::LineFeed));
    return mime;
||||||| parent of 9ae0b66 (desk: whether the room that is held was taken is asked of the desk)
    auto *data = new QMimeData;
    data->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, QChar::LineFeed));
    return data;
=======
    auto *copied = new QMimeData;
    copied->setText(
        textCursor().selectedText().replace(QChar::ParagraphSeparator, QChar::LineFeed));
    return copied;
>>>>>>> 9ae0b66 (desk: whether the room that is held was taken is asked of the desk)
}

} // namespace feuillet

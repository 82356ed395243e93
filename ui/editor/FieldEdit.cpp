#include "ui/editor/FieldEdit.h"

#include "ui/editor/BlockText.h"

#include <QTextBlock>
#include <QTextCursor>

namespace feuillet {

FieldEdit::FieldEdit(const Place &place, bool marks, QWidget *parent)
    : SheetEdit(parent), m_place(place), m_marks(marks)
{
    m_place.start = m_place.length = 0;
    connect(this, &SheetEdit::linesEdited, this, &FieldEdit::tellText);
}

Place FieldEdit::placeOf(const Selection &selection) const
{
    Place place = m_place;
    place.start = selection.start;
    place.length = selection.length;
    return place;
}

Place FieldEdit::place() const
{
    return placeOf(selection());
}

RichText FieldEdit::text() const
{
    const RichText text = richTextOf(document()->firstBlock());
    return m_marks ? text : RichText(text.text());
}

void FieldEdit::show(const RichText &next)
{
    if (next == text())
        return;
    const Showing showing(*this);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    insert(cursor, next, plainFormat());
}

void FieldEdit::setFonts(const QFont &copy)
{
    const RichText kept = text();
    setFont(copy);
    const Showing showing(*this);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    insert(cursor, kept, plainFormat());
}

void FieldEdit::tellText(const Lines &, History::Kind kind, const Selection &before)
{
    emit textEdited(m_place, text(), kind, placeOf(before));
}

} // namespace feuillet

// What the sheet shows over its texts beside their faults, and where its caret is put.
#include "ui/editor/BodyEdit.h"
#include "ui/editor/FieldEdit.h"
#include "ui/editor/photo/PhotoColumn.h"
#include "ui/editor/Sheet.h"

#include <QTextBlock>

namespace feuillet {

namespace {

// The line of a photo inside the body says its number.
bool isPhotoLine(const BodyEdit &body, int line)
{
    const auto *paragraph =
        line < body.blocks().size() ? std::get_if<Paragraph>(&body.blocks()[line]) : nullptr;
    return paragraph && paragraph->kind == ParagraphKind::PhotoReference;
}

} // namespace

void Sheet::setNotes(const Noted &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    repaintMarks();
}

void Sheet::setSeeker(const LineChecker &seeker)
{
    m_seeker = seeker;
    repaintMarks();
}

void Sheet::repaintMarks()
{
    for (SheetEdit *edit : inOrder())
        edit->viewport()->update();
}

QList<Underlined> Sheet::notesOn(const SheetEdit &edit, int line) const
{
    const QList<Underlined> sought = soughtOn(edit, line);
    if (m_notes.isEmpty())
        return sought;
    return sought + m_notes.value(&edit == m_body
                                      ? m_body->placeOf({line, 0, 0})
                                      : textOf(static_cast<const FieldEdit &>(edit).place()));
}

// The one that is selected is the one that was found last.
QList<Underlined> Sheet::soughtOn(const SheetEdit &edit, int line) const
{
    if (!m_seeker || (&edit == m_body && isPhotoLine(*m_body, line)))
        return {};
    QList<Underlined> sought = m_seeker(edit.document()->findBlockByNumber(line).text());
    const SheetEdit::Selection at = edit.selection();
    for (Underlined &one : sought) {
        const bool isChosen = &edit == m_current && line == at.line && one.start == at.start &&
                              one.length == at.length;
        one.kind = isChosen ? Underlined::Kind::Chosen : Underlined::Kind::Sought;
    }
    return sought;
}

void Sheet::showCaret(const Place &place)
{
    if (point(place))
        m_current->setFocus();
}

bool Sheet::point(const Place &place)
{
    SheetEdit *edit = nullptr;
    std::optional<SheetEdit::Selection> selection = m_body->selectionAt(place);
    if (selection)
        edit = m_body;
    for (FieldEdit *field : allFields()) {
        if (field->holds(place)) {
            edit = field;
            selection = SheetEdit::Selection{0, static_cast<int>(place.start),
                                             static_cast<int>(place.length)};
        }
    }
    if (!edit)
        return false;
    m_photos->reveal(place);
    if (SheetEdit *left = std::exchange(m_current, edit); left != edit)
        left->select({left->selection().line, left->selection().start, 0});
    edit->select(*selection);
    keepCaretVisible();
    if (m_seeker)
        repaintMarks();
    if (!edit->hasFocus())
        emit caretMoved();
    return true;
}

} // namespace feuillet

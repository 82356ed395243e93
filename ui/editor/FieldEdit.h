#pragma once

#include "ui/editor/SheetEdit.h"

namespace feuillet {

// One field of the article, one paragraph long, wrapped where it must be.
class FieldEdit : public SheetEdit
{
    Q_OBJECT

public:
    FieldEdit(const Place &place, bool marks, QWidget *parent = nullptr);

    Place place() const; // of the caret
    bool holds(const Place &place) const { return sameText(m_place, place); }
    RichText text() const;
    void show(const RichText &text);
    void setFonts(const QFont &copy);

signals:
    void textEdited(const feuillet::Place &field, const feuillet::RichText &text,
                    feuillet::History::Kind kind, const feuillet::Place &before);

protected:
    bool acceptsMarks() const override { return m_marks; }

private:
    Place placeOf(const Selection &selection) const;
    void tellText(const Lines &lines, History::Kind kind, const Selection &before);

    Place m_place;
    bool m_marks;
};

} // namespace feuillet

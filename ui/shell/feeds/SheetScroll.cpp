#include "ui/shell/feeds/SheetScroll.h"

#include "ui/editor/BodyEdit.h"
#include "ui/editor/FieldEdit.h"
#include "ui/editor/Sheet.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>

namespace feuillet {

namespace {

double partOf(double value, double from, double length)
{
    return length > 0 ? std::clamp((value - from) / length, 0.0, 1.0) : 0;
}

void lookInBody(const BodyEdit &body, int height, SheetScroll &scroll)
{
    const QTextBlock line = body.cursorForPosition({body.width() / 2, height}).block();
    const QRectF box = body.document()->documentLayout()->blockBoundingRect(line);
    scroll.place = body.placeOf({line.blockNumber(), 0, 0});
    scroll.within = partOf(height, box.top(), box.height());
}

struct Stretch
{
    const SheetEdit *edit;
    QRectF box; // in it
};

std::optional<Stretch> stretchOf(const Sheet &sheet, const Place &place)
{
    const BodyEdit *body = sheet.body();
    if (const auto line = body->selectionAt(place))
        return Stretch{body, body->document()->documentLayout()->blockBoundingRect(
                                 body->document()->findBlockByNumber(line->line))};
    for (const FieldEdit *field : sheet.widget()->findChildren<FieldEdit *>())
        if (field->holds(place))
            return Stretch{field, field->rect()};
    return std::nullopt;
}

} // namespace

SheetScroll scrollOf(const Sheet &sheet)
{
    const QScrollBar &bar = *sheet.verticalScrollBar();
    SheetScroll scroll;
    scroll.part = partOf(bar.value(), bar.minimum(), bar.maximum() - bar.minimum());
    const QWidget &window = *sheet.viewport();
    const int height = static_cast<int>(scroll.part * window.height());
    for (const SheetEdit *edit : sheet.widget()->findChildren<SheetEdit *>()) {
        const int top = edit->mapTo(&window, QPoint()).y();
        if (height < top || height >= top + edit->height())
            continue;
        if (edit == sheet.body())
            lookInBody(*sheet.body(), height - top, scroll);
        else if (const auto *field = qobject_cast<const FieldEdit *>(edit)) {
            scroll.place = textOf(field->place());
            scroll.within = partOf(height, top, edit->height());
        }
    }
    return scroll;
}

void scrollTo(Sheet &sheet, const SheetScroll &scroll)
{
    QScrollBar &bar = *sheet.verticalScrollBar();
    const bool inside = scroll.part > 0 && scroll.part < 1;
    if (!inside)
        bar.setValue(scroll.part > 0 ? bar.maximum() : bar.minimum());
    const auto stretch = inside && scroll.place ? stretchOf(sheet, *scroll.place) : std::nullopt;
    if (!stretch)
        return;
    const int top = stretch->edit->mapTo(sheet.viewport(), QPoint()).y();
    const double at = top + stretch->box.top() + scroll.within * stretch->box.height();
    bar.setValue(bar.value() + qRound(at - scroll.part * sheet.viewport()->height()));
}

} // namespace feuillet

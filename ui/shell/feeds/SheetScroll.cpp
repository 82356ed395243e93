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

} // namespace feuillet

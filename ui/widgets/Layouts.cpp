#include "ui/widgets/Layouts.h"

#include <QLayout>
#include <QWidget>

namespace feuillet {

void emptyLayout(QLayout &layout)
{
    while (auto *item = layout.takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace feuillet

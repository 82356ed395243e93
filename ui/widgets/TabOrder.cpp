#include "ui/widgets/TabOrder.h"

#include <QLayout>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

namespace feuillet {

namespace {

void add(QWidget &widget, QList<QWidget *> &order);

void add(const QLayout &layout, QList<QWidget *> &order)
{
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem *item = layout.itemAt(at);
        if (QWidget *widget = item->widget())
            add(*widget, order);
        else if (const QLayout *inner = item->layout())
            add(*inner, order);
    }
}

void add(QWidget &widget, QList<QWidget *> &order)
{
    if (const auto *tabs = qobject_cast<QTabWidget *>(&widget)) {
        order << tabs->tabBar();
        for (int page = 0; page < tabs->count(); ++page)
            add(*tabs->widget(page), order);
        return;
    }
    if (widget.focusPolicy() & Qt::TabFocus)
        order << &widget;
    if (const auto *area = qobject_cast<QScrollArea *>(&widget); area && area->widget())
        add(*area->widget(), order);
    else if (!area && widget.layout())
        add(*widget.layout(), order);
}

} // namespace

void tabAsRead(QWidget &root)
{
    QList<QWidget *> order;
    add(root, order);
    for (qsizetype at = 1; at < order.size(); ++at)
        QWidget::setTabOrder(order[at - 1], order[at]);
}

} // namespace feuillet

#pragma once

#include "ui/widgets/Theme.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionSlider;

// The shapes that PaperStyle is made of; each paints into the option's rectangle.
namespace feuillet::shapes {

enum class ButtonKind
{
    Plain,
    Primary,
    Quiet,
};

void button(QPainter &painter, const QStyleOption &option, ButtonKind kind);
void toolButton(QPainter &painter, const QStyleOption &option);
void field(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void frame(QPainter &painter, const QStyleOption &option);
void row(QPainter &painter, const QStyleOption &option);
void focus(QPainter &painter, const QStyleOption &option);
void tab(QPainter &painter, const QStyleOption &option);
void menuArrow(QPainter &painter, const QRect &box, const QColor &colour);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
void edge(QPainter &painter, const QRect &rect, Qt::Edge side, const QColor &colour);
void splitter(QPainter &painter, const QStyleOption &option);

} // namespace feuillet::shapes

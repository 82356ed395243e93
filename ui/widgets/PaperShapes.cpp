#include "ui/widgets/PaperShapes.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionSlider>

namespace feuillet::shapes {

namespace {

constexpr int handleInset = 3;
constexpr int barWidth = 3;
constexpr qreal barRadius = 1.5;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isHovered(const QStyleOption &option)
{
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

bool isFocusShown(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

bool isPressed(const QStyleOption &option)
{
    return has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
}

// A rounded box whose border lies on whole pixels.
void box(QPainter &painter, const QRectF &rect, const QBrush &fill, const QPen &pen,
         qreal radius = cornerRadius)
{
    const qreal half = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(pen);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void ring(QPainter &painter, const QRect &rect, const Theme &theme)
{
    box(painter, rect, Qt::NoBrush, QPen(theme.action, 2));
}

// Under what is chosen.
QRect barBelow(const QRect &rect, int inset)
{
    return {rect.left() + inset, rect.bottom() - 2, rect.width() - 2 * inset, barWidth};
}

QColor primaryFill(const QStyleOption &option, const Theme &theme)
{
    if (!has(option, QStyle::State_Enabled))
        return theme.hover;
    if (isPressed(option))
        return theme.action.darker(115);
    return isHovered(option) ? theme.action.lighter(108) : theme.action;
}

QBrush plainFill(const QStyleOption &option, const Theme &theme)
{
    if (isPressed(option))
        return theme.selection;
    return isHovered(option) ? theme.hover : theme.paper;
}

} // namespace

void button(QPainter &painter, const QStyleOption &option, ButtonKind kind)
{
    const auto theme = themeOf(option.palette);
    if (kind == ButtonKind::Primary)
        box(painter, option.rect, primaryFill(option, theme), Qt::NoPen);
    else if (kind == ButtonKind::Plain)
        box(painter, option.rect, plainFill(option, theme), QPen(theme.line));
    else if (isHovered(option) || isPressed(option))
        box(painter, option.rect, plainFill(option, theme), Qt::NoPen);
    if (!isFocusShown(option))
        return;
    if (kind == ButtonKind::Primary)
        box(painter, option.rect.adjusted(3, 3, -3, -3), Qt::NoBrush, QPen(theme.onAction, 1.5),
            cornerRadius - 2);
    else
        ring(painter, option.rect, theme);
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    const auto theme = themeOf(option.palette);
    if (isPressed(option))
        box(painter, option.rect, theme.selection, Qt::NoPen);
    else if (isHovered(option))
        box(painter, option.rect, theme.hover, Qt::NoPen);
    if (has(option, QStyle::State_On)) // not by a tint alone
        box(painter, barBelow(option.rect, space / 2), theme.action, Qt::NoPen, barRadius);
    if (isFocusShown(option))
        ring(painter, option.rect, theme);
}

void field(QPainter &painter, const QStyleOption &option)
{
    const auto theme = themeOf(option.palette);
    const bool focused = has(option, QStyle::State_HasFocus);
    const auto fill = has(option, QStyle::State_Enabled) ? theme.paper : theme.window;
    box(painter, option.rect, fill, focused ? QPen(theme.action, 2) : QPen(theme.edge));
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const auto theme = themeOf(option.palette);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const auto fill = !on ? theme.paper : enabled ? theme.action : theme.grey;
    const auto border = on ? fill : isHovered(option) ? theme.action : theme.grey;
    box(painter, option.rect, fill, QPen(border, 1.2), 4);
    if (!on)
        return;
    const QRectF r = option.rect;
    QPainterPath tick(r.topLeft() + QPointF(r.width() * 0.25, r.height() * 0.52));
    tick.lineTo(r.topLeft() + QPointF(r.width() * 0.43, r.height() * 0.70));
    tick.lineTo(r.topLeft() + QPointF(r.width() * 0.76, r.height() * 0.32));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(tick, QPen(theme.onAction, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const auto theme = themeOf(option.palette);
    const bool on = has(option, QStyle::State_On);
    const auto active = has(option, QStyle::State_Enabled) ? theme.action : theme.grey;
    const QRectF circle = option.rect;
    box(painter, circle, theme.paper, QPen(on || isHovered(option) ? active : theme.grey, 1.2),
        circle.width() / 2);
    const qreal inset = circle.width() * 0.27;
    if (on)
        box(painter, circle.adjusted(inset, inset, -inset, -inset), active, Qt::NoPen,
            circle.width());
}

void frame(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    const auto theme = themeOf(option.palette);
    painter.setPen(isFocusShown(option) ? theme.action : theme.line);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void row(QPainter &painter, const QStyleOption &option)
{
    const auto theme = themeOf(option.palette);
    if (has(option, QStyle::State_Selected)) // not by a tint alone
        box(painter, option.rect, theme.selection, QPen(theme.edge));
    else if (isHovered(option))
        box(painter, option.rect, theme.hover, Qt::NoPen);
}

void focus(QPainter &painter, const QStyleOption &option)
{
    if (has(option, QStyle::State_KeyboardFocusChange))
        ring(painter, option.rect, themeOf(option.palette));
}

void tab(QPainter &painter, const QStyleOption &option)
{
    const auto theme = themeOf(option.palette);
    const auto inner = option.rect.adjusted(2, 4, -2, -4);
    if (isHovered(option) && !has(option, QStyle::State_Selected))
        box(painter, inner, theme.hover, Qt::NoPen);
    if (has(option, QStyle::State_Selected)) {
        box(painter, barBelow(option.rect, space), theme.action, Qt::NoPen, barRadius);
    }
    if (isFocusShown(option))
        ring(painter, inner, theme);
}

void menuArrow(QPainter &painter, const QRect &box, const QColor &colour)
{
    const QPointF centre = QRectF(box).center();
    QPainterPath chevron(centre + QPointF(-3.5, -2));
    chevron.lineTo(centre + QPointF(0, 1.5));
    chevron.lineTo(centre + QPointF(3.5, -2));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(chevron, QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.maximum <= option.minimum)
        return;
    const auto theme = themeOf(option.palette);
    const bool held = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const auto handle = slider.adjusted(handleInset, handleInset, -handleInset, -handleInset);
    const auto thickness = qMin(handle.width(), handle.height());
    box(painter, handle, held ? theme.grey : theme.edge, Qt::NoPen, thickness / 2.0);
}

void edge(QPainter &painter, const QRect &rect, Qt::Edge side, const QColor &colour)
{
    QRect line = rect;
    if (side == Qt::TopEdge)
        line.setHeight(1);
    else if (side == Qt::BottomEdge)
        line.setTop(rect.bottom());
    else if (side == Qt::LeftEdge)
        line.setWidth(1);
    else
        line.setLeft(rect.right());
    painter.fillRect(line, colour);
}

void splitter(QPainter &painter, const QStyleOption &option)
{
    const auto theme = themeOf(option.palette);
    const auto colour = isHovered(option) ? theme.grey : theme.line;
    QRect line = option.rect;
    if (line.width() < line.height())
        line.setLeft(line.center().x());
    else
        line.setTop(line.center().y());
    edge(painter, line, line.width() < line.height() ? Qt::LeftEdge : Qt::TopEdge, colour);
}

} // namespace feuillet::shapes

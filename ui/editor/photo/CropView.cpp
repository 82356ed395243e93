#include "ui/editor/photo/CropView.h"

#include "article/Framing.h"
#include "ui/widgets/Theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleHints>

namespace feuillet {

namespace {

constexpr int margin = 16;
constexpr double reach = targetHeight / 2.0; // how far from an edge it can be taken
constexpr double handle = 9;
constexpr double focusRing = 11;
constexpr QColor veil(0, 0, 0, 150);

} // namespace

CropView::CropView(const QImage &picture, QSize size, QWidget *parent)
    : QWidget(parent), m_picture(picture), m_size(size), m_frame(QPoint(), size)
{
    setObjectName(QStringLiteral("cropView"));
    setAccessibleName(tr("Picture with its frame and focus point"));
    setAccessibleDescription(tr("Arrows move the focus point, Ctrl and arrows the frame, + and - "
                                "change its size; Shift takes larger steps."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(320, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize CropView::sizeHint() const
{
    return {760, 480};
}

void CropView::setFrame(const QRect &frame)
{
    const QRect within = frame.intersected(QRect(QPoint(), m_size));
    if (within.isEmpty() || within == m_frame)
        return;
    m_frame = within;
    update();
    emit changed();
}

void CropView::setFocusPoint(QPointF focus)
{
    focus = {std::clamp(focus.x(), 0.0, 1.0), std::clamp(focus.y(), 0.0, 1.0)};
    if (focus == m_focus)
        return;
    m_focus = focus;
    update();
    emit changed();
}

void CropView::setRatio(QSize ratio)
{
    m_ratio = ratio;
    if (!ratio.isEmpty())
        setFrame(largestFrame(m_size, ratio, m_focus));
}

QRectF CropView::pictureBox() const
{
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    QRectF box(QPointF(), QSizeF(m_size).scaled(room.size(), Qt::KeepAspectRatio));
    box.moveCenter(room.center());
    return box;
}

QRectF CropView::shown(const QRect &frame) const
{
    const QRectF box = pictureBox();
    const double scale = box.width() / m_size.width();
    return {box.topLeft() + QPointF(frame.topLeft()) * scale, QSizeF(frame.size()) * scale};
}

QPoint CropView::shownAt(QPoint pixel) const
{
    return shown(QRect(pixel, QSize(1, 1))).topLeft().toPoint();
}

QPoint CropView::pixelAt(QPointF position) const
{
    const QRectF box = pictureBox();
    return ((position - box.topLeft()) * (m_size.width() / box.width())).toPoint();
}

Qt::Edges CropView::edgesAt(QPointF position) const
{
    const QRectF frame = shown(m_frame);
    if (!frame.adjusted(-reach, -reach, reach, reach).contains(position))
        return {};
    const auto isNear = [](double one, double other) {
        return std::abs(one - other) <= reach;
    };
    Qt::Edges edges;
    edges.setFlag(Qt::LeftEdge, isNear(position.x(), frame.left()));
    edges.setFlag(Qt::RightEdge, !edges && isNear(position.x(), frame.right()));
    const bool top = isNear(position.y(), frame.top());
    edges.setFlag(Qt::TopEdge, top);
    edges.setFlag(Qt::BottomEdge, !top && isNear(position.y(), frame.bottom()));
    return edges;
}

void CropView::showCursor(QPointF position)
{
    const Qt::Edges edges = edgesAt(position);
    const bool across = edges & (Qt::LeftEdge | Qt::RightEdge);
    const bool down = edges & (Qt::TopEdge | Qt::BottomEdge);
    const bool falls =
        edges == (Qt::LeftEdge | Qt::TopEdge) || edges == (Qt::RightEdge | Qt::BottomEdge);
    setCursor(across && down ? falls ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor
              : across       ? Qt::SizeHorCursor
              : down         ? Qt::SizeVerCursor
              : shown(m_frame).contains(position) ? Qt::CrossCursor
                                                  : Qt::ArrowCursor);
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position();
    m_pressed = pixelAt(m_pressedAt);
    m_before = m_frame;
    m_taken = edgesAt(m_pressedAt);
    m_isHeld = m_taken || shown(m_frame).contains(m_pressedAt);
    m_isDragged = false;
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isHeld)
        return showCursor(event->position());
    const auto way = (event->position() - m_pressedAt).manhattanLength();
    m_isDragged = m_isDragged || way >= QGuiApplication::styleHints()->startDragDistance();
    if (!m_isDragged)
        return;
    const QPoint to = pixelAt(event->position());
    setFrame(m_taken ? resizedFrame(m_before, m_taken, to, m_ratio, m_size)
                     : movedFrame(m_before, to - m_pressed, m_size));
}

void CropView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isHeld && !m_isDragged && event->button() == Qt::LeftButton)
        setFocusPoint(
            {double(m_pressed.x()) / m_size.width(), double(m_pressed.y()) / m_size.height()});
    m_isHeld = false;
    m_isDragged = false;
    update();
}

bool CropView::moveByKey(const QKeyEvent &event)
{
    static const QHash<int, QPoint> ways{{Qt::Key_Left, {-1, 0}},
                                         {Qt::Key_Right, {1, 0}},
                                         {Qt::Key_Up, {0, -1}},
                                         {Qt::Key_Down, {0, 1}}};
    if (!ways.contains(event.key()))
        return false;
    const QPoint way = ways[event.key()] * (event.modifiers() & Qt::ShiftModifier ? 10 : 1);
    if (event.modifiers() & Qt::ControlModifier)
        setFrame(movedFrame(m_frame, way * std::max(1, m_size.width() / 100), m_size));
    else
        setFocusPoint(m_focus + QPointF(way) / 100);
    return true;
}

// On all sides, as far as there is room.
void CropView::grow(int pixels)
{
    const QRect wider = resizedFrame(m_frame, Qt::RightEdge,
                                     {m_frame.x() + m_frame.width() + pixels, 0}, m_ratio, m_size);
    const QRect grown = m_ratio.isEmpty()
                            ? resizedFrame(wider, Qt::BottomEdge,
                                           {0, wider.y() + wider.height() + pixels}, {}, m_size)
                            : wider;
    const QPoint back = m_frame.center() - grown.center();
    setFrame(movedFrame(grown, back, m_size));
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    const int step =
        std::max(2, m_size.width() / 50) * (event->modifiers() & Qt::ShiftModifier ? 4 : 1);
    if (moveByKey(*event))
        return;
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        grow(step);
    else if (event->key() == Qt::Key_Minus || event->key() == Qt::Key_Underscore)
        grow(-step);
    else
        QWidget::keyPressEvent(event);
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(pictureBox(), m_picture);
    drawFrame(painter);
    drawFocus(painter);
    if (hasFocus()) {
        painter.setPen(QPen(themeOf(palette()).action, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    }
}

void CropView::drawFrame(QPainter &painter) const
{
    const QRectF frame = shown(m_frame);
    QPainterPath outside;
    outside.addRect(pictureBox());
    outside.addRect(frame);
    painter.fillPath(outside, veil);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(veil, 3));
    painter.drawRect(frame);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.drawRect(frame);
    if (m_isDragged) { // thirds, while they help
        painter.setPen(QPen(QColor(255, 255, 255, 130), 1));
        for (const double part : {1 / 3.0, 2 / 3.0}) {
            const QPointF at = frame.topLeft() + QPointF(frame.width(), frame.height()) * part;
            painter.drawLine(QPointF(at.x(), frame.top()), QPointF(at.x(), frame.bottom()));
            painter.drawLine(QPointF(frame.left(), at.y()), QPointF(frame.right(), at.y()));
        }
    }
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1));
    painter.setBrush(Qt::white);
    for (const double across : {0.0, 0.5, 1.0})
        for (const double down : {0.0, 0.5, 1.0})
            if (across != 0.5 || down != 0.5)
                painter.drawRect(QRectF(frame.left() + frame.width() * across - handle / 2,
                                        frame.top() + frame.height() * down - handle / 2, handle,
                                        handle));
}

void CropView::drawFocus(QPainter &painter) const
{
    const QRectF box = pictureBox();
    const QPointF at(box.left() + m_focus.x() * box.width(),
                     box.top() + m_focus.y() * box.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const auto &[colour, width] :
         {std::pair(QColor(0, 0, 0, 190), 4.5), std::pair(QColor(Qt::white), 2.0)}) {
        painter.setPen(QPen(colour, width));
        painter.drawEllipse(at, focusRing, focusRing);
        painter.drawPoint(at);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace feuillet

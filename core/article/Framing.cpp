#include "article/Framing.h"

#include <algorithm>
#include <cmath>

namespace feuillet {

namespace {

double inParts(double value)
{
    constexpr double thousandths = 1000;
    return std::round(std::clamp(value, 0.0, 1.0) * thousandths) / thousandths;
}

// The largest of the ratio that fits into the size.
QSize fitted(QSize ratio, QSize size)
{
    if (ratio.isEmpty())
        return size;
    const auto across = qint64(size.height()) * ratio.width() / ratio.height();
    if (across <= size.width())
        return {std::max(1, static_cast<int>(across)), size.height()};
    const auto down = qint64(size.width()) * ratio.height() / ratio.width();
    return {size.width(), std::max(1, static_cast<int>(down))};
}

int heightFor(int width, QSize ratio)
{
    return std::max(1,
                    static_cast<int>(std::lround(double(width) * ratio.height() / ratio.width())));
}

int widthFor(int height, QSize ratio)
{
    return std::max(1,
                    static_cast<int>(std::lround(double(height) * ratio.width() / ratio.height())));
}

// How long one side becomes when an edge is taken to a place, and how much room it has: what lies
// between the other edge and the picture's.
struct Pull
{
    int length;
    int room;
};

Pull pulled(int first, int length, int to, int all, bool takesFirst, bool takesLast)
{
    if (takesFirst)
        return {first + length - to, first + length};
    return {takesLast ? to - first : length, all - first};
}

// The room of a side that is not taken: it grows on both of its ends.
int roomAround(int first, int length, int all)
{
    return length + 2 * std::min(first, all - first - length);
}

// The least size of the ratio with no side under leastFrame.
int leastWidth(QSize ratio, QSize most)
{
    const int least = std::min(leastFrame, most.width());
    return ratio.isEmpty() ? least
                           : std::min(most.width(), std::max(least, widthFor(leastFrame, ratio)));
}

QSize sizeOf(const QRect &frame, Qt::Edges taken, QPoint to, QSize ratio, QSize picture)
{
    const bool across = taken & (Qt::LeftEdge | Qt::RightEdge);
    const bool down = taken & (Qt::TopEdge | Qt::BottomEdge);
    const Pull wide = pulled(frame.x(), frame.width(), to.x(), picture.width(),
                             taken & Qt::LeftEdge, taken & Qt::RightEdge);
    const Pull high = pulled(frame.y(), frame.height(), to.y(), picture.height(),
                             taken & Qt::TopEdge, taken & Qt::BottomEdge);
    if (ratio.isEmpty())
        return {std::clamp(wide.length, std::min(leastFrame, wide.room), wide.room),
                std::clamp(high.length, std::min(leastFrame, high.room), high.room)};
    const QSize room(across ? wide.room : roomAround(frame.x(), frame.width(), picture.width()),
                     down ? high.room : roomAround(frame.y(), frame.height(), picture.height()));
    const QSize most = fitted(ratio, room);
    const int wanted = !across ? widthFor(high.length, ratio)
                       : down  ? std::max(wide.length, widthFor(high.length, ratio))
                               : wide.length;
    const int width = std::clamp(wanted, leastWidth(ratio, most), most.width());
    return {width, std::min(heightFor(width, ratio), most.height())};
}

// Where a side begins after its length changed.
int startOf(int first, int before, int after, bool takesFirst, bool takesLast)
{
    if (takesFirst)
        return first + before - after;
    return takesLast ? first : first + (before - after) / 2;
}

} // namespace

QRect shownPart(const Photo &photo)
{
    const QRect whole(QPoint(), photo.size);
    const QRect part = photo.crop.intersected(whole);
    return part.isEmpty() ? whole : part;
}

QPointF shownFocus(const Photo &photo)
{
    const QRect part = shownPart(photo);
    if (part.isEmpty())
        return photo.focus;
    return {inParts((photo.focus.x() * photo.size.width() - part.x()) / part.width()),
            inParts((photo.focus.y() * photo.size.height() - part.y()) / part.height())};
}

Photo withFraming(Photo photo, const QRect &frame, QPointF focus)
{
    const QRect whole(QPoint(), photo.size);
    const QRect part = frame.intersected(whole);
    photo.crop = part.isEmpty() || part == whole ? QRect() : part;
    photo.focus = {inParts(focus.x()), inParts(focus.y())};
    return photo;
}

QRect largestFrame(QSize picture, QSize ratio, QPointF focus)
{
    const QSize size = fitted(ratio, picture);
    const QPoint middle(static_cast<int>(std::lround(focus.x() * picture.width())),
                        static_cast<int>(std::lround(focus.y() * picture.height())));
    return movedFrame(QRect(QPoint(), size), middle - QPoint(size.width() / 2, size.height() / 2),
                      picture);
}

QRect movedFrame(const QRect &frame, QPoint by, QSize picture)
{
    const QPoint to = frame.topLeft() + by;
    return {QPoint(std::clamp(to.x(), 0, std::max(0, picture.width() - frame.width())),
                   std::clamp(to.y(), 0, std::max(0, picture.height() - frame.height()))),
            frame.size()};
}

QRect resizedFrame(const QRect &frame, Qt::Edges taken, QPoint to, QSize ratio, QSize picture)
{
    const QSize size = sizeOf(frame, taken, to, ratio, picture);
    const QPoint start(startOf(frame.x(), frame.width(), size.width(), taken & Qt::LeftEdge,
                               taken & Qt::RightEdge),
                       startOf(frame.y(), frame.height(), size.height(), taken & Qt::TopEdge,
                               taken & Qt::BottomEdge));
    return movedFrame(QRect(start, size), {}, picture);
}

} // namespace feuillet

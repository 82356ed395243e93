#pragma once

#include <QImage>
#include <QWidget>

namespace feuillet {

// The whole picture with the frame that readers see of it and the point that no page may cut off.
// The frame is dragged by its edges and corners, and moved by its inside; a click sets the point.
// By keys: arrows move the point, Ctrl+arrows the frame, + and - its size; Shift takes larger
// steps.
class CropView : public QWidget
{
    Q_OBJECT

public:
    // The picture may be smaller than the size in pixels that frames are told in.
    CropView(const QImage &picture, QSize size, QWidget *parent = nullptr);

    QRect frame() const { return m_frame; }
    QPointF focus() const { return m_focus; } // in parts of the whole picture
    void setFrame(const QRect &frame);
    void setFocusPoint(QPointF focus);
    void setRatio(QSize ratio); // of the frame, from now on; an empty one leaves it free

    // Where a pixel of the picture is shown.
    QPoint shownAt(QPoint pixel) const;
    QSize sizeHint() const override;

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF pictureBox() const;
    QRectF shown(const QRect &frame) const;
    QPoint pixelAt(QPointF position) const;
    Qt::Edges edgesAt(QPointF position) const;
    void showCursor(QPointF position);
    void drawFrame(QPainter &painter) const;
    void drawFocus(QPainter &painter) const;
    void grow(int pixels);
    bool moveByKey(const QKeyEvent &event);

    QImage m_picture;
    QSize m_size;
    QRect m_frame;
    QPointF m_focus{0.5, 0.5};
    QSize m_ratio;
    QPoint m_pressed; // in pixels of the picture
    QPointF m_pressedAt;
    QRect m_before;
    Qt::Edges m_taken;
    bool m_isHeld = false;
    bool m_isDragged = false;
};

} // namespace feuillet

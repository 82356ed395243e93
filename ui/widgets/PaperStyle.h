#pragma once

#include <QProxyStyle>

class QPushButton;

namespace feuillet {

// Fusion, calmer: flat surfaces, one line around what can be typed into, round corners, a visible
// focus, targets that a tired hand hits. Painted from the palette; no style sheet, which would cost
// every widget of the program.
class PaperStyle : public QProxyStyle
{
    Q_OBJECT

public:
    PaperStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap kind, const QStyleOption *option,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
};

// The one button of a pane that goes on: filled with the action colour.
void makePrimary(QPushButton *button);
// A button that looks like a link until the pointer is on it.
void makeQuiet(QPushButton *button);

} // namespace feuillet

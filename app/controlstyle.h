#pragma once

#include <QProxyStyle>

namespace relvar {

// The Fusion style with controls that one can see: outlines of fields, buttons and boxes have a
// contrast of 3:1 and more to what is around them, in light and dark; Fusion darkens the window's
// colour, which on a dark one is next to nothing. Owned by the application; GUI thread.
class ControlStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ControlStyle();

    // Whether nothing slides, fades or pulses, in any window.
    static void setStill(bool still);
    // The colour of outlines with a palette.
    static QColor outline(const QPalette &palette);
    // Of the groove and the handle of a slider: 3:1 and more to each other.
    static QColor groove(const QPalette &palette);
    static QColor handle(const QPalette &palette);

    // Signs of the program instead of pictures that are a single size.
    QIcon standardIcon(StandardPixmap sign, const QStyleOption *option,
                       const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
};

} // namespace relvar

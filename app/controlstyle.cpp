#include "app/controlstyle.h"

#include "generators/drawing/theme.h"
#include "views/icons.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QDockWidget>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

constexpr double LeastContrast = 3.2;

bool isStill = false;

// The line around a field or button; the accent while it has the focus.
void drawOutline(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    QColor color =
        focused ? option.palette.color(QPalette::Highlight) : ControlStyle::outline(option.palette);
    if (!enabled)
        color = mixed(color, option.palette.color(QPalette::Window), 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(color);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

// Around what has the focus and no outline of its own. Also after a click: whoever goes on with the
// keyboard has to see from where.
void drawFocus(QPainter *painter, const QStyleOption &option)
{
    // On a selected row the accent would not be seen.
    const bool filled =
        (option.state & QStyle::State_Item) && (option.state & QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option.palette.color(QPalette::Active, filled ? QPalette::HighlightedText
                                                                       : QPalette::Highlight),
                         filled ? 1 : 1.6));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 2, 2);
    painter->restore();
}

// A check box or radio button: filled with the accent when it is on.
void drawIndicator(QPainter *painter, const QStyleOption &option, bool round)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const QPalette &palette = option.palette;
    const QColor window = palette.color(QPalette::Window);
    QColor fill = on || partly ? palette.color(QPalette::Active, QPalette::Highlight)
                               : palette.color(QPalette::Base);
    QColor line = on || partly ? fill : ControlStyle::outline(palette);
    QColor sign = palette.color(QPalette::Active, QPalette::HighlightedText);
    if (option.state & QStyle::State_Sunken)
        fill = mixed(fill, line, 0.25);
    if (option.state & QStyle::State_HasFocus && !on && !partly)
        line = palette.color(QPalette::Highlight);
    if (!enabled) {
        fill = mixed(fill, window, 0.5);
        line = mixed(line, window, 0.4);
        sign = mixed(sign, fill, 0.3);
    }
    const double side = qMin(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1.1));
    painter->setBrush(fill);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * side, box.top() + y * side);
    };
    if (round && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(sign);
        painter->drawEllipse(box.center(), 0.22 * side, 0.22 * side);
    } else if (on || partly) {
        painter->setPen(QPen(sign, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        if (partly)
            painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
        else
            painter->drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)});
    }
    painter->restore();
}

// The way of a slider, and the knob upon it.
void drawSlider(QPainter *painter, const QStyleOptionSlider &option, const QStyle &style,
                const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down =
        option.activeSubControls & QStyle::SC_SliderHandle && option.state & QStyle::State_Sunken;
    const bool lies = option.orientation == Qt::Horizontal;
    const QColor window = option.palette.color(QPalette::Window);
    const auto shade = [&](QColor color) { return enabled ? color : mixed(color, window, 0.5); };
    const QRectF knob =
        style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    QRectF way = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, widget);
    const double middle = lies ? knob.center().y() : knob.center().x();
    way = lies ? QRectF(way.left(), middle - 2, way.width(), 4)
               : QRectF(middle - 2, way.top(), 4, way.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (option.subControls & QStyle::SC_SliderGroove) {
        painter->setBrush(shade(ControlStyle::groove(option.palette)));
        painter->drawRoundedRect(way, 2, 2);
    }
    if (option.subControls & QStyle::SC_SliderHandle) {
        const double side = qMin(knob.width(), knob.height()) - 2;
        QRectF circle(0, 0, side, side);
        circle.moveCenter(knob.center());
        painter->setBrush(shade(down ? option.palette.color(QPalette::WindowText)
                                     : ControlStyle::handle(option.palette)));
        painter->drawEllipse(circle);
    }
    painter->restore();
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void ControlStyle::setStill(bool still)
{
    isStill = still;
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    if (isStill && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate))
        return 0;
    // Their words say it; the pictures of the style are not those of the program, nor seen in the
    // dark.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QColor ControlStyle::outline(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    QColor color = window;
    for (double share = 0.2; share <= 1; share += 0.02) {
        color = mixed(window, text, share);
        if (contrast(color, window) >= LeastContrast && contrast(color, base) >= LeastContrast)
            break;
    }
    return color;
}

QColor ControlStyle::groove(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Window),
                 palette.color(QPalette::Active, QPalette::WindowText), 0.2);
}

QColor ControlStyle::handle(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    QColor color = accent;
    for (double share = 0; share <= 1 && contrast(color, groove(palette)) < LeastContrast;
         share += 0.05)
        color = mixed(accent, text, share);
    return color;
}

QIcon ControlStyle::standardIcon(StandardPixmap sign, const QStyleOption *option,
                                 const QWidget *widget) const
{
    if (sign == SP_DockWidgetCloseButton)
        return actionIcon(u"close"_s);
    if (sign == SP_TitleBarNormalButton && qobject_cast<const QDockWidget *>(widget))
        return actionIcon(u"float"_s);
    return QProxyStyle::standardIcon(sign, option, widget);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(painter, *option, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(painter, *option, true);
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget)) // its outline shows it
            break;
        return drawFocus(painter, *option);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool text = element == PE_Frame && (qobject_cast<const QPlainTextEdit *>(widget) ||
                                              qobject_cast<const QTextEdit *>(widget));
    const bool focusedView = element == PE_Frame && (option->state & State_HasFocus) &&
                             qobject_cast<const QAbstractScrollArea *>(widget);
    // Lists stand between fields there; in the window they fill their panels.
    const bool list = element == PE_Frame && qobject_cast<const QAbstractItemView *>(widget) &&
                      qobject_cast<const QDialog *>(widget->window());
    if (element == PE_FrameLineEdit || text || focusedView || list)
        drawOutline(painter, *option);
    if (element == PE_PanelButtonCommand) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button || !(button->features & QStyleOptionButton::Flat))
            drawOutline(painter, *option);
    }
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    // Fusion shows it on no tab.
    if (element == CE_TabBarTabLabel && (option->state & State_Selected) && widget &&
        widget->hasFocus()) {
        QStyleOption inner(*option);
        inner.rect.adjust(2, 2, -2, -2);
        drawFocus(painter, inner);
    }
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider && control == CC_Slider) {
        QStyleOptionSlider ticks(*slider);
        ticks.subControls = SC_SliderTickmarks;
        if (slider->subControls & SC_SliderTickmarks)
            QProxyStyle::drawComplexControl(control, &ticks, painter, widget);
        drawSlider(painter, *slider, *proxy(), widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
    if (control == CC_ComboBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (box && box->frame)
            drawOutline(painter, *option);
    } else if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (box && box->frame)
            drawOutline(painter, *option);
    } else if (control == CC_Slider && (option->state & State_HasFocus)) {
        drawFocus(painter, *option);
    }
}

} // namespace relvar

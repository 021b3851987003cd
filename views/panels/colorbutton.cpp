#include "views/panels/colorbutton.h"

#include <QColorDialog>
#include <QEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace relvar {

ColorButton::ColorButton(QWidget *parent)
    : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setIconSize({16, 16});
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ColorButton::fillMenu);
    setColor({});
}

QIcon ColorButton::swatch(const QString &color) const
{
    QPixmap picture(QSize(16, 16) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF square(1.5, 1.5, 13, 13);
    QColor edge = palette().color(QPalette::WindowText);
    edge.setAlphaF(0.55f);
    painter.setPen(edge);
    if (!color.isEmpty())
        painter.setBrush(QColor(color));
    painter.drawRoundedRect(square, 3, 3);
    if (color.isEmpty())
        painter.drawLine(square.bottomLeft(), square.topRight());
    return QIcon(picture);
}

void ColorButton::setColor(const QString &color, const QString &text)
{
    m_color = color;
    setIcon(swatch(color));
    setText(!text.isEmpty() ? text : color.isEmpty() ? tr("Automatic") : color);
}

void ColorButton::fillMenu()
{
    menu()->clear();
    const auto add = [this](const QString &text, const QString &color) {
        QAction *action = menu()->addAction(swatch(color), text);
        action->setCheckable(color == m_color);
        action->setChecked(color == m_color);
        connect(action, &QAction::triggered, this, [this, color] { emit chosen(color); });
    };
    add(tr("Automatic"), {});
    menu()->addSeparator();
    static const char *const names[] = {
        QT_TR_NOOP("Blue"), QT_TR_NOOP("Green"), QT_TR_NOOP("Orange"), QT_TR_NOOP("Purple"),
        QT_TR_NOOP("Red"),  QT_TR_NOOP("Teal"),  QT_TR_NOOP("Pink"),   QT_TR_NOOP("Grey")};
    static const char *const colors[] = {"#2563eb", "#15803d", "#c2560c", "#7c3aed",
                                         "#c52f2f", "#0f766e", "#be3a80", "#64748b"};
    for (size_t i = 0; i < std::size(names); ++i)
        add(tr(names[i]), QString::fromLatin1(colors[i]));
    menu()->addSeparator();
    connect(menu()->addAction(tr("Other colour…")), &QAction::triggered, this,
            &ColorButton::chooseOther);
}

void ColorButton::chooseOther()
{
    auto *dialog = new QColorDialog(QColor(m_color.isEmpty() ? u"#2563eb"_s : m_color), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour"));
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor &color) { emit chosen(color.name(QColor::HexRgb)); });
    dialog->open();
}

void ColorButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(swatch(m_color));
}

} // namespace relvar

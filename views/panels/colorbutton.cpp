#include "views/panels/colorbutton.h"

#include <QColorDialog>
#include <QEvent>
#include <QGuiApplication>
#include <QIconEngine>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

// Draws a square of a colour, or of none, at any size; its edge is in the ink of the theme. Owned
// by its QIcon; GUI thread.
class Swatch : public QIconEngine
{
public:
    explicit Swatch(QString color)
        : m_color(std::move(color))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        const QRectF square(1.5, 1.5, 13, 13);
        QColor edge = QGuiApplication::palette().color(QPalette::WindowText);
        edge.setAlphaF(0.55f);
        painter->setPen(edge);
        if (!m_color.isEmpty())
            painter->setBrush(QColor(m_color));
        painter->drawRoundedRect(square, 3, 3);
        if (m_color.isEmpty())
            painter->drawLine(square.bottomLeft(), square.topRight());
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        if (QPainter painter(&picture); painter.isActive())
            paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    QIconEngine *clone() const override { return new Swatch(m_color); }

private:
    QString m_color;
};

} // namespace

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

const QList<ColorButton::Choice> &ColorButton::choices()
{
    static const QList<Choice> all{
        {"#2563eb", "blue", QT_TR_NOOP("Blue")},     {"#15803d", "green", QT_TR_NOOP("Green")},
        {"#c2560c", "orange", QT_TR_NOOP("Orange")}, {"#7c3aed", "purple", QT_TR_NOOP("Purple")},
        {"#c52f2f", "red", QT_TR_NOOP("Red")},       {"#0f766e", "teal", QT_TR_NOOP("Teal")},
        {"#be3a80", "pink", QT_TR_NOOP("Pink")},     {"#64748b", "grey", QT_TR_NOOP("Grey")}};
    return all;
}

QIcon ColorButton::swatch(const QString &color)
{
    return QIcon(new Swatch(color));
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
    for (const Choice &choice : choices())
        add(tr(choice.name), QString::fromLatin1(choice.color));
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

#include "app/cardbutton.h"

#include <QPainter>

namespace relvar {

constexpr int Margin = 12;
constexpr int IconSize = 24;

CardButton::CardButton(const QIcon &icon, const QString &title, const QString &detail,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_detail(detail)
{
    setIcon(icon);
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CardButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int width =
        qMax(metrics.horizontalAdvance(this->text()), metrics.horizontalAdvance(m_detail));
    return {width + IconSize + 3 * Margin, 2 * metrics.height() + 2 * Margin};
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colors = palette();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool lit = underMouse() || hasFocus();
    QColor fill = colors.color(QPalette::Base);
    if (isDown())
        fill = colors.color(QPalette::AlternateBase);
    painter.setBrush(fill);
    painter.setPen(lit ? QPen(colors.color(QPalette::Highlight), hasFocus() ? 2 : 1)
                       : QPen(colors.color(QPalette::Mid)));
    painter.drawRoundedRect(frame, 7, 7);

    const QRect inside = rect().adjusted(Margin, Margin, -Margin, -Margin);
    const QRect iconRect(inside.left() + 2, inside.center().y() - IconSize / 2, IconSize, IconSize);
    icon().paint(&painter, iconRect);
    const QRect textRect = inside.adjusted(IconSize + Margin + 4, 0, 0, 0);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.color(QPalette::WindowText));
    painter.drawText(textRect, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(font());
    painter.setPen(colors.color(QPalette::PlaceholderText));
    painter.drawText(textRect, Qt::AlignLeft | Qt::AlignBottom,
                     fontMetrics().elidedText(m_detail, Qt::ElideRight, textRect.width()));
}

void CardButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void CardButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace relvar

#include "views/canvas/minimap.h"

#include "generators/drawing/paint.h"

#include <QPainter>

#include <algorithm>

namespace relvar {
namespace {

constexpr QSizeF Largest{220, 160}; // pixels, without the border
constexpr int Margin = 12;          // to the edges of the viewport
constexpr int Border = 6;           // around the contents
constexpr int LeastViewport = 400;  // smaller ones have no room for it

double scaleOf(const QSizeF &room, const QRectF &contents)
{
    return std::min(room.width() / std::max(contents.width(), 1.0),
                    room.height() / std::max(contents.height(), 1.0));
}

} // namespace

QRect Minimap::place(const QSize &viewport, const QRectF &contents, const QRectF &seen) const
{
    if (!m_on || contents.isEmpty() || seen.contains(contents) ||
        std::min(viewport.width(), viewport.height()) < LeastViewport)
        return {};
    const double scale = scaleOf(Largest, contents);
    const QSize size(std::max(24, qRound(contents.width() * scale)) + 2 * Border,
                     std::max(24, qRound(contents.height() * scale)) + 2 * Border);
    return {QPoint(viewport.width() - Margin - size.width(),
                   viewport.height() - Margin - size.height()),
            size};
}

QPointF Minimap::toScene(QPointF pixel, const QRect &place, const QRectF &contents)
{
    const double scale = scaleOf(place.size() - QSize(2 * Border, 2 * Border), contents);
    return contents.center() + (pixel - QRectF(place).center()) / scale;
}

void Minimap::paint(QPainter &painter, const QRect &place, const DiagramPainter &drawing,
                    const QRectF &contents, const QRectF &seen, const DrawingTheme &theme)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSizeF room = place.size() - QSize(2 * Border, 2 * Border);
    const double scale = scaleOf(room, contents);
    const QSize pixels = (QSizeF(place.size()) * ratio).toSize();
    if (m_stale || m_picture.size() != pixels) {
        m_stale = false;
        m_picture = QPixmap(pixels);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(theme.background);
        QPainter inner(&m_picture);
        inner.translate(QRectF(QPointF(), place.size()).center());
        inner.scale(scale, scale);
        inner.translate(-contents.center());
        PaintStates states;
        states.grid = states.handles = false;
        drawing.paint(inner, contents, scale, theme, states);
    }
    painter.drawPixmap(place.topLeft(), m_picture);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.nodeBorder);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    const QPointF center = QRectF(place).center();
    const QRectF frame(center + (seen.topLeft() - contents.center()) * scale, seen.size() * scale);
    const QRect shown = frame.toAlignedRect() & place.adjusted(1, 1, -2, -2);
    QColor fill = theme.selection;
    fill.setAlpha(36);
    painter.setPen(QPen(theme.selection, 2));
    painter.setBrush(fill);
    painter.drawRect(shown);
}

} // namespace relvar

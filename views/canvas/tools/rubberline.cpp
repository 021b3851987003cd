#include "views/canvas/tools/rubberline.h"

#include <QPainter>
#include <QPainterPath>

namespace relvar {

void paintRubberLine(QPainter *painter, const QRectF &from, QPointF to, const QColor &color,
                     double zoom)
{
    if (from.contains(to))
        return;
    const bool right = to.x() >= from.center().x();
    const QPointF start(right ? from.right() : from.left(), from.center().y());
    const QPointF pull((right ? 1 : -1) * std::max(30.0, std::abs(to.x() - start.x()) / 2), 0);
    QPainterPath path(start);
    path.cubicTo(start + pull, to - pull, to);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 2 / zoom));
    painter->drawPath(path);
    painter->setBrush(color);
    for (const QPointF end : {start, to})
        painter->drawEllipse(end, 3.5 / zoom, 3.5 / zoom);
}

} // namespace relvar

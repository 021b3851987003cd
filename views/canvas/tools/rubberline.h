#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace relvar {

// A line in the making, from the nearer side of a box or row to the mouse.
void paintRubberLine(QPainter *painter, const QRectF &from, QPointF to, const QColor &color,
                     double zoom);

} // namespace relvar

#pragma once

#include "generators/drawing/look.h"
#include "generators/drawing/theme.h"

#include <QLineF>

class QPainter;

// Boxes that go on beyond the edge of a page. Scene units. Any thread.
namespace relvar {

// Where the sides of a part of a drawing cut boxes: a line for each box and side.
QList<QLineF> cutEdges(const QRectF &part, const QList<QRectF> &boxes);

// Closes the frames of what a part of a drawing cuts; dashed, because there is more of it.
void paintCutEdges(QPainter &painter, const QRectF &part, const DiagramLook &look,
                   const DrawingTheme &theme);

} // namespace relvar

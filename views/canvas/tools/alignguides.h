#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

namespace relvar {

// How far a rectangle has to go to stand in line with others, and what shows why.
struct AlignmentSnap
{
    QPointF offset;
    bool horizontal = false; // offset.x() was found
    bool vertical = false;   // offset.y() was found
    QList<QLineF> guides;
};

// Looks for edges and middles of `others` that those of `moving` nearly reach, and for the place
// with equal gaps between two neighbours. The tolerance is in scene units.
AlignmentSnap alignTo(const QRectF &moving, const QList<QRectF> &others, double tolerance);

} // namespace relvar

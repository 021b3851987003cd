#pragma once

#include "generators/layout/placement.h"

namespace relvar {

// A placed group: top left corners from (0, 0), and its size.
struct Block
{
    QList<QPointF> corners;
    QSizeF size;
};

// Turns a placement from left to right into straight columns with room for the lines between them.
// Ranks that make it much higher than wide are cut into several columns.
Block intoColumns(const PlacementTask &task, const Placement &placement, double aspect);

// The placement as it is, spread where boxes are nearer to each other than the gap of the task.
Block asPlaced(const PlacementTask &task, const Placement &placement);

// Boxes without links in rows.
Block intoGrid(const QList<QSizeF> &sizes, double width, double gap);

} // namespace relvar

#pragma once

#include "model/core/id.h"

#include <QHash>
#include <QList>
#include <QRectF>

// Boxes that have grown over each other are moved apart. Any thread.
namespace relvar {

struct SpreadBox
{
    Id id;
    QRectF rect;
    bool fixed = false; // moves only when there is no other way
};

// Scene units.
struct SpreadOptions
{
    double gap = 24; // that there is between two boxes which are moved apart
    double grid = 8; // what moved corners lie on
};

// The top left corners of the boxes that have to move so that no two overlap, as little as may be:
// two that overlap go apart across or down, whichever is nearer, each by its share; what stands
// left of or above another box does so afterwards. Empty when none overlap. What stands far away
// costs nothing: a few milliseconds for five thousand boxes in rows and columns; only of boxes that
// all lie in one place or in one strip does the time grow with the square of the number.
QHash<Id, QPointF> spreadApart(const QList<SpreadBox> &boxes, const SpreadOptions &options = {});

// Whether any two of them have more than an edge in common.
bool anyOverlap(QList<QRectF> rects);

} // namespace relvar

#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

// How a box that is dragged comes to stand in line with others, or as far from them as they are
// from each other. Scene units. Any thread.
namespace relvar {

// A line that shows why a box snaps.
struct SmartGuide
{
    enum Kind { Edge, Gap };

    Kind kind = Edge;
    QLineF line;
    double distance = 0; // to be told beside it; 0: nothing
    QPointF labelAt;     // the middle of that distance
};

struct SmartSnap
{
    QPointF offset;
    bool horizontal = false; // offset.x() was found
    bool vertical = false;   // offset.y() was found
    QList<SmartGuide> guides;
};

// Looks in each direction for the nearest of these, at most `tolerance` away: edges and middles of
// `others` in line with those of `moving`; the middle between two neighbours; the place next to a
// neighbour with the gap that this has to its own neighbour.
SmartSnap smartSnap(const QRectF &moving, const QList<QRectF> &others, double tolerance);

} // namespace relvar

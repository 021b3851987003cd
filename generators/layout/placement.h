#pragma once

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QSizeF>

namespace relvar {

// A piece of a graph that is placed on its own: boxes by index, links from what is referred to.
struct PlacementTask
{
    struct Link
    {
        int from = 0;
        double fromY = 0;
        int to = 0;
        double toY = 0;
    };
    QList<QSizeF> sizes;
    QList<Link> links;
    double nodeGap = 48;
    double rankGap = 100;
    bool organic = false; // by forces instead of in ranks
};

// Middles of the boxes, in the order of the task's sizes.
using Placement = QList<QPointF>;

// By Graphviz, in this process. Its state is global: only the helper process calls this.
Placement placeByDot(const PlacementTask &task);

// By Graphviz as well, and for the helper process alone: what is linked is near to each other, to
// all sides. Boxes do not overlap.
Placement placeByForces(const PlacementTask &task);

// Without Graphviz: columns by longest path, ordered by the middle of their neighbours.
Placement placeByRanks(const PlacementTask &task);

} // namespace relvar

#pragma once

#include "model/core/id.h"

#include <QList>
#include <QPointF>
#include <QRectF>

// What layout and routing know of a diagram: boxes, and lines between rows of boxes. Scene units,
// y grows downwards.
namespace relvar {

struct GraphNode
{
    Id id;
    QRectF rect;
    bool fixed = false; // stays where it is
};

// A line from the row of the referencing column to the row of the referenced one.
struct GraphEdge
{
    Id id;
    Id from;
    double fromY = 0; // middle of the row, from the top of its node
    Id to;
    double toY = 0;
    bool gathered = false; // such lines to one row reach it on one side, by a trunk with a sign
};

struct Graph
{
    QList<GraphNode> nodes;
    QList<GraphEdge> edges;
};

// The course of one line: corners from its `from` end to its `to` end. It leaves and reaches its
// nodes horizontally.
struct Route
{
    Id id;
    QList<QPointF> points;
};

} // namespace relvar

#pragma once

#include "generators/layout/graph.h"

#include <QHash>
#include <QImage>
#include <QString>
#include <QStringList>

namespace relvar::test {

// A graph with the texts that make its picture readable.
struct LayoutSample
{
    Graph graph;
    QHash<Id, QStringList> rows; // first the name of the table
};

// The tables and foreign keys of a catalog.*.json of the shared test data.
LayoutSample catalogSample(const QString &path);

// `tables` tables with preferential attachment: few hubs that many refer to, a tenth isolated.
LayoutSample hubSample(int tables, quint64 seed);

// Boxes at random places that keep `gap` from each other, and random lines between their rows.
Graph scatteredGraph(int nodes, int edges, double gap, quint64 seed);

void place(Graph &graph, const QHash<Id, QPointF> &positions);

QImage picture(const LayoutSample &sample, const QList<Route> &routes, double scale = 1);

// Bounding box, its longer side against the shorter one, and the share of it that boxes cover.
struct Shape
{
    QRectF bounds;
    double aspect = 1;
    double fill = 1;
    int overlaps = 0;
};
Shape shapeOf(const Graph &graph);

} // namespace relvar::test

#pragma once

#include "generators/layout/graph.h"

namespace relvar {

// What tests and benchmarks measure of a drawing of lines.
struct RouteMetrics
{
    int throughNodes = 0; // pairs of a line and a box that it has no business in
    double overlap = 0;   // px in which lines to different rows lie on each other
    int crossings = 0;    // of lines to different rows
    int bends = 0;
    double length = 0;
    int slanted = 0;    // pieces that are neither horizontal nor vertical
    int looseEnds = 0;  // ends that are not on their row at the side of their node
    int shortStubs = 0; // first or last pieces that a crow's foot does not fit on
};

RouteMetrics measureRoutes(const Graph &graph, const QList<Route> &routes, double stub = 24);

} // namespace relvar

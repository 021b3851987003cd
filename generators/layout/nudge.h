#pragma once

#include "generators/layout/pathsearch.h"

#include <vector>

namespace relvar {

// A way on its way to become a route. Lines of one bundle may lie on each other.
struct Line
{
    int bundle = 0;
    Polyline points;
    bool fixed = false; // keeps its place; others give way
};

struct NudgeOptions
{
    double separation = 9;
    double stub = 24;
};

// Moves parallel pieces of different bundles apart, in the order that crosses least, inside the
// space that the obstacles leave. The first and last piece of a line stay on their rows.
void nudge(std::vector<Line> &lines, const Obstacles &obstacles, const NudgeOptions &options);

} // namespace relvar

#pragma once

#include "generators/layout/graph.h"
#include "model/core/result.h"
#include "model/core/token.h"

#include <QHash>
#include <QPointF>
#include <QStringList>

namespace relvar {

// Layered: from left to right, what is referred to on the left. Organic: what is related is near to
// each other, to all sides.
enum class LayoutStyle { Layered, Organic };

struct LayoutOptions
{
    LayoutStyle style = LayoutStyle::Layered;
    double nodeGap = 48;   // between boxes above each other
    double rankGap = 100;  // between columns, at least
    double blockGap = 110; // between groups of boxes
    double aspect = 1.6;   // of the whole, width to height
    int timeout = 30000;   // milliseconds, after which a plain placement takes over
};

// Top left corners for the nodes that are not fixed: groups of related tables, placed by Graphviz
// (`dot`, or `neato` and `sfdp` for the organic style) and packed. The helper process
// that runs Graphviz may crash or hang: then an own, plainer placement takes its part. Where the
// choice is free, the order of the graph decides, never the ids. Blocks; any thread. The only error
// is that it was cancelled.
Result<QHash<Id, QPointF>> layoutGraph(const Graph &graph, const LayoutOptions &options = {},
                                       const Token &token = {});

// The helper's side: reads work from stdin, writes places to stdout. Called by main() when the
// first argument is --layout-worker, before any application object exists.
int layoutWorkerMain();

// What is started as the helper: this program with --layout-worker unless set otherwise.
void setLayoutWorkerCommand(const QString &program, const QStringList &arguments);

} // namespace relvar

#pragma once

#include "generators/layout/placement.h"

#include <QByteArray>

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
#include <graphviz/types.h>
#include <memory>
#include <vector>

// What the layouts by Graphviz share. Its state is global: for the helper process alone.
namespace relvar::graphviz {

constexpr double PointsPerInch = 72;

struct CloseGraph
{
    void operator()(Agraph_t *graph) const { agclose(graph); }
};
using GraphPointer = std::unique_ptr<Agraph_t, CloseGraph>;

GVC_t *context();
GraphPointer newGraph();
// Sets an attribute of a graph, node or edge.
void set(void *object, const char *name, const QByteArray &value);
// Sets what all nodes (AGNODE) or edges (AGEDGE) have unless they say otherwise.
void setDefault(Agraph_t *graph, int kind, const char *name, const char *value);

// Adds the node of a box, by its index in the task.
Agnode_t *addNode(Agraph_t *graph, qsizetype index);
// Adds the edge of a link, by its index, between the nodes of its boxes.
Agedge_t *addEdge(Agraph_t *graph, qsizetype index, const PlacementTask::Link &link,
                  const std::vector<Agnode_t *> &nodes);
// Lays the graph out by an engine of Graphviz. The middles of the boxes in points, y downwards;
// those of placeByRanks() when the engine fails.
Placement placed(Agraph_t *graph, const char *engine, const std::vector<Agnode_t *> &nodes,
                 const PlacementTask &task);

} // namespace relvar::graphviz

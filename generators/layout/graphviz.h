#pragma once

#include <QByteArray>

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
#include <graphviz/types.h>
#include <memory>

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

} // namespace relvar::graphviz

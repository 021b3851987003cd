#include "generators/layout/graphviz.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace relvar {

using namespace graphviz;

// neato minimises the stress of all pairs (Gansner, Koren and North, "Graph drawing by stress
// majorization", 2004); sfdp is for graphs that are too large for that (Hu, "Efficient and high
// quality force-directed graph drawing", 2005). Overlaps go by Gansner and Hu's PRISM.
constexpr int LargeForStress = 300;

Placement placeByForces(const PlacementTask &task)
{
    const GraphPointer graph = newGraph();
    double sides = 0;
    for (const QSizeF &size : task.sizes)
        sides += (size.width() + size.height()) / 2;
    const double length =
        sides / std::max<double>(1, double(task.sizes.size())) * 0.8 + task.rankGap;
    set(graph.get(), "start", "7"); // the same for the same graph
    set(graph.get(), "splines", "none");
    set(graph.get(), "overlap", "prism");
    set(graph.get(), "sep", '+' + QByteArray::number(int(std::lround(task.nodeGap / 2))));
    set(graph.get(), "K", QByteArray::number(length / PointsPerInch));
    setDefault(graph.get(), AGNODE, "shape", "box");
    setDefault(graph.get(), AGNODE, "fixedsize", "true");
    setDefault(graph.get(), AGNODE, "label", "");
    std::vector<Agnode_t *> nodes;
    for (qsizetype i = 0; i < task.sizes.size(); ++i) {
        Agnode_t *node = addNode(graph.get(), i);
        set(node, "width", QByteArray::number(task.sizes[i].width() / PointsPerInch));
        set(node, "height", QByteArray::number(task.sizes[i].height() / PointsPerInch));
        nodes.push_back(node);
    }
    for (qsizetype i = 0; i < task.links.size(); ++i) {
        const PlacementTask::Link &link = task.links[i];
        Agedge_t *edge = addEdge(graph.get(), i, link, nodes);
        const QSizeF from = task.sizes[link.from];
        const QSizeF to = task.sizes[link.to];
        const double apart =
            (from.width() + from.height() + to.width() + to.height()) / 4 + task.rankGap;
        set(edge, "len", QByteArray::number(apart / PointsPerInch));
    }
    const char *engine = task.sizes.size() > LargeForStress ? "sfdp" : "neato";
    return placed(graph.get(), engine, nodes, task);
}

} // namespace relvar

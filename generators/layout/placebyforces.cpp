#include "generators/layout/graphviz.h"
#include "generators/layout/placement.h"

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
        QByteArray id = "n" + QByteArray::number(i);
        Agnode_t *node = agnode(graph.get(), id.data(), 1);
        set(node, "width", QByteArray::number(task.sizes[i].width() / PointsPerInch));
        set(node, "height", QByteArray::number(task.sizes[i].height() / PointsPerInch));
        nodes.push_back(node);
    }
    for (qsizetype i = 0; i < task.links.size(); ++i) {
        const PlacementTask::Link &link = task.links[i];
        QByteArray id = "e" + QByteArray::number(i);
        Agedge_t *edge =
            agedge(graph.get(), nodes[size_t(link.from)], nodes[size_t(link.to)], id.data(), 1);
        const QSizeF from = task.sizes[link.from];
        const QSizeF to = task.sizes[link.to];
        const double apart =
            (from.width() + from.height() + to.width() + to.height()) / 4 + task.rankGap;
        set(edge, "len", QByteArray::number(apart / PointsPerInch));
    }
    const char *engine = task.sizes.size() > LargeForStress ? "sfdp" : "neato";
    if (gvLayout(context(), graph.get(), engine) != 0)
        return placeByRanks(task);
    Placement placement(task.sizes.size());
    for (qsizetype i = 0; i < task.sizes.size(); ++i) {
        const pointf middle = ND_coord(nodes[size_t(i)]);
        placement[i] = QPointF(middle.x, -middle.y);
    }
    gvFreeLayout(context(), graph.get());
    return placement;
}

} // namespace relvar

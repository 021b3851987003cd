#include "generators/layout/graphviz.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

namespace relvar {

using namespace graphviz;

namespace {

constexpr int Large = 400; // boxes from which on dot gets less time to search

QByteArray cell(double height, double width, const QByteArray &port)
{
    return "<TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"" + QByteArray::number(int(std::lround(width))) +
           "\" HEIGHT=\"" + QByteArray::number(int(std::lround(height))) + '"' +
           (port.isEmpty() ? QByteArray() : QByteArray(" PORT=\"" + port + '"')) + "></TD></TR>";
}

QByteArray portName(double y)
{
    return "r" + QByteArray::number(int(std::lround(y)));
}

// A table of empty cells, with a port at each row that a link uses.
QByteArray label(QSizeF size, const std::set<int> &rows)
{
    constexpr double half = 4;
    QByteArray html = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">";
    double at = 0;
    for (const int row : rows) {
        const double top = std::max(at, row - half);
        const double bottom = std::min(size.height(), row + half);
        if (bottom - top < 1)
            continue;
        if (top - at >= 1)
            html += cell(top - at, size.width(), {});
        html += cell(bottom - top, size.width(), portName(row));
        at = bottom;
    }
    if (size.height() - at >= 1)
        html += cell(size.height() - at, size.width(), {});
    return html + "</TABLE>";
}

} // namespace

Placement placeByDot(const PlacementTask &task)
{
    const GraphPointer graph = newGraph();
    set(graph.get(), "rankdir", "LR");
    set(graph.get(), "splines", "none");
    set(graph.get(), "nodesep", QByteArray::number(task.nodeGap / PointsPerInch));
    set(graph.get(), "ranksep", QByteArray::number(task.rankGap / PointsPerInch));
    if (task.sizes.size() > Large) {
        set(graph.get(), "nslimit", "0.1");
        set(graph.get(), "mclimit", "0.1");
        set(graph.get(), "searchsize", "10");
    }
    std::vector<std::set<int>> rows(size_t(task.sizes.size()));
    for (const PlacementTask::Link &link : task.links) {
        rows[size_t(link.from)].insert(int(std::lround(link.fromY)));
        rows[size_t(link.to)].insert(int(std::lround(link.toY)));
    }
    setDefault(graph.get(), AGNODE, "shape", "plain");
    setDefault(graph.get(), AGNODE, "label", "");
    std::vector<Agnode_t *> nodes;
    for (qsizetype i = 0; i < task.sizes.size(); ++i) {
        Agnode_t *node = addNode(graph.get(), i);
        const QByteArray html = label(task.sizes[i], rows[size_t(i)]);
        char *text = agstrdup_html(graph.get(), const_cast<char *>(html.constData()));
        static char labelName[] = "label";
        agset(node, labelName, text);
        agstrfree(graph.get(), text);
        nodes.push_back(node);
    }
    for (qsizetype i = 0; i < task.links.size(); ++i) {
        const PlacementTask::Link &link = task.links[i];
        Agedge_t *edge = addEdge(graph.get(), i, link, nodes);
        set(edge, "tailport", portName(link.fromY) + ":e");
        set(edge, "headport", portName(link.toY) + ":w");
    }
    return placed(graph.get(), "dot", nodes, task);
}

} // namespace relvar

#include "generators/layout/graphviz.h"

namespace relvar::graphviz {

GVC_t *context()
{
    static GVC_t *const shared = [] {
        agseterr(AGMAX); // its warnings are about attributes that we set on purpose
        return gvContext();
    }();
    return shared;
}

GraphPointer newGraph()
{
    static char name[] = "g";
    return GraphPointer(agopen(name, Agdirected, nullptr));
}

void set(void *object, const char *name, const QByteArray &value)
{
    static char empty[] = "";
    agsafeset(object, const_cast<char *>(name), const_cast<char *>(value.constData()), empty);
}

void setDefault(Agraph_t *graph, int kind, const char *name, const char *value)
{
    agattr(graph, kind, const_cast<char *>(name), const_cast<char *>(value));
}

Agnode_t *addNode(Agraph_t *graph, qsizetype index)
{
    QByteArray name = "n" + QByteArray::number(index);
    return agnode(graph, name.data(), 1);
}

Agedge_t *addEdge(Agraph_t *graph, qsizetype index, const PlacementTask::Link &link,
                  const std::vector<Agnode_t *> &nodes)
{
    QByteArray name = "e" + QByteArray::number(index);
    return agedge(graph, nodes[size_t(link.from)], nodes[size_t(link.to)], name.data(), 1);
}

Placement placed(Agraph_t *graph, const char *engine, const std::vector<Agnode_t *> &nodes,
                 const PlacementTask &task)
{
    if (gvLayout(context(), graph, engine) != 0)
        return placeByRanks(task);
    Placement placement;
    placement.reserve(qsizetype(nodes.size()));
    for (Agnode_t *node : nodes) {
        const pointf middle = ND_coord(node);
        placement.append(QPointF(middle.x, -middle.y));
    }
    gvFreeLayout(context(), graph);
    return placement;
}

} // namespace relvar::graphviz

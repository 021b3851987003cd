#include "generators/drawing/routes.h"

#include "generators/drawing/geometry.h"
#include "generators/drawing/stubs.h"

namespace relvar {
QList<QPointF> DiagramRoutes::course(const Bent &bent) const
{
    const QRectF from = m_rects.value(bent.line.from);
    const QRectF to = m_rects.value(bent.line.to);
    return bentRoute(from, from.top() + bent.fromY, to, to.top() + bent.toY, bent.line.bends);
}

QHash<Id, QList<QPointF>> DiagramRoutes::splitCourses() const
{
    if (m_split.isEmpty())
        return {};
    QList<SplitLine> lines;
    for (const Bent &split : m_split) {
        const LineLook &look = split.line;
        lines.append({look,
                      {look.from, m_rects.value(look.from).top() + split.fromY},
                      {look.to, m_rects.value(look.to).top() + split.toY}});
    }
    return placeStubs(lines, m_rects);
}

bool DiagramRoutes::setLook(const DiagramLook &look, const Token &token)
{
    Graph graph = graphOf(look, GraphLines::Automatic);
    Router router;
    if (!router.setGraph(graph, token))
        return false;
    m_router = std::move(router);
    m_graph = std::move(graph);
    m_rects.clear();
    for (const GraphNode &node : std::as_const(m_graph.nodes))
        m_rects.insert(node.id, node.rect);
    takeOwnWays(look);
    m_points.clear();
    const QList<Route> routes = m_router.routes();
    for (const Route &route : routes)
        m_points.insert(route.id, route.points);
    for (const Bent &bent : std::as_const(m_bent))
        m_points.insert(bent.line.id, course(bent));
    m_points.insert(splitCourses());
    return true;
}

void DiagramRoutes::takeOwnWays(const DiagramLook &look)
{
    m_bent.clear();
    m_split.clear();
    QHash<Id, LineLook> lines;
    for (const LineLook &line : look.lines)
        if (!line.bends.isEmpty() || line.split)
            lines.insert(line.id, line);
    if (lines.isEmpty())
        return;
    const Graph all = graphOf(look, GraphLines::All);
    for (const GraphEdge &edge : all.edges)
        if (const auto found = lines.constFind(edge.id); found != lines.cend())
            (found->split ? m_split : m_bent).insert(edge.id, {*found, edge.fromY, edge.toY});
}

QList<Route> DiagramRoutes::all() const
{
    QList<Route> routes;
    routes.reserve(m_points.size());
    for (auto it = m_points.cbegin(); it != m_points.cend(); ++it)
        routes.append({it.key(), it.value()});
    return routes;
}

QList<Route> DiagramRoutes::moveNodes(const QHash<Id, QRectF> &rects)
{
    QHash<Id, QRectF> different;
    for (auto it = rects.cbegin(); it != rects.cend(); ++it) {
        const auto known = m_rects.find(it.key());
        if (known == m_rects.end() || *known == it.value())
            continue;
        *known = it.value();
        different.insert(it.key(), it.value());
    }
    if (different.isEmpty())
        return {};
    for (GraphNode &node : m_graph.nodes)
        if (const auto found = different.constFind(node.id); found != different.cend())
            node.rect = *found;
    QList<Route> changed = m_router.moveNodes(different);
    for (const Bent &bent : std::as_const(m_bent))
        if (different.contains(bent.line.from) || different.contains(bent.line.to))
            changed.append({bent.line.id, course(bent)});
    const QHash<Id, QList<QPointF>> split = splitCourses();
    for (auto it = split.cbegin(); it != split.cend(); ++it)
        if (m_points.value(it.key()) != it.value())
            changed.append({it.key(), it.value()});
    for (const Route &route : std::as_const(changed))
        m_points.insert(route.id, route.points);
    return changed;
}

QList<Route> DiagramRoutes::update(const DiagramLook &look, const Token &token)
{
    Graph graph = graphOf(look, GraphLines::Automatic);
    const QList<Route> routed = m_router.update(graph, token);
    if (token.cancelled())
        return {};
    m_graph = std::move(graph);
    m_rects.clear();
    for (const GraphNode &node : std::as_const(m_graph.nodes))
        m_rects.insert(node.id, node.rect);
    takeOwnWays(look);
    const QHash<Id, QList<QPointF>> before = std::exchange(m_points, {});
    for (const GraphEdge &edge : std::as_const(m_graph.edges))
        if (const auto old = before.constFind(edge.id); old != before.cend())
            m_points.insert(edge.id, *old);
    for (const Route &route : routed)
        m_points.insert(route.id, route.points);
    for (const Bent &bent : std::as_const(m_bent))
        m_points.insert(bent.line.id, course(bent));
    m_points.insert(splitCourses());
    QList<Route> changed;
    for (auto it = m_points.cbegin(); it != m_points.cend(); ++it)
        if (const auto old = before.constFind(it.key()); old == before.cend() || *old != it.value())
            changed.append({it.key(), it.value()});
    return changed;
}

} // namespace relvar

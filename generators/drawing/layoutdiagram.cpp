#include "generators/drawing/layoutdiagram.h"

#include "generators/drawing/areas.h"
#include "generators/drawing/geometry.h"
#include "model/operations/areas.h"

#include <algorithm>
#include <cmath>

namespace relvar {
namespace {

double snapped(double value)
{
    return std::round(value / DrawingGrid) * DrawingGrid;
}

// Chen's diamonds stand between the boxes.
LayoutOptions optionsFor(const DiagramLook &look, LayoutStyle style)
{
    LayoutOptions options;
    options.style = style;
    if (!look.lines.isEmpty() && look.lines.first().notation == Notation::Chen)
        options.rankGap = 230;
    return options;
}

QPointF snapped(QPointF point)
{
    return {snapped(point.x()), snapped(point.y())};
}

// The entities of an area, and the lines among them.
Graph partOf(const Graph &graph, const QHash<Id, Id> &holders, Id area)
{
    Graph part;
    for (const GraphNode &node : graph.nodes)
        if (holders.value(node.id) == area)
            part.nodes.append(node);
    for (const GraphEdge &edge : graph.edges)
        if (holders.value(edge.from) == area && holders.value(edge.to) == area)
            part.edges.append(edge);
    return part;
}

bool hasFixed(const Graph &graph)
{
    return std::any_of(graph.nodes.cbegin(), graph.nodes.cend(),
                       [](const GraphNode &node) { return node.fixed; });
}

// One layout of a whole diagram: what an area holds is laid out for itself, then the areas are
// placed like large tables. An area that holds pinned entities stays around them.
class WholeLayout
{
public:
    WholeLayout(const DiagramLook &look, LayoutStyle style, const Token &token)
        : m_look(look)
        , m_token(token)
        , m_options(optionsFor(look, style))
        , m_graph(graphOf(look))
    {
        for (const NodeLook &node : look.nodes) {
            m_holder.insert(node.object, node.area);
            if (node.pinned)
                m_pinned.insert(node.object);
        }
        for (const NoteLook &note : look.notes) {
            m_graph.nodes.append({note.id, note.rect, false});
            m_holder.insert(note.id, areaAroundNote(note));
        }
        for (const NoteLook &note : look.notes)
            keepNear(note);
    }

    Result<QHash<Id, QRectF>> run()
    {
        for (const AreaLook &area : m_look.areas)
            if (const Result<void> done = layOutArea(area); !done)
                return done.error();
        return layOutOuter();
    }

private:
    Id areaAroundNote(const NoteLook &note) const
    {
        for (qsizetype i = m_look.areas.size(); i-- > 0;)
            if (m_look.areas[i].rect.contains(note.rect))
                return m_look.areas[i].id;
        return {};
    }

    // A note goes along with the nearest table, as if it were related to it.
    void keepNear(const NoteLook &note)
    {
        const GraphNode *nearest = nullptr;
        double distance = 400;
        for (const GraphNode &node : std::as_const(m_graph.nodes)) {
            if (node.id == note.id || m_holder.value(node.id) != m_holder.value(note.id))
                continue;
            const QPointF off = node.rect.center() - note.rect.center();
            const double reach = (node.rect.width() + note.rect.width()) / 2;
            const double away = std::hypot(off.x(), off.y()) - reach;
            if (away < distance) {
                distance = away;
                nearest = &node;
            }
        }
        if (nearest)
            m_graph.edges.append({note.id, note.id, note.rect.height() / 2, nearest->id,
                                  NodeGeometry::HeaderHeight / 2});
    }

    Result<void> layOutArea(const AreaLook &area)
    {
        const Graph inner = partOf(m_graph, m_holder, area.id);
        if (inner.nodes.isEmpty())
            return {};
        const bool stays = hasFixed(inner);
        const auto corners = layoutGraph(inner, m_options, m_token);
        if (!corners)
            return corners.error();
        QRectF bounds;
        QHash<Id, QRectF> rects;
        for (const GraphNode &node : std::as_const(inner.nodes)) {
            const QRectF rect(node.fixed ? node.rect.topLeft() : corners->value(node.id),
                              node.rect.size());
            rects.insert(node.id, rect);
            bounds = bounds.united(rect);
        }
        if (stays)
            m_places.insert(area.id, areaAround({bounds}));
        const QPointF shift = QPointF(AreaPadding, AreaTop) - bounds.topLeft();
        for (auto it = rects.cbegin(); it != rects.cend(); ++it)
            m_inside.insert(it.key(), it.value().translated(shift));
        m_areaSizes.insert(
            area.id, {bounds.width() + 2 * AreaPadding, bounds.height() + AreaTop + AreaPadding});
        return {};
    }

    Result<QHash<Id, QRectF>> layOutOuter() const
    {
        Graph outer;
        for (const GraphNode &node : m_graph.nodes)
            if (!m_inside.contains(node.id))
                outer.nodes.append(node);
        // In the order of the look: ids are others each time that a design is read.
        for (const AreaLook &area : m_look.areas)
            if (const auto size = m_areaSizes.constFind(area.id); size != m_areaSizes.cend())
                outer.nodes.append({area.id, QRectF(m_places.value(area.id).topLeft(), *size),
                                    m_places.contains(area.id)});
        const auto end = [&](Id id, double y) {
            return m_inside.contains(id) ? std::pair(m_holder.value(id), m_inside[id].top() + y)
                                         : std::pair(id, y);
        };
        for (const GraphEdge &edge : m_graph.edges) {
            const auto [from, fromY] = end(edge.from, edge.fromY);
            const auto [to, toY] = end(edge.to, edge.toY);
            if (from != to || !m_areaSizes.contains(from))
                outer.edges.append({edge.id, from, fromY, to, toY});
        }
        const auto corners = layoutGraph(outer, m_options, m_token);
        if (!corners)
            return corners.error();
        QHash<Id, QRectF> result;
        for (const GraphNode &node : std::as_const(outer.nodes))
            if (!node.fixed)
                result.insert(node.id, QRectF(snapped(corners->value(node.id)), node.rect.size()));
            else if (m_places.contains(node.id))
                result.insert(node.id, node.rect);
        for (auto it = m_inside.cbegin(); it != m_inside.cend(); ++it) {
            if (m_pinned.contains(it.key()))
                continue;
            const QPointF corner = result.value(m_holder.value(it.key())).topLeft();
            result.insert(it.key(), QRectF(snapped(corner + it->topLeft()), it->size()));
        }
        return result;
    }

    const DiagramLook &m_look;
    Token m_token;
    LayoutOptions m_options;
    Graph m_graph;
    QHash<Id, Id> m_holder;
    QSet<Id> m_pinned;
    QHash<Id, QRectF> m_inside; // in an area, from its corner
    QHash<Id, QSizeF> m_areaSizes;
    QHash<Id, QRectF> m_places; // of areas that stay
};

// Some tables only: all else stays, notes and the areas of others are in the way.
Result<QHash<Id, QRectF>> layOutSome(const DiagramLook &look, const QSet<Id> &only,
                                     LayoutStyle style, const Token &token)
{
    const LayoutOptions options = optionsFor(look, style);
    Graph graph = graphOf(look);
    for (GraphNode &node : graph.nodes)
        node.fixed = node.fixed || !only.contains(node.id);
    for (const NoteLook &note : look.notes)
        graph.nodes.append({note.id, note.rect, true});
    QSet<Id> own;
    for (const NodeLook &node : look.nodes)
        if (only.contains(node.object))
            own.insert(node.area);
    for (const AreaLook &area : look.areas)
        if (!own.contains(area.id))
            graph.nodes.append({area.id, area.rect, true});
    const auto corners = layoutGraph(graph, options, token);
    if (!corners)
        return corners.error();
    QHash<Id, QRectF> result;
    for (const GraphNode &node : std::as_const(graph.nodes))
        if (!node.fixed && corners->contains(node.id))
            result.insert(node.id, QRectF(snapped(corners->value(node.id)), node.rect.size()));
    return result;
}

} // namespace

Result<QList<NodePosition>> planAreaLayout(const Model &model, Id area, const Token &token,
                                           LayoutStyle style)
{
    const Area *one = model.get<Area>(area);
    if (!one)
        return QList<NodePosition>();
    const DiagramLook look = diagramLook(model, one->parent);
    QHash<Id, Id> holders;
    QHash<Id, Id> nodes;
    for (const NodeLook &node : look.nodes) {
        holders.insert(node.object, node.area);
        nodes.insert(node.object, node.node);
    }
    const Graph inner = partOf(graphOf(look), holders, area);
    const QRectF place = areaLook(model, area).rect;
    LayoutOptions options = optionsFor(look, style);
    options.aspect = std::clamp(place.width() / std::max(place.height(), 1.0), 0.5, 3.0);
    const auto corners = layoutGraph(inner, options, token);
    if (!corners)
        return corners.error();
    QPointF start(1e9, 1e9);
    for (const QPointF &corner : *corners)
        start = {std::min(start.x(), corner.x()), std::min(start.y(), corner.y())};
    const QPointF shift =
        hasFixed(inner) ? QPointF() : place.topLeft() + QPointF(AreaPadding, AreaTop) - start;
    QList<NodePosition> positions;
    for (const GraphNode &node : inner.nodes)
        if (!node.fixed && corners->contains(node.id)) {
            const QPointF corner = snapped(corners->value(node.id) + shift);
            positions.append({nodes.value(node.id), corner.x(), corner.y()});
        }
    return positions;
}

Result<QList<NodePosition>> planLayout(const Model &model, Id diagram, const QList<Id> &onlyObjects,
                                       const Token &token, LayoutStyle style)
{
    const DiagramLook look = diagramLook(model, diagram);
    const QSet<Id> only(onlyObjects.cbegin(), onlyObjects.cend());
    const auto rects = only.isEmpty() ? WholeLayout(look, style, token).run()
                                      : layOutSome(look, only, style, token);
    if (!rects)
        return rects.error();
    QList<NodePosition> positions;
    const auto move = [&](Id id, Id shown) {
        if (const auto found = rects->constFind(shown); found != rects->cend())
            positions.append({id, found->x(), found->y()});
    };
    for (const NodeLook &node : look.nodes)
        move(node.node, node.object);
    for (const NoteLook &note : look.notes)
        move(note.id, note.id);
    for (const AreaLook &area : look.areas)
        move(area.id, area.id);
    return positions;
}

namespace {

QRectF placeOf(const Model &model, Id id)
{
    if (model.get<DiagramNode>(id))
        return nodeRect(nodeLook(model, id));
    return model.get<Note>(id) ? noteLook(model, id).rect : areaLook(model, id).rect;
}

} // namespace

Result<void> applyLayout(Edit &edit, const QList<NodePosition> &positions)
{
    QList<NodePosition> present;
    for (const NodePosition &position : positions)
        if (edit.model().contains(position.node))
            present.append(position);
    const Model before = edit.model();
    if (const Result<void> moved = moveNodes(edit, present); !moved)
        return moved;
    for (const NodePosition &area : std::as_const(present)) {
        if (!edit.get<Area>(area.node))
            continue;
        const QRectF old = placeOf(before, area.node);
        QList<QRectF> held;
        for (const DiagramNode *node : nodesOfArea(edit.model(), area.node))
            held.append(placeOf(edit.model(), node->id));
        for (const NodePosition &one : std::as_const(present))
            if (edit.get<Note>(one.node) && old.contains(placeOf(before, one.node)))
                held.append(placeOf(edit.model(), one.node));
        if (held.isEmpty())
            continue;
        if (const Result<void> set = setRect(edit, area.node, areaAround(held)); !set)
            return set;
    }
    return {};
}

Result<void> layoutDiagram(Edit &edit, Id diagram, const QList<Id> &onlyObjects, const Token &token,
                           LayoutStyle style)
{
    const auto plan = planLayout(edit.model(), diagram, onlyObjects, token, style);
    return plan ? applyLayout(edit, *plan) : Result<void>(plan.error());
}

Result<Id> drawEverything(Edit &edit, const QString &name, bool layout, const Token &token)
{
    const Result<Id> diagram = addDiagram(edit, name);
    if (!diagram)
        return diagram.error();
    if (const Result<QList<Id>> placed = placeAllTables(edit, *diagram); !placed)
        return placed.error();
    if (layout)
        if (const Result<void> done = layoutDiagram(edit, *diagram, {}, token); !done)
            return done.error();
    return *diagram;
}

Result<Id> drawRest(Edit &edit, Id diagram, bool layout, const Token &token)
{
    const Result<QList<Id>> placed = placeAllTables(edit, diagram);
    if (!placed)
        return placed.error();
    QList<Id> objects;
    for (const Id node : *placed)
        objects.append(edit.get<DiagramNode>(node)->object);
    if (layout && !objects.isEmpty())
        if (const Result<void> done = layoutDiagram(edit, diagram, objects, token); !done)
            return done.error();
    return diagram;
}

} // namespace relvar

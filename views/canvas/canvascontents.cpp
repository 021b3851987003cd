#include "views/canvas/canvascontents.h"

#include "generators/drawing/geometry.h"
#include "generators/drawing/levels.h"
#include "generators/drawing/stubs.h"
#include "model/names.h"
#include "model/operations/junctions.h"

#include <cmath>

namespace relvar {
namespace {

constexpr double AreaTitleHeight = 28;
constexpr double Stub = 28; // how far a line leaves a box before its first corner

QList<QPointF> straightRoute(const QRectF &from, double fromY, const QRectF &to, double toY)
{
    double start = from.right();
    double end = to.left();
    double turn = (start + end) / 2;
    if (to.right() + Stub < from.left()) {
        start = from.left();
        end = to.right();
        turn = (start + end) / 2;
    } else if (to.left() < from.right() + Stub) { // above each other: out and back on the right
        end = to.right();
        turn = std::max(start, end) + Stub;
    }
    if (std::abs(fromY - toY) < 0.5 && (turn - start) * (end - turn) > 0)
        return {{start, fromY}, {end, toY}};
    return {{start, fromY}, {turn, fromY}, {turn, toY}, {end, toY}};
}

} // namespace

QRectF CanvasContents::titleRect(Id object) const
{
    QRectF rect = rectOf(object);
    if (const NodeLook *look = node(object))
        return nodeGeometry(*look).titleRect().translated(rect.topLeft());
    if (m_drawing.area(object))
        rect.setHeight(std::min(rect.height(), AreaTitleHeight));
    return rect;
}

QList<Id> CanvasContents::inReadingOrder() const
{
    constexpr double Band = 120; // what stands about as high is read from left to right
    QList<std::pair<std::tuple<double, double, quint64>, Id>> places;
    places.reserve(m_boxes.size());
    for (const Id id : m_boxes) {
        const QPointF at = rectOf(id).topLeft();
        places.append({{std::floor(at.y() / Band), at.x(), id.value}, id});
    }
    std::sort(places.begin(), places.end());
    QList<Id> ids;
    for (const auto &place : std::as_const(places))
        ids.append(place.second);
    return ids;
}

QList<Id> CanvasContents::linesInReadingOrder() const
{
    QHash<Id, int> places;
    const QList<Id> boxes = inReadingOrder();
    for (qsizetype i = 0; i < boxes.size(); ++i)
        places.insert(boxes[i], int(i));
    QList<std::pair<std::tuple<int, double, quint64>, Id>> lines;
    lines.reserve(m_lines.size());
    for (const Id id : m_lines)
        if (const LineLook *look = line(id))
            lines.append(
                {{places.value(look->from), m_drawing.anchorY(look->from, look->fromRow), id.value},
                 id});
    std::sort(lines.begin(), lines.end());
    QList<Id> ids;
    for (const auto &one : std::as_const(lines))
        ids.append(one.second);
    return ids;
}

QList<Id> CanvasContents::entitiesOf(Id area) const
{
    if (!m_drawing.area(area))
        return {};
    QList<Id> ids = inReadingOrder();
    ids.removeIf([&](Id id) {
        const NodeLook *look = node(id);
        return !look || look->area != area;
    });
    return ids;
}

QList<Id> CanvasContents::columnsOf(const Model &model, Id table) const
{
    QList<Id> ids;
    const Diagram *diagram = model.get<Diagram>(m_diagram);
    if (!diagram || !isBox(table))
        return ids;
    const QSet<Id> left = hasForeignKeyRows(*diagram) ? QSet<Id>() : foreignColumns(model, table);
    const QList<const Column *> columns = model.childrenOf<Column>(table);
    for (const Column *column : columns)
        if (!left.contains(column->id))
            ids.append(column->id);
    return ids;
}

Id CanvasContents::boxOf(const Model &model, Id object) const
{
    if (isBox(object))
        return object;
    const Id table = model.contains(object) ? tableOf(model, object) : Id();
    return isBox(table) ? table : Id();
}

DiagramLook CanvasContents::look() const
{
    DiagramLook look;
    QList<Id> ids(m_boxes.cbegin(), m_boxes.cend());
    std::sort(ids.begin(), ids.end());
    for (const Id id : std::as_const(ids)) {
        if (const NodeLook *one = m_drawing.node(id))
            look.nodes.append(*one);
        else if (const NoteLook *note = m_drawing.note(id))
            look.notes.append(*note);
        else if (const AreaLook *area = m_drawing.area(id))
            look.areas.append(*area);
    }
    ids = QList<Id>(m_lines.cbegin(), m_lines.cend());
    std::sort(ids.begin(), ids.end());
    for (const Id id : std::as_const(ids))
        if (const LineLook *one = m_drawing.line(id))
            look.lines.append(*one);
    return look;
}

std::pair<double, double> CanvasContents::endsOf(const LineLook &line) const
{
    const LinePorts ports = m_drawing.ports(line.id);
    return {m_drawing.anchorY(line.from, line.fromRow) + ports.fromShift,
            m_drawing.anchorY(line.to, line.toRow) + ports.toShift};
}

QSet<Id> CanvasContents::linesOf(const QHash<Id, QRectF> &boxes) const
{
    QSet<Id> lines;
    for (auto it = boxes.cbegin(); it != boxes.cend(); ++it)
        for (const Id id : linesOf(it.key()))
            lines.insert(id);
    return lines;
}

// The way of a line while the router has not found a better one.
QList<QPointF> CanvasContents::plainRoute(const LineLook &line) const
{
    const QRectF from = rectOf(line.from);
    const QRectF to = rectOf(line.to);
    const auto [fromY, toY] = endsOf(line);
    if (line.split)
        return plainStubs({line, {line.from, fromY}, {line.to, toY}}, from, to);
    return line.bends.isEmpty() ? straightRoute(from, fromY, to, toY)
                                : bentRoute(from, fromY, to, toY, line.bends);
}

// Whether a way still leads from the row at one end to that at the other.
bool CanvasContents::fits(const LineLook &line, const QList<QPointF> &route) const
{
    const auto ends = [&](QPointF point, Id object, double y) {
        const QRectF rect = rectOf(object);
        const bool side =
            std::abs(point.x() - rect.left()) < 1 || std::abs(point.x() - rect.right()) < 1;
        return side && std::abs(point.y() - y) < 1;
    };
    const auto [fromY, toY] = endsOf(line);
    return route.size() >= 2 && ends(route.first(), line.from, fromY) &&
           ends(route.last(), line.to, toY);
}

QList<QRectF> CanvasContents::setRoutes(const QList<Route> &routes, double zoom)
{
    QList<QRectF> dirty;
    QList<Id> changed;
    for (const Route &route : routes) {
        const LineLook *look = line(route.id);
        if (!look || m_drawing.route(route.id) == route.points || !fits(*look, route.points))
            continue;
        dirty.append(m_drawing.boundsOf(route.id, zoom));
        changed.append(route.id);
    }
    const QSet<Id> fitting(changed.cbegin(), changed.cend());
    for (const Route &route : routes)
        if (fitting.contains(route.id))
            m_drawing.setRoute(route.id, route.points);
    for (const Id id : std::as_const(changed))
        dirty.append(m_drawing.boundsOf(id, zoom));
    return dirty + m_drawing.takeMovedSigns();
}

void CanvasContents::place(Id object, const QRectF &rect)
{
    if (node(object)) {
        m_drawing.moveNode(object, rect.topLeft());
    } else if (const NoteLook *note = m_drawing.note(object)) {
        NoteLook moved = *note;
        moved.rect = rect;
        m_drawing.setNote(moved);
    } else if (const AreaLook *area = m_drawing.area(object)) {
        AreaLook moved = *area;
        moved.rect = rect;
        m_drawing.setArea(moved);
    }
}

QList<QRectF> CanvasContents::preview(const QHash<Id, QRectF> &rects, double zoom)
{
    QHash<Id, QRectF> places = rects;
    for (auto it = m_home.cbegin(); it != m_home.cend(); ++it)
        if (!places.contains(it.key()))
            places.insert(it.key(), it.value());
    // What stays has the ways of its lines already.
    places.removeIf(
        [this](const auto &it) { return !isBox(it.key()) || rectOf(it.key()) == it.value(); });
    const QSet<Id> lines = linesOf(places);
    QList<QRectF> dirty;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        dirty.append(m_drawing.boundsOf(it.key(), zoom));
        if (!m_home.contains(it.key()))
            m_home.insert(it.key(), rectOf(it.key()));
        place(it.key(), it.value());
        dirty.append(m_drawing.boundsOf(it.key(), zoom));
    }
    for (const Id id : lines) {
        dirty.append(m_drawing.boundsOf(id, zoom));
        m_drawing.setRoute(id, plainRoute(*line(id)));
        dirty.append(m_drawing.boundsOf(id, zoom));
    }
    if (rects.isEmpty())
        m_home.clear();
    return dirty + m_drawing.takeMovedSigns();
}

} // namespace relvar

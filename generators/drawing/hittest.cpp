#include "generators/drawing/scene.h"
#include "generators/drawing/stubs.h"

#include <cmath>

namespace relvar {
namespace {

constexpr double LineTolerance = 6; // pixels, of the callers

bool isNear(QPointF a, QPointF b, double distance)
{
    return std::abs(a.x() - b.x()) <= distance && std::abs(a.y() - b.y()) <= distance;
}

bool atCorner(const QRectF &rect, QPointF point, double tolerance)
{
    return isNear(rect.topLeft(), point, tolerance) || isNear(rect.topRight(), point, tolerance) ||
           isNear(rect.bottomLeft(), point, tolerance) ||
           isNear(rect.bottomRight(), point, tolerance);
}

bool touches(const LineEntry &line, const QRectF &rect)
{
    for (const QList<QPointF> &points : coursesOf(line.look, line.points))
        for (qsizetype i = 0; i + 1 < points.size(); ++i)
            if (QRectF(points[i], points[i + 1])
                    .normalized()
                    .adjusted(-1, -1, 1, 1)
                    .intersects(rect))
                return true;
    return false;
}

double distanceTo(const LineEntry &line, QPointF point)
{
    if (line.labelRect.contains(point))
        return 0;
    if (!line.look.split)
        return relvar::distanceTo(line.points, point);
    const std::array<QList<QPointF>, 2> stubs = stubsOf(line.points);
    return std::min(relvar::distanceTo(stubs[0], point), relvar::distanceTo(stubs[1], point));
}

bool hitNote(const DrawingScene &scene, QPointF point, double tolerance, const QSet<Id> &selected,
             DrawingHit &hit)
{
    bool found = false;
    scene.notes.forEachIn(
        QRectF(point, point).adjusted(-tolerance, -tolerance, tolerance, tolerance),
        [&](const NoteEntry &entry, const QRectF &rect) {
            const Id id = entry.look.id;
            const bool corner = selected.contains(id) && atCorner(rect, point, tolerance);
            if (!corner && !rect.contains(point))
                return;
            hit = {corner ? DrawingHit::Corner : DrawingHit::Note, id, {}, {}, -1};
            found = true;
        });
    return found;
}

bool hitBadge(const DrawingScene &scene, QPointF point, DrawingHit &hit)
{
    bool found = false;
    const QRectF around = QRectF(point, point).adjusted(0, -BadgeHeight, 0, BadgeHeight);
    scene.nodes.forEachIn(around, [&](const NodeEntry &entry, const QRectF &rect) {
        if (entry.look.hiddenLines == 0 && entry.look.unshown == 0)
            return;
        const NodeBadges badges = nodeBadges(entry.look, rect);
        const bool hidden = badges.hidden.contains(point);
        if (!hidden && !badges.unshown.contains(point))
            return;
        hit = {hidden ? DrawingHit::Hidden : DrawingHit::Unshown,
               entry.look.object,
               {},
               entry.look.node,
               -1};
        found = true;
    });
    return found;
}

bool hitNode(const DrawingScene &scene, QPointF point, DrawingHit &hit)
{
    bool found = false;
    scene.nodes.forEachIn(QRectF(point, point), [&](const NodeEntry &entry, const QRectF &rect) {
        const QPointF at = point - rect.topLeft();
        hit = {DrawingHit::Body, entry.look.object, {}, entry.look.node, -1};
        found = true;
        const int row = entry.geometry.rowAt(at);
        const NodeGeometry &g = entry.geometry;
        if (g.hasOvals() ? g.boxRect().contains(at) : at.y() < g.headingBottom()) {
            hit.part = DrawingHit::Title;
        } else if (row >= 0 && entry.look.rows[row].id) {
            hit.part = DrawingHit::Row;
            hit.row = entry.look.rows[row].id;
        }
    });
    return found;
}

// The ends of selected lines lie over the borders of boxes.
bool hitLineEnd(const DrawingScene &scene, QPointF point, double tolerance,
                const QSet<Id> &selected, DrawingHit &hit)
{
    bool found = false;
    double nearest = 0;
    for (const Id id : selected) {
        const LineEntry *line = scene.lines.find(id);
        if (!line)
            continue;
        const QList<EndHandle> handles = endHandles(scene, *line);
        for (const EndHandle &handle : handles) {
            const QPointF off = handle.at - point;
            const double distance = std::hypot(off.x(), off.y());
            if (!isNear(handle.at, point, tolerance) || (found && distance >= nearest))
                continue;
            hit = {DrawingHit::LineEnd, id, {}, {}, handle.own ? 0 : 1, handle.pair};
            nearest = distance;
            found = true;
        }
    }
    return found;
}

bool hitConnector(const LineEntry &line, QPointF point, DrawingHit &hit)
{
    if (!line.look.split)
        return false;
    const std::array<Connector, 2> connectors = connectorsOf(line.look, line.points);
    for (int i = 0; i < 2; ++i)
        if (connectors[size_t(i)].rect.contains(point)) {
            hit = {DrawingHit::Stub, line.look.id, {}, {}, i};
            return true;
        }
    return false;
}

bool hitLine(const DrawingScene &scene, QPointF point, double tolerance, const QSet<Id> &selected,
             DrawingHit &hit)
{
    double nearest = tolerance;
    bool found = false;
    const QRectF around =
        QRectF(point, point).adjusted(-tolerance, -tolerance, tolerance, tolerance);
    scene.lines.forEachIn(around, [&](const LineEntry &entry, const QRectF &) {
        const Id id = entry.look.id;
        if (entry.look.inheritance) // no object that could be selected
            return;
        if (selected.contains(id))
            for (qsizetype i = 0; i < entry.look.bends.size(); ++i)
                if (isNear(entry.look.bends[i], point, tolerance)) {
                    hit = {DrawingHit::LineBend, id, {}, {}, int(i)};
                    nearest = -1;
                    found = true;
                }
        if (nearest >= 0 && hitConnector(entry, point, hit)) {
            nearest = -1;
            found = true;
        }
        const double distance = distanceTo(entry, point);
        if (distance <= nearest) {
            hit = {DrawingHit::Line, id, {}, {}, -1};
            nearest = distance;
            found = true;
        }
    });
    return found;
}

bool hitArea(const DrawingScene &scene, QPointF point, double tolerance, const QSet<Id> &selected,
             DrawingHit &hit)
{
    bool found = false;
    scene.areas.forEachIn(
        QRectF(point, point).adjusted(-tolerance, -tolerance, tolerance, tolerance),
        [&](const AreaEntry &entry, const QRectF &rect) {
            const Id id = entry.look.id;
            const bool corner = selected.contains(id) && atCorner(rect, point, tolerance);
            const QRectF inside = rect.adjusted(tolerance, AreaTitleHeight, -tolerance, -tolerance);
            if (!corner && inside.contains(point))
                return;
            hit = {corner ? DrawingHit::Corner : DrawingHit::Area, id, {}, {}, -1};
            found = true;
        });
    return found;
}

} // namespace

bool hasEndHandles(const LineEntry &line)
{
    return !line.look.inheritance && !line.look.junction && line.points.size() >= 2;
}

QList<EndHandle> endHandles(const DrawingScene &scene, const LineEntry &line)
{
    if (!hasEndHandles(line))
        return {};
    const QPointF from = line.points.first();
    const QPointF to = line.points.last();
    QList<EndHandle> handles{{from, true, 0}, {to, false, 0}};
    const NodeEntry *own = scene.nodes.find(line.look.from);
    const NodeEntry *other = scene.nodes.find(line.look.to);
    const auto add = [&](const NodeEntry *node, Id column, double x, bool atOwn, int pair) {
        const int row = node ? rowOf(node->look, column) : -1;
        if (row >= 0)
            handles.append(
                {{x, node->look.position.y() + node->geometry.anchorY(row)}, atOwn, pair});
    };
    for (qsizetype i = 0; i < line.look.morePairs.size(); ++i) {
        const auto &[column, referenced] = line.look.morePairs[i];
        add(own, column, from.x(), true, int(i) + 1);
        add(other, referenced, to.x(), false, int(i) + 1);
    }
    return handles;
}

DrawingHit hitAt(const DrawingScene &scene, QPointF point, double tolerance,
                 const QSet<Id> &selected)
{
    DrawingHit hit;
    const bool badges = tolerance <= LineTolerance / LegibleZoom; // they are drawn
    if (hitLineEnd(scene, point, tolerance, selected, hit) ||
        hitNote(scene, point, tolerance, selected, hit) ||
        (badges && hitBadge(scene, point, hit)) || hitNode(scene, point, hit) ||
        hitLine(scene, point, tolerance, selected, hit) ||
        hitArea(scene, point, tolerance, selected, hit))
        return hit;
    return {};
}

QList<Id> objectsIn(const DrawingScene &scene, const QRectF &rect, bool touching)
{
    QList<Id> ids;
    const auto wholly = [&](const QRectF &bounds) { return rect.contains(bounds); };
    scene.nodes.forEachIn(rect, [&](const NodeEntry &entry, const QRectF &bounds) {
        if (touching || wholly(bounds))
            ids.append(entry.look.object);
    });
    scene.notes.forEachIn(rect, [&](const NoteEntry &entry, const QRectF &bounds) {
        if (touching || wholly(bounds))
            ids.append(entry.look.id);
    });
    scene.areas.forEachIn(rect, [&](const AreaEntry &entry, const QRectF &bounds) {
        // A rubber band inside an area means what is in it.
        if (wholly(bounds) || (touching && !bounds.contains(rect)))
            ids.append(entry.look.id);
    });
    scene.lines.forEachIn(rect, [&](const LineEntry &entry, const QRectF &) {
        if (entry.look.inheritance)
            return;
        if (touching ? touches(entry, rect) : wholly(boundsOf(entry.points)))
            ids.append(entry.look.id);
    });
    return ids;
}

} // namespace relvar

#include "generators/drawing/scene.h"

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

bool touches(const QList<QPointF> &points, const QRectF &rect)
{
    for (qsizetype i = 0; i + 1 < points.size(); ++i)
        if (QRectF(points[i], points[i + 1]).normalized().adjusted(-1, -1, 1, 1).intersects(rect))
            return true;
    return false;
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
    const QRectF around =
        QRectF(point, point).adjusted(-tolerance, -tolerance, tolerance, tolerance);
    scene.lines.forEachIn(around, [&](const LineEntry &entry, const QRectF &) {
        if (found || !selected.contains(entry.look.id) || !hasEndHandles(entry))
            return;
        const bool own = isNear(entry.points.first(), point, tolerance);
        if (!own && !isNear(entry.points.last(), point, tolerance))
            return;
        hit = {DrawingHit::LineEnd, entry.look.id, {}, {}, own ? 0 : 1};
        found = true;
    });
    return found;
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
        const double distance =
            entry.labelRect.contains(point) ? 0 : distanceTo(entry.points, point);
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
        if (touching ? touches(entry.points, rect) : wholly(boundsOf(entry.points)))
            ids.append(entry.look.id);
    });
    return ids;
}

} // namespace relvar

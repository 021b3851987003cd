#include "generators/drawing/scene.h"

#include <algorithm>
#include <map>
#include <set>

// Where the diamonds of Chen's notation stand.
namespace relvar {
namespace {

constexpr double SymbolReach = 8; // how far symbols stand out from their line
constexpr double TextReach = 26;  // and texts at its ends
constexpr double WordReach = 180; // of what UML says of a generalisation
constexpr double SignReach = 100; // of a diamond from its line

// Of lines that share a sign, which is to stand on a course.
SignObstacles obstaclesFor(const DrawingScene &scene, const QSet<Id> &lines,
                           const QList<QPointF> &course)
{
    SignObstacles obstacles;
    const QRectF near = boundsOf(course).adjusted(-SignReach, -SignReach, SignReach, SignReach);
    scene.nodes.forEachIn(
        near, [&](const NodeEntry &, const QRectF &rect) { obstacles.boxes.append(rect); });
    scene.notes.forEachIn(
        near, [&](const NoteEntry &, const QRectF &rect) { obstacles.boxes.append(rect); });
    scene.lines.forEachIn(near, [&](const LineEntry &other, const QRectF &) {
        if (lines.contains(other.look.id))
            return;
        obstacles.lines += coursesOf(other.look, other.points);
        for (const Connector &connector : connectorsOf(other.look, other.points))
            if (!connector.rect.isEmpty())
                obstacles.boxes.append(connector.rect);
        if (!other.labelRect.isEmpty())
            obstacles.boxes.append(other.labelRect);
    });
    return obstacles;
}

// The line itself and those that have their sign together with it, by their places in the scene.
std::vector<size_t> sharing(const DrawingScene &scene, size_t line)
{
    const LineEntry &entry = scene.lines.entries[line];
    std::vector<size_t> found{line};
    if (!sharesSign(entry.look))
        return found;
    const QSet<Id> others = scene.linesOf.value(entry.look.to);
    for (const Id id : others) {
        const int i = scene.lines.index.value(id, -1);
        if (i < 0 || size_t(i) == line)
            continue;
        const LineEntry &other = scene.lines.entries[size_t(i)];
        if (shareSign(entry.look, entry.points, other.look, other.points))
            found.push_back(size_t(i));
    }
    std::sort(found.begin(), found.end());
    return found;
}

QRectF placeFor(const DrawingScene &scene, const std::vector<size_t> &group)
{
    const LineEntry &first = scene.lines.entries[group.front()];
    QSet<Id> ids;
    QList<QList<QPointF>> courses;
    for (const size_t i : group) {
        ids.insert(scene.lines.entries[i].look.id);
        courses.append(scene.lines.entries[i].points);
    }
    if (group.size() == 1)
        return signPlace(first.look, first.points, obstaclesFor(scene, ids, first.points));
    const QList<QPointF> shared = sharedEnd(courses);
    return sharedSignPlace(first.look, shared, obstaclesFor(scene, ids, shared));
}

void setSign(DrawingScene &scene, size_t line, const QRectF &before, const QRectF &place)
{
    LineEntry &entry = scene.lines.entries[line];
    entry.labelRect = place;
    scene.lines.bounds[line] = lineBounds(entry);
    entry.shape.reset();
    entry.label.reset();
    entry.ends.reset();
    if (before == place)
        return;
    for (const QRectF &rect : {before, scene.lines.bounds[line]})
        if (!rect.isEmpty())
            scene.signsMoved.append(rect.adjusted(-3, -3, 3, 3));
}

} // namespace

QRectF lineBounds(const LineEntry &entry)
{
    if (entry.points.isEmpty())
        return {};
    const Notation notation = entry.look.notation;
    const bool texts =
        notation == Notation::Idef1x || notation == Notation::Uml || notation == Notation::Chen;
    const bool words = notation == Notation::Uml && entry.look.subtype &&
                       (entry.look.total || entry.look.disjointness != Disjointness::Unstated);
    const double reach = words ? WordReach : texts ? TextReach : SymbolReach;
    QRectF bounds = boundsOf(entry.points).adjusted(-reach, -reach, reach, reach);
    for (const Connector &connector : connectorsOf(entry.look, entry.points))
        if (!connector.rect.isEmpty())
            bounds |= connector.rect.adjusted(-2, -2, 2, 2);
    return entry.labelRect.isEmpty() ? bounds : bounds.united(entry.labelRect);
}

void placeSigns(DrawingScene &scene)
{
    std::map<size_t, QRectF> open; // in the order of lines, and where their signs stood
    for (size_t i = 0; i < scene.lines.entries.size(); ++i)
        if (scene.unplaced.contains(scene.lines.entries[i].look.id))
            for (const size_t one : sharing(scene, i))
                open.emplace(one, scene.lines.entries[one].labelRect);
    scene.unplaced.clear();
    for (const auto &[i, before] : open)
        scene.lines.entries[i].labelRect = {};
    std::set<size_t> placed;
    for (const auto &[i, before] : open) {
        if (placed.contains(i))
            continue;
        const std::vector<size_t> group = sharing(scene, i);
        const QRectF place = placeFor(scene, group);
        for (const size_t one : group) {
            setSign(scene, one, open.contains(one) ? open[one] : QRectF(), place);
            placed.insert(one);
        }
    }
}

void looseSharedSigns(DrawingScene &scene, Id table)
{
    const QSet<Id> lines = scene.linesOf.value(table);
    for (const Id id : lines)
        if (const LineEntry *entry = scene.lines.find(id);
            entry && entry->look.to == table && sharesSign(entry->look) && !entry->points.isEmpty())
            scene.unplaced.insert(id);
}

void looseSigns(DrawingScene &scene, const QRectF &rect)
{
    scene.lines.forEachIn(rect, [&](const LineEntry &entry, const QRectF &) {
        if (entry.look.notation == Notation::Chen && entry.labelRect.intersects(rect))
            scene.unplaced.insert(entry.look.id);
    });
}

} // namespace relvar

#include "generators/drawing/scene.h"

// Where the diamonds of Chen's notation stand.
namespace relvar {
namespace {

constexpr double SymbolReach = 8; // how far symbols stand out from their line
constexpr double TextReach = 26;  // and texts at its ends
constexpr double WordReach = 180; // of what UML says of a generalisation
constexpr double SignReach = 100; // of a diamond from its line

SignObstacles obstaclesFor(const DrawingScene &scene, const LineEntry &line)
{
    SignObstacles obstacles;
    const QRectF near =
        boundsOf(line.points).adjusted(-SignReach, -SignReach, SignReach, SignReach);
    scene.nodes.forEachIn(
        near, [&](const NodeEntry &, const QRectF &rect) { obstacles.boxes.append(rect); });
    scene.notes.forEachIn(
        near, [&](const NoteEntry &, const QRectF &rect) { obstacles.boxes.append(rect); });
    scene.lines.forEachIn(near, [&](const LineEntry &other, const QRectF &) {
        if (other.look.id == line.look.id)
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
    std::vector<std::pair<size_t, QRectF>> open; // in the order of lines, and where they stood
    for (size_t i = 0; i < scene.lines.entries.size(); ++i) {
        LineEntry &entry = scene.lines.entries[i];
        if (!scene.unplaced.contains(entry.look.id))
            continue;
        open.emplace_back(i, std::exchange(entry.labelRect, {}));
    }
    scene.unplaced.clear();
    for (const auto &[i, before] : open) {
        LineEntry &entry = scene.lines.entries[i];
        entry.labelRect = signPlace(entry.look, entry.points, obstaclesFor(scene, entry));
        scene.lines.bounds[i] = lineBounds(entry);
        entry.shape.reset();
        entry.label.reset();
        entry.ends.reset();
        if (before == entry.labelRect)
            continue;
        for (const QRectF &rect : {before, scene.lines.bounds[i]})
            if (!rect.isEmpty())
                scene.signsMoved.append(rect.adjusted(-3, -3, 3, 3));
    }
}

void looseSigns(DrawingScene &scene, const QRectF &rect)
{
    scene.lines.forEachIn(rect, [&](const LineEntry &entry, const QRectF &) {
        if (entry.look.notation == Notation::Chen && entry.labelRect.intersects(rect))
            scene.unplaced.insert(entry.look.id);
    });
}

} // namespace relvar

#include "generators/drawing/areas.h"

#include "generators/drawing/geometry.h"
#include "model/operations/areas.h"
#include "model/operations/diagrams.h"

#include <QCoreApplication>

namespace relvar {
namespace {

double surface(const QRectF &rect)
{
    return rect.width() * rect.height();
}

// The smallest of some areas that a point lies in, or none.
Id smallestAt(const QHash<Id, QRectF> &areas, QPointF point)
{
    Id best;
    for (auto it = areas.cbegin(); it != areas.cend(); ++it) {
        if (!it->contains(point))
            continue;
        const double less = best ? surface(areas[best]) - surface(*it) : 1;
        if (less > 0 || (less == 0 && it.key() < best))
            best = it.key();
    }
    return best;
}

Error gone()
{
    return {QCoreApplication::translate("Drawing", "The diagram does not exist any more.")};
}

} // namespace

QRectF areaAround(const QList<QRectF> &boxes)
{
    QRectF all;
    for (const QRectF &box : boxes)
        all |= box;
    return all.isEmpty() ? all : all.adjusted(-AreaPadding, -AreaTop, AreaPadding, AreaPadding);
}

QRectF areaRect(const QRectF &own, const QList<QRectF> &boxes)
{
    return own | areaAround(boxes);
}

AreaDrop dropOnAreas(const DiagramLook &look, const QHash<Id, QRectF> &moved)
{
    QHash<Id, QList<QRectF>> held; // what stays in an area
    for (const NodeLook &node : look.nodes)
        if (node.area && !moved.contains(node.object))
            held[node.area].append(nodeRect(node));
    QHash<Id, QRectF> places; // of areas that stay
    QHash<Id, QRectF> before;
    for (const AreaLook &area : look.areas) {
        if (moved.contains(area.id))
            continue;
        places.insert(area.id, areaRect(area.own, held.value(area.id)));
        before.insert(area.id, area.rect);
    }
    AreaDrop drop;
    for (const NodeLook &node : look.nodes) {
        const auto rect = moved.constFind(node.object);
        if (rect == moved.cend() || (node.area && moved.contains(node.area)))
            continue;
        const Id owner = smallestAt(places, rect->center());
        if (owner)
            held[owner].append(*rect);
        if (owner == node.area)
            continue;
        drop.owners.insert(node.object, owner);
        for (const Id id : {owner, node.area})
            if (id && before.contains(id))
                drop.touched.insert(id, {});
    }
    for (const AreaLook &area : look.areas) {
        if (moved.contains(area.id))
            continue;
        const QRectF after = areaRect(area.own, held.value(area.id));
        if (after != area.rect || drop.touched.contains(area.id))
            drop.touched.insert(area.id, after);
    }
    return drop;
}

Result<void> joinAreas(Edit &edit, Id diagram, const QList<Id> &nodes)
{
    if (edit.model().childrenOf<Area>(diagram).isEmpty())
        return {};
    const DiagramLook look = diagramLook(edit.model(), diagram);
    QHash<Id, QRectF> moved;
    QHash<Id, Id> nodeBy;
    for (const NodeLook &node : look.nodes) {
        nodeBy.insert(node.object, node.node);
        if (nodes.contains(node.node))
            moved.insert(node.object, nodeRect(node));
    }
    const AreaDrop drop = dropOnAreas(look, moved);
    for (auto it = drop.owners.cbegin(); it != drop.owners.cend(); ++it)
        if (const auto set = setArea(edit, {nodeBy.value(it.key())}, it.value()); !set)
            return set;
    return {};
}

Result<Id> drawArea(Edit &edit, Id diagram, const QString &name, const QRectF &rect)
{
    const DiagramLook look = diagramLook(edit.model(), diagram);
    const Result<Id> area = addArea(edit, diagram, name, rect);
    if (!area)
        return area;
    QHash<Id, QRectF> inner; // areas that lie in the new one keep what they have
    for (const AreaLook &other : look.areas)
        if (rect.contains(other.rect))
            inner.insert(other.id, other.rect);
    QList<Id> nodes;
    for (const NodeLook &node : look.nodes)
        if (rect.contains(nodeRect(node)) && !inner.contains(node.area))
            nodes.append(node.node);
    if (const Result<void> set = setArea(edit, nodes, *area); !set)
        return set.error();
    return area;
}

Result<Id> wrapInArea(Edit &edit, Id diagram, const QString &name, const QList<Id> &objects)
{
    QList<QRectF> boxes;
    QList<Id> nodes;
    const DiagramLook look = diagramLook(edit.model(), diagram);
    for (const NodeLook &node : look.nodes)
        if (objects.contains(node.object)) {
            boxes.append(nodeRect(node));
            nodes.append(node.node);
        }
    for (const NoteLook &note : look.notes)
        if (objects.contains(note.id))
            boxes.append(note.rect);
    if (nodes.isEmpty())
        return Error{QCoreApplication::translate(
            "Drawing", "Select the tables and views that the area is to hold.")};
    const Result<Id> area = addArea(edit, diagram, name, areaAround(boxes));
    if (!area)
        return area;
    if (const Result<void> set = setArea(edit, nodes, *area); !set)
        return set.error();
    return area;
}

Result<void> resizeArea(Edit &edit, Id area, const QRectF &rect)
{
    const Area *one = edit.get<Area>(area);
    if (!one)
        return gone();
    const DiagramLook look = diagramLook(edit.model(), one->parent);
    QList<QRectF> held;
    QList<Id> found;
    for (const NodeLook &node : look.nodes) {
        if (node.area == area)
            held.append(nodeRect(node));
        else if (!node.area && rect.contains(nodeRect(node)))
            found.append(node.node);
    }
    if (const Result<void> set = setRect(edit, area, areaRect(rect, held)); !set)
        return set;
    return setArea(edit, found, area);
}

Result<void> takeIntoArea(Edit &edit, Id area)
{
    const Area *one = edit.get<Area>(area);
    if (!one)
        return gone();
    const DiagramLook look = diagramLook(edit.model(), one->parent);
    QHash<Id, QRectF> free;
    QHash<Id, Id> nodeBy;
    for (const NodeLook &node : look.nodes)
        if (!node.area) {
            free.insert(node.object, nodeRect(node));
            nodeBy.insert(node.object, node.node);
        }
    const AreaDrop drop = dropOnAreas(look, free);
    QList<Id> nodes;
    for (auto it = drop.owners.cbegin(); it != drop.owners.cend(); ++it)
        if (*it == area)
            nodes.append(nodeBy.value(it.key()));
    if (nodes.isEmpty())
        return Error{QCoreApplication::translate(
            "Drawing", "Nothing lies in the area that belongs to no area yet.")};
    return setArea(edit, nodes, area);
}

} // namespace relvar

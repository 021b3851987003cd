#pragma once

#include "generators/drawing/look.h"
#include "model/edit.h"

// How areas hold their entities: what needs the sizes of boxes. Scene units. Any thread.
namespace relvar {

// The room that an area keeps between its border and its entities; above them stands its title.
inline constexpr double AreaPadding = 24;
inline constexpr double AreaTop = 48;

// What an area needs to hold boxes, with that room; empty without any.
QRectF areaAround(const QList<QRectF> &boxes);
// What an area takes that was drawn as `own` and holds some boxes.
QRectF areaRect(const QRectF &own, const QList<QRectF> &boxes);

// Boxes that were moved, and what becomes of the areas, which stay: an entity belongs to the
// smallest area that its middle lies in. What moves along with its area belongs to that still.
struct AreaDrop
{
    QHash<Id, Id> owners;      // by entity, those whose area changes; none: outside of all
    QHash<Id, QRectF> touched; // areas that gain or lose or grow, as they are then
};
AreaDrop dropOnAreas(const DiagramLook &look, const QHash<Id, QRectF> &moved);

// Gives nodes to the areas that they lie in now. Of one diagram.
Result<void> joinAreas(Edit &edit, Id diagram, const QList<Id> &nodes);
// A new area that holds what lies in a rectangle and belongs to no area outside of it. The name may
// be empty. Returns the area.
Result<Id> drawArea(Edit &edit, Id diagram, const QString &name, const QRectF &rect);
// A new area around some entities of a diagram, which it owns. Returns the area.
Result<Id> wrapInArea(Edit &edit, Id diagram, const QString &name, const QList<Id> &objects);
// Resizes an area: it stays as large as its entities need, and owns from now on what lies in it and
// belonged to none.
Result<void> resizeArea(Edit &edit, Id area, const QRectF &rect);

// Gives an area what lies in it and belongs to none, as areas of older files have it: what has its
// middle there and in no smaller area. Nothing moves. Fails when there is nothing of that kind.
Result<void> takeIntoArea(Edit &edit, Id area);

} // namespace relvar

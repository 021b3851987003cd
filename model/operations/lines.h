#pragma once

#include "model/edit.h"

#include <functional>

// What a diagram shows of the relationships of its tables.
namespace relvar {

// Hides the lines of relationships in a diagram, or shows them again. The relationships stay.
Result<void> setLinesHidden(Edit &edit, Id diagram, const QList<Id> &relationships, bool hidden);
// Draws the lines of relationships in a diagram as a short piece at each end, which names what is
// at the other, or wholly again. Bends are kept, for when the line is whole.
Result<void> setLinesSplit(Edit &edit, Id diagram, const QList<Id> &relationships, bool split);
// Colours the lines of relationships in a diagram, "#rrggbb"; without one they are as the others.
Result<void> setLinesColor(Edit &edit, Id diagram, const QList<Id> &relationships,
                           const QString &color);
// The settings of a line in a diagram, or none; of several that a merge left, the first.
const DiagramEdge *edgeOf(const Model &model, Id diagram, Id relationship);
// Whether the settings of a line say nothing, so that it could as well have none.
bool isPlain(const DiagramEdge &edge);
// The relationships that a table owns and those that refer to it, by id.
QList<const Relationship *> relationshipsAt(const Model &model, Id table);
// Those of them whose lines are hidden in a diagram that shows both ends.
QList<Id> hiddenLines(const Model &model, Id diagram, Id table);
// The tables at the other ends that are not shown, by id; partitions are left out.
QList<Id> unshownRelated(const Model &model, Id table, const std::function<bool(Id)> &isShown);
QList<Id> unshownRelated(const Model &model, Id diagram, Id table);

} // namespace relvar

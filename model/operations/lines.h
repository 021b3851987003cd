#pragma once

#include "model/edit.h"

#include <functional>

// What a diagram shows of the relationships of its tables.
namespace relvar {

// Hides the lines of relationships in a diagram, or shows them again. The relationships stay.
Result<void> setLinesHidden(Edit &edit, Id diagram, const QList<Id> &relationships, bool hidden);
// The relationships that a table owns and those that refer to it, by id.
QList<const Relationship *> relationshipsAt(const Model &model, Id table);
// Those of them whose lines are hidden in a diagram that shows both ends.
QList<Id> hiddenLines(const Model &model, Id diagram, Id table);
// The tables at the other ends that are not shown, by id; partitions are left out.
QList<Id> unshownRelated(const Model &model, Id table, const std::function<bool(Id)> &isShown);
QList<Id> unshownRelated(const Model &model, Id diagram, Id table);

} // namespace relvar

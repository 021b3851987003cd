#pragma once

#include "generators/refactoring/surgery.h"

namespace relvar {

// Moves columns from the table at the own end of a relationship (a subtype, a part) to the one that
// it refers to. Subtypes beside it that have columns of the same names and types lose theirs.
Result<Refactored> pullUp(Edit &edit, const QList<Id> &columns, Id relationship);

// Moves columns of a table to the tables at the own ends of these relationships (subtypes, parts),
// to each of them.
Result<Refactored> pushDown(Edit &edit, const QList<Id> &columns, const QList<Id> &relationships);

// Whether columns can go along a relationship: to a subtype, a part or a one-to-one.
bool leadsToPart(const Relationship &line);

} // namespace relvar

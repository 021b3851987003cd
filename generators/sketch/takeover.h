#pragma once

#include "generators/sketch/sketch.h"

// Taking over what other readers made of a pasted text.
namespace relvar {

// Shows tables on the diagram of a target, from its place on and beside what is there.
void placeNewTables(Edit &edit, const QList<Id> &tables, const SketchTarget &target);

// Reads SQL in the dialect of the project and adds what it makes. Tables, types and the like that
// are there already are extended by what a sketch can say; everything else comes over whole.
Result<SketchResult> takeOverSql(Edit &edit, const QString &sql, const SketchTarget &target);

} // namespace relvar

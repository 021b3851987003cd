#pragma once

#include "generators/refactoring/renaming.h"

namespace relvar {

// Whether objects of this kind stand in a schema.
bool standsInSchema(Kind kind);

// Puts objects into another schema, with the sequences that belong to their columns. SQL in the
// design that names them with their schema says the new one; what names them without is unsure.
// Fails when something of that name is there already.
Result<Renaming> moveToSchema(Edit &edit, const QList<Id> &objects, Id schema);

} // namespace relvar

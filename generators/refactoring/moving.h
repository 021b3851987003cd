#pragma once

#include "generators/refactoring/renaming.h"

namespace relvar {

// Whether objects of this kind stand in a schema.
bool standsInSchema(Kind kind);

// Puts objects into another schema, with the sequences that belong to their columns. SQL in the
// design says the new schema where it names them with theirs, and where it names them without and
// the dialect can prove that they are meant; other texts that have the name are unsure. Fails when
// something of that name is there already.
Result<Renaming> moveToSchema(Edit &edit, const QList<Id> &objects, Id schema);

} // namespace relvar

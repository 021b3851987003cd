#pragma once

#include "generators/comparison/comparison.h"
#include "model/edit.h"

namespace relvar {

// Whether adoptDifferences() can take over one of them: the database speaks the dialect of the
// design, and the design has the object itself, or can have it.
bool canAdopt(const Model &design, const Difference &difference, const Dialect &dialect);

// Brings the state of the database into a design, for these differences and what belongs to them or
// is needed by them. Only values that differ are taken: all else, and what is drawn, stays. One
// step when it runs in Document::edit(). Fails, and changes nothing, when something would refer to
// what the design does not have, or must not be removed.
Result<void> adoptDifferences(Edit &edit, const Comparison &comparison,
                              const QList<Difference> &chosen);

} // namespace relvar

#pragma once

#include "generators/dialects/postgresql/draft.h"

namespace relvar::postgresql {

// Removes objects with what goes with them without being asked for: the indexes and constraints of
// a column, sequences that it owns, partitions. With `cascade` also everything that depends on
// them, as DROP ... CASCADE does: views, foreign keys, triggers, defaults, columns of a type.
void removeWithDependents(Draft &draft, const QList<Id> &ids, bool cascade);

} // namespace relvar::postgresql

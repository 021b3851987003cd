#pragma once

#include "generators/refactoring/surgery.h"

namespace relvar {

// Makes one table of two that are joined one-to-one: the referencing table goes into the one that
// it refers to, with its keys, indexes, checks, triggers and the relationships at both of its ends.
// What clashes in name gets the name of its table before it.
Result<Refactored> mergeTables(Edit &edit, Id relationship);

} // namespace relvar

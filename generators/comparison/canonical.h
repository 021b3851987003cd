#pragma once

#include "model/kindinfo.h"

namespace relvar {

// Whether a field of an object says the same in a design and in a database, however a database
// words it: types by their other names, expressions with its casts and brackets, settings that are
// the usual ones. `design` and `database` are of one kind; the place among siblings does not count.
// Any thread.
bool saysTheSame(const Object &design, const Object &database, const FieldInfo &field);

} // namespace relvar

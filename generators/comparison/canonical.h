#pragma once

#include "model/kindinfo.h"

namespace relvar {

// Whether a field of an object says the same in a design and in a database, however a database
// words it: types by their other names, expressions and queries with its casts, brackets and
// qualifiers, settings that are the usual ones. `design` and `database` are of one kind and stand
// in `schema`; the place among siblings does not count. Any thread.
bool saysTheSame(const Object &design, const Object &database, const FieldInfo &field,
                 const QString &schema);

} // namespace relvar

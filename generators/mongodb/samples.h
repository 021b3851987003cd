#pragma once

#include "generators/mongodb/value.h"

namespace relvar::mongodb {

// A value for a field of this name that meets its rule: the same one each time, and such that a
// reader sees what the field is for. Of an object, everything that it may hold.
Value sampleOf(const QString &name, const Value &rule);

} // namespace relvar::mongodb

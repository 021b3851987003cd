#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// SQLite, of the version that this program is linked with.
const Dialect &sqliteDialect();

} // namespace relvar

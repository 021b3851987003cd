#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// PostgreSQL 15.
const Dialect &postgresqlDialect();

} // namespace relvar

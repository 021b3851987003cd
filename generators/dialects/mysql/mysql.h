#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// MySQL 8 and MariaDB 10.11.
const Dialect &mysqlDialect();

} // namespace relvar

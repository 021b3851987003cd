#pragma once

#include "generators/dialects/dialect.h"

namespace relvar::timescaledb {

const DialectTraits &traits();

} // namespace relvar::timescaledb

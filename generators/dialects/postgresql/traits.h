#pragma once

#include "generators/dialects/dialect.h"

namespace relvar::postgresql {

const DialectTraits &traits();

} // namespace relvar::postgresql

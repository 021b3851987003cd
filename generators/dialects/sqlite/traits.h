#pragma once

#include "generators/dialects/dialect.h"

namespace relvar::sqlite {

const DialectTraits &traits();

} // namespace relvar::sqlite

#pragma once

#include "generators/dialects/dialect.h"

namespace relvar::mysql {

const DialectTraits &traits();

} // namespace relvar::mysql

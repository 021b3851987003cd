#pragma once

#include "model/model.h"

namespace relvar {

// For readers, once all keys are known: the model with the cardinalities of its foreign keys, which
// follow from the columns that refer. Any thread.
Model withCardinalities(const Model &model);

} // namespace relvar

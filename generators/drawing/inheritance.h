#pragma once

#include "generators/drawing/look.h"

#include <functional>

namespace relvar {

// The lines from a table to those that it inherits from or is a partition of.
QList<LineLook> inheritanceLines(const Model &model, Id table, Notation notation,
                                 const std::function<bool(Id)> &isShown);

} // namespace relvar

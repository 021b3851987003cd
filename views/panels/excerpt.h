#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// The pieces of a script that come from these objects and from what is inside them: whole
// statements, in their order, with their spans.
Script excerpt(const Script &script, const Model &model, const QList<Id> &ids);

} // namespace relvar

#pragma once

#include "model/edit.h"

namespace relvar {

// Shows the tables that some tables of a diagram are related to and that it does not show yet: each
// in the nearest free place beside the table that it is related to, what is referred to on the
// left. Nothing else moves. Returns the tables that came; fails when there are none.
Result<QList<Id>> placeRelated(Edit &edit, Id diagram, const QList<Id> &tables);

} // namespace relvar

#pragma once

#include "model/edit.h"

namespace relvar {

// Fails unless columns can leave a table for one that it refers to from then on: it stands alone,
// or it is a partitioned table whose partitions, at any depth, have nothing of their own, so that
// they follow it. Without columns it is asked only whether the table can get a foreign key.
Result<void> checkCanRefer(const Model &model, Id table, const QList<Id> &leaving);
// Whether it is a partitioned table, and no partition itself.
bool isWholePartitioned(const Model &model, Id table);

} // namespace relvar

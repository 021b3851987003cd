#pragma once

#include "model/edit.h"

namespace relvar {

// Copies objects with everything below them, under free names. References among the copied ones
// lead to the copies, all others stay. Returns the copies in the order of the originals.
Result<QList<Id>> duplicateObjects(Edit &edit, const QList<Id> &ids);

} // namespace relvar

#pragma once

#include "model/objects/column.h"

namespace relvar::postgresql {

// Whether an option is set and says yes.
bool isTrue(const Object &object, const QString &option);
// NOT NULL by a name of its own, in spite of the inherited one.
bool hasOwnNotNull(const Column &column);

} // namespace relvar::postgresql

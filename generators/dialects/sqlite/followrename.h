#pragma once

#include "generators/dialects/dialect.h"

namespace relvar::sqlite {

// See Dialect::followRename(). SQLite renames by itself: the design is made in a database in
// memory, ALTER TABLE changes it there, and the texts are read back.
FollowedRename followRename(const Model &model, const QHash<Id, QString> &names);

} // namespace relvar::sqlite

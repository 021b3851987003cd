#pragma once

#include "generators/dialects/dialect.h"

namespace relvar::postgresql {

// See Dialect::followRename().
FollowedRename followRename(const Model &model, const QHash<Id, QString> &names);

} // namespace relvar::postgresql

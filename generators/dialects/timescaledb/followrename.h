#pragma once

#include "generators/dialects/dialect.h"

namespace relvar::timescaledb {

// See Dialect::followRename(): also in the options that name columns, indexes and functions.
FollowedRename followRename(const Model &model, const QHash<Id, QString> &names);

} // namespace relvar::timescaledb

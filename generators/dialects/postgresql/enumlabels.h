#pragma once

#include "generators/dialects/postgresql/draft.h"

namespace relvar::postgresql {

// Follows ALTER TYPE ... RENAME VALUE in the SQL of the draft: defaults, checks, index predicates,
// policies, conditions of triggers, views, bodies in SQL and bounds of partitions. A string counts
// when it is cast to the type, compared with a column of it, or the default of one.
void followRenamedLabel(const Draft &draft, const EnumType &type, const QString &from,
                        const QString &to);

} // namespace relvar::postgresql

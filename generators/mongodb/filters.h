#pragma once

#include "generators/mongodb/conditions.h"

#include <QHash>

namespace relvar::mongodb {

// The condition of a partial index as a partialFilterExpression; none when it cannot be said there
// exactly. Paths and $type names of fields by the name of their column.
std::optional<Value> partialFilter(const Condition &condition, const QHash<QString, QString> &paths,
                                   const QHash<QString, QString> &aliases);
// What $type has to say for values of a field with this rule, whatever a driver writes for them.
QString filterAlias(const Value &rule);

} // namespace relvar::mongodb

#pragma once

#include "generators/mongodb/value.h"

#include <optional>

namespace relvar::mongodb {

// What extended JSON ({"$oid": "..."}) stands for; any other object comes back as it is.
Value plainValue(const Value &object);
// What a function of mongosh makes of its arguments: ObjectId("..."), NumberLong(5), ISODate();
// none for another function.
std::optional<Value> valueOfCall(const QString &function, const QList<Value> &arguments);

} // namespace relvar::mongodb

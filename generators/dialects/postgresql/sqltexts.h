#pragma once

#include "generators/dialects/postgresql/nameuses.h"
#include "model/kinds.h"

#include <functional>

namespace relvar::postgresql {

// Calls f for every piece of SQL that an object holds; f may change it. Pieces that are empty are
// left out.
void forEachSqlText(Object &object, const std::function<void(QString &, SqlPiece)> &f);
void forEachSqlText(const Object &object, const std::function<void(const QString &, SqlPiece)> &f);

// What goes by the name of a tablespace or a language gets its new name; true when it did.
bool followNamed(Object &object, const Object &renamed, const QString &name);
// Whether an object goes by the name of that one.
bool goesByName(const Object &object, const Object &named);

// The table or view whose columns the expressions of an object name: none for what has none.
Id tableOfTexts(const Object &object);

} // namespace relvar::postgresql

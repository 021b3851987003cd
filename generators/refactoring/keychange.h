#pragma once

#include "generators/refactoring/surgery.h"

namespace relvar {

// Makes columns that are unique and never null the primary key of their table. Foreign keys that
// referred to the old one get columns for the new one, and so on where they are part of a key
// themselves. The old key stays as a unique key, or its columns go (`keep` is false).
Result<Refactored> useNaturalKey(Edit &edit, Id table, const QList<Id> &columns, bool keep = true);

// Gives a table a number for its primary key, named as usual when the name is empty; the former one
// becomes a unique key. Foreign keys refer to the number.
Result<Refactored> useSurrogateKey(Edit &edit, Id table, const QString &name = {});

} // namespace relvar

#pragma once

#include "model/edit.h"

namespace relvar {

// Names are made by PostgreSQL's rule when none is given.
Result<Id> addKey(Edit &edit, Id table, KeyType type, const QList<Id> &columns,
                  const QString &name = {});
Result<Id> addIndex(Edit &edit, Id table, const QList<Id> &columns, bool unique = false,
                    const QString &name = {});
// The owner is a table or a domain.
Result<Id> addCheck(Edit &edit, Id owner, const QString &expression, const QString &name = {});

// Parts of a key or index that stand for these columns.
QList<IndexPart> partsOf(const QList<Id> &columns);

// Whether a primary or unique key, or a unique index without a condition, has exactly these
// columns, in any order.
bool areUnique(const Model &model, Id table, const QList<Id> &columns);

} // namespace relvar

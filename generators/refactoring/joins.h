#pragma once

#include "generators/refactoring/surgery.h"

// Pieces of SQL that put tables together again.
namespace relvar {

// "a.x = b.y AND …"; columns are qualified by their tables' names.
QString joinCondition(const Model &model, const QList<ColumnPair> &pairs);
// "s.a JOIN s.b ON …", LEFT JOIN unless there is `always` a row.
QString joined(const Model &model, Id table, Id other, const QList<ColumnPair> &pairs, bool always);
// "b.x", for a column.
QString columnExpression(const Model &model, Id column);
QHash<Id, QString> expressionsOf(const Model &model, const QList<Id> &columns);

} // namespace relvar

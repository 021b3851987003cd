#pragma once

#include "model/edit.h"

namespace relvar {

// Reads the text of a type: a name that a type of the design has becomes a reference to it.
// `near` is any object whose schema is looked at first.
DataType dataType(const Model &model, const QString &text, Id near = {});

// Adds a column at the end of a table, or after one of its columns; without a name a free one is
// made up. The type may be empty.
Result<Id> addColumn(Edit &edit, Id table, const QString &name = {}, const QString &type = {},
                     Id after = {});
// Moves a column to a place among the columns of its table, counted from 0.
Result<void> moveColumn(Edit &edit, Id column, int position);
Result<void> setColumnType(Edit &edit, Id column, const QString &type);
Result<void> setNullable(Edit &edit, Id column, bool nullable);
Result<void> setDefault(Edit &edit, Id column, const QString &expression);

// Adds the column to the primary key of its table, or takes it out; the key comes and goes with its
// first and last column.
Result<void> setInPrimaryKey(Edit &edit, Id column, bool in);
// Adds or removes a unique key of this column alone.
Result<void> setUnique(Edit &edit, Id column, bool unique);

// The primary key of a table, or null.
const Key *primaryKey(const Model &model, Id table);
// Columns of a key in its order.
QList<Id> columnsOf(const Key &key);
// The unique key of exactly this column, or null.
const Key *uniqueKey(const Model &model, Id column);

} // namespace relvar

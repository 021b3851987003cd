#pragma once

#include "model/edit.h"

// How objects that the program makes are called: PostgreSQL's own rules for constraints and
// indexes, the naming rules of the project for migrated keys and junction tables.
namespace relvar {

inline constexpr int DefaultIdentifierBytes = 63;

// The name cut to so many bytes of UTF-8, never inside a character.
QString cutName(const QString &name, int bytes);

// "table_column_label", where the longer of the first two parts is shortened until all of it fits.
QString composedName(const QString &table, const QString &columns, const QString &label,
                     int bytes = DefaultIdentifierBytes);

// Whether two siblings of these kinds must not have the same name.
bool shareNames(Kind a, Kind b);
// A sibling that has this name already, `except` left out; none when the name is free.
Id nameTaken(const Model &model, Id parent, Kind kind, const QString &name, Id except = {});
// The wanted name, or one with a number, that nothing among the children of `parent` has.
QString freeNameAmong(const Model &model, Id parent, Kind kind, const QString &wanted,
                      int bytes = DefaultIdentifierBytes);

// The name of a new constraint or index of a table by PostgreSQL's rule: the label is "pkey",
// "key", "fkey", "check", "excl" or "idx", with a number when that is taken in the schema.
QString constraintName(const Model &model, Id table, const QList<Id> &columns, const QString &label,
                       int bytes = DefaultIdentifierBytes);

// The English singular of the last word of a name: "order_lines" gives "order_line", and what is
// no plural stays as it is. Naming rules use it for {table}.
QString singular(const QString &name);
// The English plural of the last word of a name: "category" gives "categories", "orders" stays. A
// name that ends with no Latin letter stays as it is, and so do words without a plural ("staff").
QString plural(const QString &name);

// The settings of the design, or the default ones.
Project projectOf(const Model &model);
// Name of the column that migrates `column` of `target` into `table`, by the rule of the project.
// In a table that refers to itself {table} stands for "parent".
QString migratedColumnName(const Model &model, Id table, Id target, const QString &column);
QString junctionName(const Model &model, Id from, Id to);

} // namespace relvar

#pragma once

#include "model/edit.h"

// What the refactoring verbs have in common.
namespace relvar {

// What came of a verb.
struct Refactored
{
    Id table;          // the table that was made or that has everything now
    QStringList notes; // whole sentences: what was rewritten, given up, or should be looked at
};

// The objects whose SQL names columns of one table.
struct ColumnUses
{
    QHash<Id, QSet<Id>> named; // object: columns that its texts name
    QSet<Id> unsure;           // objects that may mean one of them without naming it
};
// The uses of `columns`; objects also tell which other columns of the table they name.
ColumnUses columnUses(const Model &model, Id table, const QList<Id> &columns);

// Fails for a table whose columns are not its own alone: partitions, heirs and what they come from.
Result<void> checkStandsAlone(const Model &model, Id table);
// Fails unless these are columns of the table, at least one, each once.
Result<void> checkColumnsOf(const Model &model, Id table, const QList<Id> &columns);

// Columns of a table's primary key, in its order; none when it has no key or one of expressions.
QList<Id> primaryColumns(const Model &model, Id table);
// Columns of the foreign keys of a table.
QSet<Id> foreignKeyColumns(const Model &model, Id table);

// Makes a table in the schema of another one, with its owner and persistence, and shows it beside
// that one on its diagrams. Fails when the name is taken; a free one is made for an empty one.
Result<Id> addTableBeside(Edit &edit, Id table, const QString &name, const QString &fallback);
// Adds a column that numbers the rows, and makes it the primary key. `model` for its type.
Id addNumberColumn(Edit &edit, Id table, const QString &name, Id like);
// The usual name of such a column: "id" when the other table has that, otherwise "film_id".
QString numberColumnName(const Model &model, const QString &table, Id like);
// The name of the foreign key column for a column of `target`, by the rule of the project; a name
// that says its table already ("film_id") does not say it twice.
QString foreignName(const Model &model, Id table, Id target, const QString &column);
// Adds a copy of a column to another table: type, collation and comment, without default.
Id addColumnLike(Edit &edit, Id table, Id column, const QString &name, bool nullable);
// Puts a column right behind another one of its table (or first, for none).
void moveBehind(Edit &edit, Id column, Id other);
// Lines on diagrams lose their bends when an end stands elsewhere.
void forgetBends(Edit &edit, Id relationship);

// Names for a sentence: the first three and how many more.
QString listed(const Model &model, QList<Id> ids);
// A table as SQL names it.
QString qualifiedName(const Model &model, Id table);
QString quotedName(const Model &model, Id object);

} // namespace relvar

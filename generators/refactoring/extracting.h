#pragma once

#include "generators/refactoring/surgery.h"

namespace relvar {

// Columns of a table that become a table of their own, which the table then refers to.
struct Extraction
{
    Id table;
    QList<Id> columns;
    QString name; // of the new table; a free one is made when it is empty
    // Each row has a row of its own there; otherwise many may share one.
    bool oneToOne = false;
    // Columns among them that identify the new rows: they stay as the foreign key as well. Without
    // any the new rows are numbered.
    QList<Id> key;
    QString keyName; // of the number; the usual name when it is empty
};
Result<Refactored> extractEntity(Edit &edit, const Extraction &extraction);

// A column whose values become the rows of a table that it refers to.
struct Lookup
{
    Id column;
    QString name;      // of the new table
    QString valueName; // of the column that holds the values there; "name" when it is empty
    // The values themselves are the key: the column stays what it is. Otherwise rows are numbered.
    bool valueIsKey = false;
};
Result<Refactored> promoteToLookup(Edit &edit, const Lookup &lookup);

// Columns that go to a second table with the same primary key.
struct Split
{
    Id table;
    QList<Id> columns;
    QString name;
    bool optional = false; // not every row has a second half
};
Result<Refactored> splitTable(Edit &edit, const Split &split);

} // namespace relvar

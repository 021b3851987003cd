#pragma once

#include "generators/dialects/sqlite/engine.h"

namespace relvar::sqlite {

struct CatalogColumn
{
    QString name;
    QString type;
    QString defaultValue; // null without one
    bool hidden = false;  // of a virtual table
};

// A row of sqlite_schema with what SQLite made of it.
struct CatalogEntry
{
    QString schema; // "main" or "temp"
    QString kind;   // "table", "virtual", "shadow", "view", "index", "trigger"
    QString name;
    QString table; // that an index or a trigger is on
    QString sql;   // empty for an index that belongs to a constraint
    bool strict = false;
    bool withoutRowid = false;
    bool readable = true; // false: SQLite cannot tell its columns
    QList<CatalogColumn> columns;
};

// What is in a database, in the order in which it was made.
Result<QList<CatalogEntry>> readCatalog(Engine &engine);

} // namespace relvar::sqlite

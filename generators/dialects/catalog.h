#pragma once

#include "generators/dialects/dialect.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <utility>

// What a dialect needs to read the schema of a running server: somebody who asks it.
namespace relvar {

// Values as text; a null string is NULL.
using CatalogRows = QList<QStringList>;
// Asks a server one question and gives all rows. Called on one thread.
using AskCatalog = std::function<Result<CatalogRows>(const QString &sql)>;

// The schema of a server as a script, and what of it the user may not see: skipped statements.
struct CatalogScript
{
    QByteArray sql;
    QList<ImportedStatement> leftOut = {};
};

// One thing of a database that a user can choose.
struct CatalogEntry
{
    enum Kind { Schema, Table, View };

    Kind kind = Table;
    QString schema; // for Schema: its own name
    QString name = {};

    friend bool operator==(const CatalogEntry &, const CatalogEntry &) = default;
};

// What of a database is to be read; by default everything.
struct CatalogSelection
{
    QStringList schemas;                       // empty: all
    QList<std::pair<QString, QString>> tables; // schema and name of tables and views; empty: all

    bool isEverything() const { return schemas.isEmpty() && tables.isEmpty(); }
    bool hasSchema(const QString &schema) const
    {
        return schemas.isEmpty() || schemas.contains(schema);
    }
    bool hasTable(const QString &schema, const QString &name) const
    {
        return hasSchema(schema) && (tables.isEmpty() || tables.contains(std::pair(schema, name)));
    }
};

} // namespace relvar

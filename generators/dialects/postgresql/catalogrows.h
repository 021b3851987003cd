#pragma once

#include "generators/dialects/postgresql/draft.h"

#include <QHash>

#include <optional>

// The draft as the system catalog would show it, for questions that scripts ask.
namespace relvar::postgresql {

using CatalogRow = QHash<QString, QString>;

struct CatalogTable
{
    QStringList columns;
    QList<CatalogRow> rows;
};

// A table or view of information_schema or pg_catalog with the columns that the draft knows; none
// for others, and for those that hold much that is not of the script.
std::optional<CatalogTable> catalogTable(const Draft &draft, const Name &name);
// How an object is known as oid, regclass and the like.
QString catalogId(Id id);
// Whether a kept statement creates something of this name, in any schema.
bool isOnlyKept(const Draft &draft, const QString &name);

} // namespace relvar::postgresql

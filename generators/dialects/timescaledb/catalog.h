#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace relvar::timescaledb {

// The rows of TimescaleDB's own tables in a dump: COPY _timescaledb_catalog.hypertable (…).
struct Catalog
{
    using Row = QHash<QString, QString>; // NULL is left out

    QHash<QString, QList<Row>> tables; // "hypertable"
    QSet<int> lines;                   // where such COPY statements begin, from 1

    QList<Row> rows(const char *table) const { return tables.value(QLatin1String(table)); }
};

// Reads them line by line; every other table is passed over.
Catalog catalogIn(const QByteArray &dump);
// The elements of a text such as {a,"b c"}.
QStringList arrayElements(const QString &text);

} // namespace relvar::timescaledb

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace relvar::test {

// A schema for SQLite that people really use: a script, or a database file.
struct SqliteSchema
{
    QString name;
    QByteArray source;
};

// One of our own that says all that SQLite has words for, then those of the test data folder, when
// there is one.
QList<SqliteSchema> sqliteSchemas();

} // namespace relvar::test

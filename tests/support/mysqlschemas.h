#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace relvar::test {

// A schema for MySQL that people really use: one script.
struct MysqlSchema
{
    QString name;
    QByteArray sql;
    int refused = 0; // statements that the server refuses, too
    int errors = 0;  // what it says when it executes the script
};

// Those of the test data folder, when there is one: one a folder, its own files in their order, or
// those of a design for several databases.
QList<MysqlSchema> mysqlSchemas();

} // namespace relvar::test

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace relvar::test {

// A schema for PostgreSQL 15 that people really use: one file, several in their order, or the
// migrations that lead to it.
struct RealSchema
{
    QString name;
    QByteArray sql;
    int knownErrors = 0; // error lines when psql loads it into an empty database
};

// The samples and golden cases of this source tree; then the schemas of the test data folder
// (RELVAR_TEST_DATA), when there is one; then the files named in RELVAR_EXTRA_SCHEMAS, separated by
// colons.
QList<RealSchema> realSchemas();

// The folder of the test data, which need not exist.
QString testDataFolder();

} // namespace relvar::test

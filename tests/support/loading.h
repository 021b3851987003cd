#pragma once

#include "generators/verification/postgresdatabase.h"
#include "tests/support/postgresserver.h"

#include <QStringList>

namespace relvar::test {

// Loads a script into a new database of this name, see PostgresServer::fresh(); `errors` are
// "line: text". Roles that the script only mentions are made first, on a second try.
Result<PostgresDatabase> load(const PostgresServer &server, const QString &name,
                              const QByteArray &sql, QStringList &errors);

} // namespace relvar::test

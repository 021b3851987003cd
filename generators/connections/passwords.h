#pragma once

#include "generators/connections/databaseaddress.h"

namespace relvar {

// The address with the password, user, host and database that MYSQL_PWD and the option files
// (~/.my.cnf) hold and it does not. PostgreSQL's client reads PGPASSWORD and ~/.pgpass itself.
DatabaseAddress withKnownPassword(DatabaseAddress address);

// What the groups [client], [client-mariadb] and [mysql] of an option file say about this key.
QString optionOfFile(const QByteArray &contents, const QString &key);

} // namespace relvar

#pragma once

#include "model/core/result.h"

#include <QList>
#include <QString>

#include <utility>

namespace relvar {

// Where a database is, and who wants to see it. A value. The password lives in memory only: it is
// no part of any text that is made from this.
struct DatabaseAddress
{
    QString dialect; // key: "postgresql" or "mysql"
    QString host;    // a name, an address, or the folder or file of a Unix socket; may be empty
    int port = 0;    // 0: the usual one
    QString user;
    QString database;
    QList<std::pair<QString, QString>> parameters; // further ones of the URL, decoded
    QString password;

    // "postgresql://user@host:5432/name?sslmode=require", without the password.
    QString url() const;
    // What to call it: the name of the database.
    QString title() const { return database.isEmpty() ? host : database; }

    friend bool operator==(const DatabaseAddress &, const DatabaseAddress &) = default;
};

// Whether a text begins like the URL of a database server.
bool isDatabaseUrl(const QString &text);

// Reads postgresql://, postgres://, mysql:// or mariadb:// with user, password, host, port and
// database, which "?host=...&port=...&user=...&password=...&socket=..." can give as well.
Result<DatabaseAddress> databaseAddress(const QString &url);

} // namespace relvar

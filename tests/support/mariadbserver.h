#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace relvar::test {

// A MariaDB server of our own in a temporary folder (see makeServerFolder()), reached through a
// Unix socket. It stops and its folder goes when this object does, and also when the test program
// is killed: a shell waits for the end of a pipe that we hold. The environment variable
// RELVAR_MARIADB_ROOT may name a folder with "usr/sbin/mariadbd" in it. For one thread.
class MariadbServer
{
public:
    // Null when MariaDB is not installed or does not start; error() then says why.
    static std::unique_ptr<MariadbServer> start();
    static QString error();
    ~MariadbServer();

    // Runs a script with the client in this database (empty: in none), going on after errors. Gives
    // what it prints, as tab-separated lines; `errors` are those of the server.
    QByteArray run(const QString &database, const QByteArray &sql, QStringList &errors) const;
    // "mysql://root@/NAME?socket=...", for what takes a URL; without a name no database.
    QString url(const QString &name) const;
    // "SHOW CREATE" of every table, view and sequence of a database, and what the catalogue says of
    // its triggers and routines, by name.
    QByteArray definitions(const QString &database, QStringList &errors) const;

private:
    MariadbServer() = default;

    QProcess m_guard;
    QString m_folder;
    QString m_client;
};

} // namespace relvar::test

// Starts `server` (a std::unique_ptr<MariadbServer>) unless it runs already. Without MariaDB the
// test is skipped.
#define RELVAR_NEED_MARIADB(server)                                                                \
    do {                                                                                           \
        if (!(server))                                                                             \
            (server) = relvar::test::MariadbServer::start();                                       \
        if (!(server))                                                                             \
            QSKIP(qPrintable(relvar::test::MariadbServer::error()));                               \
    } while (false)

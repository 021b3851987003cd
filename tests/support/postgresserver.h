#pragma once

#include "generators/verification/postgresdatabase.h"

#include <QProcess>

#include <memory>

namespace relvar::test {

// A PostgreSQL server of our own in a temporary folder (see makeServerFolder()), reached through a
// Unix socket. It stops and its folder goes when this object does, and also when the test program
// is killed: a shell waits for the end of a pipe that we hold. For one thread.
class PostgresServer
{
public:
    // Null when PostgreSQL is not installed or does not start; error() then says why.
    // `programs`: the folder of a server that brings no programs for clients; else Debian's.
    static std::unique_ptr<PostgresServer> start(const QString &programs = {});
    static QString error();
    ~PostgresServer();

    // The database "postgres", from which others are created.
    const PostgresDatabase &main() const { return *m_main; }
    // An empty database. Another one of that name goes first: there is no need to drop the last.
    Result<PostgresDatabase> fresh(const QString &name) const;
    // "postgresql:///NAME?host=...&user=postgres", for what takes a URL.
    QString url(const QString &name) const;

private:
    PostgresServer() = default;

    QProcess m_guard;
    std::unique_ptr<PostgresDatabase> m_main;
    QString m_folder;
    int m_version = 0; // the first number of it
};

} // namespace relvar::test

// Starts `server` (a std::unique_ptr<PostgresServer>) unless it runs already. Without PostgreSQL
// the test is skipped, but fails in CI.
#define RELVAR_NEED_POSTGRES(server)                                                               \
    do {                                                                                           \
        if (!(server))                                                                             \
            (server) = relvar::test::PostgresServer::start();                                      \
        if (!(server)) {                                                                           \
            if (qEnvironmentVariableIsSet("CI"))                                                   \
                QFAIL(qPrintable(relvar::test::PostgresServer::error()));                          \
            QSKIP(qPrintable(relvar::test::PostgresServer::error()));                              \
        }                                                                                          \
    } while (false)

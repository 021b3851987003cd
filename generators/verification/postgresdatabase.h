#pragma once

#include "model/core/result.h"
#include "model/core/token.h"

#include <QByteArray>
#include <QList>

namespace relvar {

// What psql said about a script.
struct ScriptRun
{
    QByteArray output;   // rows, unaligned, one a line
    QList<Error> errors; // with the line of the script; empty when everything worked
};

// One database of a PostgreSQL server, reached through psql and pg_dump, which must be installed.
// A value; its functions block, so call them off the GUI thread. A password in the URL is kept in
// memory only and reaches the programs through their environment, never their arguments.
class PostgresDatabase
{
public:
    // "postgresql://user@host:5432/name" or "postgresql:///name?host=/socket/folder&user=me".
    static Result<PostgresDatabase> fromUrl(const QString &url);

    // The URL without the password, for messages.
    QString url() const;
    // Another database of the same server.
    PostgresDatabase sibling(const QString &name) const;
    // Runs the programs of this folder instead of those in the PATH.
    void setProgramFolder(const QString &folder) { m_programs = folder; }

    // Runs a script statement by statement; goes on after errors unless `stopAtError`. Fails when
    // psql is missing, when it cannot connect, or when the token is cancelled.
    Result<ScriptRun> run(const QByteArray &script, bool stopAtError,
                          const Token &token = {}) const;
    // The schema as pg_dump -s writes it.
    Result<QByteArray> dumpSchema(const Token &token = {}) const;
    // The rows of the tables that a pattern of pg_dump -t names, as COPY statements.
    Result<QByteArray> dumpRows(const QString &tables, const Token &token = {}) const;

    // Creates an empty database beside this one (from template0), or drops one with all its
    // connections.
    Result<PostgresDatabase> create(const QString &name) const;
    Result<void> drop(const QString &name) const;

private:
    struct Finished
    {
        int exitCode = 0;
        QByteArray output;
        QByteArray messages;
    };
    Result<Finished> execute(const QString &program, const QStringList &arguments,
                             const QByteArray &input, const Token &token) const;

    QString m_server; // "postgresql://user@host:port"
    QString m_name;   // percent-encoded, as in the URL
    QString m_parameters;
    QString m_password;
    QString m_programs;
};

} // namespace relvar

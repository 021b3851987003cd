#pragma once

#include "model/core/result.h"
#include "model/core/token.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace relvar::sqlite {

// What SQLite says against a statement.
struct Fault
{
    QString text;    // a whole sentence
    int offset = -1; // in bytes of the statement; -1 when it is not about a place
    bool interrupted = false;
    bool syntax = false;     // it cannot be read at all, whatever is in the database
    bool incomplete = false; // it ends too soon
    bool missing = false;    // it names a table, an index, a module that is not there
};

// A cell of what a query gives; null for NULL.
using Cells = QList<QString>;

// A database of SQLite in memory that runs what strangers wrote: nothing leads out of it, and
// whatever does not end is stopped. Used by one thread at a time.
class Engine
{
public:
    // An empty database, or one with the contents of a database file.
    static Result<std::unique_ptr<Engine>> open(const Token &token);
    static Result<std::unique_ptr<Engine>> openFile(const QByteArray &contents, const Token &token);
    ~Engine();

    // Runs one statement. Functions and collations that it names and SQLite does not know are
    // made up, as those of an application. Nothing when it went well.
    std::optional<Fault> run(const QByteArray &sql);
    std::optional<Fault> run(const QString &sql) { return run(sql.toUtf8()); }
    // Takes only what any SQLite would: makes nothing up, and "x" is never a text.
    void beStrict();
    // Whether SQLite can read one statement, without running it.
    std::optional<Fault> prepare(const QByteArray &sql);
    // The rows of a query with texts for its parameters.
    Result<QList<Cells>> rows(const QByteArray &sql, const QStringList &parameters = {});

private:
    static Result<std::unique_ptr<Engine>> open(const QByteArray &contents, const Token &token);
    Engine(sqlite3 *handle, const Token &token);
    void harden();
    Fault fault() const;
    bool makeUp(const Fault &fault);
    std::optional<Fault> step(sqlite3_stmt *statement);
    static int watch(void *engine);

    sqlite3 *m_handle;
    const Token &m_token;
    int m_steps = 0; // of the running statement, in thousands
    int m_madeUp = 0;
    bool m_makesUp = true;
};

// Whether the bytes are a database file of SQLite.
bool isDatabase(const QByteArray &bytes);

} // namespace relvar::sqlite

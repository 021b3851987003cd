#pragma once

#include "model/core/result.h"
#include "model/core/value.h"

#include <QByteArray>
#include <QStringEncoder>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace relvar {

// A prepared statement, to be run many times. Made by Database and dies before it; same thread.
class SqlStatement
{
public:
    SqlStatement() = default;
    SqlStatement(SqlStatement &&other) noexcept;
    SqlStatement &operator=(SqlStatement &&other) noexcept;
    ~SqlStatement();

    explicit operator bool() const { return m_statement != nullptr; }

    // Parameters and columns count from 1 and from 0, as SQLite does. Texts need not outlive the
    // call.
    void bind(int parameter, const SqlValue &value);
    void bind(int parameter, QStringView text);
    void bind(int parameter, const QString &text) { bind(parameter, QStringView(text)); }
    void bind(int parameter, qint64 number);
    void bindBlob(int parameter, const QByteArray &bytes);

    // Runs on to the next row; false when there is none or something failed, see ok().
    bool next();
    // Runs a statement that gives no rows, and makes it ready for the next time.
    bool run();
    void reset();
    bool ok() const { return m_good; }

    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QByteArray rawText(int column) const; // UTF-8; valid until the next step
    SqlValue value(int column) const;

private:
    friend class Database;
    sqlite3_stmt *m_statement = nullptr;
    bool m_good = true;
    QByteArray m_arena; // UTF-8 of bound texts until the statement has run
    qsizetype m_used = 0;
    QStringEncoder m_encoder{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
};

// A connection to one SQLite file, opened for a file that may come from a stranger. Used by one
// thread at a time.
class Database
{
public:
    enum class Access { Read, Write, Create };

    // `shown` is the path that messages name.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access,
                                                  const QString &shown);
    ~Database();

    bool exec(const char *sql);
    bool exec(const QByteArray &sql) { return exec(sql.constData()); }
    SqlStatement prepare(const QByteArray &sql);
    // The first cell of the first row.
    qint64 number(const QByteArray &sql);
    QString string(const QByteArray &sql);
    qint64 changedRows() const;

    // What went wrong last, as a sentence that names the file.
    Error error() const;
    bool brokeForeignKey() const;

    // Gives statements no more than so many seconds from now on; 0 for as long as they need.
    void allow(int seconds);

private:
    Database(sqlite3 *handle, const QString &shown);
    void harden();

    sqlite3 *m_handle;
    const QString m_shown;
    qint64 m_deadline = 0; // ms of the steady clock
};

} // namespace relvar

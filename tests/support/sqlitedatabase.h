#pragma once

#include <QByteArray>
#include <QStringList>

struct sqlite3;

namespace relvar::test {

// A database of SQLite in memory that runs scripts and tells what is in it then.
class SqliteDatabase
{
public:
    SqliteDatabase();
    // A database with the contents of a file.
    explicit SqliteDatabase(const QByteArray &file);
    ~SqliteDatabase();
    SqliteDatabase(const SqliteDatabase &) = delete;
    SqliteDatabase &operator=(const SqliteDatabase &) = delete;

    // Runs statement by statement, by SQLite's own opinion of where they end; gives what it says
    // against some of them.
    QStringList run(const QByteArray &script);
    // Everything that the catalogue says, in lines: what PRAGMAs know, and the definitions with
    // spaces, quotes, comments and the case of letters made equal.
    QStringList catalog(bool temporary = true);
    // The database as a file.
    QByteArray bytes();

private:
    QList<QStringList> rows(const QByteArray &sql);
    void describeTable(const QString &schema, const QStringList &about, QStringList &lines);

    sqlite3 *m_handle = nullptr;
};

} // namespace relvar::test

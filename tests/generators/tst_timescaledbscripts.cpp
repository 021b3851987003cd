#include "generators/dialects/dialect.h"
#include "tests/support/realschemas.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>
#include <iterator>

using namespace relvar;
using namespace Qt::StringLiterals;

// Why statements of its own tests do not become part of the design, and how many; the first reason
// that fits counts.
struct Unread
{
    const char *why;
    const char *reason; // patterns of what is said of it, and of the statement
    const char *statement;
    int count;
};
static constexpr Unread unread[] = {
    {"psql replaces a variable", "syntax error at or near \":\"", ":", 216},
    {"it fails on the server, too", nullptr, nullptr, 59},
    {"the extension makes chunks, schemas and indexes by itself", "not in the script",
     "_timescaledb_|new_chunk_name|my_associated_schema|_idx\\b", 7},
    {"a hypertable has no option for its tablespaces", "no option for (at|de)tach_tablespace", "",
     8},
    {"tables of a type are no kind", "change of a table is not part", "\\bOF\\b", 2},
    {"a loop is known only when it runs", "loops of the block", "", 2},
    {"columns of a view have no names of their own", "columns of a view follow", "", 3},
    {"columns of a table come from a query", "made from a query", "", 2},
    {"the constraint of a trigger is no object", "not in the script", "trigger_constraint", 1},
    {"an earlier statement fails on the server or is taken back there, and is read here",
     "already|not in the script", "", 18},
};

static QStringList ownTests()
{
    const QString folder = test::testDataFolder() + "/timescaledb/regress-2.28.3/";
    QStringList files;
    for (const QString &part : {u"test/"_s, u"tsl_test/"_s})
        for (const QString &name : QDir(folder + part).entryList({"*.sql"}))
            files << folder + part + name;
    return files;
}

// A statement from its first word to the line that ends with its semicolon.
static QString statementAt(const QString &script, const ImportedStatement &one)
{
    static const QRegularExpression end(";[ \\t]*(--.*)?$", QRegularExpression::MultilineOption);
    qsizetype from = 0;
    for (int line = 1; line < one.line; ++line)
        from = script.indexOf('\n', from) + 1;
    from += one.column - 1;
    const auto match = end.match(script, from);
    return script.mid(from, match.hasMatch() ? match.capturedEnd() - from : -1);
}

// Whether the expected output shows that this statement fails somewhere. Words alone count.
static bool failsIn(const QString &output, const QString &statement)
{
    for (qsizetype at = output.indexOf(statement); at >= 0;
         at = output.indexOf(statement, at + 1)) {
        const qsizetype end = output.indexOf('\n', at + statement.size());
        if (output.mid(end + 1, 6) == u"ERROR:")
            return true;
    }
    return false;
}

// The place in the list of reasons; behind its end when none fits.
static size_t whyUnread(const ImportedStatement &one, const QString &statement,
                        const QString &output)
{
    return std::find_if(std::begin(unread), std::end(unread),
                        [&](const Unread &row) {
                            return row.reason
                                       ? one.reason.contains(QRegularExpression(row.reason)) &&
                                             statement.contains(QRegularExpression(row.statement))
                                       : failsIn(output, statement);
                        }) -
           std::begin(unread);
}

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static ImportResult read(const QByteArray &sql)
{
    const auto result = dialect(u"timescaledb")->read(sql, {});
    return result ? *result : ImportResult{};
}

// Scripts that TimescaleDB is tested and measured with are read, but for what is told here.
class TimescaledbScriptsTest : public QObject
{
    Q_OBJECT

private slots:
    void itsOwnTestsAreRead()
    {
        if (ownTests().isEmpty())
            QSKIP("The test data is not there.");
        QList<int> counts(std::size(unread));
        for (const QString &file : ownTests()) {
            const QByteArray sql = contents(file);
            const QString output =
                QString::fromUtf8(contents(QString(file).replace(".sql", ".out")));
            for (const ImportedStatement &one : read(sql).statements) {
                if (one.status != ImportedStatement::Refused &&
                    one.status != ImportedStatement::Kept)
                    continue;
                const QString statement = statementAt(QString::fromUtf8(sql), one);
                const size_t why = whyUnread(one, statement, output);
                const QString shown =
                    QString("%1:%2: %3\n%4").arg(file).arg(one.line).arg(statement, one.reason);
                QVERIFY2(why < std::size(unread), qPrintable(shown));
                ++counts[qsizetype(why)];
                if (qEnvironmentVariableIsSet("RELVAR_SHOW_KEPT"))
                    qInfo("%s\n-> %s", qPrintable(shown), unread[why].why);
            }
        }
        for (size_t i = 0; i < std::size(unread); ++i)
            QVERIFY2(counts[qsizetype(i)] == unread[i].count,
                     qPrintable(QString("%1: %2").arg(unread[i].why).arg(counts[qsizetype(i)])));
    }

    void aBenchmarkIsReadWhole()
    {
        const QDir folder(test::testDataFolder() + "/timescaledb/tsbs-devops");
        if (!folder.exists())
            QSKIP("The test data is not there.");
        for (const QString &name : folder.entryList({"*.sql"}))
            for (const ImportedStatement &one : read(contents(folder.filePath(name))).statements)
                QVERIFY2(one.status == ImportedStatement::Imported ||
                             one.status == ImportedStatement::Skipped,
                         qPrintable(one.reason));
    }
};

QTEST_GUILESS_MAIN(TimescaledbScriptsTest)
#include "tst_timescaledbscripts.moc"

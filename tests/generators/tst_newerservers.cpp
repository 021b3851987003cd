#include "generators/connections/connection.h"
#include "generators/connections/livedatabase.h"
#include "generators/dialects/dialect.h"
#include "generators/difftext.h"
#include "tests/support/loading.h"
#include "tests/support/realschemas.h"

#include <QtTest>

using namespace relvar;
using test::PostgresServer;

// Databases of PostgreSQL 16, 17 and 18 are read while they run, and written so that the same
// server makes the same of it. The servers are packages of npm, see tests/servers.
class NewerServersTest : public QObject
{
    Q_OBJECT

private:
    std::map<int, std::unique_ptr<PostgresServer>> m_servers;

    static QString programs(int version)
    {
        return QString(RELVAR_SOURCE_DIR "/tests/servers/node_modules/postgresql%1/native/bin")
            .arg(version);
    }
    // Null with a reason in PostgresServer::error().
    PostgresServer *server(int version)
    {
        auto &server = m_servers[version];
        if (!server)
            server = PostgresServer::start(programs(version));
        return server.get();
    }
    static QByteArray newer(int version)
    {
        QByteArray all;
        for (int one = 16; one <= version; ++one) {
            QFile file(QString(RELVAR_SOURCE_DIR "/tests/servers/postgresql%1.sql").arg(one));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    struct Live
    {
        QByteArray script;
        Model model;
        QStringList troubles;
    };
    // Makes a database from a script and reads it; the database goes again.
    static Live live(const PostgresServer &server, const QByteArray &sql)
    {
        Live result;
        const auto database = test::load(server, "live", sql, result.troubles);
        if (!database)
            result.troubles << database.error().text;
        const Result<DatabaseAddress> address = databaseAddress(server.url("live"));
        const Result<CatalogScript> script = liveScript(*address, {}, {});
        (void)server.main().drop("live");
        if (!script) {
            result.troubles << script.error().text;
            return result;
        }
        result.script = script->sql;
        const auto read = dialect(u"postgresql")->read(script->sql, {});
        if (!read) {
            result.troubles << read.error().text;
            return result;
        }
        result.model = read->model;
        for (const ImportedStatement &one : read->statements)
            if (one.status == ImportedStatement::Refused || one.status == ImportedStatement::Kept)
                result.troubles
                    << QString("line %1, %2: %3").arg(one.line).arg(one.kind, one.reason);
        return result;
    }

private slots:
    void aDatabaseIsReadAndWrittenWithoutADifference_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("sql");
        for (const int version : {16, 17, 18})
            QTest::addRow("newer words, %d", version) << version << newer(version);
        for (const test::RealSchema &schema : test::realSchemas())
            if (QStringList{"pagila", "northwind", "chinook", "listmonk"}.contains(schema.name))
                QTest::newRow(qPrintable(schema.name + ", 18")) << 18 << schema.sql;
    }
    void aDatabaseIsReadAndWrittenWithoutADifference()
    {
        QFETCH(int, version);
        QFETCH(QByteArray, sql);
        const PostgresServer *one = server(version);
        if (!one) {
            if (qEnvironmentVariableIsSet("CI"))
                QFAIL(qPrintable(PostgresServer::error()));
            QSKIP(qPrintable(PostgresServer::error()));
        }
        const Live first = live(*one, sql);
        QVERIFY2(first.troubles.isEmpty(), qPrintable(first.troubles.join('\n')));
        const Script script =
            dialect(u"postgresql")->createScript(first.model, DdlOptions(), Token());
        const Live second = live(*one, script.text.toUtf8());
        QVERIFY2(second.troubles.isEmpty(),
                 qPrintable(second.troubles.join('\n') + '\n' + script.text.left(20000)));
        const QString difference = diffText(first.model, withIdsOf(first.model, second.model));
        QVERIFY2(difference.isEmpty(), qPrintable(difference.left(3000) + '\n' + script.text));
    }
};

QTEST_GUILESS_MAIN(NewerServersTest)
#include "tst_newerservers.moc"

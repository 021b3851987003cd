#include "generators/verification/dumps.h"
#include "tests/support/postgresserver.h"

#include <QtTest>

using namespace relvar;
using test::PostgresServer;

// Talking to a PostgreSQL server and comparing what pg_dump says.
class VerificationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresServer> m_server;

private slots:
    void passwordsStayOutOfTheUrl()
    {
        const auto database = PostgresDatabase::fromUrl(
            "postgres://me:s%20ecret@db.example:5433/shop?password=x&a=b");
        QVERIFY(database.ok());
        QCOMPARE(database->url(), "postgresql://me@db.example:5433/shop?a=b");
        QCOMPARE(database->sibling("my shop").url(),
                 "postgresql://me@db.example:5433/my%20shop?a=b");
        QVERIFY(!PostgresDatabase::fromUrl("mysql://me@host/x").ok());
    }

    void dumpsDifferByWhatTheyHoldAndNotByOrder()
    {
        const QByteArray first = "--\n-- PostgreSQL database dump\n--\n\n\\restrict abc\n\n"
                                 "SET default_tablespace = '';\n"
                                 "-- Name: a\nCREATE TABLE a (x int);\n\nCREATE TABLE b ();\n"
                                 "CREATE FUNCTION f() RETURNS int\n LANGUAGE sql\n"
                                 " BEGIN ATOMIC\n  SELECT 1;\n SELECT 2;\nEND;\n\n"
                                 "\\unrestrict abc\n";
        const QByteArray second = "CREATE TABLE b ();\nSET default_tablespace = fast;\n"
                                  "CREATE TABLE a (x int);\nCREATE TABLE b ();\n";
        QCOMPARE(dumpStatements(first).size(), 3);
        QVERIFY(compareDumps(first, first).isEmpty());
        const DumpDifference difference = compareDumps(first, second);
        QCOMPARE(difference.onlyFirst.size(), 2);
        QVERIFY(difference.onlyFirst[0].startsWith("CREATE FUNCTION f()"));
        QCOMPARE(difference.onlyFirst[1], "CREATE TABLE a (x int)");
        QCOMPARE(difference.onlySecond, QStringList({"CREATE TABLE a (x int) -- tablespace fast",
                                                     "CREATE TABLE b () -- tablespace fast"}));
    }

    void scriptsRunAndTellTheirErrors()
    {
        RELVAR_NEED_POSTGRES(m_server);
        const auto database = m_server->main().create("a \"b\" ü");
        QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().text));
        const auto run = database->run("SELECT current_database();\nSELECT nothing;\n"
                                       "CREATE TABLE t (x integer);\nSELECT ';',\n nowhere;\n",
                                       false);
        QVERIFY(run.ok());
        QCOMPARE(run->output, "a \"b\" ü\n");
        QCOMPARE(run->errors.size(), 2);
        QCOMPARE(run->errors[0].line, 2);
        QCOMPARE(run->errors[0].text, "column \"nothing\" does not exist");
        const auto dump = database->dumpSchema();
        QVERIFY(dump.ok());
        QCOMPARE(dumpStatements(*dump).filter("CREATE TABLE").size(), 1);
        QVERIFY(m_server->main().drop("a \"b\" ü").ok());
        QVERIFY(!database->dumpSchema().ok());
    }

    void whatCannotBeReachedIsToldInASentence()
    {
        const auto nowhere = PostgresDatabase::fromUrl("postgresql:///x?host=/nowhere&user=u");
        QVERIFY(nowhere.ok());
        const auto run = nowhere->run("SELECT 1", true);
        QVERIFY(!run.ok());
        QVERIFY(!run.error().text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(VerificationTest)
#include "tst_verification.moc"

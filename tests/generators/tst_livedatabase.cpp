#include "generators/connections/keychain.h"
#include "generators/connections/livedatabase.h"
#include "generators/connections/passwords.h"
#include "generators/dialects/dialect.h"
#include "generators/difftext.h"
#include "generators/verification/dumps.h"
#include "tests/support/loading.h"
#include "tests/support/realschemas.h"

#include <QtTest>

#include <thread>

using namespace relvar;
using test::PostgresServer;
using test::RealSchema;

// Reading the schema of a running PostgreSQL: what comes out must be what pg_dump says.
class LiveDatabaseTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresServer> m_server;
    QList<RealSchema> m_schemas;

    DatabaseAddress address(const QString &name) const
    {
        return databaseAddress(m_server->url(name)).value();
    }

    // Makes a database from a script and reads it.
    QByteArray read(const QByteArray &sql, const CatalogSelection &selection = {})
    {
        QStringList errors;
        const auto database = test::load(*m_server, "live", sql, errors);
        if (!database || !errors.isEmpty())
            return "not loaded: " + errors.join('\n').toUtf8();
        const Result<CatalogScript> script = liveScript(address("live"), selection, {});
        (void)m_server->main().drop("live");
        return script ? script->sql : QByteArray("not read: " + script.error().text.toUtf8());
    }

    // A database whose subscriptions hinder that it is dropped.
    void dropAll(const PostgresDatabase &database)
    {
        (void)database.run("DROP SUBSCRIPTION IF EXISTS one; DROP SUBSCRIPTION IF EXISTS two;",
                           false);
        (void)m_server->main().drop("live");
    }

    // How a database reads otherwise than its dump; nothing when it does not.
    QString differenceToDump(const QByteArray &sql)
    {
        QStringList errors;
        return differenceToDump(sql, errors);
    }
    QString differenceToDump(const QByteArray &sql, QStringList &errors)
    {
        const auto database = test::load(*m_server, "live", sql, errors);
        if (!database)
            return database.error().text;
        const Result<QByteArray> dump = database->dumpSchema();
        const Result<CatalogScript> live = liveScript(address("live"), {}, {});
        dropAll(*database);
        if (!dump || !live)
            return dump ? live.error().text : dump.error().text;
        const Dialect &postgresql = *dialect(u"postgresql");
        const Result<ImportResult> expected = postgresql.read(*dump, {});
        const Result<ImportResult> result = postgresql.read(live->sql, {});
        if (!expected || !result)
            return "One of them cannot be read.";
        for (const ImportedStatement &statement : result->statements)
            if (statement.status == ImportedStatement::Refused)
                return QString("line %1, %2: %3")
                    .arg(statement.line)
                    .arg(statement.kind, statement.reason);
        const QString difference =
            diffText(expected->model, withIdsOf(expected->model, result->model));
        if (difference.isEmpty())
            return {};
        const DumpDifference statements = compareDumps(*dump, live->sql);
        return difference.left(3000) + "\n- " + statements.onlyFirst.mid(0, 5).join("\n- ") +
               "\n+ " + statements.onlySecond.mid(0, 5).join("\n+ ");
    }

private slots:
    void initTestCase()
    {
        RELVAR_NEED_POSTGRES(m_server);
        m_schemas = test::realSchemas();
    }

    void addressesSayWhereADatabaseIs_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("password");
        QTest::newRow("whole")
            << "postgres://me:s%20ecret@db.example:5433/my%20shop?sslmode=require"
            << "postgresql://me@db.example:5433/my%20shop?sslmode=require"
            << "db.example" << 5433 << "s ecret";
        QTest::newRow("socket") << "postgresql:///shop?host=/var/run/x&user=me&password=p"
                                << "postgresql://me@/shop?host=/var/run/x"
                                << "/var/run/x" << 0 << "p";
        QTest::newRow("ipv6") << "postgresql://[::1]:5432/shop"
                              << "postgresql://[::1]:5432/shop"
                              << "::1" << 5432 << "";
        QTest::newRow("mariadb") << "mariadb://me:p@q/r@localhost/shop"
                                 << "mysql://me@localhost/shop"
                                 << "localhost" << 0 << "p@q/r";
    }
    void addressesSayWhereADatabaseIs()
    {
        QFETCH(QString, url);
        QVERIFY(isDatabaseUrl(url));
        const Result<DatabaseAddress> read = databaseAddress(url);
        QVERIFY(read.ok());
        QTEST(read->url(), "shown");
        QTEST(read->host, "host");
        QTEST(read->port, "port");
        QTEST(read->password, "password");
    }

    void onlyServersHaveAddresses()
    {
        QVERIFY(!isDatabaseUrl("shop.sql"));
        QVERIFY(!databaseAddress("http://me@host/x").ok());
    }

    void passwordsComeFromTheOptionFile()
    {
        const QByteArray file = "[mysqld]\npassword=no\n[client]\n# password=x\n"
                                "user = me\npassword = \"a b\"\n";
        QCOMPARE(optionOfFile(file, "password"), "a b");
        QCOMPARE(optionOfFile(file, "user"), "me");
        QCOMPARE(optionOfFile(file, "host"), "");
    }

    void aDatabaseIsReadLikeItsDump_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_schemas.size(); ++i)
            QTest::newRow(qPrintable(m_schemas[i].name)) << i;
    }
    void aDatabaseIsReadLikeItsDump()
    {
        QFETCH(int, index);
        const QString difference = differenceToDump(m_schemas[index].sql);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void whatStandsBesideTablesIsReadLikeItsDump_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *name, const QByteArray &sql) {
            QTest::newRow(name) << sql;
        };
        const QByteArray pair =
            "CREATE SCHEMA m; CREATE TYPE m.pair AS (a integer, b text);"
            "CREATE FUNCTION m.from_sql(internal) RETURNS internal LANGUAGE internal "
            "IMMUTABLE AS 'prsd_lextype';";
        row("transform", pair + "CREATE TRANSFORM FOR m.pair LANGUAGE plpgsql "
                                "(FROM SQL WITH FUNCTION m.from_sql(internal));"
                                "COMMENT ON TRANSFORM FOR m.pair LANGUAGE plpgsql IS 'pair';"
                                "CREATE FUNCTION m.f(m.pair) RETURNS integer LANGUAGE plpgsql "
                                "TRANSFORM FOR TYPE m.pair AS $$ BEGIN RETURN 1; END $$;");
        row("access method of tables",
            "CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;"
            "COMMENT ON ACCESS METHOD heap2 IS 'like the heap';"
            "CREATE TABLE a (x integer) USING heap2; CREATE TABLE b (x integer);"
            "CREATE MATERIALIZED VIEW c USING heap2 AS SELECT 1 AS x;");
        row("loose members of an operator family",
            "CREATE OPERATOR FAMILY \"odd family\" USING btree;"
            "ALTER OPERATOR FAMILY \"odd family\" USING btree ADD "
            "OPERATOR 1 < (int4, int2), OPERATOR 3 = (int4, int2), OPERATOR 1 < (int2, int4), "
            "FUNCTION 1 btint42cmp(int4, int2), FUNCTION 1 btint24cmp(int2, int4);"
            "COMMENT ON OPERATOR FAMILY \"odd family\" USING btree IS 'loose';"
            "CREATE OPERATOR FAMILY near USING gist; ALTER OPERATOR FAMILY near USING gist ADD "
            "OPERATOR 15 <-> (point, point) FOR ORDER BY float_ops;");
        row("operator class of the rows of a table",
            "CREATE TABLE t (a integer);"
            "CREATE FUNCTION lt(t, t) RETURNS boolean LANGUAGE sql IMMUTABLE AS "
            "'SELECT $1.a < $2.a';"
            "CREATE FUNCTION cmp(t, t) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 0';"
            "CREATE OPERATOR << (FUNCTION = lt, LEFTARG = t, RIGHTARG = t);"
            "CREATE OPERATOR CLASS row_ops FOR TYPE t USING btree AS "
            "OPERATOR 1 <<, FUNCTION 1 cmp(t, t);");
        row("options of foreign data",
            "CREATE FOREIGN DATA WRAPPER w OPTIONS (zeta '1', alpha 'it''s', \"Mid\" '2');"
            "CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (zeta '1', alpha '2');"
            "CREATE USER MAPPING FOR CURRENT_USER SERVER s OPTIONS (zeta '1', alpha '2');"
            "CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (zeta '1', alpha '2');"
            "CREATE FOREIGN TABLE t (c integer OPTIONS (zeta '1', alpha '2')) "
            "SERVER s OPTIONS (zeta '1', alpha '2');");
        row("comments on text search",
            "CREATE TEXT SEARCH PARSER p (START = prsd_start, GETTOKEN = prsd_nexttoken, "
            "END = prsd_end, HEADLINE = prsd_headline, LEXTYPES = prsd_lextype);"
            "COMMENT ON TEXT SEARCH PARSER p IS 'parser';"
            "CREATE TEXT SEARCH TEMPLATE t (LEXIZE = dsimple_lexize);"
            "COMMENT ON TEXT SEARCH TEMPLATE t IS 'template';");
        row("overloaded procedures",
            "CREATE PROCEDURE p(OUT a integer, b integer, c integer) LANGUAGE sql AS "
            "'SELECT b - c';"
            "CREATE PROCEDURE p(a integer, b integer, c integer) LANGUAGE sql AS "
            "'SELECT a + b - c';");
        row("inherited expressions",
            "CREATE TABLE a (x integer, y integer GENERATED ALWAYS AS (x * 2) STORED);"
            "CREATE TABLE b (x integer, y integer GENERATED ALWAYS AS (x * 2) STORED);"
            "ALTER TABLE b INHERIT a;");
        row("subscriptions",
            "CREATE SUBSCRIPTION one CONNECTION 'host=/nowhere dbname=x' PUBLICATION a, \"B\" "
            "WITH (connect = false, slot_name = NONE);"
            "CREATE SUBSCRIPTION two CONNECTION 'dbname=y' PUBLICATION c WITH (connect = false, "
            "slot_name = NONE, binary, streaming, disable_on_error, "
            "synchronous_commit = local); COMMENT ON SUBSCRIPTION two IS 'from elsewhere';");
    }
    void whatStandsBesideTablesIsReadLikeItsDump()
    {
        QFETCH(QByteArray, sql);
        QStringList errors;
        const QString difference = differenceToDump(sql, errors);
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join('\n')));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void subscriptionsThatAreNotShownAreLeftOutWithANote()
    {
        const QByteArray sql =
            "CREATE TABLE t ();"
            "CREATE SUBSCRIPTION one CONNECTION 'host=/nowhere password=topsecret' "
            "PUBLICATION a WITH (connect = false, slot_name = NONE);"
            "COMMENT ON SUBSCRIPTION one IS 'from elsewhere';";
        QStringList errors;
        (void)m_server->main().run("CREATE ROLE reader LOGIN;", false);
        const auto database = test::load(*m_server, "live", sql, errors);
        QVERIFY(database.ok());
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join('\n')));
        DatabaseAddress reader = address("live");
        reader.user = "reader";
        const Result<CatalogScript> seen = liveScript(reader, {}, {});
        const Result<CatalogScript> whole = liveScript(address("live"), {}, {});
        dropAll(*database);
        QVERIFY2(seen.ok(), seen ? "" : qPrintable(seen.error().text));
        QVERIFY(seen->sql.contains("CREATE TABLE public.t"));
        QVERIFY(!seen->sql.contains("SUBSCRIPTION"));
        QCOMPARE(seen->leftOut.size(), 1);
        QCOMPARE(seen->leftOut.first().status, ImportedStatement::Skipped);
        QVERIFY(seen->leftOut.first().reason.contains("superuser"));
        QVERIFY(whole.ok() && whole->leftOut.isEmpty());
        QVERIFY(whole->sql.contains("CREATE SUBSCRIPTION one"));
        QVERIFY(!whole->sql.contains("topsecret"));
    }

    void objectsOfExtensionsAreLeftOut()
    {
        const QByteArray script = read("CREATE EXTENSION citext; CREATE TABLE t (c citext);");
        QVERIFY2(script.contains("CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;"),
                 script);
        QVERIFY(script.contains("c public.citext"));
        QVERIFY(!script.contains("CREATE FUNCTION"));
        QVERIFY(!script.contains("CREATE TYPE"));
    }

    void statementsStandInAnOrderThatWorks()
    {
        const QByteArray sql =
            "CREATE TABLE z (id serial PRIMARY KEY, n integer);"
            "CREATE FUNCTION a(z) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';"
            "ALTER TABLE z ADD CONSTRAINT fine CHECK (a(z));"
            "CREATE VIEW b AS SELECT id, count(*) AS c FROM z GROUP BY id;"
            "CREATE FUNCTION later() RETURNS SETOF b LANGUAGE sql AS 'SELECT * FROM b';"
            "CREATE FUNCTION nought() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 0';"
            "CREATE TABLE y (v integer DEFAULT nought() CHECK (v > nought()));"
            "CREATE DOMAIN positive AS integer CHECK (VALUE > nought());"
            "CREATE TABLE x (p positive);";
        const QByteArray script = read(sql);
        QStringList errors;
        const auto again = test::load(*m_server, "again", script, errors);
        QVERIFY(again.ok());
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join('\n') + QString::fromUtf8(script)));
    }

    void onlyWhatWasChosenIsRead()
    {
        const QByteArray sql = "CREATE SCHEMA one; CREATE SCHEMA two;"
                               "CREATE TABLE one.a (id integer PRIMARY KEY);"
                               "CREATE TABLE one.b (id integer REFERENCES one.a);"
                               "COMMENT ON TABLE one.a IS 'A';"
                               "CREATE TABLE two.c (id integer REFERENCES one.a);";
        const QByteArray first = read(sql, {{"one"}, {}});
        QVERIFY2(first.contains("CREATE TABLE one.a") && first.contains("REFERENCES"), first);
        QVERIFY(!first.contains("two"));
        const QByteArray second = read(sql, {{"one"}, {{"one", "b"}}});
        QVERIFY2(second.contains("CREATE TABLE one.b"), second);
        QVERIFY(!second.contains("one.a"));
    }

    void aUserSeesWhatThereIs()
    {
        QStringList errors;
        const auto database = test::load(*m_server, "live",
                                         "CREATE SCHEMA one; CREATE TABLE one.t (); "
                                         "CREATE VIEW one.v AS SELECT 1 AS x;",
                                         errors);
        QVERIFY(database.ok());
        const auto entries = liveEntries(address("live"), {});
        QVERIFY(entries.ok());
        QCOMPARE(*entries, QList<CatalogEntry>({{CatalogEntry::Schema, "one"},
                                                {CatalogEntry::Table, "one", "t"},
                                                {CatalogEntry::View, "one", "v"},
                                                {CatalogEntry::Schema, "public"}}));
    }

    void aConnectionOnlyReads()
    {
        const auto connection = Connection::open(address("postgres"), {});
        QVERIFY(connection.ok());
        QVERIFY(!connection.value()->ask("CREATE TABLE t ()").ok());
    }

    void aRunningQuestionCanBeStopped()
    {
        Token token;
        const auto connection = Connection::open(address("postgres"), token);
        QVERIFY(connection.ok());
        std::thread other([server = m_server->main(), token]() mutable {
            const QByteArray asks = "SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND "
                                    "query = 'SELECT pg_sleep(1000)';";
            for (auto seen = server.run(asks, true); seen && seen->output.isEmpty();)
                seen = server.run(asks, true);
            token.cancel();
        });
        const auto answer = connection.value()->ask("SELECT pg_sleep(1000)");
        other.join();
        QVERIFY(!answer.ok());
        QVERIFY(!connection.value()->ask("SELECT 1").ok());
    }

    void theKeychainIsAskedWhenAServerWantsAPassword_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<bool>("connects");
        QTest::addColumn<int>("asked");
        QTest::addColumn<QString>("left");
        QTest::newRow("kept") << "locked"
                              << ""
                              << "right" << true << 1 << "right";
        QTest::newRow("kept, but wrong") << "locked"
                                         << ""
                                         << "wrong" << false << 1 << "";
        QTest::newRow("not kept") << "locked"
                                  << ""
                                  << "" << false << 1 << "";
        QTest::newRow("given") << "locked"
                               << "right"
                               << "wrong" << true << 0 << "right";
        QTest::newRow("given, but wrong") << "locked"
                                          << "wrong"
                                          << "right" << false << 0 << "wrong";
        QTest::newRow("not wanted") << "postgres"
                                    << ""
                                    << "right" << true << 0 << "";
    }
    void theKeychainIsAskedWhenAServerWantsAPassword()
    {
        QFETCH(QString, user);
        QFETCH(QString, given);
        QFETCH(QString, kept);
        const auto prepared = m_server->main().run(
            "DROP ROLE IF EXISTS locked; CREATE ROLE locked LOGIN PASSWORD 'right';"
            "DO $$ BEGIN EXECUTE format('COPY (SELECT unnest(ARRAY[''local all locked "
            "scram-sha-256'', ''local all all trust''])) TO %L', current_setting('hba_file')); "
            "END $$; SELECT pg_reload_conf();",
            true);
        QVERIFY(prepared.ok() && prepared->errors.isEmpty());
        DatabaseAddress server = address("postgres");
        server.user = user;
        server.password = given;
        int asked = 0;
        const Keychain keychain{[&](const DatabaseAddress &wanted) {
                                    ++asked;
                                    return wanted.user == "locked" ? kept : QString();
                                },
                                {},
                                {}};
        const auto entries = withKeychain<QList<CatalogEntry>>(
            keychain, server, [](const DatabaseAddress &one) { return liveEntries(one, {}); });
        QTEST(entries.ok(), "connects");
        QTEST(asked, "asked");
        QTEST(server.password, "left");
    }

    void aPasswordIsKeptForOneServerUserAndDatabase()
    {
        const auto kept = [](const QString &url) {
            return keychainAttributes(databaseAddress(url).value());
        };
        const auto usual = kept("postgresql://me:topsecret@db.example/shop?sslmode=require");
        QCOMPARE(usual, kept("postgresql://me@db.example:5432/shop"));
        for (const QString &other :
             {"postgresql://you@db.example/shop", "postgresql://me@db.example:5433/shop",
              "postgresql://me@db.example/other", "postgresql://me@other/shop",
              "mysql://me@db.example:5432/shop"})
            QVERIFY2(usual != kept(other), qPrintable(other));
        for (const auto &[name, value] : usual)
            QVERIFY(!value.contains("topsecret"));
    }

    void whatCannotBeReachedIsToldInASentenceWithoutThePassword()
    {
        const auto nowhere = databaseAddress(
            "postgresql://me:topsecret@/x?host=/nowhere&application_name=topsecret");
        QVERIFY(nowhere.ok());
        DatabaseAddress there = *nowhere;
        there.parameters.clear();
        const auto script = liveScript(there, {}, {});
        QVERIFY(!script.ok());
        QVERIFY2(script.error().text.contains("postgresql://me@/x?host=/nowhere"),
                 qPrintable(script.error().text));
        QVERIFY(!script.error().text.contains("topsecret"));
        QVERIFY(!script.error().text.contains('\n'));
    }
};

QTEST_GUILESS_MAIN(LiveDatabaseTest)
#include "tst_livedatabase.moc"

#include "generators/dialects/dialect.h"
#include "generators/dialects/postgresql/newersyntax.h"
#include "generators/dialects/postgresql/reader.h"
#include "generators/difftext.h"
#include "tests/support/realschemas.h"

#include <QtTest>

using namespace relvar;

// What PostgreSQL 16 to 18 added to definitions is read from text, held by the model, and written
// again, although the grammar is that of 15.
class NewerSyntaxTest : public QObject
{
    Q_OBJECT

private:
    static ImportResult read(const QByteArray &sql)
    {
        const auto result = readPostgresql(sql, Token());
        return result ? *result : ImportResult();
    }
    static Script written(const ImportResult &read)
    {
        return dialect(u"postgresql")->createScript(read.model, DdlOptions(), Token());
    }
    // Spaces and lines make no difference.
    static QString simplified(const QString &text) { return text.simplified(); }

private slots:
    void newerClausesAreReadAndWritten_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("part"); // of what is written
        QTest::addColumn<int>("version");  // that the design needs; 0: any
        const QByteArray rooms = "CREATE TABLE public.room (id integer, during daterange, "
                                 "PRIMARY KEY (id, during WITHOUT OVERLAPS));";
        const auto row = [](const char *name, const QByteArray &sql, const char *part,
                            int version) {
            QTest::newRow(name) << sql << QString(part) << version;
        };
        row("virtual", "CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a + 1) VIRTUAL);",
            "b integer GENERATED ALWAYS AS (a + 1) VIRTUAL", 18);
        row("virtual by default",
            "CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS ((a + 1)) NOT NULL);",
            "b integer GENERATED ALWAYS AS (a + 1) VIRTUAL NOT NULL", 18);
        row("stored", "CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a + 1) STORED);",
            "b integer GENERATED ALWAYS AS (a + 1) STORED", 0);
        row("added virtual",
            "CREATE TABLE t (a integer); ALTER TABLE t ADD b integer GENERATED ALWAYS AS (a);",
            "b integer GENERATED ALWAYS AS (a) VIRTUAL", 18);
        row("other expression",
            "CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a) STORED); "
            "ALTER TABLE t ALTER COLUMN b SET EXPRESSION AS (a * 2);",
            "b integer GENERATED ALWAYS AS (a * 2) STORED", 0);
        row("check",
            "CREATE TABLE t (a integer CONSTRAINT c CHECK (a > 0) NOT ENFORCED DEFAULT 1);",
            "CONSTRAINT c CHECK (a > 0) NOT ENFORCED", 18);
        row("default beside it",
            "CREATE TABLE t (a integer CONSTRAINT c CHECK (a > 0) NOT ENFORCED DEFAULT 1);",
            "a integer DEFAULT 1", 18);
        row("added check",
            "CREATE TABLE t (a integer); ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT "
            "ENFORCED;",
            "CONSTRAINT c CHECK (a > 0) NOT ENFORCED", 18);
        row("enforced", "CREATE TABLE t (a integer, CONSTRAINT c CHECK (a > 0) ENFORCED);",
            "CONSTRAINT c CHECK (a > 0)", 0);
        row("changed",
            "CREATE TABLE t (a integer, CONSTRAINT c CHECK (a > 0)); "
            "ALTER TABLE t ALTER CONSTRAINT c NOT ENFORCED;",
            "CONSTRAINT c CHECK (a > 0) NOT ENFORCED", 18);
        row("foreign key",
            "CREATE TABLE p (id integer PRIMARY KEY); "
            "CREATE TABLE t (a integer REFERENCES p ON DELETE CASCADE NOT ENFORCED);",
            "REFERENCES public.p (id) ON DELETE CASCADE NOT ENFORCED", 18);
        row("overlaps", rooms, "PRIMARY KEY (id, during WITHOUT OVERLAPS)", 18);
        row("period",
            rooms + "CREATE TABLE t (room integer, at daterange, CONSTRAINT f FOREIGN KEY (room, "
                    "PERIOD at) REFERENCES public.room (id, PERIOD during));",
            "FOREIGN KEY (room, PERIOD at) REFERENCES public.room (id, PERIOD during)", 18);
        row("a column called period", "CREATE TABLE t (period daterange, b text STORAGE MAIN);",
            "period daterange", 0);
        row("storage", "CREATE TABLE t (b text STORAGE EXTERNAL COMPRESSION pglz NOT NULL);",
            "ALTER COLUMN b SET STORAGE EXTERNAL", 0);
        row("a column called storage", "CREATE TABLE t (storage text STORAGE MAIN);",
            "storage text", 0);
        row("name of not null", "CREATE TABLE t (a integer CONSTRAINT there NOT NULL);",
            "a integer CONSTRAINT there NOT NULL", 0);
        row("the usual name", "CREATE TABLE t (a integer CONSTRAINT t_a_not_null NOT NULL);",
            "a integer NOT NULL", 0);
        row("not inherited", "CREATE TABLE t (a integer NOT NULL NO INHERIT);",
            "a integer NOT NULL NO INHERIT", 18);
        row("not null of the table", "CREATE TABLE t (a integer, CONSTRAINT there NOT NULL a);",
            "a integer CONSTRAINT there NOT NULL", 0);
        row("not null of a quoted column", "CREATE TABLE t (\"A b\" integer, NOT NULL \"A b\");",
            "\"A b\" integer NOT NULL", 0);
        row("not validated",
            "CREATE TABLE t (a integer); ALTER TABLE t ADD CONSTRAINT there NOT NULL a NOT VALID;",
            "ALTER TABLE public.t ADD CONSTRAINT there NOT NULL a NOT VALID", 18);
        row("validated",
            "CREATE TABLE t (a integer); ALTER TABLE t ADD CONSTRAINT there NOT NULL a NOT VALID;"
            "ALTER TABLE t VALIDATE CONSTRAINT there;",
            "a integer CONSTRAINT there NOT NULL", 0);
        row("not null dropped by name",
            "CREATE TABLE t (a integer NOT NULL); ALTER TABLE t DROP CONSTRAINT t_a_not_null;",
            "a integer )", 0);
        row("of an heir",
            "CREATE TABLE p (a integer); "
            "CREATE TABLE t (b integer, CONSTRAINT own NOT NULL a) INHERITS (p);",
            "CONSTRAINT own NOT NULL a", 0);
        row("domain", "CREATE DOMAIN d AS integer CONSTRAINT there NOT NULL CHECK (VALUE > 0);",
            "CREATE DOMAIN public.d AS integer CONSTRAINT there NOT NULL", 0);
        row("domain changed",
            "CREATE DOMAIN d AS integer; ALTER DOMAIN d ADD CONSTRAINT there NOT NULL;",
            "CREATE DOMAIN public.d AS integer CONSTRAINT there NOT NULL", 0);
        row("collation", "CREATE COLLATION c (provider = builtin, locale = 'C.UTF-8');",
            "(provider = builtin, locale = 'C.UTF-8')", 17);
        row("rules", "CREATE COLLATION c (provider = icu, locale = 'und', rules = '&a < g');",
            "rules = '&a < g'", 16);
        row("maintain",
            "CREATE ROLE r; CREATE TABLE t (a integer); GRANT SELECT, MAINTAIN ON t TO r;",
            "GRANT SELECT, MAINTAIN ON", 17);
        row("admin", "CREATE ROLE a; CREATE ROLE b; GRANT a TO b WITH ADMIN TRUE, INHERIT TRUE;",
            "GRANT a TO b WITH ADMIN OPTION", 0);
        row("publication",
            "CREATE PUBLICATION p WITH (publish = 'insert', publish_generated_columns = stored);",
            "publish_generated_columns = stored", 18);
        row("json",
            "CREATE TABLE t (a text); CREATE VIEW v AS SELECT JSON_OBJECT('k' : a, KEY 'l' VALUE "
            "a ABSENT ON NULL RETURNING jsonb) AS j, a IS NOT JSON ARRAY AS n, now() AT LOCAL AS l "
            "FROM t;",
            "JSON_OBJECT('k' : a, KEY 'l' VALUE a ABSENT ON NULL RETURNING jsonb)", 0);
        row("json table",
            "CREATE TABLE t (a jsonb); CREATE VIEW v AS SELECT j.v FROM t, JSON_TABLE(t.a, '$[*]' "
            "COLUMNS (v text PATH '$.v')) AS j;",
            "JSON_TABLE(t.a, '$[*]' COLUMNS (v text PATH '$.v')) AS j", 0);
        row("body",
            "CREATE TABLE t (a integer); CREATE FUNCTION f() RETURNS integer LANGUAGE sql BEGIN "
            "ATOMIC UPDATE t SET a = 1 RETURNING WITH (OLD AS o) o.a; END;",
            "BEGIN ATOMIC UPDATE t SET a = 1 RETURNING WITH (OLD AS o) o.a; END", 0);
        row("numbers", "CREATE SEQUENCE s START WITH 1_000 INCREMENT BY 0x10;",
            "START WITH 1000 INCREMENT BY 16", 0);
    }
    void newerClausesAreReadAndWritten()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, part);
        QFETCH(int, version);
        const ImportResult first = read(sql);
        for (const ImportedStatement &statement : first.statements)
            QVERIFY2(statement.status == ImportedStatement::Imported,
                     qPrintable(statement.kind + ": " + statement.reason));
        const Script script = written(first);
        QVERIFY2(simplified(script.text).contains(simplified(part)), qPrintable(script.text));
        QCOMPARE(script.unsupported.size(), version ? 1 : 0);
        if (version)
            QVERIFY2(script.unsupported.first().text.contains(QString::number(version)),
                     qPrintable(script.unsupported.first().text));
        const ImportResult again = read(script.text.toUtf8());
        QString difference = diffText(first.model, withIdsOf(first.model, again.model));
        // Bodies that the script checks later than it makes them.
        difference.remove("~ project: preamble (none) → SET check_function_bodies = false;\n");
        QVERIFY2(difference.trimmed().isEmpty(), qPrintable(difference + script.text));
    }

    void whatHasNoPlaceIsKeptWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("reason"); // a part of it
        QTest::newRow("large objects")
            << QByteArray("ALTER DEFAULT PRIVILEGES GRANT SELECT ON LARGE OBJECTS TO r")
            << "LARGE OBJECTS";
        QTest::newRow("operator")
            << QByteArray("ALTER OPERATOR === (integer, integer) SET (MERGES, HASHES)") << "MERGES";
        QTest::newRow("membership")
            << QByteArray("GRANT a TO b WITH INHERIT FALSE, SET FALSE") << "membership";
    }
    void whatHasNoPlaceIsKeptWithTheReason()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, reason);
        const ImportResult result =
            read("CREATE ROLE r; CREATE ROLE a; CREATE ROLE b; " + sql + ";");
        QCOMPARE(result.statements.size(), 4);
        QCOMPARE(result.statements.last().status, ImportedStatement::Kept);
        QVERIFY2(result.statements.last().reason.contains(reason),
                 qPrintable(result.statements.last().reason));
        const QString ddl = written(result).text;
        QVERIFY2(ddl.contains(QString::fromUtf8(sql) + ';'), qPrintable(ddl));
    }

    void errorsBesideNewerClausesStandWhereTheyAre_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("behind") << QByteArray("CREATE TABLE t (\n"
                                              "  a integer GENERATED ALWAYS AS (1) VIRTUAL,\n"
                                              "  b text STORAGE MAIN,\n"
                                              "  c integer NOT NULLL\n);")
                                << 4 << 17;
        QTest::newRow("before") << QByteArray("CREATE TABLE t (\n"
                                              "  c integer DEFALT 1,\n"
                                              "  d integer CHECK (d > 0) NOT ENFORCED\n);")
                                << 2 << 13;
    }
    void errorsBesideNewerClausesStandWhereTheyAre()
    {
        QFETCH(QByteArray, sql);
        const ImportResult result = read(sql);
        QCOMPARE(result.statements.size(), 1);
        const ImportedStatement &one = result.statements.first();
        QCOMPARE(one.status, ImportedStatement::Refused);
        QTEST(one.line, "line");
        QTEST(one.column, "column");
    }

    void plainMistakesAreNotTakenForNewerWords()
    {
        const ImportResult result = read("CREATE TABL t (a integer); CREATE VIEW v AS SELEC 1;");
        for (const ImportedStatement &one : result.statements)
            QCOMPARE(one.status, ImportedStatement::Refused);
        QVERIFY(!postgresql::inOlderWords("CREATE TABLE t (enforced boolean, period daterange)",
                                          postgresql::OlderWords::Rough));
    }

    void aViewStandsBehindWhatItsNewerWordsName()
    {
        const ImportResult result =
            read("CREATE TABLE z (a jsonb); CREATE FUNCTION z_path() RETURNS jsonpath LANGUAGE sql "
                 "IMMUTABLE AS 'SELECT ''$''::jsonpath'; CREATE VIEW a AS SELECT JSON_QUERY(z.a, "
                 "'$' PASSING z_path() AS p WITH WRAPPER) FROM z;");
        const QString ddl = written(result).text;
        QVERIFY2(ddl.indexOf("CREATE FUNCTION") < ddl.indexOf("CREATE VIEW"), qPrintable(ddl));
        QVERIFY(ddl.indexOf("CREATE TABLE") < ddl.indexOf("CREATE VIEW"));
    }

    void schemasForANewerServerAreReadWhole()
    {
        const QString folder = test::testDataFolder() + "/postgresql/pagila-pg18";
        const QStringList files = QDir(folder).entryList({"*.sql"}, QDir::Files);
        if (files.isEmpty())
            QSKIP("There are no test data");
        for (const QString &name : files) {
            QFile file(folder + '/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArray sql = file.readAll();
            // The tables that it adds refer to those of the schema.
            if (QFile schema(folder + "/pagila-schema.sql");
                name.contains("temporal") && schema.open(QIODevice::ReadOnly))
                sql.prepend(schema.readAll());
            const ImportResult result = read(sql);
            for (const ImportedStatement &one : result.statements)
                QVERIFY2(
                    one.status == ImportedStatement::Imported ||
                        one.status == ImportedStatement::Skipped,
                    qPrintable(
                        QString("%1:%2 %3: %4").arg(name).arg(one.line).arg(one.kind, one.reason)));
        }
    }
};

QTEST_GUILESS_MAIN(NewerSyntaxTest)
#include "tst_newersyntax.moc"

#include "model/names.h"
#include "tests/generators/postgresqlreading.h"

#include <QtTest>

using namespace relvar;

// What later statements of a script change, rename or drop is folded into what was read before.
class PostgresqlChangesTest : public QObject, private test::PostgresqlReading
{
    Q_OBJECT

private slots:
    void overloadedProceduresKeepTheirOwners()
    {
        read("CREATE PROCEDURE p(OUT a int, b int, c int) LANGUAGE sql AS 'SELECT b - c';"
             "ALTER PROCEDURE p(OUT a int, IN b int, IN c int) OWNER TO first;"
             "CREATE PROCEDURE p(a int, b int, c int) LANGUAGE sql AS 'SELECT a';"
             "ALTER PROCEDURE p(IN a int, IN b int, IN c int) OWNER TO second;");
        QStringList owners;
        for (const Routine *one : model().all<Routine>())
            owners << nameOf(model(), one->owner);
        owners.sort();
        QCOMPARE(owners, QStringList({"first", "second"}));
    }

    void alterTableIsFoldedIn()
    {
        read("CREATE TABLE t (a int, b text, c int);\n"
             "ALTER TABLE ONLY t ADD COLUMN d date DEFAULT now(), ADD CONSTRAINT k PRIMARY KEY "
             "(a),\n"
             "  ALTER COLUMN b SET DEFAULT 'x' || 'y', ALTER b SET NOT NULL, DROP COLUMN c;\n"
             "ALTER TABLE t ALTER b TYPE varchar(9), ALTER a SET STATISTICS 100;\n"
             "ALTER TABLE t ALTER b SET STORAGE external; ALTER TABLE t OWNER TO joe;\n"
             "ALTER TABLE t ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;\n"
             "ALTER TABLE t REPLICA IDENTITY USING INDEX k; ALTER TABLE t CLUSTER ON k;\n"
             "ALTER TABLE t SET (fillfactor=70); ALTER TABLE t RENAME COLUMN d TO e;\n"
             "ALTER TABLE t RENAME TO u;");
        for (int i = 0; i < m_read.statements.size(); ++i)
            QVERIFY2(status(i) == "imported", qPrintable(m_read.statements[i].reason));
        const Table *table = named<Table>("u");
        QVERIFY(table);
        QCOMPARE(keyColumns(*named<Key>("k")), QStringList("a"));
        QCOMPARE(column("u", "b")->defaultValue, "'x' || 'y'");
        QCOMPARE(column("u", "b")->type.text, "character varying(9)");
        QCOMPARE(column("u", "b")->options.value("postgresql.storage"), "external");
        QCOMPARE(column("u", "a")->options.value("postgresql.statistics"), "100");
        QCOMPARE(column("u", "e")->defaultValue, "now()");
        QVERIFY(!column("u", "c"));
        QVERIFY(table->rowSecurity && table->forceRowSecurity);
        QCOMPARE(table->replicaIndex.value, named<Key>("k")->id.value);
        QCOMPARE(table->options.value("postgresql.fillfactor"), "70");
        QCOMPARE(model().get<Role>(table->owner)->name, "joe");
    }

    void whatABlockIsCertainToDoIsRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected"); // status, or the tables and columns
        QTest::newRow("straight") << QByteArray("CREATE TABLE n (a int); DROP TABLE t;") << "n.a";
        QTest::newRow("if not exists")
            << QByteArray("IF NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE "
                          "table_schema = 'public' AND table_name = 't' AND column_name = 'b') "
                          "THEN ALTER TABLE t ADD COLUMN b int; END IF;")
            << "t.a t.b";
        QTest::newRow("exists already")
            << QByteArray("IF NOT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = "
                          "c.relnamespace WHERE c.relname = 't' AND n.nspname = 'public') THEN "
                          "DROP TABLE t; ELSE ALTER TABLE t RENAME a TO c; END IF;")
            << "t.c";
        QTest::newRow("count")
            << QByteArray("IF (SELECT count(*) = 2 FROM pg_indexes WHERE indexname IN ('x', 'y')) "
                          "THEN DROP TABLE t; END IF;")
            << "t.a";
        QTest::newRow("to_regclass")
            << QByteArray("IF to_regclass('public.none') IS NULL THEN CREATE TABLE none (z int); "
                          "END IF;")
            << "none.z t.a";
        QTest::newRow("caught")
            << QByteArray("CREATE TABLE t (b int); EXCEPTION WHEN duplicate_table THEN NULL;")
            << "t.a";
        QTest::newRow("executed") << QByteArray(
                                         "EXECUTE format('ALTER TABLE %I ADD %I int', 't', 'X y');")
                                  << "t.X y t.a";
        QTest::newRow("rows") << QByteArray(
                                     "FOR i IN 1..2 LOOP INSERT INTO t VALUES (i); END LOOP;")
                              << "skipped";
        QTest::newRow("loop") << QByteArray("FOR i IN 1..2 LOOP CREATE TABLE l (a int); END LOOP;")
                              << "kept";
        QTest::newRow("rows decide")
            << QByteArray("IF EXISTS (SELECT FROM t) THEN DROP TABLE t; END IF;") << "kept";
        QTest::newRow("roles") << QByteArray("IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = "
                                             "'r') THEN CREATE ROLE r; END IF;")
                               << "kept";
        QTest::newRow("leaves") << QByteArray("IF EXISTS (SELECT FROM t) THEN RETURN; END IF; "
                                              "DROP TABLE t;")
                                << "kept";
        QTest::newRow("unknown text") << QByteArray("EXECUTE current_setting('x');") << "kept";
    }
    void whatABlockIsCertainToDoIsRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        read("CREATE TABLE t (a int);\nDO $$ BEGIN " + body + " END $$;");
        QStringList columns;
        for (const Column *one : model().all<Column>())
            columns << model().find(one->parent)->name + '.' + one->name;
        columns.sort();
        QCOMPARE(status(1) == "imported" ? columns.join(' ') : status(1), expected);
        QCOMPARE(model().all<Statement>().size(), status(1) == "kept" ? 1 : 0);
    }

    void aBlockIsKeptWithWhatItCreates()
    {
        read("DO $$ BEGIN IF random() > 0 THEN CREATE TYPE public.level AS ENUM ('a'); END IF; END "
             "$$; CREATE TABLE t (l public.level);");
        QCOMPARE(status(0), "kept");
        QCOMPARE(model().all<Statement>().first()->creates, QStringList("public.level"));
    }

    void cascadeReachesWhatDepends_data()
    {
        QTest::addColumn<QByteArray>("drop");
        QTest::addColumn<QString>("left");
        QTest::newRow("view") << QByteArray("DROP VIEW v CASCADE") << "c d e f i k o p r t u x";
        QTest::newRow("table") << QByteArray("DROP TABLE t CASCADE") << "d e f r u";
        QTest::newRow("function") << QByteArray("DROP FUNCTION f CASCADE")
                                  << "d e i k o p r t u v w";
        QTest::newRow("type") << QByteArray("DROP TYPE e CASCADE") << "c f i k o p r t u v w x";
        QTest::newRow("column") << QByteArray("ALTER TABLE t DROP COLUMN a CASCADE")
                                << "c d e f r t u x";
    }
    void cascadeReachesWhatDepends()
    {
        QFETCH(QByteArray, drop);
        QFETCH(QString, left);
        read("CREATE TYPE e AS ENUM ('a');\n"
             "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'select 1';\n"
             "CREATE FUNCTION r() RETURNS trigger LANGUAGE plpgsql AS 'begin end';\n"
             "CREATE TABLE t (a int CONSTRAINT k PRIMARY KEY, b int CONSTRAINT c CHECK (f(b) > "
             "0));\n"
             "CREATE TABLE u (t_a int CONSTRAINT o REFERENCES t, d e);\n"
             "CREATE INDEX i ON t ((a + 1)); CREATE POLICY p ON t USING (a > 1);\n"
             "CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT * FROM v;\n"
             "CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW WHEN (f(NEW.b) > 1) EXECUTE "
             "FUNCTION r();\n" +
             drop + ';');
        QStringList names;
        model().forEach([&](const Object &object) {
            if (object.name.size() == 1 && object.kind != Kind::Column)
                names << object.name;
        });
        if (column("u", "d"))
            names << "d";
        names.sort();
        QCOMPARE(names.join(' '), left);
    }

    void expressionsFollowARenamedValue()
    {
        read("CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (x e DEFAULT 'a', n text,\n"
             "  CHECK (x <> 'a' OR n = 'a'), y e[] DEFAULT '{a,b}');\n"
             "CREATE INDEX i ON t (n) WHERE x IN ('a', 'b') AND n <> 'a';\n"
             "CREATE POLICY p ON t USING (CASE WHEN x = 'a' THEN n = 'a' END);\n"
             "CREATE VIEW v AS SELECT q.n, 'a'::e FROM t q WHERE coalesce(q.x, 'a') = 'b';\n"
             "ALTER TYPE e RENAME VALUE 'a' TO 'it''s';");
        QCOMPARE(column("t", "x")->defaultValue, "'it''s'");
        QCOMPARE(model().all<Check>().first()->expression, "x <> 'it''s' OR n = 'a'");
        QCOMPARE(named<Index>("i")->predicate, "x IN ('it''s', 'b') AND n <> 'a'");
        QCOMPARE(named<Policy>("p")->usingExpression, "CASE WHEN x = 'it''s' THEN n = 'a' END");
        QCOMPARE(named<View>("v")->query,
                 "SELECT q.n, 'it''s'::e FROM t q WHERE coalesce(q.x, 'it''s') = 'b'");
        QCOMPARE(column("t", "y")->defaultValue, "'{\"it''s\",b}'");
    }

    void expressionsFollowARename()
    {
        read("CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) STORED, CHECK (a > 0));\n"
             "CREATE SEQUENCE s; CREATE TABLE u (n int DEFAULT nextval('s'));\n"
             "CREATE INDEX i ON t ((abs(a))) WHERE a > 1;\n"
             "CREATE VIEW v AS SELECT t.a FROM t;\n"
             "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'select a from t';\n"
             "ALTER TABLE t RENAME a TO \"A b\"; ALTER TABLE t RENAME TO w;\n"
             "ALTER SEQUENCE s RENAME TO q; CREATE TABLE x (id serial);\n"
             "ALTER TABLE x RENAME TO y; ALTER SEQUENCE x_id_seq RENAME TO y_id_seq;");
        QCOMPARE(column("w", "b")->generationExpression, "\"A b\" + 1");
        QCOMPARE(model().all<Check>().first()->expression, "\"A b\" > 0");
        QCOMPARE(named<Index>("i")->parts[0].expression, "(abs(\"A b\"))");
        QCOMPARE(named<Index>("i")->predicate, "\"A b\" > 1");
        QCOMPARE(named<View>("v")->query, "SELECT w.\"A b\" AS a FROM w");
        QCOMPARE(column("u", "n")->defaultValue, "nextval('q')");
        QCOMPARE(named<Routine>("f")->body, "select a from t");
        QCOMPARE(column("y", "id")->defaultValue, "nextval('public.y_id_seq'::regclass)");
    }

    void aDroppedPartitionedTableTakesItsPartitions()
    {
        read("CREATE TABLE p (a int) PARTITION BY LIST (a);\n"
             "CREATE TABLE q PARTITION OF p FOR VALUES IN (1) PARTITION BY LIST (a);\n"
             "CREATE TABLE r PARTITION OF q FOR VALUES IN (1); DROP TABLE p;");
        QCOMPARE(model().all<Table>().size(), 0);
    }

    void privilegesOnAllAreOnEachOne()
    {
        read("CREATE TABLE t (id serial); CREATE VIEW v AS SELECT 1; CREATE TABLE k AS SELECT 1;\n"
             "GRANT SELECT ON ALL TABLES IN SCHEMA public TO joe;\n"
             "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO joe; CREATE TABLE later (a int);");
        QCOMPARE(model().all<Grant>().size(), 3);
        QVERIFY(named<Sequence>("t_id_seq"));
        QCOMPARE(model().all<Statement>().last()->text, "GRANT SELECT ON TABLE public.k TO joe");
    }

    void aDefaultFollowsTheNewNameOfItsEnumValue()
    {
        read("CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (x e DEFAULT 'a');\n"
             "ALTER TYPE e RENAME VALUE 'a' TO 'z'; ALTER TYPE e ADD VALUE 'c' BEFORE 'b';");
        QCOMPARE(column("t", "x")->defaultValue, "'z'");
        QCOMPARE(named<EnumType>("e")->labels, QStringList({"z", "c", "b"}));
    }

    void droppedThingsAreGone()
    {
        read("CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a_id int REFERENCES a);\n"
             "CREATE INDEX i ON b (a_id); DROP INDEX i; DROP TABLE a CASCADE;\n"
             "CREATE TABLE a (other int);");
        QVERIFY(!named<Relationship>("b_a_id_fkey"));
        QVERIFY(!named<Index>("i"));
        QVERIFY(column("a", "other") && !column("a", "id"));
    }
};

QTEST_GUILESS_MAIN(PostgresqlChangesTest)
#include "tst_postgresqlchanges.moc"

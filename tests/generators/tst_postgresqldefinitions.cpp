#include "generators/dialects/dialect.h"
#include "tests/generators/postgresqlreading.h"

#include <QtTest>

using namespace relvar;

// Definitions of the rarer kinds are read into their fields, and written back as they were.
class PostgresqlDefinitionsTest : public QObject, private test::PostgresqlReading
{
    Q_OBJECT

private slots:
    void furtherKindsComeBackAsTheyAre_data();
    void furtherKindsComeBackAsTheyAre()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, written);
        read(sql);
        for (const ImportedStatement &one : m_read.statements)
            QVERIFY2(one.status == ImportedStatement::Imported,
                     qPrintable(one.kind + ": " + one.reason));
        const Script script = dialect(u"postgresql")->createScript(model(), {}, Token());
        QCOMPARE(script.text.toUtf8().replace("\n\n", "\n"), written);
        QVERIFY(script.unsupported.isEmpty());
    }

    void whatBelongsToAServerIsTakenBack_data();
    void whatBelongsToAServerIsTakenBack()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, dropped);
        read(sql);
        QCOMPARE(dialect(u"postgresql")->dropScript(model(), Token()).text.toUtf8(), dropped);
    }

    void passwordsAreLeftOut_data();
    void passwordsAreLeftOut()
    {
        QFETCH(QByteArray, sql);
        read(sql);
        QCOMPARE(m_read.statements.last().reason, "The password was left out.");
        const Script script = dialect(u"postgresql")->createScript(model(), {}, Token());
        QVERIFY2(!script.text.contains("secret"), qPrintable(script.text));
        QVERIFY2(script.text.contains("other"), qPrintable(script.text));
    }

    void aggregatesOfEveryForm()
    {
        read("CREATE AGGREGATE o(float8 ORDER BY int) (SFUNC = f, STYPE = int);\n"
             "CREATE AGGREGATE h(VARIADIC \"any\" ORDER BY VARIADIC \"any\") (SFUNC = f, STYPE = "
             "int, HYPOTHETICAL);\n"
             "CREATE AGGREGATE b(BASETYPE = int, SFUNC = int4pl, STYPE = int);");
        QCOMPARE(model().all<Statement>().size(), 0);
        QCOMPARE(named<Routine>("o")->arguments.size(), 2);
        QCOMPARE(named<Routine>("o")->aggregate.directArguments, "1");
        QVERIFY(named<Routine>("h")->aggregate.hypothetical);
        QCOMPARE(named<Routine>("h")->arguments.size(), 1);
        QCOMPARE(type(named<Routine>("b")->arguments[0].type), "integer");
        QCOMPARE(named<Routine>("b")->aggregate.transition.text, "int4pl");
        QCOMPARE(type(named<Routine>("b")->aggregate.stateType), "integer");
    }

    void definitionsAreReadIntoTheirFields_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *name, const QByteArray &sql, const QByteArray &written) {
            QTest::newRow(name) << sql << written;
        };
        row("prefix operator", "CREATE OPERATOR @@@ (RIGHTARG = box, PROCEDURE = box_center)",
            "CREATE OPERATOR public.@@@ (\n    FUNCTION = box_center,\n    RIGHTARG = box\n);");
        row("altered operator",
            "CREATE OPERATOR === (LEFTARG = box, RIGHTARG = box, FUNCTION = box_same, JOIN = "
            "areajoinsel, HASHES); ALTER OPERATOR === (box, box) SET (RESTRICT = areasel, JOIN = "
            "NONE)",
            "CREATE OPERATOR public.=== (\n    FUNCTION = box_same,\n    LEFTARG = box,\n    "
            "RIGHTARG = box,\n    RESTRICT = areasel,\n    HASHES\n);");
        row("commutator to come",
            "CREATE OPERATOR <<< (LEFTARG = int, RIGHTARG = text, FUNCTION = f, COMMUTATOR = >>>)",
            "CREATE OPERATOR public.<<< (\n    FUNCTION = f,\n    LEFTARG = integer,\n    RIGHTARG "
            "= text,\n    COMMUTATOR = >>>\n);");
        row("family",
            "CREATE OPERATOR FAMILY f USING gist; ALTER OPERATOR FAMILY f USING gist ADD "
            "OPERATOR 15 <-> (box, point) FOR ORDER BY float_ops, FUNCTION 8 (box, point) "
            "gist_box_distance(internal, box, smallint, oid, internal), OPERATOR 1 << "
            "(box, box); ALTER OPERATOR FAMILY f USING gist DROP OPERATOR 1 (box, box)",
            "CREATE OPERATOR FAMILY public.f USING gist;\n\nALTER OPERATOR FAMILY public.f USING "
            "gist ADD\n    OPERATOR 15 <-> (box, point) FOR ORDER BY float_ops,\n    FUNCTION 8 "
            "(box, point) gist_box_distance(internal, box, smallint, oid, internal);");
        row("class", "CREATE OPERATOR CLASS c FOR TYPE int USING gist AS STORAGE bigint",
            "CREATE OPERATOR FAMILY public.c USING gist;\n\nCREATE OPERATOR CLASS public.c\n    "
            "FOR "
            "TYPE integer USING gist FAMILY public.c AS\n    STORAGE bigint;");
        row("cast", "CREATE CAST (text AS point) WITH FUNCTION f(text) AS IMPLICIT",
            "CREATE CAST (text AS point) WITH FUNCTION f(text) AS IMPLICIT;");
        row("method", "CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler",
            "CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;");
        row("collation",
            "CREATE COLLATION c (LC_COLLATE = 'de_DE', LC_CTYPE = 'C', provider = "
            "libc, version = '1'); COMMENT ON COLLATION c IS 'x'",
            "CREATE COLLATION public.c (provider = libc, lc_collate = 'de_DE', lc_ctype = 'C', "
            "version = '1');\nCOMMENT ON COLLATION public.c IS 'x';");
        row("conversion", "CREATE DEFAULT CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM f",
            "CREATE DEFAULT CONVERSION public.c FOR 'LATIN1' TO 'UTF8' FROM f;");
        row("dictionary",
            "CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = pg_catalog.simple, a = b, "
            "c = 1); ALTER TEXT SEARCH DICTIONARY d (a, \"C d\" = 'e')",
            "CREATE TEXT SEARCH DICTIONARY public.d (\n    TEMPLATE = pg_catalog.simple,\n    c = "
            "'1',\n    \"C d\" = 'e'\n);");
        row("configuration",
            "CREATE TEXT SEARCH CONFIGURATION a (PARSER = \"default\"); ALTER TEXT SEARCH "
            "CONFIGURATION a ADD MAPPING FOR word WITH x, y; CREATE TEXT SEARCH CONFIGURATION b "
            "(COPY = a); DROP TEXT SEARCH CONFIGURATION a; ALTER TEXT SEARCH CONFIGURATION b ALTER "
            "MAPPING REPLACE y WITH z",
            "CREATE TEXT SEARCH CONFIGURATION public.b (\n    PARSER = \"default\"\n);\nALTER TEXT "
            "SEARCH CONFIGURATION public.b\n    ADD MAPPING FOR word WITH x, z;");
        row("transform", "CREATE TRANSFORM FOR int LANGUAGE plx (TO SQL WITH FUNCTION f(internal))",
            "CREATE TRANSFORM FOR integer LANGUAGE plx (TO SQL WITH FUNCTION f(internal));");
        row("label",
            "CREATE SCHEMA s; SECURITY LABEL FOR p ON SCHEMA s IS 'a'; SECURITY LABEL FOR "
            "p ON SCHEMA s IS 'it''s'",
            "CREATE SCHEMA s;\n\nSECURITY LABEL FOR p ON SCHEMA s IS 'it''s';");
        row("column label", "CREATE TABLE t (a int); SECURITY LABEL ON COLUMN t.a IS 'x'",
            "CREATE TABLE public.t (\n    a integer\n);\n\nSECURITY LABEL ON COLUMN public.t.a IS "
            "'x';");
        row("range", "CREATE TYPE r AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi)",
            "CREATE TYPE public.r AS RANGE (\n    SUBTYPE = double precision,\n    SUBTYPE_DIFF = "
            "float8mi\n);");
        row("shell", "CREATE TYPE half; DROP TYPE IF EXISTS other; ALTER TYPE half RENAME TO whole",
            "CREATE TYPE public.whole;");
        row("dropped",
            "CREATE OPERATOR @@@ (RIGHTARG = box, FUNCTION = f); CREATE OPERATOR FAMILY f "
            "USING gist; CREATE COLLATION c FROM \"C\"; CREATE CAST (text AS point) WITH "
            "INOUT; DROP OPERATOR @@@ (NONE, box); DROP OPERATOR FAMILY f USING gist; "
            "DROP COLLATION c; DROP CAST (text AS point)",
            "");
        row("moved",
            "CREATE SCHEMA s; CREATE COLLATION c FROM \"C\"; ALTER COLLATION c SET SCHEMA "
            "s; ALTER COLLATION s.c RENAME TO d",
            "CREATE SCHEMA s;\n\nCREATE COLLATION s.d FROM \"C\";");
    }
    void definitionsAreReadIntoTheirFields()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, written);
        read(sql + ';');
        for (int i = 0; i < m_read.statements.size(); ++i)
            QVERIFY2(status(i) == "imported", qPrintable(m_read.statements.value(i).reason));
        QVERIFY(model().all<Statement>().isEmpty());
        const QString script =
            dialect(u"postgresql")->createScript(model(), DdlOptions(), Token()).text;
        QCOMPARE(script.trimmed(), QString::fromUtf8(written));
    }

    void aBaseTypeIsOneObjectWithItsShell()
    {
        read("CREATE TYPE half; CREATE FUNCTION i(cstring) RETURNS half LANGUAGE internal AS "
             "'int2in'; CREATE FUNCTION o(half) RETURNS cstring LANGUAGE internal AS 'int2out';\n"
             "CREATE TYPE half (INPUT = i, OUTPUT = o, LIKE = int2, ALIGNMENT = char);\n"
             "CREATE TABLE t (a half[]); CREATE TYPE r; CREATE FUNCTION c(r) RETURNS r LANGUAGE "
             "internal AS 'x'; CREATE TYPE r AS RANGE (SUBTYPE = half, CANONICAL = c);");
        const auto types = model().all<BaseType>();
        QCOMPARE(types.size(), 1);
        QCOMPARE(types[0]->input.named.value, named<Routine>("i")->id.value);
        QCOMPARE(types[0]->output.named.value, named<Routine>("o")->id.value);
        QCOMPARE(types[0]->alignment, TypeAlignment::Char);
        QCOMPARE(type(types[0]->like), "smallint");
        QCOMPARE(type(column("t", "a")->type), "<half>[]");
        const RangeType *range = named<RangeType>("r");
        QVERIFY(range);
        QCOMPARE(type(range->subtype), "<half>");
        QCOMPARE(range->canonical.named.value, named<Routine>("c")->id.value);
        QCOMPARE(type(named<Routine>("c")->returns), "<r>");
    }

    void operatorsKnowEachOtherAndTheirClasses()
    {
        read("CREATE FUNCTION f(int, text) RETURNS boolean LANGUAGE sql AS 'select true';\n"
             "CREATE FUNCTION f(text, int) RETURNS boolean LANGUAGE sql AS 'select true';\n"
             "CREATE OPERATOR <<< (LEFTARG = int, RIGHTARG = text, FUNCTION = f, COMMUTATOR = >>>);"
             "CREATE OPERATOR >>> (LEFTARG = text, RIGHTARG = int, FUNCTION = f);\n"
             "CREATE OPERATOR CLASS c FOR TYPE int USING btree AS OPERATOR 1 <<< (int, text);\n"
             "COMMENT ON OPERATOR >>> (text, int) IS 'other';");
        const Operator *one = named<Operator>("<<<");
        const Operator *other = named<Operator>(">>>");
        QVERIFY(one && other);
        QCOMPARE(one->commutator.named.value, other->id.value);
        QVERIFY(one->function.named && other->function.named);
        QVERIFY(one->function.named.value != other->function.named.value);
        QCOMPARE(other->comment, "other");
        QCOMPARE(named<OperatorClass>("c")->operators[0].symbol.named.value, one->id.value);
        QCOMPARE(named<OperatorClass>("c")->family.named.value,
                 named<OperatorFamily>("c")->id.value);
    }
};

void PostgresqlDefinitionsTest::furtherKindsComeBackAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const QByteArray &sql, const QByteArray &written) {
        QTest::newRow(name) << sql << written;
    };
    row("a rule follows renames",
        "CREATE TABLE t (a int, b int); CREATE RULE r AS ON UPDATE TO t WHERE OLD.a <> NEW.a "
        "DO INSTEAD (UPDATE t SET b = NEW.b; DELETE FROM t WHERE t.a = OLD.a);"
        "ALTER TABLE t RENAME a TO c; ALTER RULE r ON t RENAME TO q;"
        "ALTER TABLE t ENABLE REPLICA RULE q; COMMENT ON RULE q ON t IS 'x';",
        "CREATE TABLE public.t (\n    c integer,\n    b integer\n);\n"
        "CREATE RULE q AS ON UPDATE TO public.t\n    WHERE OLD.c <> NEW.c\n"
        "    DO INSTEAD (UPDATE t SET b = NEW.b; DELETE FROM t WHERE t.c = OLD.c);\n"
        "ALTER TABLE public.t ENABLE REPLICA RULE q;\nCOMMENT ON RULE q ON public.t IS 'x';\n");
    row("rules are replaced and dropped",
        "CREATE TABLE t (a int); CREATE RULE r AS ON INSERT TO t DO NOTHING;"
        "CREATE OR REPLACE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;"
        "CREATE RULE s AS ON DELETE TO t DO NOTHING; DROP RULE s ON t; "
        "ALTER TABLE t DISABLE RULE r;",
        "CREATE TABLE public.t (\n    a integer\n);\n"
        "CREATE RULE r AS ON DELETE TO public.t\n    DO INSTEAD NOTHING;\n"
        "ALTER TABLE public.t DISABLE RULE r;\n");
    row("statistics on a materialized view",
        "CREATE MATERIALIZED VIEW m AS SELECT 1 AS a, 'x' AS b;"
        "CREATE STATISTICS s (mcv) ON a, lower(b) FROM m; ALTER STATISTICS s SET STATISTICS 7;"
        "ALTER STATISTICS s RENAME TO z; CREATE SCHEMA n; ALTER STATISTICS z SET SCHEMA n;",
        "CREATE SCHEMA n;\nCREATE MATERIALIZED VIEW public.m AS\nSELECT 1 AS a, 'x' AS b;\n"
        "CREATE STATISTICS n.z (mcv) ON a, lower(b) FROM public.m;\n"
        "ALTER STATISTICS n.z SET STATISTICS 7;\n");
    row("settings of a materialized view and of an index",
        "CREATE MATERIALIZED VIEW m AS SELECT 1 AS a; CREATE INDEX i ON m ((a + 1));"
        "ALTER TABLE m CLUSTER ON i; ALTER MATERIALIZED VIEW m ALTER COLUMN a SET STATISTICS 1;"
        "ALTER TABLE ONLY m ALTER COLUMN a SET STATISTICS 5;"
        "ALTER MATERIALIZED VIEW m ALTER a SET (n_distinct = 3);"
        "ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 9;",
        "CREATE MATERIALIZED VIEW public.m AS\nSELECT 1 AS a;\n"
        "ALTER MATERIALIZED VIEW public.m ALTER COLUMN a SET STATISTICS 5;\n"
        "ALTER MATERIALIZED VIEW public.m ALTER COLUMN a SET (n_distinct = 3);\n"
        "CREATE INDEX i ON public.m ((a + 1));\n"
        "ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS 9;\n"
        "ALTER MATERIALIZED VIEW public.m CLUSTER ON i;\n");
    row("statistics go with a column",
        "CREATE TABLE t (a int, b int, c int); CREATE STATISTICS s ON a, b FROM t;"
        "CREATE STATISTICS u ON b, c FROM t; ALTER TABLE t DROP COLUMN a;",
        "CREATE TABLE public.t (\n    b integer,\n    c integer\n);\n"
        "CREATE STATISTICS public.u ON b, c FROM public.t;\n");
    row("publications change",
        "CREATE TABLE t (a int, b int); CREATE TABLE u (a int);"
        "CREATE PUBLICATION p FOR TABLE t (a) WHERE (a > 1), TABLES IN SCHEMA public;"
        "ALTER PUBLICATION p DROP TABLES IN SCHEMA public; ALTER PUBLICATION p ADD TABLE u;"
        "ALTER PUBLICATION p SET (publish = 'delete'); ALTER TABLE t RENAME a TO c;"
        "ALTER PUBLICATION p RENAME TO q;"
        "CREATE PUBLICATION s FOR TABLE t; ALTER PUBLICATION s SET TABLE u;"
        "CREATE PUBLICATION v FOR TABLE u; DROP PUBLICATION v;"
        "CREATE PUBLICATION w FOR TABLE t WHERE (b > 0), u WHERE (a > 2);",
        "CREATE TABLE public.t (\n    c integer,\n    b integer\n);\n"
        "CREATE TABLE public.u (\n    a integer\n);\n"
        "CREATE PUBLICATION q FOR TABLE public.t (c) WHERE (c > 1), TABLE public.u\n"
        "    WITH (publish = 'delete');\nCREATE PUBLICATION s FOR TABLE public.u;\n"
        "CREATE PUBLICATION w FOR TABLE public.t WHERE (b > 0), TABLE public.u WHERE (a > 2);\n");
    row("subscriptions change",
        "CREATE SUBSCRIPTION s CONNECTION 'host=h' PUBLICATION p, \"Q\" WITH (connect = false, "
        "slot_name = NONE, enabled = false); ALTER SUBSCRIPTION s SET (binary = true);"
        "ALTER SUBSCRIPTION s ADD PUBLICATION r; ALTER SUBSCRIPTION s DROP PUBLICATION p;"
        "ALTER SUBSCRIPTION s CONNECTION 'host=i'; COMMENT ON SUBSCRIPTION s IS 'c';",
        "CREATE SUBSCRIPTION s\n    CONNECTION 'host=i'\n    PUBLICATION \"Q\", r\n"
        "    WITH (connect = false, slot_name = 'none', enabled = false, binary = true);\n"
        "COMMENT ON SUBSCRIPTION s IS 'c';\n");
    row("tablespaces",
        "CREATE ROLE a; CREATE TABLESPACE fast OWNER a LOCATION '/fast' WITH (seq_page_cost = "
        "1.5, effective_io_concurrency = 3); ALTER TABLESPACE fast SET (random_page_cost = 2);"
        "ALTER TABLESPACE fast RESET (effective_io_concurrency);"
        "CREATE TABLE t (a int) TABLESPACE fast; ALTER TABLESPACE fast RENAME TO quick;"
        "GRANT CREATE ON TABLESPACE quick TO a; COMMENT ON TABLESPACE quick IS 'x';",
        "CREATE ROLE a;\n"
        "CREATE TABLESPACE quick OWNER a LOCATION '/fast' WITH (seq_page_cost = 1.5, "
        "random_page_cost = 2);\nCOMMENT ON TABLESPACE quick IS 'x';\n"
        "CREATE TABLE public.t (\n    a integer\n) TABLESPACE quick;\n"
        "GRANT CREATE ON TABLESPACE quick TO a;\n");
    row("members and settings of roles",
        "CREATE ROLE a; CREATE ROLE b; CREATE ROLE c ADMIN a; GRANT a TO b WITH ADMIN OPTION;"
        "ALTER ROLE b SET search_path = app, public; ALTER ROLE b SET work_mem TO '1MB';"
        "ALTER ROLE b RESET work_mem; REVOKE ADMIN OPTION FOR c FROM a;",
        "CREATE ROLE c;\nCREATE ROLE a;\nGRANT c TO a;\n"
        "CREATE ROLE b;\nGRANT a TO b WITH ADMIN OPTION;\n"
        "ALTER ROLE b SET search_path = app, public;\n");
    row("a server of an extension",
        "CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'h');"
        "CREATE USER MAPPING FOR CURRENT_USER SERVER s OPTIONS (\"user\" 'u');"
        "ALTER USER MAPPING FOR CURRENT_USER SERVER s OPTIONS (SET \"user\" 'v');"
        "CREATE USER MAPPING FOR joe SERVER s; DROP USER MAPPING FOR joe SERVER s;"
        "GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO joe;"
        "COMMENT ON FOREIGN DATA WRAPPER postgres_fdw IS 'x';"
        "GRANT USAGE ON LANGUAGE plpgsql TO joe;",
        "COMMENT ON FOREIGN DATA WRAPPER postgres_fdw IS 'x';\n"
        "CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'h');\n"
        "CREATE USER MAPPING FOR CURRENT_USER SERVER s OPTIONS (user 'v');\n"
        "GRANT USAGE ON LANGUAGE plpgsql TO joe;\n"
        "GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO joe;\n");
    row("a server takes its tables along",
        "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;"
        "CREATE FOREIGN TABLE f (a int) SERVER s; CREATE USER MAPPING FOR joe SERVER s;"
        "CREATE FOREIGN TABLE g (a int) SERVER s; DROP FOREIGN TABLE g; DROP SERVER s CASCADE;",
        "CREATE FOREIGN DATA WRAPPER w;\n");
    row("event triggers",
        "CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'begin end';"
        "CREATE EVENT TRIGGER e ON sql_drop WHEN TAG IN ('DROP TABLE') EXECUTE PROCEDURE f();"
        "ALTER EVENT TRIGGER e ENABLE REPLICA; ALTER EVENT TRIGGER e OWNER TO joe;"
        "CREATE EVENT TRIGGER g ON ddl_command_start EXECUTE FUNCTION f(); DROP EVENT TRIGGER g;",
        "SET check_function_bodies = false;\n"
        "CREATE FUNCTION public.f()\n    RETURNS event_trigger\n    LANGUAGE plpgsql\n"
        "    AS $$begin end$$;\n"
        "CREATE EVENT TRIGGER e ON sql_drop\n    WHEN TAG IN ('DROP TABLE')\n"
        "    EXECUTE FUNCTION public.f();\nALTER EVENT TRIGGER e ENABLE REPLICA;\n"
        "ALTER EVENT TRIGGER e OWNER TO joe;\n");
    row("default privileges",
        "ALTER DEFAULT PRIVILEGES FOR ROLE a, b IN SCHEMA public GRANT SELECT ON TABLES TO c "
        "WITH GRANT OPTION; ALTER DEFAULT PRIVILEGES REVOKE ALL ON ROUTINES FROM PUBLIC;",
        "ALTER DEFAULT PRIVILEGES REVOKE ALL ON FUNCTIONS FROM PUBLIC;\n"
        "ALTER DEFAULT PRIVILEGES FOR ROLE a IN SCHEMA public GRANT SELECT ON TABLES TO c WITH "
        "GRANT OPTION;\n"
        "ALTER DEFAULT PRIVILEGES FOR ROLE b IN SCHEMA public GRANT SELECT ON TABLES TO c WITH "
        "GRANT OPTION;\n");
}

void PostgresqlDefinitionsTest::whatBelongsToAServerIsTakenBack_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("dropped");
    QTest::newRow("tablespace") << QByteArray("CREATE TABLESPACE x LOCATION '/x';"
                                              "CREATE TABLE t (a int) TABLESPACE x;")
                                << QByteArray("DROP TABLE public.t;\nDROP TABLESPACE x;\n");
    QTest::newRow("subscription")
        << QByteArray("CREATE SUBSCRIPTION s CONNECTION 'host=h' PUBLICATION p;")
        << QByteArray("ALTER SUBSCRIPTION s DISABLE;\n"
                      "ALTER SUBSCRIPTION s SET (slot_name = NONE);\nDROP SUBSCRIPTION s;\n");
    QTest::newRow("a role that exists already")
        << QByteArray("GRANT a TO b WITH ADMIN OPTION; ALTER ROLE b SET work_mem = '1MB';")
        << QByteArray("REVOKE a FROM b;\nALTER ROLE b RESET work_mem;\n");
    QTest::newRow("default privileges")
        << QByteArray("ALTER DEFAULT PRIVILEGES FOR ROLE a GRANT SELECT ON TABLES TO b;"
                      "ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;")
        << QByteArray("ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC;\n"
                      "ALTER DEFAULT PRIVILEGES FOR ROLE a REVOKE SELECT ON TABLES FROM b;\n");
}

void PostgresqlDefinitionsTest::passwordsAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("user mapping") << QByteArray(
        "CREATE SERVER s FOREIGN DATA WRAPPER w;"
        "CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (password 'secret', \"user\" 'other');");
    QTest::newRow("connection") << QByteArray(
        "CREATE SUBSCRIPTION s CONNECTION 'host=other password = ''my secret'' port=1' "
        "PUBLICATION p;");
    QTest::newRow("connection at its end") << QByteArray(
        "CREATE SUBSCRIPTION s CONNECTION 'host=other password=secret' PUBLICATION p;");
    QTest::newRow("address") << QByteArray(
        "CREATE SUBSCRIPTION s CONNECTION 'postgresql://other:secret@host/db' PUBLICATION p;");
    QTest::newRow("parameter of an address") << QByteArray(
        "CREATE SUBSCRIPTION s CONNECTION 'postgresql://other/db?password=secret' PUBLICATION p;");
}

QTEST_GUILESS_MAIN(PostgresqlDefinitionsTest)
#include "tst_postgresqldefinitions.moc"

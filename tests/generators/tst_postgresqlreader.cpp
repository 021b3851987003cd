#include "generators/dialects/dialect.h"
#include "generators/dialects/postgresql/reader.h"
#include "tests/support/realschemas.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using namespace relvar;

// What a script says stands in the model, statement by statement.
class PostgresqlReaderTest : public QObject
{
    Q_OBJECT

private:
    ImportResult m_read;

    void read(const QByteArray &sql)
    {
        const auto result = readPostgresql(sql, Token());
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().text));
        m_read = *result;
    }
    const Model &model() const { return m_read.model; }
    template<class T>
    const T *named(const QString &name) const
    {
        for (const T *one : model().all<T>())
            if (one->name == name)
                return one;
        return nullptr;
    }
    const Column *column(const QString &table, const QString &name) const
    {
        if (const Table *found = named<Table>(table))
            for (const Column *one : model().childrenOf<Column>(found->id))
                if (one->name == name)
                    return one;
        return nullptr;
    }
    QString type(const DataType &type) const
    {
        const Object *object = model().find(type.named);
        return object ? '<' + object->name + '>' + type.text : type.text;
    }
    QStringList keyColumns(const Key &key) const
    {
        QStringList names;
        for (const IndexPart &part : key.parts)
            names << (part.column ? model().get<Column>(part.column)->name : part.expression);
        return names;
    }
    QString status(int index) const
    {
        const char *words[] = {"imported", "kept", "refused", "skipped"};
        return words[m_read.statements.value(index).status];
    }

    static QString catalogFile(const QString &name)
    {
        return test::testDataFolder() + "/postgresql/" + name + "/catalog.pg15.json";
    }
    // A column's type as the server names it.
    QString serverType(const Column &column) const
    {
        const Object *object = model().find(column.type.named);
        QString text = object ? object->name + column.type.text : column.type.text;
        text.replace("bigserial", "bigint").replace("smallserial", "smallint");
        return text.replace("serial", "integer").remove("public.").remove('"').remove(' ');
    }
    // What the server says of one table, against the model; inherited columns stand elsewhere.
    void compareTable(const QJsonObject &expected, QStringList &wrong) const
    {
        const QString name = expected.value("name").toString();
        const Table *table = nullptr;
        for (const Table *one : model().all<Table>())
            if (one->name == name &&
                model().find(one->parent)->name == expected.value("schema").toString())
                table = one;
        if (!table) {
            wrong << "table " + name;
            return;
        }
        const QList<const Column *> columns = model().childrenOf<Column>(table->id);
        const QJsonArray all = expected.value("columns").toArray();
        if (table->inherits.isEmpty() && !columns.isEmpty() && columns.size() != all.size())
            wrong << QString("%1 has %2 columns, not %3")
                         .arg(name)
                         .arg(columns.size())
                         .arg(all.size());
        for (const QJsonValue &value : all)
            for (const Column *one : columns)
                if (one->name == value["name"].toString()) {
                    const QString type = value["type"].toString();
                    if (serverType(*one) != QString(type).remove("public.").remove('"').remove(' '))
                        wrong << name + '.' + one->name + ": " + serverType(*one) + ", not " + type;
                    if (one->nullable == value["notnull"].toBool() && one->type.named.value == 0)
                        wrong << name + '.' + one->name + ": nullable";
                }
        QStringList primary;
        for (const Key *key : model().childrenOf<Key>(table->id))
            if (key->type == KeyType::Primary)
                primary = keyColumns(*key);
        if (QJsonArray::fromStringList(primary) != expected.value("primary_key").toArray() &&
            !expected.contains("partition_bound")) // a partition has the key of the whole
            wrong << name + ": primary key " + primary.join(", ");
        const auto count = model().childrenOf<Relationship>(table->id).size();
        if (count != expected.value("foreign_keys").toArray().size() && !columns.isEmpty())
            wrong << QString("%1: %2 foreign keys").arg(name).arg(count);
    }

private slots:
    void typesAreSpelledAsPostgresqlSpellsThem_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("spelled");
        const QList<std::pair<const char *, const char *>> types{
            {"int", "integer"},
            {"int8", "bigint"},
            {"float8", "double precision"},
            {"float(10)", "real"},
            {"bool", "boolean"},
            {"varchar(20)", "character varying(20)"},
            {"varchar", "character varying"},
            {"char(3)", "character(3)"},
            {"char", "character(1)"},
            {"\"char\"", "\"char\""},
            {"numeric(10, 2)", "numeric(10,2)"},
            {"decimal", "numeric"},
            {"timestamptz(3)", "timestamp(3) with time zone"},
            {"timestamp", "timestamp without time zone"},
            {"time with time zone", "time with time zone"},
            {"interval day to second(3)", "interval day to second(3)"},
            {"bit varying(5)", "bit varying(5)"},
            {"int[][]", "integer[]"},
            {"text ARRAY[4]", "text[]"},
            {"serial8", "bigserial"},
            {"public.geometry(Point, 4326)", "public.geometry(Point, 4326)"},
            {"CITEXT", "citext"},
            {"mood", "<mood>"},
            {"public.mood[]", "<mood>[]"},
        };
        for (const auto &[written, spelled] : types)
            QTest::newRow(written) << QString(written) << QString(spelled);
    }
    void typesAreSpelledAsPostgresqlSpellsThem()
    {
        QFETCH(QString, written);
        QFETCH(QString, spelled);
        read("CREATE TYPE mood AS ENUM ('sad', 'it''s ok');\nCREATE TABLE t (c " +
             written.toUtf8() + ");");
        QVERIFY(column("t", "c"));
        QCOMPARE(type(column("t", "c")->type), spelled);
    }

    void aColumnHasWhatItsDefinitionSays()
    {
        read("CREATE TABLE t (a int DEFAULT 1 + (2) NOT NULL, b text COLLATE \"C\" DEFAULT 'x,)',\n"
             "  c int GENERATED ALWAYS AS (a * 2) STORED,\n"
             "  d bigint GENERATED BY DEFAULT AS IDENTITY (START WITH 5 NO MAXVALUE));");
        QCOMPARE(column("t", "a")->defaultValue, "1 + (2)");
        QVERIFY(!column("t", "a")->nullable);
        QCOMPARE(column("t", "b")->defaultValue, "'x,)'");
        QCOMPARE(column("t", "b")->collation, "\"C\"");
        QCOMPARE(column("t", "c")->generationExpression, "a * 2");
        QCOMPARE(column("t", "c")->generated, Generated::Stored);
        QCOMPARE(column("t", "d")->identity, Identity::ByDefault);
        QCOMPARE(column("t", "d")->identityOptions.start, "5");
        QCOMPARE(column("t", "d")->identityOptions.maximum, "NO");
    }

    void constraintsGetTheNamesThatPostgresqlGives()
    {
        read("CREATE TABLE p (id int PRIMARY KEY, code text UNIQUE, n int CHECK (n > 0));\n"
             "CREATE TABLE c (p_id int NOT NULL REFERENCES p ON DELETE CASCADE, a int, b int,\n"
             "  UNIQUE (a, b), CHECK (a < b), CHECK (a > 1), CHECK (a > 2),\n"
             "  FOREIGN KEY (a) REFERENCES p (id) DEFERRABLE INITIALLY DEFERRED);");
        for (const char *name : {"p_pkey", "p_code_key", "c_a_b_key"})
            QVERIFY2(named<Key>(name), name);
        for (const char *name : {"p_n_check", "c_check", "c_a_check", "c_a_check1"})
            QVERIFY2(named<Check>(name), name);
        const Relationship *inlined = named<Relationship>("c_p_id_fkey");
        QVERIFY(inlined);
        QCOMPARE(inlined->pairs.size(), 1);
        QCOMPARE(inlined->pairs[0].referenced, Ref<Column>(column("p", "id")->id));
        QCOMPARE(inlined->onDelete, ReferentialAction::Cascade);
        QCOMPARE(inlined->other.minimum, 1);
        QVERIFY(inlined->own.isMany());
        const Relationship *other = named<Relationship>("c_a_fkey");
        QVERIFY(other && other->deferrable && other->initiallyDeferred);
        QCOMPARE(other->other.minimum, 0);
        QVERIFY(!column("p", "id")->nullable);
    }

    void aForeignKeyOverAUniqueColumnIsOneToOne()
    {
        read("CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY REFERENCES "
             "a);");
        const Relationship *one = named<Relationship>("b_id_fkey");
        QCOMPARE(one->own.maximum, 1);
        QVERIFY(one->identifying);
    }

    void whatComesLaterIsFound()
    {
        read(
            "CREATE TABLE public.b (a_id int, m public.mood,\n"
            "  CONSTRAINT f FOREIGN KEY (a_id) REFERENCES public.a (id));\n"
            "CREATE TRIGGER t BEFORE INSERT ON public.b FOR EACH ROW EXECUTE FUNCTION public.f();\n"
            "CREATE INDEX i ON public.a (id);\n"
            "CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN END $$;\n"
            "CREATE TYPE public.mood AS ENUM ('x');\n"
            "CREATE TABLE public.a (id int);");
        QVERIFY(named<Relationship>("f") && named<Relationship>("f")->isPhysical());
        QCOMPARE(type(column("b", "m")->type), "<mood>");
        QVERIFY(named<Trigger>("t")->routine);
        QVERIFY(named<Index>("i"));
        for (int i = 0; i < m_read.statements.size(); ++i)
            QCOMPARE(status(i), "imported");
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

    void anIndexKeepsHowItsPartsAreWritten()
    {
        read(
            "CREATE TABLE t (a text, b int, c int);\n"
            "CREATE UNIQUE INDEX i ON ONLY t USING btree (lower(a) COLLATE \"C\" text_pattern_ops\n"
            "  DESC NULLS LAST, b, ((b || ',') )) INCLUDE (c) NULLS NOT DISTINCT WITH "
            "(fillfactor='70') WHERE ((b > 1) AND (c > 2));\n"
            "CREATE INDEX ON t (b, lower(a));");
        const Index *index = named<Index>("i");
        QVERIFY(index && index->unique && index->onlyParent && index->nullsNotDistinct);
        QCOMPARE(index->parts.size(), 3);
        QCOMPARE(index->parts[0].expression, "lower(a)");
        QCOMPARE(index->parts[0].collation, "\"C\"");
        QCOMPARE(index->parts[0].operatorClass, "text_pattern_ops");
        QCOMPARE(index->parts[0].order, SortOrder::Descending);
        QCOMPARE(index->parts[0].nulls, NullsOrder::Last);
        QCOMPARE(index->parts[2].expression, "((b || ',') )");
        QCOMPARE(index->predicate, "(b > 1) AND (c > 2)");
        QCOMPARE(index->options.value("postgresql.fillfactor"), "70");
        QCOMPARE(index->include.size(), 1);
        QVERIFY(named<Index>("t_b_lower_idx"));
    }

    void aPartitionedTableKnowsItsPartitions()
    {
        read("CREATE TABLE p (id int, at date NOT NULL) PARTITION BY RANGE (at, ((id + 1)));\n"
             "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM ('2020-01-01', 1) TO ('2021-01-01', "
             "9);\n"
             "CREATE TABLE p2 (id int, at date NOT NULL);\n"
             "ALTER TABLE ONLY p ATTACH PARTITION p2 DEFAULT;\n"
             "CREATE INDEX i ON ONLY p (at); CREATE INDEX i1 ON p1 (at);\n"
             "ALTER INDEX i ATTACH PARTITION i1;");
        QCOMPARE(named<Table>("p")->partitionStrategy, PartitionStrategy::Range);
        QCOMPARE(named<Table>("p")->partitionKey[1].expression, "((id + 1))");
        QCOMPARE(named<Partition>("p1")->bounds,
                 "FOR VALUES FROM ('2020-01-01', 1) TO ('2021-01-01', 9)");
        QCOMPARE(named<Partition>("p2")->bounds, "DEFAULT");
        QVERIFY(model().childrenOf<Column>(named<Table>("p1")->id).isEmpty());
        QCOMPARE(named<Index>("i1")->attachedTo.value, named<Index>("i")->id.value);
    }

    void viewsAndRoutinesKeepTheirTextWordForWord()
    {
        read("CREATE VIEW v (x) AS\n -- why\n SELECT 1 AS  x\n WITH CHECK OPTION;\n"
             "CREATE MATERIALIZED VIEW m AS SELECT 2 WITH NO DATA;\n"
             "CREATE MATERIALIZED VIEW n AS SELECT 2 AS data;\n"
             "CREATE OR REPLACE FUNCTION f(a int DEFAULT 1, OUT b text, VARIADIC c int[])\n"
             " LANGUAGE sql STABLE STRICT COST 10 SET search_path TO 'public', 'x' AS $_$ SELECT "
             "'it''s'; -- $$\n$_$;\n"
             "CREATE FUNCTION g() RETURNS TABLE (a int, b text) BEGIN ATOMIC SELECT 1, 'x'; SELECT "
             "2, CASE WHEN true THEN 'y' END; END;\n"
             "CREATE AGGREGATE s(int) (SFUNC = int4pl, STYPE = int);");
        QCOMPARE(named<View>("v")->query, "-- why\n SELECT 1 AS  x");
        QCOMPARE(named<View>("v")->checkOption, CheckOption::Cascaded);
        QCOMPARE(named<View>("m")->query, "SELECT 2");
        QVERIFY(!named<View>("m")->withData);
        QCOMPARE(named<View>("n")->query, "SELECT 2 AS data");
        const Routine *f = named<Routine>("f");
        QCOMPARE(f->body, " SELECT 'it''s'; -- $$\n");
        QCOMPARE(f->settings, QStringList("search_path TO 'public', 'x'"));
        QCOMPARE(f->arguments.size(), 3);
        QCOMPARE(f->arguments[0].defaultValue, "1");
        QCOMPARE(f->arguments[1].mode, ArgumentMode::Out);
        QCOMPARE(f->volatility, Volatility::Stable);
        const Routine *g = named<Routine>("g");
        QVERIFY(g && g->returnsSet);
        QVERIFY(g->sqlBody.startsWith("BEGIN ATOMIC") && g->sqlBody.endsWith("END"));
        QCOMPARE(g->arguments[1].mode, ArgumentMode::Table);
        QCOMPARE(named<Routine>("s")->aggregate.transition.text, "int4pl");
    }

    void securityIsRead()
    {
        read("CREATE ROLE app LOGIN PASSWORD 'secret'; CREATE TABLE t (a int, b int);\n"
             "CREATE POLICY p ON t AS RESTRICTIVE FOR UPDATE TO app, CURRENT_USER\n"
             "  USING ((a = 1)) WITH CHECK (b > (2));\n"
             "GRANT SELECT(a), INSERT, UPDATE ON t TO app, PUBLIC WITH GRANT OPTION;\n"
             "REVOKE ALL ON SCHEMA public FROM PUBLIC; GRANT staff TO app;\n"
             "GRANT ALL ON ALL TABLES IN SCHEMA public TO app;");
        const Role *role = named<Role>("app");
        QCOMPARE(role->attributes, "LOGIN");
        QCOMPARE(role->memberOf.size(), 1);
        const Policy *policy = named<Policy>("p");
        QCOMPARE(policy->usingExpression, "a = 1");
        QCOMPARE(policy->checkExpression, "b > (2)");
        QCOMPARE(policy->specialRoles, QStringList("CURRENT_USER"));
        QVERIFY(!policy->permissive);
        QCOMPARE(model().all<Grant>().size(), 6);
        QCOMPARE(model().all<Statement>().size(), 0);
    }

    void commentsStandWithTheirObjects()
    {
        read("CREATE TABLE t (a int, CONSTRAINT k UNIQUE (a)); CREATE VIEW v AS SELECT 1 AS x;\n"
             "CREATE TYPE c AS (f int); CREATE DOMAIN d AS int CONSTRAINT dc CHECK (VALUE > 0);\n"
             "COMMENT ON TABLE t IS 'it''s'; COMMENT ON COLUMN t.a IS 'col';\n"
             "COMMENT ON CONSTRAINT k ON t IS 'key'; COMMENT ON COLUMN v.x IS 'vx';\n"
             "COMMENT ON COLUMN c.f IS 'attr'; COMMENT ON CONSTRAINT dc ON DOMAIN d IS 'check';\n"
             "COMMENT ON SCHEMA public IS 'standard';");
        QCOMPARE(named<Table>("t")->comment, "it's");
        QCOMPARE(column("t", "a")->comment, "col");
        QCOMPARE(named<Key>("k")->comment, "key");
        QCOMPARE(named<View>("v")->columnComments.value("x"), "vx");
        QCOMPARE(named<CompositeType>("c")->attributes[0].comment, "attr");
        QCOMPARE(named<Check>("dc")->comment, "check");
        QCOMPARE(named<Schema>("public")->comment, "standard");
    }

    void theSearchPathIsFollowed()
    {
        read("CREATE SCHEMA app; SET search_path TO app, public; CREATE TABLE t (id int);\n"
             "SELECT pg_catalog.set_config('search_path', '', false);\n"
             "CREATE TABLE public.t (a int); ALTER TABLE app.t ADD PRIMARY KEY (id);");
        const Key *key = named<Key>("t_pkey");
        QVERIFY(key);
        QCOMPARE(model().find(model().find(key->parent)->parent)->name, "app");
    }

    void whatIsNotModelledIsKeptInItsPlace()
    {
        read("CREATE FUNCTION f(a int, b int) RETURNS boolean LANGUAGE sql AS 'select true';\n"
             "CREATE TABLE t AS SELECT f(1, 2) AS x;\n"
             "ALTER TABLE t ADD COLUMN y int;");
        const auto kept = model().all<Statement>();
        QCOMPARE(kept.size(), 2);
        QVERIFY(kept[0]->after.contains(Ref<Object>(named<Routine>("f")->id)));
        QCOMPARE(kept[0]->creates, QStringList("public.t"));
        QVERIFY(kept[1]->text.endsWith("ADD COLUMN y int"));
        QVERIFY(kept[1]->after.contains(Ref<Object>(kept[0]->id)));
        QVERIFY(!kept[0]->reason.isEmpty());
    }

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

    void whatIsNoDefinitionIsSkipped()
    {
        read("\\restrict abc\nSET statement_timeout = 0;\nBEGIN;\nCREATE TABLE t (a int);\n"
             "COPY t (a) FROM stdin;\n1\n'; DROP TABLE t;\n\\.\n"
             "INSERT INTO t VALUES (1), (2);\nSELECT pg_catalog.setval('s', 1);\n"
             "CREATE TABLE IF NOT EXISTS t (b int);\nDROP TABLE IF EXISTS none;\nCOMMIT;\n"
             "\\unrestrict abc\n");
        QStringList words;
        for (int i = 0; i < m_read.statements.size(); ++i) {
            words << status(i);
            if (status(i) == "skipped")
                QVERIFY(!m_read.statements[i].reason.isEmpty());
        }
        QCOMPARE(words.join(' '), "skipped imported skipped imported skipped skipped skipped "
                                  "imported imported skipped skipped");
        QCOMPARE(m_read.statements[0].kind, "\\restrict");
        QCOMPARE(m_read.statements[3].kind, "CREATE TABLE");
        QCOMPARE(m_read.statements[5].line, 9);
        QCOMPARE(model().all<Project>().first()->preamble, "SET statement_timeout = 0;");
    }

    void aBadStatementCostsOnlyItself()
    {
        read("CREATE TABLE a (x int);\nCREATE TABLE é (y int;\n CREATE TABEL b (x int);\n"
             "CREATE TABLE c (x int);\nCREATE TABLE d (x text DEFAULT 'open);\nCREATE TABLE e (x "
             "int);\n");
        QStringList words;
        for (int i = 0; i < m_read.statements.size(); ++i)
            words << status(i);
        QCOMPARE(words.join(' '), "imported refused refused imported refused imported");
        QCOMPARE(m_read.statements[2].line, 3);
        QCOMPARE(m_read.statements[2].column, 9);
        QCOMPARE(m_read.statements[2].reason, "syntax error at or near \"TABEL\"");
        QVERIFY(named<Table>("e"));
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

    void inheritedColumnsHaveWhatIsTheirOwn()
    {
        read("CREATE TABLE p (a int DEFAULT 1, b int); CREATE TABLE c (d int) INHERITS (p);\n"
             "ALTER TABLE c ALTER a SET DEFAULT 2; COMMENT ON COLUMN c.b IS 'mine';\n"
             "ALTER TABLE p RENAME a TO z;");
        for (int i = 0; i < m_read.statements.size(); ++i)
            QCOMPARE(status(i), "imported");
        QCOMPARE(column("c", "z")->defaultValue, "2");
        QCOMPARE(column("p", "z")->defaultValue, "1");
        QCOMPARE(column("c", "b")->comment, "mine");
    }

    void aSchemaIsCreatedWithItsContents()
    {
        read("CREATE SCHEMA s CREATE VIEW v AS SELECT a FROM t CREATE TABLE t (a int) "
             "CREATE INDEX i ON t (a) GRANT SELECT ON v TO joe;");
        QCOMPARE(status(0), "imported");
        for (const char *name : {"t", "v"}) {
            const Object *object = nullptr;
            model().forEach([&](const Object &one) { object = one.name == name ? &one : object; });
            QVERIFY2(object, name);
            QCOMPARE(model().find(object->parent)->name, "s");
        }
        QVERIFY(named<Index>("i"));
        QCOMPARE(model().all<Grant>().size(), 1);
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

    void likeAndInherits()
    {
        read("CREATE TABLE a (id int NOT NULL DEFAULT 5 PRIMARY KEY, t text CHECK (t <> ''));\n"
             "CREATE TABLE b (LIKE a INCLUDING ALL, more int);\n"
             "CREATE TABLE c (extra int, PRIMARY KEY (id)) INHERITS (a);");
        QCOMPARE(column("b", "id")->defaultValue, "5");
        QVERIFY(named<Key>("b_pkey"));
        QCOMPARE(model().childrenOf<Check>(named<Table>("b")->id).size(), 1);
        QCOMPARE(named<Table>("c")->inherits.size(), 1);
        QCOMPARE(named<Key>("c_pkey")->parts[0].column.value, column("a", "id")->id.value);
    }

    void likeCopiesIndexesWithTheirIncludedColumns()
    {
        read("CREATE TABLE a (id int, t text); CREATE INDEX ai ON a (id) INCLUDE (t);\n"
             "CREATE TABLE b (LIKE a INCLUDING ALL);");
        const Index *index = model().childrenOf<Index>(named<Table>("b")->id).value(0);
        QVERIFY(index);
        QCOMPARE(index->parts[0].column.value, column("b", "id")->id.value);
        QCOMPARE(index->include[0].value, column("b", "t")->id.value);
    }

    void sequencesAndSerial()
    {
        read("CREATE SEQUENCE s AS integer START WITH 3 INCREMENT BY 2 NO MINVALUE CACHE 4 CYCLE;\n"
             "CREATE TABLE t (id serial, n int); ALTER SEQUENCE s OWNED BY t.n;\n"
             "ALTER TABLE t ALTER n SET DEFAULT nextval('s');");
        const Sequence *sequence = named<Sequence>("s");
        QCOMPARE(sequence->settings.minimum, "NO");
        QCOMPARE(sequence->settings.start, "3");
        QVERIFY(sequence->settings.cycle);
        QCOMPARE(sequence->ownedBy.value, column("t", "n")->id.value);
        QCOMPARE(column("t", "id")->type.text, "serial");
        QVERIFY(!column("t", "id")->nullable);
    }

    void realSchemasHaveWhatTheServerSees_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("none") << QString() << QByteArray();
        for (const test::RealSchema &schema : test::realSchemas())
            if (QFile::exists(catalogFile(schema.name)))
                QTest::newRow(qPrintable(schema.name)) << schema.name << schema.sql;
    }
    void realSchemasHaveWhatTheServerSees()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, sql);
        read(sql);
        QFile file(catalogFile(name));
        if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
            return;
        int counts[4] = {0, 0, 0, 0};
        for (const ImportedStatement &one : m_read.statements)
            ++counts[one.status];
        qInfo("%s: %d statements, %d imported, %d kept, %d refused, %d skipped", qPrintable(name),
              int(m_read.statements.size()), counts[0], counts[1], counts[2], counts[3]);
        QCOMPARE(counts[ImportedStatement::Refused], 0);
        const QJsonObject catalog = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray tables = catalog.value("tables").toArray();
        QStringList wrong;
        for (const QJsonValue &value : tables)
            compareTable(value.toObject(), wrong);
        const QJsonArray enums = catalog.value("enums").toArray();
        for (const QJsonValue &value : enums) {
            const EnumType *type = named<EnumType>(value["name"].toString());
            if (!type || QJsonArray::fromStringList(type->labels) != value["values"].toArray())
                wrong << "enum " + value["name"].toString();
        }
        const QJsonArray views = catalog.value("views").toArray();
        for (const QJsonValue &value : views)
            if (!named<View>(value["name"].toString()))
                wrong << "view " + value["name"].toString();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join("\n")));
    }

    void deepExpressionsDoNotOverflowTheStack()
    {
        for (const int terms : {5000, 15000, 200000}) {
            QByteArray sum = "1";
            for (int i = 0; i < terms; ++i)
                sum += "+1";
            read("CREATE TABLE t (a int DEFAULT " + sum + ");\nCREATE TABLE u (b int);");
            QVERIFY(named<Table>("u"));
            if (terms == 5000)
                QCOMPARE(column("t", "a")->defaultValue.size(), sum.size());
        }
        read("SELECT " + QByteArray(30000, '(') + "1" + QByteArray(30000, ')') + ";");
        QCOMPARE(status(0), "refused");
    }

    void aCancelledImportEnds()
    {
        Token token;
        token.cancel();
        QVERIFY(!readPostgresql("CREATE TABLE t (a int);", token).ok());
    }

    void strangeBytesAreNoDanger()
    {
        const char text[] = "CREATE TABLE \"a\xE9\" (x int);\0CREATE TABLE b (y int);";
        read(QByteArray(text, sizeof text - 1));
        read("\xEF\xBB\xBF"
             "CREATE TABLE t (a int)");
        QVERIFY(named<Table>("t"));
        read(QByteArray());
        read("\\");
        read("$$");
        read("/*");
        read("'");
        read("CREATE TABLE \"" + QByteArray(100, 'x') + "\" (a int);");
        QCOMPARE(model().all<Table>().first()->name.size(), 63);
    }

    void mutatedScriptsNeverCrash()
    {
        QList<QByteArray> scripts;
        for (const test::RealSchema &schema : test::realSchemas())
            if (schema.sql.size() < 60000)
                scripts << schema.sql;
        QVERIFY(!scripts.isEmpty());
        QRandomGenerator random(7);
        const char bytes[] = "'\"();,.$\\/*-\n\0 :=[]";
        for (int round = 0; round < 150; ++round) {
            QByteArray sql = scripts[random.bounded(int(scripts.size()))];
            const int from = random.bounded(int(sql.size()));
            sql = sql.mid(from, 8000);
            for (int i = 0; i < 12 && !sql.isEmpty(); ++i) {
                const int at = random.bounded(int(sql.size()));
                switch (random.bounded(3)) {
                case 0:
                    sql[at] = bytes[random.bounded(int(sizeof bytes - 1))];
                    break;
                case 1:
                    sql.remove(at, random.bounded(40));
                    break;
                default:
                    sql.insert(at, sql.mid(random.bounded(int(sql.size())), random.bounded(60)));
                }
            }
            QVERIFY(readPostgresql(sql, Token()).ok());
        }
    }
};

void PostgresqlReaderTest::furtherKindsComeBackAsTheyAre_data()
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

void PostgresqlReaderTest::whatBelongsToAServerIsTakenBack_data()
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

void PostgresqlReaderTest::passwordsAreLeftOut_data()
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

QTEST_GUILESS_MAIN(PostgresqlReaderTest)
#include "tst_postgresqlreader.moc"

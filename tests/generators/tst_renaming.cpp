#include "generators/refactoring/renaming.h"
#include "generators/verification/dumps.h"
#include "tests/support/designsql.h"
#include "tests/support/postgresserver.h"
#include "tests/support/realschemas.h"

#include <QRegularExpression>
#include <QtTest>

using namespace relvar;
using namespace Qt::StringLiterals;
using test::designOf;
using test::objectAt;
using test::PostgresServer;
using test::scriptOf;

// SQL inside of a design follows when something gets another name.
class RenamingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresServer> m_server;

    // What pg_dump sees after a script, statement by statement, without the bodies of functions.
    QByteArray load(const QByteArray &sql, QStringList &errors)
    {
        const auto database = m_server->fresh("scratch");
        if (!database)
            return errors << database.error().text, QByteArray();
        const auto run = database->run(sql, false);
        if (!run)
            errors << run.error().text;
        else
            for (const Error &error : run->errors)
                errors << QString("%1: %2").arg(error.line).arg(error.text);
        const auto dump = database->dumpSchema();
        return dump ? *dump : QByteArray();
    }

private slots:
    void textsFollow_data();
    void textsFollow()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, object);
        QFETCH(QString, name);
        QFETCH(QByteArray, after);
        const Model model = designOf(before);
        const Id id = objectAt(model, object);
        QVERIFY2(id, qPrintable(object));
        Edit edit(model);
        const auto renamed = renameEverywhere(edit, id, name);
        QVERIFY2(renamed.ok(), renamed ? "" : qPrintable(renamed.error().text));
        QCOMPARE(scriptOf(edit.model()), scriptOf(designOf(after)));
    }

    void aFunctionInAnotherLanguageIsNamedAndLeftAlone()
    {
        const Model model = designOf("CREATE TABLE t (a int, b int);\n"
                                     "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS "
                                     "'BEGIN RETURN (SELECT a FROM t); END';\n"
                                     "CREATE FUNCTION g() RETURNS int LANGUAGE plpgsql AS "
                                     "'BEGIN RETURN (SELECT a FROM other); END';");
        Edit edit(model);
        const auto renamed = renameEverywhere(edit, objectAt(model, "public.t.a"), "c");
        QVERIFY(renamed.ok());
        QCOMPARE(renamed->unsure, QList<Id>{objectAt(model, "public.f")});
        QVERIFY(renamed->followed.isEmpty());
    }

    void viewsThatMeanAColumnWithoutNamingItAreTold()
    {
        const Model model = designOf("CREATE TABLE t (a int, b int); CREATE TABLE u (a int);"
                                     "CREATE VIEW v AS SELECT * FROM t;"
                                     "CREATE VIEW w AS SELECT t.b FROM t JOIN u USING (a);"
                                     "CREATE VIEW x AS SELECT count(*) FROM u;");
        Edit edit(model);
        const auto renamed = renameEverywhere(edit, objectAt(model, "public.t.a"), "c");
        QVERIFY(renamed.ok());
        const QSet<Id> unsure(renamed->unsure.begin(), renamed->unsure.end());
        QCOMPARE(unsure, (QSet<Id>{objectAt(model, "public.v"), objectAt(model, "public.w")}));
        QVERIFY(renamed->followed.isEmpty());
        QVERIFY(remark(edit.model(), *renamed).contains(u"“public.v”"));
    }

    void aRefusedRenameChangesNothing()
    {
        const Model model = designOf("CREATE TABLE t (a int, b int CHECK (a > b));");
        Edit edit(model);
        QVERIFY(!renameEverywhere(edit, objectAt(model, "public.t.a"), "b").ok());
        QVERIFY(edit.isEmpty());
    }

    // Everything gets another name, here and in the server; both see the same then.
    void theServerSeesTheSameRename_data()
    {
        QTest::addColumn<QByteArray>("sql");
        // Those without SELECT * and USING, where the server keeps more than a text can say.
        static const QStringList names{
            u"bookshop"_s, u"clinic"_s,  u"names"_s,  u"routines"_s, u"security"_s,
            u"types"_s,    u"chinook"_s, u"pagila"_s, u"danbooru"_s, u"openstreetmap"_s};
        for (const test::RealSchema &schema : test::realSchemas())
            if (names.contains(schema.name))
                QTest::newRow(qPrintable(schema.name)) << schema.sql;
    }
    void theServerSeesTheSameRename();
};

void RenamingTest::textsFollow_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("after");
    const QByteArray table = "CREATE TABLE t (a int, b int DEFAULT 1, CONSTRAINT c CHECK (%));";
    const auto check = [&](const QByteArray &text) { return QByteArray(table).replace("%", text); };
    QTest::newRow("check") << check("a > 0 AND t.a <> b") << "public.t.a"
                           << "amount"
                           << QByteArray("CREATE TABLE t (amount int, b int DEFAULT 1, "
                                         "CONSTRAINT c CHECK (amount > 0 AND t.amount <> b));");
    QTest::newRow("check of a renamed table")
        << check("t.a > 0") << "public.t"
        << "u"
        << QByteArray("CREATE TABLE u (a int, b int DEFAULT 1, CONSTRAINT c CHECK (u.a > 0));");
    const QByteArray collated =
        "CREATE COLLATION % FROM \"C\"; CREATE TABLE u (t text COLLATE %); CREATE DOMAIN d AS text "
        "COLLATE %; CREATE INDEX i ON u (t COLLATE %); CREATE VIEW v AS SELECT t COLLATE % AS x "
        "FROM "
        "u;";
    QTest::newRow("collation") << QByteArray(collated).replace("%", "old") << "public.old"
                               << "new c" << QByteArray(collated).replace("%", "\"new c\"");
    const QByteArray symbols =
        "CREATE FUNCTION f(box, box) RETURNS boolean LANGUAGE sql AS 'SELECT true';"
        "CREATE OPERATOR % (LEFTARG = box, RIGHTARG = box, FUNCTION = f);"
        "CREATE TABLE u (a box, CONSTRAINT c CHECK (a OPERATOR(public.%) a AND a % a));";
    QTest::newRow("operator") << QByteArray(symbols).replace("%", "===") << "public.==="
                              << "<=>" << QByteArray(symbols).replace("%", "<=>");
    const QByteArray searched =
        "CREATE TABLE t (n text); CREATE TEXT SEARCH CONFIGURATION % (PARSER = \"default\");"
        "CREATE INDEX i ON t USING gin (to_tsvector('public.%'::regconfig, n));";
    QTest::newRow("text search configuration")
        << QByteArray(searched).replace("%", "old") << "public.old"
        << "fresh" << QByteArray(searched).replace("%", "fresh");
    QTest::newRow("function of definitions")
        << QByteArray("CREATE FUNCTION f(text) RETURNS point LANGUAGE sql AS 'SELECT NULL';"
                      "CREATE CAST (text AS point) WITH FUNCTION f(text);"
                      "CREATE OPERATOR @@@ (RIGHTARG = text, FUNCTION = f);")
        << "public.f"
        << "g"
        << QByteArray("CREATE FUNCTION g(text) RETURNS point LANGUAGE sql AS 'SELECT NULL';"
                      "CREATE CAST (text AS point) WITH FUNCTION g(text);"
                      "CREATE OPERATOR @@@ (RIGHTARG = text, FUNCTION = g);");
    QTest::newRow("a name that has to be quoted")
        << check("a > length('a') /* a */") << "public.t.a"
        << "the \"a\""
        << QByteArray("CREATE TABLE t (\"the \"\"a\"\"\" int, b int DEFAULT 1, CONSTRAINT c CHECK "
                      "(\"the \"\"a\"\"\" > length('a') /* a */));");
    QTest::newRow("generated, index, predicate")
        << QByteArray("CREATE TABLE t (a text, b text GENERATED ALWAYS AS (lower(a)) STORED);"
                      "CREATE INDEX i ON t (upper(a), a) WHERE (a <> 'a');")
        << "public.t.a"
        << "n"
        << QByteArray("CREATE TABLE t (n text, b text GENERATED ALWAYS AS (lower(n)) STORED);"
                      "CREATE INDEX i ON t (upper(n), n) WHERE (n <> 'a');");
    QTest::newRow("a rule, statistics, a publication")
        << QByteArray("CREATE TABLE t (a int, b int); CREATE TABLE u (a int);"
                      "CREATE RULE r AS ON UPDATE TO t WHERE OLD.a > 1 DO ALSO (INSERT INTO u (a) "
                      "VALUES (NEW.a); UPDATE u SET a = 1);"
                      "CREATE STATISTICS s ON a, (a + b) FROM t;"
                      "CREATE PUBLICATION p FOR TABLE t (a) WHERE (a > b);")
        << "public.t.a"
        << "n"
        << QByteArray("CREATE TABLE t (n int, b int); CREATE TABLE u (a int);"
                      "CREATE RULE r AS ON UPDATE TO t WHERE OLD.n > 1 DO ALSO (INSERT INTO u (a) "
                      "VALUES (NEW.n); UPDATE u SET a = 1);"
                      "CREATE STATISTICS s ON n, (n + b) FROM t;"
                      "CREATE PUBLICATION p FOR TABLE t (n) WHERE (n > b);");
    QTest::newRow("a tablespace") << QByteArray("CREATE TABLESPACE x LOCATION '/x';"
                                                "CREATE TABLE t (a int) TABLESPACE x;"
                                                "CREATE INDEX i ON t (a) TABLESPACE x;")
                                  << "x"
                                  << "y"
                                  << QByteArray("CREATE TABLESPACE y LOCATION '/x';"
                                                "CREATE TABLE t (a int) TABLESPACE y;"
                                                "CREATE INDEX i ON t (a) TABLESPACE y;");
    QTest::newRow("a policy with a subquery")
        << QByteArray("CREATE TABLE o (id int); CREATE TABLE t (id int, o int);"
                      "CREATE POLICY p ON t USING (EXISTS (SELECT 1 FROM o WHERE o.id = t.o AND "
                      "id > 0 AND o > 1));")
        << "public.o.id"
        << "key"
        << QByteArray("CREATE TABLE o (key int); CREATE TABLE t (id int, o int);"
                      "CREATE POLICY p ON t USING (EXISTS (SELECT 1 FROM o WHERE o.key = t.o AND "
                      "key > 0 AND o > 1));");
    QTest::newRow("a trigger's condition")
        << QByteArray("CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE "
                      "plpgsql AS 'BEGIN RETURN NEW; END';"
                      "CREATE TRIGGER x BEFORE UPDATE ON t FOR EACH ROW WHEN (OLD.a <> NEW.a) "
                      "EXECUTE FUNCTION f();")
        << "public.t.a"
        << "b"
        << QByteArray("CREATE TABLE t (b int); CREATE FUNCTION f() RETURNS trigger LANGUAGE "
                      "plpgsql AS 'BEGIN RETURN NEW; END';"
                      "CREATE TRIGGER x BEFORE UPDATE ON t FOR EACH ROW WHEN (OLD.b <> NEW.b) "
                      "EXECUTE FUNCTION f();");
    QTest::newRow("a view keeps its columns")
        << QByteArray("CREATE TABLE t (a int, b int);"
                      "CREATE VIEW v AS SELECT a, x.b, x.a AS c FROM t x WHERE a > 1 ORDER BY a;")
        << "public.t.a"
        << "n"
        << QByteArray(
               "CREATE TABLE t (n int, b int);"
               "CREATE VIEW v AS SELECT n AS a, x.b, x.n AS c FROM t x WHERE n > 1 ORDER BY a;");
    QTest::newRow("subqueries and WITH")
        << QByteArray("CREATE TABLE t (a int, b int);"
                      "CREATE VIEW v AS WITH w AS (SELECT a FROM t) SELECT w.a, s.b FROM w, "
                      "(SELECT b FROM t WHERE a IN (SELECT a FROM t)) s WHERE a = 1;")
        << "public.t.a"
        << "n"
        << QByteArray("CREATE TABLE t (n int, b int);"
                      "CREATE VIEW v AS WITH w AS (SELECT n AS a FROM t) SELECT w.a, s.b FROM w, "
                      "(SELECT b FROM t WHERE n IN (SELECT n FROM t)) s WHERE a = 1;");
    QTest::newRow("a table in views and functions")
        << QByteArray("CREATE TABLE t (a int); CREATE VIEW v AS SELECT t.a, x.a AS b FROM public.t "
                      "JOIN t x ON x.a = t.a;"
                      "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS "
                      "'UPDATE t SET a = t.a + 1 WHERE a > 0; SELECT count(*) FROM t';")
        << "public.t"
        << "Order"
        << QByteArray("CREATE TABLE \"Order\" (a int); CREATE VIEW v AS SELECT \"Order\".a, x.a AS "
                      "b FROM public.\"Order\" JOIN \"Order\" x ON x.a = \"Order\".a;"
                      "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'UPDATE \"Order\" SET a = "
                      "\"Order\".a + 1 WHERE a > 0; SELECT count(*) FROM \"Order\"';");
    QTest::newRow("a sequence in a default")
        << QByteArray("CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('s'::regclass), b "
                      "int DEFAULT nextval('public.s'));")
        << "public.s"
        << "S 2"
        << QByteArray("CREATE SEQUENCE \"S 2\"; CREATE TABLE t (a int DEFAULT "
                      "nextval('\"S 2\"'::regclass), b int DEFAULT nextval('public.\"S 2\"'));");
    QTest::newRow("a sequence with a quote in its name")
        << QByteArray("CREATE SEQUENCE \"s\"\"x\"; CREATE TABLE t (a int DEFAULT "
                      "nextval('public.\"s\"\"x\"'::regclass));")
        << "public.s\"x"
        << "s"
        << QByteArray("CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT "
                      "nextval('public.s'::regclass));");
    QTest::newRow("a type in a cast")
        << QByteArray("CREATE TYPE e AS ENUM ('x'); CREATE TABLE t (a e DEFAULT 'x'::public.e);")
        << "public.e"
        << "kind"
        << QByteArray(
               "CREATE TYPE kind AS ENUM ('x'); CREATE TABLE t (a kind DEFAULT 'x'::public.kind);");
    QTest::newRow("a function in a default")
        << QByteArray("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';"
                      "CREATE TABLE t (a int DEFAULT f());")
        << "public.f"
        << "one"
        << QByteArray("CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1';"
                      "CREATE TABLE t (a int DEFAULT one());");
    QTest::newRow("a schema") << QByteArray("CREATE SCHEMA s; CREATE TABLE s.t (a int);"
                                            "CREATE VIEW v AS SELECT s.t.a FROM s.t;")
                              << "s"
                              << "shop"
                              << QByteArray("CREATE SCHEMA shop; CREATE TABLE shop.t (a int);"
                                            "CREATE VIEW v AS SELECT shop.t.a FROM shop.t;");
    QTest::newRow("privileges, statistics, ON CONFLICT")
        << QByteArray("CREATE TABLE t (a int UNIQUE, b int); CREATE ROLE r;"
                      "GRANT SELECT (a, b) ON t TO r;"
                      "CREATE STATISTICS s (mcv) ON a, b FROM t;"
                      "CREATE FUNCTION f() RETURNS void LANGUAGE sql AS 'INSERT INTO t (a) VALUES "
                      "(1) ON CONFLICT (a) DO UPDATE SET a = excluded.a + t.a';")
        << "public.t.a"
        << "N"
        << QByteArray(
               "CREATE TABLE t (\"N\" int, b int, CONSTRAINT t_a_key UNIQUE (\"N\")); CREATE "
               "ROLE r; GRANT SELECT (\"N\", b) ON t TO r;"
               "CREATE STATISTICS s (mcv) ON \"N\", b FROM t;"
               "CREATE FUNCTION f() RETURNS void LANGUAGE sql AS 'INSERT INTO t (\"N\") VALUES "
               "(1) ON CONFLICT (\"N\") DO UPDATE SET \"N\" = excluded.\"N\" + t.\"N\"';");
    QTest::newRow("partitions have the columns of their table")
        << QByteArray("CREATE TABLE t (a int, b int) PARTITION BY RANGE (a);"
                      "CREATE TABLE p (a int, b int, CHECK (a > 0));"
                      "ALTER TABLE t ATTACH PARTITION p FOR VALUES FROM (1) TO (2);"
                      "CREATE TABLE q PARTITION OF t FOR VALUES FROM (2) TO (3);"
                      "CREATE VIEW v AS SELECT p.b, q.b AS c FROM p, q WHERE p.a = q.a;")
        << "public.t.a"
        << "n"
        << QByteArray("CREATE TABLE t (n int, b int) PARTITION BY RANGE (n);"
                      "CREATE TABLE p (n int, b int, CONSTRAINT p_a_check CHECK (n > 0));"
                      "ALTER TABLE t ATTACH PARTITION p FOR VALUES FROM (1) TO (2);"
                      "CREATE TABLE q PARTITION OF t FOR VALUES FROM (2) TO (3);"
                      "CREATE VIEW v AS SELECT p.b, q.b AS c FROM p, q WHERE p.n = q.n;");
}

// The schema and table of an object as ALTER TABLE wants them.
static QString qualified(const Model &model, Id id)
{
    QStringList parts;
    for (const QString &part : path(model, id))
        parts << u'"' + QString(part).replace(u'"', u"\"\""_s) + u'"';
    return parts.join(u'.');
}

void RenamingTest::theServerSeesTheSameRename()
{
    QFETCH(QByteArray, sql);
    RELVAR_NEED_POSTGRES(m_server);
    const Model model = designOf(sql);
    Edit edit(model);
    QByteArray statements;
    const auto renameOne = [&](Id id, const QString &statement) {
        const QString name = edit.model().find(id)->name.left(40) + u" \"é"_s;
        const auto renamed = renameEverywhere(edit, id, name);
        QVERIFY2(renamed.ok(), renamed ? "" : qPrintable(renamed.error().text));
        statements +=
            (statement + u" TO \""_s + QString(name).replace(u'"', u"\"\""_s) + u"\";\n"_s)
                .toUtf8();
    };
    QSet<Id> heirs; // partitions, and tables that inherit
    for (const Table *table : model.all<Table>())
        if (!table->inherits.isEmpty())
            heirs.insert(table->id);
    for (const Partition *partition : model.all<Partition>())
        heirs.insert(partition->table);
    for (const Table *table : model.all<Table>()) {
        if (heirs.contains(table->id))
            continue;
        const QString of = qualified(model, table->id);
        for (const Column *column : model.childrenOf<Column>(table->id))
            renameOne(column->id, u"ALTER TABLE "_s + of + u" RENAME COLUMN "_s +
                                      qualified(model, column->id).mid(of.size() + 1));
        renameOne(table->id, u"ALTER TABLE "_s + of + u" RENAME"_s);
    }
    QStringList errors;
    const QByteArray theirs = load(sql + "\nRESET search_path;\n" + statements, errors);
    QVERIFY2(errors.isEmpty(), qPrintable("in the server: " + errors.join('\n')));
    const QByteArray script = scriptOf(edit.model());
    const QByteArray ours = load(script, errors);
    if (const QString folder = qEnvironmentVariable("RELVAR_ROUNDTRIP_OUTPUT"); !folder.isEmpty()) {
        QFile file(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".sql"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(script);
    }
    QVERIFY2(errors.isEmpty(), qPrintable("our DDL: " + errors.join('\n')));
    const DumpDifference difference = compareDumps(theirs, ours);
    QStringList troubles;
    // The server leaves the bodies of functions alone, and the names of what belongs to a column or
    // partition; in a design those follow their owner.
    static const QRegularExpression follows(
        u"^CREATE (FUNCTION|PROCEDURE)|_seq\\b|ATTACH PARTITION|^ALTER TABLE.*ADD GENERATED"_s);
    for (const QString &statement : difference.onlyFirst)
        if (!statement.contains(follows))
            troubles << "- " + statement;
    for (const QString &statement : difference.onlySecond)
        if (!statement.contains(follows))
            troubles << "+ " + statement;
    QVERIFY2(troubles.isEmpty(), qPrintable(troubles.mid(0, 20).join('\n')));
}

QTEST_GUILESS_MAIN(RenamingTest)
#include "tst_renaming.moc"

#include "generators/refactoring/moving.h"
#include "generators/refactoring/replacing.h"
#include "model/operations/diagrams.h"
#include "tests/support/designsql.h"

#include <QtTest>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::StringLiterals;

// Find and replace over a design: what is found where, what stands against it, and what follows.
class ReplacingTest : public QObject
{
    Q_OBJECT

private:
    static ReplaceRequest request(const QString &what, const QString &with,
                                  const QList<ReplacePlace> &places = {ReplacePlace::Names})
    {
        ReplaceRequest made;
        made.find = what;
        made.with = with;
        made.places = places;
        return made;
    }
    static QStringList changes(const Model &model, const ReplaceRequest &request)
    {
        QStringList texts;
        const auto found = findReplacements(model, request);
        if (!found)
            return {found.error().text};
        for (const Replacement &one : *found)
            texts.append(u"%1 > %2"_s.arg(one.before, one.after));
        return texts;
    }
    static Model shop()
    {
        return designOf("CREATE TYPE mood AS ENUM ('glad', 'sad');\n"
                        "CREATE TABLE cust (cust_id int PRIMARY KEY, name varchar(20) "
                        "DEFAULT 'no cust', price numeric CHECK (price > 0));\n"
                        "CREATE TABLE orders (id int PRIMARY KEY, "
                        "cust_id int REFERENCES cust (cust_id));\n"
                        "CREATE VIEW cust_names AS SELECT c.cust_id, c.name FROM cust c;\n"
                        "COMMENT ON TABLE cust IS 'A cust buys from us.';\n");
    }

private slots:
    void textsAreFoundWhereTheyAreLookedFor_data()
    {
        using Place = ReplacePlace;
        QTest::addColumn<QList<ReplacePlace>>("places");
        QTest::addColumn<QString>("find");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("comments") << QList{Place::Comments} << "cust"
                                  << QStringList{"A cust buys from us. > A X buys from us."};
        QTest::newRow("types") << QList{Place::Types} << "character varying(20)"
                               << QStringList{"character varying(20) > X"};
        QTest::newRow("expressions")
            << QList{Place::Expressions} << "no cust" << QStringList{"'no cust' > 'X'"};
        QTest::newRow("values") << QList{Place::Values} << "GLAD" << QStringList{"glad > X"};
        QTest::newRow("nowhere") << QList<ReplacePlace>{} << "cust" << QStringList();
    }
    void textsAreFoundWhereTheyAreLookedFor()
    {
        QFETCH(QList<ReplacePlace>, places);
        QFETCH(QString, find);
        QFETCH(QStringList, changes);
        QCOMPARE(ReplacingTest::changes(shop(), request(find, "X", places)), changes);
    }

    void namesOfAllKindsAreFound()
    {
        const QStringList found = changes(shop(), request("cust", "client"));
        for (const char *expected : {"cust > client", "cust_id > client_id",
                                     "cust_names > client_names", "cust_pkey > client_pkey"})
            QVERIFY2(found.contains(expected), qPrintable(found.join('\n')));
        ReplaceRequest tables = request("cust", "client");
        tables.kinds = {Kind::Table};
        QCOMPARE(changes(shop(), tables), QStringList{"cust > client"});
    }

    void wordsCaseAndExpressionsMatter()
    {
        const Model model = designOf("CREATE TABLE \"Order\" (id int, order_id int, reorder int);");
        ReplaceRequest wanted = request("order", "sale");
        QCOMPARE(changes(model, wanted).size(), 3);
        wanted.matchCase = true;
        QCOMPARE(changes(model, wanted), QStringList({"order_id > sale_id", "reorder > resale"}));
        wanted.matchCase = false;
        wanted.wholeWords = true;
        QCOMPARE(changes(model, wanted), QStringList{"Order > sale"});
        wanted = request("^(re)?order(.*)$", "$1sale\\2_$$");
        wanted.regularExpression = true;
        wanted.matchCase = true;
        QCOMPARE(changes(model, wanted),
                 QStringList({"order_id > sale_id_$", "reorder > resale_$"}));
        // Signs mean themselves without it.
        QCOMPARE(changes(model, request("r_i", "$1\\2")), QStringList{"order_id > orde$1\\2d"});
        // A prefix for all columns.
        wanted = request("^", "c_");
        wanted.regularExpression = true;
        wanted.kinds = {Kind::Column};
        QCOMPARE(changes(model, wanted).size(), 3);
    }

    void whatCannotBeFoundIsSaid()
    {
        ReplaceRequest wanted = request("(", "");
        wanted.regularExpression = true;
        QVERIFY(!findReplacements(shop(), wanted).ok());
        QVERIFY(!findReplacements(shop(), request("", "x")).ok());
        QVERIFY(findReplacements(shop(), request("(", "")).ok());
    }

    void sqlFollowsTheNames()
    {
        const Model model = shop();
        ReplaceRequest wanted = request("cust", "client");
        wanted.kinds = {Kind::Table, Kind::Column};
        wanted.wholeWords = true;
        const auto found = findReplacements(model, wanted);
        QCOMPARE(found->size(), 1);
        wanted.wholeWords = false;
        Edit edit(model);
        const auto done = replaceAll(edit, *findReplacements(model, wanted));
        QVERIFY(done.ok());
        QCOMPARE(done->followed.size(), 1);
        const QString query =
            edit.get<View>(objectAt(model, "public.cust_names"))->query.simplified();
        QCOMPARE(query, "SELECT c.client_id AS cust_id, c.name FROM client c");
    }

    void expressionsAndNamesGoTogether()
    {
        const Model model = shop();
        Edit edit(model);
        const auto found = findReplacements(
            model, request("price", "amount", {ReplacePlace::Names, ReplacePlace::Expressions}));
        QVERIFY(replaceAll(edit, *found).ok());
        QVERIFY2(scriptOf(edit.model()).contains("amount > 0"), scriptOf(edit.model()));
        QVERIFY(!scriptOf(edit.model()).contains("price"));
    }

    void namesMayGoRound()
    {
        const Model model = designOf("CREATE TABLE t (a int CHECK (a > 1), b int CHECK (b > 2));");
        const Id a = objectAt(model, "public.t.a");
        const Id b = objectAt(model, "public.t.b");
        const QList<Replacement> both{{a, ReplacePlace::Names, "name", {}, "a", "b"},
                                      {b, ReplacePlace::Names, "name", {}, "b", "a"}};
        QVERIFY(problemsOf(model, both)[0].text.isEmpty());
        Edit edit(model);
        QVERIFY(replaceAll(edit, both).ok());
        QCOMPARE(edit.model().find(a)->name, "b");
        QVERIFY(scriptOf(edit.model()).contains("b > 1"));
        QVERIFY(scriptOf(edit.model()).contains("a > 2"));
        // One of them alone takes the other's name.
        QVERIFY(problemsOf(model, both.mid(0, 1))[0].blocks);
        Edit other(model);
        QVERIFY(!replaceAll(other, both.mid(0, 1)).ok());
    }

    void whatStandsAgainstItIsSaid()
    {
        const Model model = designOf("CREATE TABLE t (aa int, ab int, c int);");
        const auto problems = [&](const ReplaceRequest &wanted) {
            return problemsOf(model, *findReplacements(model, wanted));
        };
        ReplaceRequest columns = request("^a.$", "x");
        columns.regularExpression = true;
        QVERIFY(problems(columns)[0].blocks); // both would be called x
        QVERIFY(problems(columns)[0].text.contains("x"));
        columns.find = "^aa$";
        columns.with = "c";
        QVERIFY(problems(columns)[0].blocks);
        columns.with = "";
        QVERIFY(problems(columns)[0].blocks);
        columns.with = QString(64, u'z');
        QVERIFY(!problems(columns)[0].blocks);
        QVERIFY(problems(columns)[0].text.contains("63"));
        columns.with = "fine";
        QCOMPARE(problems(columns)[0].text, QString());
    }

    void nestedTextsAreReplacedInTheirPlace()
    {
        const Model model = designOf("CREATE TYPE mood AS ENUM ('glad', 'sad', 'so sad');\n"
                                     "CREATE TABLE t (a text);\n"
                                     "CREATE INDEX i ON t (lower(a), upper(a));\n"
                                     "CREATE FUNCTION f(x varchar(3), y varchar(5)) RETURNS int "
                                     "LANGUAGE sql AS 'SELECT 1';");
        Edit edit(model);
        const auto found = findReplacements(
            model, request("sad", "low", {ReplacePlace::Values, ReplacePlace::Names}));
        QCOMPARE(found->size(), 2);
        QVERIFY(replaceAll(edit, *found).ok());
        QVERIFY(scriptOf(edit.model()).contains("'glad', 'low', 'so low'") ||
                scriptOf(edit.model()).contains("'so low'"));
        const auto others =
            findReplacements(model, request("upper", "initcap", {ReplacePlace::Expressions}));
        QCOMPARE(others->size(), 1);
        QVERIFY(replaceAll(edit, *others).ok());
        QVERIFY(scriptOf(edit.model()).contains("lower(a), initcap(a)"));
        const auto types =
            findReplacements(model, request("character varying(5)", "text", {ReplacePlace::Types}));
        QCOMPARE(types->size(), 1);
        QVERIFY(replaceAll(edit, *types).ok());
        // What has changed since is not overwritten.
        QVERIFY(!replaceAll(edit, *types).ok());
    }

    void aScopeKeepsTheRestAsItIs()
    {
        const Model model = shop();
        Edit edit(model);
        const Id diagram = *addDiagram(edit, "cust diagram");
        QVERIFY(placeOnDiagram(edit, diagram, objectAt(model, "public.orders"), 0, 0).ok());
        ReplaceRequest wanted = request("cust", "client");
        wanted.within = shownOn(edit.model(), diagram);
        QStringList found = changes(edit.model(), wanted);
        found.removeAll("orders_cust_id_fkey > orders_client_id_fkey");
        QCOMPARE(found, QStringList({"cust diagram > client diagram", "cust_id > client_id"}));
        wanted.within = QSet<Id>{objectAt(model, "public.cust.cust_id")};
        QCOMPARE(changes(edit.model(), wanted), QStringList{"cust_id > client_id"});
    }

    void whatMovesToAnotherSchemaIsNamedThere()
    {
        const Model model =
            designOf("CREATE SCHEMA app;\nCREATE SCHEMA \"Old\";\n"
                     "CREATE TABLE \"Old\".t (id int);\nCREATE TABLE app.u (id int);\n"
                     "CREATE VIEW app.v AS SELECT t.id FROM \"Old\".t;\n"
                     "CREATE FUNCTION app.f() RETURNS int LANGUAGE plpgsql AS "
                     "'BEGIN RETURN (SELECT max(id) FROM t); END';");
        Edit edit(model);
        const auto moved = moveToSchema(edit, {objectAt(model, "Old.t")}, objectAt(model, "app"));
        QVERIFY(moved.ok());
        QCOMPARE(moved->followed, QList<Id>{objectAt(model, "app.v")});
        QVERIFY(moved->unsure.contains(objectAt(model, "app.f")));
        QVERIFY(objectAt(edit.model(), "app.t"));
        const auto *view = edit.get<View>(objectAt(model, "app.v"));
        QVERIFY2(view->query.contains("FROM app.t"), qPrintable(view->query));
        // What is called the same is in its way; what is no part of a schema stays.
        Edit other(designOf("CREATE SCHEMA a; CREATE SCHEMA b; CREATE TABLE a.t (id int); "
                            "CREATE TABLE b.t (id int);"));
        QVERIFY(!moveToSchema(other, {objectAt(other.model(), "a.t")}, objectAt(other.model(), "b"))
                     .ok());
        QVERIFY(
            !moveToSchema(other, {objectAt(other.model(), "a.t.id")}, objectAt(other.model(), "b"))
                 .ok());
    }

    // What was found through the search path is named with its schema where that is proven.
    void namesWithoutASchemaFollowWhereTheyAreProven_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("holder");
        QTest::addColumn<QString>("text"); // what it contains then; empty: it is unsure
        QTest::newRow("a query")
            << "CREATE VIEW v AS SELECT t.id, x.id AS other FROM t JOIN t x USING (id);"
            << "public.v"
            << "FROM app.t JOIN app.t x";
        QTest::newRow("its columns keep their short names")
            << "CREATE VIEW v AS SELECT t.id FROM public.t WHERE t.id > 0;"
            << "public.v"
            << "SELECT t.id FROM app.t WHERE t.id > 0";
        QTest::newRow("an alias is no table") << "CREATE VIEW v AS SELECT t.id FROM u t;"
                                              << "public.v"
                                              << "FROM u t";
        QTest::newRow("a common table expression hides it")
            << "CREATE VIEW v AS WITH t AS (SELECT 1 AS id) SELECT t.id FROM t;"
            << "public.v"
            << "FROM t";
        QTest::newRow("a routine")
            << "CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN (SELECT max(id) FROM t);"
            << "public.f"
            << "FROM app.t";
        QTest::newRow("another language") << "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS "
                                             "'BEGIN RETURN (SELECT max(id) FROM t); END';"
                                          << "public.f" << QString();
        QTest::newRow("a whole row") << "CREATE VIEW v AS SELECT row_to_json(t) AS r FROM t;"
                                     << "public.v" << QString();
    }
    void namesWithoutASchemaFollowWhereTheyAreProven()
    {
        QFETCH(QString, sql);
        QFETCH(QString, holder);
        QFETCH(QString, text);
        const Model model = designOf("CREATE SCHEMA app;\nCREATE TABLE t (id int);\n"
                                     "CREATE TABLE u (id int);\n" +
                                     sql.toUtf8());
        const Id id = objectAt(model, holder);
        QVERIFY(id);
        Edit edit(model);
        const auto moved =
            moveToSchema(edit, {objectAt(model, "public.t")}, objectAt(model, "app"));
        QVERIFY(moved.ok());
        const auto textOf = [&](const Model &in) {
            const auto *view = in.get<View>(id);
            return view ? view->query : in.get<Routine>(id)->sqlBody + in.get<Routine>(id)->body;
        };
        if (text.isEmpty()) {
            QCOMPARE(moved->unsure, QList<Id>{id});
            QCOMPARE(textOf(edit.model()), textOf(model));
            return;
        }
        QVERIFY2(textOf(edit.model()).contains(text), qPrintable(textOf(edit.model())));
        QVERIFY(!textOf(edit.model()).contains("relvar_moved"));
        const bool changed = textOf(edit.model()) != textOf(model);
        QCOMPARE(moved->followed, changed ? QList<Id>{id} : QList<Id>());
        QVERIFY(!changed || moved->unsure.isEmpty());
    }

    // Types, routines and sequences are named in expressions.
    void expressionsFollowWhatMovesToo()
    {
        const Model model =
            designOf("CREATE SCHEMA app;\nCREATE SEQUENCE numbers;\n"
                     "CREATE FUNCTION twice(int) RETURNS int LANGUAGE sql RETURN $1 * 2;\n"
                     "CREATE TABLE t (id int DEFAULT nextval('numbers'), "
                     "size int CHECK (twice(size) > 0));\n");
        Edit edit(model);
        const auto moved =
            moveToSchema(edit, {objectAt(model, "public.numbers"), objectAt(model, "public.twice")},
                         objectAt(model, "app"));
        QVERIFY(moved.ok());
        const QString script = scriptOf(edit.model());
        QVERIFY2(script.contains("nextval('app.numbers'"), qPrintable(script));
        QVERIFY2(script.contains("app.twice(size)"), qPrintable(script));
        QVERIFY(moved->unsure.isEmpty());
    }

    void namesOfTheWorldAreLeftWhole()
    {
        const Model model = designOf("CREATE TABLE \"a 'b' <script> 🙂\" (\"x.y\" int);");
        QCOMPARE(changes(model, request("🙂", "\"")),
                 QStringList{"a 'b' <script> 🙂 > a 'b' <script> \""});
        QCOMPARE(changes(model, request(".", "·")), QStringList{"x.y > x·y"});
    }
};

QTEST_APPLESS_MAIN(ReplacingTest)
#include "tst_replacing.moc"

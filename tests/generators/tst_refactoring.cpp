#include "generators/dialects/dialect.h"
#include "generators/physical/resolve.h"
#include "generators/refactoring/refactor.h"
#include "model/checks/checks.h"
#include "model/diff.h"
#include "model/integrity.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/keys.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "tests/support/designsql.h"
#include "tests/support/loading.h"
#include "tests/support/realschemas.h"

#include <QtTest>

using namespace relvar;
using test::designOf;
using test::objectAt;
using test::PostgresServer;

static constexpr const char *Partitioned =
    "CREATE TABLE sale (id int, sold date, kind text, street text, city text,"
    " PRIMARY KEY (id, sold, city)) PARTITION BY RANGE (sold);"
    "CREATE TABLE sale_1 PARTITION OF sale FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');"
    "CREATE TABLE sale_2 PARTITION OF sale FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')"
    " PARTITION BY LIST (city);"
    "CREATE TABLE sale_2_bonn PARTITION OF sale_2 FOR VALUES IN ('Bonn');"
    "CREATE VIEW kinds AS SELECT s.id, s.kind FROM sale s;";

// The refactoring verbs: what they make, what they refuse, and that PostgreSQL takes the outcome.
class RefactoringTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresServer> m_server;

    static QString ddl(const Model &model)
    {
        return dialect(u"postgresql")
            ->createScript(resolve(model).model, DdlOptions(), Token())
            .text;
    }
    static Id find(const Model &model, const QString &name)
    {
        return objectAt(model, "public." + name);
    }
    static Id line(const Model &model, const QString &from)
    {
        const auto lines = model.childrenOf<Relationship>(find(model, from));
        return lines.isEmpty() ? Id() : lines.first()->id;
    }
    static QStringList columnsOf(const Model &model, const QString &table)
    {
        QStringList names;
        for (const Column *column : model.childrenOf<Column>(find(model, table)))
            names << column->name;
        return names;
    }

    // References that lead nowhere, and parts of tables that lie in other ones.
    static QString broken(const Model &model)
    {
        QString found;
        const auto lies = [&](Id column, Id table, const Object &in) {
            const Column *object = model.get<Column>(column);
            if (column && (!object || object->parent != table))
                found = displayName(model, in.id) + " has a column of another table";
        };
        model.forEach([&](const Object &object) {
            if (object.parent && !model.contains(object.parent))
                found = QLatin1String(info(object.kind).key) + QString(" without its parent");
            const QList<Id> refs = refsOf(object);
            for (const Id ref : refs)
                if (!model.contains(ref))
                    found = QLatin1String(info(object.kind).key) + QString(" dangles");
            if (const auto *key = model.get<Key>(object.id))
                for (const IndexPart &part : key->parts)
                    lies(part.column, key->parent, object);
            if (const auto *index = model.get<Index>(object.id))
                for (const IndexPart &part : index->parts)
                    lies(part.column, index->parent, object);
            if (const auto *trigger = model.get<Trigger>(object.id))
                for (const Id column : trigger->updateOf)
                    lies(column, trigger->parent, object);
            if (const auto *line = model.get<Relationship>(object.id))
                for (const ColumnPair &pair : line->pairs) {
                    lies(pair.column, line->parent, object);
                    lies(pair.referenced, line->target, object);
                }
        });
        return found;
    }
    static QStringList findings(const Model &model)
    {
        QStringList list;
        for (const Issue &issue : checkModel(model))
            if (issue.severity != Severity::Hint)
                list << issue.code + ": " + issue.text;
        return list;
    }
    // What holds whatever a verb does: undo leads back, nothing dangles, no check finds more.
    static QString trouble(const Model &before, const Model &after, const ChangeSet &changes)
    {
        Model undone = after;
        undone.apply(changes.inverted());
        if (!diff(before, undone).isEmpty())
            return "undo does not lead back";
        if (const QString found = broken(after); !found.isEmpty())
            return found;
        if (!isWhole(after, changes))
            return "the model is not whole";
        const QStringList had = findings(before);
        for (const QString &finding : findings(after))
            if (!had.contains(finding))
                return finding;
        return {};
    }
    QStringList errorsOf(const QString &script)
    {
        QStringList errors;
        (void)test::load(*m_server, "scratch", script.toUtf8(), errors);
        for (QString &error : errors)
            error = error.section(": ", 1);
        return errors;
    }
    // Performs a verb; what must hold holds, and the server takes the outcome.
    void perform(const Model &model, const RefactorRequest &request, Refactored *result,
                 Model *after)
    {
        Edit edit(model);
        const Result<Refactored> done = refactor(edit, request);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text));
        QCOMPARE(trouble(model, edit.model(), edit.changes()), QString());
        *result = *done;
        *after = edit.model();
        RELVAR_NEED_POSTGRES(m_server);
        const QString script = ddl(edit.model());
        const QStringList errors = errorsOf(script);
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join('\n') + "\n" + script));
    }

    static constexpr const char *Shop =
        "CREATE TYPE state AS ENUM ('new', 'paid');"
        "CREATE TABLE customer (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
        " email text NOT NULL UNIQUE, street text, zip text, city text DEFAULT 'Bonn',"
        " CHECK (length(zip) = 5), CHECK (street <> city));"
        "CREATE INDEX customer_city ON customer (city, zip);"
        "CREATE INDEX customer_lower ON customer (lower(email));"
        "CREATE INDEX customer_both ON customer (email, zip);"
        "CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer,"
        " state state NOT NULL DEFAULT 'new', note text);"
        "CREATE TABLE line (order_id int REFERENCES orders, no int, what text,"
        " PRIMARY KEY (order_id, no));"
        "CREATE VIEW cities AS SELECT c.email, c.city, c.zip FROM customer c;"
        "CREATE VIEW everything AS SELECT * FROM public.customer;"
        "CREATE VIEW paid AS WITH x AS (SELECT id, state FROM orders) SELECT x.id, o.state FROM x"
        " JOIN orders o ON o.id = x.id WHERE x.state = 'paid'::state;";

private slots:
    void extractedColumnsTakeWhatHangsOnThem()
    {
        const Model model = designOf(Shop);
        RefactorRequest request;
        request.verb = Verb::ExtractEntity;
        request.table = find(model, "customer");
        for (const char *name : {"customer.street", "customer.zip", "customer.city"})
            request.columns << find(model, name);
        request.name = "address";
        Refactored done;
        Model after;
        perform(model, request, &done, &after);
        QCOMPARE(columnsOf(after, "customer"), (QStringList{"id", "email", "address_id"}));
        QCOMPARE(columnsOf(after, "address"), (QStringList{"id", "street", "zip", "city"}));
        QCOMPARE(find(after, "address.zip"), find(model, "customer.zip"));
        QVERIFY(find(after, "address.customer_city"));
        QCOMPARE(after.childrenOf<Check>(done.table).size(), 2);
        QVERIFY(!find(after, "customer.customer_both"));
        QVERIFY2(done.notes.join(' ').contains("“customer.customer_both” spans both tables"),
                 qPrintable(done.notes.join('\n')));
        QVERIFY(after.get<Column>(find(after, "customer.address_id"))->nullable);
        const QString query = after.get<View>(find(after, "cities"))->query;
        QVERIFY2(query.contains("LEFT JOIN public.address ON customer.address_id = address.id"),
                 qPrintable(query));
    }

    void anExtractedKeyStaysAsForeignKey()
    {
        const Model model = designOf(Shop);
        RefactorRequest request;
        request.verb = Verb::ExtractEntity;
        request.table = find(model, "customer");
        request.columns = {find(model, "customer.zip"), find(model, "customer.city")};
        request.key = {find(model, "customer.zip")};
        request.name = "place";
        Refactored done;
        Model after;
        perform(model, request, &done, &after);
        QCOMPARE(columnsOf(after, "place"), (QStringList{"zip", "city"}));
        QCOMPARE(columnsOf(after, "customer"), (QStringList{"id", "email", "street", "zip"}));
        const auto lines = after.childrenOf<Relationship>(request.table);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(Id(lines.first()->target), done.table);
        QVERIFY(find(after, "place.customer_city")); // (city, zip) have counterparts there
    }

    void anEnumBecomesALookup()
    {
        const Model model = designOf(Shop);
        RefactorRequest request;
        request.verb = Verb::PromoteToLookup;
        request.columns = {find(model, "orders.state")};
        request.name = "order_state";
        Refactored done;
        Model after;
        perform(model, request, &done, &after);
        QCOMPARE(columnsOf(after, "orders"),
                 (QStringList{"id", "customer_id", "order_state_id", "note"}));
        QCOMPARE(columnsOf(after, "order_state"), (QStringList{"id", "name"}));
        QCOMPARE(after.find(done.table)->comment, QString("Values: new, paid"));
        QCOMPARE(after.get<Column>(find(after, "order_state.name"))->type.text, QString("text"));
        QVERIFY(areUnique(after, done.table, {find(after, "order_state.name")}));
        QVERIFY(!after.get<Column>(find(after, "orders.order_state_id"))->nullable);
        QVERIFY(done.notes.join(' ').contains("The default of “orders.state”"));
    }

    void aValueCanBeTheKeyOfItsLookup()
    {
        const Model model = designOf(Shop);
        RefactorRequest request;
        request.verb = Verb::PromoteToLookup;
        request.columns = {find(model, "orders.state")};
        request.valueIsKey = true;
        Refactored done;
        Model after;
        perform(model, request, &done, &after);
        QCOMPARE(columnsOf(after, "orders"), columnsOf(model, "orders"));
        QCOMPARE(after.get<View>(find(after, "paid"))->query,
                 model.get<View>(find(model, "paid"))->query);
        QCOMPARE(after.childrenOf<Relationship>(find(model, "orders")).size(), 2);
    }

    void halvesShareTheirKey_data()
    {
        QTest::addColumn<bool>("optional");
        QTest::newRow("always") << false;
        QTest::newRow("sometimes") << true;
    }
    void halvesShareTheirKey()
    {
        QFETCH(bool, optional);
        const Model model = designOf("CREATE TABLE t (a int, b int, c text UNIQUE, d text NOT NULL,"
                                     " PRIMARY KEY (a, b)); CREATE INDEX i ON t (a, d);"
                                     "CREATE TABLE u (c text REFERENCES t (c));"
                                     "CREATE VIEW v AS SELECT a, c FROM t WHERE d <> '';");
        RefactorRequest request;
        request.verb = Verb::SplitTable;
        request.table = find(model, "t");
        request.columns = {find(model, "t.c"), find(model, "t.d")};
        request.optional = optional;
        Refactored done;
        Model after;
        perform(model, request, &done, &after);
        QCOMPARE(columnsOf(after, "t"), (QStringList{"a", "b"}));
        QCOMPARE(columnsOf(after, "t_details"), (QStringList{"a", "b", "c", "d"}));
        const Relationship &half = *after.get<Relationship>(line(after, "t_details"));
        QCOMPARE(half.pairs.size(), 2);
        QCOMPARE(half.own.minimum, optional ? 0 : 1);
        QVERIFY(half.identifying);
        QVERIFY(find(after, "t_details.i"));
        QCOMPARE(Id(after.get<Relationship>(line(after, "u"))->target), done.table);
    }

    void splitAndMergeLeadBack()
    {
        const Model model = designOf(Shop);
        RefactorRequest split;
        split.verb = Verb::SplitTable;
        split.table = find(model, "orders");
        split.columns = {find(model, "orders.state"), find(model, "orders.note")};
        split.name = "half";
        Refactored done;
        Model middle;
        perform(model, split, &done, &middle);
        RefactorRequest merge;
        merge.verb = Verb::MergeTables;
        merge.relationships = {line(middle, "half")};
        Model after;
        perform(middle, merge, &done, &after);
        QCOMPARE(columnsOf(after, "orders"), columnsOf(model, "orders"));
        QVERIFY(!find(after, "half"));
        QCOMPARE(after.childrenOf<Key>(split.table).size(),
                 model.childrenOf<Key>(split.table).size());
    }

    void mergingRewritesBothEndsAndResolvesClashes()
    {
        const Model model = designOf(
            "CREATE TABLE p (id int PRIMARY KEY, name text);"
            "CREATE TABLE x (id int PRIMARY KEY);"
            "CREATE TABLE c (id int GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT"
            " NULL CHECK (name <> ''), p_id int NOT NULL UNIQUE REFERENCES p, x_id int"
            " REFERENCES x);"
            "CREATE TABLE g (c_id int REFERENCES c, p int REFERENCES c (p_id));"
            "CREATE VIEW v AS SELECT c.name, p.name AS other FROM c JOIN p ON p.id = c.p_id;"
            "CREATE VIEW n AS SELECT count(*) FROM c;");
        RefactorRequest request;
        request.verb = Verb::MergeTables;
        for (const Relationship *one : model.childrenOf<Relationship>(find(model, "c")))
            if (!one->own.isMany())
                request.relationships = {one->id};
        Refactored done;
        Model after;
        perform(model, request, &done, &after);
        QCOMPARE(columnsOf(after, "p"), (QStringList{"id", "name", "c_id", "c_name", "x_id"}));
        for (const Relationship *one : after.childrenOf<Relationship>(find(after, "g")))
            QCOMPARE(Id(one->target), find(after, "p"));
        QCOMPARE(after.childrenOf<Relationship>(find(after, "p")).size(), 1);
        QVERIFY(after.get<Column>(find(after, "p.c_name"))->nullable);
        const QList<const Check *> checks = after.childrenOf<Check>(find(after, "p"));
        QCOMPARE(checks.size(), 1);
        QVERIFY2(checks.first()->expression.contains("c_name"),
                 qPrintable(checks.first()->expression));
        QVERIFY(after.get<View>(find(after, "n"))->query.contains("WHERE p.c_id IS NOT NULL"));
    }

    void keysMigrateThroughIdentifyingRelationships()
    {
        const Model model = designOf(
            "CREATE TABLE a (id int PRIMARY KEY, code text NOT NULL, land text NOT NULL,"
            " UNIQUE (code, land));"
            "CREATE TABLE b (a_id int REFERENCES a, no int, PRIMARY KEY (a_id, no));"
            "CREATE TABLE c (a_id int NOT NULL, no int NOT NULL, x int, FOREIGN KEY (a_id, no)"
            " REFERENCES b); CREATE INDEX ci ON c (a_id, x);"
            "CREATE VIEW v AS SELECT a_id, x FROM c WHERE a_id > 1;");
        RefactorRequest request;
        request.verb = Verb::NaturalKey;
        request.table = find(model, "a");
        request.columns = {find(model, "a.code"), find(model, "a.land")};
        Refactored done;
        Model natural;
        perform(model, request, &done, &natural);
        QCOMPARE(columnsOf(natural, "b"), (QStringList{"a_code", "a_land", "no"}));
        QCOMPARE(natural.get<Relationship>(line(natural, "c"))->pairs.size(), 3);
        QCOMPARE(primaryKey(natural, request.table)->parts.size(), 2);
        QCOMPARE(primaryKey(natural, find(natural, "b"))->parts.size(), 3);

        RefactorRequest back;
        back.verb = Verb::SurrogateKey;
        back.table = request.table;
        back.name = "number";
        Model surrogate;
        perform(natural, back, &done, &surrogate);
        QCOMPARE(columnsOf(surrogate, "b"), (QStringList{"a_number", "no"}));
        QCOMPARE(surrogate.get<Relationship>(line(surrogate, "c"))->pairs.size(), 2);
    }

    void anUnusedNumberCanGo()
    {
        const Model model =
            designOf("CREATE TABLE a (id int PRIMARY KEY, code text NOT NULL UNIQUE);"
                     "CREATE TABLE b (a_id int REFERENCES a);");
        RefactorRequest request;
        request.verb = Verb::NaturalKey;
        request.table = find(model, "a");
        request.columns = {find(model, "a.code")};
        request.keepOldKey = false;
        Refactored done;
        Model after;
        perform(model, request, &done, &after);
        QCOMPARE(columnsOf(after, "a"), QStringList{"code"});
        QCOMPARE(columnsOf(after, "b"), QStringList{"a_code"});
    }

    void columnsGoUpAndDownBetweenSubtypes()
    {
        const Model bare = designOf(
            "CREATE TABLE vehicle (id int PRIMARY KEY);"
            "CREATE TABLE car (id int PRIMARY KEY REFERENCES vehicle, plate text NOT NULL UNIQUE);"
            "CREATE TABLE bus (id int PRIMARY KEY REFERENCES vehicle, plate text, seats int);"
            "CREATE VIEW plates AS SELECT plate FROM car UNION SELECT bus.plate FROM bus;");
        Edit mark(bare);
        for (const Relationship *one : bare.all<Relationship>())
            mark.set(one->id, &Relationship::subtype, SubtypeStrategy::TablePerType);
        const Model model = mark.model();
        RefactorRequest up;
        up.verb = Verb::PullUp;
        up.relationships = {line(model, "car")};
        up.columns = {find(model, "car.plate")};
        Refactored done;
        Model above;
        perform(model, up, &done, &above);
        QCOMPARE(columnsOf(above, "vehicle"), (QStringList{"id", "plate"}));
        QCOMPARE(columnsOf(above, "car"), QStringList{"id"});
        QCOMPARE(columnsOf(above, "bus"), (QStringList{"id", "seats"}));

        RefactorRequest down;
        down.verb = Verb::PushDown;
        down.relationships = {line(above, "bus"), line(above, "car")};
        down.columns = {find(above, "vehicle.plate")};
        Model below;
        perform(above, down, &done, &below);
        QCOMPARE(columnsOf(below, "vehicle"), QStringList{"id"});
        QCOMPARE(columnsOf(below, "car"), (QStringList{"id", "plate"}));
        QVERIFY(areUnique(below, find(below, "car"), {find(below, "car.plate")}));
        QVERIFY(areUnique(below, find(below, "bus"), {find(below, "bus.plate")}));
    }

    void columnsGoToParts()
    {
        const Model model =
            designOf(QByteArray(Shop) + "CREATE VIEW notes AS SELECT id, note FROM orders;");
        RefactorRequest request;
        request.verb = Verb::PushDown;
        Edit mark(model);
        (void)setIdentifying(mark, line(model, "line"), true);
        request.relationships = {line(model, "line")};
        request.columns = {find(model, "orders.note")};
        Refactored done;
        Model after;
        perform(mark.model(), request, &done, &after);
        QCOMPARE(columnsOf(after, "line"), (QStringList{"order_id", "no", "what", "note"}));
    }

    void manyToManyBecomesAJunction()
    {
        Edit edit{
            designOf("CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY);")};
        RelationshipRequest many;
        many.kind = RelationshipKind::ManyToMany;
        many.from = find(edit.model(), "a");
        many.to = find(edit.model(), "b");
        const auto added = addRelationship(edit, many);
        QVERIFY(added.ok());
        RefactorRequest request;
        request.verb = Verb::ResolveManyToMany;
        request.relationships = {*added};
        Refactored done;
        Model after;
        perform(edit.model(), request, &done, &after);
        QVERIFY(after.get<Table>(done.table));
        QCOMPARE(after.childrenOf<Relationship>(done.table).size(), 2);
    }

    // Two tables become one only where both have their columns for themselves.
    void mergingRefusesTablesThatShareTheirColumns_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("sentence");
        const QByteArray a = "CREATE TABLE a (id int PRIMARY KEY);";
        const QByteArray b = "CREATE TABLE b (a_id int PRIMARY KEY REFERENCES a, day date);";
        QTest::newRow("partitioned")
            << QByteArray(a + "CREATE TABLE b (a_id int PRIMARY KEY REFERENCES a, day date)"
                              " PARTITION BY RANGE (a_id);")
            << "“public.b” is partitioned, and its columns are those of its partitions.";
        QTest::newRow("the other one is partitioned")
            << QByteArray("CREATE TABLE a (id int PRIMARY KEY) PARTITION BY RANGE (id);" + b)
            << "“public.a” is partitioned, and its columns are those of its partitions.";
        QTest::newRow("inherits") << QByteArray(a + "CREATE TABLE base (day date);"
                                                    "CREATE TABLE b (a_id int PRIMARY KEY "
                                                    "REFERENCES a) INHERITS (base);")
                                  << "“public.b” inherits columns from another table.";
        QTest::newRow("is inherited from") << QByteArray(a + b + "CREATE TABLE h () INHERITS (b);")
                                           << "“public.h” inherits the columns of “public.b”.";
    }
    void mergingRefusesTablesThatShareTheirColumns()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, sentence);
        const Model model = designOf(sql);
        RefactorRequest request;
        request.verb = Verb::MergeTables;
        request.relationships = {line(model, "b")};
        Edit edit(model);
        const auto done = refactor(edit, request);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().text, sentence);
        QVERIFY(edit.isEmpty());
    }

    void refusalsNameWhatIsInTheWay_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("verb");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        const QByteArray t = "CREATE TABLE t (a int PRIMARY KEY, b text UNIQUE, c text, d text"
                             " GENERATED ALWAYS AS (c || 'x') STORED);";
        const auto row = [&](const char *tag, const QByteArray &more, Verb verb,
                             const QStringList &columns, const char *sentence,
                             const QString &name = {}) {
            QTest::newRow(tag) << QByteArray(t + more) << int(verb) << columns << name
                               << QString::fromUtf8(sentence);
        };
        row("primary key", "", Verb::SplitTable, {"t.a"}, "“t.a” is part of the primary key");
        row("nullable key", "", Verb::NaturalKey, {"t.b"},
            "“t.b” can be null and cannot become part of the primary key.");
        row("not unique", "ALTER TABLE t ADD e int NOT NULL;", Verb::NaturalKey, {"t.e"},
            "No unique key of “public.t” consists of “t.e”");
        row("computed", "", Verb::SplitTable, {"t.c"}, "“t.d” is computed");
        row("taken name", "CREATE TABLE u (x int);", Verb::ExtractEntity, {"t.b"}, "“u” already",
            "u");
        row("policy", "CREATE POLICY p ON t USING (b = 'x');", Verb::SplitTable, {"t.b"},
            "The policy “p” of “public.t”");
        row("no columns", "", Verb::ExtractEntity, {}, "Choose at least one column of “public.t”.");
        row("inherits", "CREATE TABLE h () INHERITS (t);", Verb::SplitTable, {"t.b"},
            "“public.h” inherits the columns of “public.t”.");
        const QByteArray p = "CREATE TABLE p (id int, day date, a text, b text)"
                             " PARTITION BY RANGE (day);"
                             "CREATE TABLE p_1 PARTITION OF p DEFAULT PARTITION BY LIST (b);";
        row("partitioned in two", p, Verb::SplitTable, {"p.a"}, "“public.p” is partitioned;");
        row("partition key", p, Verb::PromoteToLookup, {"p.b"},
            "“p.b” decides to which partition of “public.p_1” a row belongs");
        row("partition with a check", p + "ALTER TABLE p_1 ADD CHECK (a <> '');",
            Verb::PromoteToLookup, {"p.a"}, "The partition “public.p_1” of “public.p” has");
        row("partition read by name", p + "CREATE VIEW v AS SELECT a FROM p_1;",
            Verb::PromoteToLookup, {"p.a"}, "“public.v” reads a partition of “public.p”");
    }
    void refusalsNameWhatIsInTheWay()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, verb);
        QFETCH(QStringList, columns);
        QFETCH(QString, name);
        QFETCH(QString, sentence);
        const Model model = designOf(sql);
        RefactorRequest request;
        request.verb = Verb(verb);
        request.table = find(model, columns.value(0, "t").section('.', 0, 0));
        request.name = name;
        for (const QString &column : columns)
            request.columns << find(model, column);
        Edit edit(model);
        const auto done = refactor(edit, request);
        QVERIFY(!done.ok());
        QVERIFY2(done.error().text.contains(sentence), qPrintable(done.error().text));
        QVERIFY(edit.isEmpty());
    }

    void partitionedTablesReferToWhatLeavesThem_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<bool>("valueIsKey");
        QTest::addColumn<QStringList>("left"); // columns of the table
        QTest::newRow("lookup") << int(Verb::PromoteToLookup) << QStringList{"kind"} << false
                                << QStringList{"id", "sold", "made_id", "street", "city"};
        QTest::newRow("lookup by value")
            << int(Verb::PromoteToLookup) << QStringList{"city"} << true
            << QStringList{"id", "sold", "kind", "street", "city"};
        QTest::newRow("entity") << int(Verb::ExtractEntity) << QStringList{"kind", "street"}
                                << false << QStringList{"id", "sold", "made_id", "city"};
    }
    void partitionedTablesReferToWhatLeavesThem()
    {
        QFETCH(int, verb);
        QFETCH(QStringList, columns);
        QFETCH(bool, valueIsKey);
        const Model model = designOf(Partitioned);
        QVERIFY(suggested(model, Verb(verb), {find(model, "sale")}));
        RefactorRequest request;
        request.verb = Verb(verb);
        request.table = find(model, "sale");
        request.name = "made";
        request.valueIsKey = valueIsKey;
        for (const QString &column : columns)
            request.columns << find(model, "sale." + column);
        Refactored done;
        Model after;
        perform(model, request, &done, &after);
        QTEST(columnsOf(after, "sale"), "left");
        const auto lines = after.childrenOf<Relationship>(request.table);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(Id(lines.first()->target), done.table);
        QVERIFY(columnsOf(after, "sale_1").isEmpty()); // those of the whole
    }

    void newTablesStandBesideTheirSource()
    {
        Edit edit{designOf(Shop)};
        const Id diagram = *addDiagram(edit, "d");
        QVERIFY(placeAllTables(edit, diagram).ok());
        const Model model = edit.model();
        RefactorRequest request;
        request.verb = Verb::SplitTable;
        request.table = find(model, "customer");
        request.columns = {find(model, "customer.street")};
        const auto done = refactor(edit, request);
        QVERIFY(done.ok());
        const auto *source = edit.get<DiagramNode>(nodeOf(edit.model(), diagram, request.table));
        const auto *made = edit.get<DiagramNode>(nodeOf(edit.model(), diagram, done->table));
        QVERIFY(made);
        QVERIFY(made->x > source->x && made->x < source->x + 500);
        for (const DiagramNode *node : edit.model().childrenOf<DiagramNode>(diagram))
            QVERIFY(node == made || node->x != made->x || node->y != made->y);
    }

    // Every verb on everything that it applies to in real schemas.
    void realSchemasTakeEveryVerb_data()
    {
        QTest::addColumn<int>("index");
        const QList<test::RealSchema> schemas = test::realSchemas();
        for (int i = 0; i < schemas.size(); ++i)
            if (QStringList{"pagila", "bookshop"}.contains(schemas[i].name))
                QTest::newRow(qPrintable(schemas[i].name)) << i;
    }
    void realSchemasTakeEveryVerb()
    {
        QFETCH(int, index);
        RELVAR_NEED_POSTGRES(m_server);
        const Model model = designOf(test::realSchemas()[index].sql);
        // One database for all: each outcome is made in a transaction that is taken back.
        const auto database = m_server->fresh("everyverb");
        QVERIFY(database.ok());
        const auto errorOf = [&](const Model &one) {
            const auto run =
                database->run(("BEGIN;\n" + ddl(one) + "\nROLLBACK;\n").toUtf8(), false);
            return !run                    ? run.error().text
                   : run->errors.isEmpty() ? QString()
                                           : run->errors.first().text;
        };
        QCOMPARE(errorOf(model), QString());
        int performed = 0;
        QMap<QString, int> refused;
        QStringList troubles;
        const QList<RefactorRequest> requests = requestsFor(model);
        // All of them take minutes; RELVAR_EVERY_REQUEST asks for that.
        const qsizetype step = qEnvironmentVariableIsSet("RELVAR_EVERY_REQUEST")
                                   ? 1
                                   : std::max(qsizetype(1), requests.size() / 40);
        for (qsizetype i = 0; i < requests.size(); i += step) {
            const RefactorRequest &request = requests[i];
            Edit edit(model);
            const auto done = refactor(edit, request);
            if (!done) {
                QVERIFY(edit.isEmpty());
                ++refused[verbKey(request.verb)];
                continue;
            }
            ++performed;
            const QString what = refactorText(model, request) + ": ";
            if (const QString found = trouble(model, edit.model(), edit.changes());
                !found.isEmpty())
                troubles << what + found;
            if (const QString error = errorOf(edit.model()); !error.isEmpty())
                troubles << what + error;
            if (!troubles.isEmpty() && troubles.last().startsWith(what))
                qWarning("%s", qPrintable(troubles.last()));
        }
        qInfo("%d performed, refused: %s", performed,
              qPrintable(QVariant::fromValue(refused.keys()).toStringList().join(' ')));
        QVERIFY(performed > 0);
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.mid(0, 20).join('\n')));
    }

private:
    // Requests for each table and relationship: with its first columns that may move, and its last.
    static QList<RefactorRequest> requestsFor(const Model &model)
    {
        QList<RefactorRequest> requests;
        for (const Verb verb : allVerbs()) {
            for (const Table *table : model.all<Table>()) {
                auto request = suggested(model, verb, {table->id});
                if (!request)
                    continue;
                const QSet<Id> foreign = foreignKeyColumns(model, table->id);
                const QList<Id> primary = primaryColumns(model, table->id);
                QList<Id> movable;
                for (const Column *column : model.childrenOf<Column>(table->id))
                    if (!foreign.contains(column->id) && !primary.contains(column->id))
                        movable << column->id;
                if (movable.isEmpty())
                    continue;
                if (verb == Verb::NaturalKey || verb == Verb::SurrogateKey) {
                    requests << *request;
                    continue;
                }
                request->columns = movable.mid(0, verb == Verb::PromoteToLookup ? 1 : 2);
                requests << *request;
                request->columns = {movable.last()};
                request->optional = true;
                requests << *request;
            }
            for (const Relationship *line : model.all<Relationship>())
                if (verb == Verb::MergeTables || verb == Verb::ResolveManyToMany)
                    if (const auto request = suggested(model, verb, {line->id}))
                        requests << *request;
        }
        return requests;
    }
};

QTEST_GUILESS_MAIN(RefactoringTest)
#include "tst_refactoring.moc"

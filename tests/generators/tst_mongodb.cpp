#include "generators/mongodb/writer.h"
#include "generators/sources.h"
#include "model/operations/columns.h"
#include "model/operations/keys.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "mongodesigns.h"
#include "nodereader.h"
#include "tests/support/realschemas.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace relvar;
using namespace relvar::mongodb;
using namespace Qt::StringLiterals;

// A design as collections of MongoDB. What scripts do is asked of the real mongosh.
class MongoDbTest : public QObject
{
    Q_OBJECT

private slots:
    void relationshipsAreDecidedByRules_data();
    void relationshipsAreDecidedByRules();
    void theChoiceOfTheDesignWins_data();
    void theChoiceOfTheDesignWins();
    void manyToManyGoesToTheSmallerSide();
    void weakRowsAreAnArrayInTheirParent();
    void columnsBecomeRules_data();
    void columnsBecomeRules();
    void checksBecomeRules_data();
    void checksBecomeRules();
    void indexesBecomeIndexes_data();
    void indexesBecomeIndexes();
    void uniqueIndexesKeepToTheShardKey();
    void timeSeriesHaveNoValidator();
    void spansCoverWhatTheyStandFor();
    void sameDesignSameText();
    void namesThatMongoForbidsAreReported();
    void whatCannotBecomeAnythingIsReported();
    void theRealShellTakesTheScript_data();
    void theRealShellTakesTheScript();
    void realValidatorsGoThroughADesign_data();
    void realValidatorsGoThroughADesign();
};

namespace {

const Decision *decisionOf(const DocumentDesign &design, const Model &model, const QString &table,
                           const QString &target)
{
    for (const Decision &decision : design.decisions)
        if (nameOf(model, decision.table) == table && nameOf(model, decision.target) == target)
            return &decision;
    return nullptr;
}

QString oneLine(const Value &value)
{
    return shellText(value).simplified();
}

} // namespace

void MongoDbTest::relationshipsAreDecidedByRules_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("mapping");
    const auto row = [](const char *table, const char *target, const char *rule,
                        const char *mapping) {
        QTest::addRow("%s-%s", table, target)
            << QString::fromLatin1(table) << QString::fromLatin1(target)
            << QString::fromLatin1(rule) << QString::fromLatin1(mapping);
    };
    row("customer", "country", "lookup", "extended-reference");
    row("profile", "customer", "one-to-one", "embed");
    row("orders", "customer", "independent", "reference");
    row("order_lines", "orders", "weak", "embed");
    row("order_lines", "product", "independent", "reference");
    row("order_events", "orders", "growth", "reference");
    row("tag", "tag", "self", "reference");
    row("product", "tag", "many-to-many", "array-of-references");
    row("review", "product", "attributes", "reference");
    row("review", "customer", "attributes", "reference");
}

void MongoDbTest::relationshipsAreDecidedByRules()
{
    QFETCH(QString, table);
    QFETCH(QString, target);
    QFETCH(QString, rule);
    QFETCH(QString, mapping);
    const Model model = test::designOf(shop);
    const DocumentDesign design = mapToDocuments(model);
    const Decision *decision = decisionOf(design, model, table, target);
    QVERIFY(decision);
    QCOMPARE(decision->rule, rule);
    QCOMPARE(enumName(decision->mapping), mapping);
    QVERIFY(decision->reason.contains(u"“"_s) && decision->reason.endsWith(u'.'));
}

void MongoDbTest::theChoiceOfTheDesignWins_data()
{
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("rule");
    QTest::newRow("reference") << u"reference"_s << QString() << u"chosen"_s;
    QTest::newRow("array of references") << u"array-of-references"_s << QString() << u"chosen"_s;
    QTest::newRow("embed") << u"embed"_s << QString() << u"chosen"_s;
    QTest::newRow("few") << QString() << u"12"_s << u"few"_s;
    QTest::newRow("average and most") << QString() << u"3..12"_s << u"few"_s;
    QTest::newRow("many") << QString() << u"5000"_s << u"many"_s;
    QTest::newRow("no such mapping") << u"nest"_s << QString() << u"weak"_s;
}

void MongoDbTest::theChoiceOfTheDesignWins()
{
    QFETCH(QString, mapping);
    QFETCH(QString, expected);
    QFETCH(QString, rule);
    Model model = test::designOf(shop);
    const Relationship *line = lineOf(model, u"order_lines"_s, u"orders"_s);
    QVERIFY(line);
    const Id id = line->id;
    if (!mapping.isEmpty())
        model = withOption(model, id, MappingOption, mapping);
    if (!expected.isEmpty())
        model = withOption(model, id, ExpectedOption, expected);
    const DocumentDesign design = mapToDocuments(model);
    const Decision *decision = decisionOf(design, model, u"order_lines"_s, u"orders"_s);
    QVERIFY(decision);
    QCOMPARE(decision->rule, rule);
    if (rule == u"chosen")
        QCOMPARE(enumName(decision->mapping), mapping);
    if (rule == u"few")
        QCOMPARE(decision->maximum, 12);
    const bool inside = decision->mapping == Mapping::Embed;
    QCOMPARE(collectionOf(design, u"order_lines"_s) == nullptr, inside);
    const bool reported =
        std::any_of(design.notes.begin(), design.notes.end(), [&](const Unsupported &note) {
            return note.id == id && note.text.contains(u"nest"_s);
        });
    QCOMPARE(reported, mapping == u"nest");
}

void MongoDbTest::manyToManyGoesToTheSmallerSide()
{
    Edit edit{Model()};
    const Id student = *addTable(edit, {}, u"student"_s);
    const Id course = *addTable(edit, {}, u"course"_s);
    for (const Id table : {student, course})
        QVERIFY(setInPrimaryKey(edit, *addColumn(edit, table, u"id"_s, u"bigint"_s), true));
    RelationshipRequest request;
    request.from = student;
    request.to = course;
    request.kind = RelationshipKind::ManyToMany;
    const Id line = *addRelationship(edit, request);
    // A student is in up to 8 courses, a course has up to 300 students.
    const Relationship drawn = *edit.get<Relationship>(line);
    const bool own = drawn.parent == course;
    edit.modify<Object>(line, [&](Object &object) {
        object.options.insert(ExpectedOption, own ? u"8"_s : u"300"_s);
        object.options.insert(ExpectedOtherOption, own ? u"300"_s : u"8"_s);
    });
    const DocumentDesign design = mapToDocuments(edit.model());
    QCOMPARE(design.decisions.size(), 1);
    QCOMPARE(design.decisions.first().relationship, line);
    QCOMPARE(design.decisions.first().maximum, 8);
    QCOMPARE(nameOf(edit.model(), design.decisions.first().table), u"student"_s);
    const Value rule = ruleAt(design, u"student"_s, u"course_ids"_s);
    QCOMPARE(rule.find(u"maxItems")->text, u"8"_s);
    QVERIFY(rule.find(u"uniqueItems")->isTrue());
    QCOMPARE(design.collections.size(), 2);
}

void MongoDbTest::weakRowsAreAnArrayInTheirParent()
{
    const DocumentDesign design = mapToDocuments(test::designOf(shop));
    const Value lines = ruleAt(design, u"orders"_s, u"lines"_s);
    QCOMPARE(lines.stringAt(u"bsonType"), u"array"_s);
    QCOMPARE(lines.find(u"maxItems")->text, QString::number(FewRows));
    // The reference to the parent is gone: the document is the order.
    QVERIFY(ruleAt(design, u"orders"_s, u"lines.order_id"_s).isNull());
    QVERIFY(!ruleAt(design, u"orders"_s, u"lines.product_id"_s).isNull());
    QVERIFY(!ruleAt(design, u"customer"_s, u"profile.bio"_s).isNull());
    QVERIFY(!ruleAt(design, u"customer"_s, u"country.name"_s).isNull());
    QVERIFY(!collectionOf(design, u"product_tag"_s));
    QCOMPARE(collectionOf(design, u"orders"_s)->sample.find(u"lines")->values.size(), 1);
}

void MongoDbTest::columnsBecomeRules_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *type, const char *rule) {
        QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(rule);
    };
    row("integer", R"({ "bsonType": ["int", "long", "double"], "multipleOf": 1, )"
                   R"("minimum": -2147483648, "maximum": 2147483647 })");
    row("bigint", R"({ "bsonType": ["int", "long", "double"], "multipleOf": 1 })");
    row("text", R"({ "bsonType": "string" })");
    row("varchar(40)", R"({ "bsonType": "string", "maxLength": 40 })");
    row("boolean", R"({ "bsonType": "bool" })");
    row("timestamptz", R"({ "bsonType": "date" })");
    row("uuid", R"({ "bsonType": "binData" })");
    row("double precision", R"({ "bsonType": ["double", "int", "long"] })");
    row("text[]", R"({ "bsonType": "array", "items": { "bsonType": "string" } })");
    row("jsonb", R"({ "bsonType": ["object", "array"] })");
}

void MongoDbTest::columnsBecomeRules()
{
    QFETCH(QString, type);
    QFETCH(QString, rule);
    const DocumentDesign design =
        mapToDocuments(test::designOf("CREATE TABLE t (id bigint PRIMARY KEY, a " + type.toUtf8() +
                                      " NOT NULL, b " + type.toUtf8() + ");"));
    QCOMPARE(oneLine(ruleAt(design, u"t"_s, u"a"_s)), rule);
    const Value nullable = ruleAt(design, u"t"_s, u"b"_s);
    QVERIFY(nullable.find(u"bsonType")->values.contains(Value::string(u"null"_s)));
    const Collection &collection = design.collections.first();
    QCOMPARE(oneLine(*collection.schema.find(u"required")), u"[\"_id\", \"a\"]"_s);
    QVERIFY(!collection.schema.find(u"additionalProperties")->isTrue());
}

void MongoDbTest::checksBecomeRules_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *check, const char *keyword, const char *value) {
        QTest::newRow(check) << QString::fromLatin1(check) << QString::fromLatin1(keyword)
                             << QString::fromLatin1(value);
    };
    row("n >= 3", "minimum", "3");
    row("n BETWEEN 3 AND 9", "maximum", "9");
    row("n > 3", "exclusiveMinimum", "true");
    row("10 > n", "maximum", "10");
    row("s IN ('a', 'b')", "enum", R"(["a", "b"])");
    row("s = ANY (ARRAY['a'::text, 'b'::text])", "enum", R"(["a", "b"])");
    row("char_length(s) <= 5", "maxLength", "5");
    row("s <> ''", "minLength", "1");
    row("s ~ '^[a-z]+$'", "pattern", R"("^[a-z]+$")");
    row("s ~ '\\mword'", "", "");
    row("n > m", "", "");
    row("n % 2 = 0", "", "");
    row("n > 0 OR s = 'a'", "", "");
}

void MongoDbTest::checksBecomeRules()
{
    QFETCH(QString, check);
    QFETCH(QString, keyword);
    QFETCH(QString, value);
    const DocumentDesign design = mapToDocuments(
        test::designOf("CREATE TABLE t (id bigint PRIMARY KEY, n bigint NOT NULL, m bigint NOT "
                       "NULL, s text NOT NULL, CHECK (" +
                       check.toUtf8() + "));"));
    const QString field = check.contains(u"s "_s) || check.contains(u"(s)"_s) ? u"s"_s : u"n"_s;
    const Value rule = ruleAt(design, u"t"_s, field);
    QCOMPARE(design.notes.size(), keyword.isEmpty() ? 1 : 0);
    if (keyword.isEmpty())
        return;
    QVERIFY2(rule.contains(keyword), qPrintable(oneLine(rule)));
    QCOMPARE(oneLine(*rule.find(keyword)), value);
}

void MongoDbTest::indexesBecomeIndexes_data()
{
    QTest::addColumn<QString>("index");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *index, const char *key, const char *option = "",
                        const char *value = "") {
        QTest::newRow(index) << QString::fromLatin1(index) << QString::fromLatin1(key)
                             << QString::fromLatin1(option) << QString::fromLatin1(value);
    };
    row("INDEX i ON t (a, b DESC)", R"({ "a": 1, "b": -1 })");
    row("UNIQUE INDEX i ON t (a)", R"({ "a": 1 })", "unique", "true");
    // Rows without a value do not collide in SQL.
    row("UNIQUE INDEX i ON t (c)", R"({ "c": 1 })", "partialFilterExpression",
        R"({ "c": { "$type": "string" } })");
    row("INDEX i ON t (a) WHERE b > 5", R"({ "a": 1 })", "partialFilterExpression",
        R"({ "b": { "$gt": 5 } })");
    row("INDEX i ON t (a) WHERE c IS NULL", R"({ "a": 1 })", "partialFilterExpression",
        R"({ "c": null })");
    row("INDEX i ON t (a) WHERE c IN ('x', 'y') AND b = 1", R"({ "a": 1 })",
        "partialFilterExpression", R"({ "$and": [{ "c": { "$in": ["x", "y"] } }, { "b": 1 }] })");
    row("INDEX i ON t USING hash (a)", R"({ "a": "hashed" })");
    row("INDEX i ON t USING gin (j)", R"({ "j.$**": 1 })");
    row("INDEX i ON t USING gin (to_tsvector('english', a || ' ' || c))",
        R"({ "a": "text", "c": "text" })", "default_language", R"("english")");
    row("INDEX i ON t (lower(a))", R"({ "a": 1 })", "collation",
        R"({ "locale": "en", "strength": 2 })");
    row("INDEX i ON t USING gist (p)", R"({ "p": "2dsphere" })");
    row("INDEX i ON t (a) INCLUDE (b)", R"({ "a": 1, "b": 1 })");
}

void MongoDbTest::indexesBecomeIndexes()
{
    QFETCH(QString, index);
    QFETCH(QString, key);
    QFETCH(QString, option);
    QFETCH(QString, value);
    const DocumentDesign design = mapToDocuments(
        test::designOf("CREATE TABLE t (id bigint PRIMARY KEY, a text NOT NULL, b bigint NOT NULL, "
                       "c text, j jsonb, p point); CREATE " +
                       index.toUtf8() + ";"));
    QCOMPARE(design.collections.size(), 1);
    const QList<CollectionIndex> indexes = design.collections.first().indexes;
    QCOMPARE(indexes.size(), 1);
    QCOMPARE(oneLine(indexes.first().key), key);
    QCOMPARE(indexes.first().options.stringAt(u"name"), u"i"_s);
    if (!option.isEmpty()) {
        QVERIFY(indexes.first().options.contains(option));
        QCOMPARE(oneLine(*indexes.first().options.find(option)), value);
    }
}

void MongoDbTest::uniqueIndexesKeepToTheShardKey()
{
    Model model = test::designOf("CREATE TABLE t (id bigint PRIMARY KEY, tenant int NOT NULL, "
                                 "mail text NOT NULL); CREATE UNIQUE INDEX good ON t (tenant, "
                                 "mail); CREATE UNIQUE INDEX bad ON t (mail);");
    const Id table = tableNamed(model, u"t"_s)->id;
    model = withOption(model, table, ShardKeyOption, u"tenant"_s);
    const DocumentDesign design = mapToDocuments(model);
    const Collection &collection = design.collections.first();
    QCOMPARE(oneLine(collection.shardKey), u"{ \"tenant\": 1 }"_s);
    for (const CollectionIndex &index : collection.indexes)
        QCOMPARE(index.options.contains(u"unique"), index.options.stringAt(u"name") == u"good");
    QCOMPARE(design.notes.size(), 1);
    QCOMPARE(nameOf(model, design.notes.first().id), u"bad"_s);

    const DocumentDesign none =
        mapToDocuments(withOption(model, table, ShardKeyOption, u"nothing"_s));
    QVERIFY(none.collections.first().shardKey.isNull());
    QCOMPARE(none.notes.size(), 1);
    const DocumentDesign hashed =
        mapToDocuments(withOption(model, table, ShardKeyOption, u"id:hashed"_s));
    QCOMPARE(oneLine(hashed.collections.first().shardKey), u"{ \"_id\": \"hashed\" }"_s);
    QVERIFY(!hashed.collections.first().indexes.first().options.contains(u"unique"));
}

void MongoDbTest::timeSeriesHaveNoValidator()
{
    Model model = test::designOf("CREATE TABLE reading (at timestamptz NOT NULL, sensor int NOT "
                                 "NULL, value double precision);");
    const Id table = tableNamed(model, u"reading"_s)->id;
    model = withOption(model, table, TimeFieldOption, u"at"_s);
    model = withOption(model, table, MetaFieldOption, u"sensor"_s);
    model = withOption(model, table, ExpireOption, u"3600"_s);
    const DocumentDesign design = mapToDocuments(model);
    const Collection &collection = design.collections.first();
    QVERIFY(collection.schema.isNull());
    QCOMPARE(collection.timeSeries.stringAt(u"timeField"), u"at"_s);
    QCOMPARE(collection.timeSeries.stringAt(u"metaField"), u"sensor"_s);
    QCOMPARE(collection.expireAfter, qint64(3600));
    QVERIFY(mongoshScript(design).text.contains(u"\"expireAfterSeconds\": 3600"_s));
}

void MongoDbTest::spansCoverWhatTheyStandFor()
{
    const Model model = test::designOf(shop);
    for (const Script &script : {mongoshText(model), mongoJsonText(model)}) {
        for (const Span &span : script.spans) {
            QVERIFY(model.contains(span.id));
            QVERIFY(span.from >= 0 && span.from + span.length <= script.text.size());
        }
        const Id orders = tableNamed(model, u"orders"_s)->id;
        const bool covered =
            std::any_of(script.spans.begin(), script.spans.end(), [&](const Span &span) {
                return span.id == orders &&
                       script.text.mid(span.from, span.length).contains(u"\"orders\""_s);
            });
        QVERIFY(covered);
    }
}

void MongoDbTest::sameDesignSameText()
{
    const Model model = test::designOf(shop);
    QCOMPARE(mongoshText(model).text, mongoshText(model).text);
    QVERIFY(QJsonDocument::fromJson(mongoJsonText(model).text.toUtf8()).isObject());
}

void MongoDbTest::namesThatMongoForbidsAreReported()
{
    const Model model = test::designOf(
        R"(CREATE TABLE "system.$x" ("$a" int PRIMARY KEY, "b.c" int, "_id" int, "b_c" int);)");
    const DocumentDesign design = mapToDocuments(model);
    const Collection &collection = design.collections.first();
    QCOMPARE(collection.name, u"_system._x"_s);
    QStringList names;
    for (const DocumentField &field : collection.fields)
        names.append(field.name);
    QCOMPARE(names, (QStringList{u"_id"_s, u"b_c"_s, u"_id_2"_s, u"b_c_2"_s}));
    QCOMPARE(design.notes.size(), 4);
}

void MongoDbTest::whatCannotBecomeAnythingIsReported()
{
    const Model model = test::designOf(
        "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, a int, b int, "
        "CHECK (a < b)); CREATE VIEW v AS SELECT id FROM t;");
    const Script script = mongoshText(model);
    QStringList kinds;
    for (const Unsupported &one : script.unsupported) {
        QVERIFY(model.contains(one.id));
        QVERIFY(!one.text.isEmpty());
        QVERIFY2(script.text.contains(u"// "_s + one.text), qPrintable(one.text));
        kinds.append(QString::number(int(model.find(one.id)->kind)));
    }
    kinds.removeDuplicates();
    QCOMPARE(kinds.size(), 3); // the column that counts, the check, the view
}

void MongoDbTest::theRealShellTakesTheScript_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("collections");
    QTest::newRow("shop") << shop << u"country customer order_events orders product review tag"_s;
    QTest::newRow("names") << QByteArray(R"sql(
        CREATE TABLE "it's a ""table"" – 🚲" ("a ""quoted"" 'name'" int PRIMARY KEY,
            "__proto__" int NOT NULL, "2" int, "1" int, "new
line" text, "back\slash" text);
        CREATE INDEX "i ""x""" ON "it's a ""table"" – 🚲" ("2", "1");)sql")
                           << u"it's a \"table\" – 🚲"_s;
    QTest::newRow("types") << QByteArray(R"sql(
        CREATE TYPE mood AS ENUM ('sad', 'happy');
        CREATE DOMAIN plz AS text CHECK (VALUE ~ '^[0-9]{5}$');
        CREATE TABLE t (id uuid PRIMARY KEY, m mood NOT NULL, z plz NOT NULL, n numeric(6,2)
            CHECK (n > 100), d date, ts timestamptz, j jsonb, a int[], b bytea, p point,
            r int4range, s smallint CHECK (s BETWEEN 2 AND 4), v text CHECK (length(v) > 3));
        CREATE INDEX ON t USING gin (j);
        CREATE INDEX ON t USING gist (p);
        CREATE UNIQUE INDEX ON t (m, v);)sql")
                           << u"t"_s;
}

void MongoDbTest::theRealShellTakesTheScript()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, collections);
    if (!test::hasMongosh())
        QSKIP("The mongosh package is not installed (npm ci in tests/node).");
    Model model = test::designOf(sql);
    if (const Table *orders = tableNamed(model, u"orders"_s))
        model = withOption(model, orders->id, ShardKeyOption, u"customer_id, id"_s);
    const DocumentDesign design = mapToDocuments(model);
    const QJsonObject answer = test::runMongosh({mongoshScript(design).text}).first();
    QVERIFY2(!answer.contains(u"error"_s), qPrintable(answer[u"error"_s].toString()));
    QCOMPARE(answer[u"problems"_s].toArray(), QJsonArray());
    QStringList names;
    int indexes = 0;
    const QJsonArray made = answer[u"collections"_s].toArray();
    for (const QJsonValue &name : made)
        names.append(name.toString());
    names.sort();
    QCOMPARE(names.join(u' '), collections);
    for (const Collection &collection : design.collections) {
        indexes += int(collection.indexes.size());
        QStringList fields;
        const QJsonArray properties = answer[u"fields"_s][collection.name].toArray();
        for (const QJsonValue &field : properties)
            fields.append(field.toString());
        QStringList expected = collection.schema.find(u"properties")->names;
        fields.sort(); // JavaScript puts numbers first
        expected.sort();
        QCOMPARE(fields, expected);
    }
    QCOMPARE(answer[u"indexes"_s].toInt(), indexes);
    for (const Collection &collection : design.collections)
        QCOMPARE(answer[u"sharded"_s].toObject().contains(collection.name),
                 !collection.shardKey.isNull());
}

void MongoDbTest::realValidatorsGoThroughADesign_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("collections");
    const QString folder = test::testDataFolder() + u"/mongodb/"_s;
    const auto row = [&](const char *file, const char *collections) {
        const QString path = folder + QLatin1String(file);
        if (QFile::exists(path))
            QTest::newRow(file) << path << QString::fromLatin1(collections);
    };
    row("people/people.json", "people");
    row("students/students.json", "students");
    row("students-2017/students-2017.json", "students");
    row("documentdb-validators/validators.json", "col col3 col_merge_tar");
    if (!QFile::exists(folder))
        QTest::newRow("no data") << QString() << QString();
}

void MongoDbTest::realValidatorsGoThroughADesign()
{
    QFETCH(QString, path);
    QFETCH(QString, collections);
    if (path.isEmpty())
        QSKIP("There is no test data.");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<ImportResult> read = readSource(file.readAll(), {path, {}}, Token());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message()));
    const DocumentDesign design = mapToDocuments(read->model);
    QStringList names;
    for (const Collection &collection : design.collections)
        names.append(collection.name);
    names.sort();
    QCOMPARE(names.join(u' '), collections);
    if (!test::hasMongosh())
        QSKIP("The mongosh package is not installed (npm ci in tests/node).");
    const QJsonObject answer = test::runMongosh({mongoshScript(design).text}).first();
    QVERIFY2(!answer.contains(u"error"_s), qPrintable(answer[u"error"_s].toString()));
    QCOMPARE(answer[u"problems"_s].toArray(), QJsonArray());
}

QTEST_GUILESS_MAIN(MongoDbTest)
#include "tst_mongodb.moc"

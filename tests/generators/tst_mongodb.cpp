#include "generators/mongodb/mapping.h"
#include "generators/mongodb/options.h"
#include "generators/mongodb/reader.h"
#include "generators/mongodb/writer.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/keys.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "nodereader.h"
#include "tests/support/designsql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace relvar;
using namespace relvar::mongodb;
using namespace Qt::StringLiterals;

// A design as collections of MongoDB, and collections as a design. What scripts do is asked of the
// real mongosh.
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
    void validatorsBecomeTables();
    void sharedValidatorsAreRead();
    void samplesAreCounted();
    void literalsOfTheShellAreRead_data();
    void literalsOfTheShellAreRead();
    void ownScriptsAreReadBack();
    void ownJsonIsReadBack();
    void damagedTextIsAnError_data();
    void damagedTextIsAnError();
    void theRealShellTakesTheScript_data();
    void theRealShellTakesTheScript();
};

namespace {

const QByteArray shop = R"sql(
CREATE TABLE country (code char(2) PRIMARY KEY, name text NOT NULL);
CREATE TABLE customer (id bigint PRIMARY KEY, email varchar(200) NOT NULL UNIQUE,
    country_code char(2) REFERENCES country);
CREATE TABLE profile (customer_id bigint PRIMARY KEY REFERENCES customer, bio text);
CREATE TABLE product (id bigint PRIMARY KEY, sku varchar(20) NOT NULL, price numeric(10,2) NOT NULL,
    CHECK (price >= 0));
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customer,
    placed_at timestamptz NOT NULL);
CREATE TABLE order_lines (order_id bigint NOT NULL REFERENCES orders, line_no int NOT NULL,
    product_id bigint NOT NULL REFERENCES product, quantity int NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (order_id, line_no));
CREATE TABLE order_events (order_id bigint NOT NULL REFERENCES orders, at timestamptz NOT NULL,
    what text NOT NULL, PRIMARY KEY (order_id, at));
CREATE TABLE tag (id bigint PRIMARY KEY, label text NOT NULL, parent_id bigint REFERENCES tag);
CREATE TABLE product_tag (product_id bigint REFERENCES product, tag_id bigint REFERENCES tag,
    PRIMARY KEY (product_id, tag_id));
CREATE TABLE review (product_id bigint REFERENCES product, customer_id bigint REFERENCES customer,
    stars int NOT NULL, PRIMARY KEY (product_id, customer_id));
)sql";

const Decision *decisionOf(const DocumentDesign &design, const Model &model, const QString &table,
                           const QString &target)
{
    for (const Decision &decision : design.decisions)
        if (nameOf(model, decision.table) == table && nameOf(model, decision.target) == target)
            return &decision;
    return nullptr;
}

const Collection *collectionOf(const DocumentDesign &design, const QString &name)
{
    for (const Collection &collection : design.collections)
        if (collection.name == name)
            return &collection;
    return nullptr;
}

// The rule of a field by its path; properties and items are stepped through.
Value ruleAt(const DocumentDesign &design, const QString &collection, const QString &path)
{
    const Collection *found = collectionOf(design, collection);
    Value rule = found ? found->schema : Value();
    for (const QString &name : path.split(u'.')) {
        if (const Value *items = rule.find(u"items"))
            rule = Value(*items);
        const Value *properties = rule.find(u"properties");
        const Value *next = properties ? properties->find(name) : nullptr;
        rule = next ? Value(*next) : Value();
    }
    return rule;
}

QString oneLine(const Value &value)
{
    return shellText(value).simplified();
}

// The relationship between two tables of a design.
const Relationship *lineOf(const Model &model, const QString &table, const QString &target)
{
    for (const Relationship *line : model.all<Relationship>())
        if (nameOf(model, line->parent) == table && nameOf(model, line->target) == target)
            return line;
    return nullptr;
}

Model withOption(const Model &model, Id id, QLatin1String key, const QString &value)
{
    Edit edit(model);
    edit.modify<Object>(id, [&](Object &object) { object.options.insert(key, value); });
    return edit.model();
}

const Table *tableNamed(const Model &model, const QString &name)
{
    for (const Table *table : model.all<Table>())
        if (table->name == name)
            return table;
    return nullptr;
}

const Column *columnNamed(const Model &model, const QString &table, const QString &name)
{
    if (const Table *found = tableNamed(model, table))
        for (const Column *column : model.childrenOf<Column>(found->id))
            if (column->name == name)
                return column;
    return nullptr;
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
        kinds.append(QString::number(int(model.find(one.id)->kind)));
    }
    kinds.removeDuplicates();
    QCOMPARE(kinds.size(), 3); // the column that counts, the check, the view
}

void MongoDbTest::validatorsBecomeTables()
{
    const auto read = readMongo(R"js(
        // A comment
        db.createCollection('orders', { validator: { $jsonSchema: {
            bsonType: "object", required: ["at", "lines"], additionalProperties: false,
            properties: {
                _id: { bsonType: "objectId" }, at: { bsonType: "date" },
                state: { enum: ["open", "closed"] }, total: { bsonType: "decimal" },
                address: { bsonType: "object", required: ["city"],
                           properties: { city: { bsonType: "string", maxLength: 80 } } },
                lines: { bsonType: "array", minItems: 1, maxItems: 50, items: {
                    bsonType: "object", required: ["sku"],
                    properties: { sku: { bsonType: "string" },
                                  n: { bsonType: "int", minimum: 1 } } } } } } } });
        db.orders.createIndex({ at: -1 }, { name: "by_time", expireAfterSeconds: 60 });
        db.getCollection("orders").createIndex({ state: 1 }, { unique: true,
            partialFilterExpression: { state: { $eq: "open" } } });
        db.orders.find({ state: 'open' }).limit(3);
    )js");
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const Model &model = read->model;
    QCOMPARE(model.all<Table>().size(), 3);
    QCOMPARE(columnNamed(model, u"orders"_s, u"at"_s)->type.text, u"timestamp with time zone"_s);
    QVERIFY(!columnNamed(model, u"orders"_s, u"at"_s)->nullable);
    QVERIFY(columnNamed(model, u"orders"_s, u"total"_s)->nullable);
    QCOMPARE(model.all<EnumType>().first()->labels, (QStringList{u"open"_s, u"closed"_s}));
    QVERIFY(columnNamed(model, u"orders_address"_s, u"city"_s));
    const Relationship *lines = lineOf(model, u"orders_lines"_s, u"orders"_s);
    QVERIFY(lines && lines->identifying && lines->own.isMany());
    QCOMPARE(lines->options.value(MappingOption), u"embed"_s);
    QCOMPARE(lines->options.value(ExpectedOption), u"50"_s);
    QVERIFY(!lineOf(model, u"orders_address"_s, u"orders"_s)->own.isMany());
    QCOMPARE(model.all<Index>().size(), 2);
    QCOMPARE(model.all<Check>().size(), 1);
    const auto skipped = std::count_if(
        read->statements.begin(), read->statements.end(),
        [](const ImportedStatement &one) { return one.status == ImportedStatement::Skipped; });
    QCOMPARE(skipped, 1);
}

void MongoDbTest::sharedValidatorsAreRead()
{
    const auto people = readMongo(R"({"create": "people", "validator": {"$jsonSchema": {
        "bsonType": "object", "additionalProperties": false, "required": ["name", "age"],
        "properties": {"_id": {"bsonType": "objectId"}, "name": {"bsonType": "string",
        "description": "required and must be a string"}, "age": {"bsonType": "int", "minimum": 0,
        "maximum": 100}}}}, "validationLevel": "moderate", "validationAction": "error"})");
    QVERIFY(people);
    QCOMPARE(columnNamed(people->model, u"people"_s, u"age"_s)->type.text, u"integer"_s);
    QCOMPARE(people->model.all<Check>().first()->expression, u"\"age\" >= 0 AND \"age\" <= 100"_s);
    QCOMPARE(tableNamed(people->model, u"people"_s)->options.value(LevelOption), u"moderate"_s);
    // What was read says the same again.
    const DocumentDesign design = mapToDocuments(people->model);
    const Value age = ruleAt(design, u"people"_s, u"age"_s);
    QCOMPARE(age.find(u"minimum")->text, u"0"_s);
    QCOMPARE(age.find(u"maximum")->text, u"100"_s);
    QCOMPARE(ruleAt(design, u"people"_s, u"_id"_s).stringAt(u"bsonType"), u"objectId"_s);

    // The same collection twice: the last validator counts. An unknown type costs only itself.
    const auto several = readMongo(R"([
        {"collection": "col", "command": "create", "validator": {"$jsonSchema":
            {"bsonType": "object", "properties": {"a": {"bsonType": "int"}}}},
         "validationLevel": "strict", "validationAction": "error"},
        {"collection": "col", "command": "collMod", "validator": {"$jsonSchema":
            {"bsonType": "object", "properties": {"a": {"bsonType": "string"}}}},
         "validationLevel": null, "validationAction": null},
        {"collection": "col3", "command": "create", "validator": {"$and": [{"a": {"$gt": 2}},
            {"$jsonSchema": {"bsonType": "obect", "properties":
                {"a": {"bsonType": "int", "maximum": 5}}}}]}}])");
    QVERIFY(several);
    QCOMPARE(several->model.all<Table>().size(), 2);
    QCOMPARE(columnNamed(several->model, u"col"_s, u"a"_s)->type.text, u"text"_s);
    int refused = 0;
    int skipped = 0;
    for (const ImportedStatement &one : several->statements) {
        refused += one.status == ImportedStatement::Refused ? 1 : 0;
        skipped += one.status == ImportedStatement::Skipped ? 1 : 0;
    }
    QCOMPARE(refused, 1);
    QCOMPARE(skipped, 1);
}

void MongoDbTest::samplesAreCounted()
{
    QByteArray lines;
    for (int i = 0; i < 12; ++i)
        lines += R"({"_id": {"$oid": "5f0000000000000000000001"}, "n": )" + QByteArray::number(i) +
                 R"(, "state": ")" + (i % 3 ? "open" : "closed") +
                 R"(", "at": {"$date": "2024-01-01T00:00:00Z"}, "big": {"$numberLong": "5"})" +
                 (i % 2 ? R"(, "note": "x", "mixed": 1})" : R"(, "mixed": "a", "home": {"zip": "1"},
                  "items": [{"sku": "a"}, {"sku": "b", "n": 1.5}]})") +
                 "\n";
    const auto read = readMongo(lines, {}, u"things"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const Model &model = read->model;
    QCOMPARE(model.all<Table>().size(), 3);
    const auto column = [&](const char *name) {
        return columnNamed(model, u"things"_s, QString::fromLatin1(name));
    };
    QCOMPARE(column("n")->type.text, u"integer"_s);
    QVERIFY(!column("n")->nullable);
    QCOMPARE(column("big")->type.text, u"bigint"_s);
    QCOMPARE(column("at")->type.text, u"timestamp with time zone"_s);
    QVERIFY(column("note")->nullable);
    QVERIFY(column("note")->comment.contains(u"6"_s) && column("note")->comment.contains(u"12"_s));
    QCOMPARE(column("mixed")->type.text, u"jsonb"_s);
    QCOMPARE(column("_id")->options.value(TypeOption), u"objectId"_s);
    QVERIFY(columnNamed(model, u"things_items"_s, u"n"_s)->nullable);
    QVERIFY(!columnNamed(model, u"things_items"_s, u"sku"_s)->nullable);
    const bool suggested = std::any_of(
        read->statements.begin(), read->statements.end(), [](const ImportedStatement &one) {
            return one.reason.contains(u"state"_s) && one.reason.contains(u"closed, open"_s);
        });
    QVERIFY(suggested);
}

void MongoDbTest::literalsOfTheShellAreRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *value, const char *type) {
        QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(type);
    };
    row("1", "integer");
    row("-1.5e3", "double precision");
    row("'it\\'s'", "text");
    row("true", "boolean");
    row("ObjectId('5f0000000000000000000001')", "character(24)");
    row("ISODate('2024-01-01')", "timestamp with time zone");
    row("new Date(5)", "timestamp with time zone");
    row("NumberLong(5)", "bigint");
    row("NumberLong('5')", "bigint");
    row("NumberDecimal('5.5')", "numeric");
    row("UUID('5f000000-0000-4000-8000-000000000001')", "uuid");
    row("{$binary: {base64: 'AAAA', subType: '00'}}", "bytea");
    row("{$numberInt: '5'}", "integer");
    row("['a', 'b']", "text[]");
    row("[[1]]", "jsonb");
    row("/a[/]b/i", "text");
    row("{}", "jsonb");
}

void MongoDbTest::literalsOfTheShellAreRead()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, type);
    const auto read = readMongo("[{v: " + value + ", /* more */ }]");
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QVERIFY(columnNamed(read->model, u"documents"_s, u"v"_s));
    QCOMPARE(columnNamed(read->model, u"documents"_s, u"v"_s)->type.text, type);
}

// Names of collections and fields, types and shard keys come back from what was written.
static void compareReadBack(const Script &script, const DocumentDesign &before)
{
    const auto read = readMongo(script.text.toUtf8());
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    for (const ImportedStatement &one : read->statements)
        QVERIFY2(one.status != ImportedStatement::Refused, qPrintable(one.kind + one.reason));
    const DocumentDesign after = mapToDocuments(read->model);
    QCOMPARE(after.collections.size(), before.collections.size());
    for (const Collection &collection : before.collections) {
        const Collection *again = collectionOf(after, collection.name);
        QVERIFY(again);
        QStringList names = collection.schema.find(u"properties")->names;
        QStringList namesAgain = again->schema.find(u"properties")->names;
        names.sort();
        namesAgain.sort();
        QCOMPARE(namesAgain, names);
        QCOMPARE(again->shardKey, collection.shardKey);
    }
}

void MongoDbTest::ownScriptsAreReadBack()
{
    Model model = test::designOf(shop);
    model =
        withOption(model, tableNamed(model, u"orders"_s)->id, ShardKeyOption, u"customer_id, id"_s);
    const DocumentDesign design = mapToDocuments(model);
    QVERIFY(!collectionOf(design, u"orders"_s)->shardKey.isNull());
    compareReadBack(mongoshScript(design), design);
}

void MongoDbTest::ownJsonIsReadBack()
{
    const Model model = test::designOf(shop);
    compareReadBack(mongoJsonText(model), mapToDocuments(model));
}

void MongoDbTest::damagedTextIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end") << QByteArray("{\"a\": ");
    QTest::newRow("open text") << QByteArray("{\"a\": \"");
    QTest::newRow("no literal") << QByteArray("[{a: b + c}]");
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4);
}

void MongoDbTest::damagedTextIsAnError()
{
    QFETCH(QByteArray, text);
    const auto read = readMongo(text);
    QVERIFY(!read);
    QVERIFY(!read.error().text.isEmpty());
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

QTEST_GUILESS_MAIN(MongoDbTest)
#include "tst_mongodb.moc"

#include "generators/mongodb/reader.h"
#include "generators/mongodb/writer.h"
#include "mongodesigns.h"

#include <QtTest>

#include <algorithm>

using namespace relvar;
using namespace relvar::mongodb;
using namespace Qt::StringLiterals;

// Validators, documents and scripts of MongoDB as a design.
class MongoDbReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void validatorsBecomeTables();
    void sharedValidatorsAreRead();
    void samplesAreCounted();
    void literalsOfTheShellAreRead_data();
    void literalsOfTheShellAreRead();
    void ownScriptsAreReadBack();
    void ownJsonIsReadBack();
    void damagedTextIsAnError_data();
    void damagedTextIsAnError();
};

void MongoDbReaderTest::validatorsBecomeTables()
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

void MongoDbReaderTest::sharedValidatorsAreRead()
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

void MongoDbReaderTest::samplesAreCounted()
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

void MongoDbReaderTest::literalsOfTheShellAreRead_data()
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

void MongoDbReaderTest::literalsOfTheShellAreRead()
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

void MongoDbReaderTest::ownScriptsAreReadBack()
{
    Model model = test::designOf(shop);
    model =
        withOption(model, tableNamed(model, u"orders"_s)->id, ShardKeyOption, u"customer_id, id"_s);
    const DocumentDesign design = mapToDocuments(model);
    QVERIFY(!collectionOf(design, u"orders"_s)->shardKey.isNull());
    compareReadBack(mongoshScript(design), design);
}

void MongoDbReaderTest::ownJsonIsReadBack()
{
    const Model model = test::designOf(shop);
    compareReadBack(mongoJsonText(model), mapToDocuments(model));
}

void MongoDbReaderTest::damagedTextIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end") << QByteArray("{\"a\": ");
    QTest::newRow("open text") << QByteArray("{\"a\": \"");
    QTest::newRow("no literal") << QByteArray("[{a: b + c}]");
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4);
}

void MongoDbReaderTest::damagedTextIsAnError()
{
    QFETCH(QByteArray, text);
    const auto read = readMongo(text);
    QVERIFY(!read);
    QVERIFY(!read.error().text.isEmpty());
}

QTEST_GUILESS_MAIN(MongoDbReaderTest)
#include "tst_mongodbreader.moc"

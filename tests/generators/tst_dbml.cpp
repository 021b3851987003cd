#include "dbmlfacts.h"
#include "generators/dialects/dialect.h"
#include "generators/sketch/sketch.h"
#include "generators/sources.h"
#include "model/document.h"
#include "model/operations/columns.h"
#include "model/operations/tables.h"
#include "nodereader.h"
#include "tests/support/realschemas.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace relvar;
using namespace Qt::StringLiterals;

// DBML in and out, judged by the real @dbml/core package and by what the design says.
class DbmlTest : public QObject
{
    Q_OBJECT

private slots:
    void everySchemaIsReadBackAsItWasWritten_data();
    void everySchemaIsReadBackAsItWasWritten();
    void theRealParserReadsTheSame_data();
    void theRealParserReadsTheSame();
    void filesComeOutAsTheyWentIn_data();
    void filesComeOutAsTheyWentIn();
    void filesAreReadWholly_data();
    void filesAreReadWholly();
    void whatIsSaidIsKept_data();
    void whatIsSaidIsKept();
    void optionalEndsAreRead_data();
    void optionalEndsAreRead();
    void recordsFollowTheirColumns();
    void whatCannotBeSaidIsReported_data();
    void whatCannotBeSaidIsReported();
};

namespace {

Model modelOf(const QString &text)
{
    Edit edit{Model()};
    (void)applySketchText(edit, text);
    return edit.model();
}

QStringList factsOf(const QJsonObject &answer)
{
    QStringList facts;
    for (const QJsonValue &value : answer[u"facts"].toArray())
        facts.append(value.toString());
    facts.sort();
    return facts;
}

// Without what is the same in a design: names that follow from the columns are not written, and a
// column that refers one to one is unique.
QStringList asDesign(QStringList facts)
{
    static const QRegularExpression automatic(u"(?<=\\|)\\w+_(idx|pkey)(?=$|\\|)"_s);
    static const QRegularExpression oneToOne(u"\\) 1 .*\\) 1\\|"_s);
    const bool unique = !facts.filter(oneToOne).isEmpty();
    for (QString &fact : facts) {
        if (fact.startsWith(u"index|") || fact.startsWith(u"key|"))
            fact.remove(automatic);
        if (unique && fact.startsWith(u"column|"))
            fact.replace(u"|unique not null|"_s, u"|not null|"_s).replace(u"|unique|"_s, u"||"_s);
    }
    facts.sort();
    return facts;
}

// What the package says of rows it has understood, the design only keeps.
QStringList withoutRecords(QStringList facts)
{
    facts.removeIf([](const QString &fact) { return fact.startsWith(u"records|"); });
    return facts;
}

// The tables and enumerations that DBML can say, without what stays out of the text.
QStringList sayableFacts(const Model &model)
{
    sketch::Design design = sketch::describe(model);
    // Values without a text, and what has no columns or values at all, are named in the report.
    for (sketch::Enumeration &one : design.enumerations)
        one.labels.removeIf([](const sketch::EnumLabel &label) { return label.text.isEmpty(); });
    design.enumerations.removeIf(
        [](const sketch::Enumeration &one) { return one.labels.isEmpty(); });
    design.entities.removeIf([](const sketch::Entity &one) { return one.attributes.isEmpty(); });
    return test::dbmlFacts(design);
}

void addDbmlFiles()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("shop") << QStringLiteral(RELVAR_SOURCE_DIR "/tests/generators/sketch/shop.dbml");
    const QString folder = test::testDataFolder() + u"/dbml"_s;
    QDirIterator files(folder, {u"*.dbml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile expected(QString(path).replace(u".dbml"_s, u".expected.json"_s));
        // Those that the package refuses are no DBML.
        if (expected.open(QIODevice::ReadOnly) &&
            QJsonDocument::fromJson(expected.readAll())[u"valid"].toBool())
            QTest::newRow(qPrintable(path.mid(folder.size() + 1))) << path;
    }
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void DbmlTest::everySchemaIsReadBackAsItWasWritten_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const test::RealSchema &schema : test::realSchemas())
        QTest::newRow(qPrintable(schema.name)) << schema.sql;
}

void DbmlTest::everySchemaIsReadBackAsItWasWritten()
{
    QFETCH(QByteArray, sql);
    const Model model = dialects().first()->read(sql, {}).value().model;
    const QString text = dbmlText(model).text;
    const Result<ImportResult> read = readSource(text.toUtf8(), {u"a.dbml"_s, {}}, {});
    QVERIFY(read.ok());
    for (const ImportedStatement &one : read->statements)
        QVERIFY2(one.status == ImportedStatement::Imported,
                 qPrintable(u"%1: %2"_s.arg(one.line).arg(one.reason)));
    const QString apart =
        test::factsApart(test::dbmlFacts(sketch::describe(read->model)), sayableFacts(model));
    QVERIFY2(apart.isEmpty(), qPrintable(apart));
    QCOMPARE(dbmlText(read->model).text, text);
}

void DbmlTest::theRealParserReadsTheSame_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QJsonObject>("answer");
    if (!test::hasDbml())
        QSKIP("The @dbml/core package is not installed (npm ci in tests/node).");
    // One start of the package for all of them.
    QStringList texts;
    QStringList names;
    QList<QStringList> wanted;
    for (const test::RealSchema &schema : test::realSchemas()) {
        const Model model = dialects().first()->read(schema.sql, {}).value().model;
        names.append(schema.name);
        texts.append(dbmlText(model).text);
        wanted.append(sayableFacts(model));
    }
    const QList<QJsonObject> answers = test::readDbml(texts);
    for (qsizetype i = 0; i < names.size(); ++i)
        QTest::newRow(qPrintable(names[i])) << wanted[i] << answers[i];
}

void DbmlTest::theRealParserReadsTheSame()
{
    QFETCH(QStringList, wanted);
    QFETCH(QJsonObject, answer);
    QVERIFY2(!answer.contains(u"error"_s), qPrintable(answer[u"error"].toString()));
    const QString apart = test::factsApart(factsOf(answer), wanted);
    QVERIFY2(apart.isEmpty(), qPrintable(apart));
}

void DbmlTest::filesComeOutAsTheyWentIn_data()
{
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");
    if (!test::hasDbml())
        QSKIP("The @dbml/core package is not installed (npm ci in tests/node).");
    QStringList texts;
    QStringList names;
    const QString folder = test::testDataFolder() + u"/dbml"_s;
    QDirIterator files(folder, {u"*.dbml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray expected =
            contents(QString(path).replace(u".dbml"_s, u".expected.json"_s));
        if (!QJsonDocument::fromJson(expected)[u"valid"].toBool())
            continue;
        const QString text = QString::fromUtf8(contents(path));
        names.append(path.mid(folder.size() + 1));
        texts.append(text);
        texts.append(dbmlText(modelOf(text)).text);
    }
    if (names.isEmpty()) {
        const QString text = u"Table a {\n  id int [pk]\n}\n"_s;
        names.append(u"small"_s);
        texts = {text, dbmlText(modelOf(text)).text};
    }
    const QList<QJsonObject> answers = test::readDbml(texts);
    for (qsizetype i = 0; i < names.size(); ++i)
        QTest::newRow(qPrintable(names[i])) << answers[2 * i] << answers[2 * i + 1];
}

void DbmlTest::filesComeOutAsTheyWentIn()
{
    QFETCH(QJsonObject, before);
    QFETCH(QJsonObject, after);
    if (before.contains(u"error"_s))
        QSKIP("The package refuses this one by itself.");
    QVERIFY2(!after.contains(u"error"_s), qPrintable(after[u"error"].toString()));
    const QString apart = test::factsApart(asDesign(factsOf(after)), asDesign(factsOf(before)));
    QVERIFY2(apart.isEmpty(), qPrintable(apart));
}

void DbmlTest::filesAreReadWholly_data()
{
    addDbmlFiles();
}

void DbmlTest::filesAreReadWholly()
{
    QFETCH(QString, path);
    const Result<ImportResult> read = readSource(contents(path), {path, {}}, {});
    QVERIFY(read.ok());
    for (const ImportedStatement &one : read->statements)
        QVERIFY2(one.status == ImportedStatement::Imported,
                 qPrintable(u"%1: %2"_s.arg(one.line).arg(one.reason)));
}

void DbmlTest::whatIsSaidIsKept_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("metadata", u"Table a [headercolor: #fff, Tier: 'gold', owner: 'sales'] {\n"
                    "  id int [pk, pii: 'no']\n}\n\n"
                    "TableGroup g [color: #fff, owner: 'me'] {\n  a\n}\n\n"
                    "Note n [since: '2024'] {\n  'x'\n}\n"_s);
    row("records", u"Table s.a {\n  id int [pk]\n  name text\n\n  records (id, name) [example] {\n"
                   "    1, 'it\\'s }'\n    2, null\n  }\n\n  Note: 'x'\n}\n"_s);
    row("an optional end", u"Table a {\n  id int [pk]\n}\n\nTable b {\n  a int [not null, ref: >? "
                           u"a.id]\n}\n"_s);
    row("many to many", u"Table a {\n  id int [pk]\n}\n\nTable b {\n  id int [pk]\n  n int\n}\n\n"
                        "Ref: a.id <> b.id\n"_s);
    row("many to many between other columns",
        u"Table a {\n  id int\n}\n\nTable b {\n  id int [pk]\n  n int\n}\n\nRef: a.id <> b.n\n"_s);
    row("a type that is not there", u"Table a {\n  x \"a\\\"b\".\"User x\"\n  y s.t\n}\n"_s);
    row("a one-to-one reference to what is not the key",
        u"Table users {\n  name text [pk]\n  id int [unique, not null]\n}\n\n"
        "Table settings {\n  id int [pk]\n}\n\n"
        "Ref: users.id -? settings.id [delete: cascade]\n"_s);
    row("everything about a reference",
        u"Table a {\n  x int\n  y int\n\n  indexes {\n    (x, y) [pk]\n  }\n}\n\n"
        "Table b {\n  x int\n  y int\n}\n\nRef \"to a\": b.(x, y) > a.(x, y) [delete: set null, "
        "update: restrict, color: #aabbcc, inactive]\n"_s);
}

// By our own reader, and to the real one it is the same.
void DbmlTest::whatIsSaidIsKept()
{
    QFETCH(QString, text);
    const Model model = modelOf(text);
    QCOMPARE(dbmlText(model).text, text);
    Edit edit(model);
    QVERIFY(applySketchText(edit, sketchText(model).text).problems.isEmpty());
    for (const Change &change : edit.changes())
        qWarning("%s is changed.", qPrintable(change.any().name));
    QVERIFY2(edit.isEmpty(), qPrintable(sketchText(model).text));
    if (!test::hasDbml())
        return;
    const QJsonObject answer = test::readDbml({text})[0];
    QVERIFY2(!answer.contains(u"error"_s), qPrintable(answer[u"error"].toString()));
    sketch::Design design = sketch::describe(model);
    const QString apart =
        test::factsApart(withoutRecords(factsOf(answer)), test::dbmlFacts(design));
    // Many-to-many ones are conceptual in a design.
    if (!text.contains(u"<>"_s))
        QVERIFY2(apart.isEmpty(), qPrintable(apart));
}

void DbmlTest::optionalEndsAreRead_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<int>("otherMinimum");
    QTest::newRow("plain") << u"Ref: b.n > a.id"_s << u"b"_s << 1;
    QTest::newRow("optional target") << u"Ref: b.n >? a.id"_s << u"b"_s << 0;
    QTest::newRow("both optional") << u"Ref: b.n ?>? a.id"_s << u"b"_s << 0;
    QTest::newRow("turned") << u"Ref: a.id ?< b.n"_s << u"b"_s << 0;
    QTest::newRow("nullable column") << u"Ref: b.o > a.id"_s << u"b"_s << 0;
    QTest::newRow("one to one, the second refers") << u"Ref: a.id -? b.n"_s << u"b"_s << 1;
    QTest::newRow("one to one, the first refers") << u"Ref: b.n ?- a.id"_s << u"b"_s << 1;
    QTest::newRow("one to one, to what is no key") << u"Ref: b.n -? a.id"_s << u"a"_s << 1;
    QTest::newRow("one to one, by the key") << u"Ref: b.n - a.id"_s << u"b"_s << 1;
}

void DbmlTest::optionalEndsAreRead()
{
    QFETCH(QString, reference);
    QFETCH(QString, owner);
    QFETCH(int, otherMinimum);
    Edit edit{Model()};
    const SketchResult done = applySketchText(
        edit,
        u"Table a {\n  id int [pk]\n}\nTable b {\n  n int [not null]\n  o int\n}\n"_s + reference);
    QVERIFY(done.problems.isEmpty());
    const QList<const Relationship *> lines = edit.model().all<Relationship>();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(edit.model().find(lines[0]->parent)->name, owner);
    QCOMPARE(lines[0]->other.minimum, otherMinimum);
}

void DbmlTest::recordsFollowTheirColumns()
{
    Edit edit(modelOf(u"Table a {\n  id int\n  n text\n}\nrecords a(id, n) {\n  1, 'x'\n}\n"_s));
    Id column;
    for (const Column *one : edit.model().all<Column>())
        if (one->name == u"n")
            column = one->id;
    edit.set(column, &Object::name, u"name"_s);
    QVERIFY(dbmlText(edit.model()).text.contains(u"records (id, name) {\n    1, 'x'\n  }"_s));
    QVERIFY(edit.remove(column).ok());
    const Script script = dbmlText(edit.model());
    QVERIFY(!script.text.contains(u"records"_s));
    QCOMPARE(script.unsupported.size(), 1);
    QVERIFY(script.unsupported[0].text.contains(u"“a”"_s) ||
            script.unsupported[0].text.contains(u"“public.a”"_s));
}

void DbmlTest::whatCannotBeSaidIsReported_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QByteArray &sql, const QString &object) {
        QTest::newRow(name) << "CREATE TABLE a (id int PRIMARY KEY, n text);\n" + sql << object;
    };
    row("a view", "CREATE VIEW v AS SELECT 1 AS x;", u"v"_s);
    row("a function", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';", u"f"_s);
    row("a sequence", "CREATE SEQUENCE s;", u"s"_s);
    row("a domain", "CREATE DOMAIN d AS int;", u"d"_s);
    row("an empty value", "CREATE TYPE mood AS ENUM ('', 'fine');", u"mood"_s);
    row("an order", "CREATE INDEX i ON a (n DESC);", u"i"_s);
    row("an included column", "CREATE INDEX i ON a (n) INCLUDE (id);", u"i"_s);
    row("a condition", "CREATE INDEX i ON a (n) WHERE id > 1;", u"i"_s);
    row("row security", "ALTER TABLE a ENABLE ROW LEVEL SECURITY;", u"a"_s);
    row("a deferrable key", "ALTER TABLE a ADD CONSTRAINT k UNIQUE (n) DEFERRABLE;", u"k"_s);
    row("a computed column", "ALTER TABLE a ADD c int GENERATED ALWAYS AS (id + 1) STORED;",
        u"c"_s);
    row("a partition",
        "CREATE TABLE p (x int) PARTITION BY RANGE (x);\n"
        "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (2);",
        u"p1"_s);
}

void DbmlTest::whatCannotBeSaidIsReported()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, name);
    const Model model = dialects().first()->read(sql, {}).value().model;
    const Script script = dbmlText(model);
    QStringList texts;
    for (const Unsupported &one : script.unsupported) {
        QVERIFY(model.contains(one.id));
        QVERIFY(one.text.endsWith(u'.'));
        texts.append(one.text);
    }
    QVERIFY2(texts.join(u'\n').contains(name + u'”') || texts.join(u'\n').contains(name + u'('),
             qPrintable(texts.join(u'\n')));
    const QByteArray plain = "CREATE TABLE a (id int PRIMARY KEY, n text);";
    QVERIFY(dbmlText(dialects().first()->read(plain, {}).value().model).unsupported.isEmpty());
}

QTEST_GUILESS_MAIN(DbmlTest)
#include "tst_dbml.moc"

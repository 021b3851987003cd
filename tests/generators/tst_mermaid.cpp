#include "generators/diagrams/mermaid.h"
#include "model/edit.h"
#include "model/operations/tables.h"
#include "nodereader.h"
#include "tests/support/plaindialect.h"
#include "tests/support/realschemas.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace relvar;
using namespace Qt::StringLiterals;

// What erDiagrams say is asked of the real mermaid package.
class MermaidTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endsKeysAndLinesAreReadBack();
    void awkwardNamesStayWhatTheyAre_data();
    void awkwardNamesStayWhatTheyAre();
    void everyCharacterIsLegalInEveryPlace();
    void columnsOfOneTableKeepDistinctNames();
    void tablesOfOneNameStayApart();
    void partitionsAreLeftOut();
    void spansCoverWhatTheyStandFor();
    void largeModelsAreDividedAndNothingIsLost();
    void drawnAreasComeFirst();
    void aTableThatIsTooLargeIsReported();
    void aTableWithTooManyRelationshipsGoesOnInFurtherFiles();
    void nothingIsWrittenWhenCancelled();
    void realSchemasHaveTheSameEntitiesAndRelationships();

private:
    test::PlainDialect m_dialect;
};

namespace {

Id addTable(Edit &edit, const QString &name, Id schema = {})
{
    Table table;
    table.parent = schema ? schema : defaultSchema(edit);
    table.name = name;
    return edit.add(table);
}

Id addColumn(Edit &edit, Id table, const QString &name, const QString &type,
             const QString &comment = {})
{
    Column column;
    column.parent = table;
    column.name = name;
    column.type.text = type;
    column.comment = comment;
    return edit.add(column);
}

void addKey(Edit &edit, Id table, KeyType type, const QList<Id> &columns)
{
    Key key;
    key.parent = table;
    key.type = type;
    for (const Id column : columns) {
        IndexPart part;
        part.column = Ref<Column>(column);
        key.parts.append(part);
    }
    edit.add(key);
}

Id addForeignKey(Edit &edit, Id table, Id column, Id target, Id referenced)
{
    Relationship relationship;
    relationship.parent = table;
    relationship.target = Ref<Table>(target);
    relationship.pairs = {{Ref<Column>(column), Ref<Column>(referenced)}};
    return edit.add(relationship);
}

// Tables in a chain, each with a key, columns and a reference to one before it.
Model chain(int tables, int columns, int step = 1)
{
    Edit edit{Model()};
    QList<QPair<Id, Id>> made;
    for (int i = 0; i < tables; ++i) {
        const Id table = addTable(edit, u"table %1"_s.arg(i));
        const Id id = addColumn(edit, table, u"id"_s, u"integer"_s);
        addKey(edit, table, KeyType::Primary, {id});
        for (int j = 1; j < columns; ++j)
            addColumn(edit, table, u"column_%1"_s.arg(j), u"character varying(255)"_s);
        if (i >= step) {
            const Id reference = addColumn(edit, table, u"parent_id"_s, u"integer"_s);
            addForeignKey(edit, table, reference, made[i - step].first, made[i - step].second);
        }
        made.append({table, id});
    }
    return edit.model();
}

// A table whose names and texts all are this one.
Model allNamed(const QString &name)
{
    Edit edit{Model()};
    const Id table = addTable(edit, name);
    const Id column = addColumn(edit, table, name, name, name);
    edit.set(table, &Object::comment, name);
    const Id line = addForeignKey(edit, table, column, table, column);
    edit.modify<Relationship>(line, [&](Relationship &one) { one.other.phrase = name; });
    return edit.model();
}

} // namespace

void MermaidTest::initTestCase()
{
    if (!test::hasMermaid())
        QSKIP("The mermaid package is not installed (npm ci in tests/node).");
}

void MermaidTest::endsKeysAndLinesAreReadBack()
{
    Edit edit{Model()};
    const Id customer = addTable(edit, u"customer"_s);
    const Id id = addColumn(edit, customer, u"id"_s, u"bigint"_s, u"A number"_s);
    const Id mail = addColumn(edit, customer, u"mail"_s, u"character varying(255)"_s);
    addKey(edit, customer, KeyType::Primary, {id});
    addKey(edit, customer, KeyType::Unique, {mail});
    const Id order = addTable(edit, u"order"_s);
    const Id orderCustomer = addColumn(edit, order, u"customer_id"_s, u"bigint"_s);
    const Id number = addColumn(edit, order, u"number"_s, u"numeric(12, 2)"_s);
    addKey(edit, order, KeyType::Primary, {orderCustomer, number});
    const Id line = addForeignKey(edit, order, orderCustomer, customer, id);
    edit.modify<Relationship>(line, [](Relationship &one) {
        one.identifying = true;
        one.own = {1, RelationshipEnd::Many, u"is placed by"_s};
        one.other = {0, 1, u"places"_s};
    });

    const QJsonObject read = test::readMermaid({mermaidText(edit.model(), m_dialect).text})[0];
    QFile golden(QStringLiteral(RELVAR_SOURCE_DIR "/tests/golden/mermaid/order.json"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(golden.readAll()).object();
    QCOMPARE(QJsonDocument(read).toJson(), QJsonDocument(expected).toJson());
}

void MermaidTest::awkwardNamesStayWhatTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("read");
    const QStringList names{u"two words"_s,
                            u"double \" quote"_s,
                            u"single ' quote"_s,
                            u"back`tick"_s,
                            u"<script>alert(\"x=\\\"y\\\"\")</script>"_s,
                            u"😀 shop 👩‍👩‍👧"_s,
                            u"#quot; &lt; #35;"_s,
                            u"%%{init: {}}%% 100 %"_s,
                            u"direction  TB direction lr"_s,
                            u"style a:#fff;"_s,
                            u"classDef x fill:#f00;"_s,
                            u"accTitle: y"_s,
                            u"pk"_s,
                            u"FK-x"_s,
                            u"uké"_s,
                            u"_emphasis_ *strong* ~a~ ~b~"_s,
                            u"erDiagram"_s,
                            u"end"_s,
                            u"a.b"_s,
                            u"}o--|| {"_s,
                            u"$$x^2$$"_s,
                            u"back\\slash"_s,
                            u"ﬂ°°35¶ß"_s,
                            u"1st"_s,
                            u"__proto__"_s,
                            u"постачальник"_s,
                            u"注文"_s,
                            QString(u"long_"_s).repeated(40)};
    // One start of the package for all of them.
    QStringList texts;
    for (const QString &name : names)
        texts.append(mermaidText(allNamed(name), m_dialect).text);
    const QList<QJsonObject> read = test::readMermaid(texts);
    for (qsizetype i = 0; i < names.size(); ++i)
        QTest::newRow(qPrintable(names[i])) << names[i] << read[i];
}

void MermaidTest::awkwardNamesStayWhatTheyAre()
{
    QFETCH(QString, name);
    QFETCH(QJsonObject, read);
    QVERIFY2(!read.contains(u"error"_s), qPrintable(read[u"error"_s].toString()));
    QCOMPARE(read[u"entities"_s].toArray().size(), 1);
    const QJsonObject entity = read[u"entities"_s][0].toObject();
    QCOMPARE(entity[u"name"_s].toString(), name);
    const QJsonObject attribute = entity[u"attributes"_s][0].toObject();
    const QString word = attribute[u"name"_s].toString();
    QCOMPARE(attribute[u"comment"_s].toString(),
             word == name ? name.simplified()
                          : QString(u'“' + name + u"”: "_s + name.simplified()));
    QCOMPARE(read[u"relationships"_s].toArray().size(), 1);
    QCOMPARE(read[u"relationships"_s][0][u"left"_s].toString(), name);
    QCOMPARE(read[u"relationships"_s][0][u"right"_s].toString(), name);
    QCOMPARE(read[u"relationships"_s][0][u"label"_s].toString(), name.simplified());
}

void MermaidTest::everyCharacterIsLegalInEveryPlace()
{
    // In the middle and at the ends; a file a hundred characters, so that an error has a place.
    QStringList texts;
    QList<QStringList> names;
    for (int start = 1; start < 0x10000; start += start < 0x400 ? 100 : 2500) {
        Edit edit{Model()};
        QStringList expected;
        for (int code = start; code < std::min(start + 100, 0x10000); ++code) {
            const QString name = QChar(code) + u"a"_s + QChar(code) + u"b"_s + QChar(code);
            const Id table = addTable(edit, name);
            const Id column = addColumn(edit, table, name, name, name);
            addForeignKey(edit, table, column, table, column);
            expected.append(name);
        }
        texts.append(mermaidText(edit.model(), m_dialect).text);
        names.append(expected);
    }
    const QList<QJsonObject> all = test::readMermaid(texts);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QVERIFY2(!all[i].contains(u"error"_s),
                 qPrintable(names[i].first() + all[i][u"error"_s].toString()));
        QCOMPARE(all[i][u"entities"_s].toArray().size(), names[i].size());
        QCOMPARE(all[i][u"relationships"_s].toArray().size(), names[i].size());
    }
}

void MermaidTest::columnsOfOneTableKeepDistinctNames()
{
    Edit edit{Model()};
    const Id table = addTable(edit, u"t"_s);
    for (const char *name : {"a b", "a_b", "a-b", "", ""})
        addColumn(edit, table, QString::fromLatin1(name), u"text"_s);
    const QJsonObject read = test::readMermaid({mermaidText(edit.model(), m_dialect).text})[0];
    QSet<QString> words;
    for (const QJsonValue one : read[u"entities"_s][0][u"attributes"_s].toArray())
        words.insert(one[u"name"_s].toString());
    QCOMPARE(words.size(), 5);
}

void MermaidTest::tablesOfOneNameStayApart()
{
    Edit edit{Model()};
    addTable(edit, u"log"_s);
    addTable(edit, u"audit.log"_s);
    const Id schema = addSchema(edit, u"audit"_s).value();
    addTable(edit, u"log"_s, schema);
    addTable(edit, QString(), schema);
    addTable(edit, QString(), schema);
    const QJsonObject read = test::readMermaid({mermaidText(edit.model(), m_dialect).text})[0];
    QStringList names;
    for (const QJsonValue one : read[u"entities"_s].toArray())
        names.append(one[u"name"_s].toString());
    names.sort();
    QCOMPARE(names, QStringList({u"audit.(no name)"_s, u"audit.(no name) (2)"_s, u"audit.log"_s,
                                 u"audit.log (2)"_s, u"log"_s}));
}

void MermaidTest::partitionsAreLeftOut()
{
    Edit edit{Model()};
    const Id payment = addTable(edit, u"payment"_s);
    const Id part = addTable(edit, u"payment_2024"_s);
    const Id column = addColumn(edit, part, u"id"_s, u"integer"_s);
    const Id paymentId = addColumn(edit, payment, u"id"_s, u"integer"_s);
    addForeignKey(edit, part, column, payment, paymentId);
    Partition partition;
    partition.parent = payment;
    partition.table = Ref<Table>(part);
    edit.add(partition);
    const QString text = mermaidText(edit.model(), m_dialect).text;
    QVERIFY(!text.contains(u"payment_2024"));
    const QJsonObject read = test::readMermaid({text})[0];
    QCOMPARE(read[u"entities"_s].toArray().size(), 1);
    QCOMPARE(read[u"relationships"_s].toArray().size(), 0);
}

void MermaidTest::spansCoverWhatTheyStandFor()
{
    const Model model = chain(5, 3);
    const Script script = mermaidText(model, m_dialect);
    QSet<Id> seen;
    for (const Span &span : script.spans) {
        const QString part = script.text.mid(span.from, span.length);
        const Object *object = model.find(span.id);
        QVERIFY(object);
        QVERIFY2(object->kind == Kind::Relationship ? part.contains(u"parent_id")
                                                    : part.contains(object->name),
                 qPrintable(part));
        seen.insert(span.id);
    }
    model.forEach([&](const Object &object) {
        if (object.kind == Kind::Table || object.kind == Kind::Column ||
            object.kind == Kind::Relationship)
            QVERIFY(seen.contains(object.id));
    });
}

// What mermaid sees in all files of a model together.
struct Seen
{
    QMap<QString, int> blocks; // entities with attributes: name, how often
    QSet<QString> names;       // of all entities
    QStringList relationships; // "child > parent", sorted
};

// Of several models; the mermaid package is asked once, for starting it takes long.
static QList<Seen> readModels(const QList<QList<MermaidFile>> &models)
{
    QStringList texts;
    QList<qsizetype> owners;
    for (qsizetype i = 0; i < models.size(); ++i)
        for (const MermaidFile &file : models[i])
            if (file.path != u"index.md") {
                texts.append(file.script.text);
                owners.append(i);
            }
    QList<Seen> result(models.size());
    const QList<QJsonObject> all = test::readMermaid(texts);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonObject &read = all[i];
        Seen &seen = result[owners[i]];
        if (read.contains(u"error"_s) || !read[u"withinLimits"_s].toBool())
            qWarning() << read[u"error"_s].toString() << read[u"file"_s].toString();
        for (const QJsonValue one : read[u"entities"_s].toArray()) {
            seen.names.insert(one[u"name"_s].toString());
            if (!one[u"attributes"_s].toArray().isEmpty())
                ++seen.blocks[one[u"name"_s].toString()];
        }
        for (const QJsonValue one : read[u"relationships"_s].toArray())
            seen.relationships.append(one[u"right"_s].toString() + u" > "_s +
                                      one[u"left"_s].toString());
    }
    for (Seen &seen : result)
        seen.relationships.sort();
    return result;
}

static Seen readFiles(const QList<MermaidFile> &files)
{
    return readModels({files}).first();
}

void MermaidTest::largeModelsAreDividedAndNothingIsLost()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    for (const Model &model : {chain(700, 8), chain(700, 8, 1000), chain(900, 2, 300)}) {
        const QList<MermaidFile> files = mermaidFiles(model, m_dialect);
        QVERIFY(files.size() > 2);
        QCOMPARE(files.first().path, u"index.md"_s);
        for (const MermaidFile &file : files.sliced(1))
            QVERIFY(files.first().script.text.contains(file.path));
        const Seen seen = readFiles(files);
        QCOMPARE(seen.blocks.size(), model.all<Table>().size());
        for (const int count : seen.blocks)
            QCOMPARE(count, 1);
        QCOMPARE(seen.relationships.size(), model.all<Relationship>().size());
    }
}

void MermaidTest::drawnAreasComeFirst()
{
    Edit edit(chain(40, 4));
    Diagram diagram;
    const Id drawing = edit.add(diagram);
    Area area;
    area.parent = drawing;
    area.name = u"Sales & more"_s;
    area.width = area.height = 1000;
    const Id sales = edit.add(area);
    const auto tables = edit.model().all<Table>();
    for (int i = 0; i < 10; ++i) {
        DiagramNode node;
        node.parent = drawing;
        node.object = Ref<Object>(tables[i]->id);
        node.area = Ref<Area>(sales);
        edit.add(node);
    }
    MermaidOptions options;
    options.maxEdges = 30;
    const QList<MermaidFile> files = mermaidFiles(edit.model(), m_dialect, options);
    QCOMPARE(files.size(), 3);
    QStringList paths;
    for (const MermaidFile &file : files)
        paths.append(file.path);
    QCOMPARE(paths, QStringList({u"index.md"_s, u"sales-more.mmd"_s, u"public.mmd"_s}));
    // The first table of the rest refers to the last one of the area, a stub there.
    QVERIFY(
        files[2].script.text.contains(u"%% sales-more.mmd\n    \"%1\"\n"_s.arg(tables[9]->name)));
}

void MermaidTest::aTableThatIsTooLargeIsReported()
{
    Edit edit{Model()};
    const Id table = addTable(edit, u"wide"_s);
    for (int i = 0; i < 2000; ++i)
        addColumn(edit, table, u"a_long_name_of_a_column_%1"_s.arg(i), u"timestamp"_s);
    const QList<MermaidFile> files = mermaidFiles(edit.model(), m_dialect);
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[1].script.unsupported.size(), 1);
    QCOMPARE(files[1].script.unsupported[0].id, table);
    QVERIFY(files[1].script.unsupported[0].text.contains(u"wide"));
    QVERIFY(files[1].script.text.size() <= MermaidOptions().maxCharacters);
}

void MermaidTest::aTableWithTooManyRelationshipsGoesOnInFurtherFiles()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    Edit edit(chain(3, 2));
    const Table *target = edit.model().all<Table>().first();
    const Id key = edit.model().childrenOf<Column>(target->id).first()->id;
    const Id hub = addTable(edit, u"hub"_s);
    for (int i = 0; i < 1203; ++i)
        addForeignKey(edit, hub, addColumn(edit, hub, u"c%1"_s.arg(i), u"int"_s), target->id, key);
    const QList<MermaidFile> files = mermaidFiles(edit.model(), m_dialect);
    const Seen seen = readFiles(files);
    QCOMPARE(seen.blocks.value(u"hub"_s), 1);
    QCOMPARE(seen.relationships.count(u"hub > table 0"_s), 1203);
    for (const MermaidFile &file : files.sliced(1))
        QVERIFY(files.first().script.text.contains(u'(' + file.path + u')'));
}

// What the files of a model should say.
static Seen expected(const Model &model)
{
    QSet<Id> partitions;
    for (const Partition *partition : model.all<Partition>())
        partitions.insert(partition->table);
    const bool oneSchema = model.all<Schema>().size() == 1;
    const auto nameOf = [&](Id id) {
        const QString schema = model.find(model.find(id)->parent)->name;
        const QString name = model.find(id)->name;
        return schema == u"public" || oneSchema ? name : QString(schema + u'.' + name);
    };
    Seen seen;
    for (const Table *table : model.all<Table>())
        if (!partitions.contains(table->id))
            seen.names.insert(nameOf(table->id));
    for (const Relationship *one : model.all<Relationship>())
        if (one->target && !partitions.contains(one->parent) && !partitions.contains(one->target))
            seen.relationships.append(nameOf(one->parent) + u" > "_s + nameOf(one->target));
    seen.relationships.sort();
    return seen;
}

void MermaidTest::realSchemasHaveTheSameEntitiesAndRelationships()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const Dialect &postgresql = *dialect(u"postgresql");
    const QList<test::RealSchema> schemas = test::realSchemas();
    QList<Model> models;
    QList<QList<MermaidFile>> files;
    for (const test::RealSchema &schema : schemas) {
        const auto imported = postgresql.read(schema.sql, {});
        QVERIFY2(imported.ok(), qPrintable(schema.name));
        models.append(imported->model);
        files.append(mermaidFiles(imported->model, postgresql));
    }
    const QList<Seen> seen = readModels(files);
    for (qsizetype i = 0; i < schemas.size(); ++i) {
        const Seen wanted = expected(models[i]);
        QVERIFY2(seen[i].names == wanted.names, qPrintable(schemas[i].name));
        QVERIFY2(seen[i].relationships == wanted.relationships, qPrintable(schemas[i].name));
    }
}

void MermaidTest::nothingIsWrittenWhenCancelled()
{
    Token token;
    token.cancel();
    QVERIFY(mermaidFiles(chain(10, 2), m_dialect, {}, token).isEmpty());
}

QTEST_GUILESS_MAIN(MermaidTest)
#include "tst_mermaid.moc"

#include "generators/conversion/convert.h"
#include "model/names.h"
#include "model/operations/diagrams.h"
#include "tests/support/designsql.h"
#include "tests/support/realschemas.h"

#include <QTest>

#include <algorithm>

using namespace relvar;
using namespace Qt::StringLiterals;

// Designs that change their database.
class ConversionTest : public QObject
{
    Q_OBJECT

private slots:
    void whatKeepsItsNameKeepsItsIdentity_data() { allTargets(); }
    void whatKeepsItsNameKeepsItsIdentity();
    void convertedDesignsCanBeConvertedOn_data();
    void convertedDesignsCanBeConvertedOn();
    void diagramsStayAsTheyWere();
    void conceptualRelationshipsStayConceptual();
    void commentsStayWhereTheDatabaseKeepsNone();
    void whatHasNoCounterpartGoesAndIsTold();
    void typesThatChangeAreToldWithTheirReason();
    void aDesignForItsOwnDatabaseStaysWhatItIs();
    void nothingHappensWhenItIsCancelled();
    void realSchemasAreAccountedFor_data();
    void realSchemasAreAccountedFor();

private:
    static void allTargets();
};

namespace {

const QByteArray Shop = R"(
CREATE TYPE state AS ENUM ('new', 'paid');
CREATE TABLE customers (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name varchar(80) NOT NULL);
CREATE TABLE orders (
    id uuid PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    state state NOT NULL,
    tags text[],
    total numeric(10, 2) DEFAULT 0 CHECK (total >= 0)
);
CREATE INDEX orders_customer ON orders (customer_id);
COMMENT ON TABLE orders IS 'What customers want.';
CREATE POLICY own ON orders USING (true);
)";

QList<ConversionNote> convert(Edit &edit, const QString &target)
{
    const Result<QList<ConversionNote>> notes = convertDesign(edit, *dialect(target));
    if (!notes)
        qWarning("%s", qPrintable(notes.error().message()));
    return notes ? *notes : QList<ConversionNote>();
}

bool isTold(const QList<ConversionNote> &notes, Id id, Verdict verdict)
{
    return std::any_of(notes.begin(), notes.end(), [&](const ConversionNote &one) {
        return one.id == id && one.verdict == verdict;
    });
}

} // namespace

void ConversionTest::allTargets()
{
    QTest::addColumn<QString>("target");
    for (const Dialect *one : dialects())
        QTest::newRow(qPrintable(one->traits().key)) << one->traits().key;
}

void ConversionTest::whatKeepsItsNameKeepsItsIdentity()
{
    QFETCH(QString, target);
    const Model before = test::designOf(Shop);
    Edit edit(before);
    convert(edit, target);
    for (const char *name : {"public.orders", "public.orders.id", "public.orders.total",
                             "public.customers.name", "public.customers"}) {
        const Id id = test::objectAt(before, QString::fromLatin1(name));
        QVERIFY(id);
        QVERIFY2(edit.model().contains(id), name);
        QCOMPARE(nameOf(edit.model(), id), nameOf(before, id));
    }
    QCOMPARE(edit.model().all<Table>().size(), 2);
    QCOMPARE(edit.model().all<Relationship>().size(), 1);
    QCOMPARE(edit.model().all<Relationship>().first()->id, before.all<Relationship>().first()->id);
    QCOMPARE(edit.model().all<Relationship>().first()->onDelete, ReferentialAction::Cascade);
    QCOMPARE(dialectOf(edit.model()).traits().key, target);
    // What came of it is what that database reads: once more, nothing changes.
    const Model once = edit.model();
    Edit again(once);
    QCOMPARE(convert(again, target).size(), 0);
    QVERIFY(again.isEmpty());
}

void ConversionTest::convertedDesignsCanBeConvertedOn_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("target");
    for (const Dialect *one : dialects().sliced(1))
        for (const Dialect *other : dialects())
            if (one != other)
                QTest::newRow(qPrintable(one->traits().key + u" to "_s + other->traits().key))
                    << one->traits().key << other->traits().key;
}

// No pair of databases is refused, whichever of them the design is for.
void ConversionTest::convertedDesignsCanBeConvertedOn()
{
    QFETCH(QString, first);
    QFETCH(QString, target);
    Edit made(test::designOf(Shop));
    convert(made, first);
    const Model before = made.model();
    QCOMPARE(dialectOf(before).traits().key, first);
    Edit edit(before);
    const Result<QList<ConversionNote>> notes = convertDesign(edit, *dialect(target));
    QVERIFY2(notes.ok(), notes.ok() ? "" : qPrintable(notes.error().message()));
    QCOMPARE(dialectOf(edit.model()).traits().key, target);
    for (const Table *table : before.all<Table>())
        QCOMPARE(nameOf(edit.model(), table->id), table->name);
    for (const Column *column : before.all<Column>())
        QCOMPARE(nameOf(edit.model(), column->id), column->name);
    QCOMPARE(edit.model().all<Relationship>().size(), 1);
    QCOMPARE(edit.model().all<Relationship>().first()->id, before.all<Relationship>().first()->id);
    QCOMPARE(edit.model().all<Relationship>().first()->onDelete, ReferentialAction::Cascade);
    QCOMPARE(edit.model().all<Index>().size(), before.all<Index>().size());
}

void ConversionTest::diagramsStayAsTheyWere()
{
    Edit edit(test::designOf(Shop));
    const Id orders = test::objectAt(edit.model(), u"public.orders"_s);
    const Id diagram = *addDiagram(edit, u"Main"_s);
    const Id node = *placeOnDiagram(edit, diagram, orders, 40, 60);
    convert(edit, u"sqlite"_s);
    QVERIFY(edit.get<DiagramNode>(node));
    QCOMPARE(edit.get<DiagramNode>(node)->object, orders);
    QCOMPARE(edit.get<DiagramNode>(node)->y, 60.0);
}

void ConversionTest::conceptualRelationshipsStayConceptual()
{
    Edit edit(test::designOf("CREATE TABLE a (id int PRIMARY KEY);"
                             "CREATE TABLE b (id int PRIMARY KEY);"));
    Relationship line;
    line.parent = test::objectAt(edit.model(), u"public.a"_s);
    line.target = Ref<Table>(test::objectAt(edit.model(), u"public.b"_s));
    line.own = {0, -1, QString()};
    line.other = {0, -1, QString()};
    const Id id = edit.add(line);
    convert(edit, u"sqlite"_s);
    QCOMPARE(edit.model().all<Table>().size(), 2);
    QVERIFY(edit.get<Relationship>(id));
    QVERIFY(!edit.get<Relationship>(id)->isPhysical());
}

void ConversionTest::commentsStayWhereTheDatabaseKeepsNone()
{
    Edit edit(test::designOf(Shop));
    const Id orders = test::objectAt(edit.model(), u"public.orders"_s);
    convert(edit, u"sqlite"_s);
    QCOMPARE(edit.model().find(orders)->comment, u"What customers want."_s);
}

void ConversionTest::whatHasNoCounterpartGoesAndIsTold()
{
    const Model before = test::designOf(Shop);
    Edit edit(before);
    const QList<ConversionNote> notes = convert(edit, u"sqlite"_s);
    const Id policy = before.all<Policy>().first()->id;
    QVERIFY(!edit.model().contains(policy));
    QVERIFY(isTold(notes, policy, Verdict::Lost));
}

void ConversionTest::typesThatChangeAreToldWithTheirReason()
{
    const Model before = test::designOf(Shop);
    Edit edit(before);
    const QList<ConversionNote> notes = convert(edit, u"sqlite"_s);
    const Id id = test::objectAt(before, u"public.orders.id"_s);
    const auto note = std::find_if(notes.begin(), notes.end(),
                                   [&](const ConversionNote &one) { return one.id == id; });
    QVERIFY(note != notes.end());
    QCOMPARE(note->verdict, Verdict::Emulated);
    QVERIFY2(note->text.contains(u"uuid") && note->text.contains(u"TEXT"), qPrintable(note->text));
    QVERIFY(note->text.endsWith(u'.'));
}

void ConversionTest::aDesignForItsOwnDatabaseStaysWhatItIs()
{
    Edit edit(test::designOf(Shop));
    QCOMPARE(convert(edit, u"postgresql"_s).size(), 0);
    QVERIFY(edit.isEmpty());
}

void ConversionTest::nothingHappensWhenItIsCancelled()
{
    Edit edit(test::designOf(Shop));
    Token token;
    token.cancel();
    QVERIFY(!convertDesign(edit, *dialect(u"sqlite"_s), token));
    QVERIFY(edit.isEmpty());
}

void ConversionTest::realSchemasAreAccountedFor_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("target");
    for (const test::RealSchema &schema : test::realSchemas())
        for (const Dialect *one : dialects().sliced(1))
            QTest::newRow(qPrintable(schema.name + u" to "_s + one->traits().key))
                << schema.sql << one->traits().key;
}

// Every table, column and key that is not there afterwards is told, itself or with its owner.
void ConversionTest::realSchemasAreAccountedFor()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, target);
    const Model before = test::designOf(sql);
    Edit edit(before);
    const Result<QList<ConversionNote>> notes = convertDesign(edit, *dialect(target));
    QVERIFY2(notes.ok(), notes.ok() ? "" : qPrintable(notes.error().message()));
    QSet<Id> told;
    for (const ConversionNote &one : *notes)
        told.insert(one.id);
    before.forEach([&](const Object &object) {
        if (edit.model().contains(object.id))
            return;
        bool isTold = false;
        for (const Object *one = &object; one && !isTold; one = before.find(one->parent))
            isTold = told.contains(one->id);
        QVERIFY2(isTold, qPrintable(displayName(before, object.id)));
    });
}

QTEST_GUILESS_MAIN(ConversionTest)
#include "tst_conversion.moc"

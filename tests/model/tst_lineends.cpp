#include "model/diff.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/lineends.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "tests/support/operationtest.h"

#include <QtTest>

using namespace relvar;

// Leading the ends of relationships elsewhere.
class LineEndsTest : public test::OperationTest
{
    Q_OBJECT

    Id m_customers, m_customerId, m_email, m_orders, m_customerOf, m_payer, m_invoices, m_line;
    Id m_visits, m_tickets, m_shop, m_number, m_other, m_memo;

    bool moved(LineSide side, Id place)
    {
        return run([&](Edit &e) { return moveLineEnd(e, m_line, side, place); }).ok();
    }
    QString refused(LineSide side, Id place)
    {
        const Model before = m_model;
        const auto result = run([&](Edit &e) { return moveLineEnd(e, m_line, side, place); });
        return result ? QString("(none)") : result.error().text;
    }
    const Relationship &line() const { return *m_model.get<Relationship>(m_line); }
    QList<ColumnPair> pair(Id column, Id referenced) const
    {
        return {{Ref<Column>(column), Ref<Column>(referenced)}};
    }

    // A key of two columns, and a foreign key to it: (shop, number) of tickets to visits.
    void composite()
    {
        Edit edit(m_model);
        m_visits = take(addTable(edit, {}, "visits"));
        m_tickets = take(addTable(edit, {}, "tickets"));
        m_shop = take(addColumn(edit, m_visits, "shop", "integer"));
        m_number = take(addColumn(edit, m_visits, "number", "integer"));
        for (const Id column : {m_shop, m_number})
            (void)setInPrimaryKey(edit, column, true);
        m_line = take(addRelationship(edit, {.from = m_visits, .to = m_tickets}));
        m_line = take(makePhysical(edit, m_line));
        m_other = take(addColumn(edit, m_tickets, "other", "integer"));
        m_memo = take(addColumn(edit, m_tickets, "memo", "text"));
        m_model = edit.model();
    }

private slots:
    void init()
    {
        seedIds(11);
        Edit edit{Model()};
        const auto table = [&](const QString &name) {
            const Id id = take(addTable(edit, {}, name));
            (void)setInPrimaryKey(edit, take(addColumn(edit, id, "id", "bigint")), true);
            return id;
        };
        m_customers = table("customers");
        m_orders = table("orders");
        m_invoices = table("invoices");
        m_customerId = edit.model().childrenOf<Column>(m_customers).first()->id;
        m_email = take(addColumn(edit, m_customers, "email", "text"));
        (void)setUnique(edit, m_email, true);
        m_customerOf = take(addColumn(edit, m_orders, "customer_id", "bigint"));
        m_payer = take(addColumn(edit, m_orders, "payer_id", "integer"));
        (void)setNullable(edit, m_payer, false);
        m_line = take(relateColumn(edit, m_customerOf, m_customers));
        m_model = edit.model();
    }

    void ownEndComesToAnotherColumn()
    {
        QCOMPARE(line().name, QString("orders_customer_id_fkey"));
        QCOMPARE(line().other.minimum, 0);
        QVERIFY(moved(LineSide::Own, m_payer));
        QCOMPARE(line().pairs, pair(m_payer, m_customerId));
        QCOMPARE(line().name, QString("orders_payer_id_fkey"));
        QCOMPARE(line().other.minimum, 1); // the column is required
        QVERIFY(m_model.contains(m_customerOf));
    }

    void nameOfItsOwnStays()
    {
        (void)run([&](Edit &e) -> Result<void> {
            e.set(m_line, &Object::name, QString("who_pays"));
            return {};
        });
        QVERIFY(moved(LineSide::Own, m_payer));
        QCOMPARE(line().name, QString("who_pays"));
    }

    void ownEndComesToAColumnOfAnotherTable()
    {
        const Id column =
            take(run([&](Edit &e) { return addColumn(e, m_invoices, "customer", "bigint"); }));
        QVERIFY(moved(LineSide::Own, column));
        QCOMPARE(line().parent, m_invoices);
        QCOMPARE(line().pairs, pair(column, m_customerId));
        QCOMPARE(line().name, QString("invoices_customer_fkey"));
    }

    void ownEndComesToAnotherTable()
    {
        QVERIFY(moved(LineSide::Own, m_invoices));
        QCOMPARE(line().parent, m_invoices);
        QCOMPARE(line().pairs.size(), 1);
        const Column *made = m_model.get<Column>(line().pairs.first().column);
        QCOMPARE(made->parent, m_invoices);
        QCOMPARE(line().pairs.first().referenced, Ref<Column>(m_customerId));
    }

    void columnThatIsUniqueMakesItOneToOne()
    {
        (void)run([&](Edit &e) { return setUnique(e, m_payer, true); });
        QVERIFY(line().own.isMany());
        QVERIFY(moved(LineSide::Own, m_payer));
        QVERIFY(!line().own.isMany());
    }

    void columnOfThePrimaryKeyMakesItIdentifying()
    {
        (void)run([&](Edit &e) { return setInPrimaryKey(e, m_payer, true); });
        QVERIFY(moved(LineSide::Own, m_payer));
        QVERIFY(line().identifying);
        QVERIFY(moved(LineSide::Own, m_customerOf));
        QVERIFY(!line().identifying);
    }

    void otherEndComesToAKey()
    {
        (void)run([&](Edit &e) { return setColumnType(e, m_customerOf, "varchar(40)"); });
        QVERIFY(moved(LineSide::Other, m_email));
        QCOMPARE(line().pairs, pair(m_customerOf, m_email));
        QCOMPARE(line().target, Ref<Table>(m_customers));
    }

    void otherEndComesToAnotherTable()
    {
        QVERIFY(moved(LineSide::Other, m_invoices));
        QCOMPARE(line().target, Ref<Table>(m_invoices));
        QCOMPARE(line().pairs.first().column, Ref<Column>(m_customerOf));
    }

    void bendsGoWithTheTables()
    {
        Id diagram;
        (void)run([&](Edit &e) -> Result<void> {
            diagram = *addDiagram(e);
            for (const Id table : {m_customers, m_orders, m_invoices})
                (void)placeOnDiagram(e, diagram, table, 0, 0);
            return setBends(e, diagram, m_line, {{1, 2}});
        });
        QVERIFY(moved(LineSide::Own, m_payer));
        QCOMPARE(m_model.all<DiagramEdge>().first()->bends.size(), 1);
        QVERIFY(moved(LineSide::Other, m_invoices));
        QVERIFY(m_model.all<DiagramEdge>().first()->bends.isEmpty());
    }

    void whereItIsNothingHappens()
    {
        const Model before = m_model;
        QVERIFY(moved(LineSide::Own, m_customerOf));
        QVERIFY(moved(LineSide::Own, m_orders));
        QVERIFY(moved(LineSide::Other, m_customerId));
        QVERIFY(moved(LineSide::Other, m_customers));
        QVERIFY(diff(before, m_model).isEmpty());
    }

    void whatDoesNotFitIsRefused()
    {
        const Id text = take(run([&](Edit &e) { return addColumn(e, m_orders, "memo", "text"); }));
        QVERIFY(refused(LineSide::Own, text).contains("different types"));
        QVERIFY(refused(LineSide::Other, m_email).contains("different types"));
        QVERIFY(refused(LineSide::Other, m_payer).contains("no key"));
        QVERIFY(refused(LineSide::Own, Id{4711}) != "(none)");
        (void)run([&](Edit &e) -> Result<void> {
            e.set(m_payer, &Column::generated, Generated::Stored);
            return {};
        });
        QVERIFY(refused(LineSide::Own, m_payer).contains("computed"));
    }

    void samePairTwiceIsRefused()
    {
        (void)run([&](Edit &e) { return relateColumn(e, m_payer, m_customers); });
        QVERIFY(refused(LineSide::Own, m_payer).contains("already"));
    }

    void tableWithoutAKeyIsRefused()
    {
        const Id bare = take(run([&](Edit &e) { return addTable(e, {}, "log"); }));
        QVERIFY(refused(LineSide::Other, bare).contains("no primary key"));
    }

    void onePairOfSeveralMoves()
    {
        composite();
        const QList<ColumnPair> before = line().pairs;
        const bool madeUp = line().name.endsWith("_fkey");
        const auto moved =
            run([&](Edit &e) { return moveLineEnd(e, m_line, LineSide::Own, m_other, 1); });
        QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().text));
        QCOMPARE(line().pairs[0], before[0]);
        QCOMPARE(line().pairs[1].column, Ref<Column>(m_other));
        QCOMPARE(line().pairs[1].referenced, before[1].referenced);
        QCOMPARE(line().other.minimum, 0); // the column may be empty
        QVERIFY(!line().identifying);
        QVERIFY(!madeUp || line().name.contains("other"));
        QVERIFY(m_model.contains(before[1].column));
    }

    void otherEndOfAPairMovesWithinAKey()
    {
        composite();
        const Id code =
            take(run([&](Edit &e) { return addColumn(e, m_visits, "code", "integer"); }));
        const auto lead = [&](Edit &e) { return moveLineEnd(e, m_line, LineSide::Other, code, 1); };
        const auto refused = run(lead);
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains("no key together"));
        (void)run([&](Edit &e) -> Result<void> {
            Key key;
            key.parent = m_visits;
            key.type = KeyType::Unique;
            key.name = "visits_shop_code_key";
            for (const Id column : {m_shop, code}) {
                IndexPart part;
                part.column = Ref<Column>(column);
                key.parts.append(part);
            }
            e.add(key);
            return {};
        });
        QVERIFY(run(lead));
        QCOMPARE(line().pairs[1].referenced, Ref<Column>(code));
        QCOMPARE(line().pairs[0].referenced, Ref<Column>(m_shop));
    }

    void pairsOfSeveralColumnsAreRefused_data()
    {
        QTest::addColumn<bool>("own");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("used already") << true << "first"
                                      << "already";
        QTest::newRow("refers to it already") << false << "shop"
                                              << "already";
        QTest::newRow("type") << true << "memo"
                              << "different types";
        QTest::newRow("another table") << true << "payer"
                                       << "one table";
        QTest::newRow("no such pair") << true << "none"
                                      << "does not exist";
    }
    void pairsOfSeveralColumnsAreRefused()
    {
        QFETCH(bool, own);
        QFETCH(QString, place);
        QFETCH(QString, sentence);
        composite();
        const QHash<QString, Id> places{{"first", line().pairs[0].column},
                                        {"shop", m_shop},
                                        {"memo", m_memo},
                                        {"payer", m_payer},
                                        {"none", m_other}};
        const auto result = run([&](Edit &e) {
            return moveLineEnd(e, m_line, own ? LineSide::Own : LineSide::Other, places[place],
                               place == "none" ? 2 : 1);
        });
        QVERIFY(!result);
        QVERIFY2(result.error().text.contains(sentence), qPrintable(result.error().text));
    }

    void conceptualEndsGoFromTableToTable()
    {
        m_line = take(run(
            [&](Edit &e) { return addRelationship(e, {.from = m_customers, .to = m_orders}); }));
        QVERIFY(!line().isPhysical());
        QVERIFY(moved(LineSide::Own, m_invoices));
        QCOMPARE(line().parent, m_invoices);
        QVERIFY(!line().isPhysical());
        QVERIFY(moved(LineSide::Other, m_orders));
        QCOMPARE(line().target, Ref<Table>(m_orders));
    }

    void columnGivesAConceptualLineItsForeignKey()
    {
        m_line = take(run(
            [&](Edit &e) { return addRelationship(e, {.from = m_customers, .to = m_orders}); }));
        QVERIFY(moved(LineSide::Own, m_payer));
        QCOMPARE(line().pairs, pair(m_payer, m_customerId));
    }
};

QTEST_APPLESS_MAIN(LineEndsTest)
#include "tst_lineends.moc"

#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/keys.h"
#include "model/operations/naming.h"
#include "model/operations/properties.h"
#include "model/operations/removing.h"
#include "model/operations/tables.h"
#include "model/operations/types.h"
#include "tests/support/operationtest.h"

#include <QtTest>

using namespace relvar;

// Tables, columns, keys, names, diagrams: what they do, that undo restores it, and that a refusal
// changes nothing.
class OperationsTest : public test::OperationTest
{
    Q_OBJECT

private:
    Id m_customers, m_customerId, m_orders, m_orderId;

    // What an operation has made.
    template<class F>
    Id made(F &&operation)
    {
        return take(run(operation));
    }
    template<class F>
    QString refusal(F &&operation)
    {
        const auto result = run(operation);
        return result ? QString("(none)") : result.error().text;
    }
    QStringList columnNames(Id table) const
    {
        QStringList names;
        for (const Column *column : m_model.childrenOf<Column>(table))
            names << column->name;
        return names;
    }

private slots:
    void init()
    {
        m_model = Model();
        seedIds(1);
        m_customers = made([](Edit &e) { return addTable(e, {}, "customers"); });
        m_customerId = made([&](Edit &e) { return addColumn(e, m_customers, "id", "bigserial"); });
        QVERIFY(run([&](Edit &e) { return setInPrimaryKey(e, m_customerId, true); }));
        m_orders = made([](Edit &e) { return addTable(e, {}, "orders"); });
        m_orderId = made([&](Edit &e) { return addColumn(e, m_orders, "id", "integer"); });
    }

    void aModelWithoutSchemasGetsAnExternalPublic()
    {
        const auto schemas = m_model.childrenOf<Schema>({});
        QCOMPARE(schemas.size(), 1);
        QCOMPARE(schemas.first()->name, QString("public"));
        QVERIFY(schemas.first()->external);
        QCOMPARE(m_model.get<Table>(m_orders)->parent, schemas.first()->id);
    }

    void namesAreMadeUpOnlyWhenNoneIsGiven()
    {
        const Id first = made([](Edit &e) { return addTable(e); });
        const Id second = made([](Edit &e) { return addTable(e); });
        QCOMPARE(m_model.find(first)->name, QString("new_table"));
        QCOMPARE(m_model.find(second)->name, QString("new_table_2"));
        QCOMPARE(refusal([](Edit &e) { return addTable(e, {}, " orders "); }),
                 QString("There is a table “orders” already."));
        QCOMPARE(refusal([](Edit &e) { return addView(e, {}, "orders"); }),
                 QString("There is a table “orders” already."));
        QVERIFY(refusal([&](Edit &e) { return addColumn(e, m_orders, "id"); }).contains("“id”"));
        QVERIFY(refusal([&](Edit &e) { return addColumn(e, m_orderId, "x"); }) != "(none)");
        QVERIFY(refusal([&](Edit &e) { return addTable(e, m_orders, "x"); }) != "(none)");
    }

    void columnsGoWhereTheyArePut()
    {
        const Id a = made([&](Edit &e) { return addColumn(e, m_orders, "a", "text"); });
        made([&](Edit &e) { return addColumn(e, m_orders, "b", "text", m_orderId); });
        QCOMPARE(columnNames(m_orders), (QStringList{"id", "b", "a"}));
        QVERIFY(run([&](Edit &e) { return moveColumn(e, a, 0); }));
        QCOMPARE(columnNames(m_orders), (QStringList{"a", "id", "b"}));
        QVERIFY(run([&](Edit &e) { return moveColumn(e, a, 99); }));
        QCOMPARE(columnNames(m_orders), (QStringList{"id", "b", "a"}));
    }

    void typesOfTheDesignAreReferredTo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<bool>("found");
        QTest::newRow("plain") << "status"
                               << "" << true;
        QTest::newRow("qualified") << "public.status"
                                   << "" << true;
        QTest::newRow("array") << "status[]"
                               << "[]" << true;
        QTest::newRow("case") << "Status"
                              << "" << true;
        QTest::newRow("quoted") << "\"odd \"\"name\""
                                << "" << true;
        QTest::newRow("other schema") << "sales.status"
                                      << "sales.status" << false;
        QTest::newRow("built in") << "double precision"
                                  << "double precision" << false;
        QTest::newRow("with length") << "varchar(20)"
                                     << "varchar(20)" << false;
        QTest::newRow("prefix") << "status of things"
                                << "status of things" << false;
    }
    void typesOfTheDesignAreReferredTo()
    {
        QFETCH(QString, text);
        made([](Edit &e) { return addEnumType(e, {}, "status", {"new", "paid"}); });
        made([](Edit &e) { return addEnumType(e, {}, "odd \"name", {"x"}); });
        QVERIFY(run([&](Edit &e) { return setColumnType(e, m_orderId, text); }));
        const DataType type = m_model.get<Column>(m_orderId)->type;
        QTEST(bool(type.named), "found");
        QTEST(type.text, "rest");
    }

    void thePrimaryKeyComesAndGoesWithItsColumns()
    {
        const Id line = made([&](Edit &e) { return addColumn(e, m_orders, "line", "integer"); });
        QVERIFY(run([&](Edit &e) { return setInPrimaryKey(e, m_orderId, true); }));
        QVERIFY(run([&](Edit &e) { return setInPrimaryKey(e, line, true); }));
        const Key *key = primaryKey(m_model, m_orders);
        QCOMPARE(key->name, QString("orders_pkey"));
        QCOMPARE(columnsOf(*key), (QList<Id>{m_orderId, line}));
        QVERIFY(!m_model.get<Column>(line)->nullable);
        QVERIFY(refusal([&](Edit &e) { return setNullable(e, line, true); }) != "(none)");
        QVERIFY(run([&](Edit &e) { return setInPrimaryKey(e, m_orderId, false); }));
        QVERIFY(run([&](Edit &e) { return setInPrimaryKey(e, line, false); }));
        QVERIFY(!primaryKey(m_model, m_orders));
    }

    void aUniqueColumnHasAKeyOfItsOwn()
    {
        QVERIFY(run([&](Edit &e) { return setUnique(e, m_orderId, true); }));
        QCOMPARE(uniqueKey(m_model, m_orderId)->name, QString("orders_id_key"));
        QVERIFY(areUnique(m_model, m_orders, {m_orderId}));
        QVERIFY(run([&](Edit &e) { return setUnique(e, m_orderId, false); }));
        QVERIFY(!uniqueKey(m_model, m_orderId));
    }

    void keysAndIndexesTakeOnlyColumnsOfTheirTable()
    {
        QVERIFY(refusal([&](Edit &e) {
                    return addIndex(e, m_orders, {m_customerId});
                }).contains("“public.orders”"));
        QVERIFY(refusal([&](Edit &e) { return addIndex(e, m_orders, {}); }) != "(none)");
        QVERIFY(refusal([&](Edit &e) {
                    return addIndex(e, m_orders, {m_orderId, m_orderId});
                }) != "(none)");
        QVERIFY(refusal([&](Edit &e) {
                    return addKey(e, m_customers, KeyType::Primary, {m_customerId});
                }).contains("already"));
        const Id index = made([&](Edit &e) { return addIndex(e, m_orders, {m_orderId}); });
        const Id again = made([&](Edit &e) { return addIndex(e, m_orders, {m_orderId}); });
        QCOMPARE(m_model.find(index)->name, QString("orders_id_idx"));
        QCOMPARE(m_model.find(again)->name, QString("orders_id_idx1"));
        const Id check = made([&](Edit &e) { return addCheck(e, m_orders, "id > 0"); });
        QCOMPARE(m_model.find(check)->name, QString("orders_check"));
        QVERIFY(refusal([&](Edit &e) { return addCheck(e, m_orders, "  "); }) != "(none)");
    }

    void longNamesAreShortenedAsPostgresqlDoes()
    {
        const QString table(40, 't'), column(40, 'c');
        const QString name = composedName(table, column, "fkey");
        QCOMPARE(name.size(), 63);
        QCOMPARE(name, QString(29, 't') + "_" + QString(28, 'c') + "_fkey");
        QCOMPARE(composedName("orders", {}, "pkey"), QString("orders_pkey"));
        QCOMPARE(cutName(QString(40, QChar(0x65e5)), 63).toUtf8().size(), 63);
        QCOMPARE(cutName(QString("a") + QString(40, QChar(0x65e5)), 63).toUtf8().size(), 61);
    }

    void pluralsLoseTheirEnding_data()
    {
        QTest::addColumn<QString>("plural");
        QTest::addColumn<QString>("one");
        for (const auto &[plural, one] :
             std::initializer_list<std::pair<const char *, const char *>>{
                 {"orders", "order"},
                 {"categories", "category"},
                 {"addresses", "address"},
                 {"boxes", "box"},
                 {"statuses", "status"},
                 {"warehouses", "warehouse"},
                 {"order_lines", "order_line"},
                 {"OrderLines", "OrderLine"},
                 {"ORDERS", "ORDER"},
                 {"CATEGORIES", "CATEGORY"},
                 {"people", "person"},
                 {"News", "News"},
                 {"series", "series"},
                 {"class", "class"},
                 {"analysis", "analysis"},
                 {"movies", "movie"},
                 {"ties", "tie"},
                 {"purchases", "purchase"},
                 {"order", "order"},
                 {"s", "s"},
                 {"", ""},
                 {"日本", "日本"},
                 {"orders2", "orders2"}})
            QTest::newRow(plural) << QString::fromUtf8(plural) << QString::fromUtf8(one);
    }
    void pluralsLoseTheirEnding()
    {
        QFETCH(QString, plural);
        QTEST(singular(plural), "one");
    }

    void renamingTrimsAndRefusesWhatIsEmptyOrTaken()
    {
        QVERIFY(run([&](Edit &e) { return rename(e, m_orders, "  Bestellungen\n"); }));
        QCOMPARE(m_model.find(m_orders)->name, QString("Bestellungen"));
        QCOMPARE(refusal([&](Edit &e) { return rename(e, m_orders, " "); }),
                 QString("“public.Bestellungen” needs a name."));
        QCOMPARE(refusal([&](Edit &e) { return rename(e, m_orders, "customers"); }),
                 QString("There is a table “customers” already."));
        QVERIFY(run([&](Edit &e) { return rename(e, m_orders, "Bestellungen"); }));
        QVERIFY(refusal([&](Edit &e) { return rename(e, Id{12345}, "x"); }) != "(none)");
    }

    void anyFieldIsSetByItsKey()
    {
        QVERIFY(run([&](Edit &e) { return setField(e, m_orderId, "nullable", false); }));
        QVERIFY(!m_model.get<Column>(m_orderId)->nullable);
        QVERIFY(run([&](Edit &e) { return setField(e, m_orderId, "name", "nr"); }));
        QCOMPARE(m_model.find(m_orderId)->name, QString("nr"));
        QVERIFY(refusal([&](Edit &e) {
                    return setField(e, m_orderId, "identity", "sometimes");
                }).contains("Identity"));
        QVERIFY(refusal([&](Edit &e) { return setField(e, m_orderId, "parent", 1); }) != "(none)");
        QVERIFY(refusal([&](Edit &e) { return setField(e, m_orderId, "no_such", 1); }) != "(none)");
        QVERIFY(refusal([&](Edit &e) {
                    return setField(e, m_orders, "owner", toJson(Ref<Role>(Id{77})));
                }) != "(none)");
        QVERIFY(run([&](Edit &e) { return setComment(e, m_orders, "All of them"); }));
        QVERIFY(
            run([&](Edit &e) { return setOption(e, m_orders, "postgresql.fillfactor", "70"); }));
        QCOMPARE(m_model.find(m_orders)->options.value("postgresql.fillfactor"), QString("70"));
        QVERIFY(run([&](Edit &e) { return setOption(e, m_orders, "postgresql.fillfactor", {}); }));
        QVERIFY(m_model.find(m_orders)->options.isEmpty());
    }

    void tablesStandOnADiagramOnce()
    {
        const Id diagram = made([](Edit &e) { return addDiagram(e); });
        const Id node = made([&](Edit &e) { return placeOnDiagram(e, diagram, m_orders, 10, 20); });
        const Id again =
            made([&](Edit &e) { return placeOnDiagram(e, diagram, m_orders, 30, 40); });
        QCOMPARE(again, node);
        QCOMPARE(m_model.get<DiagramNode>(node)->x, 30.0);
        QVERIFY(refusal([&](Edit &e) { return placeOnDiagram(e, diagram, m_orderId, 0, 0); }) !=
                "(none)");
        const auto rest = run([&](Edit &e) { return placeAllTables(e, diagram); });
        QCOMPARE(rest.value().size(), 1);
        QVERIFY(nodeOf(m_model, diagram, m_customers));
        QVERIFY(run([&](Edit &e) { return removeFromDiagram(e, diagram, {m_orders}); }));
        QVERIFY(!nodeOf(m_model, diagram, m_orders));
        QVERIFY(m_model.contains(m_orders));
        QVERIFY(run([&](Edit &e) { return removeObjects(e, {m_customers}); }));
        QVERIFY(m_model.childrenOf<DiagramNode>(diagram).isEmpty());
    }

    void aDiagramHasANotationALevelAndADetail()
    {
        const Id diagram = made([](Edit &e) { return addDiagram(e); });
        QCOMPARE(m_model.get<Diagram>(diagram)->notation, Notation::CrowsFoot);
        QVERIFY(run([&](Edit &e) { return setNotation(e, diagram, Notation::Barker); }));
        QVERIFY(run([&](Edit &e) { return setDetail(e, diagram, DetailLevel::KeysOnly); }));
        QVERIFY(run([&](Edit &e) { return setTypesShown(e, diagram, false); }));
        QVERIFY(run([&](Edit &e) { return setLevel(e, diagram, Level::Conceptual); }));
        const Diagram &changed = *m_model.get<Diagram>(diagram);
        QCOMPARE(changed.notation, Notation::Barker);
        QCOMPARE(changed.detail, DetailLevel::KeysOnly);
        QVERIFY(!changed.showTypes);
        QCOMPARE(changed.level, Level::Conceptual);
        for (const Id other : {m_orders, Id{12345}}) {
            QVERIFY(refusal([&](Edit &e) { return setNotation(e, other, Notation::Uml); }) !=
                    "(none)");
            QVERIFY(refusal([&](Edit &e) { return setLevel(e, other, Level::Logical); }) !=
                    "(none)");
            QVERIFY(refusal([&](Edit &e) { return setDetail(e, other, DetailLevel::NamesOnly); }) !=
                    "(none)");
        }
    }

    void partitionsAreLeftOutOfTheWholePicture()
    {
        const Id diagram = made([](Edit &e) { return addDiagram(e); });
        const Id part = made([](Edit &e) { return addTable(e, {}, "orders_2026"); });
        QVERIFY(run([&](Edit &e) -> Result<void> {
            Partition partition;
            partition.parent = m_orders;
            partition.table = Ref<Table>(part);
            e.add(partition);
            return {};
        }));
        QVERIFY(isPartition(m_model, part));
        QVERIFY(run([&](Edit &e) { return placeAllTables(e, diagram); }));
        QVERIFY(!nodeOf(m_model, diagram, part));
        QVERIFY(nodeOf(m_model, diagram, m_orders));
    }

    void nodesAreAlignedAndSpread()
    {
        const Id diagram = made([](Edit &e) { return addDiagram(e); });
        const Id lines = made([](Edit &e) { return addTable(e, {}, "lines"); });
        QList<NodeRect> rects;
        const QList<std::pair<Id, QRectF>> places{{m_customers, {0, 0, 100, 50}},
                                                  {m_orders, {110, 10, 60, 80}},
                                                  {lines, {400, 20, 100, 50}}};
        for (const auto &[table, rect] : places)
            rects.append({made([&](Edit &e) {
                              return placeOnDiagram(e, diagram, table, rect.x(), rect.y());
                          }),
                          rect});
        const auto x = [&](int i) { return m_model.get<DiagramNode>(rects[i].node)->x; };
        const auto y = [&](int i) { return m_model.get<DiagramNode>(rects[i].node)->y; };
        QVERIFY(run([&](Edit &e) { return distributeNodes(e, rects, Qt::Horizontal); }));
        QCOMPARE(x(0), 0.0);
        QCOMPARE(x(1), 220.0);
        QCOMPARE(x(2), 400.0);
        QVERIFY(run([&](Edit &e) { return alignNodes(e, rects, Alignment::Bottom); }));
        QCOMPARE(y(0), 40.0);
        QCOMPARE(y(1), 10.0);
        QCOMPARE(y(2), 40.0);
        QVERIFY(run([&](Edit &e) { return setCollapsed(e, {rects[0].node}, true); }));
        QVERIFY(m_model.get<DiagramNode>(rects[0].node)->collapsed);
        QVERIFY(refusal([&](Edit &e) { return setCollapsed(e, {m_orders}, true); }) != "(none)");
        QVERIFY(refusal([&](Edit &e) {
                    return moveNodes(e, {{rects[0].node, 1, 1}, {m_orders, 1, 1}});
                }) != "(none)");
    }

    void removingTellsBeforehandWhatGoesToo()
    {
        const Id diagram = made([](Edit &e) { return addDiagram(e); });
        const Id node =
            made([&](Edit &e) { return placeOnDiagram(e, diagram, m_customers, 0, 0); });
        const Key *key = primaryKey(m_model, m_customers);
        const RemovalPreview preview = removalPreview(m_model, {m_customers});
        QCOMPARE(preview.removed, (QList<Id>{m_customerId, key->id, node}));
        QVERIFY(preview.changed.isEmpty());
        QVERIFY(preview.refusal.isEmpty());
        QVERIFY(m_model.contains(m_customers));
    }

    void typesFitUnderAnyOfTheirNames()
    {
        const auto fit = [&](const char *a, const char *b) {
            return compareTypes(m_model, {a, {}}, {b, {}});
        };
        QCOMPARE(fit("int4", "INTEGER"), TypeFit::Same);
        QCOMPARE(fit("varchar(20)", "character varying"), TypeFit::Same);
        QCOMPARE(fit("serial", "integer"), TypeFit::Same);
        QCOMPARE(fit("timestamp(3) with time zone", "timestamptz"), TypeFit::Same);
        QCOMPARE(fit("integer", "bigint"), TypeFit::Comparable);
        QCOMPARE(fit("text", "integer"), TypeFit::Different);
        QCOMPARE(fit("integer[]", "integer"), TypeFit::Different);
        QCOMPARE(referencingType({"bigserial", {}}).text, QString("bigint"));
        QCOMPARE(referencingType({"numeric(10,2)", {}}).text, QString("numeric(10,2)"));
    }
};

QTEST_GUILESS_MAIN(OperationsTest)
#include "tst_operations.moc"

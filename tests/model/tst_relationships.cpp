#include "model/diff.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/keys.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "tests/support/operationtest.h"

#include <QtTest>

using namespace relvar;

// Drawing relationships, giving them columns, and changing them.
class RelationshipsTest : public test::OperationTest
{
    Q_OBJECT

private:
    Id m_customers, m_customerId, m_orders, m_orderId;

    Id table(const QString &name, const QStringList &keyTypes)
    {
        Edit edit(m_model);
        const Id id = take(addTable(edit, {}, name));
        for (int i = 0; i < keyTypes.size(); ++i) {
            const QString column = keyTypes.size() == 1 ? "id" : QString("k%1").arg(i + 1);
            (void)setInPrimaryKey(edit, take(addColumn(edit, id, column, keyTypes[i])), true);
        }
        m_model = edit.model();
        return id;
    }
    Id draw(const RelationshipRequest &request)
    {
        return take(run([&](Edit &e) { return addRelationship(e, request); }));
    }
    // "orders: id integer, customer_id bigint not null; pk id; unique …; fk customer_id > …"
    QString shown(Id table) const
    {
        const auto names = [&](const QList<Id> &ids) {
            QStringList list;
            for (const Id id : ids)
                list << m_model.find(id)->name;
            return list.join(",");
        };
        QStringList columns, rest;
        for (const Column *column : m_model.childrenOf<Column>(table))
            columns << column->name + " " + column->type.text + (column->nullable ? " null" : "");
        for (const Key *key : m_model.childrenOf<Key>(table))
            rest << (key->type == KeyType::Primary ? "pk " : "unique ") + names(columnsOf(*key));
        for (const Relationship *line : m_model.childrenOf<Relationship>(table)) {
            QList<Id> from, to;
            for (const ColumnPair &pair : line->pairs) {
                from << pair.column;
                to << pair.referenced;
            }
            rest << "fk " + names(from) + " > " + m_model.find(line->target)->name + "." +
                        names(to);
        }
        return (QStringList{columns.join(", ")} + rest).join("; ");
    }

private slots:
    void init()
    {
        m_model = Model();
        seedIds(1);
        m_customers = table("customers", {"bigserial"});
        m_customerId = columnsOf(*primaryKey(m_model, m_customers)).first();
        m_orders = table("orders", {"integer"});
        m_orderId = columnsOf(*primaryKey(m_model, m_orders)).first();
    }

    void drawingStaysConceptualUntilColumnsAreWanted()
    {
        const Id line = draw({m_customers, m_orders});
        QVERIFY(!m_model.get<Relationship>(line)->isPhysical());
        QCOMPARE(m_model.get<Relationship>(line)->parent, m_orders);
        QCOMPARE(take(run([&](Edit &e) { return makePhysical(e, line); })), line);
        QCOMPARE(shown(m_orders),
                 QString("id integer, customer_id bigint; pk id; fk customer_id > customers.id"));
        QCOMPARE(m_model.find(line)->name, QString("orders_customer_id_fkey"));
        QVERIFY(!run([&](Edit &e) { return makePhysical(e, line); }));
    }

    void aProjectMayWantColumnsAtOnce()
    {
        QVERIFY(run([](Edit &e) -> Result<void> {
            const Id project = projectObject(e);
            e.set(project, &Project::keyMigration, KeyMigration::AtOnce);
            e.set(project, &Project::foreignKeyColumnName, QString("fk_{table}_{column}{x}"));
            return {};
        }));
        const Id line = draw({m_customers, m_orders});
        QVERIFY(m_model.get<Relationship>(line)->isPhysical());
        QVERIFY(shown(m_orders).contains("fk_customer_id{x} bigint"));
        const Id keyless = table("notes", {});
        QVERIFY(!m_model.get<Relationship>(draw({keyless, m_orders}))->isPhysical());
    }

    void optionalOneToOneIsNullableAndUnique()
    {
        RelationshipRequest request{m_customers, m_orders, RelationshipKind::OneToOne};
        request.other = RelationshipEnd{0, 1, {}};
        const Id line = draw(request);
        take(run([&](Edit &e) { return makePhysical(e, line); }));
        QCOMPARE(shown(m_orders), QString("id integer, customer_id bigint null; pk id; "
                                          "unique customer_id; fk customer_id > customers.id"));
    }

    void identifyingKeysMigrateWholeAndThroughChains()
    {
        const Id a = table("a", {"integer", "text"});
        const Id b = table("b", {"date"});
        const Id c = table("c", {});
        const Id ab = draw({a, b, RelationshipKind::OneToMany, true});
        const Id bc = draw({b, c, RelationshipKind::OneToMany, true});
        take(run([&](Edit &e) { return makePhysical(e, bc); }));
        QVERIFY(m_model.get<Relationship>(ab)->isPhysical());
        QCOMPARE(shown(b), QString("id date, a_k1 integer, a_k2 text; pk a_k1,a_k2,id; "
                                   "fk a_k1,a_k2 > a.k1,k2"));
        QCOMPARE(shown(c), QString("b_a_k1 integer, b_a_k2 text, b_id date; pk b_a_k1,b_a_k2,b_id; "
                                   "fk b_a_k1,b_a_k2,b_id > b.a_k1,a_k2,id"));
    }

    void circlesOfIdentificationAreRefused()
    {
        const Id ab = draw({m_customers, m_orders, RelationshipKind::OneToMany, true});
        take(run([&](Edit &e) { return makePhysical(e, ab); }));
        const Id ba = draw({m_orders, m_customers, RelationshipKind::OneToMany, true});
        QVERIFY(!run([&](Edit &e) { return makePhysical(e, ba); }));
        QVERIFY(!run([&](Edit &e) {
            return addRelationship(e, {m_orders, m_orders, RelationshipKind::OneToMany, true});
        }));
    }

    void aManyToManyBecomesATableBetweenTheTwo()
    {
        const Id diagram = take(run([](Edit &e) { return addDiagram(e); }));
        take(run([&](Edit &e) { return placeOnDiagram(e, diagram, m_customers, 0, 0); }));
        take(run([&](Edit &e) { return placeOnDiagram(e, diagram, m_orders, 400, 100); }));
        const Id line = draw({m_customers, m_orders, RelationshipKind::ManyToMany});
        const Id junction = take(run([&](Edit &e) { return makePhysical(e, line); }));
        QVERIFY(!m_model.contains(line));
        QCOMPARE(m_model.get<Table>(junction)->name, QString("customers_orders"));
        QCOMPARE(shown(junction),
                 QString("customer_id bigint, order_id integer; pk customer_id,order_id; "
                         "fk customer_id > customers.id; fk order_id > orders.id"));
        const auto *node = m_model.get<DiagramNode>(nodeOf(m_model, diagram, junction));
        QCOMPARE(node->x, 200.0);
        QCOMPARE(node->y, 50.0);
    }

    void aTableMayBeJoinedWithItself()
    {
        const Id line = draw({m_orders, m_orders, RelationshipKind::ManyToMany});
        const Id junction = take(run([&](Edit &e) { return makePhysical(e, line); }));
        QCOMPARE(shown(junction),
                 QString("order_id integer, order_id_2 integer; pk order_id,order_id_2; "
                         "fk order_id > orders.id; fk order_id_2 > orders.id"));
        const Id tree = draw({m_customers, m_customers});
        take(run([&](Edit &e) { return makePhysical(e, tree); }));
        QVERIFY(shown(m_customers).contains("parent_id bigint"));
    }

    void aDraggedColumnBecomesAForeignKey()
    {
        Id column;
        take(run([&](Edit &e) {
            const auto added = addColumn(e, m_orders, "buyer");
            column = added.value();
            return added;
        }));
        const Id line = take(run([&](Edit &e) { return relateColumn(e, column, m_customers); }));
        QCOMPARE(shown(m_orders),
                 QString("id integer, buyer bigint null; pk id; fk buyer > customers.id"));
        QCOMPARE(m_model.get<Relationship>(line)->other.minimum, 0);
        const auto again = run([&](Edit &e) { return relateColumn(e, column, m_customerId); });
        QVERIFY(!again && again.error().text.contains("already"));
    }

    void aDraggedColumnMustFit()
    {
        Id column;
        take(run([&](Edit &e) {
            const auto added = addColumn(e, m_orders, "remark", "text");
            column = added.value();
            return added;
        }));
        const Id wide = table("wide", {"integer", "integer"});
        const Id keyless = table("notes", {});
        const auto refused = [&](Id target) {
            const auto result = run([&](Edit &e) { return relateColumn(e, column, target); });
            return result ? QString("(none)") : result.error().text;
        };
        QCOMPARE(refused(m_customers),
                 QString("“orders.remark” and “customers.id” have different types."));
        QVERIFY(refused(wide).contains("several columns"));
        QVERIFY(refused(keyless).contains("no primary key"));
        QVERIFY(refused(column) != "(none)");
        QVERIFY(refused(Id{99}) != "(none)");
    }

    void draggingAKeyOntoATableMakesAForeignKeyThere()
    {
        take(run([&](Edit &e) { return relateColumn(e, m_customerId, m_orders); }));
        QCOMPARE(shown(m_orders),
                 QString("id integer, customer_id bigint; pk id; fk customer_id > customers.id"));
    }

    void cardinalityMovesNullabilityAndUniqueness()
    {
        const Id line = draw({m_customers, m_orders});
        take(run([&](Edit &e) { return makePhysical(e, line); }));
        QVERIFY(run([&](Edit &e) { return setCardinality(e, line, {0, 1, {}}, {0, 1, {}}); }));
        QCOMPARE(shown(m_orders), QString("id integer, customer_id bigint null; pk id; "
                                          "unique customer_id; fk customer_id > customers.id"));
        QVERIFY(run([&](Edit &e) { return setCardinality(e, line, {0, -1, {}}, {1, 1, {}}); }));
        QCOMPARE(shown(m_orders),
                 QString("id integer, customer_id bigint; pk id; fk customer_id > customers.id"));
        QVERIFY(!run([&](Edit &e) { return setCardinality(e, line, {0, -1, {}}, {0, -1, {}}); }));
        QVERIFY(!run([&](Edit &e) { return setCardinality(e, line, {3, 2, {}}, {0, 1, {}}); }));
    }

    void theManyEndIsAlwaysTheOwnEnd()
    {
        const Id line = draw({m_customers, m_orders});
        QVERIFY(run([&](Edit &e) { return setPhrases(e, line, "places", "placed by"); }));
        QVERIFY(run([&](Edit &e) { return setCardinality(e, line, {1, 1, {}}, {0, -1, {}}); }));
        const Relationship *turned = m_model.get<Relationship>(line);
        QCOMPARE(turned->parent, m_customers);
        QCOMPARE(Id(turned->target), m_orders);
        QVERIFY(turned->own.isMany());
        QCOMPARE(turned->other.phrase, QString("places"));
        QVERIFY(run([&](Edit &e) { return reverse(e, line); }));
        QCOMPARE(m_model.get<Relationship>(line)->parent, m_orders);
        QVERIFY(m_model.get<Relationship>(line)->own.isMany());
    }

    void identifyingPutsTheColumnsIntoTheKey()
    {
        const Id line = draw({m_customers, m_orders});
        take(run([&](Edit &e) { return makePhysical(e, line); }));
        QVERIFY(run([&](Edit &e) { return setIdentifying(e, line, true); }));
        QVERIFY(shown(m_orders).contains("pk id,customer_id"));
        QVERIFY(run([&](Edit &e) { return setIdentifying(e, line, false); }));
        QVERIFY(shown(m_orders).contains("pk id;"));
    }

    void undoingAndRepeatingGivesTheSameObjects()
    {
        const Id line = draw({m_customers, m_orders, RelationshipKind::ManyToMany});
        Edit first(m_model), second(m_model);
        QCOMPARE(take(makePhysical(first, line)), take(makePhysical(second, line)));
        QVERIFY(diff(first.model(), second.model()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RelationshipsTest)
#include "tst_relationships.moc"

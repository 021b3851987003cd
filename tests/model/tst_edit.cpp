#include "model/edit.h"
#include "model/names.h"

#include <QtTest>

using namespace relvar;

class EditTest : public QObject
{
    Q_OBJECT

private:
    // customers(id) <- orders(id, customer_id), with a key and an index each way.
    struct Shop
    {
        Id schema, customers, customerId, orders, orderId, orderCustomer, key, index, relationship;
        Model model;
    };
    static Shop shop()
    {
        Shop s;
        Edit e{Model()};
        const auto named = [](auto object, Id parent, const char *name) {
            object.parent = parent;
            object.name = name;
            return object;
        };
        s.schema = e.add(named(Schema(), {}, "public"));
        s.customers = e.add(named(Table(), s.schema, "customers"));
        s.customerId = e.add(named(Column(), s.customers, "id"));
        s.orders = e.add(named(Table(), s.schema, "orders"));
        s.orderId = e.add(named(Column(), s.orders, "id"));
        s.orderCustomer = e.add(named(Column(), s.orders, "customer_id"));
        Key key = named(Key(), s.orders, "orders_pkey");
        IndexPart first, second;
        first.column = Ref<Column>(s.orderId);
        second.column = Ref<Column>(s.orderCustomer);
        key.parts = {first, second};
        s.key = e.add(key);
        Index index = named(Index(), s.orders, "orders_customer");
        index.parts = {second};
        s.index = e.add(index);
        Relationship relationship = named(Relationship(), s.orders, "orders_customer_fkey");
        relationship.target = Ref<Table>(s.customers);
        relationship.pairs = {{Ref<Column>(s.orderCustomer), Ref<Column>(s.customerId)}};
        s.relationship = e.add(relationship);
        s.model = e.model();
        return s;
    }

private slots:
    void deletingATableRemovesItsForeignKeys()
    {
        const Shop s = shop();
        Edit e(s.model);
        QVERIFY(e.remove(s.customers).ok());
        QVERIFY(!e.model().contains(s.customers));
        QVERIFY(!e.model().contains(s.customerId));
        QVERIFY(!e.model().contains(s.relationship));
        QVERIFY(e.model().contains(s.orderCustomer));
    }

    void deletingAColumnShrinksKeysAndRemovesEmptiedIndexes()
    {
        const Shop s = shop();
        Edit e(s.model);
        QVERIFY(e.remove(s.orderCustomer).ok());
        QCOMPARE(e.get<Key>(s.key)->parts.size(), 1);
        QVERIFY(!e.model().contains(s.index));
        QVERIFY(!e.model().contains(s.relationship));
    }

    void nothingIsRecordedWhenAValueGoesBack()
    {
        const Shop s = shop();
        Edit e(s.model);
        e.set(s.orders, &Table::name, QString("x"));
        QCOMPARE(e.changes().size(), 1);
        e.set(s.orders, &Table::name, QString("orders"));
        QVERIFY(e.isEmpty());
    }

    void settingACommonFieldKeepsTheKind()
    {
        const Shop s = shop();
        Edit e(s.model);
        e.set(s.orderId, &Column::name, QString("order_id")); // type QString Object::*
        QCOMPARE(e.get<Column>(s.orderId)->name, QString("order_id"));
        QVERIFY(e.get<Column>(s.orderId)->nullable);
    }

    void siblingsAreRankedInTheOrderOfTheirCreation()
    {
        const Shop s = shop();
        const auto columns = s.model.childrenOf<Column>(s.orders);
        QCOMPARE(columns.size(), 2);
        QCOMPARE(columns[0]->id, s.orderId);
        QCOMPARE(columns[1]->id, s.orderCustomer);
    }

    void aFreeNameCountsUp()
    {
        const Shop s = shop();
        Edit e(s.model);
        QCOMPARE(e.freeName(s.schema, Kind::Table, "invoices"), QString("invoices"));
        QCOMPARE(e.freeName(s.schema, Kind::Table, "orders"), QString("orders_2"));
    }

    void snapshotsStayAsTheyWere()
    {
        Shop s = shop();
        const Model snapshot = s.model;
        Edit e(s.model);
        QVERIFY(e.remove(s.schema).ok());
        s.model.apply(e.changes());
        QVERIFY(s.model.isEmpty());
        QCOMPARE(snapshot.size(), 9);
        QCOMPARE(displayName(snapshot, s.orderId), QString("orders.id"));
    }

    void objectsWithoutNamesAreDescribedInMessages()
    {
        const Model nothing;
        Edit e(nothing);
        const auto named = [](auto object, const QString &name, Id parent = {}) {
            object.name = name;
            object.parent = parent;
            return object;
        };
        const Id schema = e.add(named(Schema(), "sales"));
        const Id table = e.add(named(Table(), "orders", schema));
        const Id role = e.add(named(Role(), "reporting"));
        DefaultPrivileges somewhere = named(DefaultPrivileges(), {}, schema);
        somewhere.creator = Ref<Role>(role);
        somewhere.target = PrivilegeTarget::Sequences;
        PublishedTable published = named(PublishedTable(), {}, e.add(named(Publication(), "feed")));
        published.table = Ref<Table>(table);
        const Id given = e.add(somewhere);
        const Id anywhere = e.add(DefaultPrivileges());
        const Id sent = e.add(published);
        QCOMPARE(displayName(e.model(), given), QString("reporting, sales, SEQUENCES"));
        QCOMPARE(displayName(e.model(), anywhere), QString("TABLES"));
        QCOMPARE(displayName(e.model(), sent), QString("sales.orders → feed"));
    }
};

QTEST_GUILESS_MAIN(EditTest)
#include "tst_edit.moc"

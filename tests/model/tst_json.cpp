#include "model/diff.h"
#include "model/integrity.h"
#include "model/json.h"
#include "model/operations/clipboard.h"
#include "tests/support/randommodel.h"

#include <QtTest>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT

private:
    static bool same(const Model &a, const Model &b) { return diff(a, b).isEmpty(); }
    static bool isWholeModel(const Model &model)
    {
        const Mended again = mended(model);
        return again.removed == 0 && again.changed == 0;
    }
    static void seeds()
    {
        QTest::addColumn<quint64>("seed");
        for (int i = 1; i <= 30; ++i)
            QTest::addRow("seed %d", i) << quint64(i);
    }
    static QList<Id> withBelow(const Model &model, Id id)
    {
        QList<Id> ids{id};
        for (qsizetype i = 0; i < ids.size(); ++i)
            ids += model.children(ids[i]);
        return ids;
    }
    // A schema with two tables, a relationship between them, and a diagram that shows both.
    struct Sample
    {
        Sample()
        {
            Edit edit{Model()};
            Schema inPublic;
            inPublic.name = u"public"_s;
            schema = edit.add(inPublic);
            Table table;
            table.parent = schema;
            table.name = u"orders"_s;
            orders = edit.add(table);
            table.name = u"customer"_s;
            customer = edit.add(table);
            Column id;
            id.parent = customer;
            id.name = u"id"_s;
            column = edit.add(id);
            Key primary;
            primary.parent = customer;
            primary.name = u"customer_pkey"_s;
            primary.parts = {IndexPart{Ref<Column>(column), {}, {}, {}, {}, {}, {}, {}}};
            key = edit.add(primary);
            Relationship places;
            places.parent = orders;
            places.target = Ref<Table>(customer);
            places.name = u"places"_s;
            relationship = edit.add(places);
            diagram = edit.add(Diagram());
            DiagramNode node;
            node.parent = diagram;
            node.object = Ref<Object>(orders);
            node.x = 10;
            ordersNode = edit.add(node);
            model = edit.model();
        }
        Model model;
        Id schema, orders, customer, column, key, relationship, diagram, ordersNode;
    };
    static Result<QList<Id>> paste(Model &into, const QByteArray &json, const PasteTarget &to = {})
    {
        Edit edit(into);
        const Result<QList<Id>> pasted = pasteObjects(edit, json, to);
        into = edit.model();
        return pasted;
    }

private slots:
    void everyModelComesBack_data() { seeds(); }
    void everyModelComesBack()
    {
        QFETCH(quint64, seed);
        const Model model = RandomModel(seed).model(8);
        const QByteArray json = modelToJson(model);
        const Result<Model> back = modelFromJson(json);
        QVERIFY2(back.ok(), back ? "" : qPrintable(back.error().text));
        QVERIFY(same(*back, model));
        QCOMPARE(modelToJson(*back), json);
    }

    // Everything through the clipboard into an empty model: the same but for the ids.
    void everythingCanBePasted_data() { seeds(); }
    void everythingCanBePasted()
    {
        QFETCH(quint64, seed);
        RandomModel random(seed);
        const Model model = random.model(6);
        QList<Id> tops = model.children({});
        Model copy;
        const Result<QList<Id>> pasted = paste(copy, objectsToJson(model, tops));
        QVERIFY(pasted.ok());
        QCOMPARE(pasted->size(), tops.size());
        QVERIFY(isWholeModel(copy));
        QCOMPARE(copy.size(), model.size());
        model.forEach([&](const Object &object) { QVERIFY(!copy.contains(object.id)); });
    }

    // Any objects of one model into another one.
    void whatIsPastedIsWhole_data() { seeds(); }
    void whatIsPastedIsWhole()
    {
        QFETCH(quint64, seed);
        RandomModel random(seed);
        const Model from = random.model(5);
        Model into = random.model(3);
        for (int i = 0; i < 15; ++i) {
            QList<Id> ids;
            from.forEach([&](const Object &object) {
                if (random.below(40) == 0)
                    ids.append(object.id);
            });
            PasteTarget target;
            if (random.below(2))
                target.table = into.all<Table>().first()->id;
            if (random.below(2))
                target.diagram = into.all<Diagram>().first()->id;
            const Model before = into;
            const Result<QList<Id>> pasted = paste(into, objectsToJson(from, ids), target);
            if (!pasted)
                QVERIFY(same(into, before));
            QVERIFY(isWholeModel(into));
            const ChangeSet changes = diff(before, into);
            for (const Change &change : changes)
                QVERIFY(!change.before && !from.contains(change.id));
        }
    }

    void aCopiedTableGetsFreeNames()
    {
        Sample s;
        const QList<Id> pasted = paste(s.model, objectsToJson(s.model, {s.customer})).value();
        QCOMPARE(pasted.size(), 1);
        const Table *copy = s.model.get<Table>(pasted[0]);
        QCOMPARE(copy->name, u"customer_2"_s);
        QCOMPARE(copy->parent, s.schema);
        const auto keys = s.model.childrenOf<Key>(copy->id);
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys[0]->name, u"customer_2_pkey"_s);
        QCOMPARE(keys[0]->parts[0].column, s.model.childrenOf<Column>(copy->id)[0]->id);
        QCOMPARE(s.model.find(s.key)->name, u"customer_pkey"_s);
    }

    void relationshipsAmongCopiesLeadToTheCopies()
    {
        Sample s;
        const QList<Id> both =
            paste(s.model, objectsToJson(s.model, {s.orders, s.customer})).value();
        QCOMPARE(both.size(), 2);
        const auto copied = s.model.childrenOf<Relationship>(both[0]);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(copied[0]->target, both[1]);
        // Alone it still leads to the old table, and in another design it is left out.
        const QByteArray alone = objectsToJson(s.model, {s.orders});
        const Id again = paste(s.model, alone).value()[0];
        QCOMPARE(s.model.childrenOf<Relationship>(again)[0]->target, s.customer);
        Model other;
        const Id there = paste(other, alone).value()[0];
        QVERIFY(other.childrenOf<Relationship>(there).isEmpty());
        QCOMPARE(other.find(there)->name, u"orders"_s);
        QCOMPARE(other.find(other.find(there)->parent)->name, u"public"_s);
    }

    void columnsGoIntoTheTableThatIsSelected()
    {
        Sample s;
        PasteTarget target;
        target.table = s.orders;
        const Id pasted =
            paste(s.model, objectsToJson(s.model, {s.column}), target).value().first();
        QCOMPARE(s.model.find(pasted)->parent, s.orders);
        QCOMPARE(s.model.find(pasted)->name, u"id"_s);
        const Id twin = paste(s.model, objectsToJson(s.model, {s.column})).value().first();
        QCOMPARE(s.model.find(twin)->parent, s.customer);
        QCOMPARE(s.model.find(twin)->name, u"id_2"_s);
    }

    void nodesMoveAndStandOnceInADiagram()
    {
        Sample s;
        PasteTarget target;
        target.diagram = s.diagram;
        target.dx = 20;
        const QByteArray node = objectsToJson(s.model, {s.ordersNode});
        QVERIFY(!paste(s.model, node, target).ok());
        const QByteArray both = objectsToJson(s.model, {s.ordersNode, s.orders});
        const QList<Id> pasted = paste(s.model, both, target).value();
        QCOMPARE(pasted.size(), 2);
        const auto *copy = s.model.get<DiagramNode>(pasted[1]);
        QVERIFY(copy);
        QCOMPARE(copy->object, pasted[0]);
        QCOMPARE(copy->x, 30.0);
    }

    void whatIsNoDesignSaysSo_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &json, const QString &says) {
            QTest::newRow(name) << json << says;
        };
        const QByteArray head = "{\"format\":\"relvar-model\",\"version\":1,\"objects\":[";
        row("nothing", "", u"JSON"_s);
        row("text", "hello", u"JSON"_s);
        row("array", "[]", u"no Relvar design"_s);
        row("other", "{\"a\":1}", u"no Relvar design"_s);
        row("newer", "{\"format\":\"relvar-model\",\"version\":2}", u"newer"_s);
        row("unknown kind", head + "{\"kind\":\"x\",\"id\":\"1\"}]}", u"Object 1"_s);
        row("no id", head + "{\"kind\":\"table\"}]}", u"Object 1"_s);
        row("wrong type", head + "{\"kind\":\"table\",\"id\":\"1\",\"name\":7}]}", u"Object 1"_s);
        row("twice", head + "{\"kind\":\"role\",\"id\":\"1\"},{\"kind\":\"role\",\"id\":\"1\"}]}",
            u"Object 2"_s);
    }
    void whatIsNoDesignSaysSo()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const Result<Model> model = modelFromJson(json);
        QVERIFY(!model.ok());
        QVERIFY2(model.error().text.contains(says), qPrintable(model.error().text));
        Edit edit{Model()};
        QVERIFY(!pasteObjects(edit, json).ok() && edit.isEmpty());
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"

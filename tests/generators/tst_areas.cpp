#include "generators/drawing/areas.h"
#include "generators/drawing/geometry.h"
#include "generators/drawing/layoutdiagram.h"
#include "model/operations/areas.h"
#include "model/operations/columns.h"
#include "model/operations/relationships.h"
#include "model/operations/removing.h"
#include "model/operations/tables.h"

#include <QGuiApplication>
#include <QtTest>

using namespace relvar;
using namespace Qt::StringLiterals;

// Areas own their entities.
class AreasTest : public QObject
{
    Q_OBJECT

    Model m_model;
    Id m_diagram;
    QList<Id> m_tables;

    template<class F>
    bool run(F &&operation)
    {
        Edit edit(m_model);
        const auto done = operation(edit);
        if (done)
            m_model = edit.model();
        return done.ok();
    }
    template<class F>
    Id made(F &&operation)
    {
        Edit edit(m_model);
        const Result<Id> id = operation(edit);
        if (!id)
            return {};
        m_model = edit.model();
        return *id;
    }
    Id node(int table) const { return nodeOf(m_model, m_diagram, m_tables[table]); }
    QRectF rect(int table) const { return nodeRect(nodeLook(m_model, node(table))); }
    Id owner(int table) const { return areaOf(m_model, node(table)); }

private slots:
    // Six tables in a row, each referring to the one before it.
    void init()
    {
        seedIds(11);
        m_model = {};
        m_tables.clear();
        Edit edit(m_model);
        m_diagram = *addDiagram(edit, u"Shop"_s);
        for (int i = 0; i < 6; ++i) {
            const Id table = *addTable(edit, {}, u"t%1"_s.arg(i));
            const Id key = *addColumn(edit, table, u"id"_s, u"bigint"_s);
            QVERIFY(setInPrimaryKey(edit, key, true).ok());
            QVERIFY(placeOnDiagram(edit, m_diagram, table, 300.0 * i, 0).ok());
            if (i > 0)
                QVERIFY(relateColumn(edit, *addColumn(edit, table, u"up"_s, u"bigint"_s),
                                     m_tables.last())
                            .ok());
            m_tables.append(table);
        }
        m_model = edit.model();
    }

    void areaFromASelectionHoldsItAndIsLeftByItsEntitiesWhenDeleted()
    {
        const Id area =
            made([&](Edit &e) { return wrapInArea(e, m_diagram, u"First"_s, m_tables.first(2)); });
        QCOMPARE(owner(0), area);
        QCOMPARE(owner(1), area);
        QCOMPARE(owner(2), Id());
        const AreaLook look = areaLook(m_model, area);
        QCOMPARE(look.entities, 2);
        QVERIFY(look.rect.contains(rect(0)) && look.rect.contains(rect(1)));
        QVERIFY(!look.rect.intersects(rect(2)));
        QVERIFY(run([&](Edit &e) { return removeObjects(e, {area}); }));
        QCOMPARE(owner(0), Id());
        QVERIFY(m_model.contains(m_tables[0]) && node(0));
        QVERIFY(!made([&](Edit &e) { return wrapInArea(e, m_diagram, {}, {}); }));
    }

    void areaGrowsWithItsEntities()
    {
        const Id area =
            made([&](Edit &e) { return wrapInArea(e, m_diagram, {}, m_tables.first(1)); });
        const QRectF before = areaLook(m_model, area).rect;
        for (int i = 0; i < 12; ++i)
            QVERIFY(run([&](Edit &e) { return addColumn(e, m_tables[0], {}, u"text"_s); }));
        const QRectF after = areaLook(m_model, area).rect;
        QVERIFY(after.height() > before.height() + 200);
        QVERIFY(after.contains(rect(0)));
        // The drawing of the whole agrees with that of one.
        QCOMPARE(diagramLook(m_model, m_diagram).areas.first(), areaLook(m_model, area));
    }

    void drawnAreaTakesWhatLiesInItAndLeavesInnerAreasTheirs()
    {
        const Id inner =
            made([&](Edit &e) { return wrapInArea(e, m_diagram, u"Inner"_s, {m_tables[0]}); });
        const QRectF around =
            areaLook(m_model, inner).rect.united(rect(1)).adjusted(-40, -40, 40, 40);
        const Id outer = made([&](Edit &e) { return drawArea(e, m_diagram, u"Outer"_s, around); });
        QCOMPARE(owner(0), inner);
        QCOMPARE(owner(1), outer);
        QCOMPARE(owner(2), Id());
    }

    // Areas of older files own nothing.
    void anAreaTakesInWhatLiesInsideAndBelongsToNone()
    {
        const Id owned =
            made([&](Edit &e) { return wrapInArea(e, m_diagram, u"Owned"_s, {m_tables[0]}); });
        const QRectF around = rect(0) | rect(1) | rect(2);
        const Id old = made([&](Edit &e) {
            return addArea(e, m_diagram, u"Old"_s, around.adjusted(-60, -60, 60, 60));
        });
        const Id inner = made([&](Edit &e) {
            return addArea(e, m_diagram, u"Inner"_s, rect(2).adjusted(-10, -10, 10, 10));
        });
        const QRectF before = rect(1);
        QVERIFY(run([&](Edit &e) { return takeIntoArea(e, old); }));
        QCOMPARE(owner(0), owned);
        QCOMPARE(owner(1), old);
        QCOMPARE(owner(2), Id()); // lies in a smaller one, which may want it
        QCOMPARE(owner(3), Id());
        QCOMPARE(rect(1), before);
        QVERIFY(run([&](Edit &e) { return takeIntoArea(e, inner); }));
        QCOMPARE(owner(2), inner);
        // There is nothing more.
        QVERIFY(!run([&](Edit &e) { return takeIntoArea(e, old); }));
        QVERIFY(!run([&](Edit &e) { return takeIntoArea(e, m_tables[0]); }));
    }

    void droppedEntitiesBelongToTheSmallestAreaUnderThem()
    {
        const Id outer = made([&](Edit &e) {
            return drawArea(e, m_diagram, u"Outer"_s, {0, 1000, 900, 700});
        });
        const Id inner = made([&](Edit &e) {
            return drawArea(e, m_diagram, u"Inner"_s, {300, 1200, 300, 200});
        });
        const auto ownerAt = [&](QPointF at) {
            QVERIFY2(run([&](Edit &e) -> Result<void> {
                         if (const auto moved = moveNodes(e, {{node(0), at.x(), at.y()}}); !moved)
                             return moved;
                         return joinAreas(e, m_diagram, {node(0)});
                     }),
                     "move");
        };
        ownerAt({320, 1250});
        QCOMPARE(owner(0), inner);
        ownerAt({20, 1050});
        QCOMPARE(owner(0), outer);
        ownerAt({0, 0});
        QCOMPARE(owner(0), Id());
    }

    void dropTellsWhichAreasGainAndHowLargeTheyBecome()
    {
        const Id area =
            made([&](Edit &e) { return wrapInArea(e, m_diagram, u"A"_s, {m_tables[0]}); });
        const DiagramLook look = diagramLook(m_model, m_diagram);
        QRectF placed = rect(1);
        placed.moveCenter(look.areas.first().rect.center() + QPointF(40, 0));
        const AreaDrop drop = dropOnAreas(look, {{m_tables[1], placed}});
        QCOMPARE(drop.owners, (QHash<Id, Id>{{m_tables[1], area}}));
        QVERIFY(drop.touched.value(area).contains(placed));
        // With the area, its entity stays its own.
        const QPointF off(5000, 0);
        const AreaDrop along = dropOnAreas(look, {{area, look.areas.first().rect.translated(off)},
                                                  {m_tables[0], rect(0).translated(off)}});
        QVERIFY(along.owners.isEmpty());
    }

    void resizingNeverMovesEntitiesAndTakesFreeOnesIn()
    {
        const Id area =
            made([&](Edit &e) { return wrapInArea(e, m_diagram, u"A"_s, {m_tables[0]}); });
        const QRectF first = rect(0);
        QVERIFY(run([&](Edit &e) { return resizeArea(e, area, QRectF(-10, -10, 50, 50)); }));
        QCOMPARE(rect(0), first);
        QVERIFY(areaLook(m_model, area).rect.contains(first));
        QVERIFY(run([&](Edit &e) {
            return resizeArea(e, area, rect(0).united(rect(1)).adjusted(-30, -50, 30, 30));
        }));
        QCOMPARE(owner(1), area);
    }

    void areaOfAnotherDiagramIsRefused()
    {
        const Id other = made([](Edit &e) { return addDiagram(e, u"Other"_s); });
        const Id area = made([&](Edit &e) { return addArea(e, other, u"A"_s, {0, 0, 9, 9}); });
        QVERIFY(!run([&](Edit &e) { return setArea(e, {node(0)}, area); }));
        // A merge may leave such a thing: it counts as none.
        Edit edit(m_model);
        edit.set(node(0), &DiagramNode::area, Ref<Area>(area));
        QCOMPARE(areaOf(edit.model(), node(0)), Id());
        QCOMPARE(nodeLook(edit.model(), node(0)).area, Id());
    }

    void layoutOfAnAreaMovesOnlyItsEntitiesAndKeepsThemInIt()
    {
        const Id area =
            made([&](Edit &e) { return wrapInArea(e, m_diagram, u"A"_s, m_tables.first(3)); });
        QVERIFY(run([&](Edit &e) { return moveNodes(e, {{node(1), 10, 20}, {node(2), 40, 40}}); }));
        const QPointF corner = areaLook(m_model, area).rect.topLeft();
        QList<QRectF> others{rect(3), rect(4), rect(5)};
        const auto plan = planAreaLayout(m_model, area);
        QVERIFY(plan.ok());
        QCOMPARE(plan->size(), 3);
        QVERIFY(run([&](Edit &e) { return applyLayout(e, *plan); }));
        QCOMPARE((QList<QRectF>{rect(3), rect(4), rect(5)}), others);
        const QRectF now = areaLook(m_model, area).rect;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(now.contains(rect(i)));
            for (int j = 0; j < i; ++j)
                QVERIFY(!rect(i).intersects(rect(j)));
        }
        QVERIFY((now.topLeft() - corner).manhattanLength() <= 2 * DrawingGrid);
    }

    void layoutOfAllKeepsAreasApartAndPinnedEntitiesInPlace_data()
    {
        QTest::addColumn<bool>("pinned");
        QTest::newRow("free") << false;
        QTest::newRow("pinned") << true;
    }
    void layoutOfAllKeepsAreasApartAndPinnedEntitiesInPlace()
    {
        QFETCH(bool, pinned);
        const Id a = made([&](Edit &e) {
            return wrapInArea(e, m_diagram, u"A"_s, {m_tables[0], m_tables[2]});
        });
        const Id b = made([&](Edit &e) {
            return wrapInArea(e, m_diagram, u"B"_s, {m_tables[1], m_tables[3]});
        });
        QVERIFY(run([&](Edit &e) { return setPinned(e, {node(2)}, pinned); }));
        const QPointF still = rect(2).topLeft();
        QVERIFY(run([&](Edit &e) { return layoutDiagram(e, m_diagram); }));
        if (pinned)
            QCOMPARE(rect(2).topLeft(), still);
        const QRectF first = areaLook(m_model, a).rect;
        const QRectF second = areaLook(m_model, b).rect;
        QVERIFY(!first.intersects(second));
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(first.intersects(rect(i)), owner(i) == a);
            QCOMPARE(second.intersects(rect(i)), owner(i) == b);
        }
        QCOMPARE(owner(0), a);
        QCOMPARE(owner(5), Id());
    }
};

// The program is its own helper for layouts.
int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--layout-worker") == 0)
        return layoutWorkerMain();
    QGuiApplication application(argc, argv);
    AreasTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_areas.moc"

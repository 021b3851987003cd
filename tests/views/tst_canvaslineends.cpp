#include "tests/views/canvasfixture.h"

#include <QSignalSpy>

using namespace relvar;
using namespace relvar::test;

// Dragging the ends of lines, with real events.
class CanvasLineEndsTest : public QObject
{
    Q_OBJECT

    struct Fixture : CanvasFixture
    {
        Id payer;

        Fixture()
        {
            const bool made = view.edit("Add", [this](Edit &edit) -> Result<void> {
                const Result<Id> added = addColumn(edit, orders, "payer_id", "integer");
                if (!added)
                    return added.error();
                payer = *added;
                return {};
            });
            Q_ASSERT(made);
            Q_UNUSED(made)
            view.waitForRoutes();
            steps = document.history().position();
            view.selection()->set({relationship});
        }
        QPoint end(bool own) const
        {
            const QList<QPointF> route = view.routeOf(relationship);
            return at(own ? route.first() : route.last());
        }
        QList<ColumnPair> pairs() const { return get<Relationship>(relationship).pairs; }
    };

    // Tickets refer to visits by two columns.
    struct Composite : CanvasFixture
    {
        Id visits, tickets, other;

        Composite()
        {
            const bool made = view.edit("Add", [this](Edit &edit) -> Result<void> {
                visits = table(edit, "visits", 80, 520);
                tickets = table(edit, "tickets", 480, 400);
                for (const char *column : {"shop", "number"})
                    if (const auto set = setInPrimaryKey(
                            edit, *addColumn(edit, visits, column, "integer"), true);
                        !set)
                        return set;
                const Result<Id> line = addRelationship(edit, {.from = visits, .to = tickets});
                const Result<Id> physical = line ? makePhysical(edit, *line) : line;
                if (!physical)
                    return physical.error();
                relationship = *physical;
                other = *addColumn(edit, tickets, "other", "integer");
                return {};
            });
            Q_ASSERT(made);
            Q_UNUSED(made)
            view.waitForRoutes();
            steps = document.history().position();
            view.selection()->set({relationship});
        }
        QList<ColumnPair> pairs() const { return get<Relationship>(relationship).pairs; }
        // Where a pair can be taken hold of: on its row, on the side of the line.
        QPointF handle(int pair, bool own) const
        {
            const QList<QPointF> route = view.routeOf(relationship);
            const Id column = own ? Id(pairs()[pair].column) : Id(pairs()[pair].referenced);
            return {own ? route.first().x() : route.last().x(), view.rowRect(column).center().y()};
        }
    };

private slots:
    void eachPairOfSeveralHasAHandle()
    {
        Composite f;
        QCOMPARE(f.pairs().size(), 2);
        for (const int pair : {0, 1})
            for (const bool own : {true, false}) {
                const Hit hit = f.view.hitAt(f.handle(pair, own));
                QCOMPARE(hit.part, Hit::LineEnd);
                QCOMPARE(hit.object, f.relationship);
                QCOMPARE(hit.bend, own ? 0 : 1);
                QCOMPARE(hit.pair, pair);
            }
    }

    void pairThatIsGrabbedIsLedElsewhere_data()
    {
        QTest::addColumn<int>("pair");
        QTest::newRow("first") << 0;
        QTest::newRow("second") << 1;
    }
    void pairThatIsGrabbedIsLedElsewhere()
    {
        QFETCH(int, pair);
        Composite f;
        const QList<ColumnPair> before = f.pairs();
        f.drag(f.at(f.handle(pair, true)), f.rowOf(f.other));
        QCOMPARE(f.failures, QStringList());
        QCOMPARE(f.stepsMade(), 1);
        QCOMPARE(f.pairs()[pair].column, Ref<Column>(f.other));
        QCOMPARE(f.pairs()[pair].referenced, before[pair].referenced);
        QCOMPARE(f.pairs()[1 - pair], before[1 - pair]);
        f.document.undo();
        QCOMPARE(f.pairs(), before);
    }

    void columnOfAnotherPairIsRefused()
    {
        Composite f;
        QSignalSpy hints(&f.view, &CanvasView::hint);
        const QList<ColumnPair> before = f.pairs();
        const QPoint first = f.rowOf(before[0].column);
        f.press(f.at(f.handle(1, true)));
        f.moveTo(first + QPoint(10, 0));
        f.moveTo(first);
        QVERIFY(hints.last().first().toString().contains("already"));
        f.release(first);
        QCOMPARE(f.stepsMade(), 0);
        QCOMPARE(f.pairs(), before);
    }

    void endsHaveHandlesWhileTheLineIsSelected()
    {
        Fixture f;
        QCOMPARE(f.view.hitAt(f.view.mapToScene(f.end(true))).part, Hit::LineEnd);
        QCOMPARE(f.view.hitAt(f.view.mapToScene(f.end(true))).bend, 0);
        QCOMPARE(f.view.hitAt(f.view.mapToScene(f.end(false))).bend, 1);
        f.view.selection()->clear();
        QVERIFY(f.view.hitAt(f.view.mapToScene(f.end(true))).part != Hit::LineEnd);
    }

    void droppingOnAColumnIsOneStep()
    {
        Fixture f;
        f.drag(f.end(true), f.rowOf(f.payer));
        QCOMPARE(f.pairs().first().column, Ref<Column>(f.payer));
        QCOMPARE(f.stepsMade(), 1);
        QCOMPARE(f.selected(), QList<Id>{f.relationship});
        f.document.undo();
        QCOMPARE(f.pairs().first().column, Ref<Column>(f.customerOf));
    }

    void otherEndGoesToAnotherTable()
    {
        Fixture f;
        f.drag(f.end(false), f.titleOf(f.products));
        QCOMPARE(f.get<Relationship>(f.relationship).target, Ref<Table>(f.products));
        QCOMPARE(f.stepsMade(), 1);
    }

    void escapeLeavesTheLineAsItWas()
    {
        Fixture f;
        f.press(f.end(true));
        f.moveTo(f.rowOf(f.payer) - QPoint(20, 0));
        f.moveTo(f.rowOf(f.payer));
        f.key(Qt::Key_Escape);
        f.release(f.rowOf(f.payer));
        QCOMPARE(f.stepsMade(), 0);
        QCOMPARE(f.pairs().first().column, Ref<Column>(f.customerOf));
    }

    void whatCannotBeIsSaidBeforeTheDrop()
    {
        Fixture f;
        QSignalSpy hints(&f.view, &CanvasView::hint);
        f.press(f.end(false));
        f.moveTo(f.rowOf(f.name) + QPoint(10, 0));
        f.moveTo(f.rowOf(f.name));
        QVERIFY(hints.last().first().toString().contains("no key"));
        f.release(f.rowOf(f.name));
        QCOMPARE(f.stepsMade(), 0);
        QVERIFY(!f.failures.isEmpty());
    }

    void droppingBesideEverythingChangesNothing()
    {
        Fixture f;
        f.drag(f.end(true), f.at(QPointF(480, 560)));
        QCOMPARE(f.stepsMade(), 0);
        QVERIFY(f.failures.isEmpty());
    }
};

QTEST_MAIN(CanvasLineEndsTest)
#include "tst_canvaslineends.moc"

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

private slots:
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

#include "generators/drawing/areas.h"
#include "model/operations/areas.h"
#include "tests/views/canvasfixture.h"

#include <QSignalSpy>

using namespace relvar;
using namespace relvar::test;

// Areas and their entities on the canvas, with real events.
class CanvasAreasTest : public QObject
{
    Q_OBJECT

    static Id wrapped(CanvasFixture &f, const QList<Id> &objects)
    {
        Id area;
        const Result<void> made = f.document.edit("Area", [&](Edit &edit) -> Result<void> {
            area = *wrapInArea(edit, f.diagram, "Goods", objects);
            return {};
        });
        Q_ASSERT(made.ok());
        Q_UNUSED(made)
        f.steps = f.document.history().position();
        return area;
    }
    static Id ownerOf(const CanvasFixture &f, Id object)
    {
        return areaOf(f.model(), nodeOf(f.model(), f.diagram, object));
    }

private slots:
    void drawnAreaOwnsWhatItSurrounds()
    {
        CanvasFixture f;
        const QRectF products = f.view.rectOf(f.products).adjusted(-32, -48, 32, 32);
        f.key(Qt::Key_A);
        f.drag(f.at(products.topLeft()), f.at(products.bottomRight()));
        f.type("Goods");
        f.editorKey(Qt::Key_Return);
        QCOMPARE(f.model().all<Area>().size(), 1);
        QCOMPARE(ownerOf(f, f.products), f.model().all<Area>()[0]->id);
        QCOMPARE(ownerOf(f, f.orders), Id());
        QCOMPARE(f.stepsMade(), 1);
    }

    void areaTakesItsEntitiesAlongInOneStep()
    {
        CanvasFixture f;
        const Id area = wrapped(f, {f.products});
        const QRectF products = f.view.rectOf(f.products);
        const QPoint from = f.at(f.view.rectOf(area).topLeft() + QPointF(40, 10));
        f.drag(from, from + QPoint(160, 16), Qt::AltModifier);
        QCOMPARE(f.view.rectOf(f.products).topLeft(), products.topLeft() + QPointF(160, 16));
        QCOMPARE(ownerOf(f, f.products), area);
        QCOMPARE(f.stepsMade(), 1);
        f.document.undo();
        QCOMPARE(f.view.rectOf(f.products), products);
    }

    void entityIsDraggedIntoAnAreaAndOutOfIt()
    {
        CanvasFixture f;
        const Id area = wrapped(f, {f.products});
        const QRectF before = f.view.rectOf(area);
        QSignalSpy hints(&f.view, &CanvasView::hint);
        const QPoint start = f.titleOf(f.customers);
        const QPoint inside =
            f.at(before.center()) + start - f.at(f.view.rectOf(f.customers).center());
        f.press(start, Qt::AltModifier);
        f.moveTo((start + inside) / 2, Qt::AltModifier);
        f.moveTo(inside, Qt::AltModifier);
        QVERIFY(!hints.isEmpty());
        QVERIFY(hints.last().first().toString().contains("Goods"));
        QVERIFY(f.view.rectOf(area).contains(f.view.rectOf(f.customers)));
        f.release(inside, Qt::AltModifier);
        QCOMPARE(ownerOf(f, f.customers), area);
        QCOMPARE(f.stepsMade(), 1);
        QVERIFY(f.view.rectOf(area).contains(f.view.rectOf(f.customers)));
        QVERIFY(hints.last().first().toString().isEmpty());
        f.drag(f.titleOf(f.customers), start, Qt::AltModifier);
        QCOMPARE(ownerOf(f, f.customers), Id());
        QCOMPARE(f.view.rectOf(area), before);
        f.document.undo();
        QCOMPARE(ownerOf(f, f.customers), area);
    }

    void givenUpDragLeavesEverything()
    {
        CanvasFixture f;
        const Id area = wrapped(f, {f.products});
        const QRectF before = f.view.rectOf(area);
        const QPoint start = f.titleOf(f.customers);
        f.press(start);
        f.moveTo(f.at(before.center()));
        f.key(Qt::Key_Escape);
        QCOMPARE(f.view.rectOf(area), before);
        QCOMPARE(f.stepsMade(), 0);
        QCOMPARE(ownerOf(f, f.customers), Id());
    }

    void resizingKeepsTheEntitiesInside()
    {
        CanvasFixture f;
        const Id area = wrapped(f, {f.products});
        const QRectF products = f.view.rectOf(f.products);
        f.selection.set({area});
        const QRectF before = f.view.rectOf(area);
        f.drag(f.at(before.bottomRight()), f.at(before.topLeft() + QPointF(70, 40)));
        QCOMPARE(f.view.rectOf(f.products), products);
        QVERIFY(f.view.rectOf(area).contains(products));
    }

    void areaFollowsWhatItHolds()
    {
        CanvasFixture f;
        const Id area = wrapped(f, {f.products});
        for (int i = 0; i < 15; ++i)
            QVERIFY(f.document
                        .edit("Column",
                              [&](Edit &edit) -> Result<void> {
                                  const auto added = addColumn(edit, f.products, {}, "text");
                                  return added ? Result<void>() : added.error();
                              })
                        .ok());
        QVERIFY(f.view.rectOf(area).contains(f.view.rectOf(f.products)));
        f.selection.set({f.products});
        removeSelected(f.view);
        QVERIFY(f.view.contents().entitiesOf(area).isEmpty());
    }

    void arrowKeysMoveAreasWithTheirEntities()
    {
        CanvasFixture f;
        const Id area = wrapped(f, {f.products});
        const QPointF before = f.view.rectOf(f.products).topLeft();
        f.selection.set({area});
        f.key(Qt::Key_Right, Qt::ControlModifier);
        f.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.view.rectOf(f.products).topLeft(), before + QPointF(11 * f.view.gridStep(), 0));
        QCOMPARE(ownerOf(f, f.products), area);
        QCOMPARE(f.stepsMade(), 1);
    }

    void commandsWrapAndSelect()
    {
        CanvasFixture f;
        f.selection.set({f.customers, f.orders});
        wrapSelectedInArea(f.view);
        QVERIFY(f.view.editor()->isOpen());
        f.type("Sales");
        f.editorKey(Qt::Key_Return);
        QCOMPARE(f.stepsMade(), 1);
        const QList<const Area *> areas = f.model().all<Area>();
        QCOMPARE(areas.size(), 1);
        QCOMPARE(areas[0]->name, QString("Sales"));
        f.selection.set({f.orders});
        QCOMPARE(currentArea(f.view), areas[0]->id);
        selectEntitiesOfArea(f.view);
        QCOMPARE(f.selected(), (QList<Id>{f.customers, f.orders}));
        f.selection.set({f.products});
        QCOMPARE(currentArea(f.view), Id());
    }

    void commandTakesInWhatLiesInsideInOneStep()
    {
        CanvasFixture f;
        const QRectF around = f.view.rectOf(f.products).adjusted(-30, -50, 30, 30);
        Id area;
        QVERIFY(f.document.edit("Old area", [&](Edit &edit) -> Result<void> {
            const Result<Id> made = addArea(edit, f.diagram, "Old", around);
            if (!made)
                return made.error();
            area = *made;
            return {};
        }));
        f.steps = f.document.history().position();
        QCOMPARE(ownerOf(f, f.products), Id());
        f.selection.set({area});
        takeIntoCurrentArea(f.view);
        QCOMPARE(ownerOf(f, f.products), area);
        QCOMPARE(ownerOf(f, f.orders), Id());
        QCOMPARE(f.stepsMade(), 1);
        // Again there is nothing to take in, which is told.
        const QSignalSpy failed(&f.view, &CanvasView::failed);
        takeIntoCurrentArea(f.view);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(f.stepsMade(), 1);
        f.document.undo();
        QCOMPARE(ownerOf(f, f.products), Id());
    }
};

QTEST_MAIN(CanvasAreasTest)
#include "tst_canvasareas.moc"

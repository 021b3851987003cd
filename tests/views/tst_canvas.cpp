#include "model/operations/properties.h"
#include "tests/views/canvasfixture.h"
#include "views/idmime.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace relvar;
using namespace relvar::test;

// What mouse and keys do on the canvas, with real events.
class CanvasTest : public QObject
{
    Q_OBJECT

private slots:
    // Looking around.
    void wheelScrollsAndWithShiftSideways();
    void wheelWithControlZoomsAboutTheCursor();
    void middleButtonAndSpacePan();
    void handToolPans();
    void keysZoomAndFit();
    void theOriginalSizeFollowsTheFontOfTheDesktop();
    void cameraStateComesBack();
    void anOpenedDiagramIsShownWholeWhenTheViewGetsItsSize();
    void revealBringsIntoSight();
    void borderScrollsWhileDragging();
    // Selecting.
    void clickSelectsAndModifiersToggle();
    void clickOnARowSelectsTheColumn();
    void clickOnALineSelectsTheRelationship();
    void rubberBandEnclosesOrTouches();
    void keysSelect();
    void arrowsGoToTheNearest();
    void selectionIsShared();
    void contextMenuSelectsWhatIsUnderIt();
    // Moving.
    void dragMovesAllSelectedAsOneStep();
    void dragSnapsToTheGrid();
    void dragEndsAtEqualDistances_data();
    void dragEndsAtEqualDistances();
    void shiftKeepsOneDirection();
    void escapeCancelsADrag();
    void controlDragDuplicates();
    void arrowsWithCtrlMoveAsOneStep();
    // Making and editing.
    void tableToolPlacesAndNames();
    void doubleClickOnEmptyCanvasMakesATable();
    void renamesInPlace();
    void editsRowsInPlace();
    void noteAndAreaAreDrawnAndEdited();
    void areaIsResizedByItsCorner();
    void relationshipToolDrawsVariants_data();
    void relationshipToolDrawsVariants();
    void draggingARowRelates();
    void draggingARowReorders();
    void linesBendAndReset();
    void deleteRemovesFromDiagramOrModel();
    void objectsDropFromTrees();
    void commandsAlignCollapsePinAndColour();
    void errorsGoOutAsSentences();
    void emptyDiagramSaysWhatToDo();
    // Lines.
    void paintingPartsLeavesNothingStale_data();
    void paintingPartsLeavesNothingStale();
    void linesKeepOutOfBoxesWhileDragging();
    void zoomingLeavesLinesAsTheyAre();
    void aChangedTableLeavesOtherLinesAsTheyAre();
    void inheritanceFollowsTheModel();
    void notationAndDetailSwitchAndComeBack_data();
    void notationAndDetailSwitchAndComeBack();
};

static void wheel(CanvasView &view, QPoint at, QPoint angle, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

void CanvasTest::wheelScrollsAndWithShiftSideways()
{
    CanvasFixture f;
    const QPointF before = f.view.mapToScene(0, 0);
    wheel(f.view, {100, 100}, {0, -120});
    QPointF now = f.view.mapToScene(0, 0);
    QVERIFY(now.y() > before.y());
    QCOMPARE(now.x(), before.x());
    wheel(f.view, {100, 100}, {0, -120}, Qt::ShiftModifier);
    QVERIFY(f.view.mapToScene(0, 0).x() > before.x());
    QCOMPARE(f.view.mapToScene(0, 0).y(), now.y());
}

void CanvasTest::wheelWithControlZoomsAboutTheCursor()
{
    CanvasFixture f;
    const QPoint cursor(300, 200);
    const QPointF under = f.view.mapToScene(cursor);
    QSignalSpy zoomed(&f.view, &CanvasView::zoomChanged);
    wheel(f.view, cursor, {0, 240}, Qt::ControlModifier);
    QVERIFY(f.view.zoom() > 1.3);
    QCOMPARE(zoomed.size(), 1);
    const QPointF now = f.view.mapToScene(cursor);
    QVERIFY(std::abs(now.x() - under.x()) < 1.5 && std::abs(now.y() - under.y()) < 1.5);
}

void CanvasTest::middleButtonAndSpacePan()
{
    CanvasFixture f;
    QPointF before = f.view.mapToScene(0, 0);
    f.drag({400, 300}, {340, 280}, {}, Qt::MiddleButton);
    QCOMPARE(f.view.mapToScene(0, 0), before + QPointF(60, 20));
    before = f.view.mapToScene(0, 0);
    QTest::keyPress(&f.view, Qt::Key_Space);
    f.drag(f.titleOf(f.customers), f.titleOf(f.customers) + QPoint(50, 0));
    QTest::keyRelease(&f.view, Qt::Key_Space);
    QCOMPARE(f.view.mapToScene(0, 0), before - QPointF(50, 0));
    QCOMPARE(f.stepsMade(), 0);
}

void CanvasTest::handToolPans()
{
    CanvasFixture f;
    f.key(Qt::Key_H);
    QCOMPARE(f.view.tool()->name(), QString("hand"));
    const QPointF before = f.view.mapToScene(0, 0);
    f.drag({400, 300}, {430, 300});
    QCOMPARE(f.view.mapToScene(0, 0), before - QPointF(30, 0));
    f.key(Qt::Key_Escape);
    QCOMPARE(f.view.tool()->name(), QString("select"));
}

void CanvasTest::keysZoomAndFit()
{
    CanvasFixture f;
    f.key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(f.view.zoom() > 1);
    f.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(f.view.zoom(), f.view.originalZoom());
    f.key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(f.view.zoom() < f.view.originalZoom());
    f.key(Qt::Key_Exclam, Qt::ShiftModifier);
    const QRectF seen = f.view.mapToScene(f.view.viewport()->rect()).boundingRect();
    QVERIFY(seen.contains(f.view.contentsRect()));
    f.selection.set({f.products});
    f.key(Qt::Key_At, Qt::ShiftModifier);
    QVERIFY(f.view.zoom() > 1);
    QVERIFY(f.view.viewport()->rect().contains(f.at(f.view.rectOf(f.products).center())));
}

// At the original size names are as large as the letters of the desktop; the drawing itself and
// its pictures do not depend on them.
void CanvasTest::theOriginalSizeFollowsTheFontOfTheDesktop()
{
    CanvasFixture f;
    const QFont own = f.view.font();
    const auto choose = [&](int pixels) {
        QFont font = own;
        font.setPixelSize(pixels);
        f.view.setFont(font);
    };
    choose(12);
    const QRectF box = f.view.rectOf(f.customers);
    f.view.zoomOriginal();
    QCOMPARE(f.view.zoom(), 1.0);
    choose(18);
    QCOMPARE(f.view.originalZoom(), 1.5);
    QCOMPARE(f.view.zoom(), 1.5); // it was seen at its original size, and still is
    QCOMPARE(f.view.rectOf(f.customers), box);
    f.view.setZoom(0.5, {10, 10});
    QSignalSpy told(&f.view, &CanvasView::zoomChanged);
    choose(24);
    QCOMPARE(f.view.zoom(), 0.5); // what was chosen stays
    QCOMPARE(told.size(), 1);
    f.view.zoomOriginal();
    QCOMPARE(f.view.zoom(), 2.0);
    f.selection.set({f.products});
    f.view.fitSelection();
    QVERIFY(f.view.zoom() > 2);
    choose(8); // never smaller than drawn
    QCOMPARE(f.view.originalZoom(), 1.0);
}

void CanvasTest::cameraStateComesBack()
{
    CanvasFixture f;
    f.view.setZoom(0.5, {10, 10});
    f.view.centerOn(QPointF(300, 200));
    const QPointF center = f.view.mapToScene(f.view.viewport()->rect()).boundingRect().center();
    const QByteArray state = f.view.cameraState();
    f.view.fitAll();
    f.view.setCameraState(state);
    QCOMPARE(f.view.zoom(), 0.5);
    const QPointF now = f.view.mapToScene(f.view.viewport()->rect()).boundingRect().center();
    QVERIFY(std::abs(now.x() - center.x()) < 3 && std::abs(now.y() - center.y()) < 3);
    for (const QByteArray &foreign : {QByteArray(), QByteArray("nonsense"), state.left(9)}) {
        f.view.setCameraState(foreign);
        const QRectF seen = f.view.mapToScene(f.view.viewport()->rect()).boundingRect();
        QVERIFY(seen.contains(f.view.contentsRect()));
    }
}

void CanvasTest::anOpenedDiagramIsShownWholeWhenTheViewGetsItsSize()
{
    CanvasFixture f;
    const QSize size = f.view.size();
    f.view.resize(100, 60);
    f.view.setCameraState({});
    const double small = f.view.zoom();
    f.view.resize(size);
    QVERIFY(f.view.zoom() > small);
    QVERIFY(f.view.mapToScene(f.view.viewport()->rect())
                .boundingRect()
                .contains(f.view.contentsRect()));
    // A place that was remembered stays in the middle.
    f.view.setZoom(0.5, {10, 10});
    const auto middle = [&] {
        return f.view.mapToScene(f.view.viewport()->rect()).boundingRect().center();
    };
    const QPointF remembered = middle();
    const QByteArray state = f.view.cameraState();
    f.view.resize(100, 60);
    f.view.setCameraState(state);
    f.view.resize(size);
    QVERIFY(QLineF(middle(), remembered).length() < 3);
    // What the user has chosen stays.
    f.view.zoomIn();
    const double chosen = f.view.zoom();
    f.view.resize(size * 0.8);
    QCOMPARE(f.view.zoom(), chosen);
}

void CanvasTest::revealBringsIntoSight()
{
    CanvasFixture f;
    f.view.centerOn(QPointF(9000, 9000));
    f.view.setZoom(0.1, {500, 300});
    f.selection.reveal(f.placed);
    QVERIFY(f.view.viewport()->rect().contains(f.rowOf(f.placed)));
    QVERIFY(f.view.zoom() >= 0.5);
}

void CanvasTest::borderScrollsWhileDragging()
{
    CanvasFixture f;
    f.press(f.titleOf(f.orders));
    f.moveTo(f.titleOf(f.orders) + QPoint(20, 0));
    const QPoint border(f.view.viewport()->width() - 2, 200);
    f.moveTo(border);
    const double before = f.view.mapToScene(0, 0).x();
    QTRY_VERIFY(f.view.mapToScene(0, 0).x() > before + 20);
    f.release(border);
    QVERIFY(f.view.rectOf(f.orders).x() > 480);
}

void CanvasTest::clickSelectsAndModifiersToggle()
{
    CanvasFixture f;
    f.click(f.titleOf(f.customers));
    QCOMPARE(f.selected(), QList<Id>{f.customers});
    f.click(f.titleOf(f.orders), Qt::ControlModifier);
    QCOMPARE(f.selected(), (QList<Id>{f.customers, f.orders}));
    f.click(f.titleOf(f.customers), Qt::ShiftModifier);
    QCOMPARE(f.selected(), QList<Id>{f.orders});
    f.click({5, 5});
    QVERIFY(f.selected().isEmpty());
    QCOMPARE(f.stepsMade(), 0);
}

void CanvasTest::clickOnARowSelectsTheColumn()
{
    CanvasFixture f;
    f.click(f.rowOf(f.placed));
    QCOMPARE(f.selected(), QList<Id>{f.placed});
    f.key(Qt::Key_Down);
    QCOMPARE(f.selected(), QList<Id>{f.customerOf});
    f.key(Qt::Key_Up);
    f.key(Qt::Key_Up);
    QCOMPARE(f.selected(), QList<Id>{f.orderId});
}

void CanvasTest::clickOnALineSelectsTheRelationship()
{
    CanvasFixture f;
    const QList<QPointF> route = f.view.routeOf(f.relationship);
    QVERIFY(route.size() >= 2);
    f.click(f.at((route[0] + route[1]) / 2));
    QCOMPARE(f.selected(), QList<Id>{f.relationship});
}

void CanvasTest::rubberBandEnclosesOrTouches()
{
    CanvasFixture f;
    const QRectF customers = f.view.rectOf(f.customers);
    const QRectF products = f.view.rectOf(f.products);
    f.drag(f.at(customers.topLeft() - QPointF(20, 20)),
           f.at(products.bottomRight() + QPointF(20, 20)));
    const QList<Id> enclosed = f.selected();
    QCOMPARE(enclosed.size(), 2);
    QVERIFY(enclosed.contains(f.customers) && enclosed.contains(f.products));
    // From right to left what is touched counts too.
    f.drag(f.at(products.bottomRight() + QPointF(20, 20)), f.at(products.center() + QPointF(0, 5)));
    QCOMPARE(f.selected(), QList<Id>{f.products});
    f.drag(f.at(customers.topLeft() - QPointF(20, 20)),
           f.at(customers.bottomRight() + QPointF(10, 10)), Qt::ShiftModifier);
    QVERIFY(f.selected().contains(f.products) && f.selected().contains(f.customers));
}

void CanvasTest::keysSelect()
{
    CanvasFixture f;
    f.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.selected().size(), 3);
    f.key(Qt::Key_Escape);
    QVERIFY(f.selected().isEmpty());
    f.key(Qt::Key_Tab);
    QCOMPARE(f.selected(), QList<Id>{f.customers});
    f.key(Qt::Key_Tab);
    QCOMPARE(f.selected(), QList<Id>{f.orders});
    f.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(f.selected(), QList<Id>{f.customers});
}

void CanvasTest::arrowsGoToTheNearest()
{
    CanvasFixture f;
    f.click(f.titleOf(f.customers));
    f.key(Qt::Key_Right);
    QCOMPARE(f.selected(), QList<Id>{f.orders});
    f.key(Qt::Key_Left);
    QCOMPARE(f.selected(), QList<Id>{f.customers});
    f.key(Qt::Key_Down);
    QCOMPARE(f.selected(), QList<Id>{f.products});
    QCOMPARE(f.stepsMade(), 0);
}

void CanvasTest::selectionIsShared()
{
    CanvasFixture f;
    f.selection.set({f.orders, f.products});
    QCOMPARE(f.view.selectedBoxes(), (QList<Id>{f.orders, f.products}));
    QVERIFY(f.document.edit("Remove", [&](Edit &edit) { return edit.remove(f.orders); }).ok());
    QCOMPARE(f.selected(), QList<Id>{f.products});
}

void CanvasTest::contextMenuSelectsWhatIsUnderIt()
{
    CanvasFixture f;
    QSignalSpy menu(&f.view, &CanvasView::contextMenuRequested);
    const QPoint at = f.titleOf(f.orders);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, f.view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(f.view.viewport(), &event);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu[0][0].value<QList<Id>>(), QList<Id>{f.orders});
}

void CanvasTest::dragMovesAllSelectedAsOneStep()
{
    CanvasFixture f;
    f.selection.set({f.customers, f.products});
    const QPointF customers = f.view.rectOf(f.customers).topLeft();
    const QPointF products = f.view.rectOf(f.products).topLeft();
    const QPoint from = f.titleOf(f.customers);
    f.press(from);
    f.moveTo(from + QPoint(10, 30), Qt::AltModifier);
    f.moveTo(from + QPoint(13, 57), Qt::AltModifier);
    QCOMPARE(f.view.rectOf(f.customers).topLeft(), customers + QPointF(13, 57));
    QCOMPARE(f.stepsMade(), 0);
    f.release(from + QPoint(13, 57), Qt::AltModifier);
    QCOMPARE(f.stepsMade(), 1);
    QCOMPARE(f.view.rectOf(f.customers).topLeft(), customers + QPointF(13, 57));
    QCOMPARE(f.view.rectOf(f.products).topLeft(), products + QPointF(13, 57));
    f.document.undo();
    QCOMPARE(f.view.rectOf(f.customers).topLeft(), customers);
    QCOMPARE(f.view.rectOf(f.products).topLeft(), products);
}

void CanvasTest::dragEndsAtEqualDistances_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("pixels"); // that the mouse is away from the place
    for (const double zoom : {0.6, 1.0, 1.5})
        for (const int pixels : {-4, 4})
            QTest::addRow("%g, %d pixels away", zoom, pixels) << zoom << pixels;
}

void CanvasTest::dragEndsAtEqualDistances()
{
    QFETCH(double, zoom);
    QFETCH(int, pixels);
    CanvasFixture f;
    QList<Id> column; // where nothing else is in line
    QVERIFY(f.document.edit("Column", [&](Edit &edit) -> Result<void> {
        for (const double y : {5000.0, 5120.0, 5360.0})
            column.append(f.table(edit, QString("table_%1").arg(y), 5000, y));
        return {};
    }));
    f.view.setZoom(zoom, QPoint());
    f.view.centerOn(QPointF(5080, 5200));
    const auto rect = [&](int i) { return f.view.rectOf(column[i]); };
    const double equal = (rect(0).bottom() + rect(2).top() - rect(1).height()) / 2;
    const double way = (equal - rect(1).top()) * zoom;
    QVERIFY(way > 12);
    const QPoint from = f.titleOf(column[1]);
    f.drag(from, from + QPoint(0, qRound(way) + pixels));
    QVERIFY2(qAbs(rect(1).top() - equal) < 0.01, qPrintable(QString::number(rect(1).top())));
}

void CanvasTest::dragSnapsToTheGrid()
{
    CanvasFixture f;
    const QPoint from = f.titleOf(f.products);
    f.drag(from, from + QPoint(203, 61));
    const QRectF rect = f.view.rectOf(f.products);
    QCOMPARE(std::fmod(rect.x(), f.view.gridStep()), 0.0);
    QCOMPARE(std::fmod(rect.y(), f.view.gridStep()), 0.0);
    QVERIFY(std::abs(rect.x() - 283) < 10 && std::abs(rect.y() - 461) < 10);
    // Nearly in line with another table: exactly in line, off the grid as that may be.
    f.drag(f.titleOf(f.products),
           f.titleOf(f.products) + QPoint(qRound(f.view.rectOf(f.orders).x() - rect.x()) + 3, 0));
    QCOMPARE(f.view.rectOf(f.products).x(), f.view.rectOf(f.orders).x());
}

void CanvasTest::shiftKeepsOneDirection()
{
    CanvasFixture f;
    const QPointF before = f.view.rectOf(f.products).topLeft();
    const QPoint from = f.titleOf(f.products);
    f.selection.set({f.products});
    f.drag(from, from + QPoint(120, 31), Qt::ShiftModifier);
    QCOMPARE(f.view.rectOf(f.products).y(), before.y());
    QVERIFY(f.view.rectOf(f.products).x() > before.x() + 100);
}

void CanvasTest::escapeCancelsADrag()
{
    CanvasFixture f;
    const QRectF before = f.view.rectOf(f.products);
    const QPoint from = f.titleOf(f.products);
    f.press(from);
    f.moveTo(from + QPoint(60, 60));
    QVERIFY(f.view.rectOf(f.products) != before);
    f.key(Qt::Key_Escape);
    f.moveTo(from + QPoint(90, 60));
    f.release(from + QPoint(90, 60));
    QCOMPARE(f.view.rectOf(f.products), before);
    QCOMPARE(f.stepsMade(), 0);
}

void CanvasTest::controlDragDuplicates()
{
    CanvasFixture f;
    const QPoint from = f.titleOf(f.orders);
    const QRectF before = f.view.rectOf(f.orders);
    f.drag(from, from + QPoint(0, 240), Qt::ControlModifier);
    QCOMPARE(f.stepsMade(), 1);
    QCOMPARE(f.selected().size(), 1);
    const Id copy = f.selected().first();
    QVERIFY(copy != f.orders);
    QCOMPARE(f.get<Table>(copy).name, QString("orders_2"));
    QCOMPARE(f.model().childrenOf<Column>(copy).size(), 3);
    QCOMPARE(f.model().childrenOf<Relationship>(copy).size(), 1);
    QCOMPARE(f.view.rectOf(f.orders), before);
    QCOMPARE(f.view.rectOf(copy).topLeft(), before.topLeft() + QPointF(0, 240));
    f.document.undo();
    QVERIFY(!f.model().contains(copy));
}

void CanvasTest::arrowsWithCtrlMoveAsOneStep()
{
    CanvasFixture f;
    const double before = f.view.rectOf(f.products).x();
    f.click(f.titleOf(f.products));
    f.key(Qt::Key_Right, Qt::ControlModifier);
    f.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(f.view.rectOf(f.products).x(), before + 2 * f.view.gridStep());
    f.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.view.rectOf(f.products).x(), before + 12 * f.view.gridStep());
    QCOMPARE(f.stepsMade(), 1);
}

void CanvasTest::tableToolPlacesAndNames()
{
    CanvasFixture f;
    f.key(Qt::Key_T);
    QCOMPARE(f.view.tool()->name(), QString("table"));
    const QPoint at(600, 500);
    f.click(at);
    QCOMPARE(f.view.tool()->name(), QString("select"));
    QVERIFY(f.view.editor()->isOpen());
    const Id made = f.view.editor()->target();
    f.type("invoices");
    f.editorKey(Qt::Key_Return);
    QCOMPARE(f.get<Table>(made).name, QString("invoices"));
    QCOMPARE(f.stepsMade(), 1); // making and naming it
    QVERIFY(f.view.editor()->isOpen());
    f.type("id integer pk");
    f.editorKey(Qt::Key_Return);
    f.type("total numeric(10,2) not null");
    f.editorKey(Qt::Key_Tab);
    f.editorKey(Qt::Key_Return); // nothing entered: that is all
    QVERIFY(!f.view.editor()->isOpen());
    const QList<const Column *> columns = f.model().childrenOf<Column>(made);
    QCOMPARE(columns.size(), 2);
    QCOMPARE(columns[0]->name, QString("id"));
    QVERIFY(primaryKey(f.model(), made));
    QCOMPARE(columns[1]->type.text, QString("numeric(10,2)"));
    QVERIFY(!columns[1]->nullable);
    QVERIFY(f.view.rectOf(made).contains(f.view.mapToScene(at + QPoint(10, 10))));
    f.document.goTo(f.steps);
    QVERIFY(!f.model().contains(made));
}

void CanvasTest::doubleClickOnEmptyCanvasMakesATable()
{
    CanvasFixture f;
    f.doubleClick({700, 550});
    QVERIFY(f.view.editor()->isOpen());
    f.editorKey(Qt::Key_Escape);
    QCOMPARE(f.model().all<Table>().size(), 4);
    QCOMPARE(f.stepsMade(), 1);
}

void CanvasTest::renamesInPlace()
{
    CanvasFixture f;
    f.doubleClick(f.titleOf(f.customers));
    QCOMPARE(f.line()->text(), QString("customers"));
    f.type("clients");
    f.editorKey(Qt::Key_Return);
    QCOMPARE(f.get<Table>(f.customers).name, QString("clients"));
    f.click(f.titleOf(f.orders));
    f.key(Qt::Key_F2);
    f.type("x");
    f.editorKey(Qt::Key_Escape);
    QCOMPARE(f.get<Table>(f.orders).name, QString("orders"));
    f.key(Qt::Key_F2);
    f.type("sales");
    f.click({5, 5}); // leaving the field takes the name over
    QCOMPARE(f.get<Table>(f.orders).name, QString("sales"));
    QCOMPARE(f.stepsMade(), 2);
}

void CanvasTest::editsRowsInPlace()
{
    CanvasFixture f;
    f.doubleClick(f.rowOf(f.placed));
    QCOMPARE(f.line()->text(), QString("placed timestamp"));
    f.line()->selectAll();
    f.type("placed_at timestamptz");
    f.editorKey(Qt::Key_Tab);
    QCOMPARE(f.get<Column>(f.placed).name, QString("placed_at"));
    QCOMPARE(f.get<Column>(f.placed).type.text, QString("timestamptz"));
    QCOMPARE(f.view.editor()->target(), f.customerOf); // Tab went on
    f.editorKey(Qt::Key_Tab);
    QCOMPARE(f.view.editor()->target(), f.orders); // a new one at the end
    f.type("\"total sum\" money");
    f.editorKey(Qt::Key_Return);
    f.editorKey(Qt::Key_Escape);
    QCOMPARE(f.model().childrenOf<Column>(f.orders).last()->name, QString("total sum"));
    QCOMPARE(f.stepsMade(), 2);
    f.click(f.rowOf(f.orderId));
    f.key(Qt::Key_Return);
    QVERIFY(f.line());
    f.line()->selectAll();
    f.type("placed_at integer");
    f.editorKey(Qt::Key_Return);
    QCOMPARE(f.failures.size(), 1); // the name is taken: the field stays
    QVERIFY(f.view.editor()->isOpen());
    f.editorKey(Qt::Key_Escape);
    QCOMPARE(f.get<Column>(f.orderId).name, QString("id"));
}

void CanvasTest::noteAndAreaAreDrawnAndEdited()
{
    CanvasFixture f;
    f.key(Qt::Key_N);
    f.drag({600, 400}, {780, 500});
    auto *text = qobject_cast<QPlainTextEdit *>(f.view.editor()->widget());
    QVERIFY(text);
    QVERIFY(text->height() >= 7 * text->fontMetrics().lineSpacing()); // enough to write in
    f.type("Ask about returns");
    f.editorKey(Qt::Key_Return, Qt::ControlModifier);
    const QList<const Note *> notes = f.model().all<Note>();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes[0]->comment, QString("Ask about returns"));
    QVERIFY(std::abs(notes[0]->width - 180) <= 16);
    QCOMPARE(f.stepsMade(), 1);
    f.key(Qt::Key_A);
    f.drag({560, 360}, {880, 620});
    f.type("Open questions");
    f.editorKey(Qt::Key_Return);
    const QList<const Area *> areas = f.model().all<Area>();
    QCOMPARE(areas.size(), 1);
    QCOMPARE(areas[0]->name, QString("Open questions"));
    QVERIFY(!f.view.editor()->isOpen());
    QCOMPARE(f.stepsMade(), 2);
}

void CanvasTest::areaIsResizedByItsCorner()
{
    CanvasFixture f;
    Id area;
    QVERIFY(f.document
                .edit("Area",
                      [&](Edit &edit) -> Result<void> {
                          area = *addArea(edit, f.diagram, "A", QRectF(480, 400, 240, 160));
                          return {};
                      })
                .ok());
    f.selection.set({area});
    const QRectF before = f.view.rectOf(area);
    f.drag(f.at(before.bottomRight()), f.at(before.bottomRight() + QPointF(80, 40)));
    QCOMPARE(f.view.rectOf(area), before.adjusted(0, 0, 80, 40));
    f.document.undo();
    QCOMPARE(f.view.rectOf(area), before);
}

void CanvasTest::relationshipToolDrawsVariants_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("identifying");
    QTest::newRow("one to many") << int(RelationshipKind::OneToMany) << false;
    QTest::newRow("identifying") << int(RelationshipKind::OneToMany) << true;
    QTest::newRow("one to one") << int(RelationshipKind::OneToOne) << false;
    QTest::newRow("many to many") << int(RelationshipKind::ManyToMany) << false;
    QTest::newRow("subtype") << int(RelationshipKind::Subtype) << false;
}

void CanvasTest::relationshipToolDrawsVariants()
{
    QFETCH(int, kind);
    QFETCH(bool, identifying);
    CanvasFixture f;
    f.key(Qt::Key_R);
    QCOMPARE(f.view.tool()->name(), QString("relationship"));
    const RelationshipVariant variant{RelationshipKind(kind), identifying};
    setRelationshipVariant(f.view.tool(), variant);
    QCOMPARE(relationshipVariant(f.view.tool()), variant);
    f.drag(f.titleOf(f.products), f.titleOf(f.orders));
    QCOMPARE(f.failures, QStringList());
    QCOMPARE(f.stepsMade(), 1);
    QCOMPARE(f.selected().size(), 1);
    const Relationship &made = f.get<Relationship>(f.selected().first());
    QCOMPARE(made.identifying, identifying);
    QCOMPARE(made.isManyToMany(), kind == int(RelationshipKind::ManyToMany));
    QCOMPARE(made.subtype != SubtypeStrategy::None, kind == int(RelationshipKind::Subtype));
    QCOMPARE(QSet<Id>({made.parent, made.target}), QSet<Id>({f.products, f.orders}));
    if (kind == int(RelationshipKind::OneToMany))
        QCOMPARE(made.parent, f.orders);
    QVERIFY(f.view.contents().line(made.id));
    QCOMPARE(f.view.tool()->name(), QString("relationship")); // for the next one
    f.drag(f.titleOf(f.products), {5, 5});                    // nowhere
    QCOMPARE(f.stepsMade(), 1);
    f.key(Qt::Key_Escape);
    QCOMPARE(f.view.tool()->name(), QString("select"));
}

void CanvasTest::draggingARowRelates()
{
    CanvasFixture f;
    QVERIFY(f.document
                .edit("Type", [&](Edit &edit) { return setColumnType(edit, f.placed, "integer"); })
                .ok());
    ++f.steps;
    f.drag(f.rowOf(f.placed), f.titleOf(f.products));
    QCOMPARE(f.failures, QStringList());
    QCOMPARE(f.stepsMade(), 1);
    const Relationship &made = f.get<Relationship>(f.selected().first());
    QCOMPARE(made.parent, f.orders);
    QCOMPARE(made.target, Ref<Table>(f.products));
    QCOMPARE(Id(made.pairs.first().column), f.placed);
    f.document.undo();
    QSignalSpy hints(&f.view, &CanvasView::hint);
    f.drag(f.rowOf(f.placed), {5, 5});
    QCOMPARE(f.stepsMade(), 0);
    QVERIFY(!hints.isEmpty());
}

void CanvasTest::draggingARowReorders()
{
    CanvasFixture f;
    const QRectF last = f.view.rowRect(f.customerOf);
    f.drag(f.rowOf(f.orderId), f.at(last.center() + QPointF(0, 6)));
    QCOMPARE(f.stepsMade(), 1);
    QList<Id> order;
    for (const Column *column : f.model().childrenOf<Column>(f.orders))
        order.append(column->id);
    QCOMPARE(order, (QList<Id>{f.placed, f.customerOf, f.orderId}));
    f.drag(f.rowOf(f.orderId), f.at(f.view.rowRect(f.placed).center() - QPointF(0, 6)));
    QCOMPARE(f.model().childrenOf<Column>(f.orders).first()->id, f.orderId);
}

void CanvasTest::linesBendAndReset()
{
    CanvasFixture f;
    const QList<QPointF> before = f.view.routeOf(f.relationship);
    const QPointF middle = (before[before.size() / 2 - 1] + before[before.size() / 2]) / 2;
    f.click(f.at(middle));
    f.drag(f.at(middle), f.at(middle + QPointF(24, 88)), Qt::AltModifier);
    QCOMPARE(f.stepsMade(), 1);
    const LineLook *line = f.view.contents().line(f.relationship);
    QVERIFY(!line->bends.isEmpty());
    const QList<QPointF> bent = f.view.routeOf(f.relationship);
    QVERIFY(bent != before);
    QVERIFY(bent.size() >= 3);
    // A corner can be taken and moved on.
    const QPointF corner = line->bends.first();
    const Hit hit = f.view.hitAt(corner);
    QCOMPARE(hit.part, Hit::LineBend);
    f.drag(f.at(corner), f.at(corner + QPointF(-16, 40)), Qt::AltModifier);
    QCOMPARE(f.stepsMade(), 2);
    const QList<QPointF> now = f.view.routeOf(f.relationship);
    f.doubleClick(f.at((now[0] + now[1]) / 2));
    QVERIFY(f.view.contents().line(f.relationship)->bends.isEmpty());
    QCOMPARE(f.view.routeOf(f.relationship), before);
}

void CanvasTest::deleteRemovesFromDiagramOrModel()
{
    CanvasFixture f;
    f.click(f.titleOf(f.customers));
    f.key(Qt::Key_Delete);
    QVERIFY(f.model().contains(f.customers));
    QVERIFY(f.view.rectOf(f.customers).isEmpty());
    QVERIFY(f.view.routeOf(f.relationship).isEmpty());
    f.document.undo();
    QVERIFY(!f.view.rectOf(f.customers).isEmpty());
    QVERIFY(!f.view.routeOf(f.relationship).isEmpty());
    f.click(f.titleOf(f.customers));
    f.key(Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(!f.model().contains(f.customers));
    QCOMPARE(f.stepsMade(), 1);
}

void CanvasTest::objectsDropFromTrees()
{
    CanvasFixture f;
    Id hidden;
    QVERIFY(f.document
                .edit("Add",
                      [&](Edit &edit) -> Result<void> {
                          hidden = *addTable(edit, {}, "hidden");
                          return {};
                      })
                .ok());
    QMimeData data;
    setIds(&data, {hidden});
    QDragEnterEvent enter({600, 400}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(f.view.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(f.view.viewport(), &drop);
    const QRectF rect = f.view.rectOf(hidden);
    QVERIFY(!rect.isEmpty());
    const QPointF at = f.view.mapToScene(600, 400);
    QVERIFY(QLineF(rect.topLeft(), at).length() < 2 * f.view.gridStep());
    QCOMPARE(f.selected(), QList<Id>{hidden});
}

void CanvasTest::commandsAlignCollapsePinAndColour()
{
    CanvasFixture f;
    selectAll(f.view);
    alignSelected(f.view, Alignment::Left);
    QCOMPARE(f.view.rectOf(f.orders).x(), f.view.rectOf(f.customers).x());
    f.document.undo();
    f.selection.set({f.customers});
    const double height = f.view.rectOf(f.customers).height();
    setSelectedCollapsed(f.view, true);
    QVERIFY(f.view.rectOf(f.customers).height() < height);
    setSelectedPinned(f.view, true);
    QVERIFY(f.view.contents().node(f.customers)->pinned);
    setSelectedColor(f.view, "#aa3355");
    QCOMPARE(f.view.contents().node(f.customers)->color, QString("#aa3355"));
    f.selection.set({f.relationship});
    setSelectedColor(f.view, "#22aa55");
    QCOMPARE(f.view.contents().line(f.relationship)->color, QString("#22aa55"));
    f.selection.set({f.customers});
    duplicateSelected(f.view);
    QCOMPARE(f.model().all<Table>().size(), 4);
    QVERIFY(!f.view.rectOf(f.selected().first()).isEmpty());
    QCOMPARE(f.failures, QStringList());
}

void CanvasTest::errorsGoOutAsSentences()
{
    CanvasFixture f;
    f.click(f.titleOf(f.customers));
    f.key(Qt::Key_F2);
    f.type("orders");
    f.editorKey(Qt::Key_Return);
    QCOMPARE(f.failures.size(), 1);
    QVERIFY(f.failures.first().contains("orders"));
    QVERIFY(f.view.editor()->isOpen());
    QCOMPARE(f.stepsMade(), 0);
}

void CanvasTest::emptyDiagramSaysWhatToDo()
{
    CanvasFixture f;
    QVERIFY(f.document
                .edit("Add",
                      [&](Edit &edit) -> Result<void> {
                          f.diagram = *addDiagram(edit, "Empty");
                          return {};
                      })
                .ok());
    f.view.setGridVisible(false);
    f.view.setDiagram(f.diagram);
    const QImage image = f.view.grab().toImage();
    QSet<QRgb> colors;
    for (int y = 200; y < 500; ++y)
        for (int x = 200; x < 800; ++x)
            colors.insert(image.pixel(x, y));
    QVERIFY(colors.size() > 10); // there is text, smoothed
}

void CanvasTest::paintingPartsLeavesNothingStale_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<Notation>("notation");
    QTest::newRow("rows") << 1.0 << Notation::CrowsFoot;
    QTest::newRow("small rows") << 0.55 << Notation::CrowsFoot;
    QTest::newRow("names") << 0.45 << Notation::CrowsFoot;
    QTest::newRow("boxes") << 0.1 << Notation::CrowsFoot;
    QTest::newRow("names above boxes") << 1.0 << Notation::Idef1x;
    QTest::newRow("halves of lines") << 1.0 << Notation::Barker;
    QTest::newRow("texts at ends") << 1.0 << Notation::Uml;
}

// What is on the screen after parts were scrolled and painted is what painting all of it gives.
void CanvasTest::paintingPartsLeavesNothingStale()
{
    QFETCH(double, zoom);
    QFETCH(Notation, notation);
    CanvasFixture f;
    QVERIFY(
        f.view.edit("Switch", [&](Edit &edit) { return setNotation(edit, f.diagram, notation); }));
    f.view.setZoom(zoom, QPoint(300, 200));
    f.view.centerOn(QPointF(450, 320));
    QApplication::processEvents();
    // Text that is clipped to several rectangles is blended with other rounding.
    const auto alike = [](QRgb a, QRgb b) {
        constexpr int Shade = 6;
        return std::abs(qRed(a) - qRed(b)) <= Shade && std::abs(qGreen(a) - qGreen(b)) <= Shade &&
               std::abs(qBlue(a) - qBlue(b)) <= Shade;
    };
    const auto different = [&] {
        QApplication::processEvents();
        const QImage shown = f.view.screen()
                                 ->grabWindow(f.view.winId())
                                 .toImage()
                                 .convertToFormat(QImage::Format_RGB32);
        const QImage whole = f.view.grab().toImage().convertToFormat(QImage::Format_RGB32);
        QRect stale = shown.size() == whole.size() ? QRect() : whole.rect();
        for (int y = 0; y < whole.height() && shown.size() == whole.size(); ++y)
            for (int x = 0; x < whole.width(); ++x)
                if (!alike(shown.pixel(x, y), whole.pixel(x, y)))
                    stale |= QRect(x, y, 1, 1);
        return stale;
    };
    QCOMPARE(different(), QRect());
    for (int i = 0; i < 5; ++i) {
        f.view.horizontalScrollBar()->setValue(f.view.horizontalScrollBar()->value() + 11);
        f.view.verticalScrollBar()->setValue(f.view.verticalScrollBar()->value() - 7);
        QApplication::processEvents();
    }
    QCOMPARE(different(), QRect());
    const QPoint start = f.titleOf(f.customers);
    f.press(start);
    for (int i = 1; i <= 4; ++i) {
        f.moveTo(start + QPoint(9 * i, 5 * i));
        QApplication::processEvents();
    }
    QCOMPARE(different(), QRect());
    f.release(start + QPoint(36, 20));
    QCOMPARE(different(), QRect());
}

void CanvasTest::linesKeepOutOfBoxesWhileDragging()
{
    CanvasFixture f;
    // As large as diagrams are in which lines are routed in the background at first.
    QVERIFY(f.view.edit("Fill", [&](Edit &edit) -> Result<void> {
        for (int i = 0; i < 70; ++i)
            f.table(edit, QString("far_%1").arg(i), 3000 + 300 * (i % 10), 300 * (i / 10));
        f.table(edit, "between", 300, 110);
        return {};
    }));
    f.view.waitForRoutes();
    Id between;
    f.model().forEach([&](const Object &object) {
        if (object.name == "between")
            between = object.id;
    });
    const auto isFree = [&] {
        const QRectF body = f.view.rectOf(between).adjusted(1, 1, -1, -1);
        const QList<QPointF> route = f.view.routeOf(f.relationship);
        for (qsizetype i = 0; i + 1 < route.size(); ++i)
            if (QRectF(route[i], route[i + 1])
                    .normalized()
                    .adjusted(0, 0, 0.1, 0.1)
                    .intersects(body))
                return false;
        return route.size() >= 2;
    };
    QVERIFY(isFree());
    const QPoint start = f.titleOf(f.orders);
    f.press(start);
    for (int step = 1; step <= 6; ++step) {
        f.moveTo(start + QPoint(0, 8 * step));
        QVERIFY(isFree());
        f.moveTo(start + QPoint(1, 8 * step)); // to the same place of the grid
        QVERIFY(isFree());
    }
    f.key(Qt::Key_Escape);
    f.view.waitForRoutes();
    QVERIFY(isFree());
}

void CanvasTest::zoomingLeavesLinesAsTheyAre()
{
    CanvasFixture f;
    const QList<QPointF> before = f.view.routeOf(f.relationship);
    QVERIFY(before.size() >= 2);
    for (const double zoom : {0.1, 0.45, 2.0, 1.0}) {
        f.view.setZoom(zoom, QPoint(300, 200));
        f.view.grab();
        QCOMPARE(f.view.routeOf(f.relationship), before);
    }
}

void CanvasTest::aChangedTableLeavesOtherLinesAsTheyAre()
{
    CanvasFixture f;
    Id other;
    QVERIFY(f.view.edit("Relate", [&](Edit &edit) -> Result<void> {
        const Id lines = f.table(edit, "lines", 480, 400);
        const Id product = *addColumn(edit, lines, "product_id", "integer");
        other = *relateColumn(edit, product, f.products);
        return {};
    }));
    f.view.waitForRoutes();
    const QList<QPointF> untouched = f.view.routeOf(other);
    const QList<QPointF> before = f.view.routeOf(f.relationship);
    QVERIFY(untouched.size() >= 2);
    QVERIFY(f.view.edit(
        "Reorder", [&](Edit &edit) -> Result<void> { return moveColumn(edit, f.customerOf, 0); }));
    f.view.waitForRoutes();
    QCOMPARE(f.view.routeOf(other), untouched);
    QVERIFY(f.view.routeOf(f.relationship) != before);
}

void CanvasTest::notationAndDetailSwitchAndComeBack_data()
{
    QTest::addColumn<Notation>("notation");
    QTest::addColumn<DetailLevel>("detail");
    QTest::newRow("keys") << Notation::CrowsFoot << DetailLevel::KeysOnly;
    QTest::newRow("names") << Notation::CrowsFoot << DetailLevel::NamesOnly;
    QTest::newRow("IDEF1X") << Notation::Idef1x << DetailLevel::AllColumns;
    QTest::newRow("IDEF1X names") << Notation::Idef1x << DetailLevel::NamesOnly;
    QTest::newRow("Barker") << Notation::Barker << DetailLevel::KeysOnly;
    QTest::newRow("UML") << Notation::Uml << DetailLevel::AllColumns;
}

// The lines stay with their rows, or with the heading when those are hidden; undo gives the same
// drawing as before.
void CanvasTest::notationAndDetailSwitchAndComeBack()
{
    QFETCH(Notation, notation);
    QFETCH(DetailLevel, detail);
    CanvasFixture f;
    f.view.waitForRoutes();
    const QList<QPointF> before = f.view.routeOf(f.relationship);
    const QRectF box = f.view.rectOf(f.orders);
    const QImage picture = f.view.grab().toImage();
    QVERIFY(f.view.edit("Switch", [&](Edit &edit) -> Result<void> {
        if (const Result<void> set = setNotation(edit, f.diagram, notation); !set)
            return set;
        return setDetail(edit, f.diagram, detail);
    }));
    f.view.waitForRoutes();
    QCOMPARE(f.stepsMade(), 1);
    QVERIFY(f.view.grab().toImage() != picture);
    QCOMPARE(f.view.contents().line(f.relationship)->notation, notation);
    const QList<QPointF> route = f.view.routeOf(f.relationship);
    const QRectF row = f.view.rowRect(f.customerOf);
    QCOMPARE(row.isEmpty(), detail == DetailLevel::NamesOnly);
    QCOMPARE(route.first().y(),
             row.isEmpty() ? f.view.titleRect(f.orders).center().y() : row.center().y());
    QCOMPARE(f.view.rectOf(f.orders).height() < box.height(), detail == DetailLevel::NamesOnly);
    f.document.undo();
    f.view.waitForRoutes();
    QCOMPARE(f.view.routeOf(f.relationship), before);
    QCOMPARE(f.view.rectOf(f.orders), box);
    QCOMPARE(f.view.grab().toImage(), picture);
}

void CanvasTest::inheritanceFollowsTheModel()
{
    CanvasFixture f;
    const auto inherit = [&](const QList<Id> &above) {
        QList<Ref<Table>> refs;
        for (const Id id : above)
            refs.append(Ref<Table>(id));
        QVERIFY(f.view.edit("Inherit", [&](Edit &edit) -> Result<void> {
            edit.set(f.products, &Table::inherits, refs);
            return {};
        }));
    };
    const auto above = [&] {
        QSet<Id> ids;
        for (const Id id : f.view.contents().linesOf(f.products)) {
            const LineLook *line = f.view.contents().line(id);
            if (line->inheritance && f.view.routeOf(id).size() >= 2)
                ids.insert(line->to);
        }
        return ids;
    };
    inherit({f.customers});
    QCOMPARE(above(), QSet<Id>{f.customers});
    inherit({f.customers, f.orders});
    QCOMPARE(above(), (QSet<Id>{f.customers, f.orders}));
    f.click(f.titleOf(f.customers));
    f.key(Qt::Key_Delete); // from the diagram
    QCOMPARE(above(), QSet<Id>{f.orders});
    f.document.undo();
    QCOMPARE(above(), (QSet<Id>{f.customers, f.orders}));
    inherit({});
    QVERIFY(above().isEmpty());
}

QTEST_MAIN(CanvasTest)
#include "tst_canvas.moc"

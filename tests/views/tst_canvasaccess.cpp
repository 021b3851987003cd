#include "canvasfixture.h"
#include "views/liveregion.h"
#include "views/stepteller.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace relvar;
using namespace relvar::test;

namespace {

QAccessibleInterface *of(const CanvasFixture &f)
{
    return QAccessible::queryAccessibleInterface(const_cast<CanvasView *>(&f.view));
}

QAccessibleInterface *named(QAccessibleInterface *parent, const QString &start)
{
    for (int i = 0; i < parent->childCount(); ++i)
        if (parent->child(i)->text(QAccessible::Name).startsWith(start))
            return parent->child(i);
    return nullptr;
}

} // namespace

class CanvasAccessTest : public QObject
{
    Q_OBJECT

private slots:
    void childrenAreBoxesInReadingOrderThenLines();
    void columnsAreChildrenOfTheirTable();
    void hiddenColumnsAreToldToo();
    void everyChildKnowsItsParentAndPlace();
    void idsStayThroughChanges();
    void placesAreThoseOnTheScreen();
    void statesFollowSelectionAndFocus();
    void actionsSelectEditAndFollow();
    void namesFollow();
    void removedObjectsAreGone();
    void stepsAreToldInWords();
    void announcementsAreNotifications();
};

void CanvasAccessTest::childrenAreBoxesInReadingOrderThenLines()
{
    CanvasFixture f;
    QAccessibleInterface *canvas = of(f);
    QVERIFY(canvas);
    QCOMPARE(canvas->text(QAccessible::Name), QString("Diagram Shop"));
    QCOMPARE(canvas->childCount(), 4);
    QStringList names; // without a translation, plurals are as in the source
    for (int i = 0; i < 4; ++i)
        names.append(canvas->child(i)->text(QAccessible::Name));
    QCOMPARE(names, QStringList({"Table customers, 2 attribute(s), 1 relationship(s)",
                                 "Table orders, 3 attribute(s), 1 relationship(s)",
                                 "Table products, 1 attribute(s), 0 relationship(s)",
                                 "Each customer may be associated with any number of orders. Each "
                                 "order may be associated with at most one customer."}));
}

void CanvasAccessTest::columnsAreChildrenOfTheirTable()
{
    CanvasFixture f;
    QAccessibleInterface *orders = of(f)->child(1);
    QCOMPARE(orders->childCount(), 3);
    QCOMPARE(orders->child(0)->text(QAccessible::Name),
             QString("id, integer, primary key, required"));
    QCOMPARE(orders->child(2)->text(QAccessible::Name),
             QString("customer_id, integer, references customers"));
    QVERIFY(of(f)->child(3)->text(QAccessible::Description).contains("references customers.id"));
}

void CanvasAccessTest::hiddenColumnsAreToldToo()
{
    CanvasFixture f;
    f.click(f.titleOf(f.orders));
    setSelectedCollapsed(f.view, true);
    QAccessibleInterface *orders = of(f)->child(1);
    QVERIFY(orders->state().collapsed);
    QCOMPARE(orders->childCount(), 3);
    QCOMPARE(orders->child(2)->rect(), orders->rect());
}

void CanvasAccessTest::everyChildKnowsItsParentAndPlace()
{
    CanvasFixture f;
    QAccessibleInterface *canvas = of(f);
    for (int i = 0; i < canvas->childCount(); ++i) {
        QAccessibleInterface *part = canvas->child(i);
        QCOMPARE(part->parent(), canvas);
        QCOMPARE(canvas->indexOfChild(part), i);
        for (int j = 0; j < part->childCount(); ++j) {
            QCOMPARE(part->child(j)->parent(), part);
            QCOMPARE(part->indexOfChild(part->child(j)), j);
        }
    }
    QVERIFY(!canvas->child(canvas->childCount()));
}

void CanvasAccessTest::idsStayThroughChanges()
{
    CanvasFixture f;
    QAccessibleInterface *orders = named(of(f), "Table orders");
    const QAccessible::Id id = QAccessible::uniqueId(orders);
    f.view.selection()->set({f.orders});
    f.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    f.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.document
                .edit("Add",
                      [&](Edit &edit) -> Result<void> {
                          return addColumn(edit, f.orders, "total").ok() ? Result<void>()
                                                                         : Error{"no"};
                      })
                .ok());
    QCOMPARE(named(of(f), "Table orders, 4 attribute"), orders);
    QCOMPARE(QAccessible::uniqueId(orders), id);
}

void CanvasAccessTest::placesAreThoseOnTheScreen()
{
    CanvasFixture f;
    QAccessibleInterface *canvas = of(f);
    const QPoint title = f.view.viewport()->mapToGlobal(f.titleOf(f.orders));
    QAccessibleInterface *orders = canvas->childAt(title.x(), title.y());
    QCOMPARE(orders, named(canvas, "Table orders"));
    QVERIFY(orders->rect().contains(title));
    const QPoint row = f.view.viewport()->mapToGlobal(f.rowOf(f.placed));
    QCOMPARE(orders->childAt(row.x(), row.y()), named(orders, "placed"));
    QVERIFY(!orders->state().offscreen);
    f.view.centerOn(QPointF(-3000, 0));
    f.view.setZoom(4, {});
    QVERIFY(orders->state().offscreen);
}

void CanvasAccessTest::statesFollowSelectionAndFocus()
{
    CanvasFixture f;
    QAccessibleInterface *canvas = of(f);
    QAccessibleInterface *orders = named(canvas, "Table orders");
    QVERIFY(!orders->state().selected && orders->state().selectable);
    f.click(f.titleOf(f.orders));
    QVERIFY(orders->state().selected);
    QVERIFY(orders->state().focused);
    QCOMPARE(canvas->focusChild(), orders);
    f.key(Qt::Key_Left);
    QVERIFY(!orders->state().selected && !orders->state().focused);
    QCOMPARE(canvas->focusChild(), named(canvas, "Table customers"));
}

void CanvasAccessTest::actionsSelectEditAndFollow()
{
    CanvasFixture f;
    QAccessibleInterface *canvas = of(f);
    QAccessibleActionInterface *orders = named(canvas, "Table orders")->actionInterface();
    QVERIFY(orders);
    orders->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(f.selected(), QList<Id>{f.orders});
    QVERIFY(orders->actionNames().contains("EditName"));
    orders->doAction("EditName");
    QVERIFY(f.view.editor()->isOpen());
    QCOMPARE(canvas->childCount(), 5); // the field is there too
    f.editorKey(Qt::Key_Escape);
    QAccessibleInterface *line = named(canvas, "Each customer ");
    line->actionInterface()->doAction("OtherEnd");
    QCOMPARE(f.selected(), QList<Id>{f.customerId});
    QCOMPARE(f.stepsMade(), 0);
}

void CanvasAccessTest::namesFollow()
{
    CanvasFixture f;
    QAccessibleInterface *orders = named(of(f), "Table orders");
    QAccessibleInterface *line = of(f)->child(3);
    f.key(Qt::Key_Tab);
    f.key(Qt::Key_Right);
    f.key(Qt::Key_F2);
    f.line()->selectAll();
    f.type("sales");
    f.editorKey(Qt::Key_Return);
    QVERIFY(orders->text(QAccessible::Name).startsWith("Table sales"));
    QVERIFY(line->text(QAccessible::Name).contains("any number of sales"));
    f.document.undo();
    QVERIFY(orders->text(QAccessible::Name).startsWith("Table orders"));
}

void CanvasAccessTest::removedObjectsAreGone()
{
    CanvasFixture f;
    QAccessibleInterface *canvas = of(f);
    const QAccessible::Id orders = QAccessible::uniqueId(named(canvas, "Table orders"));
    const QAccessible::Id line = QAccessible::uniqueId(canvas->child(3));
    f.click(f.titleOf(f.orders));
    f.key(Qt::Key_Delete);
    QCOMPARE(canvas->childCount(), 2);
    QVERIFY(!QAccessible::accessibleInterface(orders));
    QVERIFY(!QAccessible::accessibleInterface(line));
    f.document.undo();
    QCOMPARE(canvas->childCount(), 4);
    QVERIFY(named(canvas, "Table orders"));
}

void CanvasAccessTest::stepsAreToldInWords()
{
    CanvasFixture f;
    StepTeller teller(&f.document);
    QSignalSpy spy(&teller, &StepTeller::told);
    f.view.selection()->set({f.products});
    f.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(spy.takeLast().first().toString(), QString("Move: products"));
    f.document.undo();
    QCOMPARE(spy.takeLast().first().toString(), QString("Undone: Move: products"));
    f.document.redo();
    QCOMPARE(spy.takeLast().first().toString(), QString("Done again: Move: products"));
    f.document.undo();
    f.key(Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(spy.takeLast().first().toString().startsWith("Delete"));
}

// That it is read aloud is tested with the real thing (tests/app/atspi).
void CanvasAccessTest::announcementsAreNotifications()
{
    QWidget window;
    LiveRegion live(&window);
    window.show();
    live.announce("Undone: Move");
    QAccessibleInterface *region = QAccessible::queryAccessibleInterface(&live);
    QCOMPARE(region->role(), QAccessible::Notification);
    live.announce("It is done."); // both are read, as one
    QTRY_COMPARE(region->text(QAccessible::Name), QString("Undone: Move It is done."));
    QVERIFY(!region->state().invisible);
}

QTEST_MAIN(CanvasAccessTest)
#include "tst_canvasaccess.moc"

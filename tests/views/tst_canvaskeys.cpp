#include "canvasfixture.h"
#include "generators/drawing/theme.h"

#include <QSignalSpy>

using namespace relvar;
using namespace relvar::test;

// Everything that the mouse can do on a canvas, by keys alone.
class CanvasKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void tabEntersReadsAndLeaves();
    void arrowsReachEveryTable();
    void shiftAddsAltOnlyLooksSpaceTakes();
    void enterGoesIntoTheRowsAndEscOut();
    void rowsLeadAlongTheirRelationship();
    void linesAreReachedAndFollowed();
    void f2EditsWhatHasTheFocus();
    void aTableIsPlacedByEnter();
    void aNewTableDoesNotCoverOthers();
    void tablesAreRelatedByEnter_data();
    void tablesAreRelatedByEnter();
    void columnsMoveInTheirTable();
    void notesGrowAndMove();
    void linesBendAndRunByThemselvesAgain();
    void theContextMenuComesWhereTheFocusIs();
    void theFocusIsSeenInBothThemes_data();
    void theFocusIsSeenInBothThemes();
    void spaceWithADragOnlyMovesThePaper();
};

void CanvasKeysTest::tabEntersReadsAndLeaves()
{
    CanvasFixture f;
    QWidget window;
    auto *before = new QLineEdit(&window);
    f.view.setParent(&window);
    auto *after = new QLineEdit(&window);
    f.view.show();
    after->move(0, 50);
    window.show();
    QApplication::setActiveWindow(&window);
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(f.view.hasFocus());
    QCOMPARE(f.view.focusedObject(), f.customers);
    f.key(Qt::Key_Tab);
    QCOMPARE(f.selected(), QList<Id>{f.orders});
    f.key(Qt::Key_Tab);
    QCOMPARE(f.selected(), QList<Id>{f.products});
    f.key(Qt::Key_Tab);
    QVERIFY(after->hasFocus());
    f.view.setParent(nullptr);
}

void CanvasKeysTest::arrowsReachEveryTable()
{
    CanvasFixture f;
    f.key(Qt::Key_Right); // the first one is what is nearest to the middle
    QVERIFY(f.view.focusedObject());
    f.view.selection()->set({f.customers});
    f.key(Qt::Key_Right);
    QCOMPARE(f.view.focusedObject(), f.orders);
    f.key(Qt::Key_Right); // nothing is there
    QCOMPARE(f.view.focusedObject(), f.orders);
    f.key(Qt::Key_Left);
    f.key(Qt::Key_Down);
    QCOMPARE(f.selected(), QList<Id>{f.products});
    QCOMPARE(f.stepsMade(), 0);
}

void CanvasKeysTest::shiftAddsAltOnlyLooksSpaceTakes()
{
    CanvasFixture f;
    f.view.selection()->set({f.customers});
    f.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(f.selected(), QList<Id>({f.customers, f.orders}));
    f.view.selection()->set({f.customers});
    f.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.selected(), QList<Id>{f.customers});
    QCOMPARE(f.view.focusedObject(), f.products);
    f.key(Qt::Key_Space);
    QCOMPARE(f.selected(), QList<Id>({f.customers, f.products}));
    f.key(Qt::Key_Space);
    QCOMPARE(f.selected(), QList<Id>{f.customers});
}

void CanvasKeysTest::enterGoesIntoTheRowsAndEscOut()
{
    CanvasFixture f;
    f.key(Qt::Key_Tab);
    f.key(Qt::Key_Return);
    QCOMPARE(f.selected(), QList<Id>{f.customerId});
    f.key(Qt::Key_Down);
    QCOMPARE(f.selected(), QList<Id>{f.name});
    f.key(Qt::Key_Return);
    QVERIFY(f.view.editor()->isOpen());
    f.editorKey(Qt::Key_Escape);
    f.key(Qt::Key_Escape);
    QCOMPARE(f.selected(), QList<Id>{f.customers});
    f.key(Qt::Key_Escape);
    QVERIFY(f.selected().isEmpty());
}

void CanvasKeysTest::rowsLeadAlongTheirRelationship()
{
    CanvasFixture f;
    f.view.selection()->set({f.customerOf});
    f.key(Qt::Key_Left);
    QCOMPARE(f.selected(), QList<Id>{f.customerId});
    f.key(Qt::Key_Right);
    QCOMPARE(f.selected(), QList<Id>{f.customerOf});
}

void CanvasKeysTest::linesAreReachedAndFollowed()
{
    CanvasFixture f;
    f.view.selection()->set({f.customers});
    f.key(Qt::Key_L);
    QCOMPARE(f.selected(), QList<Id>{f.relationship});
    f.key(Qt::Key_Return);
    QCOMPARE(f.selected(), QList<Id>{f.customerOf});
    f.key(Qt::Key_L);
    QCOMPARE(f.selected(), QList<Id>{f.relationship});
    f.key(Qt::Key_Left);
    QCOMPARE(f.selected(), QList<Id>{f.customerId});
    f.view.selection()->set({f.products});
    f.key(Qt::Key_L); // it has none
    QCOMPARE(f.selected(), QList<Id>{f.products});
}

void CanvasKeysTest::f2EditsWhatHasTheFocus()
{
    CanvasFixture f;
    f.key(Qt::Key_Tab);
    f.key(Qt::Key_F2);
    QVERIFY(f.view.editor()->isOpen());
    QCOMPARE(f.view.editor()->target(), f.customers);
    f.editorKey(Qt::Key_Escape);
    QVERIFY(f.view.hasFocus());
    QSignalSpy asked(&f.view, &CanvasView::propertiesRequested);
    f.view.selection()->set({f.relationship});
    f.key(Qt::Key_F2);
    QCOMPARE(asked.size(), 1);
}

void CanvasKeysTest::aTableIsPlacedByEnter()
{
    CanvasFixture f;
    f.key(Qt::Key_T);
    f.key(Qt::Key_Return);
    QVERIFY(f.view.editor()->isOpen());
    f.line()->selectAll();
    f.type("invoices");
    f.editorKey(Qt::Key_Return);
    f.editorKey(Qt::Key_Escape);
    const Id made = f.view.selection()->current();
    QCOMPARE(f.stepsMade(), 1);
    QVERIFY(f.view.shows(made));
}

void CanvasKeysTest::aNewTableDoesNotCoverOthers()
{
    CanvasFixture f;
    f.view.selection()->set({f.customers});
    for (int i = 0; i < 3; ++i) {
        f.key(Qt::Key_T);
        f.key(Qt::Key_Return);
        f.editorKey(Qt::Key_Escape);
        f.view.selection()->set({f.customers});
    }
    const auto tables = f.model().all<Table>();
    QCOMPARE(tables.size(), 6);
    for (const Table *one : tables)
        for (const Table *other : tables)
            QVERIFY(one == other || !f.view.rectOf(one->id).intersects(f.view.rectOf(other->id)));
}

void CanvasKeysTest::tablesAreRelatedByEnter_data()
{
    QTest::addColumn<bool>("rows");
    QTest::newRow("tables") << false;
    QTest::newRow("columns") << true;
}

void CanvasKeysTest::tablesAreRelatedByEnter()
{
    QFETCH(bool, rows);
    CanvasFixture f;
    QSignalSpy told(&f.view, &CanvasView::told);
    f.key(Qt::Key_R);
    f.view.selection()->set({rows ? f.productId : f.products});
    f.key(Qt::Key_Return);
    QVERIFY(told.last().first().toString().contains("products"));
    f.view.selection()->set({rows ? f.orderId : f.orders});
    f.key(Qt::Key_Return);
    QCOMPARE(f.stepsMade(), 1);
    const auto *made = f.model().get<Relationship>(f.view.selection()->current());
    QVERIFY(made);
    QCOMPARE(made->parent, f.orders);
    QCOMPARE(Id(made->target), f.products);
    if (rows)
        QCOMPARE(Id(made->pairs.value(0).column), f.orderId);
}

void CanvasKeysTest::columnsMoveInTheirTable()
{
    CanvasFixture f;
    f.view.selection()->set({f.placed});
    f.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(f.model().childrenOf<Column>(f.orders).first()->id, f.placed);
    f.key(Qt::Key_Up, Qt::ControlModifier); // it is the first one
    QCOMPARE(f.stepsMade(), 1);
    QCOMPARE(f.selected(), QList<Id>{f.placed});
}

void CanvasKeysTest::notesGrowAndMove()
{
    CanvasFixture f;
    f.key(Qt::Key_N);
    f.key(Qt::Key_Return);
    f.type("by key");
    f.editorKey(Qt::Key_Return, Qt::ControlModifier);
    const Id note = f.view.selection()->current();
    QVERIFY(f.model().get<Note>(note));
    const QRectF before = f.view.rectOf(note);
    f.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    f.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    const double step = f.view.gridStep();
    QCOMPARE(f.view.rectOf(note), before.adjusted(0, 0, step, step));
    f.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(f.view.rectOf(note).left(), before.left() - step);
}

void CanvasKeysTest::linesBendAndRunByThemselvesAgain()
{
    CanvasFixture f;
    f.view.selection()->set({f.relationship});
    f.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(f.view.contents().line(f.relationship)->bends.size(), 1);
    const QPointF bend = f.view.contents().line(f.relationship)->bends.first();
    f.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(f.view.contents().line(f.relationship)->bends.first(),
             bend + QPointF(0, f.view.gridStep()));
    QCOMPARE(f.stepsMade(), 1);
    resetSelectedLines(f.view);
    QVERIFY(f.view.contents().line(f.relationship)->bends.isEmpty());
}

void CanvasKeysTest::theContextMenuComesWhereTheFocusIs()
{
    CanvasFixture f;
    QSignalSpy menu(&f.view, &CanvasView::contextMenuRequested);
    f.view.selection()->set({f.orders});
    f.key(Qt::Key_Escape);
    f.view.setFocusedObject(f.orders);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(f.view.viewport(), &event);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(f.selected(), QList<Id>{f.orders});
    const QPoint at = f.view.viewport()->mapFromGlobal(menu.first().at(1).toPoint());
    QVERIFY(QRectF(f.view.rectOf(f.orders)).contains(f.view.mapToScene(at)));
}

void CanvasKeysTest::theFocusIsSeenInBothThemes_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// Two pixels all round in a colour that stands out from the paper, and only while keys are used.
void CanvasKeysTest::theFocusIsSeenInBothThemes()
{
    QFETCH(bool, dark);
    CanvasFixture f;
    QPalette palette = f.view.palette();
    palette.setColor(QPalette::Base, dark ? Qt::black : Qt::white);
    f.view.setPalette(palette);
    f.click(f.titleOf(f.products));
    const QImage mouse = f.view.viewport()->grab().toImage();
    f.key(Qt::Key_Up);
    f.key(Qt::Key_Down);
    QCOMPARE(f.selected(), QList<Id>{f.products});
    const QImage keys = f.view.viewport()->grab().toImage();
    const DrawingTheme &theme = DrawingTheme::forScreen(dark);
    QVERIFY(contrast(theme.text, theme.background) >= 3);
    const QRect rect = f.view.mapFromScene(f.view.rectOf(f.products)).boundingRect();
    int wide = 0;
    for (int y = rect.bottom() - 2; y < rect.bottom() + 10; ++y) {
        const QColor before = mouse.pixelColor(rect.center().x(), y);
        const QColor now = keys.pixelColor(rect.center().x(), y);
        if (contrast(before, now) >= 3)
            ++wide;
    }
    QVERIFY2(wide >= 2, qPrintable(QString::number(wide)));
}

void CanvasKeysTest::spaceWithADragOnlyMovesThePaper()
{
    CanvasFixture f;
    f.view.selection()->set({f.products});
    QTest::keyPress(&f.view, Qt::Key_Space);
    f.drag({500, 500}, {400, 450});
    QTest::keyRelease(&f.view, Qt::Key_Space);
    QCOMPARE(f.selected(), QList<Id>{f.products});
}

QTEST_MAIN(CanvasKeysTest)
#include "tst_canvaskeys.moc"

#include "generators/drawing/geometry.h"
#include "tests/support/freshcanvas.h"
#include "tests/support/randommodel.h"
#include "tests/views/canvasfixture.h"

using namespace relvar;
using namespace relvar::test;

// What a canvas shows after any edits is what a new canvas shows of the same model.
class CanvasMirrorTest : public QObject
{
    Q_OBJECT

private slots:
    void randomEditsLeaveTheViewAsAFreshOne_data();
    void randomEditsLeaveTheViewAsAFreshOne();
    void undoGivesTheFormerPicture();
};

static void compare(CanvasView &view, Document &document)
{
    CanvasContents fresh;
    compareWithFresh(view, document.model(), fresh);
    if (QTest::currentTestFailed())
        return;
    const QList<LineLook> lines = fresh.look().lines;
    for (const LineLook &line : lines) {
        const QList<QPointF> route = view.routeOf(line.id);
        const QList<QPointF> plain = fresh.drawing().route(line.id);
        QVERIFY2(!route.isEmpty(), "every line has a way");
        QCOMPARE(route.first().y(), plain.first().y());
        QCOMPARE(route.last().y(), plain.last().y());
    }
}

void CanvasMirrorTest::randomEditsLeaveTheViewAsAFreshOne_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void CanvasMirrorTest::randomEditsLeaveTheViewAsAFreshOne()
{
    QFETCH(int, seed);
    RandomModel random{quint64(seed)};
    Document document;
    Selection selection;
    document.restore(random.model(seed % 3 == 0 ? 60 : 12));
    CanvasView view(&document, &selection);
    view.resize(800, 600);
    const QList<const Diagram *> diagrams = document.model().all<Diagram>();
    QVERIFY(!diagrams.isEmpty());
    view.setDiagram(diagrams.first()->id);
    for (int step = 0; step < 40; ++step) {
        const Result<void> done = document.edit("Edit", [&](Edit &edit) -> Result<void> {
            random.edit(edit, 1 + random.below(6));
            return {};
        });
        QVERIFY(done.ok());
        if (random.below(4) == 0 && document.history().canUndo())
            document.undo();
        if (!document.model().get<Diagram>(view.diagram()))
            break;
        compare(view, document);
        if (QTest::currentTestFailed())
            return;
    }
}

void CanvasMirrorTest::undoGivesTheFormerPicture()
{
    CanvasFixture f;
    f.selection.clear();
    f.view.setHovered({});
    const QImage before = f.view.grab().toImage();
    f.drag(f.titleOf(f.customers), f.titleOf(f.customers) + QPoint(90, 130));
    f.drag(f.rowOf(f.placed), f.titleOf(f.products));
    f.click(f.titleOf(f.products));
    f.key(Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(f.view.grab().toImage() != before);
    f.document.goTo(f.steps);
    f.selection.clear();
    f.view.setHovered({});
    f.view.waitForRoutes();
    QVERIFY(f.view.grab().toImage() == before);
}

QTEST_MAIN(CanvasMirrorTest)
#include "tst_canvasmirror.moc"

#include "model/objects/savedview.h"
#include "model/operations/savedviews.h"
#include "tests/views/canvasfixture.h"

#include <QSignalSpy>

using namespace relvar;
using namespace relvar::test;

// The present look of a canvas as a saved view, and the way to one.
class CanvasSavedViewsTest : public QObject
{
    Q_OBJECT

    static QRectF seen(const CanvasFixture &f)
    {
        return f.view.mapToScene(f.view.viewport()->rect()).boundingRect();
    }
    static SavedView viewOf(const CanvasFixture &f, const QRectF &rect)
    {
        SavedView view = f.view.savedView();
        view.x = rect.x();
        view.y = rect.y();
        view.width = rect.width();
        view.height = rect.height();
        return view;
    }
    static bool near(QPointF a, QPointF b) { return (a - b).manhattanLength() < 4; }

private slots:
    void aViewIsGoneBackTo()
    {
        CanvasFixture f;
        const SavedView saved = f.view.savedView();
        const QPointF center = seen(f).center();
        const double zoom = f.view.zoom();
        f.view.setZoom(2.5, QPoint(10, 10));
        QVERIFY(!near(seen(f).center(), center));
        QVERIFY(f.view.showSavedView(saved));
        QVERIFY(near(seen(f).center(), center));
        QVERIFY(qAbs(f.view.zoom() - zoom) < 0.01);
        QVERIFY(!f.view.showsSavedView()); // nothing is drawn otherwise
        QCOMPARE(f.stepsMade(), 0);
    }

    void theWholeFrameIsSeenWhateverTheSizeOfTheWindow()
    {
        CanvasFixture f;
        const QRectF frame(0, 0, 600, 600);
        f.view.showSavedView(viewOf(f, frame));
        QVERIFY(seen(f).adjusted(-2, -2, 2, 2).contains(frame));
        f.view.resize(500, 400);
        QVERIFY(seen(f).adjusted(-2, -2, 2, 2).contains(frame));
        f.view.resize(1300, 900);
        QVERIFY(seen(f).height() < 620); // no smaller than need be
        f.view.zoomIn();
        const double zoom = f.view.zoom();
        f.view.resize(900, 700); // now the user has the camera
        QCOMPARE(f.view.zoom(), zoom);
    }

    void detailAndNotationLieOverTheDiagram()
    {
        CanvasFixture f;
        QSignalSpy shown(&f.view, &CanvasView::savedViewShown);
        SavedView view = f.view.savedView();
        view.detail = DetailLevel::NamesOnly;
        view.notation = Notation::Idef1x;
        f.view.showSavedView(view);
        QVERIFY(f.view.showsSavedView());
        QCOMPARE(shown.size(), 1);
        QVERIFY(f.view.contents().node(f.customers)->rows.isEmpty());
        QCOMPARE(f.view.contents().node(f.customers)->notation, Notation::Idef1x);
        QCOMPARE(f.get<Diagram>(f.diagram).detail, DetailLevel::AllColumns);
        QCOMPARE(f.stepsMade(), 0);
        QCOMPARE(f.view.savedView().notation, Notation::Idef1x);
        f.key(Qt::Key_Escape);
        QVERIFY(!f.view.showsSavedView());
        QCOMPARE(shown.size(), 2);
        QCOMPARE(f.view.contents().node(f.customers)->rows.size(), 2);
    }

    void editsStayPossibleAndAreDrawnInTheSameWay()
    {
        CanvasFixture f;
        f.view.setShownDetail(DetailLevel::NamesOnly);
        f.drag(f.titleOf(f.customers), f.titleOf(f.customers) + QPoint(0, 64));
        QCOMPARE(f.stepsMade(), 1);
        QVERIFY(f.view.contents().node(f.customers)->rows.isEmpty());
        QVERIFY(f.view.edit("Add", [&](Edit &e) -> Result<void> {
            const Result<Id> made = addColumn(e, f.customers, "extra", "text");
            return made ? Result<void>() : made.error();
        }));
        QVERIFY(f.view.contents().node(f.customers)->rows.isEmpty());
        f.document.undo();
        f.document.undo();
        f.view.endSavedView();
        QCOMPARE(f.view.contents().node(f.customers)->rows.size(), 2);
    }

    void whatAViewShowsIsClearAndTheRestIsDimmed()
    {
        CanvasFixture f;
        const auto colorAt = [&](Id table) {
            return f.view.viewport()->grab().toImage().pixelColor(
                f.at(f.view.titleRect(table).topRight() + QPointF(-12, 6)));
        };
        const QColor clear = colorAt(f.orders);
        const QColor other = colorAt(f.products);
        SavedView view = f.view.savedView();
        QVERIFY(view.shown.isEmpty());
        view.shown = {Ref<Object>(f.orders)};
        f.view.showSavedView(view);
        QCOMPARE(colorAt(f.orders), clear);
        QVERIFY(colorAt(f.products).lightness() > other.lightness() + 40);
        QCOMPARE(f.view.savedView().shown, view.shown);
        f.selection.set({f.products}); // does not undo it
        QCOMPARE(f.view.savedView().shown, view.shown);
        f.view.endSavedView();
        QVERIFY(f.view.savedView().shown.isEmpty());
    }

    void focusBecomesTheVisibleSet()
    {
        CanvasFixture f;
        f.selection.set({f.customers});
        f.view.setFocusSteps(1);
        const SavedView view = f.view.savedView();
        QCOMPARE(view.shown.size(), 2);
        f.view.setFocusSteps(0);
        f.view.showSavedView(view);
        QCOMPARE(f.view.savedView().shown, view.shown);
    }

    void viewsOfOtherDiagramsAreLeftAlone()
    {
        CanvasFixture f;
        SavedView view = f.view.savedView();
        view.diagram = Ref<Diagram>(f.customers);
        view.detail = DetailLevel::NamesOnly;
        QVERIFY(!f.view.showSavedView(view));
        QVERIFY(!f.view.showsSavedView());
    }

    void theCameraGlidesUnlessMotionIsReduced()
    {
        CanvasFixture f;
        const QRectF frame(100, 100, 300, 200);
        f.view.setAnimated(true);
        const double before = f.view.zoom();
        f.view.showSavedView(viewOf(f, frame));
        QCOMPARE(f.view.zoom(), before); // it has just begun
        QTRY_VERIFY(near(seen(f).center(), frame.center()));
        QTRY_VERIFY(f.view.zoom() > 2);
        f.view.setAnimated(false);
        const QRectF back(0, 0, 1000, 700);
        f.view.showSavedView(viewOf(f, back));
        QVERIFY(near(seen(f).center(), back.center()));
    }
};

QTEST_MAIN(CanvasSavedViewsTest)
#include "tst_canvassavedviews.moc"

#include "generators/drawing/geometry.h"
#include "model/operations/lines.h"
#include "tests/views/canvasfixture.h"

#include <QSignalSpy>

using namespace relvar;
using namespace relvar::test;

// Badges, focus mode and the minimap, with real events.
class CanvasFocusTest : public QObject
{
    Q_OBJECT

    static QImage picture(CanvasFixture &f) { return f.view.viewport()->grab().toImage(); }
    static QColor titleColor(CanvasFixture &f, Id table)
    {
        const QPoint at = f.at(f.view.titleRect(table).topRight() + QPointF(-12, 6));
        return picture(f).pixelColor(at);
    }
    static NodeBadges badges(const CanvasFixture &f, Id table)
    {
        return nodeBadges(*f.view.contents().node(table), f.view.rectOf(table));
    }

private slots:
    void hiddenLineIsShownAgainByItsBadge()
    {
        CanvasFixture f;
        f.selection.set({f.relationship});
        hideSelectedLines(f.view);
        QVERIFY(f.view.routeOf(f.relationship).isEmpty());
        QVERIFY(f.selected().isEmpty());
        QCOMPARE(f.view.contents().node(f.orders)->hiddenLines, 1);
        QCOMPARE(f.view.contents().node(f.customers)->hiddenLines, 1);
        const QPoint badge = f.at(badges(f, f.orders).hidden.center());
        QCOMPARE(f.view.hitAt(f.view.mapToScene(badge)).part, Hit::Hidden);
        f.click(badge);
        QVERIFY(!f.view.routeOf(f.relationship).isEmpty());
        QCOMPARE(f.view.contents().node(f.orders)->hiddenLines, 0);
        QCOMPARE(f.stepsMade(), 2);
    }

    void badgeBringsRelatedTables()
    {
        CanvasFixture f;
        f.selection.set({f.customers});
        removeSelected(f.view);
        QCOMPARE(f.view.contents().node(f.orders)->unshown, 1);
        f.click(f.at(badges(f, f.orders).unshown.center()));
        QVERIFY(f.view.contents().node(f.customers));
        QCOMPARE(f.view.contents().node(f.orders)->unshown, 0);
        QCOMPARE(f.selected(), QList<Id>{f.customers});
        QCOMPARE(f.stepsMade(), 2);
    }

    void focusDimsWhatIsNotRelatedAndEscEndsIt()
    {
        CanvasFixture f;
        QSignalSpy changed(&f.view, &CanvasView::focusChanged);
        f.view.setFocusSteps(1);
        QCOMPARE(f.view.focusSteps(), 0); // nothing to focus on
        QCOMPARE(f.failures.size(), 1);
        f.selection.set({f.customers});
        const QColor related = titleColor(f, f.orders);
        const QColor other = titleColor(f, f.products);
        f.view.setFocusSteps(1);
        QCOMPARE(titleColor(f, f.orders), related);
        QVERIFY(titleColor(f, f.products).lightness() > other.lightness() + 40);
        f.selection.set({f.products});
        QCOMPARE(titleColor(f, f.products).hue(), other.hue());
        QVERIFY(titleColor(f, f.orders).lightness() > related.lightness() + 40);
        f.key(Qt::Key_Escape);
        QCOMPARE(f.view.focusSteps(), 0);
        QCOMPARE(titleColor(f, f.orders), related);
        QCOMPARE(f.selected(), QList<Id>{f.products}); // one thing at a time
        QVERIFY(changed.size() >= 2);
    }

    void minimapMovesTheCameraAndHidesWhenAllIsSeen()
    {
        CanvasFixture f;
        f.view.setMinimapShown(true);
        QVERIFY(f.view.minimapRect().isEmpty());
        f.view.setZoom(3, QPoint(0, 0));
        const QRect place = f.view.minimapRect();
        QVERIFY(!place.isEmpty());
        QVERIFY(f.view.viewport()->rect().contains(place));
        (void)picture(f);
        const QRectF all = f.view.contentsRect();
        f.press(place.bottomRight() - QPoint(8, 8));
        const QPointF seen = f.view.mapToScene(f.view.viewport()->rect()).boundingRect().center();
        QVERIFY((seen - all.bottomRight()).manhattanLength() < 60);
        f.moveTo(place.topLeft() + QPoint(8, 8));
        f.release(place.topLeft() + QPoint(8, 8));
        const QPointF then = f.view.mapToScene(f.view.viewport()->rect()).boundingRect().center();
        QVERIFY(then.x() < seen.x() && then.y() < seen.y());
        QVERIFY(f.selected().isEmpty());
        QCOMPARE(f.stepsMade(), 0);
        f.view.setMinimapShown(false);
        QVERIFY(f.view.minimapRect().isEmpty());
    }
};

QTEST_MAIN(CanvasFocusTest)
#include "tst_canvasfocus.moc"

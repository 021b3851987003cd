#include "generators/drawing/geometry.h"
#include "generators/drawing/legibility.h"
#include "model/operations/remarks.h"
#include "tests/views/canvasfixture.h"
#include "tests/views/samples.h"
#include "views/workshop/meter.h"
#include "views/workshop/presenterclock.h"
#include "views/workshop/presenteroverlay.h"
#include "views/workshop/remarkline.h"
#include "views/workshop/workshopbar.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>

using namespace relvar;
using namespace relvar::test;

// What a presenter has at hand over and below the canvas, and that everybody can read it.
class WorkshopTest : public QObject
{
    Q_OBJECT

    // What others see of a shared screen: smaller, and compressed.
    static QImage shared(const QImage &frame)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        frame.scaled(1280, 720, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .save(&buffer, "JPEG", 50);
        return QImage::fromData(bytes, "JPEG").convertToFormat(QImage::Format_RGB32);
    }
    // The contrast between the darkest and the lightest part of a text's place, single pixels left
    // out.
    static double contrastIn(const QImage &image, const QRect &place)
    {
        QList<QColor> colors;
        const QRect inside = place & image.rect();
        for (int y = inside.top(); y <= inside.bottom(); ++y)
            for (int x = inside.left(); x <= inside.right(); ++x)
                colors.append(image.pixelColor(x, y));
        std::sort(colors.begin(), colors.end(), [](const QColor &a, const QColor &b) {
            return contrast(a, Qt::black) < contrast(b, Qt::black);
        });
        if (colors.size() < 20)
            return 0;
        const qsizetype out = colors.size() / 50;
        return contrast(colors[out], colors[colors.size() - 1 - out]);
    }
    static QRect onShared(const CanvasView &view, const QRectF &scene)
    {
        const QRectF pixels = view.mapFromScene(scene).boundingRect();
        const double across = 1280.0 / view.viewport()->width();
        const double down = 720.0 / view.viewport()->height();
        return QRectF(pixels.x() * across, pixels.y() * down, pixels.width() * across,
                      pixels.height() * down)
            .toRect();
    }
    static void sendMove(QWidget *widget, QPoint at, Qt::MouseButtons buttons = Qt::NoButton)
    {
        QMouseEvent event(QEvent::MouseMove, QPointF(at), QPointF(widget->mapToGlobal(at)),
                          Qt::NoButton, buttons, {});
        QApplication::sendEvent(widget, &event);
    }

private slots:
    void theClockCountsUpAndDown()
    {
        PresenterClock clock;
        QCOMPARE(clock.text(0), QString("00:00"));
        clock.start(1000);
        QCOMPARE(clock.text(66000), QString("01:05"));
        clock.pause(66000);
        QCOMPARE(clock.text(999000), QString("01:05"));
        clock.start(1000000);
        QCOMPARE(clock.elapsed(1010000), 75);
        QCOMPARE(clock.text(1000000 + 3600 * 1000), QString("1:01:05"));
        clock.reset(0);
        clock.setGoal(300);
        QCOMPARE(clock.text(1000), QString("04:59"));
        QVERIFY(!clock.isOver(300000));
        QCOMPARE(clock.text(310000), QString("+00:10"));
        QVERIFY(clock.isOver(310000));
    }

    void theSpotlightDimsAllButACircle()
    {
        CanvasFixture f;
        PresenterOverlay overlay(&f.view);
        overlay.setSpotlight(true);
        sendMove(f.view.viewport(), {300, 300});
        const QImage image = f.view.grab().toImage();
        f.view.setGridVisible(false);
        const int clear = image.pixelColor(300, 260).lightness();
        const int dimmed = image.pixelColor(900, 600).lightness();
        QVERIFY2(clear > dimmed + 60, qPrintable(QString("%1 %2").arg(clear).arg(dimmed)));
        overlay.setSpotlight(false);
        QVERIFY(f.view.grab().toImage().pixelColor(900, 600).lightness() > 200);
    }

    void theMouseGoesThroughUnlessInkIsOn()
    {
        CanvasFixture f;
        PresenterOverlay overlay(&f.view);
        overlay.setLaser(true);
        QVERIFY(overlay.testAttribute(Qt::WA_TransparentForMouseEvents));
        QCOMPARE(f.view.childAt(f.view.viewport()->geometry().center()), f.view.viewport());
        f.click(f.titleOf(f.orders));
        QCOMPARE(f.selected(), QList<Id>{f.orders});
        overlay.setInk(true);
        QCOMPARE(f.view.childAt(f.view.viewport()->geometry().center()), &overlay);
    }

    void inkStaysWithTheDrawingAndFades()
    {
        CanvasFixture f;
        PresenterOverlay overlay(&f.view);
        qint64 now = 0;
        overlay.setClock([&now] { return now; });
        overlay.setInk(true);
        QTest::mousePress(&overlay, Qt::LeftButton, {}, {600, 500});
        sendMove(&overlay, {700, 500}, Qt::LeftButton);
        sendMove(&overlay, {800, 500}, Qt::LeftButton);
        QTest::mouseRelease(&overlay, Qt::LeftButton, {}, {800, 500});
        QCOMPARE(overlay.strokeCount(), 1);
        const auto red = [&](QPoint at) {
            const QColor color = f.view.grab().toImage().pixelColor(at);
            return color.red() > 180 && color.green() < 110;
        };
        QVERIFY(red({700, 500}));
        f.view.setZoom(2, QPoint(700, 500)); // where it was drawn is where it is
        QVERIFY(red({700, 500}));
        now = 5200;
        overlay.advance();
        QCOMPARE(overlay.strokeCount(), 1); // on its way
        QVERIFY(!red({700, 500}));
        now = 6000;
        overlay.advance();
        QCOMPARE(overlay.strokeCount(), 0);
    }

    void inkDoesNotFadeSlowlyWhenMotionIsReduced()
    {
        QCOMPARE(PresenterOverlay::inkStrength(0, false), 1.0);
        QVERIFY(PresenterOverlay::inkStrength(4700, false) < 0.6);
        QCOMPARE(PresenterOverlay::inkStrength(4700, true), 1.0);
        QCOMPARE(PresenterOverlay::inkStrength(5500, true), 0.0);
        QCOMPARE(PresenterOverlay::inkStrength(5500, false), 0.0);
    }

    void aRemarkIsRecordedAboutTheSelectionInOneStep()
    {
        CanvasFixture f;
        RemarkLine line(&f.document, &f.selection);
        QSignalSpy recorded(&line, &RemarkLine::recorded);
        QSignalSpy closed(&line, &RemarkLine::closed);
        f.selection.set({f.orders});
        line.open(RemarkType::Decision);
        auto *text = line.findChild<QLineEdit *>("remarkText");
        QTest::keyClick(text, Qt::Key_Return); // nothing to record
        QCOMPARE(f.stepsMade(), 0);
        QTest::keyClicks(text, "Orders are kept ten years");
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(f.stepsMade(), 1);
        QCOMPARE(recorded.size(), 1);
        QCOMPARE(closed.size(), 1);
        QVERIFY(line.isHidden());
        const Remark &remark = *remarksInOrder(f.model()).first();
        QCOMPARE(remark.type, RemarkType::Decision);
        QCOMPARE(Id(remark.about), f.orders);
        QVERIFY(timeOf(remark).isValid());
        QCOMPARE(f.view.remarkCount(f.orders), 1);
        f.document.undo();
        QCOMPARE(f.view.remarkCount(f.orders), 0);
        // Nothing selected: the design; Esc gives up.
        f.selection.clear();
        line.open(RemarkType::Question);
        QTest::keyClicks(text, "Why?");
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(line.isHidden());
        QVERIFY(remarksInOrder(f.model()).isEmpty());
    }

    void openRemarksAreMarkedOnTheCanvas()
    {
        CanvasFixture f;
        const QPoint corner = f.at(f.view.rectOf(f.orders).topRight());
        const QColor before =
            f.view.viewport()->grab().toImage().pixelColor(corner + QPoint(5, -5));
        (void)f.document.edit("Ask", [&](Edit &e) -> Result<void> {
            const Result<Id> made = addRemark(e, RemarkType::Question, "?", f.orders);
            return made ? Result<void>() : made.error();
        });
        const QColor after = f.view.viewport()->grab().toImage().pixelColor(corner + QPoint(5, -5));
        QVERIFY(after != before);
        QVERIFY(after.red() > 200 && after.blue() < 120);
    }

    void theBarTellsTheStepTheTimeAndWhatIsTooSmall()
    {
        QAction actions[5];
        for (QAction &action : actions)
            action.setText("Do");
        actions[3].setShortcut(QKeySequence("F8"));
        WorkshopActions used;
        used.previous = &actions[0];
        used.next = &actions[1];
        used.timer = &actions[2];
        used.legible = &actions[3];
        used.leave = &actions[4];
        WorkshopBar bar(used);
        bar.open();
        bar.setStep(2, 7, "The <core>");
        QCOMPARE(bar.stepText(), QString("2 / 7 The <core>"));
        QVERIFY(bar.timerRuns());
        bar.toggleTimer();
        QVERIFY(bar.timerText().contains("stopped"));
        auto *meter = bar.findChild<LegibilityMeter *>();
        Legibility now;
        now.names = 14.4;
        now.lines = 2;
        now.contrast = 7;
        bar.setLegibility(now);
        QCOMPARE(meter->text(), QString("Names 14 px of 24 — F8 mends it"));
        now.names = 24;
        bar.setLegibility(now);
        QCOMPARE(meter->text(), QString("Legible"));
        QSignalSpy mended(&actions[3], &QAction::triggered);
        meter->click();
        QCOMPARE(mended.size(), 1);
    }

    void oneKeyMakesTheSelectionLegible()
    {
        CanvasFixture f;
        f.view.resize(1920, 1080);
        f.view.setProjected(true);
        f.view.setZoom(0.4, QPoint());
        QVERIFY(!f.view.legibility().isGood());
        f.selection.set({f.orders});
        f.view.makeLegible();
        QVERIFY(f.view.legibility().isGood());
        QVERIFY(f.view.viewport()->rect().contains(f.titleOf(f.orders)));
        QCOMPARE(f.view.shownDetail(), DetailLevel::AllColumns); // there is room for all of it
        QCOMPARE(f.stepsMade(), 0);
    }

    void rowsGiveWayToNamesBeforeAnythingIsLeftOut()
    {
        CanvasFixture f;
        f.view.resize(1920, 1080);
        f.view.setProjected(true);
        // As far apart as fits with names alone.
        f.document
            .edit("Grow",
                  [&](Edit &e) -> Result<void> {
                      for (int i = 0; i < 30; ++i)
                          (void)addColumn(e, f.orders, QString("c%1").arg(i), "text");
                      return {};
                  })
            .ok();
        f.view.fitAll();
        QVERIFY(!f.view.legibility().isGood());
        f.view.makeLegible();
        QVERIFY(f.view.legibility().isGood());
        QCOMPARE(f.view.shownDetail(), DetailLevel::KeysOnly);
        for (const Id table : {f.customers, f.orders, f.products})
            QVERIFY(f.view.viewport()->rect().contains(f.titleOf(table)));
        f.view.endSavedView();
        QCOMPARE(f.view.shownDetail(), DetailLevel::AllColumns);
    }

    void everybodyCanReadASharedScreen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("rows");
        QTest::newRow("light, names") << false << false;
        QTest::newRow("light, attributes") << false << true;
        QTest::newRow("dark, names") << true << false;
        QTest::newRow("dark, attributes") << true << true;
    }
    void everybodyCanReadASharedScreen()
    {
        QFETCH(bool, dark);
        QFETCH(bool, rows);
        CanvasFixture f;
        QPalette palette = f.view.palette();
        if (dark)
            palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x24));
        f.view.setPalette(palette);
        f.view.resize(1920, 1080);
        f.view.setGridVisible(false);
        f.view.setProjected(true);
        f.view.setShownDetail(rows ? DetailLevel::AllColumns : DetailLevel::NamesOnly);
        f.view.fitAll();
        f.view.makeLegible();
        const Legibility now = f.view.legibility();
        QVERIFY(now.names >= 24 && (now.attributes == 0 || now.attributes >= 18));
        QVERIFY(now.lines >= 2 && now.contrast >= 4.5);
        const QImage frame = f.view.viewport()->grab().toImage();
        QCOMPARE(frame.size(), QSize(1920, 1080));
        const QImage seen = shared(frame);
        int measured = 0;
        for (const Id table : {f.customers, f.orders, f.products}) {
            const QRectF title = f.view.titleRect(table).adjusted(12, 4, -12, -4);
            const double found = contrastIn(seen, onShared(f.view, title));
            QVERIFY2(found >= 4.5, qPrintable(QString("name %1").arg(found)));
            const NodeLook *look = f.view.contents().node(table);
            for (const RowLook &row : look->rows) {
                const QRectF place = f.view.rowRect(row.id).adjusted(10, 2, -10, -2);
                const double text = contrastIn(seen, onShared(f.view, place));
                QVERIFY2(text >= 4.5, qPrintable(QString("%1 %2").arg(row.name).arg(text)));
                ++measured;
            }
        }
        QCOMPARE(measured > 0, rows && f.view.shownDetail() == DetailLevel::AllColumns);
        // The line between customers and orders.
        const QList<QPointF> route = f.view.routeOf(f.relationship);
        const QPointF middle = labelAnchor(route);
        const double line =
            contrastIn(seen, onShared(f.view, QRectF(middle - QPointF(6, 6), QSizeF(12, 12))));
        QVERIFY2(line >= 4.5, qPrintable(QString("line %1").arg(line)));
    }
};

QTEST_MAIN(WorkshopTest)
#include "tst_workshop.moc"

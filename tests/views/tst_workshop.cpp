#include "generators/drawing/geometry.h"
#include "generators/drawing/legibility.h"
#include "model/objects/diagramnode.h"
#include "model/objects/savedview.h"
#include "model/operations/lines.h"
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
#include <QLabel>
#include <QMenu>
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
    // Many tables, far apart.
    static QList<Id> scatter(CanvasFixture &f, int count)
    {
        QList<Id> tables{f.customers, f.orders, f.products};
        f.document
            .edit("Scatter",
                  [&](Edit &e) -> Result<void> {
                      for (int i = 0; i < count - 3; ++i)
                          tables.append(f.table(e, QString("table_%1").arg(i), (i % 7) * 640,
                                                900 + (i / 7) * 400 + (i % 3) * 24));
                      return {};
                  })
            .ok();
        f.steps = f.document.history().position();
        return tables;
    }
    static bool standApart(const CanvasView &view, const QList<Id> &tables)
    {
        for (const Id a : tables)
            for (const Id b : tables)
                if (a < b && view.rectOf(a).intersects(view.rectOf(b)))
                    return false;
        return true;
    }
    static QHash<Id, QRectF> placesOf(const CanvasView &view, const QList<Id> &tables)
    {
        QHash<Id, QRectF> places;
        for (const Id table : tables)
            places.insert(table, view.rectOf(table));
        return places;
    }
    static QPointF ownPlace(const CanvasFixture &f, Id table)
    {
        const auto &node = f.get<DiagramNode>(nodeOf(f.model(), f.diagram, table));
        return {node.x, node.y};
    }
    static void present(CanvasFixture &f)
    {
        f.view.resize(1920, 1080);
        f.view.setProjected(true);
        f.view.fitAll();
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
        bar.resize(1400, bar.height());
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

    void theBarCutsNoTextInNarrowWindows_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {800, 1024, 1280, 1920})
            QTest::addRow("%d", width) << width;
    }
    void theBarCutsNoTextInNarrowWindows()
    {
        QFETCH(int, width);
        QAction actions[12];
        int number = 0;
        for (QAction &action : actions) {
            action.setText(QString("Command %1").arg(++number));
            action.setIcon(QIcon(QPixmap(20, 20)));
        }
        WorkshopActions used;
        used.previous = &actions[0];
        used.next = &actions[1];
        used.timer = &actions[2];
        used.pointers = {&actions[3], &actions[4], &actions[5]};
        used.remarks = {&actions[6], &actions[7], &actions[8]};
        used.legible = &actions[9];
        used.legible->setShortcut(QKeySequence("F8"));
        used.panels = {&actions[10]};
        used.leave = &actions[11];
        WorkshopBar bar(used);
        bar.open();
        bar.resize(width, bar.sizeHint().height());
        bar.setStep(12, 34, "Orders, payments and everything that is sent to customers afterwards");
        bar.toggleTimer(); // stopped, which is longer
        Legibility small;
        small.names = 14.4;
        small.lines = 2;
        small.contrast = 7;
        bar.setLegibility(small);
        const QString sentence =
            "Taken as “Orders, payments and everything that is sent to customers afterwards”.";
        for (const bool told : {false, true}) {
            if (told)
                bar.tell(sentence, false);
            QVERIFY2(bar.minimumSizeHint().width() <= 800,
                     qPrintable(QString::number(bar.minimumSizeHint().width())));
            QSet<QAction *> there;
            for (QLabel *label : bar.findChildren<QLabel *>())
                if (label->isVisible() && label->parentWidget() == &bar)
                    QVERIFY2(label->fontMetrics().horizontalAdvance(label->text()) <=
                                 label->contentsRect().width(),
                             qPrintable(label->text()));
            for (QToolButton *button : bar.findChildren<QToolButton *>()) {
                if (!button->isVisible())
                    continue;
                QVERIFY2(button->width() >= button->sizeHint().width(),
                         qPrintable(button->accessibleName()));
                QVERIFY(bar.rect().contains(button->geometry()));
                there.insert(button->defaultAction());
                if (const QMenu *menu = button->menu())
                    for (QAction *action : menu->actions())
                        there.insert(action);
            }
            // Every command is there, if only in the menu.
            for (QAction &action : actions)
                if (&action != used.timer && &action != used.legible)
                    QVERIFY2(there.contains(&action), qPrintable(action.text()));
        }
        QVERIFY(bar.stepText().endsWith("afterwards"));
    }

    void theBarSaysWhatWasDone_data()
    {
        QTest::addColumn<int>("shown");
        QTest::addColumn<DetailLevel>("detail");
        QTest::addColumn<bool>("compacted");
        QTest::addColumn<QString>("said");
        QTest::newRow("part") << 31 << DetailLevel::NamesOnly << true << "31 of 80 entities";
        QTest::newRow("together") << 80 << DetailLevel::NamesOnly << true << "closer together";
        QTest::newRow("names") << 80 << DetailLevel::NamesOnly << false << "by their names";
        QTest::newRow("keys") << 80 << DetailLevel::KeysOnly << false << "with their keys";
        QTest::newRow("all") << 80 << DetailLevel::AllColumns << false << "All 80";
    }
    void theBarSaysWhatWasDone()
    {
        QFETCH(int, shown);
        QFETCH(DetailLevel, detail);
        QFETCH(bool, compacted);
        QFETCH(QString, said);
        QAction action;
        const WorkshopActions used{&action, &action, &action, {}, {}, &action, {}, &action};
        WorkshopBar bar(used);
        bar.open();
        bar.resize(1600, bar.height());
        bar.tellShare({shown, 80, detail, compacted});
        QStringList texts;
        for (const QLabel *label : bar.findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY2(texts.join('|').contains(said), qPrintable(texts.join('|')));
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

    void whatDoesNotFitIsMovedTogetherOverTheDiagram()
    {
        CanvasFixture f;
        const QList<Id> tables = scatter(f, 30);
        present(f);
        const QHash<Id, QRectF> before = placesOf(f.view, tables);
        const LegibleShare share = f.view.makeLegible();
        QCOMPARE(share.asked, 30);
        QCOMPARE(share.shown, 30);
        QVERIFY(share.compacted && f.view.isCompacted() && f.view.showsSavedView());
        QCOMPARE(share.detail, DetailLevel::NamesOnly);
        QVERIFY(f.view.legibility().isGood());
        QVERIFY(standApart(f.view, tables));
        for (const Id table : tables)
            QVERIFY(f.view.viewport()->rect().contains(f.view.screenRect(table)));
        f.view.waitForRoutes();
        const QList<QPointF> line = f.view.routeOf(f.relationship);
        QVERIFY(line.size() >= 2);
        const QRectF orders = f.view.rectOf(f.orders).adjusted(-1, -1, 1, 1);
        QVERIFY(orders.contains(line.first()) || orders.contains(line.last()));
        QCOMPARE(f.stepsMade(), 0); // the diagram is as it was
        f.view.endSavedView();
        QVERIFY(!f.view.isCompacted());
        QCOMPARE(placesOf(f.view, tables), before);
    }

    void whatDoesNotFitEvenSoIsCounted()
    {
        CanvasFixture f;
        const QList<Id> tables = scatter(f, 120);
        present(f);
        const LegibleShare share = f.view.makeLegible();
        QCOMPARE(share.asked, 120);
        QVERIFY2(share.shown >= 25 && share.shown < 120, qPrintable(QString::number(share.shown)));
        const QRect screen = f.view.viewport()->rect().adjusted(-2, -2, 2, 2);
        QCOMPARE(std::count_if(tables.cbegin(), tables.cend(),
                               [&](Id id) { return screen.contains(f.view.screenRect(id)); }),
                 share.shown);
        QVERIFY(f.view.legibility().namesGood());
        QVERIFY(standApart(f.view, tables));
    }

    void whatIsMovedMeanwhileMovesInTheDiagram()
    {
        CanvasFixture f;
        const QList<Id> tables = scatter(f, 30);
        present(f);
        f.view.setSnapEnabled(false);
        QVERIFY(f.view.makeLegible().compacted);
        const QHash<Id, QRectF> together = placesOf(f.view, tables);
        QHash<Id, QPointF> own;
        for (const Id table : tables)
            own.insert(table, ownPlace(f, table));
        const QPoint from = f.titleOf(f.orders);
        f.drag(from, from + QPoint(40, 30));
        QCOMPARE(f.stepsMade(), 1);
        const QPointF by = f.view.rectOf(f.orders).topLeft() - together[f.orders].topLeft();
        QVERIFY(!by.isNull());
        QVERIFY(f.view.isCompacted());
        for (const Id table : tables)
            QCOMPARE(ownPlace(f, table), own[table] + (table == f.orders ? by : QPointF()));
        f.document.undo();
        QVERIFY(f.view.isCompacted());
        QCOMPARE(placesOf(f.view, tables), together);
    }

    void whatIsDrawnMeanwhileStandsBesideItsNeighbour()
    {
        CanvasFixture f;
        scatter(f, 30);
        present(f);
        QVERIFY(f.view.makeLegible().compacted);
        const QPointF shown = f.view.rectOf(f.orders).topLeft();
        const QPointF away = ownPlace(f, f.orders) - shown;
        Id made;
        QVERIFY(f.view.edit("Draw", [&](Edit &edit) -> Result<void> {
            made = f.table(edit, "payments", shown.x() + 8, shown.y() + 8);
            return {};
        }));
        QCOMPARE(f.view.rectOf(made).topLeft(), shown + QPointF(8, 8));
        QCOMPARE(ownPlace(f, made), shown + QPointF(8, 8) + away);
        QVERIFY(f.view.edit("Delete", [&](Edit &edit) { return edit.remove(made); }));
        QVERIFY(!f.model().contains(made));
        // A bend has no place in the diagram itself.
        QVERIFY(!f.view.edit("Bend", [&](Edit &edit) {
            return setBends(edit, f.diagram, f.relationship, {{shown.x(), shown.y()}});
        }));
        QCOMPARE(f.failures.size(), 1);
        // And a step that is taken shows the diagram's own places.
        const SavedView view = f.view.savedView();
        QVERIFY(QRectF(view.x, view.y, view.width, view.height).contains(ownPlace(f, f.orders)));
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

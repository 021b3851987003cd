#include "generators/drawing/smartguides.h"

#include <QtTest>

using namespace relvar;

// Where a box that is dragged snaps to, and what shows why.
class SmartGuidesTest : public QObject
{
    Q_OBJECT

    static QStringList gaps(const SmartSnap &snap)
    {
        QStringList texts;
        for (const SmartGuide &guide : snap.guides)
            if (guide.kind == SmartGuide::Gap)
                texts.append(QString::number(guide.distance));
        return texts;
    }
    static QList<QLineF> edges(const SmartSnap &snap)
    {
        QList<QLineF> lines;
        for (const SmartGuide &guide : snap.guides)
            if (guide.kind == SmartGuide::Edge)
                lines.append(guide.line);
        return lines;
    }

private slots:
    void edgesAndMiddlesAttract_data()
    {
        QTest::addColumn<QRectF>("moving");
        QTest::addColumn<QPointF>("offset");
        // The other box is 200 wide and 100 high at (0, 0).
        QTest::newRow("left edges") << QRectF(3, 300, 90, 60) << QPointF(-3, 0);
        QTest::newRow("right edges") << QRectF(113, 300, 90, 60) << QPointF(-3, 0);
        QTest::newRow("left on right") << QRectF(197, 300, 91, 60) << QPointF(3, 0);
        QTest::newRow("middles") << QRectF(52, 300, 100, 60) << QPointF(-2, 0);
        QTest::newRow("tops") << QRectF(400, 4, 90, 70) << QPointF(0, -4);
        QTest::newRow("bottoms") << QRectF(400, 32, 90, 70) << QPointF(0, -2);
        QTest::newRow("both directions") << QRectF(2, 103, 90, 70) << QPointF(-2, -3);
        QTest::newRow("too far") << QRectF(310, 310, 90, 70) << QPointF(0, 0);
    }
    void edgesAndMiddlesAttract()
    {
        QFETCH(QRectF, moving);
        const SmartSnap snap = smartSnap(moving, {QRectF(0, 0, 200, 100)}, 6);
        QTEST(snap.offset, "offset");
        QCOMPARE(snap.horizontal, snap.offset.x() != 0);
        QCOMPARE(snap.vertical, snap.offset.y() != 0);
        QCOMPARE(snap.guides.isEmpty(), snap.offset.isNull());
    }

    void nearestOfSeveralWins()
    {
        const SmartSnap snap =
            smartSnap(QRectF(3, 300, 90, 60), {QRectF(0, 0, 200, 100), QRectF(4, 600, 60, 50)}, 6);
        QCOMPARE(snap.offset, QPointF(1, 0));
    }

    void edgeGuideSpansAllThatStandInLine()
    {
        const SmartSnap snap =
            smartSnap(QRectF(2, 300, 90, 60), {QRectF(0, 0, 200, 100), QRectF(0, 500, 150, 50)}, 6);
        QCOMPARE(edges(snap), (QList<QLineF>{QLineF(0, 0, 0, 550)}));
        QCOMPARE(snap.guides.first().distance, 140.0); // to the nearer one, below
        QCOMPARE(snap.guides.first().labelAt, QPointF(0, 430));
    }

    void boxSnapsIntoTheMiddleBetweenNeighbours()
    {
        // A gap of 300 for a box of 101: 99.5 on each side.
        const SmartSnap snap =
            smartSnap(QRectF(203, 7, 101, 60), {QRectF(0, 0, 100, 91), QRectF(400, 0, 100, 91)}, 6);
        QCOMPARE(snap.offset.x(), -3.5);
        QCOMPARE(gaps(snap), (QStringList{"99.5", "99.5"}));
    }

    void boxTakesTheGapOfItsNeighbours_data()
    {
        QTest::addColumn<QRectF>("moving");
        QTest::addColumn<QRectF>("first");
        QTest::addColumn<QRectF>("second");
        QTest::addColumn<QPointF>("offset");
        QTest::newRow("to the right") << QRectF(283, 15, 77, 50) << QRectF(0, 0, 100, 91)
                                      << QRectF(140, 0, 100, 91) << QPointF(-3, 0);
        QTest::newRow("to the left") << QRectF(-120, 15, 77, 50) << QRectF(0, 0, 100, 91)
                                     << QRectF(140, 0, 100, 91) << QPointF(3, 0);
        QTest::newRow("below") << QRectF(15, 283, 50, 77) << QRectF(0, 0, 91, 100)
                               << QRectF(0, 140, 91, 100) << QPointF(0, -3);
        QTest::newRow("above") << QRectF(15, -120, 50, 77) << QRectF(0, 0, 91, 100)
                               << QRectF(0, 140, 91, 100) << QPointF(0, 3);
    }
    void boxTakesTheGapOfItsNeighbours()
    {
        QFETCH(QRectF, moving);
        QFETCH(QRectF, first);
        QFETCH(QRectF, second);
        const SmartSnap snap = smartSnap(moving, {first, second}, 4);
        QTEST(snap.offset, "offset");
        QCOMPARE(gaps(snap), (QStringList{"40", "40"}));
    }

    void distanceIsToldOnce()
    {
        // Left edges and middles are in line, and the gap is that of the neighbours.
        const SmartSnap snap = smartSnap(QRectF(2, 283, 100, 77),
                                         {QRectF(0, 0, 100, 100), QRectF(0, 140, 100, 100)}, 6);
        QCOMPARE(gaps(snap), (QStringList{"40", "40"}));
        QCOMPARE(edges(snap).size(), 3);
        for (const SmartGuide &guide : snap.guides)
            QCOMPARE(guide.distance, guide.kind == SmartGuide::Gap ? 40.0 : 0.0);
    }

    void distanceIsNotToldUponAnotherBox()
    {
        const SmartSnap snap =
            smartSnap(QRectF(2, 400, 90, 60), {QRectF(0, 0, 90, 60), QRectF(-20, 150, 60, 170)}, 6);
        QCOMPARE(snap.offset, QPointF(-2, 0));
        for (const SmartGuide &guide : snap.guides)
            if (guide.line.x1() == 0)
                QCOMPARE(guide.distance, 0.0);
    }

    void boxesThatDoNotFaceItHaveNoGapToIt()
    {
        const SmartSnap snap = smartSnap(QRectF(283, 515, 77, 50),
                                         {QRectF(0, 0, 100, 91), QRectF(140, 0, 100, 91)}, 4);
        QVERIFY(gaps(snap).isEmpty());
        QVERIFY(!snap.horizontal);
    }

    void overlappingNeighboursHaveNoGap()
    {
        const SmartSnap snap =
            smartSnap(QRectF(283, 15, 77, 50), {QRectF(0, 0, 200, 91), QRectF(140, 0, 100, 91)}, 4);
        QVERIFY(gaps(snap).isEmpty());
    }

    void nothingIsFoundWithoutOthers()
    {
        const SmartSnap snap = smartSnap(QRectF(0, 0, 10, 10), {}, 6);
        QVERIFY(!snap.horizontal && !snap.vertical && snap.guides.isEmpty());
    }
};

QTEST_APPLESS_MAIN(SmartGuidesTest)
#include "tst_smartguides.moc"

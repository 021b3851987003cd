#include "generators/layout/spread.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

using namespace relvar;

// How boxes that have grown over each other are moved apart.
class SpreadTest : public QObject
{
    Q_OBJECT

    static SpreadBox box(quint64 id, double x, double y, double width = 160, double height = 80)
    {
        return {Id{id}, QRectF(x, y, width, height)};
    }
    static QHash<Id, QRectF> places(const QList<SpreadBox> &boxes)
    {
        const QHash<Id, QPointF> moved = spreadApart(boxes);
        QHash<Id, QRectF> places;
        for (const SpreadBox &box : boxes)
            places.insert(box.id, QRectF(moved.value(box.id, box.rect.topLeft()), box.rect.size()));
        return places;
    }
    // Rows and columns of boxes that were apart, and have grown since.
    static QList<SpreadBox> grown(int count, quint32 seed)
    {
        QRandomGenerator random(seed);
        QList<SpreadBox> boxes;
        for (int i = 0; i < count; ++i)
            boxes.append(box(quint64(i) + 1, (i % 10) * 200 + 8 * random.bounded(4),
                             (i / 10) * 120 + 8 * random.bounded(4), 120 + 8 * random.bounded(30),
                             80 + 8 * random.bounded(20)));
        return boxes;
    }

private slots:
    void whatDoesNotOverlapStays()
    {
        QVERIFY(spreadApart({}).isEmpty());
        QVERIFY(spreadApart({box(1, 3, 5), box(2, 163, 5), box(3, 3, 85)}).isEmpty());
        // Nor does what stands far from two that do.
        const auto moved = spreadApart({box(1, 0, 0), box(2, 100, 0), box(3, 1001, 1003)});
        QVERIFY(!moved.isEmpty());
        QVERIFY(!moved.contains(Id{3}));
    }

    void twoGoApartWhereThatIsNearerEachByItsShare()
    {
        const auto across = places({box(1, 0, 0), box(2, 120, 8)});
        QCOMPARE(across[Id{1}].top(), 0.0);
        QCOMPARE(across[Id{2}].top(), 8.0);
        QCOMPARE(across[Id{1}].left(), -32.0);
        QCOMPARE(across[Id{2}].left(), 152.0);
        const auto down = places({box(1, 0, 0), box(2, 8, 60)});
        QCOMPARE(down[Id{1}].left(), 0.0);
        QVERIFY(down[Id{2}].top() >= down[Id{1}].bottom() + 24);
    }

    void noTwoOverlapAndTheOrderStays_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<quint32>("seed");
        for (const int count : {2, 12, 100, 400})
            for (const quint32 seed : {1u, 2u, 3u})
                QTest::addRow("%d boxes, seed %u", count, seed) << count << seed;
    }
    void noTwoOverlapAndTheOrderStays()
    {
        QFETCH(int, count);
        QFETCH(quint32, seed);
        const QList<SpreadBox> boxes = grown(count, seed);
        const auto after = places(boxes);
        for (const SpreadBox &a : boxes)
            for (const SpreadBox &b : boxes) {
                if (a.id == b.id)
                    continue;
                QVERIFY(!after[a.id].intersects(after[b.id]));
                // What stood farther to the right than above or below still stands there.
                const double beside = b.rect.left() - a.rect.right();
                const double beyond = std::abs(b.rect.center().y() - a.rect.center().y()) -
                                      (a.rect.height() + b.rect.height()) / 2;
                if (beside >= 0 && beside >= beyond)
                    QVERIFY(after[a.id].right() <= after[b.id].left());
            }
        QCOMPARE(spreadApart(boxes), spreadApart(boxes));
    }

    void pinnedBoxesStayWhereThatCanBe()
    {
        QList<SpreadBox> boxes{box(1, 0, 0), box(2, 120, 0), box(3, 250, 0)};
        boxes[1].fixed = true;
        const auto after = places(boxes);
        QCOMPARE(after[Id{2}], boxes[1].rect);
        QVERIFY(after[Id{1}].right() <= 120 && after[Id{3}].left() >= 280);
    }

    void overlapIsMoreThanAnEdge_data()
    {
        QTest::addColumn<QList<QRectF>>("rects");
        QTest::addColumn<bool>("overlap");
        const QRectF one(100, 100, 50, 50);
        QTest::newRow("none") << QList<QRectF>() << false;
        QTest::newRow("edges") << QList<QRectF>{one.translated(50, 0), one, one.translated(0, 50)}
                               << false;
        QTest::newRow("a corner") << QList<QRectF>{one.translated(300, 0), one.translated(49, 49),
                                                   one}
                                  << true;
        QTest::newRow("inside") << QList<QRectF>{one, QRectF(0, 0, 400, 400)} << true;
        QTest::newRow("beyond others")
            << QList<QRectF>{QRectF(0, 0, 400, 20), QRectF(20, 40, 20, 20), QRectF(390, 10, 20, 20)}
            << true;
    }
    void overlapIsMoreThanAnEdge()
    {
        QFETCH(QList<QRectF>, rects);
        QTEST(anyOverlap(rects), "overlap");
    }

    void boxesInOnePlaceComeApart()
    {
        QList<SpreadBox> boxes;
        for (quint64 i = 1; i <= 6; ++i)
            boxes.append(box(i, 40, 40));
        const auto after = places(boxes);
        for (const SpreadBox &a : boxes)
            for (const SpreadBox &b : boxes)
                QVERIFY(a.id == b.id || !after[a.id].intersects(after[b.id]));
    }
};

QTEST_APPLESS_MAIN(SpreadTest)
#include "tst_spread.moc"

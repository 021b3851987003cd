#include "generators/layout/compaction.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace relvar;

// How boxes are moved together for a screen.
class CompactionTest : public QObject
{
    Q_OBJECT

    static constexpr QSizeF Box{152, 32};

    static CompactBox box(quint64 id, double x, double y, Id inside = {}, QSizeF size = Box)
    {
        return {Id{id}, QRectF(QPointF(x, y), size), inside};
    }
    static QRectF bounds(const QHash<Id, QRectF> &places)
    {
        QRectF all;
        for (const QRectF &place : places)
            all |= place;
        return all;
    }
    static QList<CompactBox> scattered(int count, quint32 seed)
    {
        QRandomGenerator random(seed);
        QList<CompactBox> boxes;
        for (int i = 0; i < count; ++i) // none on another: one in each cell of a wide grid
            boxes.append(box(quint64(i) + 1, (i % 8) * 700 + 8 * random.bounded(40),
                             (i / 8) * 500 + 8 * random.bounded(40), {},
                             QSizeF(152 + 8 * random.bounded(12), 32)));
        return boxes;
    }
    static bool keepApart(const QHash<Id, QRectF> &places, const QList<CompactBox> &boxes,
                          QSizeF gap)
    {
        for (const CompactBox &a : boxes)
            for (const CompactBox &b : boxes)
                if (a.id < b.id && a.inside == b.inside &&
                    places[a.id]
                        .adjusted(-gap.width() + 0.5, -gap.height() + 0.5, gap.width() - 0.5,
                                  gap.height() - 0.5)
                        .intersects(places[b.id]))
                    return false;
        return true;
    }

private slots:
    void emptyBandsVanishAndTheOrderStays()
    {
        // Two columns and two rows far apart, and one box a little lower than its neighbour.
        const QList<CompactBox> boxes{box(1, 0, 0), box(2, 900, 8), box(3, 0, 700),
                                      box(4, 900, 700)};
        const QHash<Id, QRectF> places = compacted(boxes, {QSizeF(1000, 1000)});
        QCOMPARE(places.size(), 4);
        QCOMPARE(places[Id{1}], QRectF(0, 0, 152, 32));
        QCOMPARE(places[Id{2}].left(), 192.0); // the gap is 40
        QCOMPARE(places[Id{3}].left(), 0.0);
        QCOMPARE(places[Id{4}].left(), 192.0);
        QVERIFY(places[Id{3}].top() >= places[Id{1}].bottom() + 24);
        QVERIFY(places[Id{4}].top() >= places[Id{2}].bottom() + 24);
        QVERIFY(bounds(places).height() <= 100);
    }

    void noTwoOverlap_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSizeF>("room");
        for (const int count : {1, 2, 9, 40, 150}) {
            QTest::addRow("%d, wide", count) << count << QSizeF(960, 540);
            QTest::addRow("%d, high", count) << count << QSizeF(300, 3000);
            QTest::addRow("%d, no room", count) << count << QSizeF(1, 1);
        }
    }
    void noTwoOverlap()
    {
        QFETCH(int, count);
        QFETCH(QSizeF, room);
        const QList<CompactBox> boxes = scattered(count, quint32(count));
        CompactOptions options;
        options.room = room;
        const QHash<Id, QRectF> places = compacted(boxes, options);
        QCOMPARE(places.size(), count);
        QVERIFY(keepApart(places, boxes, options.gap));
        for (const CompactBox &one : boxes) {
            QCOMPARE(places[one.id].size(), one.rect.size());
            QCOMPARE(std::fmod(places[one.id].x(), 8.0), 0.0); // of the grid
            QCOMPARE(std::fmod(places[one.id].y(), 8.0), 0.0);
        }
    }

    void theOrderOfTheListDoesNotMatter()
    {
        QList<CompactBox> boxes = scattered(40, 3);
        const QHash<Id, QRectF> places = compacted(boxes, {QSizeF(960, 540)});
        std::reverse(boxes.begin(), boxes.end());
        QCOMPARE(compacted(boxes, {QSizeF(960, 540)}), places);
    }

    // Forty narrow tables have room on a screen; a diagram on which they lie apart has not.
    void whatCanFitOnAScreenDoes()
    {
        QList<CompactBox> boxes;
        for (int i = 0; i < 40; ++i)
            boxes.append(box(quint64(i) + 1, (i % 5) * 400 + (i / 5) * 16, (i / 5) * 300));
        const QSizeF room(936, 516); // of 1920 x 1080 at a zoom of 2
        const QHash<Id, QRectF> places = compacted(boxes, {room});
        const QRectF all = bounds(places);
        QVERIFY2(all.width() <= room.width() && all.height() <= room.height(),
                 qPrintable(QString("%1 x %2").arg(all.width()).arg(all.height())));
        QVERIFY(keepApart(places, boxes, CompactOptions().gap));
    }

    void aRowKeepsItsOrderAndStandsAboveTheNext()
    {
        QList<CompactBox> boxes; // a staircase, which cannot be slid together to the shape wanted
        for (int i = 0; i < 12; ++i)
            boxes.append(box(quint64(i) + 1, i * 200, i * 100));
        const QHash<Id, QRectF> places = compacted(boxes, {QSizeF(600, 200)});
        for (int i = 1; i < 12; ++i) {
            const QRectF before = places[Id{quint64(i)}];
            const QRectF after = places[Id{quint64(i) + 1}];
            QVERIFY(after.top() > before.top() ||
                    (after.top() == before.top() && after.left() > before.left()));
        }
    }

    void whatIsInsideStaysInside()
    {
        CompactOptions options;
        options.room = QSizeF(960, 540);
        options.padding = QMarginsF(16, 40, 16, 16);
        const Id outer{10};
        const Id inner{11};
        const QList<CompactBox> boxes{
            box(10, 0, 0, {}, {2000, 1500}),
            box(11, 900, 600, outer, {900, 700}),
            box(1, 100, 100, outer),
            box(2, 1000, 700, inner),
            box(3, 1500, 1200, inner),
            box(4, 2600, 300),
            box(5, 2600, 1000, {}, {200, 120}),
        };
        const QHash<Id, QRectF> places = compacted(boxes, options);
        QCOMPARE(places.size(), boxes.size());
        for (const CompactBox &one : boxes)
            if (one.inside)
                QVERIFY(
                    places[one.inside].marginsRemoved(options.padding).contains(places[one.id]));
        QVERIFY(keepApart(places, boxes, options.gap));
        QVERIFY(places[outer].width() < 700);
        QVERIFY(places[Id{4}].left() > places[Id{1}].left());
    }

    void whatCannotBeIsRefused()
    {
        QVERIFY(compacted({}, {QSizeF(960, 540)}).isEmpty());
        CompactOptions few;
        few.most = 3;
        QVERIFY(compacted(scattered(4, 1), few).isEmpty());
        // Inside of each other, or of nothing: beside the others.
        const QList<CompactBox> odd{box(1, 0, 0, Id{2}), box(2, 500, 0, Id{1}),
                                    box(3, 900, 0, Id{77})};
        QCOMPARE(compacted(odd, {QSizeF(960, 540)}).size(), 3);
    }
};

QTEST_MAIN(CompactionTest)
#include "tst_compaction.moc"

#include "tests/views/canvasfixture.h"
#include "views/canvas/canvaswords.h"

#include <QSignalSpy>

using namespace relvar;
using namespace relvar::test;

// The lens of the canvas: keys, types, the chip.
class CanvasLensTest : public QObject
{
    Q_OBJECT

    static const RowLook *rowOf(const CanvasFixture &f, Id table, Id column)
    {
        for (const RowLook &row : f.view.contents().node(table)->rows)
            if (row.id == column)
                return &row;
        return nullptr;
    }

private slots:
    void keysShowWhatEachDatabaseGets_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Lens>("lens");
        QTest::addColumn<QString>("type"); // of a timestamp
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("1") << int(Qt::Key_1) << Lens::PostgreSql << "timestamp" << Verdict::Same;
        QTest::newRow("2") << int(Qt::Key_2) << Lens::MySql << "DATETIME(6)" << Verdict::Same;
        QTest::newRow("3") << int(Qt::Key_3) << Lens::Sqlite << "TEXT" << Verdict::Emulated;
        QTest::newRow("4") << int(Qt::Key_4) << Lens::TimescaleDb << "timestamp" << Verdict::Same;
        QTest::newRow("5") << int(Qt::Key_5) << Lens::MongoDb << "date" << Verdict::Emulated;
    }
    void keysShowWhatEachDatabaseGets()
    {
        CanvasFixture f;
        QFETCH(int, key);
        f.key(key);
        QTEST(f.view.lens(), "lens");
        const RowLook *row = rowOf(f, f.orders, f.placed);
        QTEST(row->type, "type");
        QTEST(row->verdict, "verdict");
        QCOMPARE(row->reason.isEmpty(), row->verdict == Verdict::Same);
        QCOMPARE(f.stepsMade(), 0);
        f.key(key); // the same again
        QCOMPARE(f.view.lens(), Lens::None);
        QCOMPARE(rowOf(f, f.orders, f.placed)->type, QString("timestamp"));
        f.key(key);
        f.key(Qt::Key_0);
        QCOMPARE(f.view.lens(), Lens::None);
    }

    void nothingMovesWhileDatabasesAreCompared()
    {
        CanvasFixture f;
        QHash<Id, QRectF> before;
        for (const NodeLook &node : f.view.contents().look().nodes)
            before.insert(node.object, f.view.rectOf(node.object));
        QVERIFY(!before.isEmpty());
        for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_0}) {
            f.key(key);
            for (auto it = before.cbegin(); it != before.cend(); ++it)
                QCOMPARE(f.view.rectOf(it.key()), it.value());
        }
    }

    void contentsAreLikeAFreshLoad()
    {
        CanvasFixture f;
        f.key(Qt::Key_3);
        CanvasContents fresh;
        (void)fresh.setLens(f.model(), Lens::Sqlite, 1);
        fresh.load(f.model(), f.diagram);
        QCOMPARE(f.view.contents().look().nodes, fresh.look().nodes);
        QCOMPARE(f.view.contents().tally(), fresh.tally());
    }

    void lensFollowsTheDesign()
    {
        CanvasFixture f;
        f.key(Qt::Key_2);
        const int lost = f.view.contents().tally().lost;
        Id column;
        QVERIFY(f.view.edit("Add", [&](Edit &edit) -> Result<void> {
            const Result<Id> added = addColumn(edit, f.orders, "took", "interval");
            if (!added)
                return added.error();
            column = *added;
            return {};
        }));
        QCOMPARE(rowOf(f, f.orders, column)->verdict, Verdict::Lost);
        QCOMPARE(f.view.contents().tally().lost, lost + 1);
        QVERIFY(spokenName(f.model(), f.view.contents(), column).contains("lost"));
    }

    void chipTellsAndEndsTheLens()
    {
        CanvasFixture f;
        QVERIFY(f.view.lensChipRect().isEmpty());
        QSignalSpy told(&f.view, &CanvasView::told);
        QSignalSpy changed(&f.view, &CanvasView::lensChanged);
        f.key(Qt::Key_3);
        QVERIFY(told.last().first().toString().startsWith("SQLite: 1 column"));
        QVERIFY(f.view.viewport()->rect().contains(f.view.lensChipRect()));
        f.click(f.view.lensChipRect().center());
        QCOMPARE(f.view.lens(), Lens::None);
        QVERIFY(f.view.lensChipRect().isEmpty());
        QCOMPARE(changed.size(), 2);
    }

    void linesFitTheBoxesThatTheLensMakes()
    {
        CanvasFixture f;
        f.key(Qt::Key_2);
        f.view.waitForRoutes();
        const QRectF box = f.view.rectOf(f.customers);
        const QList<QPointF> route = f.view.routeOf(f.relationship);
        QVERIFY(route.size() >= 2);
        QVERIFY(qAbs(route.last().x() - box.right()) < 1 ||
                qAbs(route.last().x() - box.left()) < 1);
    }

    void figuresWhileTypingGoIntoTheField()
    {
        CanvasFixture f;
        f.view.editor()->editRow(f.name);
        f.type("a1");
        QCOMPARE(f.view.lens(), Lens::None);
        QVERIFY(f.line()->text().contains("a1"));
    }
};

QTEST_MAIN(CanvasLensTest)
#include "tst_canvaslens.moc"

#include "generators/layout/layout.h"
#include "tests/generators/layoutsamples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace relvar;

namespace {

GraphNode table(quint64 id, double width = 160, double height = 120)
{
    return {Id{id}, QRectF(0, 0, width, height)};
}

GraphEdge line(quint64 id, quint64 from, quint64 to)
{
    return {Id{id}, Id{from}, 53, Id{to}, 35};
}

void useHelper(const QStringList &arguments = {})
{
    setLayoutWorkerCommand(QStringLiteral(RELVAR_LAYOUT_WORKER), arguments);
}

QString dataFolder()
{
    if (const QByteArray set = qgetenv("RELVAR_TEST_DATA"); !set.isEmpty())
        return QString::fromLocal8Bit(set);
    for (const char *place : {"/../shared/data", "/../../shared/data"})
        if (const QString path = QStringLiteral(RELVAR_SOURCE_DIR) + place; QDir(path).exists())
            return path;
    return {};
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void init() { useHelper(); }
    void whatIsReferredToStandsLeft();
    void layoutsAreCompactAndFreeOfOverlaps_data();
    void layoutsAreCompactAndFreeOfOverlaps();
    void organicLayoutsAreFreeOfOverlapsAndKeepRelatedBoxesNear_data();
    void organicLayoutsAreFreeOfOverlapsAndKeepRelatedBoxesNear();
    void theSameGraphGivesTheSamePlaces();
    void withoutTheHelperAPlainPlacementStandsIn_data();
    void withoutTheHelperAPlainPlacementStandsIn();
    void aHelperThatHangsIsKilled();
    void cancellingKillsTheHelper();
    void onlyNewTablesArePlaced_data();
    void onlyNewTablesArePlaced();
    void oddGraphsDoNoHarm();
};

void TestLayout::whatIsReferredToStandsLeft()
{
    const Graph graph{{table(1), table(2), table(3)}, {line(8, 1, 2), line(9, 3, 1)}};
    const auto places = layoutGraph(graph);
    QVERIFY(places);
    QVERIFY(places->value(Id{2}).x() + 160 < places->value(Id{1}).x());
    QVERIFY(places->value(Id{1}).x() + 160 < places->value(Id{3}).x());
}

void TestLayout::layoutsAreCompactAndFreeOfOverlaps_data()
{
    QTest::addColumn<Graph>("graph");
    QTest::addColumn<double>("mostAspect");
    QTest::addColumn<double>("leastFill");
    for (const int tables : {15, 100, 300, 1000})
        for (const int seed : {1, 2})
            QTest::addRow("%d tables, seed %d", tables, seed)
                << test::hubSample(tables, quint64(seed)).graph << 2.0 << 0.2;
    const QString folder = dataFolder() + "/postgresql/";
    for (const QString &schema : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const Graph graph = test::catalogSample(folder + schema + "/catalog.pg15.json").graph;
        if (graph.nodes.size() >= 10)
            QTest::newRow(qPrintable(schema)) << graph << 2.2 << 0.12;
    }
}

void TestLayout::layoutsAreCompactAndFreeOfOverlaps()
{
    QFETCH(Graph, graph);
    QFETCH(double, mostAspect);
    QFETCH(double, leastFill);
    const auto places = layoutGraph(graph);
    QVERIFY(places);
    QCOMPARE(places->size(), graph.nodes.size());
    test::place(graph, *places);
    const test::Shape shape = test::shapeOf(graph);
    QCOMPARE(shape.overlaps, 0);
    QVERIFY2(shape.aspect <= mostAspect, qPrintable(QString::number(shape.aspect)));
    QVERIFY2(shape.fill >= leastFill, qPrintable(QString::number(shape.fill)));
}

void TestLayout::organicLayoutsAreFreeOfOverlapsAndKeepRelatedBoxesNear_data()
{
    layoutsAreCompactAndFreeOfOverlaps_data();
}

void TestLayout::organicLayoutsAreFreeOfOverlapsAndKeepRelatedBoxesNear()
{
    QFETCH(Graph, graph);
    LayoutOptions options;
    options.style = LayoutStyle::Organic;
    const auto places = layoutGraph(graph, options);
    QVERIFY(places);
    QCOMPARE(places->size(), graph.nodes.size());
    test::place(graph, *places);
    const test::Shape shape = test::shapeOf(graph);
    QCOMPARE(shape.overlaps, 0);
    QVERIFY2(shape.aspect <= 3, qPrintable(QString::number(shape.aspect)));
    QVERIFY2(shape.fill >= 0.05, qPrintable(QString::number(shape.fill)));
    // A line is shorter than the way between any two boxes.
    QHash<Id, QPointF> middles;
    for (const GraphNode &node : graph.nodes)
        middles.insert(node.id, node.rect.center());
    const auto apart = [&](Id a, Id b) { return QLineF(middles[a], middles[b]).length(); };
    double lines = 0;
    for (const GraphEdge &edge : graph.edges)
        lines += apart(edge.from, edge.to) / double(graph.edges.size());
    double pairs = 0;
    for (qsizetype i = 1; i < graph.nodes.size(); ++i)
        pairs += apart(graph.nodes[i].id, graph.nodes[i / 2].id) / double(graph.nodes.size() - 1);
    QVERIFY2(lines < pairs, qPrintable(QStringLiteral("%1 %2").arg(lines).arg(pairs)));
    QCOMPARE(layoutGraph(graph, options).value(), *places);
}

void TestLayout::theSameGraphGivesTheSamePlaces()
{
    const Graph graph = test::hubSample(80, 5).graph;
    QCOMPARE(layoutGraph(graph).value(), layoutGraph(graph).value());
}

void TestLayout::withoutTheHelperAPlainPlacementStandsIn_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("crash") << "crash";
    QTest::newRow("nonsense") << "babble";
    QTest::newRow("missing") << "";
}

void TestLayout::withoutTheHelperAPlainPlacementStandsIn()
{
    QFETCH(QString, mode);
    if (mode.isEmpty())
        setLayoutWorkerCommand(QStringLiteral("/nowhere/at/all"), {});
    else
        useHelper({mode});
    Graph graph = test::hubSample(60, 3).graph;
    const auto places = layoutGraph(graph);
    QVERIFY(places);
    test::place(graph, *places);
    QCOMPARE(test::shapeOf(graph).overlaps, 0);
}

void TestLayout::aHelperThatHangsIsKilled()
{
    useHelper({QStringLiteral("hang")});
    LayoutOptions options;
    options.timeout = 200;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(layoutGraph(test::hubSample(20, 3).graph, options));
    QVERIFY(clock.elapsed() < 5000);
}

void TestLayout::cancellingKillsTheHelper()
{
    useHelper({QStringLiteral("hang")});
    Token token;
    std::unique_ptr<QThread> canceller(QThread::create([&token] {
        QThread::msleep(100);
        token.cancel();
    }));
    canceller->start();
    const auto places = layoutGraph(test::hubSample(20, 3).graph, {}, token);
    canceller->wait();
    QVERIFY(!places);
    QCOMPARE(places.error().text, QStringLiteral("The layout was cancelled."));
}

void TestLayout::onlyNewTablesArePlaced_data()
{
    QTest::addColumn<int>("links");
    QTest::newRow("linked to old ones") << 1;
    QTest::newRow("linked to nothing") << 0;
}

void TestLayout::onlyNewTablesArePlaced()
{
    QFETCH(int, links);
    Graph graph = test::hubSample(40, 4).graph;
    test::place(graph, layoutGraph(graph).value());
    for (GraphNode &node : graph.nodes)
        node.fixed = true;
    for (quint64 added = 0; added < 5; ++added) {
        graph.nodes.append(table(9000 + added));
        if (links)
            graph.edges.append(line(9100 + added, 9000 + added, 1 + added));
    }
    graph.edges.append(line(9200, 9000, 9001));
    const auto places = layoutGraph(graph);
    QVERIFY(places);
    QCOMPARE(places->size(), 5);
    for (quint64 added = 0; added < 5; ++added)
        QVERIFY(places->contains(Id{9000 + added}));
    test::place(graph, *places);
    QCOMPARE(test::shapeOf(graph).overlaps, 0);
}

void TestLayout::oddGraphsDoNoHarm()
{
    QVERIFY(layoutGraph({})->isEmpty());
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const Graph graph{{table(1, 0, 0), table(2, nan, -4), table(3, 1e9, 1e9), table(3)},
                      {line(5, 1, 1), line(6, 1, 2), line(7, 2, 1), line(8, 3, 99)}};
    QCOMPARE(layoutGraph(graph)->size(), 3);
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"

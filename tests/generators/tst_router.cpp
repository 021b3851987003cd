#include "generators/layout/routemetrics.h"
#include "generators/layout/router.h"
#include "tests/generators/layoutsamples.h"

#include <QTest>

#include <functional>

using namespace relvar;

namespace {

constexpr double Row = 35; // middle of the first row of a table of the samples

GraphNode table(quint64 id, double x, double y, double width = 160, double height = 120)
{
    return {Id{id}, QRectF(x, y, width, height)};
}

GraphEdge line(quint64 id, quint64 from, quint64 to, double fromY = Row, double toY = Row)
{
    return {Id{id}, Id{from}, fromY, Id{to}, toY};
}

Graph star(int children)
{
    Graph graph;
    graph.nodes.append(table(1, 0, 1000));
    for (int child = 0; child < children; ++child) {
        graph.nodes.append(table(quint64(child) + 2, 400, child * 160));
        graph.edges.append(line(quint64(child) + 1000, quint64(child) + 2, 1, 53));
    }
    return graph;
}

// Two columns whose lines pass the channel between them in the opposite order.
Graph channel(int lines)
{
    Graph graph;
    for (int i = 0; i < lines; ++i) {
        graph.nodes.append(table(quint64(i) + 1, 0, i * 170));
        graph.nodes.append(table(quint64(i) + 101, 420, i * 170 + 61));
        graph.edges.append(line(quint64(i) + 1000, quint64(i) + 101, quint64(lines - i)));
    }
    return graph;
}

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT

private slots:
    void linesKeepTheRules_data();
    void linesKeepTheRules();
    void scatteredGraphsKeepTheRules_data();
    void scatteredGraphsKeepTheRules();
    void aLineBetweenNeighboursIsStraight();
    void aSelfReferenceLoopsOnOneSide();
    void gatheredLinesComeToOneSideByOneTrunk();
    void theOrderOfTheListsDoesNotMatter();
    void oddBoxesDoNoHarm_data();
    void oddBoxesDoNoHarm();
    void aCancelledRunGivesNoRoutes();
    void movingABoxMendsOnlyItsSurroundings();
    void movedLinesKeepTheRules();
    void updatingRoutesOnlyWhatChanged_data();
    void updatingRoutesOnlyWhatChanged();
    void updatedLinesKeepTheRules();
    void aCancelledUpdateLeavesTheRoutes();
};

void TestRouter::linesKeepTheRules_data()
{
    QTest::addColumn<Graph>("graph");
    QTest::addColumn<int>("mostBends");

    QTest::newRow("side by side") << Graph{{table(1, 0, 0), table(2, 300, 40)}, {line(9, 2, 1)}}
                                  << 2;
    QTest::newRow("parent on the right")
        << Graph{{table(1, 300, 0), table(2, 0, 40)}, {line(9, 2, 1)}} << 2;
    QTest::newRow("stacked") << Graph{{table(1, 0, 0), table(2, 0, 200)}, {line(9, 2, 1)}} << 2;
    QTest::newRow("overlapping columns")
        << Graph{{table(1, 0, 0), table(2, 100, 200)}, {line(9, 2, 1)}} << 2;
    QTest::newRow("self reference") << Graph{{table(1, 0, 0)}, {line(9, 1, 1, 53)}} << 2;
    QTest::newRow("obstacle in the way")
        << Graph{{table(1, 0, 0), table(2, 300, 0), table(3, 600, 0)}, {line(9, 3, 1)}} << 4;
    QTest::newRow("high wall in the way")
        << Graph{{table(1, 0, 0), table(2, 300, -900, 160, 2000), table(3, 600, 0)},
                 {line(9, 3, 1)}}
        << 4;
    QTest::newRow("thirty children") << star(30) << 60;
    QTest::newRow("many parallel lines") << channel(8) << 16;
    QTest::newRow("two lines between the same tables")
        << Graph{{table(1, 0, 0), table(2, 300, 60)},
                 {line(8, 2, 1, 35, 35), line(9, 2, 1, 53, 53)}}
        << 4;
    QTest::newRow("both ways") << Graph{{table(1, 0, 0), table(2, 300, 60)},
                                        {line(8, 2, 1, 53), line(9, 1, 2, 71)}}
                               << 6;
}

void TestRouter::linesKeepTheRules()
{
    QFETCH(Graph, graph);
    QFETCH(int, mostBends);
    const QList<Route> routes = routeEdges(graph);
    QCOMPARE(routes.size(), graph.edges.size());
    const RouteMetrics metrics = measureRoutes(graph, routes);
    QCOMPARE(metrics.throughNodes, 0);
    QCOMPARE(metrics.overlap, 0.0);
    QCOMPARE(metrics.slanted, 0);
    QCOMPARE(metrics.looseEnds, 0);
    QCOMPARE(metrics.shortStubs, 0);
    QVERIFY2(metrics.bends <= mostBends, qPrintable(QString::number(metrics.bends)));
}

void TestRouter::scatteredGraphsKeepTheRules_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("edges");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %d", seed) << 5 + seed << 4 + seed << seed;
}

void TestRouter::scatteredGraphsKeepTheRules()
{
    QFETCH(int, nodes);
    QFETCH(int, edges);
    QFETCH(int, seed);
    const Graph graph = test::scatteredGraph(nodes, edges, 60, quint64(seed));
    const QList<Route> routes = routeEdges(graph);
    const RouteMetrics metrics = measureRoutes(graph, routes);
    QCOMPARE(metrics.throughNodes, 0);
    QCOMPARE(metrics.overlap, 0.0);
    QCOMPARE(metrics.slanted, 0);
    QCOMPARE(metrics.looseEnds, 0);
}

void TestRouter::aLineBetweenNeighboursIsStraight()
{
    const Graph graph{{table(1, 0, 0), table(2, 300, 0)}, {line(9, 2, 1)}};
    const QList<QPointF> expected{{300, Row}, {160, Row}};
    QCOMPARE(routeEdges(graph).value(0).points, expected);
}

void TestRouter::aSelfReferenceLoopsOnOneSide()
{
    const Graph graph{{table(1, 0, 0)}, {line(9, 1, 1, 53)}};
    const QList<QPointF> points = routeEdges(graph).value(0).points;
    QCOMPARE(points.size(), 4);
    QCOMPARE(points.first(), QPointF(160, 53));
    QCOMPARE(points.last(), QPointF(160, Row));
    QVERIFY(points[1].x() >= 184 && points[1].x() < 200);
}

void TestRouter::gatheredLinesComeToOneSideByOneTrunk()
{
    Graph graph;
    graph.nodes.append({Id{1}, QRectF(0, 0, 160, 100)});
    const QPointF corners[] = {{-500, 300}, {-500, -300}, {500, 300}, {500, -300}, {500, 0}};
    for (quint64 i = 0; i < std::size(corners); ++i) {
        graph.nodes.append({Id{10 + i}, QRectF(corners[i], QSizeF(160, 100))});
        graph.edges.append({Id{20 + i}, Id{10 + i}, 50, Id{1}, 50, true});
    }
    Router router;
    const auto verifyTrunk = [&](double side) {
        for (const Route &route : router.routes()) {
            QCOMPARE(route.points.last(), QPointF(side, 50));
            const QPointF before = route.points[route.points.size() - 2];
            QCOMPARE(before.y(), 50.0);
            QVERIFY(std::abs(before.x() - side) >= 44);
        }
    };
    QVERIFY(router.setGraph(graph));
    verifyTrunk(160); // where most of them stand
    router.moveNodes({{Id{14}, QRectF(-500, 0, 160, 100)}});
    verifyTrunk(0); // all of them follow
}

void TestRouter::theOrderOfTheListsDoesNotMatter()
{
    Graph graph = test::scatteredGraph(25, 40, 60, 7);
    const QList<Route> routes = routeEdges(graph);
    std::reverse(graph.nodes.begin(), graph.nodes.end());
    std::reverse(graph.edges.begin(), graph.edges.end());
    QList<Route> again = routeEdges(graph);
    std::reverse(again.begin(), again.end());
    for (qsizetype i = 0; i < routes.size(); ++i) {
        QCOMPARE(again[i].id, routes[i].id);
        QCOMPARE(again[i].points, routes[i].points);
    }
}

void TestRouter::oddBoxesDoNoHarm_data()
{
    QTest::addColumn<Graph>("graph");
    QTest::addColumn<int>("routes");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("nothing") << Graph{} << 0;
    QTest::newRow("overlapping") << Graph{{table(1, 0, 0), table(2, 80, 30)}, {line(9, 2, 1)}} << 1;
    QTest::newRow("same place") << Graph{{table(1, 0, 0), table(2, 0, 0)}, {line(9, 2, 1)}} << 1;
    QTest::newRow("touching") << Graph{{table(1, 0, 0), table(2, 160, 0)}, {line(9, 2, 1)}} << 1;
    QTest::newRow("five apart") << Graph{{table(1, 0, 0), table(2, 165, 9)}, {line(9, 2, 1)}} << 1;
    QTest::newRow("no size") << Graph{{table(1, 0, 0, 0, 0), table(2, 50, 50, 0, 0)},
                                      {line(9, 2, 1)}}
                             << 1;
    QTest::newRow("not a number") << Graph{{table(1, nan, 0), table(2, 50, nan)},
                                           {line(9, 2, 1, nan)}}
                                  << 1;
    QTest::newRow("far away") << Graph{{table(1, 0, 0), table(2, 1e12, -1e12)}, {line(9, 2, 1)}}
                              << 1;
    QTest::newRow("end unknown") << Graph{{table(1, 0, 0)}, {line(9, 2, 1)}} << 0;
    QTest::newRow("row outside") << Graph{{table(1, 0, 0), table(2, 300, 0)},
                                          {line(9, 2, 1, 900, -50)}}
                                 << 1;
    QTest::newRow("same row of one table") << Graph{{table(1, 0, 0)}, {line(9, 1, 1)}} << 1;
    QTest::newRow("walled in") << Graph{{table(1, 0, 0), table(2, -165, -50, 160, 300),
                                         table(3, 165, -50, 160, 300), table(4, 700, 0)},
                                        {line(9, 4, 1)}}
                               << 1;
}

void TestRouter::oddBoxesDoNoHarm()
{
    QFETCH(Graph, graph);
    QFETCH(int, routes);
    const QList<Route> found = routeEdges(graph);
    QCOMPARE(found.size(), routes);
    for (const Route &route : found)
        QVERIFY(route.points.size() >= 2);
    if (!found.isEmpty())
        QCOMPARE(measureRoutes(graph, found).slanted, 0);
}

void TestRouter::aCancelledRunGivesNoRoutes()
{
    Token token;
    token.cancel();
    QVERIFY(routeEdges(channel(4), {}, token).isEmpty());
}

void TestRouter::movingABoxMendsOnlyItsSurroundings()
{
    Graph graph{{table(1, 0, 0), table(2, 300, 0), table(3, 0, 400), table(4, 300, 430)},
                {line(8, 2, 1), line(9, 4, 3)}};
    Router router;
    QVERIFY(router.setGraph(graph));
    const QList<Route> before = router.routes();
    const QList<Route> changed = router.moveNodes({{Id{2}, QRectF(320, 30, 160, 120)}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().id, Id{8});
    QCOMPARE(changed.first().points.first(), QPointF(320, 30 + Row));
    QCOMPARE(router.routes()[1].points, before[1].points);
}

void TestRouter::movedLinesKeepTheRules()
{
    Graph graph = test::scatteredGraph(30, 40, 60, 3);
    Router router;
    QVERIFY(router.setGraph(graph));
    QRectF rect = graph.nodes[12].rect;
    for (int step = 0; step < 5; ++step) {
        rect.translate(4, 3);
        graph.nodes[12].rect = rect;
        router.moveNodes({{graph.nodes[12].id, rect}});
        const RouteMetrics metrics = measureRoutes(graph, router.routes());
        QCOMPARE(metrics.looseEnds, 0);
        QCOMPARE(metrics.slanted, 0);
        QCOMPARE(metrics.throughNodes, 0);
    }
}

void TestRouter::updatingRoutesOnlyWhatChanged_data()
{
    QTest::addColumn<Graph>("before");
    QTest::addColumn<Graph>("after");
    QTest::addColumn<QList<quint64>>("changed");
    const Graph pairs{{table(1, 0, 0), table(2, 300, 40), table(3, 0, 400), table(4, 300, 440)},
                      {line(8, 2, 1), line(9, 4, 3)}};
    const auto with = [&](const std::function<void(Graph &)> &change) {
        Graph graph = pairs;
        change(graph);
        return graph;
    };
    QTest::newRow("nothing") << pairs << pairs << QList<quint64>{};
    QTest::newRow("a table grows below its rows")
        << pairs << with([](Graph &g) { g.nodes[0].rect.setHeight(140); }) << QList<quint64>{};
    QTest::newRow("a row moves down")
        << pairs << with([](Graph &g) { g.edges[0].toY += 18; }) << QList<quint64>{8};
    QTest::newRow("a table gets wider")
        << pairs << with([](Graph &g) { g.nodes[2].rect.setWidth(200); }) << QList<quint64>{9};
    QTest::newRow("a table moves")
        << pairs << with([](Graph &g) { g.nodes[3].rect.translate(24, 16); }) << QList<quint64>{9};
    QTest::newRow("a table comes in the way")
        << pairs << with([](Graph &g) { g.nodes.append(table(5, 200, 20, 60, 60)); })
        << QList<quint64>{8};
    QTest::newRow("a table comes elsewhere")
        << pairs << with([](Graph &g) { g.nodes.append(table(5, 900, 20)); }) << QList<quint64>{};
    QTest::newRow("a line comes") << pairs
                                  << with([](Graph &g) { g.edges.append(line(10, 2, 1, 53, 53)); })
                                  << QList<quint64>{10};
    QTest::newRow("a line goes") << pairs << with([](Graph &g) { g.edges.removeFirst(); })
                                 << QList<quint64>{};
    QTest::newRow("a table goes with its line") << pairs << with([](Graph &g) {
        g.nodes.removeFirst();
        g.edges.removeFirst();
    }) << QList<quint64>{};
}

void TestRouter::updatingRoutesOnlyWhatChanged()
{
    QFETCH(Graph, before);
    QFETCH(Graph, after);
    QFETCH(QList<quint64>, changed);
    Router router;
    QVERIFY(router.setGraph(before));
    QHash<Id, QList<QPointF>> old;
    const QList<Route> first = router.routes();
    for (const Route &route : first)
        old.insert(route.id, route.points);
    QList<quint64> ids;
    const QList<Route> updated = router.update(after);
    for (const Route &route : updated)
        ids.append(route.id.value);
    QCOMPARE(ids, changed);
    const QList<Route> routes = router.routes();
    QCOMPARE(routes.size(), after.edges.size());
    for (const Route &route : routes)
        if (!changed.contains(route.id.value))
            QCOMPARE(route.points, old.value(route.id));
    const RouteMetrics metrics = measureRoutes(after, routes);
    QCOMPARE(metrics.looseEnds, 0);
    QCOMPARE(metrics.throughNodes, 0);
    QCOMPARE(metrics.overlap, 0.0);
}

void TestRouter::updatedLinesKeepTheRules()
{
    Graph graph = test::scatteredGraph(30, 45, 60, 11);
    Router router;
    QVERIFY(router.setGraph(graph));
    for (int step = 0; step < 12; ++step) {
        GraphNode &node = graph.nodes[step * 7 % graph.nodes.size()];
        node.rect.setHeight(node.rect.height() + 20);
        node.rect.translate(step % 3 * 4, 0);
        if (step % 4 == 3)
            graph.edges.removeAt(step);
        router.update(graph);
        const RouteMetrics metrics = measureRoutes(graph, router.routes());
        QCOMPARE(metrics.looseEnds, 0);
        QCOMPARE(metrics.slanted, 0);
        QCOMPARE(metrics.throughNodes, 0);
        QCOMPARE(metrics.overlap, 0.0);
    }
}

void TestRouter::aCancelledUpdateLeavesTheRoutes()
{
    const Graph graph = channel(4);
    Router router;
    QVERIFY(router.setGraph(graph));
    const QList<Route> before = router.routes();
    Graph moved = graph;
    moved.nodes[0].rect.translate(16, 16);
    Token token;
    token.cancel();
    QVERIFY(router.update(moved, token).isEmpty());
    const QList<Route> after = router.routes();
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after[i].points, before[i].points);
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"

// Lays a schema out, draws it and prints the figures that layouts are judged by:
//   layoutpicture CATALOG.json|NUMBER_OF_TABLES OUT.png
#include "generators/layout/layout.h"
#include "generators/layout/routemetrics.h"
#include "generators/layout/router.h"
#include "tests/generators/layoutsamples.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>
#include <cstring>

using namespace relvar;

namespace {

constexpr double WidestPicture = 6000;

void print(const test::LayoutSample &sample, const QList<Route> &routes)
{
    const test::Shape shape = test::shapeOf(sample.graph);
    const RouteMetrics metrics = measureRoutes(sample.graph, routes);
    std::printf("tables %lld, lines %lld\n", static_cast<long long>(sample.graph.nodes.size()),
                static_cast<long long>(routes.size()));
    std::printf("aspect %.2f, fill %.2f, overlapping boxes %d\n", shape.aspect, shape.fill,
                shape.overlaps);
    std::printf("through boxes %d, overlap %.1f px, crossings %d, bends %d, length %.0f px\n",
                metrics.throughNodes, metrics.overlap, metrics.crossings, metrics.bends,
                metrics.length);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--layout-worker") == 0)
        return layoutWorkerMain();
    if (argc != 3) {
        std::fprintf(stderr, "usage: layoutpicture CATALOG.json|NUMBER_OF_TABLES OUT.png\n");
        return 2;
    }
    const QGuiApplication application(argc, argv);
    bool isNumber = false;
    const int tables = QString::fromLocal8Bit(argv[1]).toInt(&isNumber);
    test::LayoutSample sample = isNumber ? test::hubSample(tables, 1)
                                         : test::catalogSample(QString::fromLocal8Bit(argv[1]));
    QElapsedTimer clock;
    clock.start();
    const auto places = layoutGraph(sample.graph);
    if (!places)
        return 3;
    test::place(sample.graph, *places);
    std::printf("placed in %lld ms\n", static_cast<long long>(clock.restart()));
    const QList<Route> routes = routeEdges(sample.graph);
    std::printf("routed in %lld ms\n", static_cast<long long>(clock.elapsed()));
    print(sample, routes);
    const QSizeF size = test::shapeOf(sample.graph).bounds.size();
    const double scale = std::min(1.0, WidestPicture / std::max(size.width(), size.height()));
    return test::picture(sample, routes, scale).save(QString::fromLocal8Bit(argv[2])) ? 0 : 3;
}

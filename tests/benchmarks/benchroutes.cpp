#include "generators/dialects/dialect.h"
#include "generators/drawing/geometry.h"
#include "generators/drawing/layoutdiagram.h"
#include "generators/drawing/routes.h"
#include "generators/layout/routemetrics.h"
#include "generators/layout/spread.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/benchdiagrams.h"

#include <QDir>
#include <QFile>

#include <cmath>

namespace relvar {
namespace {

// erd-editor publishes this for its own 56 tables with 120 relationships.
constexpr double PublishedOverlap = 2721;

void figures(Bench &bench, const QByteArray &name, const Model &model, Id diagram)
{
    const DiagramLook look = diagramLook(model, diagram);
    const Graph graph = graphOf(look);
    DiagramRoutes lines;
    const double time = medianCpu(1, [&] { lines.setLook(look); });
    const RouteMetrics metrics = measureRoutes(graph, lines.all());
    const auto figure = [&](const char *what, double value, const char *unit, double goal = 0) {
        bench.figure(QByteArray("routes_" + name + '_' + what).constData(), value, unit, goal);
    };
    figure("lines", double(graph.edges.size()), "lines");
    figure("through_entities", metrics.throughNodes, "lines", Bench::None);
    figure("overlap", metrics.overlap, "px", Bench::None);
    figure("crossings", metrics.crossings, "crossings");
    figure("bends", metrics.bends, "bends");
    figure("length", metrics.length, "px");
    figure("time", time, "ms");
}

void schema(Bench &bench, const char *name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const Result<ImportResult> read = dialects().first()->read(file.readAll(), {});
    if (!read)
        return;
    Edit edit(read->model);
    const Result<Id> diagram = drawEverything(edit, QStringLiteral("All"), true);
    if (diagram)
        figures(bench, name, edit.model(), *diagram);
}

// One entity with thirty lines is dragged among a thousand.
void drag(Bench &bench)
{
    const BenchDiagram large = largeDiagram(1000);
    const DiagramLook look = diagramLook(large.model, large.diagram);
    DiagramRoutes lines;
    lines.setLook(look);
    const Id dragged = large.tables[large.tables.size() / 2];
    const auto node = std::find_if(look.nodes.cbegin(), look.nodes.cend(),
                                   [&](const NodeLook &one) { return one.object == dragged; });
    const auto ends = std::count_if(look.lines.cbegin(), look.lines.cend(), [&](const auto &line) {
        return line.from == dragged || line.to == dragged;
    });
    QRectF rect = nodeRect(*node);
    QList<double> times;
    for (int i = 0; i < 30; ++i) {
        rect.translate(5, 3);
        const double start = cpuMilliseconds();
        lines.moveNodes({{dragged, rect}});
        times.append(cpuMilliseconds() - start);
    }
    bench.figure("routes_drag_lines", double(ends), "lines");
    bench.figure("routes_drag_1000_p95", percentile95(times), "ms", 8);
}

// Boxes in rows and columns that have grown over each other are moved apart while somebody waits.
void makeRoom(Bench &bench, int count, double goal)
{
    const int columns = int(std::ceil(std::sqrt(count)));
    QList<SpreadBox> boxes;
    for (int i = 0; i < count; ++i)
        boxes.append({Id{quint64(i) + 1},
                      QRectF(200.0 * (i % columns) + i * 7 % 29, 120.0 * (i / columns) + i * 5 % 31,
                             120 + i * 37 % 240, 80 + i * 53 % 160)});
    bench.figure(QByteArray("routes_make_room_" + QByteArray::number(count)).constData(),
                 medianCpu(5, [&] { (void)spreadApart(boxes); }), "ms", goal);
}

} // namespace

void benchRoutes(Bench &bench)
{
    const QDir data(qEnvironmentVariable("RELVAR_TEST_DATA", RELVAR_SOURCE_DIR "/../shared/data"));
    const std::pair<const char *, const char *> schemas[] = {
        {"pagila", "pagila/pagila-schema.sql"},
        {"chinook", "chinook/Chinook_PostgreSql.sql"},
        {"northwind", "northwind/northwind.sql"},
        {"listmonk", "listmonk/schema.sql"},
        {"lago", "lago/structure.sql"},
        {"danbooru", "danbooru/structure.sql"},
        {"bike_index", "bike-index/structure.sql"},
        {"openstreetmap", "openstreetmap/structure.sql"},
        {"ledgersmb", "ledgersmb-1.6/Pg-database.sql"},
    };
    for (const auto &[name, path] : schemas)
        schema(bench, name, data.filePath(QStringLiteral("postgresql/") + QLatin1String(path)));
    const BenchDiagram entangled = entangledDiagram();
    Edit edit(entangled.model);
    if (layoutDiagram(edit, entangled.diagram)) {
        bench.figure("routes_56_120_overlap_of_erd_editor", PublishedOverlap, "px");
        figures(bench, "56_120", edit.model(), entangled.diagram);
    }
    drag(bench);
    makeRoom(bench, 1000, 16);
    makeRoom(bench, 5000, 50);
}

} // namespace relvar

#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/properties.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "tests/benchmarks/bench.h"
#include "views/canvas/canvasview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

namespace relvar {
namespace {

// A diagram of so many tables in a grid, twelve columns each, 1.2 lines a table: most of them to
// near tables, some to hubs.
Model largeDiagram(int tables, Id &diagram)
{
    seedIds(1);
    Edit edit{Model()};
    diagram = *addDiagram(edit, QStringLiteral("Large"));
    const int width = int(std::ceil(std::sqrt(tables)));
    QList<Id> ids;
    QList<Id> foreign;
    for (int i = 0; i < tables; ++i) {
        const Id table = *addTable(edit, {}, QStringLiteral("table_%1").arg(i));
        ids.append(table);
        for (int j = 0; j < 12; ++j) {
            const Id column = *addColumn(edit, table, QStringLiteral("column_%1").arg(j),
                                         j % 3 ? QStringLiteral("text") : QStringLiteral("bigint"));
            if (j == 0)
                (void)setInPrimaryKey(edit, column, true);
            if (j == 3)
                foreign.append(column);
        }
        (void)placeOnDiagram(edit, diagram, table, 400.0 * (i % width), 420.0 * (i / width));
    }
    for (int i = 1; i < tables; ++i)
        (void)relateColumn(edit, foreign[i], ids[i % 10 < 7 ? i - 1 : (i % 10) * tables / 11]);
    for (int i = 5; i < tables; i += 5)
        (void)addRelationship(edit, {ids[i - 4], ids[i]});
    return edit.model();
}

double frame(const std::function<void()> &change)
{
    const double start = cpuMilliseconds();
    change();
    QApplication::processEvents();
    return cpuMilliseconds() - start;
}

void sendMouse(CanvasView &view, QEvent::Type type, QPoint at)
{
    QMouseEvent event(type, QPointF(at), QPointF(view.viewport()->mapToGlobal(at)),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                      Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &event);
}

QList<double> dragFrames(CanvasView &view, Id table)
{
    QList<double> times;
    QPoint at = view.mapFromScene(view.titleRect(table).center());
    sendMouse(view, QEvent::MouseButtonPress, at);
    for (int i = 0; i < 40; ++i) {
        at += QPoint(5, 3);
        times.append(frame([&] { sendMouse(view, QEvent::MouseMove, at); }));
    }
    sendMouse(view, QEvent::MouseButtonRelease, at);
    return times;
}

void benchSize(Bench &bench, int tables, double goal)
{
    const auto name = [&](const char *what) -> QByteArray {
        return QByteArray("canvas_") + what + '_' + QByteArray::number(tables) + "_p95";
    };
    Id diagram;
    Document document;
    Selection selection;
    document.restore(largeDiagram(tables, diagram));
    CanvasView view(&document, &selection);
    view.resize(1600, 1000);
    view.show();
    QApplication::processEvents();
    const double start = cpuMilliseconds();
    view.setDiagram(diagram);
    QApplication::processEvents();
    bench.figure(QByteArray("canvas_open_" + QByteArray::number(tables)).constData(),
                 cpuMilliseconds() - start, "ms");
    view.waitForRoutes();
    QApplication::processEvents();

    QList<double> times;
    for (int i = 0; i < 30; ++i)
        times.append(frame([&] { view.viewport()->update(); }));
    bench.figure(name("fit").constData(), percentile95(times), "ms", goal);
    times.clear();
    for (int i = 0; i < 60; ++i)
        times.append(frame(
            [&] { view.setZoom(view.zoom() * (i < 30 ? 1.11 : 1 / 1.11), QPoint(800, 500)); }));
    bench.figure(name("zoom").constData(), percentile95(times), "ms", goal);
    view.setZoom(1, QPoint(800, 500));
    times.clear();
    for (int i = 0; i < 60; ++i)
        times.append(frame([&] {
            view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + 11);
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 7);
        }));
    bench.figure(name("pan").constData(), percentile95(times), "ms", goal);
    const QList<Id> seen = view.objectsIn(
        view.mapToScene(view.viewport()->rect()).boundingRect().adjusted(150, 150, -400, -400),
        false);
    for (const Id id : seen)
        if (document.model().get<Table>(id)) {
            bench.figure(name("drag").constData(), percentile95(dragFrames(view, id)), "ms", goal);
            break;
        }
    view.waitForRoutes();
    times.clear();
    const QList<const Table *> all = document.model().all<Table>();
    for (int i = 0; i < 200; ++i) {
        const Id table = all[i * 7919 % all.size()]->id;
        const double before = cpuMilliseconds();
        const auto rename_ = [&](Edit &edit) {
            return rename(edit, table, QStringLiteral("renamed_%1").arg(i));
        };
        (void)document.edit(QStringLiteral("Edit"), rename_);
        times.append(cpuMilliseconds() - before);
    }
    bench.figure(name("edit").constData(), percentile95(times), "ms", tables <= 1000 ? 4 : 0);
}

} // namespace

void benchCanvas(Bench &bench)
{
    benchSize(bench, 1000, 10);
    benchSize(bench, 5000, 25);
}

} // namespace relvar

#include "model/operations/diagrams.h"
#include "model/operations/properties.h"
#include "model/project/projectfile.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/benchdiagrams.h"
#include "views/canvas/canvasview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cmath>

namespace relvar {
namespace {

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

QByteArray named(const QByteArray &what, int tables)
{
    return "canvas_" + what + '_' + QByteArray::number(tables);
}

// From the file on the disk to the first frame.
void benchOpen(Bench &bench, const BenchDiagram &large, int tables)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.relvar"));
    const Result<void> saved = saveModel(path, large.model, QStringLiteral("Large"));
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message()));
    const double start = cpuMilliseconds();
    const auto file = ProjectFile::open(path, ProjectFile::Mode::ReadOnly);
    const Result<ProjectContents> contents = file ? (*file)->load() : file.error();
    if (!contents)
        qFatal("%s", qPrintable(contents.error().message()));
    Document document;
    Selection selection;
    document.restore(contents->model);
    const double loaded = cpuMilliseconds();
    CanvasView view(&document, &selection);
    view.resize(1600, 1000);
    view.show();
    view.setDiagram(large.diagram);
    QApplication::processEvents();
    bench.figure(named("load", tables).constData(), loaded - start, "ms");
    bench.figure(named("first_frame", tables).constData(), cpuMilliseconds() - start, "ms");
}

QList<double> fitFrames(CanvasView &view)
{
    QList<double> times;
    for (int i = 0; i < 30; ++i) {
        view.setZoom(view.zoom() * 1.5, QPoint(800, 500));
        QApplication::processEvents();
        times.append(frame([&] { view.fitAll(); }));
    }
    return times;
}

// In steps of a wheel from all to one by one, and back.
QList<double> zoomFrames(CanvasView &view)
{
    QList<double> times;
    constexpr int Steps = 40;
    const double step = std::pow(1 / view.zoom(), 1.0 / Steps);
    for (int i = 0; i < 2 * Steps; ++i)
        times.append(frame(
            [&] { view.setZoom(view.zoom() * (i < Steps ? step : 1 / step), QPoint(800, 500)); }));
    return times;
}

QList<double> panFrames(CanvasView &view)
{
    QList<double> times;
    for (int i = 0; i < 60; ++i)
        times.append(frame([&] {
            view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + 11);
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 7);
        }));
    return times;
}

QList<double> editTimes(Document &document)
{
    QList<double> times;
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
    return times;
}

// A canvas on the screen with a diagram, whose lines have found their ways.
struct Shown
{
    Shown(const Model &model, Id diagram)
    {
        document.restore(model);
        view.resize(1600, 1000);
        view.show();
        view.setDiagram(diagram);
        settle();
    }
    void settle()
    {
        QApplication::processEvents();
        view.waitForRoutes();
        QApplication::processEvents();
    }

    Document document;
    Selection selection;
    CanvasView view{&document, &selection};
};

// A table that has room to be dragged about; the null id when none has.
Id draggable(const Shown &shown)
{
    const CanvasView &view = shown.view;
    const QRectF seen = view.mapToScene(view.viewport()->rect()).boundingRect();
    const QList<Id> objects = view.objectsIn(seen, true);
    for (const Id id : objects)
        if (shown.document.model().get<Table>(id) &&
            seen.adjusted(50, 50, -400, -400).contains(view.titleRect(id)))
            return id;
    return {};
}

// `look` begins the names of the figures.
void benchFrames(Bench &bench, Shown &shown, const QByteArray &look, int tables, double goal)
{
    const auto frames = [&](const char *what, const QList<double> &times) {
        bench.figure(QByteArray(named(look + what, tables) + "_p95").constData(),
                     percentile95(times), "ms", goal);
    };
    frames("fit", fitFrames(shown.view));
    shown.view.setZoom(1, QPoint(800, 500));
    QApplication::processEvents();
    frames("pan", panFrames(shown.view));
    if (const Id table = draggable(shown))
        frames("drag", dragFrames(shown.view, table));
    shown.view.waitForRoutes();
}

// The same diagram as it is drawn otherwise.
void benchLooks(Bench &bench, const BenchDiagram &large, int tables, double goal)
{
    const auto changed = [&](const auto &operation) {
        Edit edit(large.model);
        if (const Result<void> done = operation(edit); !done)
            qFatal("%s", qPrintable(done.error().text));
        return edit.model();
    };
    {
        Shown chen(changed([&](Edit &e) { return setNotation(e, large.diagram, Notation::Chen); }),
                   large.diagram);
        benchFrames(bench, chen, "chen_", tables, goal);
    }
    {
        Shown conceptual(
            changed([&](Edit &e) { return setLevel(e, large.diagram, Level::Conceptual); }),
            large.diagram);
        benchFrames(bench, conceptual, "conceptual_", tables, goal);
    }
    Shown lens(large.model, large.diagram);
    lens.view.setLens(Lens::MySql);
    lens.settle();
    benchFrames(bench, lens, "lens_", tables, goal);
}

void benchSize(Bench &bench, int tables, double goal)
{
    const BenchDiagram large = largeDiagram(tables);
    const double empty = residentMegabytes();
    benchOpen(bench, large, tables);
    {
        Shown shown(large.model, large.diagram);
        bench.figure(QByteArray(named("zoom", tables) + "_p95").constData(),
                     percentile95(zoomFrames(shown.view)), "ms", goal);
        benchFrames(bench, shown, {}, tables, goal);
        bench.figure(QByteArray(named("edit", tables) + "_p95").constData(),
                     percentile95(editTimes(shown.document)), "ms", tables <= 1000 ? 4 : 0);
        shown.view.waitForRoutes();
        bench.figure(named("memory", tables).constData(), residentMegabytes() - empty, "MiB");
    }
    benchLooks(bench, large, tables, goal);
}

} // namespace

void benchCanvas(Bench &bench)
{
    benchSize(bench, 1000, 8);
    benchSize(bench, 5000, 16);
}

} // namespace relvar

#include "generators/layout/layout.h"
#include "tests/benchmarks/bench.h"

#include <QApplication>

// relvar_bench [GROUP...]: measures, prints a line for each figure, and exits with 1 when a goal is
// missed. Groups: import, live, model, canvas, routes, sketch, palette, panels.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 1 && qstrcmp(argv[1], "--layout-worker") == 0)
        return relvar::layoutWorkerMain();
    QApplication application(argc, argv);
    relvar::Bench bench;
    bench.groups = QApplication::arguments().mid(1);
    if (bench.wants("import"))
        relvar::benchImport(bench);
    if (bench.wants("live"))
        relvar::benchLive(bench);
    if (bench.wants("model"))
        relvar::benchModel(bench);
    if (bench.wants("canvas"))
        relvar::benchCanvas(bench);
    if (bench.wants("routes"))
        relvar::benchRoutes(bench);
    if (bench.wants("sketch"))
        relvar::benchSketch(bench);
    if (bench.wants("palette"))
        relvar::benchPalette(bench);
    if (bench.wants("panels"))
        relvar::benchPanels(bench);
    return bench.missed ? 1 : 0;
}

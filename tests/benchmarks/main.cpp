#include "tests/benchmarks/bench.h"

#include <QApplication>

// relvar_bench [GROUP...]: measures, prints a line for each figure, and exits with 1 when a goal is
// missed. Groups: import, model, canvas.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    relvar::Bench bench;
    bench.groups = QApplication::arguments().mid(1);
    if (bench.wants("import"))
        relvar::benchImport(bench);
    if (bench.wants("model"))
        relvar::benchModel(bench);
    if (bench.wants("canvas"))
        relvar::benchCanvas(bench);
    return bench.missed ? 1 : 0;
}

#include "generators/artifacts.h"
#include "generators/dialects/dialect.h"
#include "model/document.h"
#include "model/operations/columns.h"
#include "model/operations/properties.h"
#include "model/project/projectfile.h"
#include "tests/benchmarks/bench.h"

#include <QTemporaryDir>

namespace relvar {

// What an edit costs before anything is drawn: operation, history, signal.
static void benchEdits(Bench &bench, const Model &model)
{
    Document document;
    document.restore(model);
    const QList<const Table *> tables = model.all<Table>();
    QList<double> times;
    for (int i = 0; i < 300; ++i) {
        const Id table = tables[i * 7919 % tables.size()]->id;
        const double start = cpuMilliseconds();
        const Result<void> done =
            document.edit(QStringLiteral("Edit"), [&](Edit &edit) -> Result<void> {
                if (i % 3 == 0)
                    return rename(edit, table, QStringLiteral("renamed_%1").arg(i));
                if (const auto added = addColumn(edit, table, QStringLiteral("extra_%1").arg(i));
                    !added)
                    return added.error();
                return {};
            });
        times.append(cpuMilliseconds() - start);
        if (!done)
            qFatal("%s", qPrintable(done.error().message()));
    }
    bench.figure("model_edit_1000_p95", percentile95(times), "ms", 4);
    bench.figure("model_undo_300", medianCpu(1, [&] { document.goTo(0); }), "ms");
}

void benchModel(Bench &bench)
{
    const Dialect &dialect = *dialects().first();
    const Result<ImportResult> result = dialect.read(syntheticScript(1000), {});
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
    const Model model = result->model;
    bench.figure("ddl_1000",
                 medianCpu(9,
                           [&] {
                               const Script script =
                                   dialect.createScript(model, DdlOptions{}, Token{});
                               if (script.text.isEmpty())
                                   qFatal("no DDL");
                           }),
                 "ms", 30);
    bench.figure("artifacts_1000",
                 medianCpu(3,
                           [&] {
                               if (!generateArtifacts(model, dialect, {}))
                                   qFatal("no artifacts");
                           }),
                 "ms");
    benchEdits(bench, model);

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.relvar"));
    if (!saveModel(path, model, QStringLiteral("Import")))
        qFatal("cannot save");
    bench.figure("project_load_1000",
                 medianCpu(5,
                           [&] {
                               if (!loadModel(path))
                                   qFatal("cannot load");
                           }),
                 "ms");
}

} // namespace relvar

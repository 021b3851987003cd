#include "generators/dialects/dialect.h"
#include "generators/sketch/sketch.h"
#include "tests/benchmarks/bench.h"

namespace relvar {

// The text of a design of 1000 tables: read as one types, written, and applied with one change.
void benchSketch(Bench &bench)
{
    const Result<ImportResult> read = dialects().first()->read(syntheticScript(1000), {});
    if (!read)
        return;
    const Model model = read->model;
    const QString text = sketchText(model).text;
    bench.figure("sketch_characters", double(text.size()), "");
    bench.figure("sketch_lex", medianCpu(9, [&] { (void)sketch::lex(text); }), "ms");
    bench.figure("sketch_parse", medianCpu(9, [&] { (void)sketch::parse(text); }), "ms", 30);
    bench.figure("sketch_write", medianCpu(5, [&] { (void)sketchText(model); }), "ms");
    QString changed = text;
    changed.replace(changed.lastIndexOf(QStringLiteral("  id ")), 5, QStringLiteral("  key "));
    bench.figure("sketch_apply_text",
                 medianCpu(5,
                           [&] {
                               Edit edit(model);
                               (void)applySketchText(edit, changed);
                           }),
                 "ms");
    bench.figure("sketch_apply_line",
                 medianCpu(5,
                           [&] {
                               Edit edit(model);
                               (void)applySketchLine(edit,
                                                     QStringLiteral("a: id, b -> b, c {d, e}"));
                           }),
                 "ms");
    bench.figure("sketch_build",
                 medianCpu(3,
                           [&] {
                               Edit edit{Model()};
                               (void)applySketchText(edit, text);
                           }),
                 "ms");
}

} // namespace relvar

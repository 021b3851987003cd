#include "generators/dialects/dialect.h"
#include "generators/sketch/sketch.h"
#include "tests/benchmarks/bench.h"
#include "views/panels/sketchedit.h"
#include "views/panels/sketchpanel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

#include <algorithm>

namespace relvar {

// What the GUI thread pays while lines are written into the text panel of a large design: keys,
// colours, and taking over what was worked out in the background.
static void benchPanel(Bench &bench, const Model &model)
{
    Document document;
    document.restore(model);
    Selection selection;
    SketchPanel panel(&document, &selection);
    panel.resize(420, 800);
    panel.show();
    auto *edit = panel.findChild<SketchEdit *>();
    double longest = 0;
    const auto settle = [&] {
        QElapsedTimer clock;
        clock.start();
        while (!panel.isInStep() && clock.elapsed() < 30000) {
            const double before = threadMilliseconds();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            longest = std::max(longest, threadMilliseconds() - before);
        }
    };
    settle();
    edit->moveCursor(QTextCursor::End);
    QCoreApplication::processEvents(); // draws and colours another part of the text
    const auto press = [&](int key, const QString &text) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(edit, &event);
    };
    QList<double> lines;
    QList<double> longestOfLines; // what a person would feel as a halt
    for (int i = 0; i < 7; ++i) {
        const QString line = QStringLiteral("sketched%1: id, name, size int").arg(i);
        double spent = 0;
        longest = 0;
        const auto measured = [&](const auto &work) {
            const double before = threadMilliseconds();
            work();
            QCoreApplication::processEvents();
            const double passed = threadMilliseconds() - before;
            longest = std::max(longest, passed);
            spent += passed;
        };
        for (const QChar c : line)
            measured([&] { press(0, c); });
        measured([&] { press(Qt::Key_Return, QStringLiteral("\r")); });
        settle();
        lines.append(spent);
        longestOfLines.append(longest);
    }
    bench.figure("sketch_panel_line", median(lines), "ms");
    bench.figure("sketch_panel_halt", percentile95(longestOfLines), "ms", 8);
}

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
    benchPanel(bench, model);
    bench.figure("sketch_build",
                 medianCpu(3,
                           [&] {
                               Edit edit{Model()};
                               (void)applySketchText(edit, text);
                           }),
                 "ms");
}

} // namespace relvar

#include "model/checks/checks.h"
#include "model/operations/properties.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/benchdiagrams.h"
#include "views/panels/commandpalette.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

namespace relvar {
namespace {

constexpr double Goal = 50; // milliseconds from the key to the list

double answer(const std::function<void()> &f)
{
    const double start = threadMilliseconds();
    f();
    QApplication::processEvents();
    return threadMilliseconds() - start;
}

QList<double> typed(QLineEdit &field)
{
    QList<double> times;
    const QStringList texts{QStringLiteral("e"),           QStringLiteral("entity_4"),
                            QStringLiteral("attribute"),   QStringLiteral("#ent"),
                            QStringLiteral(".attr"),       QStringLiteral("qqqq"),
                            QStringLiteral("entity 7 id"), QStringLiteral("!"),
                            QStringLiteral(">zoom"),       QStringLiteral("entity_42.attribute_3")};
    for (const QString &text : texts) {
        field.clear();
        for (qsizetype i = 1; i <= text.size(); ++i)
            times.append(answer([&] { field.setText(text.left(i)); }));
    }
    return times;
}

void benchSize(Bench &bench, int tables)
{
    const auto named = [tables](const char *what) -> QByteArray {
        return QByteArray("palette_") + what + '_' + QByteArray::number(tables);
    };
    const BenchDiagram large = largeDiagram(tables);
    Document document;
    document.restore(large.model);
    Selection selection;
    QWidget window;
    window.resize(1600, 1000);
    window.show();
    QAction zoom(QStringLiteral("Zoom In"));
    CommandPalette palette(&document, &selection, &window);
    palette.setActions({&zoom});
    palette.setProblems(checkModel(large.model));
    bench.figure(named("first_open").constData(), answer([&] { palette.open(); }), "ms", Goal);
    // What the thread of the window pays at once while the design is read for the first search.
    double longest = 0;
    QElapsedTimer clock;
    clock.start();
    while (!palette.isReady() && clock.elapsed() < 30000)
        longest = std::max(longest, answer([] {}));
    bench.figure(named("first_read_halt").constData(), longest, "ms", Goal);
    bench.figure(named("first_read_wait").constData(), double(clock.elapsed()), "ms", 1000);
    auto *field = palette.findChild<QLineEdit *>();
    const QList<double> times = typed(*field);
    bench.figure(QByteArray(named("key") + "_p95").constData(), percentile95(times), "ms", Goal);
    bench.figure(QByteArray(named("key") + "_longest").constData(),
                 *std::max_element(times.begin(), times.end()), "ms", Goal);
    palette.hide();
    (void)document.edit(QStringLiteral("Edit"), [&](Edit &edit) {
        return rename(edit, large.tables.first(), QStringLiteral("renamed"));
    });
    bench.figure(named("open_after_edit").constData(), answer([&] { palette.open(); }), "ms", Goal);
}

} // namespace

void benchPalette(Bench &bench)
{
    benchSize(bench, 1000);
    benchSize(bench, 5000);
}

} // namespace relvar

#include "model/checks/checks.h"
#include "model/operations/properties.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/benchdiagrams.h"
#include "views/panels/objecttree.h"
#include "views/panels/problemspanel.h"
#include "views/panels/propertiespanel.h"
#include "views/panels/sentencespanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QThread>

#include <algorithm>

// What the panels beside the canvas cost the thread of the window: the longest halt of each edit,
// with everything that comes of it until it is at rest.
namespace relvar {
namespace {

double halt(const std::function<void()> &f)
{
    const double start = threadMilliseconds();
    f();
    QApplication::processEvents();
    return threadMilliseconds() - start;
}

// What a panel shows.
struct Opened
{
    explicit Opened(const Model &model) { document.restore(model); }

    Document document;
    Selection selection;
};

// The longest halt of f() and of what is done after a short pause.
double longestHalt(const std::function<void()> &f)
{
    double longest = halt(f);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 300)
        longest = std::max(longest, halt([] { QThread::msleep(5); }));
    return longest;
}

void rename(Document &document, Id table, int number)
{
    (void)document.edit(QStringLiteral("Edit"), [&](Edit &edit) {
        return rename(edit, table, QStringLiteral("renamed_%1").arg(number));
    });
}

// The longest halt of f() and of what follows until the panel has refreshed itself.
double haltUntilRefreshed(SentencesPanel &panel, const std::function<void()> &f)
{
    bool refreshed = false;
    const auto watch = QObject::connect(&panel, &SentencesPanel::refreshed, &panel,
                                        [&refreshed] { refreshed = true; });
    double longest = halt(f);
    QElapsedTimer clock;
    clock.start();
    while (!refreshed && clock.elapsed() < 10000)
        longest = std::max(longest, halt([] {}));
    QObject::disconnect(watch);
    return longest;
}

// Fonts and style are loaded with the first widgets of a process, whatever these show: a window has
// done that long before one of its panels is opened.
void warmUp()
{
    const BenchDiagram small = largeDiagram(10);
    Opened project(small.model);
    SentencesPanel sentences(&project.document, &project.selection);
    (void)haltUntilRefreshed(sentences, [&] { sentences.show(); });
    ProblemsPanel problems(&project.document, &project.selection);
    problems.show();
    (void)halt([&] { problems.setIssues(checkModel(small.model)); });
}

void benchSentences(Bench &bench, const BenchDiagram &large, const QByteArray &size, double goal)
{
    Opened project(large.model);
    SentencesPanel panel(&project.document, &project.selection);
    panel.resize(1200, 300);
    panel.setDiagram(large.diagram);
    bench.figure(QByteArray("sentences_panel_open_" + size).constData(),
                 haltUntilRefreshed(panel, [&] { panel.show(); }), "ms", goal);
    QList<double> renames;
    QList<double> others;
    for (int i = 0; i < 20; ++i) {
        const Id table = large.tables[i * 7];
        renames.append(haltUntilRefreshed(panel, [&] { rename(project.document, table, i); }));
        others.append(halt([&] {
            (void)project.document.edit(QStringLiteral("Edit"), [&](Edit &edit) -> Result<void> {
                edit.set(table, &Object::comment, QString::number(i));
                return {};
            });
        }));
    }
    bench.figure(QByteArray("sentences_panel_edit_p95_" + size).constData(), percentile95(renames),
                 "ms", goal);
    bench.figure(QByteArray("sentences_panel_unconcerned_p95_" + size).constData(),
                 percentile95(others), "ms", goal);
}

void benchTree(Bench &bench, const BenchDiagram &large, const QByteArray &size, double goal)
{
    Opened project(large.model);
    ObjectTree tree(&project.document, &project.selection);
    tree.resize(300, 900);
    tree.show();
    QApplication::processEvents();
    QList<double> renames;
    for (int i = 0; i < 20; ++i)
        renames.append(halt([&] { rename(project.document, large.tables[i * 7], i); }));
    bench.figure(QByteArray("object_tree_edit_p95_" + size).constData(), percentile95(renames),
                 "ms", goal);
    auto *filter = tree.findChild<QLineEdit *>();
    QList<double> keys;
    for (const QString &text : {QStringLiteral("e"), QStringLiteral("en"), QStringLiteral("entity"),
                                QStringLiteral("entity_42"), QStringLiteral("q"), QString()})
        keys.append(longestHalt([&] { filter->setText(text); }));
    bench.figure(QByteArray("object_tree_filter_longest_" + size).constData(),
                 *std::max_element(keys.begin(), keys.end()), "ms", 50);
}

void benchProblems(Bench &bench, const BenchDiagram &large, const QByteArray &size, double goal)
{
    Opened project(large.model);
    ProblemsPanel panel(&project.document, &project.selection);
    panel.resize(1200, 300);
    panel.show();
    QList<Issue> issues = checkModel(large.model);
    QList<double> times;
    for (int i = 0; i < 10 && !issues.isEmpty(); ++i) {
        issues.removeLast();
        times.append(halt([&] { panel.setIssues(issues); }));
    }
    bench.figure(QByteArray("problems_panel_refresh_p95_" + size).constData(), percentile95(times),
                 "ms", goal);
}

void benchProperties(Bench &bench, const BenchDiagram &large, const QByteArray &size, double goal)
{
    Opened project(large.model);
    PropertiesPanel panel(&project.document, &project.selection);
    panel.resize(360, 900);
    panel.setDiagram(large.diagram);
    panel.show();
    project.selection.set({large.tables.first()});
    QApplication::processEvents();
    QList<double> times;
    for (int i = 0; i < 20; ++i)
        times.append(halt([&] { rename(project.document, large.tables[i], i); }));
    bench.figure(QByteArray("properties_panel_edit_p95_" + size).constData(), percentile95(times),
                 "ms", goal);
}

} // namespace

void benchPanels(Bench &bench)
{
    warmUp();
    const std::pair<int, double> sizes[] = {{1000, 16}, {5000, 50}};
    for (const auto &[tables, goal] : sizes) {
        const BenchDiagram large = largeDiagram(tables);
        const QByteArray size = QByteArray::number(tables);
        benchSentences(bench, large, size, goal);
        benchTree(bench, large, size, goal);
        benchProblems(bench, large, size, goal);
        benchProperties(bench, large, size, goal);
    }
}

} // namespace relvar

#include "app/cli/command.h"
#include "app/cli/diagramargument.h"
#include "app/cli/source.h"
#include "generators/drawing/layoutdiagram.h"
#include "model/project/projectfile.h"

using namespace Qt::StringLiterals;

namespace relvar::cli {

static void declare(QCommandLineParser &parser)
{
    declareDiagram(parser);
}

static int run(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().first();
    auto opened = ProjectFile::open(path, ProjectFile::Mode::ReadWrite);
    if (!opened)
        return fail(opened.error());
    const std::unique_ptr<ProjectFile> file = std::move(opened).value();
    const Result<ProjectContents> contents = file->load();
    if (!contents)
        return fail(contents.error());
    const Result<Id> diagram = chosenDiagram(parser, contents->model);
    if (!diagram)
        return fail(diagram.error());
    Edit edit(contents->model);
    {
        ProgressLine progress(Cli::tr("Laying out"));
        if (const Result<void> done = layoutDiagram(edit, *diagram); !done)
            return fail(done.error());
    }
    if (edit.isEmpty())
        return Done;
    // Steps that were undone are gone once there is a new one, as in the editor.
    HistoryEntry entry;
    entry.text = Cli::tr("Lay out the diagram");
    entry.time = QDateTime::currentDateTimeUtc();
    entry.changes = edit.changes();
    if (const Result<void> done = file->append(entry, contents->position + 1, false); !done)
        return fail(done.error());
    return Done;
}

const Command layoutCommand{
    "layout",
    "PROJECT [--diagram NAME]",
    QT_TRANSLATE_NOOP("Cli", "Lays a diagram out: Graphviz places the tables."),
    true,
    1,
    1,
    declare,
    run};

} // namespace relvar::cli

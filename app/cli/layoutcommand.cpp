#include "app/cli/command.h"
#include "app/cli/diagramargument.h"
#include "app/cli/openproject.h"
#include "generators/drawing/layoutdiagram.h"

using namespace Qt::StringLiterals;

namespace relvar::cli {

static void declare(QCommandLineParser &parser)
{
    declareDiagram(parser);
    parser.addOption({u"style"_s,
                      Cli::tr("layered: in columns, what is referred to on the left; organic: what "
                              "is related is near to each other."),
                      u"style"_s, u"layered"_s});
}

static int run(const QCommandLineParser &parser)
{
    const QString style = parser.value(u"style"_s);
    if (style != u"layered" && style != u"organic")
        return misuse(Cli::tr("“%1” is no style of layout; these are: %2.")
                          .arg(style, u"layered, organic"_s));
    const QString path = parser.positionalArguments().first();
    const Result<OpenProject> project = openProject(path, ProjectFile::Mode::ReadWrite);
    if (!project)
        return fail(project.error());
    const Model &model = project->contents.model;
    const Result<Id> diagram = chosenDiagram(parser, model);
    if (!diagram)
        return fail(diagram.error());
    Edit edit(model);
    {
        ProgressLine progress(Cli::tr("Laying out"));
        if (const Result<void> done =
                layoutDiagram(edit, *diagram, {}, {},
                              style == u"organic" ? LayoutStyle::Organic : LayoutStyle::Layered);
            !done)
            return fail(done.error());
    }
    if (edit.isEmpty())
        return Done;
    if (const auto kept = appendStep(*project, Cli::tr("Lay out the diagram"), edit); !kept)
        return fail(kept.error());
    return Done;
}

const Command layoutCommand{
    "layout",
    "PROJECT [--diagram NAME] [--style layered|organic]",
    QT_TRANSLATE_NOOP("Cli", "Lays a diagram out: Graphviz places the tables."),
    true,
    1,
    1,
    declare,
    run};

} // namespace relvar::cli

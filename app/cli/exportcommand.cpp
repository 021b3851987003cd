#include "app/cli/command.h"
#include "app/cli/diagramargument.h"
#include "app/cli/source.h"
#include "generators/ddl/perschema.h"
#include "generators/diagrams/mermaid.h"
#include "generators/drawing/exports.h"
#include "generators/sketch/sketch.h"
#include "model/json.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace relvar::cli {

static void declare(QCommandLineParser &parser)
{
    declareDiagram(parser);
    parser.addOption({u"to"_s,
                      Cli::tr("What to write: ddl, mermaid, dbml, sketch, json, svg, png or pdf."),
                      u"form"_s});
    parser.addOption({{u"o"_s, u"output"_s},
                      Cli::tr("The file to write to; standard output otherwise."),
                      u"file"_s});
    parser.addOption({u"dialect"_s, Cli::tr("The database to write for."), u"name"_s});
    parser.addOption(
        {u"per-schema"_s, Cli::tr("With ddl: one file a schema, in the folder that -o names.")});
    parser.addOption({u"scale"_s, Cli::tr("With png: pixels for each unit of the diagram."),
                      u"number"_s, u"1"_s});
}

// Writes a text; what could not be said in it goes to standard error.
static int writeScript(const Script &script, const QString &output)
{
    for (const Unsupported &one : script.unsupported)
        complain(u"warning: "_s + one.text + u'\n');
    if (const Result<void> done = writeOutput(output, script.text.toUtf8()); !done)
        return fail(done.error());
    return script.unsupported.isEmpty() ? Done : Findings;
}

static int writePerSchema(const Model &model, const Dialect &dialect, const QString &folder)
{
    if (folder.isEmpty() || folder == u"-")
        return misuse(Cli::tr("Say which folder to write to with -o FOLDER."));
    if (!QDir().mkpath(folder))
        return fail({Cli::tr("The folder cannot be made."), folder});
    int worst = Done;
    for (const auto &[name, script] : createScriptsPerSchema(model, dialect, {}))
        worst = std::max(worst, writeScript(script, QDir(folder).filePath(name)));
    return worst;
}

static int exportDdl(const QCommandLineParser &parser, const Model &model)
{
    const Result<const Dialect *> chosen = chosenDialect(parser.value(u"dialect"_s), model);
    if (!chosen)
        return misuse(chosen.error().text);
    const Model physical = resolvedFor(model, **chosen);
    if (parser.isSet(u"per-schema"_s))
        return writePerSchema(physical, **chosen, parser.value(u"o"_s));
    return writeScript((*chosen)->createScript(physical, DdlOptions{}, {}), parser.value(u"o"_s));
}

static int exportMermaid(const QCommandLineParser &parser, const Model &model)
{
    const Dialect &dialect = dialectOf(model);
    return writeScript(mermaidText(resolvedFor(model, dialect), dialect), parser.value(u"o"_s));
}

static int exportPicture(const QCommandLineParser &parser, const Model &model)
{
    const Result<Id> diagram = chosenDiagram(parser, model);
    if (!diagram)
        return fail(diagram.error());
    bool number = false;
    const double scale = parser.value(u"scale"_s).toDouble(&number);
    if (!number || scale <= 0 || scale > 16)
        return misuse(Cli::tr("The scale is a number above 0 and up to 16."));
    PictureOptions options;
    options.scale = scale;
    const QString form = parser.value(u"to"_s);
    const Result<QByteArray> picture = form == u"svg"   ? exportSvg(model, *diagram, options)
                                       : form == u"pdf" ? exportPdf(model, *diagram, options)
                                                        : exportPng(model, *diagram, options);
    if (!picture)
        return fail(picture.error());
    if (const Result<void> done = writeOutput(parser.value(u"o"_s), *picture); !done)
        return fail(done.error());
    return Done;
}

static int run(const QCommandLineParser &parser)
{
    const QString form = parser.value(u"to"_s);
    static const QStringList forms{u"ddl"_s,  u"mermaid"_s, u"dbml"_s, u"sketch"_s,
                                   u"json"_s, u"svg"_s,     u"png"_s,  u"pdf"_s};
    if (!forms.contains(form))
        return misuse(
            form.isEmpty()
                ? Cli::tr("Say what to write with --to: %1.").arg(forms.join(u", "_s))
                : Cli::tr("“%1” cannot be written; these can: %2.").arg(form, forms.join(u", "_s)));
    const Result<Model> model = loadDesign(parser.positionalArguments().first());
    if (!model)
        return fail(model.error());
    if (form == u"ddl")
        return exportDdl(parser, *model);
    if (form == u"mermaid")
        return exportMermaid(parser, *model);
    if (form == u"dbml")
        return writeScript(dbmlText(resolvedFor(*model, dialectOf(*model))), parser.value(u"o"_s));
    if (form == u"sketch")
        return writeScript(sketchText(*model), parser.value(u"o"_s));
    if (form != u"json")
        return exportPicture(parser, *model);
    if (const auto done = writeOutput(parser.value(u"o"_s), modelToJson(*model)); !done)
        return fail(done.error());
    return Done;
}

const Command exportCommand{
    "export",
    "PROJECT --to FORM [--diagram NAME] [--dialect NAME] [--per-schema] [--scale N] [-o FILE]",
    QT_TRANSLATE_NOOP("Cli", "Writes one thing that follows from a design."),
    true,
    1,
    1,
    declare,
    run};

} // namespace relvar::cli

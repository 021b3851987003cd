#include "app/cli/command.h"
#include "app/cli/diagramargument.h"
#include "app/cli/source.h"
#include "generators/ddl/perschema.h"
#include "generators/diagrams/mermaid.h"
#include "generators/documents/presentationhtml.h"
#include "generators/documents/remarks.h"
#include "generators/documents/sentences.h"
#include "generators/drawing/exports.h"
#include "generators/drawing/presentation.h"
#include "generators/mongodb/writer.h"
#include "generators/sketch/sketch.h"
#include "model/json.h"
#include "model/operations/diagrams.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace relvar::cli {

static const QStringList &notationNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const char *name : enumNames(Notation{}))
            list.append(QString::fromLatin1(name));
        return list;
    }();
    return names;
}

// In the order of DetailLevel.
static const QStringList &detailNames()
{
    static const QStringList names{u"all"_s, u"keys"_s, u"names"_s};
    return names;
}

// In the order of Level.
static const QStringList &levelNames()
{
    static const QStringList names{u"physical"_s, u"logical"_s, u"conceptual"_s};
    return names;
}

// In the order of Lens, without the first.
static const QStringList &lensNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (int i = 1; i < LensCount; ++i)
            list.append(lensKey(Lens(i)));
        return list;
    }();
    return names;
}

static QString insteadOfTheDiagrams(const QStringList &names)
{
    return Cli::tr("With svg, png and pdf: %1; that of the diagram otherwise.")
        .arg(names.join(u", "_s));
}

static void declare(QCommandLineParser &parser)
{
    declareDiagram(parser);
    parser.addOption(
        {u"to"_s,
         Cli::tr("What to write: ddl, mongodb, mermaid, dbml, sketch, sentences, remarks, json, "
                 "svg, png, pdf or html."),
         u"form"_s});
    parser.addOption({{u"o"_s, u"output"_s},
                      Cli::tr("The file to write to; standard output otherwise."),
                      u"file"_s});
    parser.addOption({u"dialect"_s, Cli::tr("The database to write for."), u"name"_s});
    parser.addOption(
        {u"per-schema"_s, Cli::tr("With ddl: one file a schema, in the folder that -o names.")});
    parser.addOption({u"json"_s, Cli::tr("With mongodb: JSON instead of a script for mongosh.")});
    parser.addOption(
        {u"steps"_s, Cli::tr("With pdf: the steps of the workshop, a page each. An html page has "
                             "them unless --diagram names one diagram.")});
    parser.addOption({u"scale"_s, Cli::tr("With png: pixels for each unit of the diagram."),
                      u"number"_s, u"1"_s});
    parser.addOption({u"notation"_s, insteadOfTheDiagrams(notationNames()), u"name"_s});
    parser.addOption({u"level"_s, insteadOfTheDiagrams(levelNames()), u"name"_s});
    parser.addOption({u"lens"_s,
                      Cli::tr("With svg, png and pdf: shows the types that a database would get: "
                              "%1.")
                          .arg(lensNames().join(u", "_s)),
                      u"name"_s});
    parser.addOption({u"detail"_s, insteadOfTheDiagrams(detailNames()), u"level"_s});
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
    // As it is drawn: relationships without columns are lines in it as well.
    return writeScript(mermaidText(model, dialect), parser.value(u"o"_s));
}

// The place of what an option says among its names; -1 when it is not given.
static Result<int> chosen(const QCommandLineParser &parser, const QString &option,
                          const QStringList &names)
{
    if (!parser.isSet(option))
        return -1;
    const QString value = parser.value(option);
    const auto found = int(names.indexOf(value));
    if (found < 0)
        return Error{Cli::tr("“%1” is nothing that --%2 knows; it knows these: %3.")
                         .arg(value, option, names.join(u", "_s))};
    return found;
}

// Notation, level and detail as the options say, for this picture alone; -1: that of the diagram.
struct Drawn
{
    int notation = -1;
    int level = -1;
    int detail = -1;
    int lens = -1;
};

static Result<Drawn> drawnAs(const QCommandLineParser &parser)
{
    const Result<int> notation = chosen(parser, u"notation"_s, notationNames());
    if (!notation)
        return notation.error();
    const Result<int> level = chosen(parser, u"level"_s, levelNames());
    if (!level)
        return level.error();
    const Result<int> detail = chosen(parser, u"detail"_s, detailNames());
    if (!detail)
        return detail.error();
    const Result<int> lens = chosen(parser, u"lens"_s, lensNames());
    if (!lens)
        return lens.error();
    return Drawn{*notation, *level, *detail, *lens};
}

static Result<void> apply(const Drawn &drawn, Edit &edit, Id diagram)
{
    if (drawn.notation >= 0)
        if (const auto set = setNotation(edit, diagram, Notation(drawn.notation)); !set)
            return set;
    if (drawn.level >= 0)
        if (const auto set = setLevel(edit, diagram, Level(drawn.level)); !set)
            return set;
    return drawn.detail >= 0 ? setDetail(edit, diagram, DetailLevel(drawn.detail)) : Result<void>();
}

static int exportPicture(const QCommandLineParser &parser, const Model &design, const Drawn &drawn)
{
    const Result<Id> diagram = chosenDiagram(parser, design);
    if (!diagram)
        return fail(diagram.error());
    Edit edit(design);
    if (const Result<void> applied = apply(drawn, edit, *diagram); !applied)
        return fail(applied.error());
    const Model model = edit.model();
    bool number = false;
    const double scale = parser.value(u"scale"_s).toDouble(&number);
    if (!number || scale <= 0 || scale > 16)
        return misuse(Cli::tr("The scale is a number above 0 and up to 16."));
    PictureOptions options;
    options.scale = scale;
    options.lens = Lens(drawn.lens + 1);
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

static int writeBytes(const QCommandLineParser &parser, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return fail(bytes.error());
    if (const Result<void> done = writeOutput(parser.value(u"o"_s), *bytes); !done)
        return fail(done.error());
    return Done;
}

static int exportPage(const QCommandLineParser &parser, const Model &model)
{
    if (!parser.isSet(u"diagram"_s))
        return writeBytes(parser, exportHtml(model));
    const Result<Id> diagram = chosenDiagram(parser, model);
    return diagram ? writeBytes(parser, exportHtml(model, *diagram)) : fail(diagram.error());
}

static int run(const QCommandLineParser &parser)
{
    const QString form = parser.value(u"to"_s);
    static const QStringList forms{u"ddl"_s,    u"mongodb"_s,   u"mermaid"_s, u"dbml"_s,
                                   u"sketch"_s, u"sentences"_s, u"remarks"_s, u"json"_s,
                                   u"svg"_s,    u"png"_s,       u"pdf"_s,     u"html"_s};
    if (!forms.contains(form))
        return misuse(
            form.isEmpty()
                ? Cli::tr("Say what to write with --to: %1.").arg(forms.join(u", "_s))
                : Cli::tr("“%1” cannot be written; these can: %2.").arg(form, forms.join(u", "_s)));
    const Result<Drawn> drawn = drawnAs(parser);
    if (!drawn)
        return misuse(drawn.error().text);
    const Result<Model> model = loadDesign(parser.positionalArguments().first());
    if (!model)
        return fail(model.error());
    if (form == u"ddl")
        return exportDdl(parser, *model);
    if (form == u"mongodb")
        return writeScript(parser.isSet(u"json"_s) ? mongodb::mongoJsonText(*model)
                                                   : mongodb::mongoshText(*model),
                           parser.value(u"o"_s));
    if (form == u"mermaid")
        return exportMermaid(parser, *model);
    if (form == u"dbml")
        return writeScript(dbmlText(resolvedFor(*model, dialectOf(*model), true)),
                           parser.value(u"o"_s));
    if (form == u"sketch")
        return writeScript(sketchText(*model), parser.value(u"o"_s));
    if (form == u"sentences")
        return writeScript({sentencesMarkdown(*model), {}, {}}, parser.value(u"o"_s));
    if (form == u"remarks")
        return writeScript({remarksMarkdown(*model), {}, {}}, parser.value(u"o"_s));
    if (form == u"html")
        return exportPage(parser, *model);
    if (form == u"pdf" && parser.isSet(u"steps"_s))
        return writeBytes(parser, exportStepsPdf(*model));
    if (form != u"json")
        return exportPicture(parser, *model, *drawn);
    if (const auto done = writeOutput(parser.value(u"o"_s), modelToJson(*model)); !done)
        return fail(done.error());
    return Done;
}

const Command exportCommand{
    "export",
    "PROJECT --to FORM [--diagram NAME] [--dialect NAME] [--per-schema] [--json] [--steps] "
    "[--scale N] [--notation NAME] [--level NAME] [--detail LEVEL] [--lens NAME] [-o FILE]",
    QT_TRANSLATE_NOOP("Cli", "Writes one thing that follows from a design."),
    true,
    1,
    1,
    declare,
    run};

} // namespace relvar::cli

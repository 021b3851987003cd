#include "app/cli/command.h"
#include "app/cli/livesource.h"
#include "app/cli/source.h"
#include "generators/connections/databaseaddress.h"
#include "generators/drawing/layoutdiagram.h"
#include "generators/sketch/sketch.h"
#include "generators/sources.h"
#include "generators/verification/postgresdatabase.h"
#include "model/project/projectfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace relvar::cli {

static QString sourceForms()
{
    return dialectKeys() + u", "_s + designForms().join(u", "_s);
}

static void declare(QCommandLineParser &parser)
{
    parser.addOption({{u"o"_s, u"output"_s}, Cli::tr("The project file to make."), u"file"_s});
    parser.addOption(
        {u"from"_s,
         Cli::tr(
             "What the source is: %1. By default its contents and the ending of its name decide.")
             .arg(sourceForms()),
         u"name"_s});
    parser.addOption(
        {u"report"_s, Cli::tr("A file for what became of each statement (JSON)."), u"file"_s});
    parser.addOption({u"json"_s, Cli::tr("The same report on standard output.")});
    parser.addOption({u"schema"_s,
                      Cli::tr("Of a running database only this schema; may be repeated."),
                      u"name"_s});
    parser.addOption({u"table"_s,
                      Cli::tr("Of a running database only this table; may be repeated."),
                      u"schema.table"_s});
    parser.addOption({u"no-layout"_s, Cli::tr("Leaves the tables where they fall.")});
}

static const char *statusKey(ImportedStatement::Status status)
{
    static constexpr const char *keys[] = {"imported", "kept", "refused", "skipped"};
    return keys[status];
}

static QByteArray reportOf(const ImportResult &result, const ScriptSource &source)
{
    QJsonArray list;
    QJsonObject totals;
    for (int status = 0; status < 4; ++status)
        totals.insert(QLatin1String(statusKey(ImportedStatement::Status(status))), 0);
    for (const ImportedStatement &statement : result.statements) {
        const QLatin1String status(statusKey(statement.status));
        const auto [file, line] = source.place(statement.line);
        QJsonObject json{{u"line"_s, line},
                         {u"column"_s, statement.column},
                         {u"kind"_s, statement.kind},
                         {u"status"_s, status}};
        if (!statement.reason.isEmpty())
            json.insert(u"reason"_s, statement.reason);
        if (source.parts.size() > 1)
            json.insert(u"file"_s, file);
        list.append(json);
        totals.insert(status, totals.value(status).toInt() + 1);
    }
    totals.insert(u"statements"_s, int(result.statements.size()));
    return QJsonDocument(QJsonObject{{u"statements"_s, list}, {u"totals"_s, totals}}).toJson();
}

// What --schema and --table choose of a server's database.
static Result<CatalogSelection> selectionOf(const QCommandLineParser &parser)
{
    CatalogSelection selection{parser.values(u"schema"_s), {}};
    const QStringList tables = parser.values(u"table"_s);
    for (const QString &table : tables) {
        const qsizetype dot = table.indexOf(u'.');
        if (dot <= 0)
            return Error{
                Cli::tr("Say of which schema the table “%1” is: --table SCHEMA.TABLE.").arg(table)};
        selection.tables.append({table.left(dot), table.mid(dot + 1)});
    }
    return selection;
}

// Hypertables of TimescaleDB and their jobs are rows of the extension's catalogue.
static Result<void> addExtensionRows(ScriptSource &source, const QString &url)
{
    const Dialect *sure = dialectOfScript(source.text);
    if (!sure || sure->traits().key != u"timescaledb")
        return {};
    const Result<PostgresDatabase> database = PostgresDatabase::fromUrl(url);
    if (!database)
        return database.error();
    const Result<QByteArray> rows =
        database->dumpRows(u"_timescaledb_c(atalog|onfig).(hypertable|dimension|metadata|"
                           "continuous_agg|compression_settings|hypertable_compression|"
                           "tablespace|bgw_job)"_s);
    if (!rows)
        return rows.error();
    source.text += *rows;
    return {};
}

static Result<ScriptSource> contentsOf(const QString &argument, const CatalogSelection &selection)
{
    if (!isDatabaseUrl(argument))
        return readScript(argument);
    Result<ScriptSource> source = readDatabase(argument, selection);
    if (!source)
        return source;
    if (const Result<void> added = addExtensionRows(source.value(), argument); !added)
        return added.error();
    return source;
}

// Shows everything on the diagram that came with the source, or on a new one.
static Result<Id> draw(Edit &edit, bool layout)
{
    const QList<const Diagram *> diagrams = edit.model().childrenOf<Diagram>({});
    if (diagrams.isEmpty())
        return drawEverything(edit, Cli::tr("Main"), layout);
    const Id diagram = diagrams.first()->id;
    // What has its places keeps them.
    if (!edit.model().childrenOf<DiagramNode>(diagram).isEmpty())
        return drawRest(edit, diagram, layout);
    if (const Result<QList<Id>> placed = placeAllTables(edit, diagram); !placed)
        return placed.error();
    if (layout)
        if (const Result<void> done = layoutDiagram(edit, diagram); !done)
            return done.error();
    return diagram;
}

static int run(const QCommandLineParser &parser)
{
    const QString argument = parser.positionalArguments().first();
    const QString output = parser.value(u"o"_s);
    if (output.isEmpty() || output == u"-")
        return misuse(Cli::tr("Say which project file to make with -o FILE."));
    const QString from = parser.value(u"from"_s);
    if (!from.isEmpty() && !dialect(from) && !designForms().contains(from))
        return misuse(Cli::tr("“%1” is nothing that can be imported; these are: %2.")
                          .arg(from, sourceForms()));
    const Result<CatalogSelection> selection = selectionOf(parser);
    if (!selection)
        return misuse(selection.error().text);
    const Result<ScriptSource> source = contentsOf(argument, *selection);
    if (!source)
        return fail(source.error());
    const Result<ImportResult> result = importScript(*source, from);
    if (!result)
        return fail(result.error());
    Edit edit(result->model);
    {
        ProgressLine progress(Cli::tr("Laying out"));
        const Result<Id> diagram = draw(edit, !parser.isSet(u"no-layout"_s));
        if (!diagram)
            return fail(diagram.error());
        colorByHeaders(edit, *diagram);
    }
    const QString name =
        source->title.isEmpty() ? QFileInfo(source->parts.first().file).fileName() : source->title;
    const QString text = Cli::tr("Import %1").arg(name);
    if (const Result<void> saved = saveModel(output, edit.model(), text); !saved)
        return fail(saved.error());

    const QByteArray report = reportOf(*result, *source);
    if (const QString path = parser.value(u"report"_s); !path.isEmpty())
        if (const Result<void> written = writeOutput(path, report); !written)
            return fail(written.error());
    int counts[4] = {};
    for (const ImportedStatement &statement : result->statements)
        ++counts[statement.status];
    if (parser.isSet(u"json"_s))
        print(QString::fromUtf8(report));
    else
        print(Cli::tr("%1: %2 statements imported, %3 kept word for word, %4 skipped, %5 "
                      "refused\n")
                  .arg(output)
                  .arg(counts[ImportedStatement::Imported])
                  .arg(counts[ImportedStatement::Kept])
                  .arg(counts[ImportedStatement::Skipped])
                  .arg(counts[ImportedStatement::Refused]));
    return counts[ImportedStatement::Refused] > 0 ? Findings : Done;
}

const Command importCommand{
    "import",
    "SOURCE -o PROJECT [--from NAME] [--schema NAME] [--table NAME] [--report FILE] [--json] "
    "[--no-layout]",
    QT_TRANSLATE_NOOP("Cli",
                      "Makes a project from an SQL script (a file, “-”, a folder of "
                      "migrations or a database URL: postgresql://, mysql://, sqlite://), "
                      "from an SQLite database, from validators or documents of MongoDB, from "
                      "DBML or a sketch, from a Mermaid diagram, or from a model of pgModeler."),
    true,
    1,
    1,
    declare,
    run};

} // namespace relvar::cli

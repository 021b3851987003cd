#include "app/cli/command.h"
#include "app/cli/source.h"
#include "app/cli/tableargument.h"
#include "generators/documents/entitypaths.h"
#include "generators/documents/sentences.h"
#include "model/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace relvar::cli {

static void declare(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"PROJECT"_s, Cli::tr("The design: a project or a script."));
    parser.addPositionalArgument(u"FROM"_s, Cli::tr("The table where the path begins."));
    parser.addPositionalArgument(u"TO"_s, Cli::tr("The table where it ends."));
    parser.addOption({u"most"_s, Cli::tr("At most so many paths; 5 otherwise."), u"number"_s});
    parser.addOption({u"direction"_s,
                      Cli::tr("“up” follows relationships only to what is referenced, “down” only "
                              "to what refers; “any” otherwise."),
                      u"direction"_s});
    parser.addOption({u"without"_s,
                      Cli::tr("Tables that no path may go through, with commas between."),
                      u"tables"_s});
    parser.addOption({u"json"_s, Cli::tr("Prints the paths as JSON.")});
}

static QJsonObject asJson(const Model &model, const PathStep &step)
{
    QJsonArray lines;
    for (const Id id : step.relationships) {
        const Relationship &line = *model.get<Relationship>(id);
        const bool forward = line.parent == step.from;
        QJsonArray columns;
        for (const ColumnPair &pair : line.pairs) {
            const Object *own = model.find(pair.column);
            const Object *other = model.find(pair.referenced);
            if (own && other)
                columns.append(
                    QJsonArray{(forward ? own : other)->name, (forward ? other : own)->name});
        }
        lines.append(QJsonObject{{u"name"_s, line.name}, {u"columns"_s, columns}});
    }
    return {{u"from"_s, displayName(model, step.from)},
            {u"to"_s, displayName(model, step.to)},
            {u"relationships"_s, lines},
            {u"sentences"_s, QJsonArray::fromStringList(pathSentences(model, {step}))}};
}

static void show(const Model &model, const QList<QList<PathStep>> &paths)
{
    int number = 0;
    for (const QList<PathStep> &steps : paths) {
        print(u"%1. %2\n"_s.arg(++number).arg(pathText(model, steps)));
        for (const QString &sentence : pathSentences(model, steps))
            print(u"   "_s + sentence + u'\n');
    }
}

static int run(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    PathOptions options;
    if (parser.isSet(u"most"_s)) {
        bool good = false;
        options.most = parser.value(u"most"_s).toInt(&good);
        if (!good || options.most < 1 || options.most > 1000)
            return misuse(Cli::tr("“%1” is no number of paths; it is from 1 to 1000.")
                              .arg(parser.value(u"most"_s)));
    }
    if (parser.isSet(u"direction"_s)) {
        const auto direction = enumFromName<PathDirection>(parser.value(u"direction"_s));
        if (!direction)
            return misuse(Cli::tr("“%1” is no direction; these are: any, up, down.")
                              .arg(parser.value(u"direction"_s)));
        options.direction = *direction;
    }
    const Result<Model> model = loadDesign(arguments[0]);
    if (!model)
        return fail(model.error());
    const Result<Id> from = tableNamed(*model, arguments[1]);
    const Result<Id> to = from ? tableNamed(*model, arguments[2]) : from;
    if (!to)
        return fail(to.error());
    for (const QString &name : listOf(parser.value(u"without"_s))) {
        const Result<Id> table = tableNamed(*model, name);
        if (!table)
            return fail(table.error());
        options.without.insert(*table);
    }
    const QList<QList<PathStep>> paths = entityPaths(*model, *from, *to, options);
    if (parser.isSet(u"json"_s)) {
        QJsonArray list;
        for (const QList<PathStep> &steps : paths) {
            QJsonArray parts;
            for (const PathStep &step : steps)
                parts.append(asJson(*model, step));
            list.append(QJsonObject{{u"steps"_s, parts}});
        }
        print(QString::fromUtf8(QJsonDocument(QJsonObject{{u"paths"_s, list}}).toJson()));
    } else if (paths.isEmpty()) {
        print(Cli::tr("No relationships lead from “%1” to “%2”.\n")
                  .arg(displayName(*model, *from), displayName(*model, *to)));
    } else {
        show(*model, paths);
    }
    return paths.isEmpty() ? Findings : Done;
}

const Command pathCommand{
    "path",
    "PROJECT FROM TO [--most N] [--direction any|up|down] [--without TABLES] [--json]",
    QT_TRANSLATE_NOOP("Cli", "Finds the ways from one table to another along relationships."),
    false,
    3,
    3,
    declare,
    run};

} // namespace relvar::cli

#include "app/cli/command.h"
#include "app/cli/source.h"
#include "generators/verification/dumps.h"
#include "generators/verification/postgresdatabase.h"
#include "model/kindinfo.h"
#include "model/names.h"

#include <QScopeGuard>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace relvar::cli {

static void declare(QCommandLineParser &parser)
{
    parser.addOption({u"against"_s,
                      Cli::tr("The server to try it on: postgresql://user@host/database."),
                      u"url"_s});
    parser.addOption({u"what"_s, Cli::tr("What to prove: ddl."), u"what"_s, u"ddl"_s});
    parser.addOption({u"dialect"_s, Cli::tr("The database to write for."), u"name"_s});
}

// Runs the DDL in a database of its own and returns what pg_dump says of it.
static Result<QByteArray> executed(const PostgresDatabase &server, const QString &ddl)
{
    const QString name = u"relvar_scratch_"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    const Result<PostgresDatabase> scratch = server.create(name);
    if (!scratch)
        return scratch.error();
    // Whether dropping it works has no bearing on the result.
    const auto drop = qScopeGuard([&] { static_cast<void>(server.drop(name).ok()); });
    const Result<ScriptRun> run = scratch->run(ddl.toUtf8(), true);
    if (!run)
        return run.error();
    if (!run->errors.isEmpty()) {
        Error error = run->errors.first();
        error.file = Cli::tr("<generated DDL>");
        return error;
    }
    return scratch->dumpSchema();
}

// What of the design did not come into being: named objects of the kinds that DDL creates.
static QStringList missing(const Model &design, const Model &database)
{
    static const QSet<Kind> kinds{Kind::Schema,
                                  Kind::EnumType,
                                  Kind::CompositeType,
                                  Kind::Domain,
                                  Kind::Sequence,
                                  Kind::Table,
                                  Kind::Column,
                                  Kind::Key,
                                  Kind::Check,
                                  Kind::Relationship,
                                  Kind::Index,
                                  Kind::View,
                                  Kind::Routine,
                                  Kind::Trigger,
                                  Kind::Policy,
                                  Kind::Rule,
                                  Kind::EventTrigger,
                                  Kind::Statistics,
                                  Kind::Publication,
                                  Kind::Subscription,
                                  Kind::ForeignDataWrapper,
                                  Kind::ForeignServer,
                                  Kind::Language,
                                  Kind::BaseType,
                                  Kind::RangeType,
                                  Kind::Collation,
                                  Kind::Conversion,
                                  Kind::Operator,
                                  Kind::OperatorFamily,
                                  Kind::OperatorClass,
                                  Kind::TextSearchParser,
                                  Kind::TextSearchTemplate,
                                  Kind::TextSearchDictionary,
                                  Kind::TextSearchConfiguration,
                                  Kind::AccessMethod};
    const auto names = [](const Model &model) {
        QSet<QString> result;
        model.forEach([&](const Object &object) {
            if (kinds.contains(object.kind) && !object.name.isEmpty())
                result.insert(kindLabel(object.kind) + u' ' + path(model, object.id).join(u'.'));
        });
        return result;
    };
    QStringList list = (names(design) - names(database)).values();
    list.sort();
    return list;
}

static int run(const QCommandLineParser &parser)
{
    if (parser.value(u"what"_s) != u"ddl")
        return misuse(Cli::tr("“%1” cannot be proved; ddl can.").arg(parser.value(u"what"_s)));
    if (!parser.isSet(u"against"_s))
        return misuse(Cli::tr("Say which server to try it on with --against URL."));
    const Result<PostgresDatabase> server = PostgresDatabase::fromUrl(parser.value(u"against"_s));
    if (!server)
        return misuse(server.error().text);
    const QString path = parser.positionalArguments().first();
    const Result<Model> model = loadDesign(path);
    if (!model)
        return fail(model.error());
    const Result<const Dialect *> chosen = chosenDialect(parser.value(u"dialect"_s), *model);
    if (!chosen)
        return misuse(chosen.error().text);
    const Dialect &dialect = **chosen;
    if (dialect.traits().key != u"postgresql")
        return misuse(Cli::tr("A server of PostgreSQL cannot prove what is written for %1.")
                          .arg(dialect.traits().label));
    const Model physical = resolvedFor(*model, dialect);
    const QString ddl = dialect.createScript(physical, DdlOptions{}, {}).text;
    const Result<QByteArray> first = executed(*server, ddl);
    if (!first)
        return fail(first.error());
    const Result<ImportResult> back = dialect.read(*first, {});
    if (!back)
        return fail(back.error());
    const QStringList lost = missing(physical, back->model);
    for (const QString &name : lost)
        print(Cli::tr("- not in the database: %1\n").arg(name));
    // The server writes expressions in its own way; so what it says of our DDL is written and
    // executed once more, and must then be the same to the letter.
    const Result<QByteArray> second =
        executed(*server, dialect.createScript(back->model, DdlOptions{}, {}).text);
    if (!second)
        return fail(second.error());
    const DumpDifference difference = compareDumps(*first, *second);
    for (const QString &statement : difference.onlyFirst)
        print(u"- "_s + statement + u'\n');
    for (const QString &statement : difference.onlySecond)
        print(u"+ "_s + statement + u'\n');
    if (!difference.isEmpty() || !lost.isEmpty())
        return Findings;
    print(Cli::tr("%1: the server executed the DDL; %2 tables, %3 columns and %4 foreign keys "
                  "came back the same\n")
              .arg(path)
              .arg(back->model.all<Table>().size())
              .arg(back->model.all<Column>().size())
              .arg(back->model.all<Relationship>().size()));
    return Done;
}

const Command verifyCommand{
    "verify",
    "PROJECT --against URL [--what ddl] [--dialect NAME]",
    QT_TRANSLATE_NOOP("Cli", "Proves the generated SQL in a scratch database that it makes and "
                             "drops itself."),
    false,
    1,
    1,
    declare,
    run};

} // namespace relvar::cli

#include "model/checks/rules.h"

namespace relvar {

struct CheckRule
{
    const char *code;
    const char *sentence;
    void (*run)(const RuleRun &run);
};

static constexpr CheckRule rules[] = {
    {"broken-reference",
     QT_TRANSLATE_NOOP("Checks", "Everything that an object refers to exists and is in its place."),
     checkBrokenReferences},
    {"duplicate-name",
     QT_TRANSLATE_NOOP("Checks", "Objects of one namespace have different names."),
     checkDuplicateNames},
    {"empty-name", QT_TRANSLATE_NOOP("Checks", "What needs a name has one."), checkEmptyNames},
    {"empty-table", QT_TRANSLATE_NOOP("Checks", "A table has columns."), checkEmptyTables},
    {"foreign-key-target",
     QT_TRANSLATE_NOOP("Checks", "A foreign key refers to a primary key or to unique columns."),
     checkForeignKeyTargets},
    {"foreign-key-type",
     QT_TRANSLATE_NOOP("Checks",
                       "Columns of a foreign key have the types of the columns they refer to."),
     checkForeignKeyTypes},
    {"identifier-too-long",
     QT_TRANSLATE_NOOP("Checks", "Names fit into what the database takes, in bytes."),
     checkLongIdentifiers},
    {"missing-type", QT_TRANSLATE_NOOP("Checks", "Columns, domains and attributes have a type."),
     checkMissingTypes},
    {"no-primary-key", QT_TRANSLATE_NOOP("Checks", "A table has a primary key."), checkPrimaryKeys},
    {"timescaledb-average",
     QT_TRANSLATE_NOOP("Checks", "A continuous aggregate does not average averages."),
     checkAverages},
    {"timescaledb-bucket",
     QT_TRANSLATE_NOOP(
         "Checks", "Buckets of continuous aggregates on top of each other fit into each other."),
     checkBuckets},
    {"timescaledb-chunk-interval",
     QT_TRANSLATE_NOOP("Checks", "Chunks of hypertables have a usual size."), checkChunkIntervals},
    {"timescaledb-foreign-key",
     QT_TRANSLATE_NOOP("Checks", "A hypertable does not refer to another one."),
     checkHypertableReferences},
    {"timescaledb-name",
     QT_TRANSLATE_NOOP("Checks", "Columns and indexes that options of TimescaleDB name are there."),
     checkHypertableNames},
    {"timescaledb-refresh-window",
     QT_TRANSLATE_NOOP("Checks", "A continuous aggregate is refreshed over two buckets or more."),
     checkRefreshWindows},
    {"timescaledb-retention",
     QT_TRANSLATE_NOOP("Checks",
                       "Rows are kept for longer than aggregates are refreshed from them."),
     checkRetention},
    {"timescaledb-row-security",
     QT_TRANSLATE_NOOP("Checks",
                       "Row-level security stands without columnstore and continuous aggregates."),
     checkHypertableSecurity},
    {"timescaledb-segment",
     QT_TRANSLATE_NOOP("Checks", "A columnstore is segmented by what many rows share."),
     checkSegments},
    {"timescaledb-unique",
     QT_TRANSLATE_NOOP("Checks", "Unique columns of a hypertable hold those that make its chunks."),
     checkHypertableKeys},
    {"timescaledb-version",
     QT_TRANSLATE_NOOP("Checks", "The version of TimescaleDB is one that is known."),
     checkTimescaleVersion},
    {"timescaledb-window-function",
     QT_TRANSLATE_NOOP("Checks", "A continuous aggregate has no window functions."),
     checkWindowFunctions},
    {"timescaledb-with-data",
     QT_TRANSLATE_NOOP("Checks", "A continuous aggregate is created empty."),
     checkFilledAggregates},
    {"unresolvable",
     QT_TRANSLATE_NOOP("Checks", "What is drawn as a concept can become tables and keys."),
     checkUnresolvable},
};

QList<Issue> checkModel(const Model &model, const CheckOptions &options, const Token &token)
{
    QList<Issue> issues;
    int done = 0;
    for (const CheckRule &rule : rules) {
        if (token.cancelled())
            return {};
        if (options.rules.isEmpty() || options.rules.contains(QLatin1String(rule.code)))
            rule.run({model, options, rule.code, issues});
        token.report(++done, int(std::size(rules)));
    }
    QHash<Id, QString> names;
    for (const Issue &issue : std::as_const(issues))
        if (!names.contains(issue.id))
            names.insert(issue.id, path(model, issue.id).join(QLatin1Char('.')));
    std::sort(issues.begin(), issues.end(), [&](const Issue &a, const Issue &b) {
        const QString &first = *names.constFind(a.id);
        const QString &second = *names.constFind(b.id);
        return std::tie(a.severity, first, a.id, a.code, a.field, a.text) <
               std::tie(b.severity, second, b.id, b.code, b.field, b.text);
    });
    return issues;
}

QList<std::pair<QString, QString>> checkRules()
{
    QList<std::pair<QString, QString>> result;
    for (const CheckRule &rule : rules)
        result.append({QString::fromLatin1(rule.code), Checks::tr(rule.sentence)});
    return result;
}

} // namespace relvar

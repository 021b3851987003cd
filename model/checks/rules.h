#pragma once

#include "model/checks/checks.h"
#include "model/kindinfo.h"
#include "model/names.h"

#include <QCoreApplication>
#include <QSet>

// The rules of validation, one file each.
namespace relvar {

// The translation context of the rules: Checks::tr("…"). Never an object.
class Checks
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

// One run of one rule: what it looks at and where its findings go. Lives on the stack of
// checkModel().
struct RuleRun
{
    const Model &model;
    const CheckOptions &options;
    const char *code;
    QList<Issue> &issues;

    void report(Severity severity, Id id, const char *field, const QString &text) const
    {
        issues.append({QString::fromLatin1(code), severity, id, QString::fromLatin1(field), text});
    }
    QString name(Id id) const { return displayName(model, id); }
};

void checkBrokenReferences(const RuleRun &run);
void checkDuplicateNames(const RuleRun &run);
void checkEmptyNames(const RuleRun &run);
void checkEmptyTables(const RuleRun &run);
void checkForeignKeyTargets(const RuleRun &run);
void checkForeignKeyTypes(const RuleRun &run);
void checkLongIdentifiers(const RuleRun &run);
void checkMissingTypes(const RuleRun &run);
void checkPrimaryKeys(const RuleRun &run);
void checkUnresolvable(const RuleRun &run);

// For TimescaleDB only: timescaledb/.
void checkAverages(const RuleRun &run);
void checkBuckets(const RuleRun &run);
void checkChunkIntervals(const RuleRun &run);
void checkFilledAggregates(const RuleRun &run);
void checkHypertableKeys(const RuleRun &run);
void checkHypertableNames(const RuleRun &run);
void checkHypertableReferences(const RuleRun &run);
void checkHypertableSecurity(const RuleRun &run);
void checkRefreshWindows(const RuleRun &run);
void checkRetention(const RuleRun &run);
void checkSegments(const RuleRun &run);
void checkTimescaleVersion(const RuleRun &run);
void checkWindowFunctions(const RuleRun &run);

// Tables that are partitions of others, with the table that they are part of.
QHash<Id, Id> partitions(const Model &model);
// Whether a relationship of this table will bring it columns of a key.
bool getsColumns(const Model &model, Id table);

} // namespace relvar

#include "model/checks/rules.h"

namespace relvar {
namespace {

// The columns of a key or an index, empty when it does not keep them unique for every row.
QSet<Id> uniqueColumns(const QList<IndexPart> &parts)
{
    QSet<Id> columns;
    for (const IndexPart &part : parts) {
        if (!part.column)
            return {};
        columns.insert(part.column);
    }
    return columns;
}

bool isUnique(const Model &model, Id table, const QSet<Id> &columns)
{
    for (const Key *key : model.childrenOf<Key>(table))
        if (key->type != KeyType::Exclusion && !key->deferrable &&
            uniqueColumns(key->parts) == columns)
            return true;
    for (const Index *index : model.childrenOf<Index>(table))
        if (index->unique && index->predicate.isEmpty() && uniqueColumns(index->parts) == columns)
            return true;
    return false;
}

} // namespace

void checkForeignKeyTargets(const RuleRun &run)
{
    const QHash<Id, Id> parts = partitions(run.model);
    for (const Relationship *relationship : run.model.all<Relationship>()) {
        if (!relationship->isPhysical() || !run.model.get<Table>(relationship->target))
            continue;
        QSet<Id> referenced;
        for (const ColumnPair &pair : relationship->pairs)
            referenced.insert(pair.referenced);
        bool unique = isUnique(run.model, relationship->target, referenced);
        // A partition has the keys of the table that it is part of. A damaged design may have a
        // table that is a part of itself.
        QSet<Id> seen;
        for (Id whole = parts.value(relationship->target);
             whole && !unique && !seen.contains(whole); whole = parts.value(whole)) {
            seen.insert(whole);
            unique = isUnique(run.model, whole, referenced);
        }
        if (!unique && !referenced.contains(Id()) && !parts.contains(relationship->target))
            run.report(Severity::Error, relationship->id, "pairs",
                       Checks::tr("Foreign key “%1” refers to columns of “%2” that are neither its "
                                  "primary key nor unique.")
                           .arg(run.name(relationship->id), run.name(relationship->target)));
    }
}

} // namespace relvar

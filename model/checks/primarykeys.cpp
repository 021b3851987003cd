#include "model/checks/rules.h"

namespace relvar {

// Whether a relationship that is still conceptual will give the table its key.
static bool keyComes(const Model &model, Id table)
{
    const QList<const Relationship *> own = model.childrenOf<Relationship>(table);
    return std::any_of(own.begin(), own.end(), [](const Relationship *one) {
        return !one->isPhysical() && (one->identifying || one->subtype != SubtypeStrategy::None);
    });
}

void checkPrimaryKeys(const RuleRun &run)
{
    const QHash<Id, Id> parts = partitions(run.model);
    for (const Table *table : run.model.all<Table>()) {
        const QList<const Key *> keys = run.model.childrenOf<Key>(table->id);
        const bool hasKey = std::any_of(
            keys.begin(), keys.end(), [](const Key *key) { return key->type == KeyType::Primary; });
        // A table without columns is told of already.
        const bool hasColumns = !run.model.childrenOf<Column>(table->id).isEmpty();
        if (!hasKey && hasColumns && !table->server && !parts.contains(table->id) &&
            !keyComes(run.model, table->id))
            run.report(Severity::Warning, table->id, "",
                       Checks::tr("Table “%1” has no primary key.").arg(run.name(table->id)));
    }
}

} // namespace relvar

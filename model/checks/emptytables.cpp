#include "model/checks/rules.h"

namespace relvar {

void checkEmptyTables(const RuleRun &run)
{
    const QHash<Id, Id> parts = partitions(run.model);
    for (const Table *table : run.model.all<Table>()) {
        const bool bringsNone = table->inherits.isEmpty() && !table->ofType && !table->audited &&
                                !table->softDeleted && !parts.contains(table->id);
        if (bringsNone && run.model.childrenOf<Column>(table->id).isEmpty() &&
            !getsColumns(run.model, table->id))
            run.report(Severity::Warning, table->id, "",
                       Checks::tr("Table “%1” has no columns.").arg(run.name(table->id)));
    }
}

} // namespace relvar

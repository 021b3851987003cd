#include "model/checks/rules.h"
#include "model/timescaledb.h"

namespace relvar {

void checkHypertableReferences(const RuleRun &run)
{
    if (!timescaledb::isDialectOf(run.model))
        return;
    for (const Relationship *one : run.model.all<Relationship>()) {
        const Table *from = run.model.get<Table>(one->parent);
        const Table *to = run.model.get<Table>(one->target);
        if (from && to && timescaledb::isHypertable(*from) && timescaledb::isHypertable(*to))
            run.report(Severity::Error, one->id, "target",
                       Checks::tr("The hypertable “%1” cannot refer to the hypertable “%2”.")
                           .arg(run.name(from->id), run.name(to->id)));
    }
}

} // namespace relvar

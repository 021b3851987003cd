#include "model/checks/rules.h"
#include "model/timescaledb.h"

namespace relvar {

void checkHypertableSecurity(const RuleRun &run)
{
    using namespace timescaledb;
    if (!isDialectOf(run.model))
        return;
    for (const Table *table : run.model.all<Table>())
        if (table->rowSecurity && isOn(*table, "columnstore"))
            run.report(Severity::Error, table->id, "row_security",
                       Checks::tr("“%1” has row-level security and a columnstore, which exclude "
                                  "each other.")
                           .arg(run.name(table->id)));
    for (const View *view : run.model.all<View>()) {
        if (!isContinuousAggregate(*view))
            continue;
        for (const Id id : sourcesOf(run.model, queryFacts(view->query)))
            if (const Table *table = run.model.get<Table>(id);
                table && table->rowSecurity && isHypertable(*table))
                run.report(Severity::Error, view->id, "query",
                           Checks::tr("The continuous aggregate “%1” cannot read “%2”, which has "
                                      "row-level security.")
                               .arg(run.name(view->id), run.name(id)));
    }
}

} // namespace relvar

#include "model/checks/rules.h"
#include "model/timescaledb.h"

namespace relvar {

void checkFilledAggregates(const RuleRun &run)
{
    if (!timescaledb::isDialectOf(run.model))
        return;
    for (const View *view : run.model.all<View>())
        if (timescaledb::isContinuousAggregate(*view) && view->withData)
            run.report(Severity::Hint, view->id, "with_data",
                       Checks::tr("“%1” is filled when it is created, which cannot be done within "
                                  "a transaction.")
                           .arg(run.name(view->id)));
}

} // namespace relvar

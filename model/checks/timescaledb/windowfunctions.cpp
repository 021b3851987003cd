#include "model/checks/rules.h"
#include "model/timescaledb.h"

namespace relvar {

void checkWindowFunctions(const RuleRun &run)
{
    using namespace timescaledb;
    if (!isDialectOf(run.model))
        return;
    for (const View *view : run.model.all<View>())
        if (isContinuousAggregate(*view) && queryFacts(view->query).windowFunctions)
            run.report(Severity::Error, view->id, "query",
                       Checks::tr("The continuous aggregate “%1” uses a window function, which it "
                                  "cannot keep up to date.")
                           .arg(run.name(view->id)));
}

} // namespace relvar

#include "model/checks/rules.h"
#include "model/timescaledb.h"

namespace relvar {

void checkRefreshWindows(const RuleRun &run)
{
    using namespace timescaledb;
    if (!isDialectOf(run.model))
        return;
    for (const View *view : run.model.all<View>()) {
        if (!isContinuousAggregate(*view) || option(*view, "refresh_schedule").isEmpty())
            continue;
        const auto start = length(option(*view, "refresh_start_offset"));
        const auto end = length(option(*view, "refresh_end_offset"));
        const auto bucket = length(queryFacts(view->query).bucket);
        if (!start || !bucket) // without a start it reaches back to the beginning
            continue;
        const qint64 window = start->size() - (end ? end->size() : 0);
        if (window < 2 * bucket->size())
            run.report(Severity::Error, view->id, "options",
                       Checks::tr("“%1” is refreshed over less than two of its buckets.")
                           .arg(run.name(view->id)));
    }
}

} // namespace relvar

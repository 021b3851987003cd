#include "model/checks/rules.h"
#include "model/timescaledb.h"

namespace relvar {

void checkChunkIntervals(const RuleRun &run)
{
    using namespace timescaledb;
    if (!isDialectOf(run.model))
        return;
    for (const Table *table : run.model.all<Table>()) {
        const auto interval = length(option(*table, "chunk_interval"));
        if (!isHypertable(*table) || !interval || interval->plain)
            continue;
        if (interval->size() < Hour || interval->size() > 31 * Day)
            run.report(
                Severity::Hint, table->id, "options",
                Checks::tr("The chunks of “%1” are of %2: an hour to a day fits fast data, a "
                           "day to a week other data.")
                    .arg(run.name(table->id), option(*table, "chunk_interval")));
    }
}

} // namespace relvar

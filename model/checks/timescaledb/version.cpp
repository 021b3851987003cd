#include "model/checks/rules.h"
#include "model/timescaledb.h"

namespace relvar {

void checkTimescaleVersion(const RuleRun &run)
{
    if (!timescaledb::isDialectOf(run.model) || timescaledb::version(run.model))
        return;
    const Project *project = run.model.all<Project>().first();
    run.report(Severity::Error, project->id, "options",
               Checks::tr("“%1” is no version of TimescaleDB that is known here; write 2.20, for "
                          "example.")
                   .arg(timescaledb::option(*project, "version")));
}

} // namespace relvar

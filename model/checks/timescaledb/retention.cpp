#include "model/checks/rules.h"
#include "model/timescaledb.h"

// What is refreshed from rows that have been dropped becomes empty.
namespace relvar {

void checkRetention(const RuleRun &run)
{
    using namespace timescaledb;
    if (!isDialectOf(run.model))
        return;
    for (const View *view : run.model.all<View>()) {
        if (!isContinuousAggregate(*view) || option(*view, "refresh_schedule").isEmpty())
            continue;
        const QString startText = option(*view, "refresh_start_offset");
        const auto start = length(startText);
        for (const Id id : sourcesOf(run.model, queryFacts(view->query))) {
            const auto kept = length(option(*run.model.find(id), "drop_after"));
            if (!kept || (!start && !startText.isEmpty()))
                continue;
            if (!start || kept->size() <= start->size())
                run.report(Severity::Error, view->id, "options",
                           Checks::tr("“%1” is refreshed further back than “%2” keeps its rows: "
                                      "its own older rows would be lost.")
                               .arg(run.name(view->id), run.name(id)));
        }
    }
}

} // namespace relvar

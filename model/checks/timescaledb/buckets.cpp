#include "model/checks/rules.h"
#include "model/timescaledb.h"

namespace relvar {

void checkBuckets(const RuleRun &run)
{
    using namespace timescaledb;
    if (!isDialectOf(run.model))
        return;
    for (const View *view : run.model.all<View>()) {
        if (!isContinuousAggregate(*view) || view->query.trimmed().isEmpty())
            continue;
        const QueryFacts facts = queryFacts(view->query);
        if (facts.bucket.isEmpty() && !view->query.contains(QLatin1String("time_bucket"))) {
            run.report(Severity::Error, view->id, "query",
                       Checks::tr("The continuous aggregate “%1” has no time_bucket() to group by.")
                           .arg(run.name(view->id)));
            continue;
        }
        const auto upper = length(facts.bucket);
        for (const Id id : sourcesOf(run.model, facts)) {
            const View *source = run.model.get<View>(id);
            if (!source || !isContinuousAggregate(*source) || source == view)
                continue;
            const auto lower = length(queryFacts(source->query).bucket);
            if (!upper || !lower)
                continue;
            if (lower->isVariable() && !upper->isVariable())
                run.report(Severity::Error, view->id, "query",
                           Checks::tr("The buckets of “%1” have a fixed width, those of “%2” below "
                                      "it have not.")
                               .arg(run.name(view->id), run.name(id)));
            else if (lower->size() <= 0 || upper->size() % lower->size() != 0)
                run.report(Severity::Error, view->id, "query",
                           Checks::tr("The bucket of “%1” is no multiple of the bucket of “%2” "
                                      "below it.")
                               .arg(run.name(view->id), run.name(id)));
        }
    }
}

} // namespace relvar

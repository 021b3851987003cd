#include "model/checks/rules.h"
#include "model/timescaledb.h"

namespace relvar {

void checkAverages(const RuleRun &run)
{
    using namespace timescaledb;
    if (!isDialectOf(run.model))
        return;
    for (const View *view : run.model.all<View>()) {
        if (!isContinuousAggregate(*view))
            continue;
        const QueryFacts facts = queryFacts(view->query);
        for (const Id id : sourcesOf(run.model, facts)) {
            const View *source = run.model.get<View>(id);
            if (!source || !isContinuousAggregate(*source) || source == view)
                continue;
            const QStringList averages = queryFacts(source->query).averages;
            for (const QString &column : facts.averaged)
                if (averages.contains(column))
                    run.report(
                        Severity::Warning, view->id, "query",
                        Checks::tr("“%1” averages “%2”, which is an average in “%3” already: "
                                   "keep the sum and the count there.")
                            .arg(run.name(view->id), column, run.name(id)));
        }
    }
}

} // namespace relvar

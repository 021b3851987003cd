#include "model/checks/rules.h"
#include "model/timescaledb.h"

#include <algorithm>

// Rows of one segment are compressed together: there should be a hundred or more of them.
namespace relvar {

static bool isUniqueAlone(const Model &model, Id table, const QString &column)
{
    const auto alone = [&](const QList<IndexPart> &parts) {
        return parts.size() == 1 && nameOf(model, parts.first().column) == column;
    };
    const QList<const Key *> keys = model.childrenOf<Key>(table);
    return std::any_of(keys.begin(), keys.end(), [&](const Key *key) { return alone(key->parts); });
}

void checkSegments(const RuleRun &run)
{
    using namespace timescaledb;
    if (!isDialectOf(run.model))
        return;
    for (const Table *table : run.model.all<Table>()) {
        const QStringList columns = columnNames(option(*table, "segmentby"));
        const QString time = option(*table, "time_column");
        for (const QString &column : columns)
            if (column == time || isUniqueAlone(run.model, table->id, column))
                run.report(Severity::Warning, table->id, "options",
                           Checks::tr("“%1” is segmented by “%2”, of which every row has another "
                                      "value: put it first in the order instead.")
                               .arg(run.name(table->id), column));
        if (columns.size() > 1)
            run.report(Severity::Hint, table->id, "options",
                       Checks::tr("“%1” is segmented by several columns: a segment should have a "
                                  "hundred rows of a chunk or more.")
                           .arg(run.name(table->id)));
    }
}

} // namespace relvar

#include "model/checks/rules.h"
#include "model/timescaledb.h"

#include <algorithm>

// A unique index of a hypertable is one of each chunk.
namespace relvar {

static QString missingIn(const Model &model, const QStringList &needed,
                         const QList<IndexPart> &parts)
{
    for (const QString &name : needed)
        if (std::none_of(parts.begin(), parts.end(),
                         [&](const IndexPart &part) { return nameOf(model, part.column) == name; }))
            return name;
    return {};
}

void checkHypertableKeys(const RuleRun &run)
{
    if (!timescaledb::isDialectOf(run.model))
        return;
    for (const Table *table : run.model.all<Table>()) {
        if (!timescaledb::isHypertable(*table))
            continue;
        const QStringList needed = timescaledb::partitionColumns(*table);
        const auto judge = [&](Id id, const QList<IndexPart> &parts) {
            if (const QString missing = missingIn(run.model, needed, parts); !missing.isEmpty())
                run.report(Severity::Error, id, "parts",
                           Checks::tr("“%1” is unique without the column “%2”, by which the "
                                      "hypertable “%3” is divided into chunks.")
                               .arg(run.name(id), missing, run.name(table->id)));
        };
        for (const Key *key : run.model.childrenOf<Key>(table->id))
            judge(key->id, key->parts);
        for (const Index *index : run.model.childrenOf<Index>(table->id))
            if (index->unique)
                judge(index->id, index->parts);
    }
}

} // namespace relvar

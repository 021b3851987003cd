#include "model/checks/rules.h"
#include "model/timescaledb.h"

#include <algorithm>

// Columns and indexes that options name.
namespace relvar {
namespace {

bool hasColumn(const Model &model, const Table &table, const QString &name, int depth = 0)
{
    const QList<const Column *> own = model.childrenOf<Column>(table.id);
    return std::any_of(own.begin(), own.end(),
                       [&](const Column *column) { return column->name == name; }) ||
           (depth < 16 && std::any_of(table.inherits.begin(), table.inherits.end(),
                                      [&](const Ref<Table> &parent) {
                                          const Table *above = model.get<Table>(parent);
                                          return above && hasColumn(model, *above, name, depth + 1);
                                      }));
}

bool hasIndex(const Model &model, Id table, const QString &name)
{
    const QList<Id> parts = model.children(table);
    return std::any_of(parts.begin(), parts.end(), [&](Id id) {
        const Object *one = model.find(id);
        return one && (one->kind == Kind::Index || one->kind == Kind::Key) && one->name == name;
    });
}

} // namespace

void checkHypertableNames(const RuleRun &run)
{
    using namespace timescaledb;
    if (!isDialectOf(run.model))
        return;
    for (const Table *table : run.model.all<Table>()) {
        QStringList names = partitionColumns(*table);
        names += columnNames(option(*table, "segmentby"));
        names += columnNames(option(*table, "orderby"));
        names.removeDuplicates();
        for (const QString &name : names)
            if (!hasColumn(run.model, *table, name))
                run.report(Severity::Error, table->id, "options",
                           Checks::tr("The options of “%1” name a column “%2”, which it does not "
                                      "have.")
                               .arg(run.name(table->id), name));
        if (const QString index = option(*table, "reorder_index");
            !index.isEmpty() && !hasIndex(run.model, table->id, index))
            run.report(Severity::Hint, table->id, "options",
                       Checks::tr("“%1” is reordered by an index “%2”, which is not in the design.")
                           .arg(run.name(table->id), index));
        const bool settings = !option(*table, "chunk_interval").isEmpty() ||
                              isOn(*table, "columnstore") ||
                              !option(*table, "drop_after").isEmpty();
        if (settings && !isHypertable(*table))
            run.report(Severity::Warning, table->id, "options",
                       Checks::tr("“%1” has settings of a hypertable but no time column.")
                           .arg(run.name(table->id)));
    }
}

} // namespace relvar

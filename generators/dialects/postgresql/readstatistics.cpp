#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/uses.h"
#include "generators/dialects/postgresql/wording.h"

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// Nothing when a column is not known. Those of a view are no objects: they stay text.
std::optional<QList<StatisticsPart>> partsOf(const Reading &reading, Id target,
                                             const PgQuery__CreateStatsStmt &stmt)
{
    const StatementText &source = reading.text;
    const int on = source.find(source.all(), "ON");
    const int from = source.find({on + 1, source.count()}, "FROM");
    const QList<Range> ranges = source.split({on + 1, from});
    QList<StatisticsPart> parts;
    for (size_t i = 0; i < stmt.n_exprs; ++i) {
        StatisticsPart part;
        const QString name = text(stmt.exprs[i]->stats_elem->name);
        if (!name.isEmpty() && reading.draft.get<Table>(target)) {
            const Column *column = reading.draft.column(target, name);
            if (!column)
                return std::nullopt;
            part.column = Ref<Column>(column->id);
        } else if (qsizetype(i) < ranges.size()) {
            part.expression = source.slice(ranges.at(qsizetype(i)));
        }
        parts.append(part);
    }
    return parts;
}

} // namespace

Outcome readStatistics(Reading &reading, const PgQuery__CreateStatsStmt &stmt)
{
    Draft &draft = reading.draft;
    if (stmt.n_relations != 1 || stmt.n_defnames == 0 ||
        stmt.relations[0]->node_case != PG_QUERY__NODE__NODE_RANGE_VAR)
        return kept();
    const Id target = draft.relation(nameOf(*stmt.relations[0]->range_var));
    if (!draft.get<Table>(target) && !draft.get<View>(target))
        return unresolved();
    const Name name = nameOf(strings(RELVAR_NODES(stmt, defnames)));
    const Id schema = draft.schemaToCreateIn(name.schema);
    if (draft.lookUp(Space::Statistics, schema, name.name))
        return stmt.if_not_exists
                   ? Outcome{Fate::Imported,
                             Wording::tr("The statistics %1 exist already.").arg(name.name)}
                   : refused(Wording::tr("There is already something called %1.").arg(name.name));
    const auto parts = partsOf(reading, target, stmt);
    if (!parts)
        return unresolved();
    Statistics &statistics = draft.add<Statistics>(schema, name.name);
    statistics.target = Ref<Object>(target);
    statistics.parts = *parts;
    statistics.kinds = strings(RELVAR_NODES(stmt, stat_types));
    QSet<Id> uses = usesOf(draft, stmt.base, target);
    uses.remove(target);
    draft.setUses(statistics.id, uses);
    return imported();
}

Outcome readAlterStatistics(Reading &reading, const PgQuery__AlterStatsStmt &stmt)
{
    const Id id =
        reading.draft.inSchema(Space::Statistics, nameOf(strings(RELVAR_NODES(stmt, defnames))));
    Statistics *statistics = reading.draft.get<Statistics>(id);
    if (!statistics)
        return stmt.missing_ok ? Outcome{Fate::Imported, Wording::tr("There is nothing to alter.")}
                               : unresolved();
    statistics->level = stmt.stxstattarget < 0 ? QString() : QString::number(stmt.stxstattarget);
    return imported();
}

} // namespace relvar::postgresql

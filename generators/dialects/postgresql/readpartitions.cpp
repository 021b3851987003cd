#include "generators/dialects/postgresql/readhandlers.h"

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

// "FOR VALUES ..." or "DEFAULT", somewhere in the range.
QString partitionBounds(const StatementText &source, Range range)
{
    const int from = source.find(range, "FOR", "VALUES");
    if (from < 0)
        return source.find(range, "DEFAULT") < 0 ? QString() : u"DEFAULT"_s;
    int end = from + 2;
    while (end < range.end &&
           (source.is(end, "IN") || source.is(end, "FROM") || source.is(end, "TO") ||
            (source.is(end, "WITH") && end == from + 2)) &&
           source.is(end + 1, "("))
        end = source.match(end + 1) + 1;
    return source.slice({from, end});
}

void readPartitionKey(const Reading &reading, Table &table, const PgQuery__PartitionSpec &spec)
{
    const StatementText &source = reading.text;
    const QString strategy = text(spec.strategy).toLower();
    table.partitionStrategy = strategy == u"range"  ? PartitionStrategy::Range
                              : strategy == u"list" ? PartitionStrategy::List
                              : strategy == u"hash" ? PartitionStrategy::Hash
                                                    : PartitionStrategy::None;
    const int open = source.findOpen({source.at(spec.location), source.count()});
    const QList<Range> ranges = open < 0 ? QList<Range>() : source.split(source.inside(open));
    for (size_t i = 0; i < spec.n_part_params && qsizetype(i) < ranges.size(); ++i) {
        const PgQuery__PartitionElem &from = *spec.part_params[i]->partition_elem;
        // A partition key is written as an index's columns are.
        PgQuery__IndexElem element = PG_QUERY__INDEX_ELEM__INIT;
        element.name = from.name;
        element.expr = from.expr;
        element.n_opclass = from.n_opclass;
        element.opclass = from.opclass;
        IndexPart part;
        if (readIndexPart(reading, table.id, element, ranges.at(qsizetype(i)), part))
            table.partitionKey.append(part);
    }
}

Outcome readAttachPartition(Reading &reading, Table &table, const PgQuery__PartitionCmd &command,
                            Range range, bool attach)
{
    Draft &draft = reading.draft;
    Table *part = draft.relationOf<Table>(nameOf(*command.name));
    if (!part)
        return unresolved();
    if (attach) {
        Partition &partition = draft.add<Partition>(table.id, part->name);
        partition.table = Ref<Table>(part->id);
        partition.bounds = partitionBounds(reading.text, range);
        draft.setPartitionOf(part->id, table.id);
        return imported();
    }
    for (const Partition *partition : draft.childrenOf<Partition>(table.id))
        if (partition->table == part->id)
            draft.remove(partition->id);
    draft.setPartitionOf(part->id, {});
    return imported();
}

} // namespace relvar::postgresql

#include "generators/dialects/postgresql/readhandlers.h"

// Columns that a table has from others: those that it inherits from, the one it is a partition of.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

QList<Table *> heirs(const Draft &draft, Id table)
{
    QList<Table *> result;
    QSet<Id> seen{table};
    for (bool more = true; more;) {
        more = false;
        for (const auto &held : draft.objects()) {
            if (held->kind != Kind::Table || seen.contains(held->id))
                continue;
            Table *one = draft.get<Table>(held->id);
            if (!one)
                continue;
            bool inherits = seen.contains(draft.partitionedTable(one->id));
            for (const Ref<Table> parent : one->inherits)
                inherits = inherits || seen.contains(parent);
            if (!inherits)
                continue;
            seen.insert(one->id);
            result.append(one);
            more = true;
        }
    }
    return result;
}

// A column of a table that says what one of another table says.
static Column &addCopy(Draft &draft, Id table, const Column &original)
{
    Column &made = draft.add<Column>(table, original.name);
    made.type = original.type;
    made.collation = original.collation;
    made.nullable = original.nullable;
    made.defaultValue = original.defaultValue;
    made.generated = original.generated;
    made.generationExpression = original.generationExpression;
    draft.setUses(made.id, draft.uses(original.id));
    return made;
}

Column *columnToChange(Draft &draft, Table &table, const QString &name)
{
    if (Column *own = draft.ownColumn(table.id, name))
        return own;
    const Column *source = draft.column(table.id, name);
    if (!source)
        return nullptr;
    if (const Table *whole = draft.get<Table>(draft.partitionedTable(table.id))) {
        copyPartitionColumns(draft, *whole, table);
        return draft.ownColumn(table.id, name);
    }
    const Column original = *source;
    Column &made = addCopy(draft, table.id, original);
    made.options.insert(optionKey(u"inherited"_s), u"true"_s);
    return &made;
}

// Partitions of this table, at any depth, with columns of their own.
static QList<Table *> ownPartitions(const Draft &draft, Id table)
{
    if (draft.childrenOf<Partition>(table).isEmpty())
        return {};
    QList<Table *> result = heirs(draft, table);
    result.removeIf([&](const Table *one) { return draft.childrenOf<Column>(one->id).isEmpty(); });
    return result;
}

void passOn(Draft &draft, const Column &column)
{
    const Column source = column;
    for (const Table *part : ownPartitions(draft, source.parent)) {
        if (draft.ownColumn(part->id, source.name))
            continue;
        addCopy(draft, part->id, source);
    }
}

void passOn(Draft &draft, const Check &check)
{
    const Check source = check;
    for (const Table *part : ownPartitions(draft, source.parent)) {
        if (draft.constraint(part->id, source.name))
            continue;
        Check &made = draft.add<Check>(part->id, source.name);
        made.expression = source.expression;
        made.notValid = source.notValid;
    }
}

} // namespace relvar::postgresql

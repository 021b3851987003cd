#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

#include <algorithm>

// CREATE TABLE in all its forms.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

bool sourcesKnown(const Reading &reading, const PgQuery__CreateStmt &stmt)
{
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, inh_relations))
        if (!reading.draft.relationOf<Table>(nameOf(*node->range_var)))
            return false;
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, table_elts))
        if (node->node_case == PG_QUERY__NODE__NODE_TABLE_LIKE_CLAUSE &&
            !reading.draft.relationOf<Table>(nameOf(*node->table_like_clause->relation)))
            return false;
    return !stmt.of_typename || reading.draft.get<CompositeType>(reading.draft.type(
                                    nameOf(strings(RELVAR_NODES(*stmt.of_typename, names)))));
}

void readPartitionColumn(Reading &reading, Table &table, const PgQuery__ColumnDef &def, Range range)
{
    Column *column = reading.draft.ownColumn(table.id, text(def.colname));
    const StatementText &source = reading.text;
    if (!column)
        return;
    for (const PgQuery__Node *node : RELVAR_NODES(def, constraints)) {
        const PgQuery__Constraint &one = *node->constraint;
        const int at = source.at(one.location);
        if (one.contype == PG_QUERY__CONSTR_TYPE__CONSTR_NOTNULL)
            readNotNull(reading, *column, one, {at, range.end});
        else if (one.contype == PG_QUERY__CONSTR_TYPE__CONSTR_GENERATED ||
                 source.is(at, "GENERATED"))
            readGenerated(reading, *column, one, {at, range.end});
        else if (one.contype == PG_QUERY__CONSTR_TYPE__CONSTR_DEFAULT)
            readDefault(reading, *column, one, {at + 1, range.end});
        else
            readConstraint(reading, table, one, {at, range.end}, {column->name});
    }
}

void readElements(Reading &reading, Table &table, const PgQuery__CreateStmt &stmt, Outcome &outcome)
{
    const StatementText &source = reading.text;
    const int name = source.at(stmt.relation->location);
    int open = source.findOpen({name, source.count()});
    if (stmt.of_typename) // CREATE TABLE t OF type (...)
        open = source.findOpen({source.at(stmt.of_typename->location), source.count()});
    const Nodes elements = RELVAR_NODES(stmt, table_elts);
    const QList<Range> ranges = open < 0 ? QList<Range>() : source.split(source.inside(open));
    const bool partOf = stmt.partbound || stmt.of_typename;
    bool copied = false;
    if (const auto *type = reading.draft.get<CompositeType>(table.ofType))
        for (const CompositeAttribute &attribute : type->attributes) {
            Column &column = reading.draft.add<Column>(table.id, attribute.name);
            column.type = attribute.type;
            column.collation = attribute.collation;
        }
    for (size_t i = 0; i < elements.size(); ++i) {
        const Range range = qsizetype(i) < ranges.size() ? ranges.at(qsizetype(i)) : Range{};
        const PgQuery__Node &node = *elements[i];
        if (node.node_case == PG_QUERY__NODE__NODE_COLUMN_DEF && partOf) {
            if (const Table *whole =
                    reading.draft.get<Table>(reading.draft.partitionedTable(table.id));
                whole && !copied)
                copyPartitionColumns(reading.draft, *whole, table);
            copied = true;
            readPartitionColumn(reading, table, *node.column_def, range);
        } else if (node.node_case == PG_QUERY__NODE__NODE_COLUMN_DEF) {
            outcome = outcome + readColumn(reading, table, *node.column_def, range);
        } else if (node.node_case == PG_QUERY__NODE__NODE_TABLE_LIKE_CLAUSE) {
            const auto &like = *node.table_like_clause;
            if (const Table *from = reading.draft.relationOf<Table>(nameOf(*like.relation)))
                readLike(reading.draft, *from, table, like.options);
        }
    }
    for (size_t i = 0; i < elements.size(); ++i) {
        const Range range = qsizetype(i) < ranges.size() ? ranges.at(qsizetype(i)) : Range{};
        if (elements[i]->node_case == PG_QUERY__NODE__NODE_CONSTRAINT)
            outcome = outcome + readConstraint(reading, table, *elements[i]->constraint,
                                               {range.first, range.end}, {});
    }
}

// Of two equal keys in one CREATE TABLE PostgreSQL makes the first, the primary key before others.
void removeRepeatedKeys(Draft &draft, const Table &table)
{
    QList<Key *> keys = draft.childrenOf<Key>(table.id);
    std::stable_partition(keys.begin(), keys.end(),
                          [](const Key *key) { return key->type == KeyType::Primary; });
    for (qsizetype i = 0; i < keys.size(); ++i)
        for (qsizetype k = 0; k < i; ++k) {
            const Key &a = *keys[k];
            const Key &b = *keys[i];
            if (a.type != KeyType::Exclusion && b.type != KeyType::Exclusion &&
                a.parts == b.parts && a.include == b.include && a.deferrable == b.deferrable &&
                a.initiallyDeferred == b.initiallyDeferred &&
                a.nullsNotDistinct == b.nullsNotDistinct) {
                draft.remove(b.id);
                break;
            }
        }
}

Persistence persistenceOf(const PgQuery__RangeVar &relation)
{
    const QString letter = text(relation.relpersistence);
    return letter == u"u"   ? Persistence::Unlogged
           : letter == u"t" ? Persistence::Temporary
                            : Persistence::Permanent;
}

} // namespace

Outcome readCreateTable(Reading &reading, const PgQuery__CreateStmt &stmt)
{
    Draft &draft = reading.draft;
    const Name name = nameOf(*stmt.relation);
    const Id schema = draft.schemaToCreateIn(name.schema);
    if (draft.lookUp(Space::Relation, schema, name.name)) {
        if (stmt.if_not_exists)
            return {Fate::Imported, Wording::tr("The table %1 exists already.").arg(name.name)};
        return refused(Wording::tr("There is already something called %1.").arg(name.name));
    }
    if (!sourcesKnown(reading, stmt))
        return unresolved();
    Table &table = draft.add<Table>(schema, name.name);
    table.persistence = persistenceOf(*stmt.relation);
    table.tablespace = reading.tablespaceOr(stmt.tablespacename);
    table.accessMethod =
        isEmpty(stmt.access_method) ? reading.session.accessMethod : text(stmt.access_method);
    if (stmt.of_typename)
        table.ofType =
            Ref<CompositeType>(draft.type(nameOf(strings(RELVAR_NODES(*stmt.of_typename, names)))));
    readOptions(reading, RELVAR_NODES(stmt, options), table.options);
    if (stmt.oncommit == PG_QUERY__ON_COMMIT_ACTION__ONCOMMIT_DROP)
        table.options.insert(optionKey(u"on_commit"_s), u"DROP"_s);
    else if (stmt.oncommit == PG_QUERY__ON_COMMIT_ACTION__ONCOMMIT_DELETE_ROWS)
        table.options.insert(optionKey(u"on_commit"_s), u"DELETE ROWS"_s);
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, inh_relations)) {
        const Id parent = draft.relation(nameOf(*node->range_var));
        if (stmt.partbound) {
            Partition &partition = draft.add<Partition>(parent, name.name);
            partition.table = Ref<Table>(table.id);
            partition.bounds = partitionBounds(
                reading.text, {reading.text.at(node->range_var->location), reading.text.count()});
            draft.setPartitionOf(table.id, parent);
        } else {
            table.inherits.append(Ref<Table>(parent));
        }
    }
    Outcome outcome = imported();
    readElements(reading, table, stmt, outcome);
    removeRepeatedKeys(draft, table);
    if (stmt.partspec)
        readPartitionKey(reading, table, *stmt.partspec);
    return outcome;
}

} // namespace relvar::postgresql

#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/readtypes.h"

// CREATE TABLE in all its forms.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// The bits of CREATE TABLE ... LIKE ... INCLUDING.
enum LikeOption : uint32_t {
    LikeComments = 1,
    LikeConstraints = 4,
    LikeDefaults = 8,
    LikeGenerated = 16,
    LikeIdentity = 32,
    LikeIndexes = 64,
    LikeStorage = 256,
};

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

// Points at the column of another table that has the same name.
void moveTo(const Draft &draft, Id table, Ref<Column> &column)
{
    if (const Column *from = draft.get<Column>(column))
        if (const Column *to = draft.ownColumn(table, from->name))
            column = Ref<Column>(to->id);
}

// Gives a table a key or an index like one of another table.
template<class T>
void copy(Draft &draft, const T &source, Id table, const QString &name)
{
    const T original = source;
    T &made = draft.add<T>(table, name);
    const Id id = made.id;
    const int rank = made.rank;
    made = original;
    made.id = id;
    made.name = name;
    made.rank = rank;
    made.parent = table;
    made.attachedTo = {};
    for (IndexPart &part : made.parts)
        moveTo(draft, table, part.column);
    for (Ref<Column> &column : made.include)
        moveTo(draft, table, column);
}

QString partNames(const Draft &draft, const QList<IndexPart> &parts)
{
    QStringList names;
    for (const IndexPart &part : parts) {
        const Column *column = draft.get<Column>(part.column);
        names.append(column ? column->name : u"expr"_s);
    }
    return names.join(u'_');
}

void copyConstraints(Draft &draft, const Table &from, Table &to, uint32_t options)
{
    if (options & LikeConstraints)
        for (const Check *check : draft.childrenOf<Check>(from.id)) {
            Check &copy = draft.add<Check>(to.id, check->name);
            copy.expression = check->expression;
            copy.noInherit = check->noInherit;
        }
    if (!(options & LikeIndexes))
        return;
    for (const Key *key : draft.childrenOf<Key>(from.id)) {
        const bool primary = key->type == KeyType::Primary;
        const QString label = primary                        ? u"pkey"_s
                              : key->type == KeyType::Unique ? u"key"_s
                                                             : u"excl"_s;
        const QString columns = primary ? QString() : partNames(draft, key->parts);
        copy(draft, *key, to.id, draft.freeName(to.id, columns, label));
    }
    for (const Index *index : draft.childrenOf<Index>(from.id))
        copy(draft, *index, to.id, draft.freeName(to.id, partNames(draft, index->parts), u"idx"_s));
}

void copyColumns(Draft &draft, const Table &from, Table &to, uint32_t options)
{
    const QList<Column *> columns = draft.columns(from);
    for (const Column *source : columns) {
        Column &copy = draft.add<Column>(to.id, source->name);
        copy.type = source->type;
        copy.nullable = source->nullable;
        copy.collation = source->collation;
        // serial is an integer with a default of its own
        if (isSerial(copy.type) && !(options & LikeDefaults))
            copy.type.text = copy.type.text.replace(u"serial"_s, u"int"_s);
        if (copy.type.text == u"int")
            copy.type.text = u"integer"_s;
        if (options & LikeDefaults)
            copy.defaultValue = source->defaultValue;
        if (options & LikeGenerated) {
            copy.generated = source->generated;
            copy.generationExpression = source->generationExpression;
        }
        if (options & LikeIdentity) {
            copy.identity = source->identity;
            copy.identityOptions = source->identityOptions;
            copy.identityOptions.name.clear();
            draft.bind(Space::Relation, to.parent, draft.freeName(to.id, copy.name, u"seq"_s),
                       copy.id);
        }
        if (options & LikeStorage && source->options.contains(optionKey(u"storage"_s)))
            copy.options.insert(optionKey(u"storage"_s),
                                source->options.value(optionKey(u"storage"_s)));
        if (options & LikeComments)
            copy.comment = source->comment;
    }
}

// A partition with columns of its own options is written as a table with all of its columns.
void copyPartitionColumns(Draft &draft, const Table &whole, Table &part)
{
    copyColumns(draft, whole, part, ~uint32_t(LikeComments | LikeIdentity));
    copyConstraints(draft, whole, part, LikeConstraints);
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
            column->nullable = false;
        else if (one.contype == PG_QUERY__CONSTR_TYPE__CONSTR_DEFAULT)
            column->defaultValue = source.slice({at + 1, range.end});
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
            if (const Table *from = reading.draft.relationOf<Table>(nameOf(*like.relation))) {
                copyColumns(reading.draft, *from, table, like.options);
                copyConstraints(reading.draft, *from, table, like.options);
            }
        }
    }
    for (size_t i = 0; i < elements.size(); ++i) {
        const Range range = qsizetype(i) < ranges.size() ? ranges.at(qsizetype(i)) : Range{};
        if (elements[i]->node_case == PG_QUERY__NODE__NODE_CONSTRAINT)
            outcome = outcome + readConstraint(reading, table, *elements[i]->constraint,
                                               {range.first, range.end}, {});
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
            return {Fate::Imported, tr("The table %1 exists already.").arg(name.name)};
        return refused(tr("There is already something called %1.").arg(name.name));
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
    if (stmt.partspec)
        readPartitionKey(reading, table, *stmt.partspec);
    return outcome;
}

} // namespace relvar::postgresql

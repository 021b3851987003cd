#include "generators/dialects/postgresql/dependents.h"
#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

// ALTER TABLE, which PostgreSQL also takes for views, indexes, sequences and composite types.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

TriggerState triggerState(PgQuery__AlterTableType type)
{
    switch (type) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableAlwaysTrig:
        return TriggerState::Always;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableReplicaTrig:
        return TriggerState::Replica;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableTrig:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableTrigAll:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableTrigUser:
        return TriggerState::Enabled;
    default:
        return TriggerState::Disabled;
    }
}

Outcome readTriggerState(Reading &reading, const Table &table,
                         const PgQuery__AlterTableCmd &command)
{
    Draft &draft = reading.draft;
    if (isEmpty(command.name)) {
        for (Trigger *trigger : draft.childrenOf<Trigger>(table.id))
            trigger->state = triggerState(command.subtype);
        return imported();
    }
    Trigger *trigger =
        draft.get<Trigger>(draft.lookUp(Space::Trigger, table.id, text(command.name)));
    if (!trigger)
        return unresolved();
    trigger->state = triggerState(command.subtype);
    return imported();
}

Outcome readReplicaIdentity(Reading &reading, Table &table,
                            const PgQuery__ReplicaIdentityStmt &stmt)
{
    const QString type = text(stmt.identity_type);
    if (type == u"i") {
        const Id index = reading.draft.lookUp(Space::Relation, table.parent, text(stmt.name));
        if (!index)
            return unresolved();
        table.replicaIdentity = ReplicaIdentity::Index;
        table.replicaIndex = Ref<Object>(index);
        return imported();
    }
    table.replicaIdentity = type == u"f"   ? ReplicaIdentity::Full
                            : type == u"n" ? ReplicaIdentity::Nothing
                                           : ReplicaIdentity::Default;
    table.replicaIndex = {};
    return imported();
}

// The foreign keys that need this key: with its columns, in any order.
QList<Id> foreignKeysOver(const Draft &draft, const Key &key)
{
    QSet<Id> columns;
    for (const IndexPart &part : key.parts)
        columns.insert(part.column);
    QList<Id> result;
    for (const auto &held : draft.objects()) {
        const Relationship *one = draft.get<Relationship>(held->id);
        if (!one || one->target != key.parent)
            continue;
        QSet<Id> referenced;
        for (const ColumnPair &pair : one->pairs)
            referenced.insert(pair.referenced);
        if (referenced == columns)
            result.append(one->id);
    }
    return result;
}

// The column whose NOT NULL goes by this name: PostgreSQL 18.
Column *withNotNull(const Draft &draft, const Table &table, const QString &name)
{
    for (Column *column : draft.childrenOf<Column>(table.id)) {
        const QString own = column->options.value(optionKey(u"not_null_name"_s));
        if (!column->nullable && !name.isEmpty() &&
            name == (own.isEmpty() ? notNullName(draft, *column) : own))
            return column;
    }
    return nullptr;
}

Outcome changeNotNull(const Reading &reading, Column &column, const PgQuery__AlterTableCmd &command,
                      Range range)
{
    const QString noInherit = optionKey(u"not_null_no_inherit"_s);
    switch (command.subtype) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropConstraint:
        dropNotNull(column);
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ValidateConstraint:
        column.options.remove(optionKey(u"not_null_not_valid"_s));
        break;
    default:
        if (reading.text.find(range, "NO", "INHERIT") >= 0)
            column.options.insert(noInherit, u"true"_s);
        else
            column.options.remove(noInherit);
    }
    return imported();
}

Outcome readConstraintChange(Reading &reading, const Table &table,
                             const PgQuery__AlterTableCmd &command, Range range)
{
    Draft &draft = reading.draft;
    const bool alters = command.subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_AlterConstraint;
    const QString name = alters ? text(command.def->constraint->conname) : text(command.name);
    const Id id = draft.constraint(table.id, name);
    if (!id)
        if (Column *column = withNotNull(draft, table, name))
            return changeNotNull(reading, *column, command, range);
    if (!id)
        return command.missing_ok
                   ? Outcome{Fate::Imported, Wording::tr("There is no constraint %1.").arg(name)}
                   : unresolved();
    if (command.subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_DropConstraint) {
        const bool cascade = command.behavior == PG_QUERY__DROP_BEHAVIOR__DROP_CASCADE;
        QList<Id> ids{id};
        if (const Key *key = draft.get<Key>(id); key && cascade)
            ids += foreignKeysOver(draft, *key);
        removeWithDependents(draft, ids, cascade);
        return imported();
    }
    if (alters && reading.text.find(range, "ENFORCED") >= 0) { // PostgreSQL 18
        Object *object = draft.find(id);
        if (reading.text.find(range, "NOT", "ENFORCED") >= 0)
            object->options.insert(optionKey(u"not_enforced"_s), u"true"_s);
        else
            object->options.remove(optionKey(u"not_enforced"_s));
        return imported();
    }
    if (Relationship *one = draft.get<Relationship>(id)) {
        if (alters) {
            one->deferrable = command.def->constraint->deferrable;
            one->initiallyDeferred = command.def->constraint->initdeferred;
        } else {
            one->notValid = false;
        }
        return imported();
    }
    if (Check *check = draft.get<Check>(id); check && !alters)
        check->notValid = false;
    return imported();
}

Outcome readInherit(Reading &reading, Table &table, const PgQuery__AlterTableCmd &command)
{
    const Id parent = reading.draft.relation(nameOf(*command.def->range_var));
    if (!reading.draft.get<Table>(parent))
        return unresolved();
    table.inherits.removeOne(Ref<Table>(parent));
    if (command.subtype != PG_QUERY__ALTER_TABLE_TYPE__AT_AddInherit)
        return imported();
    // A table that joins later keeps its columns without the defaults of the other.
    for (Column *column : reading.draft.childrenOf<Column>(table.id)) {
        const Column *inherited = reading.draft.column(parent, column->name);
        if (inherited && !inherited->defaultValue.isEmpty() && column->defaultValue.isEmpty() &&
            column->identity == Identity::None && column->generated == Generated::No)
            column->defaultValue = u"NULL"_s;
    }
    table.inherits.append(Ref<Table>(parent));
    return imported();
}

// The settings that every kind of relation has; nothing when the command is another.
std::optional<Outcome> readRelationSetting(Reading &reading, Id id,
                                           const PgQuery__AlterTableCmd &command)
{
    Object *object = reading.draft.find(id);
    switch (command.subtype) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ChangeOwner: {
        const Ref<Role> role = readRole(reading.draft, command.newowner);
        return role && setOwner(reading.draft, id, role)
                   ? imported()
                   : kept(Wording::tr("This owner cannot be part of the design."));
    }
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetRelOptions:
        readOptions(reading, items(command.def), object->options);
        return imported();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ResetRelOptions:
        clearOptions(items(command.def), object->options);
        return imported();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetTableSpace:
        if (Table *table = reading.draft.get<Table>(id))
            table->tablespace = text(command.name);
        else if (Index *index = reading.draft.get<Index>(id))
            index->tablespace = text(command.name);
        else if (Key *key = reading.draft.get<Key>(id))
            key->tablespace = text(command.name);
        else if (View *view = reading.draft.get<View>(id))
            view->tablespace = text(command.name);
        return imported();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetLogged:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetUnLogged: {
        const bool logged = command.subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_SetLogged;
        const Persistence wanted = logged ? Persistence::Permanent : Persistence::Unlogged;
        if (Table *table = reading.draft.get<Table>(id))
            table->persistence = wanted;
        else if (Sequence *sequence = reading.draft.get<Sequence>(id))
            sequence->persistence = wanted;
        return imported();
    }
    default:
        return std::nullopt;
    }
}

std::optional<Outcome> readRowSecurity(Table &table, PgQuery__AlterTableType type)
{
    switch (type) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableRowSecurity:
        table.rowSecurity = true;
        return imported();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableRowSecurity:
        table.rowSecurity = false;
        return imported();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ForceRowSecurity:
        table.forceRowSecurity = true;
        return imported();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_NoForceRowSecurity:
        table.forceRowSecurity = false;
        return imported();
    default:
        return std::nullopt;
    }
}

Outcome readTableCommand(Reading &reading, Table &table, const PgQuery__AlterTableCmd &command,
                         Range range)
{
    if (const auto done = readRowSecurity(table, command.subtype))
        return *done;
    if (const auto done = readAlterColumn(reading, table, command, range))
        return *done;
    switch (command.subtype) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AddConstraint:
        return readConstraint(reading, table, *command.def->constraint,
                              {reading.text.at(command.def->constraint->location), range.end}, {});
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropConstraint:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ValidateConstraint:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterConstraint:
        return readConstraintChange(reading, table, command, range);
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ClusterOn:
        table.clusterIndex =
            Ref<Object>(reading.draft.lookUp(Space::Relation, table.parent, text(command.name)));
        return table.clusterIndex ? imported() : unresolved();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropCluster:
        table.clusterIndex = {};
        return imported();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetAccessMethod:
        table.accessMethod = text(command.name);
        return imported();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_GenericOptions:
        readSettings(items(command.def), table.foreignSettings);
        return imported();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropOids:
        return imported();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableTrig:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableAlwaysTrig:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableReplicaTrig:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableTrig:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableTrigAll:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableTrigAll:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableTrigUser:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableTrigUser:
        return readTriggerState(reading, table, command);
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AddInherit:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropInherit:
        return readInherit(reading, table, command);
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ReplicaIdentity:
        return readReplicaIdentity(reading, table, *command.def->replica_identity_stmt);
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AttachPartition:
        return readAttachPartition(reading, table, *command.def->partition_cmd, range, true);
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DetachPartition:
        return readAttachPartition(reading, table, *command.def->partition_cmd, range, false);
    default:
        return kept(Wording::tr("This change of a table is not part of the model."));
    }
}

Outcome readCommand(Reading &reading, Id id, const PgQuery__AlterTableCmd &command, Range range)
{
    Draft &draft = reading.draft;
    if (draft.get<Column>(id))
        return kept(Wording::tr("The sequence of a column is not an object of its own."));
    if (const auto done = readRelationSetting(reading, id, command))
        return *done;
    if (const auto done = readRuleState(reading, id, command))
        return *done;
    if (Table *table = draft.get<Table>(id))
        return readTableCommand(reading, *table, command, range);
    if (View *view = draft.get<View>(id))
        return readAlterView(reading, *view, command, range);
    if (CompositeType *type = draft.get<CompositeType>(id))
        return readAlterComposite(reading, *type, command, range);
    if (Index *index = draft.get<Index>(id);
        index && command.subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_SetStatistics &&
        command.num > 0 && command.num <= index->parts.size()) {
        const QString level = valueText(command.def);
        index->parts[command.num - 1].statistics = level == u"-1" ? QString() : level;
        return imported();
    }
    if (command.subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_AttachPartition)
        return readAttachIndex(reading, id, *command.def->partition_cmd->name);
    return kept(Wording::tr("This change is not part of the model."));
}

} // namespace

Outcome readAlterTable(Reading &reading, const PgQuery__AlterTableStmt &stmt)
{
    const StatementText &source = reading.text;
    const Id id = reading.draft.relation(nameOf(*stmt.relation));
    if (!id)
        return stmt.missing_ok ? Outcome{Fate::Imported, Wording::tr("There is no %1 to alter.")
                                                             .arg(text(stmt.relation->relname))}
                               : unresolved();
    const int nameEnd = source.nameEnd(source.at(stmt.relation->location));
    const int from = source.is(nameEnd, "*") ? nameEnd + 1 : nameEnd;
    const QList<Range> ranges = source.split({from, source.count()});
    const int only = reading.command;
    reading.only = !stmt.relation->inh;
    Outcome outcome = imported();
    bool anyKept = false;
    for (size_t i = 0; i < stmt.n_cmds; ++i) {
        if (only >= 0 && size_t(only) != i)
            continue;
        reading.command = int(i);
        reading.hasKept = false;
        const Range range = qsizetype(i) < ranges.size() ? ranges.at(qsizetype(i)) : Range{};
        const PgQuery__AlterTableCmd &command = *stmt.cmds[i]->alter_table_cmd;
        Outcome one = readCommand(reading, id, command, range);
        if (one.fate == Fate::Unresolved && !reading.last) {
            reading.again.append(int(i));
            one = imported();
        }
        if (one.fate == Fate::Unresolved)
            one = kept(Wording::tr("It names something that is not in the script."));
        if (one.fate == Fate::Kept && !reading.hasKept) {
            reading.keep(source.slice({0, from}) + u' ' + source.slice(range), one.reason,
                         &stmt.base);
            reading.hasKept = true;
        }
        if (one.fate == Fate::Kept)
            anyKept = true;
        outcome = outcome + one;
    }
    reading.hasKept = anyKept;
    return outcome;
}

// CLUSTER sorts the rows now, and remembers the index as ALTER TABLE ... CLUSTER ON does.
Outcome readCluster(Reading &reading, const PgQuery__ClusterStmt &stmt)
{
    if (!stmt.relation || isEmpty(stmt.indexname))
        return skipped(Wording::tr("Maintenance of a running database is not a definition."));
    const Id relation = reading.draft.relation(nameOf(*stmt.relation));
    Table *table = reading.draft.get<Table>(relation);
    View *view = reading.draft.get<View>(relation);
    if (!table && !view)
        return unresolved();
    const Id schema = reading.draft.find(relation)->parent;
    const Id index = reading.draft.lookUp(Space::Relation, schema, text(stmt.indexname));
    if (!index)
        return unresolved();
    if (table)
        table->clusterIndex = Ref<Object>(index);
    else
        view->clusterIndex = Ref<Index>(index);
    return imported();
}

} // namespace relvar::postgresql

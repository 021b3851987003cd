#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/readtypes.h"

#include <algorithm>
#include <utility>

// ALTER TABLE: commands about one column.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

Outcome addColumn(Reading &reading, Table &table, const PgQuery__AlterTableCmd &command,
                  Range range)
{
    const PgQuery__ColumnDef &def = *command.def->column_def;
    const QString name = text(def.colname);
    if (reading.draft.ownColumn(table.id, name))
        return command.missing_ok
                   ? Outcome{Fate::Imported, tr("The column %1 exists already.").arg(name)}
                   : refused(tr("The table %1 has a column %2 already.").arg(table.name, name));
    // Its own constraints are not to be tried again: the column is there then.
    const int whole = std::exchange(reading.command, -1);
    const Outcome outcome = readColumn(reading, table, def, range);
    reading.command = whole;
    return outcome;
}

Outcome changeType(Reading &reading, Column &column, const PgQuery__ColumnDef &def)
{
    column.type = readType(reading, *def.type_name, column.id);
    column.collation.clear();
    if (def.coll_clause) {
        const int at = reading.text.at(def.coll_clause->location) + 1;
        column.collation = reading.text.spelledName({at, reading.text.nameEnd(at)});
    }
    return imported();
}

void changeIdentity(Reading &reading, const Table &table, Column &column,
                    const PgQuery__AlterTableCmd &command)
{
    if (command.subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_AddIdentity) {
        readIdentity(reading, table, column, *command.def->constraint);
    } else if (command.subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_DropIdentity) {
        column.identity = Identity::None;
        column.identityOptions = {};
    } else {
        const Nodes options = items(command.def);
        readSequenceOptions(options, column.identityOptions);
        for (const PgQuery__Node *node : options)
            if (text(node->def_elem->defname) == u"generated")
                column.identity = valueText(node->def_elem->arg) == u"97" // 'a'
                                      ? Identity::Always
                                      : Identity::ByDefault;
    }
}

void setDefault(const Reading &reading, Column &column, const PgQuery__AlterTableCmd &command,
                Range range)
{
    const int word = reading.text.find(range, "SET", "DEFAULT");
    column.defaultValue =
        command.def && word >= 0 ? reading.text.slice({word + 2, range.end}) : QString();
}

// With the keys, indexes and foreign keys that it is part of, as PostgreSQL does.
void dropColumn(Draft &draft, const Table &table, Id column)
{
    const auto uses = [&](const QList<IndexPart> &parts) {
        return std::any_of(parts.begin(), parts.end(),
                           [&](const IndexPart &part) { return part.column == column; });
    };
    for (const Key *key : draft.childrenOf<Key>(table.id))
        if (uses(key->parts))
            draft.remove(key->id);
    for (const Index *index : draft.childrenOf<Index>(table.id))
        if (uses(index->parts))
            draft.remove(index->id);
    for (const Relationship *one : draft.childrenOf<Relationship>(table.id))
        if (std::any_of(one->pairs.begin(), one->pairs.end(),
                        [&](const ColumnPair &pair) { return pair.column == column; }))
            draft.remove(one->id);
    draft.remove(column);
}

// Where a column's own value of a setting stands in Object::options.
void setOption(Column &column, const QString &name, const QString &value)
{
    if (value.isEmpty() || value.compare(u"default", Qt::CaseInsensitive) == 0)
        column.options.remove(optionKey(name));
    else
        column.options.insert(optionKey(name), value);
}

} // namespace

std::optional<Outcome> readAlterColumn(Reading &reading, Table &table,
                                       const PgQuery__AlterTableCmd &command, Range range)
{
    switch (command.subtype) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AddColumn:
        return addColumn(reading, table, command, range);
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropColumn:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ColumnDefault:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropNotNull:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetNotNull:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropExpression:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetStatistics:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetOptions:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ResetOptions:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetStorage:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetCompression:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterColumnType:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AddIdentity:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetIdentity:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropIdentity:
        break;
    default:
        return std::nullopt;
    }
    Column *column = reading.draft.ownColumn(table.id, text(command.name));
    if (!column) {
        if (reading.draft.column(table.id, text(command.name)))
            return kept(tr("It changes an inherited column."));
        return command.missing_ok
                   ? Outcome{Fate::Imported, tr("There is no column %1.").arg(text(command.name))}
                   : unresolved();
    }
    switch (command.subtype) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropColumn:
        dropColumn(reading.draft, table, column->id);
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ColumnDefault:
        setDefault(reading, *column, command, range);
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropNotNull:
        column->nullable = true;
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetNotNull:
        column->nullable = false;
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropExpression:
        column->generated = Generated::No;
        column->generationExpression.clear();
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetStatistics:
        setOption(*column, u"statistics"_s, valueText(command.def));
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetStorage:
        setOption(*column, u"storage"_s, valueText(command.def).toLower());
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetCompression:
        setOption(*column, u"compression"_s, valueText(command.def));
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetOptions:
        readOptions(reading, items(command.def), column->options);
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ResetOptions:
        clearOptions(items(command.def), column->options);
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterColumnType:
        if (isSerial(column->type))
            keepSequenceName(reading, table, *column);
        return changeType(reading, *column, *command.def->column_def);
    default:
        changeIdentity(reading, table, *column, command);
    }
    return imported();
}

} // namespace relvar::postgresql

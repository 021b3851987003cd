#include "generators/dialects/postgresql/dependents.h"
#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/readtypes.h"
#include "generators/dialects/postgresql/uses.h"
#include "generators/dialects/postgresql/wording.h"

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
                   ? Outcome{Fate::Imported, Wording::tr("The column %1 exists already.").arg(name)}
                   : refused(Wording::tr("The table %1 has a column %2 already.")
                                 .arg(table.name, name));
    // Its own constraints are not to be tried again: the column is there then.
    const int whole = std::exchange(reading.command, -1);
    const Outcome outcome = readColumn(reading, table, def, range);
    reading.command = whole;
    if (const Column *column = reading.draft.ownColumn(table.id, name))
        passOn(reading.draft, *column);
    return outcome;
}

// A constant default keeps the type that it was made for.
void keepTypeOfDefault(Column &column)
{
    const QString value = column.defaultValue.trimmed();
    const bool text = value.size() > 1 && value.startsWith(u'\'') && value.endsWith(u'\'') &&
                      value.indexOf(u'\'', 1) == value.size() - 1;
    const bool null = value.compare(u"NULL", Qt::CaseInsensitive) == 0;
    const QString type = signatureType(column.type).text;
    if (column.type.named || type.isEmpty() || isSerial(column.type) ||
        !(text || (null && type != column.type.text)))
        return;
    column.defaultValue = value + u"::"_s + type;
}

Outcome changeType(Reading &reading, Column &column, const PgQuery__ColumnDef &def)
{
    keepTypeOfDefault(column);
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

void setDefault(Reading &reading, Column &column, const PgQuery__AlterTableCmd &command,
                Range range)
{
    const int expression = reading.text.find(range, "SET", "EXPRESSION");
    if (expression >= 0) { // PostgreSQL 17
        const int open = reading.text.findOpen({expression, range.end});
        if (open >= 0)
            column.generationExpression = reading.text.expression(reading.text.inside(open));
        if (command.def)
            reading.draft.setUses(column.id,
                                  usesOf(reading.draft, command.def->base, column.parent));
        return;
    }
    const int word = reading.text.find(range, "SET", "DEFAULT");
    column.defaultValue =
        command.def && word >= 0 ? reading.text.slice({word + 2, range.end}) : QString();
    reading.draft.setUses(column.id,
                          command.def ? usesOf(reading.draft, command.def->base) : QSet<Id>());
}

// With what heirs have of it.
void dropColumn(Draft &draft, const Table &table, const Column &column, bool cascade)
{
    QList<Id> ids{column.id};
    for (const Table *heir : heirs(draft, table.id))
        if (const Column *own = draft.ownColumn(heir->id, column.name);
            own && (isInherited(*own) || draft.partitionedTable(heir->id)))
            ids.append(own->id);
    removeWithDependents(draft, ids, cascade);
}

// Where a column's own value of a setting stands in Object::options.
void setOption(Column &column, const QString &name, const QString &value)
{
    if (value.isEmpty() || value.compare(u"default", Qt::CaseInsensitive) == 0)
        column.options.remove(optionKey(name));
    else
        column.options.insert(optionKey(name), value);
}

// What ALTER TABLE also does to the tables that inherit the column.
bool passesOn(PgQuery__AlterTableType type)
{
    switch (type) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ColumnDefault:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropNotNull:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetNotNull:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetStatistics:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetStorage:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterColumnType:
        return true;
    default:
        return false;
    }
}

Outcome changeColumn(Reading &reading, Table &table, Column &column,
                     const PgQuery__AlterTableCmd &command, Range range)
{
    switch (command.subtype) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropColumn:
        dropColumn(reading.draft, table, column,
                   command.behavior == PG_QUERY__DROP_BEHAVIOR__DROP_CASCADE);
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ColumnDefault:
        setDefault(reading, column, command, range);
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropNotNull:
        dropNotNull(column);
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetNotNull:
        column.nullable = false;
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropExpression:
        column.generated = Generated::No;
        column.generationExpression.clear();
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetStatistics:
        setOption(column, u"statistics"_s, valueText(command.def));
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetStorage:
        setOption(column, u"storage"_s, valueText(command.def).toLower());
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetCompression:
        setOption(column, u"compression"_s, valueText(command.def));
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetOptions:
        readOptions(reading, items(command.def), column.options);
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterColumnGenericOptions:
        readSettings(items(command.def), column.foreignSettings);
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ResetOptions:
        clearOptions(items(command.def), column.options);
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterColumnType:
        if (isSerial(column.type))
            keepSequenceName(reading.draft, table, column);
        return changeType(reading, column, *command.def->column_def);
    default:
        changeIdentity(reading, table, column, command);
    }
    return imported();
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
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterColumnGenericOptions:
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
    Column *column = columnToChange(reading.draft, table, text(command.name));
    if (!column) {
        return command.missing_ok
                   ? Outcome{Fate::Imported,
                             Wording::tr("There is no column %1.").arg(text(command.name))}
                   : unresolved();
    }
    const Outcome outcome = changeColumn(reading, table, *column, command, range);
    if (!reading.only && passesOn(command.subtype))
        for (Table *heir : heirs(reading.draft, table.id))
            if (Column *own = reading.draft.ownColumn(heir->id, text(command.name)))
                changeColumn(reading, *heir, *own, command, range);
    return outcome;
}

} // namespace relvar::postgresql

#include "generators/dialects/mysql/reading.h"
#include "generators/dialects/mysql/wording.h"

// CREATE TABLE and its columns.
namespace relvar::mysql {

using namespace Qt::StringLiterals;

void takeTableSettings(const syntax::TableSettings &settings, Table &table)
{
    if (settings.comment)
        table.comment = *settings.comment;
    takeOptions(settings.options, table);
}

// Whether the statement ends here because there is something of this name already.
static bool isTaken(Reading &reading, const syntax::CreateTable &stmt, Outcome &outcome)
{
    const Id known = reading.draft.relation(stmt.name);
    if (!known || reading.draft.find(known)->name != stmt.name.name)
        return false;
    if (stmt.orReplace) {
        reading.draft.remove(known);
        return false;
    }
    outcome =
        stmt.ifNotExists
            ? imported(Wording::tr("The table %1 exists already.").arg(stmt.name.name))
            : refused(Wording::tr("There is already something called %1.").arg(stmt.name.name));
    return true;
}

Outcome readTable(Reading &reading, const syntax::CreateTable &stmt)
{
    Draft &draft = reading.draft;
    if (stmt.asQuery)
        return reading.keep(
            reading.whole,
            Wording::tr("A table made from a query has columns that only the database knows."), {},
            {stmt.name});
    Outcome outcome;
    if (isTaken(reading, stmt, outcome))
        return outcome;
    if (!stmt.like.isEmpty())
        return readLike(reading, stmt);
    Table &table = draft.add<Table>(draft.schema(stmt.name.schema).id, stmt.name.name);
    table.persistence = stmt.temporary ? Persistence::Temporary : Persistence::Permanent;
    takeTableSettings(stmt.settings, table);
    for (const syntax::ColumnDefinition &definition : stmt.columns) {
        if (draft.column(table.id, definition.name)) {
            outcome = refused(Wording::tr("The column %1 is defined twice.").arg(definition.name));
            continue;
        }
        Column &column = draft.add<Column>(table.id, definition.name);
        outcome = outcome + readColumn(reading, table, column, definition);
    }
    for (const syntax::IndexDefinition &index : stmt.indexes)
        outcome = outcome + readIndex(reading, table, index);
    for (const syntax::CheckDefinition &check : stmt.checks)
        readCheck(reading, table, check);
    for (const syntax::ForeignKeyDefinition &key : stmt.foreignKeys)
        outcome = outcome + readForeignKey(reading, table, key);
    return outcome;
}

Outcome readColumn(Reading &reading, Table &table, Column &column,
                   const syntax::ColumnDefinition &definition)
{
    column.type.text = definition.type;
    column.nullable = definition.nullable.value_or(true);
    column.collation = definition.collation;
    column.defaultValue = definition.defaultValue;
    column.generated = definition.generated;
    column.generationExpression = definition.generationExpression;
    column.identity = definition.autoIncrement ? Identity::ByDefault : Identity::None;
    column.comment = definition.comment;
    column.options.clear();
    takeOptions(definition.options, column);
    if (definition.autoIncrement)
        column.nullable = false;
    Outcome outcome;
    syntax::IndexDefinition key;
    key.parts = {{column.name, {}, {}, SortOrder::Default}};
    if (definition.primary) {
        key.type = syntax::IndexType::Primary;
        outcome = outcome + readIndex(reading, table, key);
    }
    if (definition.unique) {
        key.type = syntax::IndexType::Unique;
        outcome = outcome + readIndex(reading, table, key);
    }
    for (const syntax::CheckDefinition &check : definition.checks) {
        Check &made = readCheck(reading, table, check);
        if (check.name.isEmpty())
            made.options.insert(optionKey(u"of_column"_s), column.name);
    }
    if (definition.references)
        outcome = outcome + readForeignKey(reading, table, *definition.references);
    return outcome;
}

namespace {

QList<IndexPart> copied(const QList<IndexPart> &parts, const QHash<Id, Id> &columns)
{
    QList<IndexPart> result = parts;
    for (IndexPart &part : result)
        if (part.column)
            part.column = Ref<Column>(columns.value(part.column));
    return result;
}

} // namespace

// LIKE: columns, keys, indexes and checks, but no foreign keys.
Outcome readLike(Reading &reading, const syntax::CreateTable &stmt)
{
    Draft &draft = reading.draft;
    const Table *from = draft.relationOf<Table>(stmt.like);
    if (!from)
        return unresolved();
    Table &table = draft.add<Table>(draft.schema(stmt.name.schema).id, stmt.name.name);
    table.persistence = stmt.temporary ? Persistence::Temporary : Persistence::Permanent;
    table.comment = from->comment;
    table.options = from->options;
    table.options.remove(optionKey(u"auto_increment"_s));
    QHash<Id, Id> columns;
    for (const Column *one : draft.childrenOf<Column>(from->id)) {
        Column &made = draft.add<Column>(table.id, one->name);
        const Column identity = made;
        made = *one;
        made.id = identity.id;
        made.parent = identity.parent;
        made.rank = identity.rank;
        columns.insert(one->id, made.id);
    }
    for (const Key *one : draft.childrenOf<Key>(from->id)) {
        Key &made = draft.add<Key>(table.id, one->name);
        made.type = one->type;
        made.method = one->method;
        made.parts = copied(one->parts, columns);
        made.comment = one->comment;
        made.options = one->options;
    }
    for (const Index *one : draft.childrenOf<Index>(from->id)) {
        Index &made = draft.add<Index>(table.id, one->name);
        made.method = one->method;
        made.parts = copied(one->parts, columns);
        made.comment = one->comment;
        made.options = one->options;
    }
    for (const Check *one : draft.childrenOf<Check>(from->id)) {
        Check &made = draft.add<Check>(table.id, draft.numberedName(table, u"_chk_"_s));
        made.expression = one->expression;
        made.options = one->options;
    }
    return imported();
}

} // namespace relvar::mysql

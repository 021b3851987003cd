#include "generators/dialects/sqlite/builder.h"
#include "generators/dialects/sqlite/names.h"
#include "generators/dialects/sqlite/tokens.h"
#include "generators/dialects/sqlite/virtualtables.h"
#include "generators/dialects/sqlite/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

MadeTable &Builder::makeTable(const CatalogEntry &entry)
{
    MadeTable &made = m_tables[{entry.schema, entry.name.toLower()}];
    made.schema = entry.schema;
    made.table = add<Table>(schema(entry.schema), entry.name);
    if (entry.schema == u"temp")
        made.table->persistence = Persistence::Temporary;
    return made;
}

// Whether the text was taken apart as SQLite did it.
static bool agrees(const CatalogEntry &entry, const TableSyntax &syntax)
{
    if (entry.columns.size() != syntax.columns.size() || entry.strict != syntax.strict ||
        entry.withoutRowid != syntax.withoutRowid)
        return false;
    for (qsizetype i = 0; i < entry.columns.size(); ++i)
        if (entry.columns[i].name != syntax.columns[i].name ||
            entry.columns[i].defaultValue.isNull() != syntax.columns[i].defaultValue.isNull())
            return false;
    return true;
}

void Builder::buildTable(const CatalogEntry &entry)
{
    const auto syntax = parseTable(entry.sql);
    if (!syntax || !agrees(entry, *syntax)) {
        keep(entry, Wording::tr("The definition cannot be taken apart."));
        return;
    }
    MadeTable &made = makeTable(entry);
    made.table->comment = syntax->comment;
    if (entry.strict)
        made.table->options.insert(u"sqlite.strict"_s, u"true"_s);
    if (entry.withoutRowid)
        made.table->options.insert(u"sqlite.without_rowid"_s, u"true"_s);
    addColumns(entry, *syntax, made);
    addKeys(entry, *syntax, made);
    for (const CheckSyntax &check : syntax->checks)
        add<Check>(made.table->id, check.name)->expression = check.expression;
    made.foreignKeys = syntax->foreignKeys;
}

void Builder::addColumns(const CatalogEntry &entry, const TableSyntax &syntax, MadeTable &made)
{
    for (qsizetype i = 0; i < syntax.columns.size(); ++i) {
        const ColumnSyntax &from = syntax.columns[i];
        const auto column = add<Column>(made.table->id, from.name);
        column->type.text = entry.columns[i].type;
        column->nullable = !from.notNull;
        column->defaultValue = entry.columns[i].defaultValue;
        column->collation = from.collation;
        column->generated = from.generated;
        column->generationExpression = from.expression;
        column->comment = from.comment;
        if (!from.notNullName.isEmpty())
            column->options.insert(u"sqlite.not_null_name"_s, from.notNullName);
        if (!from.notNullConflict.isEmpty())
            column->options.insert(u"sqlite.not_null_on_conflict"_s, from.notNullConflict);
        made.columns.append(column);
    }
}

void Builder::addKeys(const CatalogEntry &entry, const TableSyntax &syntax, MadeTable &made)
{
    for (const KeySyntax &from : syntax.keys) {
        const auto key = add<Key>(made.table->id, from.name);
        key->type = from.primary ? KeyType::Primary : KeyType::Unique;
        for (const PartSyntax &part : from.parts)
            key->parts.append(partOf(part, made));
        if (from.autoincrement)
            key->options.insert(u"sqlite.autoincrement"_s, u"true"_s);
        if (!from.conflict.isEmpty())
            key->options.insert(u"sqlite.on_conflict"_s, from.conflict);
        // A descending one is the row id only when it stands behind the columns.
        const bool descending =
            key->parts.size() == 1 && key->parts.first().order == SortOrder::Descending;
        if (from.primary && descending && !from.inColumn)
            key->options.insert(u"sqlite.placement"_s, u"table"_s);
        made.keys.append(key);
    }
    const Key *primary = made.primary();
    if (!primary)
        return;
    // Neither the row id nor what takes its place can be NULL, whether that is said or not.
    for (const IndexPart &part : primary->parts) {
        const auto it = std::find_if(made.columns.begin(), made.columns.end(),
                                     [&](const auto &one) { return one->id == part.column; });
        if (it == made.columns.end() ||
            !(entry.withoutRowid || isRowId(*primary, (*it)->type.text)))
            continue;
        if (!(*it)->nullable)
            (*it)->options.insert(u"sqlite.explicit_not_null"_s, u"true"_s);
        (*it)->nullable = false;
    }
}

void Builder::buildVirtual(const CatalogEntry &entry)
{
    const auto syntax = parseVirtual(entry.sql);
    if (!syntax || !entry.readable) {
        keep(entry, entry.readable
                        ? Wording::tr("The definition cannot be taken apart.")
                        : Wording::tr("This SQLite does not have the module of the table."));
        return;
    }
    MadeTable &made = makeTable(entry);
    QMap<QString, QString> &options = made.table->options;
    options.insert(u"sqlite.module"_s, syntax->module);
    QStringList others = syntax->arguments;
    QHash<QString, ColumnArgument> named; // in lower case
    if (hasColumnArguments(syntax->module)) {
        others.clear();
        for (const QString &argument : syntax->arguments)
            if (const auto column = columnArgument(syntax->module, argument))
                named.insert(column->name.toLower(), *column);
            else
                others.append(argument);
    }
    if (!others.isEmpty())
        options.insert(u"sqlite.arguments"_s, others.join(u", "_s));
    for (const CatalogColumn &from : entry.columns) {
        if (from.hidden)
            continue;
        const auto column = add<Column>(made.table->id, from.name);
        const ColumnArgument argument = named.value(from.name.toLower());
        column->type.text = from.type.isEmpty() ? argument.type : from.type;
        column->options = argument.options;
        made.columns.append(column);
    }
}

QList<ColumnPair> Builder::pairsOf(const MadeTable &made, const MadeTable &target,
                                   const ForeignKeySyntax &syntax) const
{
    QList<Id> referenced;
    const Key *primary = target.primary();
    if (!syntax.referenced.isEmpty()) {
        for (const QString &name : syntax.referenced)
            if (const auto column = target.column(name))
                referenced.append(column->id);
    } else if (primary) {
        for (const IndexPart &part : primary->parts)
            referenced.append(part.column);
    }
    QList<ColumnPair> pairs;
    if (referenced.size() != syntax.columns.size())
        return pairs;
    for (qsizetype i = 0; i < referenced.size(); ++i) {
        const auto column = made.column(syntax.columns[i]);
        if (!column || !referenced[i])
            return {};
        pairs.append({Ref<Column>(column->id), Ref<Column>(referenced[i])});
    }
    return pairs;
}

void Builder::addForeignKey(MadeTable &made, const ForeignKeySyntax &syntax)
{
    const MadeTable *target = tableNamed(made.schema, syntax.table);
    const QList<ColumnPair> pairs = target ? pairsOf(made, *target, syntax) : QList<ColumnPair>();
    if (pairs.isEmpty()) {
        QStringList columns;
        for (const QString &name : syntax.columns)
            columns.append(quotedName(name));
        QString text = u"FOREIGN KEY ("_s + columns.join(u", "_s) + u") "_s + syntax.text;
        if (!syntax.name.isEmpty())
            text.prepend(u"CONSTRAINT "_s + quotedName(syntax.name) + u' ');
        QString &kept = made.table->options[u"sqlite.constraints"_s];
        kept += (kept.isEmpty() ? QString() : u", "_s) + text;
        remark(made.schema, made.table->name,
               Wording::tr("A foreign key of the table references something that is not in the "
                           "script."));
        return;
    }
    const auto relationship = add<Relationship>(made.table->id, syntax.name);
    relationship->target = Ref<Table>(target->table->id);
    relationship->pairs = pairs;
    relationship->onDelete = syntax.onDelete;
    relationship->onUpdate = syntax.onUpdate;
    relationship->match = syntax.match;
    relationship->deferrable = syntax.deferrable;
    relationship->initiallyDeferred = syntax.deferred;
    if (syntax.referenced.isEmpty())
        relationship->options.insert(u"sqlite.implicit_target"_s, u"true"_s);
}

} // namespace relvar::sqlite

#include "generators/dialects/mysql/reading.h"
#include "generators/dialects/mysql/wording.h"

// ALTER TABLE: each change is folded into the table, or kept as a statement of its own.
namespace relvar::mysql {

using namespace Qt::StringLiterals;
using syntax::Change;

namespace {

Outcome unknownColumn(const Table &table, const QString &name)
{
    return refused(Wording::tr("The table %1 has no column %2.").arg(table.name, name));
}

Outcome addColumns(Reading &reading, Table &table, const Change &change)
{
    Draft &draft = reading.draft;
    Outcome outcome;
    for (const syntax::ColumnDefinition &definition : change.columns) {
        if (draft.column(table.id, definition.name)) {
            const QString text = Wording::tr("The table %1 has a column %2 already.")
                                     .arg(table.name, definition.name);
            outcome = outcome + (change.flag ? imported(text) : refused(text));
            continue;
        }
        Column &column = draft.add<Column>(table.id, definition.name);
        outcome = outcome + readColumn(reading, table, column, definition);
        draft.place(column, change.position.first, change.position.after);
    }
    return outcome;
}

void renameColumn(Reading &reading, const Table &table, const Column &column, const QString &name)
{
    const Object *schema = reading.draft.find(table.parent);
    const Name target{schema ? schema->name : QString(), table.name};
    renameTargetColumn(reading.session, target, column.name, name);
    reading.draft.rename(column.id, name);
}

Outcome modifyColumn(Reading &reading, Table &table, const Change &change)
{
    Draft &draft = reading.draft;
    const syntax::ColumnDefinition &definition = change.columns.first();
    Column *column = draft.column(table.id, change.name);
    if (!column)
        return change.flag ? imported() : unknownColumn(table, change.name);
    if (column->name != definition.name)
        renameColumn(reading, table, *column, definition.name);
    const Key *primary = draft.primaryKey(table.id);
    const Outcome outcome = readColumn(reading, table, *column, definition);
    if (primary)
        for (const IndexPart &part : primary->parts)
            if (part.column == column->id)
                column->nullable = false;
    draft.place(*column, change.position.first, change.position.after);
    return outcome;
}

// The parts without a column; what has no part left goes.
template<class T>
void shrink(Draft &draft, Id table, Id column)
{
    for (T *one : draft.childrenOf<T>(table)) {
        const qsizetype before = one->parts.size();
        one->parts.removeIf([&](const IndexPart &part) { return part.column == column; });
        if (before > 0 && one->parts.isEmpty())
            draft.remove(one->id);
    }
}

Outcome dropColumn(Reading &reading, const Table &table, const Change &change)
{
    Draft &draft = reading.draft;
    const Column *column = draft.column(table.id, change.name);
    if (!column)
        return change.flag ? imported() : unknownColumn(table, change.name);
    shrink<Key>(draft, table.id, column->id);
    shrink<Index>(draft, table.id, column->id);
    draft.remove(column->id);
    return imported();
}

Outcome dropConstraint(Reading &reading, const Table &table, const Change &change)
{
    Draft &draft = reading.draft;
    if (const Id known = draft.lookUp(Space::Constraint, table.id, change.name)) {
        if (const auto *key = draft.get<Relationship>(known))
            keepIndexOf(draft, *key);
        draft.remove(known);
        return imported();
    }
    if (change.type == Change::DropConstraint)
        return removeIndex(reading, table, change.name, change.flag);
    const QString text =
        Wording::tr("The table %1 has no constraint %2.").arg(table.name, change.name);
    return change.flag ? imported(text) : refused(text);
}

Outcome renameTable(Reading &reading, Table &table, const Name &to)
{
    Draft &draft = reading.draft;
    const Object *schema = draft.find(table.parent);
    const Name from{schema->name, table.name};
    const Name target{to.schema.isEmpty() ? from.schema : to.schema, to.name};
    const Id there = draft.relation(target);
    if (there && there != table.id)
        return refused(Wording::tr("There is already something called %1.").arg(to.name));
    renameTarget(reading.session, from, target);
    draft.moveTo(table.id, draft.schema(target.schema).id);
    draft.rename(table.id, to.name);
    return imported();
}

Outcome changeOfColumn(Reading &reading, const Table &table, const Change &change)
{
    Column *column = reading.draft.column(table.id, change.name);
    if (!column)
        return unknownColumn(table, change.name);
    if (change.type == Change::RenameColumn)
        renameColumn(reading, table, *column, change.newName);
    else if (change.type == Change::SetDefault)
        column->defaultValue =
            change.text.compare(u"null"_s, Qt::CaseInsensitive) == 0 ? QString() : change.text;
    else if (change.flag)
        column->options.remove(optionKey(u"invisible"_s));
    else
        column->options.insert(optionKey(u"invisible"_s), u"true"_s);
    return imported();
}

Outcome changeOfIndex(Reading &reading, const Table &table, const Change &change)
{
    Object *index = reading.draft.find(reading.draft.lookUp(Space::Index, table.id, change.name));
    if (!index)
        return refused(Wording::tr("The table %1 has no index %2.").arg(table.name, change.name));
    if (change.type == Change::RenameIndex)
        reading.draft.rename(index->id, change.newName);
    else if (change.flag)
        index->options.remove(optionKey(change.text));
    else
        index->options.insert(optionKey(change.text), u"true"_s);
    return imported();
}

Outcome changeSettings(Reading &reading, Table &table, const Change &change)
{
    takeTableSettings(change.settings, table);
    if (change.flag) // CONVERT TO: the columns with it
        for (Column *column : reading.draft.childrenOf<Column>(table.id)) {
            column->collation.clear();
            column->options.remove(optionKey(u"charset"_s));
        }
    const bool collates = change.settings.options.contains(u"collation"_s);
    if (change.settings.options.contains(u"charset"_s) && !collates)
        table.options.remove(optionKey(u"collation"_s));
    return imported();
}

Outcome readChange(Reading &reading, Table &table, const Change &change)
{
    switch (change.type) {
    case Change::AddColumn:
        return addColumns(reading, table, change);
    case Change::ModifyColumn:
        return modifyColumn(reading, table, change);
    case Change::RenameColumn:
    case Change::SetDefault:
    case Change::SetVisible:
        return changeOfColumn(reading, table, change);
    case Change::DropColumn:
        return dropColumn(reading, table, change);
    case Change::AddIndex:
        return readIndex(reading, table, *change.index);
    case Change::DropIndex:
        return removeIndex(reading, table, change.name, change.flag);
    case Change::RenameIndex:
    case Change::SetIndexVisible:
        return changeOfIndex(reading, table, change);
    case Change::DropPrimaryKey:
        return removeIndex(reading, table, u"PRIMARY"_s, change.flag);
    case Change::AddForeignKey:
        return readForeignKey(reading, table, *change.foreignKey);
    case Change::AddCheck:
        readCheck(reading, table, *change.check);
        return imported();
    case Change::DropForeignKey:
    case Change::DropCheck:
    case Change::DropConstraint:
        return dropConstraint(reading, table, change);
    case Change::RenameTable:
        return renameTable(reading, table, change.table);
    case Change::Settings:
        return changeSettings(reading, table, change);
    case Change::Partitioning:
        table.options.remove(optionKey(u"partition"_s));
        if (!change.text.isEmpty())
            table.options.insert(optionKey(u"partition"_s), change.text);
        return imported();
    case Change::DropOption:
        table.options.remove(optionKey(change.name));
        return imported();
    case Change::Nothing:
        return skipped(Wording::tr("How a change is made is not part of a design."));
    case Change::Unknown:
        break;
    }
    return reading.keep(u"ALTER TABLE "_s + quotedName(reading.draft, table.id) + u' ' +
                            change.text,
                        Wording::tr("Relvar has no kind of object for this."), {table.id});
}

} // namespace

Outcome readAlter(Reading &reading, const syntax::AlterTable &alter)
{
    Draft &draft = reading.draft;
    const Id known = draft.relation(alter.name);
    Table *table = draft.get<Table>(known);
    if (!table)
        return known ? kept() : unresolved();
    Outcome outcome;
    bool any = false;
    for (const Change &change : alter.changes) {
        const Outcome one = readChange(reading, *table, change);
        outcome = any ? (one.fate == Fate::Skipped ? outcome : outcome + one) : one;
        any = any || one.fate != Fate::Skipped;
    }
    return outcome;
}

Outcome readRename(Reading &reading, const syntax::RenameTables &rename)
{
    Outcome outcome;
    for (const auto &[from, to] : rename.pairs) {
        const Id known = reading.draft.relation(from);
        if (Table *table = reading.draft.get<Table>(known))
            outcome = outcome + renameTable(reading, *table, to);
        else if (known)
            reading.draft.rename(known, to.name);
        else
            outcome = outcome + unresolved();
    }
    return outcome;
}

} // namespace relvar::mysql

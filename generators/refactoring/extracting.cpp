#include "generators/refactoring/extracting.h"

#include "generators/dialects/dialect.h"
#include "generators/refactoring/columnmove.h"
#include "generators/refactoring/joins.h"
#include "generators/refactoring/partitions.h"
#include "generators/refactoring/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/keys.h"
#include "model/operations/naming.h"

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

Result<void> refusePrimary(const Model &model, Id table, const QList<Id> &columns)
{
    const QList<Id> primary = primaryColumns(model, table);
    for (const Id column : columns)
        if (primary.contains(column))
            return Error{Refactor::tr("“%1” is part of the primary key and has to stay.")
                             .arg(displayName(model, column))};
    return {};
}

Result<void> checkSource(const Model &model, Id table, const QList<Id> &columns)
{
    if (isWholePartitioned(model, table))
        return Error{Refactor::tr("“%1” is partitioned; its other half would not be, and would "
                                  "keep partitions from being dropped.")
                         .arg(displayName(model, table))};
    if (const Result<void> alone = checkStandsAlone(model, table); !alone)
        return alone;
    return checkColumnsOf(model, table, columns);
}

// For a table that goes on to refer to what `leaving` becomes.
Result<void> checkReferrer(const Model &model, Id table, const QList<Id> &columns,
                           const QList<Id> &leaving)
{
    if (!model.get<Table>(table))
        return checkStandsAlone(model, table);
    if (const Result<void> good = checkColumnsOf(model, table, columns); !good)
        return good;
    return checkCanRefer(model, table, leaving);
}

// The foreign key of `table` to a new table that takes the place of `columns`.
Id refer(Edit &edit, Id table, Id target, const QList<ColumnPair> &pairs, bool mandatory,
         bool oneToOne)
{
    QList<Id> columns;
    for (const ColumnPair &pair : pairs)
        columns.append(pair.column);
    Relationship line;
    line.parent = table;
    line.target = Ref<Table>(target);
    line.own = {oneToOne ? 1 : 0, oneToOne ? 1 : RelationshipEnd::Many, {}};
    line.other = {mandatory ? 1 : 0, 1, {}};
    line.pairs = pairs;
    line.name = constraintName(edit.model(), table, columns, u"fkey"_s,
                               dialectOf(edit.model()).traits().identifierBytes);
    if (oneToOne && !areUnique(edit.model(), table, columns))
        (void)addKey(edit, table, KeyType::Unique, columns);
    return edit.add(line);
}

bool allNullable(const Model &model, const QList<Id> &columns)
{
    return std::all_of(columns.cbegin(), columns.cend(),
                       [&](Id id) { return model.get<Column>(id)->nullable; });
}

// Numbers the rows of `made` and lets `table` refer to them, where its first column was.
Result<QList<ColumnPair>> referByNumber(Edit &edit, Id table, Id made, const QString &keyName,
                                        const QList<Id> &columns)
{
    const Model &model = edit.model();
    QString name = keyName.trimmed();
    if (name.isEmpty())
        name = numberColumnName(model, model.find(made)->name, table);
    for (const Id column : columns)
        if (model.find(column)->name == name)
            return Error{Refactor::tr("“%1” has a column “%2” already.")
                             .arg(displayName(model, made), name)};
    const bool nullable = allNullable(model, columns);
    const Id number = addNumberColumn(edit, made, name, table);
    if (const auto key = addKey(edit, made, KeyType::Primary, {number}); !key)
        return key.error();
    const Id own =
        addColumnLike(edit, table, number, foreignName(edit.model(), table, made, name), nullable);
    moveBehind(edit, own, columns.first());
    return QList<ColumnPair>{{Ref<Column>(own), Ref<Column>(number)}};
}

// Copies the key columns to the new table, where they are its primary key.
Result<QList<ColumnPair>> referByKey(Edit &edit, Id made, const QList<Id> &key)
{
    QList<ColumnPair> pairs;
    QList<Id> copies;
    for (const Id column : key) {
        copies.append(addColumnLike(edit, made, column, edit.get<Column>(column)->name, false));
        pairs.append({Ref<Column>(column), Ref<Column>(copies.last())});
    }
    if (const auto added = addKey(edit, made, KeyType::Primary, copies); !added)
        return added.error();
    return pairs;
}

void tellDefaults(const Model &model, const QList<Id> &columns, QStringList &notes)
{
    for (const Id id : columns)
        if (const Column *column = model.get<Column>(id); !column->defaultValue.isEmpty())
            notes.append(Refactor::tr("The default of “%1” goes along: it is that of new rows of "
                                      "“%2”.")
                             .arg(column->name, displayName(model, column->parent)));
}

} // namespace

Result<Refactored> extractEntity(Edit &edit, const Extraction &extraction)
{
    const Model before = edit.model();
    const Id table = extraction.table;
    QList<Id> moved = extraction.columns;
    for (const Id key : extraction.key)
        if (!moved.removeOne(key))
            return Error{Refactor::tr("The key of the new table has to be among its columns.")};
    if (const auto good = checkReferrer(before, table, extraction.columns, moved); !good)
        return good.error();
    if (extraction.oneToOne && isWholePartitioned(before, table))
        return Error{Refactor::tr("“%1” is partitioned and cannot have a unique key without the "
                                  "columns that it is partitioned by, as one-to-one needs.")
                         .arg(displayName(before, table))};
    if (const auto good = refusePrimary(before, table, moved); !good)
        return good.error();
    if (!extraction.key.isEmpty() && moved.isEmpty())
        return Error{Refactor::tr("The new table would have nothing but its key; choose more "
                                  "columns of “%1”.")
                         .arg(displayName(before, table))};
    const Result<Id> made =
        addTableBeside(edit, table, extraction.name, before.find(table)->name + u"_part"_s);
    if (!made)
        return made.error();
    const Result<QList<ColumnPair>> pairs =
        extraction.key.isEmpty() ? referByNumber(edit, table, *made, extraction.keyName, moved)
                                 : referByKey(edit, *made, extraction.key);
    if (!pairs)
        return pairs.error();
    ColumnMove move(edit, table, *made);
    for (const ColumnPair &pair : *pairs)
        if (extraction.key.contains(pair.column))
            move.map(pair.column, pair.referenced);
    if (const auto done = move.move(moved); !done)
        return done.error();
    QList<Id> own;
    for (const ColumnPair &pair : *pairs)
        own.append(pair.column);
    const bool mandatory = std::none_of(own.cbegin(), own.cend(),
                                        [&](Id id) { return edit.get<Column>(id)->nullable; });
    refer(edit, table, *made, *pairs, mandatory, extraction.oneToOne);
    Refactored result{*made, move.notes()};
    if (!extraction.key.isEmpty() && !mandatory)
        result.notes.append(
            Refactor::tr("Rows of “%1” without a key have no place for the other values.")
                .arg(displayName(before, table)));
    FormerTables former(before);
    former.add(table, expressionsOf(edit.model(), moved),
               joined(edit.model(), table, *made, *pairs, mandatory));
    former.rewriteViews(edit, move.handled(), result.notes);
    return result;
}

namespace {

// What becomes of a type that lists the values: their names are kept as text.
void dissolveEnum(Edit &edit, Id value, Id lookup, QStringList &notes)
{
    const EnumType *type = edit.get<EnumType>(edit.get<Column>(value)->type.named);
    if (!type || !edit.get<Column>(value)->type.text.isEmpty())
        return;
    const QStringList labels = type->labels;
    const Id id = type->id;
    const QString name = displayName(edit.model(), id);
    const QString list = Refactor::tr("Values: %1").arg(labels.join(u", "_s));
    edit.modify<Column>(value, [&](Column &column) {
        column.type = {u"text"_s, {}};
        column.defaultValue.clear();
    });
    edit.modify<Table>(lookup, [&](Table &table) {
        table.comment += (table.comment.isEmpty() ? u""_s : u"\n"_s) + list;
    });
    notes.append(Refactor::tr("The %n value(s) of “%1” stand in the comment of “%2”, to be entered "
                              "as its rows.",
                              nullptr, int(labels.size()))
                     .arg(name, displayName(edit.model(), lookup)));
    const QList<Id> users = edit.model().referrers(id);
    if (users.isEmpty())
        notes.append(Refactor::tr("The type “%1” has no column any more.").arg(name));
}

} // namespace

Result<Refactored> promoteToLookup(Edit &edit, const Lookup &lookup)
{
    const Model before = edit.model();
    const Column *column = before.get<Column>(lookup.column);
    if (!column)
        return Error{Refactor::tr("The column does not exist any more.")};
    const Id table = column->parent;
    const QList<Id> leaving = lookup.valueIsKey ? QList<Id>() : QList<Id>{lookup.column};
    if (const auto good = checkReferrer(before, table, {lookup.column}, leaving); !good)
        return good.error();
    if (column->generated != Generated::No)
        return Error{Refactor::tr("“%1” is computed and cannot be a foreign key.")
                         .arg(displayName(before, lookup.column))};
    if (foreignKeyColumns(before, table).contains(lookup.column))
        return Error{
            Refactor::tr("“%1” is a foreign key already.").arg(displayName(before, lookup.column))};
    if (!lookup.valueIsKey)
        if (const auto good = refusePrimary(before, table, {lookup.column}); !good)
            return good.error();
    const Result<Id> made = addTableBeside(edit, table, lookup.name, column->name);
    if (!made)
        return made.error();
    const QString valueName =
        lookup.valueName.trimmed().isEmpty() ? u"name"_s : lookup.valueName.trimmed();
    Refactored result{*made, {}};
    const bool mandatory = !column->nullable;
    if (lookup.valueIsKey) {
        const Result<QList<ColumnPair>> pairs = referByKey(edit, *made, {lookup.column});
        if (!pairs)
            return pairs.error();
        edit.set(pairs->first().referenced, &Object::name, valueName);
        refer(edit, table, *made, *pairs, mandatory, false);
        result.notes.append(
            Refactor::tr("“%1” has to have a row for every value before the foreign "
                         "key is added.")
                .arg(displayName(edit.model(), *made)));
        return result;
    }
    const Result<QList<ColumnPair>> pairs = referByNumber(edit, table, *made, {}, {lookup.column});
    if (!pairs)
        return pairs.error();
    ColumnMove move(edit, table, *made);
    move.rename(lookup.column, valueName);
    if (const auto done = move.move({lookup.column}); !done)
        return done.error();
    result.notes += move.notes();
    if (!column->defaultValue.isEmpty())
        result.notes.append(Refactor::tr("The default of “%1” (%2) is given up: the column holds a "
                                         "number now.")
                                .arg(displayName(before, lookup.column), column->defaultValue));
    edit.modify<Column>(lookup.column, [](Column &value) {
        value.nullable = false;
        value.defaultValue.clear();
    });
    const QString type = dialectOf(before).typeText(before, column->type);
    dissolveEnum(edit, lookup.column, *made, result.notes);
    if (!areUnique(edit.model(), *made, {lookup.column}))
        if (const auto key = addKey(edit, *made, KeyType::Unique, {lookup.column}); !key)
            return key.error();
    refer(edit, table, *made, *pairs, mandatory, false);
    QHash<Id, QString> lost = expressionsOf(edit.model(), {lookup.column});
    if (edit.get<Column>(lookup.column)->type != column->type)
        lost[lookup.column] = u"CAST("_s + lost[lookup.column] + u" AS "_s + type + u')';
    FormerTables former(before);
    former.add(table, lost, joined(edit.model(), table, *made, *pairs, mandatory));
    former.rewriteViews(edit, move.handled(), result.notes);
    return result;
}

Result<Refactored> splitTable(Edit &edit, const Split &split)
{
    const Model before = edit.model();
    const Id table = split.table;
    if (const auto good = checkSource(before, table, split.columns); !good)
        return good.error();
    if (const auto good = refusePrimary(before, table, split.columns); !good)
        return good.error();
    const QList<Id> key = primaryColumns(before, table);
    if (key.isEmpty())
        return Error{Refactor::tr("“%1” has no primary key that both halves could share.")
                         .arg(displayName(before, table))};
    const Result<Id> made =
        addTableBeside(edit, table, split.name, singular(before.find(table)->name) + u"_details"_s);
    if (!made)
        return made.error();
    const Result<QList<ColumnPair>> shared = referByKey(edit, *made, key);
    if (!shared)
        return shared.error();
    ColumnMove move(edit, table, *made);
    QList<ColumnPair> pairs; // of the new table
    QList<Id> own;
    for (const ColumnPair &pair : *shared) {
        move.map(pair.column, pair.referenced);
        pairs.append({pair.referenced, pair.column});
        own.append(pair.referenced);
    }
    if (const auto done = move.move(split.columns); !done)
        return done.error();
    Relationship line;
    line.parent = *made;
    line.target = Ref<Table>(table);
    line.own = {split.optional ? 0 : 1, 1, {}};
    line.identifying = true;
    line.onDelete = ReferentialAction::Cascade;
    line.pairs = pairs;
    line.name = constraintName(edit.model(), *made, own, u"fkey"_s,
                               dialectOf(edit.model()).traits().identifierBytes);
    edit.add(line);
    Refactored result{*made, move.notes()};
    tellDefaults(edit.model(), split.columns, result.notes);
    FormerTables former(before);
    former.add(table, expressionsOf(edit.model(), split.columns),
               joined(edit.model(), table, *made, pairs, !split.optional));
    former.rewriteViews(edit, move.handled(), result.notes);
    return result;
}

} // namespace relvar

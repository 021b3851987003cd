#include "model/operations/lineends.h"

#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/keys.h"
#include "model/operations/naming.h"
#include "model/operations/relationships.h"
#include "model/operations/trial.h"
#include "model/operations/types.h"
#include "model/operations/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

Error gone()
{
    return {Operations::tr("The relationship does not exist any more.")};
}

// The column that is the whole primary key of a table.
Result<Id> onlyKeyColumn(const Model &model, Id table)
{
    const Key *key = primaryKey(model, table);
    if (!key || key->parts.isEmpty())
        return Error{Operations::tr("“%1” has no primary key that could be referred to.")
                         .arg(displayName(model, table))};
    if (key->parts.size() != 1 || !key->parts.first().column)
        return Error{Operations::tr("The primary key of “%1” has several columns; change the "
                                    "columns of the foreign key in its properties.")
                         .arg(displayName(model, table))};
    return Id(key->parts.first().column);
}

QList<Id> columnsOf(const QList<ColumnPair> &pairs, LineSide side)
{
    QList<Id> columns;
    for (const ColumnPair &pair : pairs)
        columns.append(side == LineSide::Own ? pair.column : pair.referenced);
    return columns;
}

// Whether one column can be a foreign key to the other at all.
Result<void> checkPair(const Model &model, const ColumnPair &pair)
{
    const Column &own = *model.get<Column>(pair.column);
    const Column &key = *model.get<Column>(pair.referenced);
    if (own.id == key.id)
        return Error{
            Operations::tr("“%1” cannot refer to itself.").arg(displayName(model, own.id))};
    if (own.generated != Generated::No)
        return Error{Operations::tr("“%1” is computed and cannot be a foreign key.")
                         .arg(displayName(model, own.id))};
    return {};
}

Result<void> checkTypes(const Model &model, const ColumnPair &pair)
{
    const Column &own = *model.get<Column>(pair.column);
    const Column &key = *model.get<Column>(pair.referenced);
    if (own.type.isEmpty() || key.type.isEmpty() ||
        compareTypes(model, own.type, key.type) != TypeFit::Different)
        return {};
    return Error{Operations::tr("“%1” and “%2” have different types.")
                     .arg(displayName(model, own.id), displayName(model, key.id))};
}

// Whether the columns are a key that can be referred to; `changed` is the pair that is new.
Result<void> checkKey(const Model &model, const QList<ColumnPair> &pairs, qsizetype changed)
{
    const QList<Id> keys = columnsOf(pairs, LineSide::Other);
    const Id key = keys[changed];
    if (areUnique(model, model.find(key)->parent, keys))
        return {};
    return Error{keys.size() == 1
                     ? Operations::tr("“%1” is no key of its table, so nothing can refer to it.")
                           .arg(displayName(model, key))
                     : Operations::tr("“%1” and the other columns that the foreign key refers to "
                                      "are no key together.")
                           .arg(displayName(model, key))};
}

// Whether the pairs can be the foreign key of a relationship; `changed` is the one that is new.
Result<void> checkPairs(const Model &model, const Relationship &line,
                        const QList<ColumnPair> &pairs, qsizetype changed)
{
    const ColumnPair &pair = pairs[changed];
    if (const Result<void> fits = checkPair(model, pair); !fits)
        return fits;
    for (const LineSide side : {LineSide::Own, LineSide::Other}) {
        QList<Id> columns = columnsOf(pairs, side);
        const Id column = columns.takeAt(changed);
        if (columns.contains(column))
            return Error{Operations::tr("“%1” belongs to the foreign key already.")
                             .arg(displayName(model, column))};
        if (!columns.isEmpty() && model.find(columns.first())->parent != model.find(column)->parent)
            return Error{
                Operations::tr("“%1” has several columns, which have to stay in one table.")
                    .arg(displayName(model, line.id))};
    }
    if (const Result<void> key = checkKey(model, pairs, changed); !key)
        return key;
    if (const Result<void> fit = checkTypes(model, pair); !fit)
        return fit;
    const QList<const Relationship *> lines =
        model.childrenOf<Relationship>(model.get<Column>(pair.column)->parent);
    for (const Relationship *one : lines)
        if (one->id != line.id && one->pairs == pairs)
            return Error{
                Operations::tr("“%1” refers to “%2” already.")
                    .arg(displayName(model, pair.column), displayName(model, pair.referenced))};
    return {};
}

// The bends that lines had between other tables mean nothing any more.
void dropBends(Edit &edit, Id relationship)
{
    const QList<Id> referrers = edit.model().referrers(relationship);
    for (const Id id : referrers)
        if (edit.get<DiagramEdge>(id))
            edit.set(id, &DiagramEdge::bends, QList<Point>());
}

// Whether a foreign key is called as it would be without a name of its own.
bool hasMadeUpName(const Model &model, const Relationship &line)
{
    if (line.name.isEmpty())
        return true;
    Edit without(model);
    without.set(line.id, &Object::name, QString());
    const QList<Id> columns = columnsOf(line.pairs, LineSide::Own);
    return constraintName(without.model(), line.parent, columns, u"fkey"_s) == line.name;
}

// Whether all of some columns are in the primary key of their table.
bool arePrimary(const Model &model, Id table, const QList<Id> &columns)
{
    const Key *primary = primaryKey(model, table);
    const QList<Id> parts = primary ? columnsOf(*primary) : QList<Id>();
    return std::all_of(columns.cbegin(), columns.cend(),
                       [&](Id column) { return parts.contains(column); });
}

// What follows from the pairs of a foreign key: whether it identifies, and how many rows.
void followPairs(Relationship &line, const Model &model, const QList<ColumnPair> &pairs)
{
    const QList<Id> columns = columnsOf(pairs, LineSide::Own);
    const Id table = model.find(columns.first())->parent;
    line.identifying = arePrimary(model, table, columns);
    line.other.minimum = std::any_of(columns.cbegin(), columns.cend(),
                                     [&](Id column) { return model.get<Column>(column)->nullable; })
                             ? 0
                             : 1;
    line.own.maximum = areUnique(model, table, columns) ? 1 : RelationshipEnd::Many;
    line.own.minimum = std::min(line.own.minimum, 1);
    line.setColumns.removeIf([&](const Ref<Column> &one) { return !columns.contains(Id(one)); });
}

// Gives a relationship another pair of columns, or its first.
Result<void> setPair(Edit &edit, Id id, qsizetype at, const ColumnPair &pair)
{
    const Relationship before = *edit.get<Relationship>(id);
    QList<ColumnPair> pairs = before.pairs;
    if (pairs.isEmpty())
        pairs.append(pair);
    pairs[at] = pair;
    if (before.pairs == pairs)
        return {};
    if (const Result<void> fits = checkPairs(edit.model(), before, pairs, at); !fits)
        return fits;
    const bool rename = hasMadeUpName(edit.model(), before);
    const Column own = *edit.get<Column>(pair.column);
    const Column key = *edit.get<Column>(pair.referenced);
    const bool elsewhere = own.parent != before.parent || key.parent != before.target;
    const int rank =
        own.parent == before.parent ? before.rank : edit.nextRank(own.parent, Kind::Relationship);
    if (own.type.isEmpty())
        edit.set(own.id, &Column::type, referencingType(key.type));
    const Model model = edit.model();
    edit.modify<Relationship>(id, [&](Relationship &line) {
        line.parent = own.parent;
        line.rank = rank;
        line.target = Ref<Table>(key.parent);
        line.pairs = pairs;
        followPairs(line, model, pairs);
        if (rename)
            line.name.clear();
    });
    if (rename) {
        const QString name =
            constraintName(edit.model(), own.parent, columnsOf(pairs, LineSide::Own), u"fkey"_s);
        edit.set(id, &Object::name, name);
    }
    if (elsewhere)
        dropBends(edit, id);
    return {};
}

// Another table for an end of a relationship that has no columns, or gets new ones there.
Result<void> setTable(Edit &edit, Id id, LineSide side, Id table)
{
    const Relationship before = *edit.get<Relationship>(id);
    const bool own = side == LineSide::Own;
    if (table == (own ? before.parent : Id(before.target)))
        return {};
    const Id other = own ? Id(before.target) : before.parent;
    if (table == other && (before.identifying || before.subtype != SubtypeStrategy::None))
        return Error{Operations::tr("“%1” cannot be identified by itself.")
                         .arg(displayName(edit.model(), table))};
    Edit trial(edit.model());
    const bool rename = hasMadeUpName(edit.model(), before);
    const int rank = own ? trial.nextRank(table, Kind::Relationship) : before.rank;
    trial.modify<Relationship>(id, [&](Relationship &line) {
        if (own)
            line.parent = table;
        else
            line.target = Ref<Table>(table);
        line.rank = rank;
        line.pairs.clear();
        line.setColumns.clear();
        if (rename)
            line.name.clear();
    });
    dropBends(trial, id);
    if (before.isPhysical())
        if (const Result<Id> made = makePhysical(trial, id); !made)
            return made.error();
    takeOver(edit, trial);
    return {};
}

Result<void> moveOwnEnd(Edit &edit, const Relationship &line, Id place, qsizetype pair)
{
    const Model &model = edit.model();
    if (model.get<Table>(place))
        return setTable(edit, line.id, LineSide::Own, place);
    if (line.isManyToMany() || line.subtype != SubtypeStrategy::None)
        return setTable(edit, line.id, LineSide::Own, tableOf(model, place));
    if (line.isPhysical())
        return setPair(edit, line.id, pair, {Ref<Column>(place), line.pairs[pair].referenced});
    const Result<Id> key = onlyKeyColumn(model, line.target);
    return key ? setPair(edit, line.id, 0, {Ref<Column>(place), Ref<Column>(*key)})
               : Result<void>(key.error());
}

Result<void> moveOtherEnd(Edit &edit, const Relationship &line, Id place, qsizetype pair)
{
    const Model &model = edit.model();
    const Id table = tableOf(model, place);
    if (!line.isPhysical())
        return setTable(edit, line.id, LineSide::Other, table);
    if (place == table && table == line.target)
        return {};
    const Result<Id> key = place == table ? onlyKeyColumn(model, table) : Result<Id>(place);
    return key ? setPair(edit, line.id, pair, {line.pairs[pair].column, Ref<Column>(*key)})
               : Result<void>(key.error());
}

} // namespace

Result<void> moveLineEnd(Edit &edit, Id relationship, LineSide side, Id place, qsizetype pair)
{
    const Relationship *found = edit.get<Relationship>(relationship);
    if (!found || pair < 0 || (pair > 0 && pair >= found->pairs.size()))
        return gone();
    if (!edit.get<Table>(place) && !edit.get<Column>(place))
        return Error{Operations::tr("A relationship leads to a table or to a column.")};
    const Relationship line = *found;
    return side == LineSide::Own ? moveOwnEnd(edit, line, place, pair)
                                 : moveOtherEnd(edit, line, place, pair);
}

} // namespace relvar

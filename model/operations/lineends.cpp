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

// Whether one column can refer to the other, and does not already by another relationship.
Result<void> checkPair(const Model &model, Id relationship, const ColumnPair &pair)
{
    const Column &own = *model.get<Column>(pair.column);
    const Column &key = *model.get<Column>(pair.referenced);
    if (own.id == key.id)
        return Error{
            Operations::tr("“%1” cannot refer to itself.").arg(displayName(model, own.id))};
    if (own.generated != Generated::No)
        return Error{Operations::tr("“%1” is computed and cannot be a foreign key.")
                         .arg(displayName(model, own.id))};
    if (!areUnique(model, key.parent, {key.id}))
        return Error{Operations::tr("“%1” is no key of its table, so nothing can refer to it.")
                         .arg(displayName(model, key.id))};
    if (!own.type.isEmpty() && !key.type.isEmpty() &&
        compareTypes(model, own.type, key.type) == TypeFit::Different)
        return Error{Operations::tr("“%1” and “%2” have different types.")
                         .arg(displayName(model, own.id), displayName(model, key.id))};
    const QList<const Relationship *> lines = model.childrenOf<Relationship>(own.parent);
    for (const Relationship *line : lines)
        if (line->id != relationship && line->pairs == QList<ColumnPair>{pair})
            return Error{Operations::tr("“%1” refers to “%2” already.")
                             .arg(displayName(model, own.id), displayName(model, key.id))};
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
    QList<Id> columns;
    for (const ColumnPair &pair : line.pairs)
        columns.append(pair.column);
    return constraintName(without.model(), line.parent, columns, u"fkey"_s) == line.name;
}

// Makes a relationship the foreign key of one pair of columns.
Result<void> setPair(Edit &edit, Id id, const ColumnPair &pair)
{
    const Relationship before = *edit.get<Relationship>(id);
    if (before.pairs == QList<ColumnPair>{pair})
        return {};
    if (before.pairs.size() > 1)
        return Error{Operations::tr("“%1” has several columns; change them in its properties.")
                         .arg(displayName(edit.model(), id))};
    if (const Result<void> fits = checkPair(edit.model(), id, pair); !fits)
        return fits;
    const bool rename = hasMadeUpName(edit.model(), before);
    const Column own = *edit.get<Column>(pair.column);
    const Column key = *edit.get<Column>(pair.referenced);
    const Key *primary = primaryKey(edit.model(), own.parent);
    const bool identifies = primary && columnsOf(*primary).contains(own.id);
    const bool one = areUnique(edit.model(), own.parent, {own.id});
    const bool elsewhere = own.parent != before.parent || key.parent != before.target;
    const int rank =
        own.parent == before.parent ? before.rank : edit.nextRank(own.parent, Kind::Relationship);
    if (own.type.isEmpty())
        edit.set(own.id, &Column::type, referencingType(key.type));
    edit.modify<Relationship>(id, [&](Relationship &line) {
        line.parent = own.parent;
        line.rank = rank;
        line.target = Ref<Table>(key.parent);
        line.pairs = {pair};
        line.identifying = identifies;
        line.other.minimum = own.nullable ? 0 : 1;
        line.own.maximum = one ? 1 : RelationshipEnd::Many;
        line.own.minimum = std::min(line.own.minimum, 1);
        line.setColumns.clear();
        if (rename)
            line.name.clear();
    });
    if (rename) {
        const QString name = constraintName(edit.model(), own.parent, {own.id}, u"fkey"_s);
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

Result<void> moveOwnEnd(Edit &edit, const Relationship &line, Id place)
{
    const Model &model = edit.model();
    if (model.get<Table>(place))
        return setTable(edit, line.id, LineSide::Own, place);
    if (line.isManyToMany() || line.subtype != SubtypeStrategy::None)
        return setTable(edit, line.id, LineSide::Own, tableOf(model, place));
    if (line.isPhysical())
        return setPair(edit, line.id, {Ref<Column>(place), line.pairs.first().referenced});
    const Result<Id> key = onlyKeyColumn(model, line.target);
    return key ? setPair(edit, line.id, {Ref<Column>(place), Ref<Column>(*key)})
               : Result<void>(key.error());
}

Result<void> moveOtherEnd(Edit &edit, const Relationship &line, Id place)
{
    const Model &model = edit.model();
    const Id table = tableOf(model, place);
    if (!line.isPhysical())
        return setTable(edit, line.id, LineSide::Other, table);
    if (place == table && table == line.target)
        return {};
    const Result<Id> key = place == table ? onlyKeyColumn(model, table) : Result<Id>(place);
    return key ? setPair(edit, line.id, {line.pairs.first().column, Ref<Column>(*key)})
               : Result<void>(key.error());
}

} // namespace

Result<void> moveLineEnd(Edit &edit, Id relationship, LineSide side, Id place)
{
    const Relationship *found = edit.get<Relationship>(relationship);
    if (!found)
        return gone();
    if (!edit.get<Table>(place) && !edit.get<Column>(place))
        return Error{Operations::tr("A relationship leads to a table or to a column.")};
    const Relationship line = *found;
    return side == LineSide::Own ? moveOwnEnd(edit, line, place) : moveOtherEnd(edit, line, place);
}

} // namespace relvar

#include "model/operations/relationships.h"

#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/keys.h"
#include "model/operations/materializer.h"
#include "model/operations/trial.h"
#include "model/operations/types.h"
#include "model/operations/wording.h"

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

Error gone()
{
    return {Operations::tr("The relationship does not exist any more.")};
}

RelationshipEnd ownEnd(const RelationshipRequest &request)
{
    const bool isMany =
        request.kind == RelationshipKind::OneToMany || request.kind == RelationshipKind::ManyToMany;
    return request.own.value_or(RelationshipEnd{0, isMany ? RelationshipEnd::Many : 1, {}});
}

RelationshipEnd otherEnd(const RelationshipRequest &request)
{
    if (request.kind == RelationshipKind::ManyToMany)
        return request.other.value_or(RelationshipEnd{0, RelationshipEnd::Many, {}});
    return request.other.value_or(RelationshipEnd{1, 1, {}});
}

// Makes `column` refer to `referenced`, which is a key of its table.
Result<Id> addForeignKey(Edit &edit, Id column, Id referenced, Relationship relationship)
{
    const Model &model = edit.model();
    const Column &own = *edit.get<Column>(column);
    const Column &key = *edit.get<Column>(referenced);
    if (own.generated != Generated::No)
        return Error{Operations::tr("“%1” is computed and cannot be a foreign key.")
                         .arg(displayName(model, column))};
    if (!own.type.isEmpty() && !key.type.isEmpty() &&
        compareTypes(model, own.type, key.type) == TypeFit::Different)
        return Error{Operations::tr("“%1” and “%2” have different types.")
                         .arg(displayName(model, column), displayName(model, referenced))};
    const ColumnPair pair{Ref<Column>(column), Ref<Column>(referenced)};
    for (const Relationship *present : model.childrenOf<Relationship>(own.parent))
        if (present->pairs == QList<ColumnPair>{pair})
            return Error{Operations::tr("“%1” refers to “%2” already.")
                             .arg(displayName(model, column), displayName(model, referenced))};
    relationship.parent = own.parent;
    relationship.target = Ref<Table>(key.parent);
    relationship.pairs = {pair};
    relationship.name = constraintName(model, own.parent, {column}, u"fkey"_s);
    if (own.type.isEmpty())
        edit.set(column, &Column::type, referencingType(key.type));
    return edit.add(relationship);
}

// The relationship that a column that becomes a foreign key stands for.
Relationship lineFor(const Edit &edit, Id column)
{
    const Column &object = *edit.get<Column>(column);
    const Key *primary = primaryKey(edit.model(), object.parent);
    Relationship line;
    line.other = {object.nullable ? 0 : 1, 1, {}};
    line.identifying = primary && columnsOf(*primary).contains(column);
    if (areUnique(edit.model(), object.parent, {column}))
        line.own.maximum = 1;
    return line;
}

Result<Id> relateToTable(Edit &edit, Id column, Id table)
{
    const Model &model = edit.model();
    const Id home = edit.get<Column>(column)->parent;
    const Key *own = primaryKey(model, home);
    if (own && columnsOf(*own) == QList<Id>{column}) {
        RelationshipRequest request;
        request.from = home;
        request.to = table;
        const Result<Id> line = addRelationship(edit, request);
        if (!line || edit.get<Relationship>(*line)->isPhysical())
            return line;
        return makePhysical(edit, *line);
    }
    const Key *key = primaryKey(model, table);
    if (!key)
        return Error{Operations::tr("“%1” has no primary key that “%2” could refer to.")
                         .arg(displayName(model, table), displayName(model, column))};
    if (key->parts.size() != 1 || !key->parts.first().column)
        return Error{Operations::tr("The primary key of “%1” has several columns; draw a "
                                    "relationship between the tables instead.")
                         .arg(displayName(model, table))};
    return addForeignKey(edit, column, key->parts.first().column, lineFor(edit, column));
}

// Shows a junction table on every diagram that shows both tables that it joins.
void placeBetween(Edit &edit, Id junction, Id from, Id to)
{
    for (const Diagram *diagram : edit.model().childrenOf<Diagram>({})) {
        const auto *first = edit.get<DiagramNode>(nodeOf(edit.model(), diagram->id, from));
        const auto *second = edit.get<DiagramNode>(nodeOf(edit.model(), diagram->id, to));
        if (first && second)
            (void)placeOnDiagram(edit, diagram->id, junction, (first->x + second->x) / 2,
                                 (first->y + second->y) / 2 + (from == to ? 200 : 0));
    }
}

} // namespace

void normalizeEnds(Edit &edit, Id id)
{
    const Relationship *line = edit.get<Relationship>(id);
    if (!line || line->isPhysical() || line->subtype != SubtypeStrategy::None ||
        line->own.isMany() || !line->other.isMany())
        return;
    const int rank = edit.nextRank(line->target, Kind::Relationship);
    edit.modify<Relationship>(id, [&](Relationship &turned) {
        const Id parent = turned.parent;
        turned.parent = turned.target;
        turned.target = Ref<Table>(parent);
        turned.rank = rank;
        std::swap(turned.own, turned.other);
    });
}

Result<Id> addRelationship(Edit &edit, const RelationshipRequest &request)
{
    if (!edit.get<Table>(request.from) || !edit.get<Table>(request.to))
        return Error{Operations::tr("A relationship joins two tables.")};
    const bool isSubtype = request.kind == RelationshipKind::Subtype;
    if (isSubtype && request.from == request.to)
        return Error{Operations::tr("“%1” cannot be its own subtype.")
                         .arg(displayName(edit.model(), request.from))};
    Relationship line;
    line.parent = request.to;
    line.target = Ref<Table>(request.from);
    line.own = ownEnd(request);
    line.other = otherEnd(request);
    line.subtype = isSubtype ? request.strategy : SubtypeStrategy::None;
    line.identifying = request.identifying && request.kind != RelationshipKind::ManyToMany;
    if (request.identifying && request.from == request.to)
        return Error{Operations::tr("“%1” cannot be identified by itself.")
                         .arg(displayName(edit.model(), request.from))};
    if (line.identifying)
        line.other.minimum = 1;
    if (request.column) {
        const Column *column = edit.get<Column>(request.column);
        const Key *key = primaryKey(edit.model(), request.from);
        if (!column || column->parent != request.to || !key || key->parts.size() != 1)
            return Error{Operations::tr("This column cannot refer to “%1”.")
                             .arg(displayName(edit.model(), request.from))};
        return addForeignKey(edit, request.column, key->parts.first().column, line);
    }
    const Id id = edit.add(line);
    normalizeEnds(edit, id);
    const bool atOnce = projectOf(edit.model()).keyMigration == KeyMigration::AtOnce;
    const Relationship &added = *edit.get<Relationship>(id);
    if (atOnce && !isSubtype && !added.isManyToMany())
        // Without a key to refer to it stays conceptual until there is one.
        (void)makePhysical(edit, id);
    return id;
}

Result<Id> relateColumn(Edit &edit, Id column, Id target)
{
    const Model &model = edit.model();
    if (!edit.get<Column>(column))
        return Error{Operations::tr("The column does not exist any more.")};
    if (column == target)
        return Error{
            Operations::tr("“%1” cannot refer to itself.").arg(displayName(model, column))};
    if (edit.get<Table>(target))
        return relateToTable(edit, column, target);
    const Column *other = edit.get<Column>(target);
    if (!other)
        return Error{Operations::tr("A column can be related to a table or to another column.")};
    if (areUnique(model, other->parent, {target}))
        return addForeignKey(edit, column, target, lineFor(edit, column));
    if (areUnique(model, edit.get<Column>(column)->parent, {column}))
        return addForeignKey(edit, target, column, lineFor(edit, target));
    return Error{Operations::tr("Neither “%1” nor “%2” is a key of its table.")
                     .arg(displayName(model, column), displayName(model, target))};
}

Result<Id> makePhysical(Edit &edit, Id id)
{
    const Relationship *line = edit.get<Relationship>(id);
    if (!line)
        return gone();
    if (line->isPhysical())
        return Error{
            Operations::tr("“%1” has its columns already.").arg(displayName(edit.model(), id))};
    if (!edit.get<Table>(line->target))
        return Error{Operations::tr("The relationship of “%1” leads nowhere.")
                         .arg(displayName(edit.model(), line->parent))};
    const Id own = line->parent;
    const Id other = line->target;
    Edit trial(edit.model());
    Materializer materializer(trial);
    const Id made = materializer.materialize(id);
    if (!made)
        return Error{materializer.issues().isEmpty()
                         ? Operations::tr("The relationship of “%1” cannot be made physical.")
                               .arg(displayName(edit.model(), own))
                         : materializer.issues().first().text};
    if (line->isManyToMany())
        placeBetween(trial, made, other, own);
    takeOver(edit, trial);
    return made;
}

Result<void> setCardinality(Edit &edit, Id id, const RelationshipEnd &own,
                            const RelationshipEnd &other)
{
    const Relationship *line = edit.get<Relationship>(id);
    if (!line)
        return gone();
    const Relationship before = *line;
    const Model &model = edit.model();
    const auto isPossible = [](const RelationshipEnd &end) {
        return end.minimum >= 0 && end.maximum != 0 &&
               (end.maximum < 0 || end.minimum <= end.maximum);
    };
    if (!isPossible(own) || !isPossible(other))
        return Error{Operations::tr("The least number cannot be above the greatest.")};
    if (before.isPhysical()) {
        if (other.isMany())
            return Error{Operations::tr("“%1” is a foreign key, so a row of “%2” can refer to one "
                                        "row only.")
                             .arg(displayName(model, id), displayName(model, before.parent))};
        const Key *primary = primaryKey(model, before.parent);
        QList<Id> columns;
        for (const ColumnPair &pair : before.pairs) {
            columns.append(pair.column);
            if (other.minimum == 0 && primary && columnsOf(*primary).contains(pair.column))
                return Error{
                    Operations::tr("“%1” is part of the primary key, which cannot be null.")
                        .arg(displayName(model, pair.column))};
        }
        if (other.minimum != before.other.minimum)
            for (const Id column : columns)
                edit.set(column, &Column::nullable, other.minimum == 0);
        if (own.isMany() != before.own.isMany()) {
            for (const Key *key : model.childrenOf<Key>(before.parent))
                if (own.isMany() && key->type == KeyType::Unique && columnsOf(*key) == columns)
                    (void)edit.remove(key->id);
            if (!own.isMany() && !areUnique(model, before.parent, columns))
                if (const auto added = addKey(edit, before.parent, KeyType::Unique, columns);
                    !added)
                    return added.error();
        }
    }
    edit.modify<Relationship>(id, [&](Relationship &changed) {
        changed.own = {own.minimum, own.maximum, before.own.phrase};
        changed.other = {other.minimum, other.maximum, before.other.phrase};
        if (other.minimum == 0 || (own.isMany() && other.isMany()))
            changed.identifying = false;
    });
    normalizeEnds(edit, id);
    return {};
}

Result<void> setPhrases(Edit &edit, Id id, const QString &own, const QString &other)
{
    if (!edit.get<Relationship>(id))
        return gone();
    edit.modify<Relationship>(id, [&](Relationship &changed) {
        changed.own.phrase = own.trimmed();
        changed.other.phrase = other.trimmed();
    });
    return {};
}

Result<void> setIdentifying(Edit &edit, Id id, bool identifying)
{
    const Relationship *line = edit.get<Relationship>(id);
    if (!line)
        return gone();
    if (line->identifying == identifying)
        return {};
    if (identifying && (line->isManyToMany() || line->parent == line->target))
        return Error{Operations::tr("The relationship of “%1” cannot be identifying.")
                         .arg(displayName(edit.model(), line->parent))};
    const QList<ColumnPair> pairs = line->pairs;
    edit.modify<Relationship>(id, [&](Relationship &changed) {
        changed.identifying = identifying;
        if (identifying)
            changed.other.minimum = 1;
    });
    for (const ColumnPair &pair : pairs)
        if (const Result<void> set = setInPrimaryKey(edit, pair.column, identifying); !set)
            return set;
    return {};
}

Result<void> reverse(Edit &edit, Id id)
{
    const Relationship *line = edit.get<Relationship>(id);
    if (!line)
        return gone();
    if (line->isPhysical())
        return Error{Operations::tr("“%1” has its columns already and cannot be turned round.")
                         .arg(displayName(edit.model(), id))};
    // The many end goes to the other table: the phrases and the multiplicities stay where they are
    // drawn, only the tables are exchanged.
    const int rank = edit.nextRank(line->target, Kind::Relationship);
    edit.modify<Relationship>(id, [&](Relationship &turned) {
        const Id parent = turned.parent;
        turned.parent = turned.target;
        turned.target = Ref<Table>(parent);
        turned.rank = rank;
    });
    return {};
}

} // namespace relvar

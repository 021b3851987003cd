#pragma once

#include "model/edit.h"

#include <optional>

namespace relvar {

enum class RelationshipKind { OneToMany, OneToOne, ManyToMany, Subtype };

// What a user draws: a line from one table to another.
struct RelationshipRequest
{
    Id from; // the table that is referred to: the "one" side, the supertype
    Id to;   // the table that refers to it: the "many" side, the subtype
    RelationshipKind kind = RelationshipKind::OneToMany;
    bool identifying = false;
    std::optional<RelationshipEnd> own = {};   // the end at `to`; by default from the kind
    std::optional<RelationshipEnd> other = {}; // the end at `from`
    SubtypeStrategy strategy = SubtypeStrategy::TablePerType; // of a subtype
    Id column = {}; // a column of `to` that is to be the foreign key
};

// Adds a relationship: conceptual, or with its columns at once when the project says so (and the
// table that it refers to has a key).
Result<Id> addRelationship(Edit &edit, const RelationshipRequest &request);

// Relates a column to a table or to a column, as when it is dragged there: the column becomes a
// foreign key, and takes the type of the key if it has none. The column that is the whole primary
// key of its table works the other way: what it is dropped on refers to it.
Result<Id> relateColumn(Edit &edit, Id column, Id target);

// Gives a conceptual relationship its columns, and whatever its key needs before that. A
// many-to-many becomes a table, which is shown on the diagrams between the two. Returns the
// relationship or the table.
Result<Id> makePhysical(Edit &edit, Id relationship);

// Sets the least and greatest numbers at both ends; phrases are kept. Columns of a foreign key
// follow: nullable or not, unique or not.
Result<void> setCardinality(Edit &edit, Id relationship, const RelationshipEnd &own,
                            const RelationshipEnd &other);
Result<void> setPhrases(Edit &edit, Id relationship, const QString &own, const QString &other);
Result<void> setIdentifying(Edit &edit, Id relationship, bool identifying);
// Turns a conceptual relationship round: its two tables change places.
Result<void> reverse(Edit &edit, Id relationship);
// Turns a conceptual relationship so that a single "many" end is its own end, as it has to be.
void normalizeEnds(Edit &edit, Id relationship);

} // namespace relvar

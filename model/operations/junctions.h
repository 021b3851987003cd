#pragma once

#include "model/model.h"

#include <optional>

namespace relvar {

// The two foreign keys of a table that only says which rows of two tables belong together: a
// many-to-many relationship in its physical form.
struct Junction
{
    Id first; // relationships, in their order
    Id second;
};

// A junction has two foreign keys that together are its primary key, no other column, and nothing
// refers to it. Any other table is none.
std::optional<Junction> junctionOf(const Model &model, Id table);

// Whether a table stands for a relationship of several others, alone or with something of its own:
// its primary key is put together from foreign keys. A junction is such a table.
bool isAssociative(const Model &model, Id table);

// The columns of a table that are part of a foreign key.
QSet<Id> foreignColumns(const Model &model, Id table);

} // namespace relvar

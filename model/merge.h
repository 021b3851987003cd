#pragma once

#include "model/model.h"

namespace relvar {

// Two sides changed the same thing differently; the merge kept ours.
struct Conflict
{
    Id id;
    QString field;  // key of the field, or "existence" when one side removed what the other needs
    QString object; // name for messages

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

struct MergeResult
{
    ChangeSet changes;         // leads from base to the merged model
    QList<Conflict> conflicts; // sorted by id and field
};

// Three-way merge per object and field. Both sides have grown from base. The outcome never has a
// reference or a parent that does not exist: what one side added to an object that the other one
// removed is left out and reported.
MergeResult merge(const Model &base, const ChangeSet &ours, const ChangeSet &theirs);

} // namespace relvar

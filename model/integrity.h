#pragma once

#include "model/changeset.h"
#include "model/kindinfo.h"
#include "model/model.h"

namespace relvar {

// What every model must be: each object stands below a kind that it may stand below, and every
// reference leads to an object of the right kind. Edits keep it so; files from elsewhere may not.

// Whether an object of this kind may stand below `parent`; null stands for the top of the model.
bool mayStandBelow(Kind child, const Object *parent);

// Drops the references of an object that a test refuses. Returns whether the object can be without
// them (see OnTargetRemoved).
bool keepFitting(Object &object, const RefTest &fits);

// A model made whole.
struct Mended
{
    Model model;
    int removed = 0; // objects left out: without a place, or without what they cannot be without
    int changed = 0; // objects that lost a reference or a number out of all bounds
};
Mended mended(const Model &model);

// Whether a whole model that went through `changes` and became `after` is whole again.
bool isWhole(const Model &after, const ChangeSet &changes);

} // namespace relvar

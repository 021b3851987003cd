#pragma once

#include "model/edit.h"

namespace relvar {

// Removes objects with everything that cannot be without them.
Result<void> removeObjects(Edit &edit, const QList<Id> &ids);

// What removing these objects would do to others.
struct RemovalPreview
{
    QList<Id> removed; // besides the given ones, in the order of kinds and names
    QList<Id> changed; // objects that would lose a reference
    QString refusal;   // why it is not possible; empty when it is
};
RemovalPreview removalPreview(const Model &model, const QList<Id> &ids);

} // namespace relvar

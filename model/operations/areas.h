#pragma once

#include "model/edit.h"

namespace relvar {

// The area that owns a node, in its own diagram; none when it stands outside of all areas.
Id areaOf(const Model &model, Id node);
// The nodes that an area owns, in their order.
QList<const DiagramNode *> nodesOfArea(const Model &model, Id area);
// Gives nodes to an area of their diagram, or to none. Nothing moves.
Result<void> setArea(Edit &edit, const QList<Id> &nodes, Id area);

} // namespace relvar

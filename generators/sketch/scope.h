#pragma once

#include "generators/sketch/design.h"
#include "generators/sketch/sketch.h"

// Texts about a part of a design.
namespace relvar::sketch {

// The enumerations that columns of the tables of a scope have as their types; none when the scope
// is everything.
QSet<Id> typesIn(const Model &model, const SketchScope &scope);
// Leaves in a design what belongs to a scope: its tables, what they refer to, and their types.
void keepScope(Design &design, const Model &model, const SketchScope &scope);

} // namespace relvar::sketch

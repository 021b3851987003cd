#pragma once

#include "generators/drawing/look.h"

#include <functional>

// What the level of a diagram leaves out, and what it draws otherwise. Any thread.
namespace relvar {

enum class Standing { Box, Line, Nothing };

// How a table or view stands in a diagram that has a node for it: as a box; as a many-to-many line,
// which a junction is at the conceptual level; or not at all, as a partition at other levels than
// the physical one, or a view at the conceptual one. `isPlaced` tells what has a node.
Standing standingOf(const Model &model, Level level, Id object,
                    const std::function<bool(Id)> &isPlaced);
Standing standingOf(const Model &model, const Diagram &diagram, Id object);

// Foreign key columns are the affair of lines at the conceptual level, and of diamonds in Chen's
// notation: there they are no attributes.
bool hasForeignKeyRows(const Diagram &diagram);

// The line of a junction that stands as one, with the id of the table.
LineLook junctionLine(const Model &model, const Diagram &diagram, Id table);

} // namespace relvar

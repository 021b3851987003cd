#pragma once

#include "generators/drawing/look.h"
#include "generators/layout/layout.h"
#include "model/operations/diagrams.h"

namespace relvar {

// Works out places for the tables, views and notes of a diagram: all that are not pinned, or, when
// `onlyObjects` names some tables or views, these alone, in free space near what they are related
// to. What belongs to an area stays together in it, and areas are among the positions. Blocks; for
// a background thread with a snapshot. The only error is that it was cancelled.
Result<QList<NodePosition>> planLayout(const Model &model, Id diagram,
                                       const QList<Id> &onlyObjects = {}, const Token &token = {},
                                       LayoutStyle style = LayoutStyle::Layered);

// The same for the entities of one area alone, about the shape of the area; it grows when they need
// more room, and nothing else moves.
Result<QList<NodePosition>> planAreaLayout(const Model &model, Id area, const Token &token = {},
                                           LayoutStyle style = LayoutStyle::Layered);

// Applies such positions; what has gone meanwhile is left out. Areas among them are sized to hold
// what they held before. One step when it runs in Document::edit().
Result<void> applyLayout(Edit &edit, const QList<NodePosition> &positions);

// Both at once, for the command line and for small diagrams.
Result<void> layoutDiagram(Edit &edit, Id diagram, const QList<Id> &onlyObjects = {},
                           const Token &token = {}, LayoutStyle style = LayoutStyle::Layered);

// A new diagram with all tables and views of the model, laid out unless they shall lie where they
// fall: what an import is shown as. Returns the diagram; fails as addDiagram() and layoutDiagram()
// do.
Result<Id> drawEverything(Edit &edit, const QString &name, bool layout, const Token &token = {});
// The same for a diagram that came with an import: what has its place keeps it, the tables and
// views that it leaves out come into free space beside.
Result<Id> drawRest(Edit &edit, Id diagram, bool layout, const Token &token = {});

} // namespace relvar

#pragma once

#include "model/operations/relationships.h"
#include "views/canvas/tools/tool.h"

#include <memory>

// The tools of the canvas, for CanvasView::setTool().
namespace relvar {

// Selects, moves, resizes, bends lines, relates and reorders columns, edits in place.
std::unique_ptr<CanvasTool> selectTool(CanvasView *view);
// Scrolls by dragging.
std::unique_ptr<CanvasTool> handTool(CanvasView *view);
// A click or a drag places a new table, whose name is then edited in place.
std::unique_ptr<CanvasTool> tableTool(CanvasView *view);
// A click or a drag places a note, or an area, whose text is then edited in place.
std::unique_ptr<CanvasTool> noteTool(CanvasView *view);
std::unique_ptr<CanvasTool> areaTool(CanvasView *view);

// Makes a table at a point, as a double click on the empty canvas does.
void createTableAt(CanvasView *view, QPointF scene);

// Draws relationships from the table that is referred to, or one of its columns, to the one that
// refers to it.
struct RelationshipVariant
{
    RelationshipKind kind = RelationshipKind::OneToMany;
    bool identifying = false;

    friend bool operator==(const RelationshipVariant &, const RelationshipVariant &) = default;
};
std::unique_ptr<CanvasTool> relationshipTool(CanvasView *view, RelationshipVariant variant = {});
// The variant of the current tool when that is the relationship tool; setting one does nothing
// otherwise.
RelationshipVariant relationshipVariant(const CanvasTool *tool);
void setRelationshipVariant(CanvasTool *tool, RelationshipVariant variant);

} // namespace relvar

#pragma once

#include "model/operations/diagrams.h"
#include "views/canvas/canvasview.h"

class QMimeData;

// What menus, shortcuts and tool bars do with the selection of a canvas: one undo step each; what
// cannot be done goes out by CanvasView::failed().
namespace relvar {

// Whether any two tables or views lie over each other.
bool boxesOverlap(const CanvasView &view);
// Moves those that do apart, by as little as may be. Whether there were any.
bool makeRoom(CanvasView &view);
void alignSelected(CanvasView &view, Alignment alignment);
void distributeSelected(CanvasView &view, Qt::Orientation direction);
void setSelectedCollapsed(CanvasView &view, bool collapsed);
void setSelectedPinned(CanvasView &view, bool pinned);
// Selected lines lose their bends and run by themselves again.
void resetSelectedLines(CanvasView &view);
// Boxes and lines; "#rrggbb", or empty for the colour that they have by themselves.
void setSelectedColor(CanvasView &view, const QString &color);
// Off the diagram; notes, areas, columns and relationships, which are nowhere else, are deleted.
void removeSelected(CanvasView &view);
// From the model.
void deleteSelected(CanvasView &view);
void duplicateSelected(CanvasView &view);
void selectAll(CanvasView &view);
// Edits the name of what is selected in place; a column as a whole.
void renameSelected(CanvasView &view);
// Edits a new column of the selected table (or after the selected column) in place.
void addColumnInPlace(CanvasView &view);
// Shows objects of the model on the diagram, side by side from a point on.
void placeObjects(CanvasView &view, const QList<Id> &objects, QPointF scene);
// The selected area, or that of the selected entity.
Id currentArea(const CanvasView &view);
// Draws an area around the selected entities, which belong to it from then on, and edits its name.
void wrapSelectedInArea(CanvasView &view);
void selectEntitiesOfArea(CanvasView &view);
// Gives that area what lies in it and belongs to none.
void takeIntoCurrentArea(CanvasView &view);
// The selected lines, in this diagram.
void hideSelectedLines(CanvasView &view);
// A stub at each end instead of the whole line, or the whole line again.
void setSelectedLinesSplit(CanvasView &view, bool split);
// Those of the selected boxes, or of the whole diagram when none are.
void showHiddenLines(CanvasView &view);
// Shows what tables are related to and the diagram lacks, near to them; nothing else moves.
void addRelatedEntities(CanvasView &view, const QList<Id> &tables);
// New places for boxes, by object id, as the automatic layout finds them: one step.
void applyLayout(CanvasView &view, const QHash<Id, QPointF> &corners);

// The selected objects as Relvar's own JSON, as SQL text and as a picture. The caller owns it;
// null when nothing is selected.
QMimeData *clipboardData(const CanvasView &view);
bool canPaste(const QMimeData *data);
// Objects or SQL text from the clipboard, placed around a point of the scene.
void paste(CanvasView &view, const QMimeData *data, QPointF scene);
void copySelected(CanvasView &view);
void cutSelected(CanvasView &view);
void pasteClipboard(CanvasView &view);

} // namespace relvar

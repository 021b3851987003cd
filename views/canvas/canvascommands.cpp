#include "views/canvas/canvascommands.h"

#include "generators/drawing/areas.h"
#include "generators/layout/spread.h"
#include "model/operations/clipboard.h"
#include "model/operations/removing.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/inplaceeditor.h"
#include "views/canvas/wording.h"

#include <algorithm>
#include <cmath>

namespace relvar {
namespace {

// The diagram nodes of the selected tables and views.
QList<Id> selectedNodes(const CanvasView &view)
{
    QList<Id> nodes;
    const QList<Id> boxes = view.selectedBoxes();
    for (const Id id : boxes)
        if (const NodeLook *node = view.contents().node(id))
            nodes.append(node->node);
    return nodes;
}

QList<NodeRect> selectedRects(const CanvasView &view)
{
    QList<NodeRect> rects;
    const QList<Id> boxes = view.selectedBoxes();
    for (const Id id : boxes)
        if (const NodeLook *node = view.contents().node(id))
            rects.append({node->node, view.rectOf(id)});
    return rects;
}

} // namespace

void alignSelected(CanvasView &view, Alignment alignment)
{
    view.edit(Canvas::tr("Align"),
              [&](Edit &edit) { return alignNodes(edit, selectedRects(view), alignment); });
}

bool boxesOverlap(const CanvasView &view)
{
    const Model &model = view.document()->model();
    QList<QRectF> rects;
    const QList<Id> shown = model.children(view.diagram());
    for (const Id id : shown)
        if (const auto *node = model.get<DiagramNode>(id))
            rects.append(view.rectOf(node->object));
    return anyOverlap(std::move(rects));
}

bool makeRoom(CanvasView &view)
{
    QList<SpreadBox> boxes;
    const QList<const DiagramNode *> nodes =
        view.document()->model().childrenOf<DiagramNode>(view.diagram());
    for (const DiagramNode *node : nodes)
        if (const QRectF rect = view.rectOf(node->object); !rect.isEmpty())
            boxes.append({node->id, rect, node->pinned});
    const QHash<Id, QPointF> corners = spreadApart(boxes);
    if (corners.isEmpty())
        return false;
    view.edit(Canvas::tr("Make Room"), [&](Edit &edit) {
        QList<NodePosition> positions;
        for (const SpreadBox &box : std::as_const(boxes))
            if (const auto corner = corners.constFind(box.id); corner != corners.cend())
                positions.append({box.id, corner->x(), corner->y()});
        return moveNodes(edit, positions);
    });
    return true;
}

void distributeSelected(CanvasView &view, Qt::Orientation direction)
{
    view.edit(Canvas::tr("Distribute"),
              [&](Edit &edit) { return distributeNodes(edit, selectedRects(view), direction); });
}

void setSelectedCollapsed(CanvasView &view, bool collapsed)
{
    view.edit(collapsed ? Canvas::tr("Collapse") : Canvas::tr("Expand"),
              [&](Edit &edit) { return setCollapsed(edit, selectedNodes(view), collapsed); });
}

void setSelectedPinned(CanvasView &view, bool pinned)
{
    view.edit(pinned ? Canvas::tr("Pin") : Canvas::tr("Unpin"),
              [&](Edit &edit) { return setPinned(edit, selectedNodes(view), pinned); });
}

void resetSelectedLines(CanvasView &view)
{
    view.edit(Canvas::tr("Reset Line"), [&](Edit &edit) -> Result<void> {
        for (const Id id : view.selection()->ids())
            if (edit.get<Relationship>(id))
                if (const Result<void> set = setBends(edit, view.diagram(), id, {}); !set)
                    return set;
        return {};
    });
}

void removeSelected(CanvasView &view)
{
    QList<Id> off;
    QList<Id> gone;
    for (const Id id : view.selection()->ids()) {
        const LineLook *line = view.contents().line(id);
        (view.contents().node(id) || (line && line->junction) ? off : gone).append(id);
    }
    if (off.isEmpty() && gone.isEmpty())
        return;
    const QString text = gone.isEmpty() ? Canvas::tr("Remove from Diagram") : Canvas::tr("Delete");
    view.edit(text, [&](Edit &edit) -> Result<void> {
        if (const Result<void> removed = removeFromDiagram(edit, view.diagram(), off); !removed)
            return removed;
        gone.removeIf([&](Id id) { return !edit.model().contains(id); });
        return gone.isEmpty() ? Result<void>() : removeObjects(edit, gone);
    });
}

void deleteSelected(CanvasView &view)
{
    const QList<Id> ids = view.selection()->ids();
    if (!ids.isEmpty())
        view.edit(Canvas::tr("Delete"), [&](Edit &edit) { return removeObjects(edit, ids); });
}

void duplicateSelected(CanvasView &view)
{
    const QList<Id> boxes = view.selectedBoxes();
    if (boxes.isEmpty())
        return;
    QList<Id> copies;
    const double shift = 2 * view.gridStep();
    const bool done = view.edit(Canvas::tr("Duplicate"), [&](Edit &edit) -> Result<void> {
        const Result<QList<Id>> made = duplicateObjects(edit, boxes);
        if (!made)
            return made.error();
        copies = *made;
        QList<Id> nodes;
        for (qsizetype i = 0; i < copies.size(); ++i) {
            const QRectF rect = view.rectOf(boxes[i]).translated(shift, shift);
            if (edit.get<Note>(copies[i]) || edit.get<Area>(copies[i])) {
                if (const Result<void> placed = setRect(edit, copies[i], rect); !placed)
                    return placed;
            } else if (const Result<Id> node =
                           placeOnDiagram(edit, view.diagram(), copies[i], rect.x(), rect.y());
                       !node) {
                return node.error();
            } else {
                nodes.append(*node);
            }
        }
        return joinAreas(edit, view.diagram(), nodes);
    });
    if (done)
        view.selection()->set(copies);
}

void selectAll(CanvasView &view)
{
    view.selection()->set(view.contents().inReadingOrder());
}

void renameSelected(CanvasView &view)
{
    const Id id = view.selection()->current();
    if (!view.rowRect(id).isEmpty())
        view.editor()->editRow(id);
    else if (!view.rectOf(id).isEmpty())
        view.editor()->editTitle(id);
    else if (view.contents().line(id)) // what is to be edited of a line is not on the canvas
        emit view.propertiesRequested(id);
}

void addColumnInPlace(CanvasView &view)
{
    const Model &model = view.document()->model();
    const Id current = view.selection()->current();
    if (const Column *column = model.get<Column>(current)) {
        view.editor()->editNewRow(column->parent, current);
    } else if (model.get<Table>(current)) {
        const QList<const Column *> columns = model.childrenOf<Column>(current);
        view.editor()->editNewRow(current, columns.isEmpty() ? Id() : columns.last()->id);
    }
}

void placeObjects(CanvasView &view, const QList<Id> &objects, QPointF scene)
{
    constexpr double Step = 280;
    QList<Id> shown;
    const bool done = view.edit(Canvas::tr("Add to Diagram"), [&](Edit &edit) -> Result<void> {
        for (const Id id : objects)
            if (edit.get<Table>(id) || edit.get<View>(id))
                shown.append(id);
        if (shown.isEmpty())
            return Error{Canvas::tr("Only tables and views can be shown in a diagram.")};
        const int columns = std::max(1, int(std::ceil(std::sqrt(double(shown.size())))));
        const QPointF start = view.snapped(scene);
        QList<Id> nodes;
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const QPointF at =
                start + QPointF(Step * double(i % columns), Step * double(i / columns));
            const Result<Id> node = placeOnDiagram(edit, view.diagram(), shown[i], at.x(), at.y());
            if (!node)
                return node.error();
            nodes.append(*node);
        }
        return joinAreas(edit, view.diagram(), nodes);
    });
    if (done)
        view.selection()->set(shown);
}

void applyLayout(CanvasView &view, const QHash<Id, QPointF> &corners)
{
    view.edit(Canvas::tr("Arrange"), [&](Edit &edit) -> Result<void> {
        QList<NodePosition> positions;
        for (auto it = corners.cbegin(); it != corners.cend(); ++it)
            if (const Id node = nodeOf(edit.model(), view.diagram(), it.key()))
                positions.append({node, it.value().x(), it.value().y()});
        return moveNodes(edit, positions);
    });
}

} // namespace relvar

#include "generators/drawing/related.h"
#include "model/operations/diagrams.h"
#include "model/operations/lines.h"
#include "views/canvas/canvascommands.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/wording.h"

// What menus and shortcuts do with lines, and with what they lead to.
namespace relvar {

void hideSelectedLines(CanvasView &view)
{
    QList<Id> lines;
    QList<Id> junctions; // their lines are there while they stand on the diagram
    for (const Id id : view.selection()->ids())
        if (const LineLook *line = view.contents().line(id); line && !line->inheritance)
            (line->junction ? junctions : lines).append(id);
    const bool done = view.edit(Canvas::tr("Hide Lines"), [&](Edit &edit) -> Result<void> {
        if (lines.isEmpty() && junctions.isEmpty())
            return Error{Canvas::tr("Select the lines that are to be hidden.")};
        if (const auto removed = removeFromDiagram(edit, view.diagram(), junctions); !removed)
            return removed;
        return setLinesHidden(edit, view.diagram(), lines, true);
    });
    if (done) // what is not seen should not be deleted by the next key
        view.selection()->clear();
}

void setSelectedLinesSplit(CanvasView &view, bool split)
{
    QList<Id> lines;
    for (const Id id : view.selection()->ids())
        if (const LineLook *line = view.contents().line(id);
            line && !line->inheritance && !line->junction && line->split != split)
            lines.append(id);
    const QString text = split ? Canvas::tr("Split Lines") : Canvas::tr("Show Whole Lines");
    view.edit(text, [&](Edit &edit) -> Result<void> {
        if (lines.isEmpty())
            return Error{split ? Canvas::tr("Select the lines that are to be split.")
                               : Canvas::tr("Select the split lines that are to be whole again.")};
        return setLinesSplit(edit, view.diagram(), lines, split);
    });
}

void setSelectedColor(CanvasView &view, const QString &color)
{
    view.edit(Canvas::tr("Set Colour"), [&](Edit &edit) -> Result<void> {
        QList<Id> ids;
        QList<Id> lines;
        for (const Id id : view.selection()->ids()) {
            const LineLook *line = view.contents().line(id);
            if (const NodeLook *node = view.contents().node(id))
                ids.append(node->node);
            else if (edit.get<Note>(id) || edit.get<Area>(id))
                ids.append(id);
            else if (line && line->junction)
                ids.append(nodeOf(edit.model(), view.diagram(), id));
            else if (line && !line->inheritance)
                lines.append(id);
        }
        if (ids.isEmpty() && lines.isEmpty())
            return Error{Canvas::tr("Select what is to be coloured.")};
        if (const Result<void> set = setColor(edit, ids, color); !set)
            return set;
        return setLinesColor(edit, view.diagram(), lines, color);
    });
}

void showHiddenLines(CanvasView &view)
{
    const DiagramLook look = view.contents().look();
    const QList<Id> boxes = view.selectedBoxes();
    QList<Id> lines;
    for (const NodeLook &node : look.nodes)
        if (node.hiddenLines > 0 && (boxes.isEmpty() || boxes.contains(node.object)))
            lines += hiddenLines(view.document()->model(), view.diagram(), node.object);
    view.edit(Canvas::tr("Show Hidden Lines"), [&](Edit &edit) -> Result<void> {
        if (lines.isEmpty())
            return Error{Canvas::tr("No lines are hidden here.")};
        return setLinesHidden(edit, view.diagram(), lines, false);
    });
}

void addRelatedEntities(CanvasView &view, const QList<Id> &tables)
{
    QList<Id> placed;
    const bool done = view.edit(Canvas::tr("Add Related Tables"), [&](Edit &edit) -> Result<void> {
        const Result<QList<Id>> added = placeRelated(edit, view.diagram(), tables);
        if (!added)
            return added.error();
        placed = *added;
        return {};
    });
    if (!done)
        return;
    view.selection()->set(placed);
    const QRectF seen = view.mapToScene(view.viewport()->rect()).boundingRect();
    for (const Id id : std::as_const(placed))
        if (!seen.contains(view.rectOf(id)))
            return view.fitObjects(placed + tables);
}

} // namespace relvar

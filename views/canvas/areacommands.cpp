#include "generators/drawing/areas.h"
#include "views/canvas/canvascommands.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/inplaceeditor.h"
#include "views/canvas/wording.h"

// What menus and shortcuts do with areas.
namespace relvar {

Id currentArea(const CanvasView &view)
{
    const Id current = view.selection()->current();
    if (view.contents().drawing().area(current))
        return current;
    const NodeLook *node =
        view.contents().node(view.contents().boxOf(view.document()->model(), current));
    return node ? node->area : Id();
}

void wrapSelectedInArea(CanvasView &view)
{
    const quint64 gesture = Document::newGesture();
    const QString text = Canvas::tr("Add Area");
    Id made;
    const QList<Id> boxes = view.selectedBoxes();
    const bool done = view.edit(
        text,
        [&](Edit &edit) -> Result<void> {
            const Result<Id> area = wrapInArea(edit, view.diagram(), {}, boxes);
            if (!area)
                return area.error();
            made = *area;
            return {};
        },
        gesture);
    if (!done)
        return;
    view.selection()->set({made});
    view.ensureVisible(view.titleRect(made), 20, 20);
    view.editor()->editTitle(made, text, gesture);
}

void selectEntitiesOfArea(CanvasView &view)
{
    const QList<Id> entities = view.contents().entitiesOf(currentArea(view));
    if (!entities.isEmpty())
        view.selection()->set(entities);
}

void takeIntoCurrentArea(CanvasView &view)
{
    const Id area = currentArea(view);
    view.edit(Canvas::tr("Take into Area"), [&](Edit &edit) { return takeIntoArea(edit, area); });
}

} // namespace relvar

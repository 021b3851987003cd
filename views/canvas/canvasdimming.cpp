#include "views/canvas/canvasview_p.h"
#include "views/canvas/wording.h"

// Focus mode: what is near the selection is clear, all else dimmed.
namespace relvar {

int CanvasView::focusSteps() const
{
    return d->focusSteps;
}

void CanvasView::setFocusSteps(int steps)
{
    if (steps == d->focusSteps)
        return;
    d->focusSteps = steps;
    d->updateFocus();
    if (steps > 0 && !d->states.focus) {
        d->focusSteps = 0;
        emit failed(Canvas::tr("Select a table first: what is related to it stays clear."));
    }
    emit focusChanged(d->focusSteps);
}

void CanvasView::setEmphasis(const QSet<Id> &objects)
{
    d->emphasis = objects.isEmpty() ? std::nullopt : std::optional(objects);
    d->updateFocus();
}

// Goes out from the selected tables along the lines that are shown. Without a selection what was
// clear stays so.
void CanvasView::Private::updateFocus()
{
    if (emphasis) {
        if (states.focus != emphasis)
            q->viewport()->update();
        states.focus = emphasis;
        return;
    }
    if (focusSteps == 0) {
        if (states.focus != keptClear)
            q->viewport()->update();
        states.focus = keptClear;
        return;
    }
    QSet<Id> reached;
    const auto start = [&](Id id) {
        if (contents.node(id))
            reached.insert(id);
    };
    for (const Id id : selection->ids()) {
        start(contents.boxOf(document->model(), id));
        if (const LineLook *line = contents.line(id)) {
            start(line->from);
            start(line->to);
        }
        for (const Id entity : contents.entitiesOf(id))
            start(entity);
    }
    if (reached.isEmpty())
        return;
    QSet<Id> border = reached;
    for (int i = 0; i < focusSteps && !border.isEmpty(); ++i) {
        QSet<Id> next;
        for (const Id id : std::as_const(border))
            for (const Id line : contents.linesOf(id))
                if (const LineLook *look = contents.line(line))
                    for (const Id end : {look->from, look->to})
                        if (!reached.contains(end))
                            next.insert(end);
        reached += next;
        border = next;
    }
    if (states.focus == reached)
        return;
    states.focus = reached;
    q->viewport()->update();
}

} // namespace relvar

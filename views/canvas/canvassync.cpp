#include "model/names.h"
#include "views/canvas/canvasaccessible.h"
#include "views/canvas/canvasview_p.h"

// How a canvas follows its document and the selection.
namespace relvar {

void CanvasView::Private::load()
{
    shownAs.reset();
    keptClear.reset();
    displaced.clear();
    letGo();
    contents.load(document->model(), diagram);
    router.setDiagram(document->model(), diagram, contents.size());
    states = PaintStates();
    states.grid = grid;
    states.leastLine = leastLine();
    if (std::exchange(focusSteps, 0) > 0)
        emit q->focusChanged(0);
    selectionStale = true;
    focused = q->shows(selection->current()) ? selection->current() : Id();
    updateSceneRect();
    countRemarks();
    minimap.invalidate();
    q->viewport()->update();
    if (AccessibleCanvas *accessible = AccessibleCanvas::of(q))
        accessible->reset();
}

void CanvasView::Private::sync(const ChangeSet &changes)
{
    if (diagram && !document->model().contains(diagram)) {
        const QList<const Diagram *> diagrams = document->model().all<Diagram>();
        q->setDiagram(diagrams.isEmpty() ? Id() : diagrams.first()->id);
        return;
    }
    if (!displaced.isEmpty() && !editing && movesBoxes(changes)) { // as from undo, or a layout
        dropRemoved(changes);
        followRemarks(changes);
        compact(compactRoom);
        return;
    }
    const Model model = shownModel();
    const CanvasContents::Update update = contents.update(model, changes, q->zoom());
    dropRemoved(changes);
    followRemarks(changes);
    if (AccessibleCanvas *accessible = AccessibleCanvas::of(q))
        accessible->follow(changes);
    if (!update.any)
        return;
    repaint(update.dirty);
    q->viewport()->update(q->lensChipRect());
    minimapOutdated();
    if (update.rewired)
        router.update(model, contents.size());
    else if (!update.moved.isEmpty())
        router.moveNodes(update.moved, contents.linesOf(update.moved).size());
    selectionStale = true;
    if (focusSteps > 0)
        updateFocus();
    updateSceneRect();
    editor->follow();
}

// What is gone cannot stay selected.
void CanvasView::Private::dropRemoved(const ChangeSet &changes)
{
    QList<Id> ids = selection->ids();
    for (const Change &change : changes)
        if (!change.after)
            ids.removeAll(change.id);
    selection->set(ids);
    for (Id *id : {&hovered, &target, &flashed, &lineFrom})
        if (*id && !document->model().contains(*id))
            *id = {};
    if (focused && !q->shows(focused))
        focused = {};
}

void CanvasView::Private::routed(const QList<Route> &routes)
{
    repaint(contents.setRoutes(routes, q->zoom()));
    minimapOutdated();
}

// Lines of selected boxes, and both ends of selected lines, are emphasised with them.
void CanvasView::Private::syncSelection()
{
    if (!selectionStale)
        return;
    selectionStale = false;
    const QList<Id> &ids = selection->ids();
    states.selected = QSet<Id>(ids.cbegin(), ids.cend());
    updateRelated();
}

void CanvasView::Private::updateRelated()
{
    states.related.clear();
    constexpr qsizetype Few = 50; // with more, everything would be emphasised
    QList<Id> sources = selection->ids().size() <= Few ? selection->ids() : QList<Id>();
    if (states.hovered)
        sources.append(states.hovered);
    for (const Id id : std::as_const(sources)) {
        for (const Id line : contents.linesOf(id))
            states.related.insert(line);
        if (const LineLook *line = contents.line(id)) {
            states.related.insert(line->id);
            states.related.insert(line->from);
            states.related.insert(line->to);
        } else if (document->model().get<Column>(id)) {
            const Id table = contents.boxOf(document->model(), id);
            for (const Id other : contents.linesOf(table))
                if (const LineLook *look = contents.line(other);
                    look && (look->fromRow == id || look->toRow == id))
                    states.related.insert(other);
        }
    }
}

void CanvasView::Private::selectionChanged()
{
    const QSet<Id> before = states.selected;
    QSet<Id> touched = before | states.related;
    if (focusSteps > 0)
        updateFocus();
    selectionStale = true;
    syncSelection();
    touched |= states.selected | states.related;
    repaintAll(touched);
    if (AccessibleCanvas *accessible = AccessibleCanvas::of(q))
        accessible->selectionChanged(before, states.selected);
    if (const Id current = selection->current(); q->shows(current))
        setFocus(current);
}

void CanvasView::Private::repaintAll(const QSet<Id> &ids)
{
    QList<QRectF> dirty;
    for (const Id id : ids) {
        const QRectF rect = contents.drawing().boundsOf(id, q->zoom());
        dirty.append(rect.isEmpty() ? placeOf(id) : rect);
    }
    repaint(dirty);
}

// The box, row or line that shows an object.
QRectF CanvasView::Private::placeOf(Id object) const
{
    if (!object)
        return {};
    if (contents.isBox(object))
        return contents.rectOf(object);
    const QRectF row = contents.drawing().rowRect(object);
    if (!row.isEmpty())
        return row;
    const QList<QPointF> route = contents.drawing().route(object);
    if (!route.isEmpty())
        return QPolygonF(route).boundingRect().adjusted(-8, -8, 8, 8);
    return contents.rectOf(contents.boxOf(document->model(), object));
}

void CanvasView::setHovered(Id object)
{
    if (d->states.hovered == object)
        return;
    QSet<Id> touched = d->states.related;
    touched.insert(d->states.hovered);
    d->hovered = d->states.hovered = object;
    d->updateRelated();
    touched |= d->states.related;
    touched.insert(object);
    d->repaintAll(touched);
}

void CanvasView::setTarget(Id object)
{
    if (d->target == object)
        return;
    d->repaint({d->placeOf(d->target), d->placeOf(object)});
    d->target = object;
}

void CanvasView::previewRects(const QHash<Id, QRectF> &rects)
{
    d->previewing = true;
    d->repaint(d->contents.preview(rects, zoom()));
    QHash<Id, QRectF> nodes;
    for (auto it = rects.cbegin(); it != rects.cend(); ++it)
        if (d->contents.node(it.key()))
            nodes.insert(it.key(), it.value());
    const qsizetype lines = d->contents.linesOf(nodes).size();
    if (!nodes.isEmpty() && d->router.canFollow(lines))
        d->router.moveNodes(nodes, lines);
    updateOverlay();
}

void CanvasView::clearPreview()
{
    if (!d->previewing)
        return;
    d->previewing = false;
    d->repaint(d->contents.preview({}, zoom()));
    d->router.update(d->shownModel(), d->contents.size());
    updateOverlay();
}

} // namespace relvar

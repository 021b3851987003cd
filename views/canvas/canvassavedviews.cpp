#include "model/objects/savedview.h"
#include "views/canvas/canvasaccessible.h"
#include "views/canvas/canvasview_p.h"
#include "views/canvas/wording.h"

#include <cmath>

// Saved views: the present look as one, and the way to one. What a view shows otherwise than its
// diagram lies over the diagram, which stays as it is.
namespace relvar {

SavedView CanvasView::savedView() const
{
    SavedView view;
    view.diagram = Ref<Diagram>(d->diagram);
    const QRectF seen = isCompacted() ? d->ownFrame(d->seen()) : d->framed ? *d->framed : d->seen();
    view.x = seen.x();
    view.y = seen.y();
    view.width = seen.width();
    view.height = seen.height();
    if (d->states.focus) {
        QList<Id> ids(d->states.focus->cbegin(), d->states.focus->cend());
        std::sort(ids.begin(), ids.end());
        for (const Id id : std::as_const(ids))
            view.shown.append(Ref<Object>(id));
    }
    const ShownAs shown = d->shown();
    view.detail = shown.detail;
    view.notation = shown.notation;
    view.level = shown.level;
    return view;
}

bool CanvasView::showSavedView(const SavedView &view)
{
    if (view.diagram != d->diagram)
        return false;
    std::optional<QSet<Id>> clear;
    for (const Id id : view.shown) {
        if (!clear)
            clear.emplace();
        clear->insert(id);
    }
    d->showAs(ShownAs{view.detail, view.notation, view.level}, clear);
    d->glideTo(QRectF(view.x, view.y, view.width, view.height));
    return true;
}

void CanvasView::endSavedView()
{
    d->showAs(std::nullopt, std::nullopt);
    d->framed.reset();
}

bool CanvasView::showsSavedView() const
{
    return d->shownAs || d->keptClear || isCompacted();
}

void CanvasView::setShownDetail(DetailLevel detail)
{
    ShownAs as = d->shown();
    as.detail = detail;
    d->showAs(as, d->keptClear);
}

DetailLevel CanvasView::shownDetail() const
{
    return d->shown().detail;
}

ShownAs CanvasView::Private::shown() const
{
    if (shownAs)
        return *shownAs;
    const auto *own = document->model().get<Diagram>(diagram);
    return own ? ShownAs{own->detail, own->notation, own->level} : ShownAs();
}

Model CanvasView::Private::shownModel() const
{
    Model model = compactedModel();
    const auto *own = model.get<Diagram>(diagram);
    if (!own || !shownAs || *shownAs == ShownAs{own->detail, own->notation, own->level})
        return model;
    auto other = std::make_shared<Diagram>(*own);
    other->detail = shownAs->detail;
    other->notation = shownAs->notation;
    other->level = shownAs->level;
    model.put(diagram, other);
    return model;
}

void CanvasView::Private::reload()
{
    editor->cancel();
    const Model model = shownModel();
    contents.load(model, diagram);
    router.setDiagram(model, diagram, contents.size());
    selectionStale = true;
    updateSceneRect();
    minimap.invalidate();
    if (AccessibleCanvas *accessible = AccessibleCanvas::of(q))
        accessible->reset();
    q->viewport()->update();
}

// A look that the diagram has anyway lies over nothing, and boxes go back to their own places.
void CanvasView::Private::showAs(const std::optional<ShownAs> &as,
                                 const std::optional<QSet<Id>> &clear)
{
    const bool before = q->showsSavedView();
    const ShownAs old = shown();
    shownAs.reset();
    if (as && *as != shown())
        shownAs = as;
    const bool stoodTogether = !displaced.isEmpty();
    displaced.clear();
    if (shown() != old || stoodTogether)
        reload();
    keptClear = clear;
    if (std::exchange(focusSteps, 0) > 0)
        emit q->focusChanged(0);
    updateFocus();
    q->viewport()->update();
    if (before == q->showsSavedView())
        return;
    emit q->hint(before ? QString()
                        : Canvas::tr("Shown as it was saved; Esc goes back to the whole diagram."));
    emit q->savedViewShown(!before);
}

void CanvasView::Private::placeFrame(const QRectF &rect)
{
    fresh = false;
    if (rect.isEmpty())
        return;
    const QSizeF room = q->viewport()->size();
    centerOn(rect.center(), std::min(room.width() / rect.width(), room.height() / rect.height()));
}

// The camera keeps the frame when the window gets another size, until someone moves it.
void CanvasView::Private::glideTo(const QRectF &rect)
{
    glide.stop();
    framed = rect;
    if (!animated || fresh || !q->isVisible()) {
        placeFrame(rect);
        return;
    }
    glide.setStartValue(seen());
    glide.setEndValue(rect);
    glide.start();
}

void CanvasView::Private::letGo()
{
    glide.stop();
    framed.reset();
}

} // namespace relvar

#include "generators/drawing/legibility.h"
#include "generators/drawing/theme.h"
#include "views/canvas/canvasview_p.h"

#include <algorithm>
#include <cmath>

// A canvas on a shared screen: what can be read there, and how more of it can.
namespace relvar {
namespace {

constexpr double LargestZoom = 3; // of few small boxes, which else would fill the screen
constexpr double Margin = 24;     // pixels around what is brought near

} // namespace

QSize CanvasView::Private::sharedFrame() const
{
    const QSizeF size = QSizeF(q->window()->size()) * q->devicePixelRatioF();
    return size.toSize();
}

void CanvasView::setProjected(bool on)
{
    d->projected = on;
    d->states.leastLine = on ? legibleLine(d->sharedFrame()) : 1;
    d->applyTheme();
}

Legibility CanvasView::legibility() const
{
    const auto *own = document()->model().get<Diagram>(d->diagram);
    Viewing viewing;
    viewing.zoom = zoom() * devicePixelRatioF();
    viewing.leastLine = d->states.leastLine;
    viewing.screen = d->sharedFrame();
    viewing.attributes = shownDetail() != DetailLevel::NamesOnly;
    viewing.types = own && own->showTypes;
    return relvar::legibility(d->theme(), viewing);
}

// What makeLegible() is about.
QList<Id> CanvasView::Private::readObjects() const
{
    QList<Id> ids = q->selectedBoxes();
    if (ids.isEmpty() && states.focus)
        ids = states.focus->values();
    if (ids.isEmpty())
        ids = q->objectsIn(seen(), true);
    ids.removeIf([this](Id id) { return !contents.isBox(id); });
    return ids;
}

void CanvasView::makeLegible()
{
    const QList<Id> ids = d->readObjects();
    if (ids.isEmpty())
        return;
    const QPointF middle = d->seen().center();
    const bool chosen = !d->selection->ids().isEmpty();
    const DetailLevel before = shownDetail();
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * Margin, 2 * Margin);
    const auto wanted = [this](DetailLevel detail) {
        return legibleZoom(d->sharedFrame(), detail != DetailLevel::NamesOnly) /
               devicePixelRatioF();
    };
    QRectF all;
    for (int detail = int(before); detail <= int(DetailLevel::NamesOnly); ++detail) {
        setShownDetail(DetailLevel(detail));
        all = {};
        for (const Id id : ids)
            all |= rectOf(id);
        const double fits = std::min(room.width() / std::max(all.width(), 1.0),
                                     room.height() / std::max(all.height(), 1.0));
        const double least = wanted(DetailLevel(detail));
        if (fits < least)
            continue;
        d->letGo();
        d->centerOn(all.center(), std::clamp(LargestZoom, least, fits));
        return;
    }
    // One thing can always be read, with what it has.
    const DetailLevel detail = ids.size() == 1 ? before : DetailLevel::NamesOnly;
    setShownDetail(detail);
    const QPointF center = chosen ? d->placeOf(d->selection->current()).center() : middle;
    d->letGo();
    d->centerOn(center, wanted(detail));
}

} // namespace relvar

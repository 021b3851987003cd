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

// The middle of a window of this size over a rectangle, as near to a point as leaves no room
// unused.
QPointF within(const QRectF &rect, QPointF wish, QSizeF window)
{
    const auto along = [](double low, double high, double at, double size) {
        return high - low <= size ? (low + high) / 2
                                  : std::clamp(at, low + size / 2, high - size / 2);
    };
    return {along(rect.left(), rect.right(), wish.x(), window.width()),
            along(rect.top(), rect.bottom(), wish.y(), window.height())};
}

} // namespace

QSize CanvasView::Private::sharedFrame() const
{
    const QSizeF size = QSizeF(q->window()->size()) * q->devicePixelRatioF();
    return size.toSize();
}

// In pixels of the painter, of which a screen may have several for one.
double CanvasView::Private::leastLine() const
{
    return projected ? std::ceil(legibleLine(sharedFrame()) / q->devicePixelRatioF() - 0.01) : 1;
}

void CanvasView::setProjected(bool on)
{
    d->projected = on;
    d->states.leastLine = d->leastLine();
    d->applyTheme();
}

Legibility CanvasView::legibility() const
{
    const auto *own = document()->model().get<Diagram>(d->diagram);
    Viewing viewing;
    viewing.zoom = zoom();
    viewing.ratio = devicePixelRatioF();
    viewing.smallestName = d->contents.drawing().smallestName(d->seen(), zoom());
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

// Tables and views that are seen from edge to edge.
int CanvasView::Private::entitiesSeen(const QList<Id> &ids) const
{
    const QRectF now = seen().adjusted(-1, -1, 1, 1);
    return int(std::count_if(ids.cbegin(), ids.cend(), [&](Id id) {
        return contents.node(id) && now.contains(contents.rectOf(id));
    }));
}

Id CanvasView::Private::nearestTo(QPointF at, const QList<Id> &ids) const
{
    const auto distance = [&](Id id) {
        return std::pair((contents.rectOf(id).center() - at).manhattanLength(), id);
    };
    return *std::min_element(ids.cbegin(), ids.cend(),
                             [&](Id a, Id b) { return distance(a) < distance(b); });
}

LegibleShare CanvasView::makeLegible()
{
    d->states.leastLine = d->leastLine();
    const QList<Id> ids = d->readObjects();
    if (ids.isEmpty())
        return {};
    const Id current = d->selection->current();
    const Id middle = ids.contains(current) ? current : d->nearestTo(d->seen().center(), ids);
    const DetailLevel before = shownDetail();
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * Margin, 2 * Margin);
    const auto wanted = [this](DetailLevel detail) {
        return legibleZoom(d->sharedFrame(), detail != DetailLevel::NamesOnly) /
               devicePixelRatioF();
    };
    const auto share = [&](bool whole) {
        const auto all = int(std::count_if(ids.cbegin(), ids.cend(),
                                           [this](Id id) { return d->contents.node(id); }));
        return LegibleShare{whole ? all : d->entitiesSeen(ids), all, shownDetail(), isCompacted()};
    };
    const auto all = [&] {
        QRectF rect;
        for (const Id id : ids)
            rect |= rectOf(id);
        return rect;
    };
    const auto showAll = [&](double least) {
        const QRectF rect = all();
        const double fits = std::min(room.width() / std::max(rect.width(), 1.0),
                                     room.height() / std::max(rect.height(), 1.0));
        if (fits < least)
            return false;
        d->letGo();
        d->centerOn(rect.center(), std::clamp(LargestZoom, least, fits));
        return true;
    };
    for (int detail = int(before); detail <= int(DetailLevel::NamesOnly); ++detail) {
        setShownDetail(DetailLevel(detail));
        if (showAll(wanted(DetailLevel(detail))))
            return share(true);
    }
    // One thing can always be read, with what it has.
    const DetailLevel detail = ids.size() == 1 ? before : DetailLevel::NamesOnly;
    const double least = wanted(detail);
    setShownDetail(detail);
    if (ids.size() > 1 && d->compact(room / least) && showAll(least))
        return share(true);
    d->letGo();
    d->centerOn(ids.size() == 1 ? rectOf(middle).center()
                                : within(all(), rectOf(middle).center(), room / least),
                least);
    return share(ids.size() == 1);
}

} // namespace relvar

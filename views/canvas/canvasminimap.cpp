#include "generators/drawing/legend.h"
#include "generators/drawing/theme.h"
#include "views/canvas/canvasview_p.h"

#include <QMouseEvent>
#include <QPainter>

// The small picture of the whole in a corner of the canvas.
namespace relvar {

bool CanvasView::minimapShown() const
{
    return d->minimap.isOn();
}

void CanvasView::setMinimapShown(bool on)
{
    d->minimap.setOn(on);
    d->minimap.invalidate();
    viewport()->update();
}

QRect CanvasView::minimapRect() const
{
    return d->minimapPlace();
}

QRect CanvasView::Private::minimapPlace() const
{
    return minimap.isOn() ? minimap.place(q->viewport()->size(), contents.bounds(), seen())
                          : QRect();
}

QRectF CanvasView::Private::seen() const
{
    return q->mapToScene(q->viewport()->rect()).boundingRect();
}

void CanvasView::Private::paintMinimap()
{
    const QRect place = minimapPlace();
    minimapAt = place;
    if (place.isEmpty() || !exposed.intersects(place))
        return;
    QPainter painter(q->viewport());
    minimap.paint(painter, place, contents.drawing(), contents.bounds(), seen(), theme());
}

QRect CanvasView::Private::legendPlace() const
{
    const QSizeF size = legendShape(contents.drawing().legend()).size;
    if (size.isEmpty())
        return {};
    return QRectF(QPointF(12, q->viewport()->height() - 12 - size.height()), size).toAlignedRect();
}

void CanvasView::Private::paintLegend()
{
    const QRect place = legendPlace();
    if (place.isEmpty() || !exposed.intersects(place))
        return;
    QPainter painter(q->viewport());
    relvar::paintLegend(painter, place.topLeft(), contents.drawing().legend(), theme());
}

// The pixels of the viewport were moved, and those of the picture with them.
void CanvasView::Private::minimapScrolled(QPoint by)
{
    const QRect place = minimapPlace();
    if (const QRect legend = legendPlace(); !legend.isEmpty())
        q->viewport()->update(QRegion(legend) | legend.translated(by));
    if (const QRect chip = q->lensChipRect(); !chip.isEmpty())
        q->viewport()->update(QRegion(chip) | chip.translated(by));
    if (place.isEmpty() && minimapAt.isEmpty())
        return;
    q->viewport()->update(QRegion(minimapAt) | minimapAt.translated(by) | place);
}

// The picture is made again when a while has passed without a change.
void CanvasView::Private::minimapOutdated()
{
    if (minimap.isOn())
        minimapRests.start();
}

bool CanvasView::Private::pressMinimap(QMouseEvent *event)
{
    const QRect place = minimapPlace();
    if (event->button() != Qt::LeftButton || !place.contains(event->pos()))
        return false;
    // A press on the frame takes hold of it, one beside it brings it there.
    const QPointF at = Minimap::toScene(event->position(), place, contents.bounds());
    minimapGrab = seen().contains(at) ? seen().center() - at : QPointF();
    dragMinimap(event);
    return true;
}

bool CanvasView::Private::dragMinimap(QMouseEvent *event)
{
    const QRect place = minimapPlace();
    if (!minimapGrab) {
        if (event->buttons() != Qt::NoButton || !place.contains(event->pos()))
            return false;
        q->setHovered({}); // what lies below is not pointed at
        q->viewport()->setCursor(Qt::PointingHandCursor);
        return true;
    }
    if (place.isEmpty())
        return true;
    const QRectF all = contents.bounds();
    QPointF center = Minimap::toScene(event->position(), place, all) + *minimapGrab;
    center = {std::clamp(center.x(), all.left(), all.right()),
              std::clamp(center.y(), all.top(), all.bottom())};
    letGo();
    centerOn(center, q->zoom());
    return true;
}

} // namespace relvar

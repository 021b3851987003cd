#include "generators/drawing/theme.h"
#include "views/canvas/canvasview_p.h"
#include "views/canvas/wording.h"

#include <QPaintEvent>
#include <QPainter>

namespace relvar {

void CanvasView::paintEvent(QPaintEvent *event)
{
    d->syncSelection();
    d->exposed = event->region();
    QGraphicsView::paintEvent(event);
    d->paintMinimap();
    d->paintLegend();
    d->paintLensChip();
    d->exposed = {};
}

// Of the region that is painted again only the bounds come here, which may be nearly everything
// when it is two thin strips.
void CanvasView::drawBackground(QPainter *painter, const QRectF &rect)
{
    constexpr int Most = 40; // rectangles that are painted one by one
    const DrawingTheme &theme = d->theme();
    if (d->exposed.rectCount() < 2 || d->exposed.rectCount() > Most) {
        d->contents.drawing().paint(*painter, rect, zoom(), theme, d->states);
        return;
    }
    for (const QRect &part : d->exposed) {
        painter->save();
        painter->resetTransform();
        painter->setClipRect(part);
        painter->setTransform(viewportTransform());
        d->contents.drawing().paint(*painter, mapToScene(part).boundingRect(), zoom(), theme,
                                    d->states);
        painter->restore();
    }
}

void CanvasView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setRenderHint(QPainter::Antialiasing);
    d->paintRemarks(painter);
    d->paintTarget(painter);
    d->paintFlash(painter);
    d->paintFocus(painter);
    d->tool->paintOverlay(painter);
    if (d->contents.isEmpty())
        d->paintEmptyText(painter);
}

const DrawingTheme &CanvasView::Private::theme() const
{
    return projected ? DrawingTheme::forPresenting(dark) : DrawingTheme::forScreen(dark);
}

void CanvasView::Private::applyTheme()
{
    dark = q->palette().color(QPalette::Base).lightness() < 128;
    q->setBackgroundBrush(Qt::NoBrush);
    minimap.invalidate();
    q->viewport()->update();
}

void CanvasView::Private::paintTarget(QPainter *painter) const
{
    const QRectF rect = placeOf(target);
    if (!target || rect.isEmpty())
        return;
    QColor color = q->palette().color(QPalette::Highlight);
    painter->setPen(QPen(color, 2 / q->zoom()));
    color.setAlpha(40);
    painter->setBrush(color);
    painter->drawRoundedRect(rect, 5, 5);
}

void CanvasView::Private::paintEmptyText(QPainter *painter) const
{
    painter->save();
    painter->resetTransform();
    const QRect screen = q->viewport()->rect();
    QFont font = q->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setBold(true);
    painter->setFont(font);
    const DrawingTheme &colors = theme();
    const bool none = !document->model().get<Diagram>(diagram);
    const QString title = none ? Canvas::tr("No diagram is open") : Canvas::tr("An empty diagram");
    const QString text =
        none ? Canvas::tr("Open one from the tree, or import a schema.")
             : Canvas::tr("Press T and click (or Enter) to draw a table, or double-click here.\n"
                          "Q writes entities and relationships as lines of text.\n"
                          "R draws a relationship, N a note, A an area.\n"
                          "Tables of the design can be dragged here from the tree.");
    const int middle = screen.center().y();
    painter->setPen(colors.text);
    painter->drawText(QRect(0, middle - 90, screen.width(), 50), Qt::AlignHCenter | Qt::AlignBottom,
                      title);
    font = q->font();
    painter->setFont(font);
    painter->setPen(colors.mutedText);
    painter->drawText(QRect(0, middle - 30, screen.width(), 120), Qt::AlignHCenter | Qt::AlignTop,
                      text);
    painter->restore();
}

// Scene rectangles as device rectangles with a border for lines at their edge.
void CanvasView::Private::repaint(const QList<QRectF> &rects)
{
    constexpr qsizetype Separate = 60; // more rectangles cost more than what they spare
    const QRect screen = q->viewport()->rect();
    QRegion region;
    QRect whole;
    for (const QRectF &dirty : rects) {
        const QRect device =
            q->viewportTransform().mapRect(dirty).toAlignedRect().adjusted(-3, -3, 3, 3) & screen;
        if (device.isEmpty())
            continue;
        if (rects.size() > Separate)
            whole |= device;
        else
            region |= device;
    }
    q->viewport()->update(rects.size() > Separate ? QRegion(whole) : region);
}

void CanvasView::Private::repaint(const QRectF &dirty)
{
    repaint(QList<QRectF>{dirty});
}

void CanvasView::updateOverlay()
{
    const std::optional<QList<QRectF>> before = std::exchange(d->overlay, d->tool->overlayBounds());
    if (before && d->overlay)
        d->repaint(*before + *d->overlay);
    else
        viewport()->update();
}

} // namespace relvar

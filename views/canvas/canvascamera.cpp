#include "generators/drawing/geometry.h"
#include "views/canvas/canvasview_p.h"

#include <QDataStream>
#include <QFontInfo>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>

#include <cmath>

namespace relvar {
namespace {

constexpr double LeastZoom = 0.02;
constexpr double GreatestZoom = 4;
constexpr double ZoomStep = 1.25;
constexpr quint32 CameraMagic = 0x52764301; // "RvC", format 1
constexpr int FlashTime = 900;              // milliseconds
constexpr double GreatestOriginal = 3;
constexpr double Readable = 0.5; // below this zoom names are hard to read
constexpr int LeastRoom = 120;   // beside what covers the canvas, in pixels

// The largest part of the screen beside what covers it, or all when too little is left.
QRect freeOf(const QRect &screen, const QRect &covered)
{
    const QRect cover = covered & screen;
    if (cover.isEmpty())
        return screen;
    QRect left = screen, right = screen, below = screen;
    left.setRight(cover.left());
    right.setLeft(cover.right());
    below.setTop(cover.bottom());
    QRect best;
    for (const QRect &part : {below, right, left})
        if (std::min(part.width(), part.height()) >= LeastRoom &&
            part.width() * part.height() > best.width() * best.height())
            best = part;
    return best.isEmpty() ? screen : best;
}

} // namespace

double CanvasView::zoom() const
{
    return transform().m11();
}

double CanvasView::originalZoom() const
{
    return d->original;
}

double CanvasView::Private::scaleOfLetters() const
{
    const double letters = QFontInfo(q->font()).pixelSize();
    return std::clamp(letters / drawingFonts().name.pixelSize(), 1.0, GreatestOriginal);
}

// Letters of another size: what is seen at its original size goes on being so.
void CanvasView::Private::followFont()
{
    const double wanted = scaleOfLetters();
    const double before = std::exchange(original, wanted);
    if (qFuzzyCompare(before, wanted))
        return;
    if (opening)
        open(QByteArray(*opening));
    else if (!framed && qFuzzyCompare(q->zoom(), before))
        q->setZoom(wanted, q->viewport()->rect().center());
    else
        emit q->zoomChanged(q->zoom());
}

void CanvasView::setZoom(double zoom, QPoint anchor)
{
    d->opening.reset();
    d->letGo();
    const double wanted = std::clamp(zoom, LeastZoom, GreatestZoom);
    if (qFuzzyCompare(wanted, this->zoom()))
        return;
    const QPointF under = mapToScene(anchor);
    setTransform(QTransform::fromScale(wanted, wanted));
    d->updateSceneRect();
    const QPointF now = QPointF(viewportTransform().map(under));
    d->scrollBy(QPointF(anchor) - now);
    d->editor->follow();
    emit zoomChanged(wanted);
}

void CanvasView::zoomIn()
{
    setZoom(zoom() * ZoomStep, viewport()->rect().center());
}

void CanvasView::zoomOut()
{
    setZoom(zoom() / ZoomStep, viewport()->rect().center());
}

void CanvasView::zoomOriginal()
{
    setZoom(d->original, viewport()->rect().center());
}

void CanvasView::fitAll()
{
    d->fit(d->contents.bounds(), d->original);
}

void CanvasView::fitSelection()
{
    if (selection()->ids().isEmpty())
        fitAll();
    else
        fitObjects(selection()->ids());
}

void CanvasView::fitObjects(const QList<Id> &objects)
{
    QRectF rect;
    for (const Id id : objects)
        rect |= d->placeOf(id);
    d->fit(rect, 1.5 * d->original);
}

void CanvasView::reveal(Id object)
{
    const QRectF rect = d->placeOf(object);
    if (rect.isEmpty() && rect.width() <= 0 && rect.height() <= 0)
        return;
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    if (!seen.contains(rect) || zoom() < Readable) {
        const QSizeF room = viewport()->size() * 0.9;
        const double whole = std::min(room.width() / std::max(rect.width(), 1.0),
                                      room.height() / std::max(rect.height(), 1.0));
        d->letGo();
        d->centerOn(rect.center(), std::min(whole, std::max(zoom(), Readable)));
    }
    d->flash(object);
}

void CanvasView::preview(Id object, const QRect &covered)
{
    setTarget(shows(object) ? object : Id());
    if (!d->target)
        return;
    const QRectF rect = d->placeOf(object);
    const QRect free = freeOf(viewport()->rect(), covered);
    if (mapToScene(free).boundingRect().contains(rect) && zoom() >= Readable)
        return;
    const double whole = std::min(free.width() * 0.9 / std::max(rect.width(), 1.0),
                                  free.height() * 0.9 / std::max(rect.height(), 1.0));
    d->centerOn(rect.center(), std::min(whole, std::max(zoom(), Readable)));
    d->scrollBy(free.center() - viewport()->rect().center());
}

QByteArray CanvasView::cameraState() const
{
    if (d->opening)
        return *d->opening;
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    const QPointF center = mapToScene(viewport()->rect()).boundingRect().center();
    out << CameraMagic << zoom() << center.x() << center.y();
    return state;
}

void CanvasView::setCameraState(const QByteArray &state)
{
    d->open(state);
}

// Places the camera for a diagram that is opened.
void CanvasView::Private::open(const QByteArray &state)
{
    letGo();
    opening = place(state) ? state : QByteArray();
}

// False when the state says nothing, and all is shown.
bool CanvasView::Private::place(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 magic = 0;
    double zoom = 0;
    double x = 0;
    double y = 0;
    in >> magic >> zoom >> x >> y;
    if (in.status() != QDataStream::Ok || magic != CameraMagic || !std::isfinite(zoom) ||
        !std::isfinite(x) || !std::isfinite(y) || zoom <= 0) {
        q->fitAll();
        return false;
    }
    fresh = false;
    centerOn({x, y}, zoom);
    return true;
}

void CanvasView::Private::centerOn(QPointF point, double zoom)
{
    opening.reset();
    const double before = q->zoom();
    const double wanted = std::clamp(zoom, LeastZoom, GreatestZoom);
    q->setTransform(QTransform::fromScale(wanted, wanted));
    updateSceneRect();
    q->QGraphicsView::centerOn(point);
    editor->follow();
    if (!qFuzzyCompare(before, wanted))
        emit q->zoomChanged(wanted);
}

void CanvasView::Private::scrollBy(QPointF pixels)
{
    opening.reset();
    letGo();
    QScrollBar *horizontal = q->horizontalScrollBar();
    QScrollBar *vertical = q->verticalScrollBar();
    horizontal->setValue(horizontal->value() - qRound(pixels.x()));
    vertical->setValue(vertical->value() - qRound(pixels.y()));
}

void CanvasView::Private::fit(const QRectF &rect, double largestZoom)
{
    fresh = false;
    letGo();
    if (rect.isEmpty()) {
        centerOn(rect.center(), original);
        return;
    }
    const QSizeF room = QSizeF(q->viewport()->size()) - QSizeF(48, 48);
    const double whole = std::min(std::max(room.width(), 50.0) / rect.width(),
                                  std::max(room.height(), 50.0) / rect.height());
    centerOn(rect.center(), std::min(whole, largestZoom));
}

// The scrollable part of the plane: the contents with a screen around them, so that everything can
// be brought to every place of the screen.
void CanvasView::Private::updateSceneRect()
{
    const QSizeF screen = QSizeF(q->viewport()->size()) / q->zoom();
    QRectF rect = contents.bounds();
    if (rect.isEmpty())
        rect = QRectF(0, 0, 1, 1);
    rect.adjust(-screen.width(), -screen.height(), screen.width(), screen.height());
    // Never away from under what is seen.
    const QRectF present = q->sceneRect();
    const QRectF seen = q->mapToScene(q->viewport()->rect()).boundingRect();
    if (!fresh)
        rect |= seen & present;
    if (rect != present)
        q->setSceneRect(rect);
}

void CanvasView::Private::flash(Id object)
{
    flashed = object;
    if (!animated)
        return;
    flashTime.start();
    flashTimer.start(30, q);
    repaint(placeOf(object).adjusted(-20, -20, 20, 20));
}

void CanvasView::Private::paintFlash(QPainter *painter) const
{
    if (!flashTimer.isActive() || !flashTime.isValid())
        return;
    const double left = 1 - std::min(1.0, double(flashTime.elapsed()) / FlashTime);
    QColor color = q->palette().color(QPalette::Highlight);
    color.setAlphaF(float(0.8 * left));
    const double grow = 4 + 10 * (1 - left);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 3 / q->zoom()));
    painter->drawRoundedRect(placeOf(flashed).adjusted(-grow, -grow, grow, grow), 8, 8);
}

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::Timer &&
        static_cast<QTimerEvent *>(event)->timerId() == d->flashTimer.timerId()) {
        if (d->flashTime.elapsed() >= FlashTime)
            d->flashTimer.stop();
        d->repaint(d->placeOf(d->flashed).adjusted(-20, -20, 20, 20));
        return true;
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        d->applyTheme();
    if (event->type() == QEvent::FontChange)
        d->followFont();
    return QGraphicsView::event(event);
}

void CanvasView::autoscroll(QPoint at)
{
    constexpr int Border = 24;
    const QRect inner = viewport()->rect().adjusted(Border, Border, -Border, -Border);
    d->autoscrollAt = at;
    if (inner.contains(at) || !QRect(-200, -200, width() + 400, height() + 400).contains(at)) {
        d->autoscrollTimer.stop();
        return;
    }
    if (!d->autoscrollTimer.isActive())
        d->autoscrollTimer.start();
}

} // namespace relvar

#include "model/names.h"
#include "views/canvas/canvascommands.h"
#include "views/canvas/canvasview_p.h"
#include "views/canvas/wording.h"
#include "views/idmime.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace relvar {

bool CanvasView::Private::startPan(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton && !(spaceHeld && event->button() == Qt::LeftButton))
        return false;
    panning = true;
    spaceDragged = true;
    panFrom = event->position();
    updateCursor();
    return true;
}

void CanvasView::Private::updateCursor()
{
    q->viewport()->setCursor(panning     ? QCursor(Qt::ClosedHandCursor)
                             : spaceHeld ? QCursor(Qt::OpenHandCursor)
                                         : tool->cursor());
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    if (d->editor->isOpen() && !d->editor->commit())
        d->editor->cancel();
    d->setKeysUsed(false);
    setFocus();
    if (!d->startPan(event) && !d->pressMinimap(event) && !d->pressLensChip(event) &&
        !d->tool->press(mapToScene(event->pos()), event))
        event->ignore();
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (d->panning) {
        d->scrollBy(event->position() - d->panFrom);
        d->panFrom = event->position();
        return;
    }
    if (d->dragMinimap(event))
        return;
    const bool used = d->tool->move(mapToScene(event->pos()), event);
    if (used && event->buttons() & Qt::LeftButton && d->tool->name() != QStringLiteral("hand"))
        autoscroll(event->pos());
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    d->autoscrollTimer.stop();
    if (d->minimapGrab) {
        d->minimapGrab.reset();
        return;
    }
    if (d->panning) {
        d->panning = false;
        d->updateCursor();
        return;
    }
    if (!d->tool->release(mapToScene(event->pos()), event))
        event->ignore();
    d->updateCursor();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (d->startPan(event) || d->pressMinimap(event))
        return;
    if (!d->tool->doubleClick(mapToScene(event->pos()), event))
        mousePressEvent(event);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const double notches =
            (event->angleDelta().y() ? event->angleDelta().y() : event->angleDelta().x()) / 120.0;
        setZoom(zoom() * std::pow(1.2, notches), event->position().toPoint());
        event->accept();
        return;
    }
    QPointF by = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) * 0.6
                                              : QPointF(event->pixelDelta());
    if (event->modifiers() & Qt::ShiftModifier && by.x() == 0)
        by = {by.y(), 0};
    d->scrollBy(by);
    event->accept();
}

bool CanvasView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(zoom() * (1 + gesture->value()), gesture->position().toPoint());
            return true;
        }
    } else if (event->type() == QEvent::Gesture) {
        const auto *gestures = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            setZoom(zoom() * pinch->scaleFactor(), pinch->centerPoint().toPoint());
            return true;
        }
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Hit hit = hitAt(mapToScene(help->pos()));
        QString text = d->toolTipFor(hit);
        if (lensChipRect().contains(help->pos()))
            text = Canvas::tr("Click here or press 0 to see the types of the design again.");
        if (!text.isEmpty()) {
            const QString rich = text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
            QToolTip::showText(help->globalPos(), rich, viewport());
            return true;
        }
    } else if (event->type() == QEvent::Leave) {
        setHovered({});
    }
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QPoint global = event->globalPos();
    if (byKey) {
        if (selection()->ids().isEmpty() && d->focused)
            selection()->set({d->focused});
        const QRectF place = d->placeOf(selection()->current());
        const QPoint at = place.isNull() ? viewport()->rect().center()
                                         : mapFromScene(place.topLeft()) + QPoint(12, 12);
        global = viewport()->mapToGlobal(at);
    } else {
        d->tool->cancel();
        const Hit hit = hitAt(mapToScene(event->pos()));
        const Id picked = hit.row ? hit.row : hit.object;
        if (!picked)
            selection()->clear();
        else if (!selection()->contains(picked) && !selection()->contains(hit.object))
            selection()->set({picked});
    }
    emit contextMenuRequested(selection()->ids(), global);
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(IdMimeType)))
        event->acceptProposedAction();
    else
        event->ignore(); // a file that is dropped is the affair of the window
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(IdMimeType)))
        event->acceptProposedAction();
    else
        event->ignore();
}

void CanvasView::dropEvent(QDropEvent *event)
{
    QList<Id> objects;
    const QList<Id> dropped = idsOf(event->mimeData());
    for (const Id id : dropped) // a column stands for its table
        if (const Id table = tableOf(document()->model(), id); table && !objects.contains(table))
            objects.append(table);
    placeObjects(*this, objects, mapToScene(event->position().toPoint()));
    event->acceptProposedAction();
    setFocus();
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    d->states.leastLine = d->leastLine(); // of a frame that is shared
    if (d->opening)
        d->open(QByteArray(*d->opening));
    else if (d->framed)
        d->placeFrame(*d->framed);
    d->updateSceneRect();
    d->editor->follow();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (!d)
        return;
    d->minimapScrolled({dx, dy});
    d->editor->follow();
}

} // namespace relvar

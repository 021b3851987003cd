#pragma once

#include "views/canvas/canvasview.h"

#include <QList>
#include <QPointF>

namespace relvar {

// What goes on in the selection tool between a press that became a drag and its release. Shows
// itself without changing the model and ends in one undo step, or in nothing when cancelled. Owned
// by the tool; GUI thread.
class CanvasGesture
{
public:
    explicit CanvasGesture(CanvasView *view)
        : m_view(view)
    {
    }
    virtual ~CanvasGesture() = default;

    virtual void move(QPointF scene, Qt::KeyboardModifiers modifiers) = 0;
    virtual void finish(QPointF scene, Qt::KeyboardModifiers modifiers) = 0;
    virtual void cancel() {}
    virtual void paintOverlay(QPainter *) {}
    // See CanvasTool.
    virtual std::optional<QList<QRectF>> overlayBounds() const { return std::nullopt; }
    virtual QCursor cursor() const { return Qt::ArrowCursor; }

protected:
    CanvasView *view() const { return m_view; }

private:
    CanvasView *m_view;
};

// Drags the selected boxes; those that stand in a selected area come along. Shift keeps to one
// direction, Alt does not snap, a copy is placed instead with `duplicate`.
std::unique_ptr<CanvasGesture> moveGesture(CanvasView *view, QPointF start, bool duplicate);
// Drags a corner of a note or an area: 0 to 3, clockwise from the top left.
std::unique_ptr<CanvasGesture> resizeGesture(CanvasView *view, Id object, int corner);
// Selects what lies inside, or also what is touched when drawn from right to left or with Alt.
// Ctrl or Shift adds to the selection.
std::unique_ptr<CanvasGesture> rubberBandGesture(CanvasView *view, QPointF start,
                                                 Qt::KeyboardModifiers modifiers);
// Drags a corner of a line (its index), or the piece of line under `start` when the index is -1.
std::unique_ptr<CanvasGesture> bendGesture(CanvasView *view, Id relationship, int bend,
                                           QPointF start);
// Drags an end of a line, its own or the other one, to another column or table; of a foreign key of
// several columns that of one pair. Shows where it may go and says why not.
std::unique_ptr<CanvasGesture> lineEndGesture(CanvasView *view, Id relationship, bool own,
                                              int pair);
// Drags a column to another place in its table, or onto another table or column to relate them.
std::unique_ptr<CanvasGesture> rowGesture(CanvasView *view, Id column);

// The two ends of a line of corners keep; corners on a straight way between their neighbours go.
QList<QPointF> withoutNeedlessCorners(const QList<QPointF> &points);

} // namespace relvar

#pragma once

#include <QCursor>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace relvar {

class CanvasView;

// What the mouse and the keys do on a canvas: turns gestures into operations, one undo step each.
// Owned by its view; GUI thread. Each handler returns whether it used the event.
class CanvasTool
{
public:
    explicit CanvasTool(CanvasView *view)
        : m_view(view)
    {
    }
    virtual ~CanvasTool() = default;

    virtual QString name() const = 0; // stable: "select", "table", "relationship", "note", "area"
    virtual QCursor cursor() const { return Qt::ArrowCursor; }
    virtual bool press(QPointF, QMouseEvent *) { return false; }
    virtual bool move(QPointF, QMouseEvent *) { return false; }
    virtual bool release(QPointF, QMouseEvent *) { return false; }
    virtual bool doubleClick(QPointF, QMouseEvent *) { return false; }
    virtual bool key(QKeyEvent *) { return false; }
    // Gives up what is going on; false when nothing was (then the view goes back to selecting).
    virtual bool cancel() { return false; }
    // Drawn over everything, in scene coordinates.
    virtual void paintOverlay(QPainter *) {}
    // Where paintOverlay() draws now, in the scene; anywhere when it does not tell.
    virtual std::optional<QList<QRectF>> overlayBounds() const { return std::nullopt; }

protected:
    CanvasView *view() const { return m_view; }

private:
    CanvasView *m_view;
};

} // namespace relvar

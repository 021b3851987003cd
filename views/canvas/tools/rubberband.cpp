#include "views/canvas/tools/gesture.h"

#include <QPainter>

namespace relvar {
namespace {

class RubberBand : public CanvasGesture
{
public:
    RubberBand(CanvasView *view, QPointF start, Qt::KeyboardModifiers modifiers)
        : CanvasGesture(view)
        , m_start(start)
        , m_end(start)
        , m_before(view->selection()->ids())
        , m_base(modifiers & (Qt::ShiftModifier | Qt::ControlModifier) ? m_before : QList<Id>())
    {
    }

    void move(QPointF scene, Qt::KeyboardModifiers modifiers) override
    {
        m_end = scene;
        m_touching = scene.x() < m_start.x() || modifiers & Qt::AltModifier;
        QList<Id> ids = m_base;
        const QList<Id> found = view()->objectsIn(rect(), m_touching);
        for (const Id id : found)
            if (!ids.contains(id))
                ids.append(id);
        view()->selection()->set(ids);
        view()->updateOverlay();
    }

    void finish(QPointF scene, Qt::KeyboardModifiers modifiers) override { move(scene, modifiers); }
    void cancel() override { view()->selection()->set(m_before); }

    void paintOverlay(QPainter *painter) override
    {
        QColor color = view()->palette().color(QPalette::Highlight);
        painter->setPen(QPen(color, 1 / view()->zoom(), m_touching ? Qt::DashLine : Qt::SolidLine));
        color.setAlpha(40);
        painter->setBrush(color);
        painter->drawRect(rect());
    }

    std::optional<QList<QRectF>> overlayBounds() const override { return QList<QRectF>{rect()}; }

private:
    QRectF rect() const { return QRectF(m_start, m_end).normalized(); }

    QPointF m_start;
    QPointF m_end;
    QList<Id> m_before;
    QList<Id> m_base;
    bool m_touching = false;
};

} // namespace

std::unique_ptr<CanvasGesture> rubberBandGesture(CanvasView *view, QPointF start,
                                                 Qt::KeyboardModifiers modifiers)
{
    return std::make_unique<RubberBand>(view, start, modifiers);
}

} // namespace relvar

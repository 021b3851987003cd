#include "views/canvas/canvasview.h"
#include "views/canvas/tools/tools.h"

#include <QMouseEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

class HandTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    QString name() const override { return u"hand"_s; }
    QCursor cursor() const override
    {
        return m_dragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor;
    }

    bool press(QPointF, QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton)
            return false;
        m_dragging = true;
        m_last = event->position();
        return true;
    }

    bool move(QPointF, QMouseEvent *event) override
    {
        if (!m_dragging)
            return false;
        const QPointF by = event->position() - m_last;
        m_last = event->position();
        QScrollBar *horizontal = view()->horizontalScrollBar();
        QScrollBar *vertical = view()->verticalScrollBar();
        horizontal->setValue(horizontal->value() - qRound(by.x()));
        vertical->setValue(vertical->value() - qRound(by.y()));
        return true;
    }

    bool release(QPointF, QMouseEvent *) override
    {
        const bool was = m_dragging;
        m_dragging = false;
        return was;
    }

private:
    bool m_dragging = false;
    QPointF m_last;
};

} // namespace

std::unique_ptr<CanvasTool> handTool(CanvasView *view)
{
    return std::make_unique<HandTool>(view);
}

} // namespace relvar

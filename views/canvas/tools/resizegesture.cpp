#include "generators/drawing/areas.h"
#include "model/operations/diagrams.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/tools/gesture.h"
#include "views/canvas/wording.h"

namespace relvar {
namespace {

constexpr QSizeF SmallestBox{60, 30};

class ResizeGesture : public CanvasGesture
{
public:
    ResizeGesture(CanvasView *view, Id object, int corner)
        : CanvasGesture(view)
        , m_object(object)
        , m_corner(corner)
        , m_before(view->rectOf(object))
        , m_rect(m_before)
        , m_isArea(view->contents().drawing().area(object))
    {
        for (const Id id : view->contents().entitiesOf(object))
            m_held.append(view->rectOf(id));
    }

    QCursor cursor() const override
    {
        return m_corner % 2 == 0 ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    }

    void move(QPointF scene, Qt::KeyboardModifiers modifiers) override
    {
        const QPointF point = modifiers & Qt::AltModifier ? scene : view()->snapped(scene);
        m_rect = m_before;
        if (m_corner == 0 || m_corner == 3)
            m_rect.setLeft(std::min(point.x(), m_before.right() - SmallestBox.width()));
        else
            m_rect.setRight(std::max(point.x(), m_before.left() + SmallestBox.width()));
        if (m_corner == 0 || m_corner == 1)
            m_rect.setTop(std::min(point.y(), m_before.bottom() - SmallestBox.height()));
        else
            m_rect.setBottom(std::max(point.y(), m_before.top() + SmallestBox.height()));
        if (m_isArea) // it cannot leave its entities outside
            m_rect = areaRect(m_rect, m_held);
        view()->previewRects({{m_object, m_rect}});
    }

    void finish(QPointF scene, Qt::KeyboardModifiers modifiers) override
    {
        move(scene, modifiers);
        view()->clearPreview();
        if (m_rect != m_before)
            view()->edit(Canvas::tr("Resize"), [this](Edit &edit) {
                return m_isArea ? resizeArea(edit, m_object, m_rect)
                                : setRect(edit, m_object, m_rect);
            });
    }

    void cancel() override { view()->clearPreview(); }

private:
    Id m_object;
    int m_corner;
    QRectF m_before;
    QRectF m_rect;
    bool m_isArea;
    QList<QRectF> m_held; // entities of the area
};

} // namespace

std::unique_ptr<CanvasGesture> resizeGesture(CanvasView *view, Id object, int corner)
{
    return std::make_unique<ResizeGesture>(view, object, corner);
}

} // namespace relvar

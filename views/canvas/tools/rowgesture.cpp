#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/relationships.h"
#include "views/canvas/tools/gesture.h"
#include "views/canvas/tools/rubberline.h"
#include "views/canvas/wording.h"

#include <QPainter>

namespace relvar {
namespace {

class RowGesture : public CanvasGesture
{
public:
    RowGesture(CanvasView *view, Id column)
        : CanvasGesture(view)
        , m_column(column)
        , m_table(tableOf(view->document()->model(), column))
    {
    }

    QCursor cursor() const override { return Qt::DragLinkCursor; }

    void move(QPointF scene, Qt::KeyboardModifiers) override
    {
        m_end = scene;
        const Hit hit = view()->hitAt(scene);
        m_target = {};
        m_place = -1;
        const Model &model = view()->document()->model();
        if (hit.object == m_table)
            findPlace(scene, model);
        else if (model.get<Table>(hit.object))
            m_target = hit.row ? hit.row : hit.object;
        view()->setTarget(m_target);
        if (m_target)
            emit view()->hint(Canvas::tr("Release to relate “%1” and “%2”.")
                                  .arg(displayName(model, m_column), displayName(model, m_target)));
        else if (m_place < 0)
            emit view()->hint(
                Canvas::tr("Drop the column on a table or on another column to relate them."));
        view()->updateOverlay();
    }

    void finish(QPointF scene, Qt::KeyboardModifiers modifiers) override
    {
        move(scene, modifiers);
        const Id target = m_target;
        cancel();
        if (target) {
            Id made;
            const bool done =
                view()->edit(Canvas::tr("Add Relationship"), [&](Edit &edit) -> Result<void> {
                    const Result<Id> added = relateColumn(edit, m_column, target);
                    if (!added)
                        return added.error();
                    made = *added;
                    return {};
                });
            if (done)
                view()->selection()->set({made});
        } else if (m_place >= 0) {
            view()->edit(Canvas::tr("Move Column"),
                         [&](Edit &edit) { return moveColumn(edit, m_column, m_place); });
        }
    }

    void cancel() override
    {
        m_target = {};
        view()->setTarget({});
        emit view()->hint({});
        view()->updateOverlay();
    }

    void paintOverlay(QPainter *painter) override
    {
        const QColor color = view()->palette().color(QPalette::Highlight);
        if (m_place >= 0) {
            painter->setPen(QPen(color, 2 / view()->zoom()));
            painter->drawLine(m_line);
        } else {
            paintRubberLine(painter, view()->rowRect(m_column), m_end, color, view()->zoom());
        }
    }

private:
    // Where among the columns of its own table the row would go.
    void findPlace(QPointF scene, const Model &model)
    {
        const QList<const Column *> columns = model.childrenOf<Column>(m_table);
        int others = 0;
        int place = 0;
        double y = 0;
        for (const Column *column : columns) {
            const QRectF row = view()->rowRect(column->id);
            if (row.isEmpty()) {
                ++others;
                continue;
            }
            if (y == 0)
                y = row.top();
            if (row.center().y() < scene.y()) {
                place = others + (column->id == m_column ? 0 : 1);
                y = row.bottom();
            }
            if (column->id != m_column)
                ++others;
        }
        const QRectF rect = view()->rectOf(m_table);
        m_place = place;
        m_line = QLineF(rect.left(), y, rect.right(), y);
    }

    Id m_column;
    Id m_table;
    Id m_target;
    int m_place = -1;
    QLineF m_line;
    QPointF m_end;
};

} // namespace

std::unique_ptr<CanvasGesture> rowGesture(CanvasView *view, Id column)
{
    return std::make_unique<RowGesture>(view, column);
}

} // namespace relvar

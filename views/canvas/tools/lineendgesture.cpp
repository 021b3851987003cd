#include "model/names.h"
#include "model/operations/lineends.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/tools/gesture.h"
#include "views/canvas/tools/rubberline.h"
#include "views/canvas/wording.h"

#include <QPainter>

namespace relvar {
namespace {

class LineEndGesture : public CanvasGesture
{
public:
    LineEndGesture(CanvasView *view, Id relationship, bool own, int pair)
        : CanvasGesture(view)
        , m_relationship(relationship)
        , m_side(own ? LineSide::Own : LineSide::Other)
        , m_pair(pair)
    {
        const LineLook *line = view->contents().line(relationship);
        if (!line)
            return;
        const auto [fromRow, toRow] = pair > 0 && pair <= line->morePairs.size()
                                          ? line->morePairs[pair - 1]
                                          : std::pair(line->fromRow, line->toRow);
        m_fixed = own ? line->to : line->from;
        m_fixedRow = own ? toRow : fromRow;
        m_before = own ? fromRow : toRow;
        if (!m_before)
            m_before = own ? line->from : line->to;
        m_rows = fromRow || line->conceptual;
    }

    QCursor cursor() const override { return Qt::DragLinkCursor; }

    void move(QPointF scene, Qt::KeyboardModifiers) override
    {
        m_end = scene;
        const Id place = placeAt(scene);
        if (place != m_place) {
            m_place = place;
            judge();
        }
        view()->updateOverlay();
    }

    void finish(QPointF scene, Qt::KeyboardModifiers modifiers) override
    {
        move(scene, modifiers);
        const Id place = m_place;
        cancel();
        if (place && place != m_before)
            view()->edit(Canvas::tr("Move End of Line"), [&](Edit &edit) {
                return moveLineEnd(edit, m_relationship, m_side, place, m_pair);
            });
    }

    void cancel() override
    {
        m_place = {};
        view()->setTarget({});
        emit view()->hint({});
        view()->updateOverlay();
    }

    void paintOverlay(QPainter *painter) override
    {
        const QRectF row = view()->rowRect(m_fixedRow);
        paintRubberLine(painter, row.isEmpty() ? view()->rectOf(m_fixed) : row, m_end,
                        view()->palette().color(QPalette::Highlight), view()->zoom());
    }

private:
    // The table or column under the mouse, whatever handles lie over it.
    Id placeAt(QPointF scene) const
    {
        const DrawingHit hit = view()->contents().drawing().hitAt(scene, 0);
        if (!view()->document()->model().get<Table>(hit.object))
            return {};
        return m_rows && hit.row ? hit.row : hit.object;
    }

    // Shows whether the end may come here, and says why not.
    void judge()
    {
        view()->setTarget({});
        const Model &model = view()->document()->model();
        if (!m_place || m_place == m_before) {
            emit view()->hint(Canvas::tr("Drop the end of the line on a column or a table."));
            return;
        }
        Edit trial(model);
        const Result<void> moved = moveLineEnd(trial, m_relationship, m_side, m_place, m_pair);
        if (!moved) {
            emit view()->hint(moved.error().text);
            return;
        }
        view()->setTarget(m_place);
        emit view()->hint(
            Canvas::tr("Release to lead the line to “%1”.").arg(displayName(model, m_place)));
    }

    Id m_relationship;
    LineSide m_side;
    int m_pair;  // of the columns of a foreign key
    Id m_before; // where the end is
    Id m_fixed;  // the box at the other end
    Id m_fixedRow;
    bool m_rows = false; // columns are places too
    Id m_place;
    QPointF m_end;
};

} // namespace

std::unique_ptr<CanvasGesture> lineEndGesture(CanvasView *view, Id relationship, bool own, int pair)
{
    return std::make_unique<LineEndGesture>(view, relationship, own, pair);
}

} // namespace relvar

#include "model/operations/diagrams.h"
#include "views/canvas/canvascommands.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/inplaceeditor.h"
#include "views/canvas/tools/gesture.h"
#include "views/canvas/tools/tools.h"
#include "views/canvas/wording.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

class SelectTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    QString name() const override { return u"select"_s; }
    QCursor cursor() const override { return m_gesture ? m_gesture->cursor() : m_cursor; }

    bool press(QPointF scene, QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton)
            return false;
        m_hit = view()->hitAt(scene);
        m_pressed = true;
        m_start = scene;
        m_pressedAt = event->pos();
        const bool adding = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
        // What is pressed is selected at once, so that a drag shows what it drags.
        if (picked() && !adding && !view()->selection()->contains(picked()) &&
            !belongsToSelectedGroup())
            view()->selection()->set({picked()});
        return true;
    }

    bool move(QPointF scene, QMouseEvent *event) override
    {
        if (m_gesture) {
            m_gesture->move(scene, event->modifiers());
            return true;
        }
        if (!m_pressed) {
            hover(scene);
            return false;
        }
        if ((event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return true;
        startGesture(event->modifiers());
        if (m_gesture) {
            view()->viewport()->setCursor(m_gesture->cursor());
            m_gesture->move(scene, event->modifiers());
        }
        return true;
    }

    bool release(QPointF scene, QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton || !m_pressed)
            return false;
        m_pressed = false;
        if (m_gesture) {
            const std::unique_ptr<CanvasGesture> gesture = std::move(m_gesture);
            gesture->finish(scene, event->modifiers());
            view()->updateOverlay();
        } else {
            if (!clickBadge())
                click(event->modifiers());
        }
        hover(scene);
        return true;
    }

    bool doubleClick(QPointF scene, QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton)
            return false;
        const Hit hit = view()->hitAt(scene);
        switch (hit.part) {
        case Hit::Nothing:
            createTableAt(view(), scene);
            break;
        case Hit::Title:
        case Hit::Note:
        case Hit::Corner:
        case Hit::Area:
            view()->editor()->editTitle(hit.object);
            break;
        case Hit::Row:
            view()->editor()->editRow(hit.row);
            break;
        case Hit::Hidden:
        case Hit::Unshown:
            break;
        case Hit::Stub:
            view()->comeToLine(hit.object, hit.bend == 0);
            view()->followLine(hit.object);
            break;
        case Hit::Body:
            emit view()->propertiesRequested(hit.object);
            break;
        case Hit::LineBend:
            removeBend(hit);
            break;
        case Hit::LineEnd:
            break;
        case Hit::Line:
            if (runsByItself(hit.object)) {
                emit view()->propertiesRequested(hit.object);
                break;
            }
            view()->edit(Canvas::tr("Reset Line"), [&](Edit &edit) {
                return setBends(edit, view()->diagram(), hit.object, {});
            });
            break;
        }
        return true;
    }

    bool cancel() override
    {
        if (!m_gesture)
            return false;
        m_gesture->cancel();
        m_gesture.reset();
        m_pressed = false;
        view()->viewport()->setCursor(cursor());
        view()->updateOverlay();
        return true;
    }

    void paintOverlay(QPainter *painter) override
    {
        if (m_gesture)
            m_gesture->paintOverlay(painter);
    }

    std::optional<QList<QRectF>> overlayBounds() const override
    {
        return m_gesture ? m_gesture->overlayBounds() : QList<QRectF>();
    }

private:
    // What a click selects: a column with its row, otherwise the object.
    Id picked() const { return m_hit.part == Hit::Row ? m_hit.row : m_hit.object; }

    // Several boxes are selected and the pressed row is one of theirs: a drag moves all of them.
    bool belongsToSelectedGroup() const
    {
        const QList<Id> boxes = view()->selectedBoxes();
        return m_hit.part == Hit::Row && boxes.size() > 1 && boxes.contains(m_hit.object);
    }

    // The lines of junction tables, and split ones, have no corners of their own.
    bool runsByItself(Id object) const
    {
        const LineLook *line = view()->contents().line(object);
        return line && (line->junction || line->split);
    }

    // Shows what a badge says is not shown.
    bool clickBadge()
    {
        if (m_hit.part != Hit::Hidden && m_hit.part != Hit::Unshown)
            return false;
        CanvasView *canvas = view();
        const Id table = m_hit.object;
        if (m_hit.part == Hit::Unshown) {
            addRelatedEntities(*canvas, {table});
        } else {
            canvas->selection()->set({table});
            showHiddenLines(*canvas);
        }
        return true;
    }

    void click(Qt::KeyboardModifiers modifiers)
    {
        Selection *selection = view()->selection();
        if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
            if (picked())
                selection->toggle(picked());
        } else if (picked()) {
            selection->set({picked()});
            if (m_hit.part == Hit::Stub) // Enter goes on to the other end
                view()->comeToLine(m_hit.object, m_hit.bend == 0);
        } else {
            selection->clear();
        }
    }

    void startGesture(Qt::KeyboardModifiers modifiers)
    {
        Selection *selection = view()->selection();
        switch (m_hit.part) {
        case Hit::Nothing:
            m_gesture = rubberBandGesture(view(), m_start, modifiers);
            break;
        case Hit::Corner:
            m_gesture = resizeGesture(view(), m_hit.object, cornerAt(m_hit.object, m_start));
            break;
        case Hit::LineEnd:
            m_gesture = lineEndGesture(view(), m_hit.object, m_hit.bend == 0, m_hit.pair);
            break;
        case Hit::Stub:
            break;
        case Hit::Line:
        case Hit::LineBend:
            selection->set({m_hit.object});
            if (runsByItself(m_hit.object))
                break;
            m_gesture = bendGesture(view(), m_hit.object,
                                    m_hit.part == Hit::LineBend ? m_hit.bend : -1, m_start);
            break;
        case Hit::Row:
            if (!belongsToSelectedGroup()) {
                m_gesture = rowGesture(view(), m_hit.row);
                break;
            }
            [[fallthrough]];
        case Hit::Title:
        case Hit::Body:
        case Hit::Hidden:
        case Hit::Unshown:
        case Hit::Note:
        case Hit::Area:
            if (!selection->contains(m_hit.object))
                selection->set(modifiers & Qt::ShiftModifier
                                   ? selection->ids() + QList{m_hit.object}
                                   : QList{m_hit.object});
            m_gesture = moveGesture(view(), m_start, modifiers & Qt::ControlModifier);
            break;
        }
    }

    void removeBend(const Hit &hit)
    {
        const LineLook *line = view()->contents().line(hit.object);
        QList<Point> bends;
        for (qsizetype i = 0; line && i < line->bends.size(); ++i)
            if (i != hit.bend)
                bends.append({line->bends[i].x(), line->bends[i].y()});
        view()->edit(Canvas::tr("Remove Bend"), [&](Edit &edit) {
            return setBends(edit, view()->diagram(), hit.object, bends);
        });
    }

    // The nearest corner of a box: 0 to 3, clockwise from the top left.
    int cornerAt(Id object, QPointF point) const
    {
        const QPointF from = point - view()->rectOf(object).center();
        return from.y() < 0 ? (from.x() < 0 ? 0 : 1) : (from.x() < 0 ? 3 : 2);
    }

    void hover(QPointF scene)
    {
        const Hit hit = view()->hitAt(scene);
        view()->setHovered(hit.part == Hit::Row ? hit.row : hit.object);
        tell(hit);
        m_cursor =
            hit.part == Hit::LineBend  ? Qt::SizeAllCursor
            : hit.part == Hit::LineEnd ? Qt::DragLinkCursor
            : hit.part == Hit::Hidden || hit.part == Hit::Unshown || hit.part == Hit::Stub
                ? Qt::PointingHandCursor
            : hit.part == Hit::Corner
                ? (cornerAt(hit.object, scene) % 2 == 0 ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor)
                : Qt::ArrowCursor;
        view()->viewport()->setCursor(m_cursor);
    }

    // What a badge or a handle under the mouse means.
    void tell(const Hit &hit)
    {
        QString sentence;
        const NodeLook *node = view()->contents().node(hit.object);
        if (hit.part == Hit::Hidden && node)
            sentence =
                Canvas::tr("%n lines are hidden. Click to show them.", nullptr, node->hiddenLines);
        else if (hit.part == Hit::Unshown && node)
            sentence = Canvas::tr("%n related tables are not on this diagram. Click to add them.",
                                  nullptr, node->unshown);
        else if (hit.part == Hit::LineEnd)
            sentence = Canvas::tr("Drag the end of the line to another column or table.");
        else if (hit.part == Hit::Stub)
            sentence =
                Canvas::tr("Double-click, or click and press Enter, to go to the other end.");
        else if (hit.part == Hit::Row && node)
            sentence = reasonOf(*node, hit.row);
        if (sentence != m_told)
            emit view()->hint(sentence);
        m_told = sentence;
    }

    // What a lens says of a column.
    static QString reasonOf(const NodeLook &node, Id column)
    {
        for (const RowLook &row : node.rows)
            if (row.id == column)
                return row.reason;
        return {};
    }

    std::unique_ptr<CanvasGesture> m_gesture;
    QString m_told;
    Hit m_hit;
    bool m_pressed = false;
    QPoint m_pressedAt;
    QPointF m_start;
    Qt::CursorShape m_cursor = Qt::ArrowCursor;
};

} // namespace

std::unique_ptr<CanvasTool> selectTool(CanvasView *view)
{
    return std::make_unique<SelectTool>(view);
}

} // namespace relvar

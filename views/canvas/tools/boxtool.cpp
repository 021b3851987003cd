#include "generators/drawing/areas.h"
#include "model/operations/diagrams.h"
#include "model/operations/tables.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/inplaceeditor.h"
#include "views/canvas/tools/tools.h"
#include "views/canvas/wording.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr QSizeF NoteSize{200, 100};
constexpr QSizeF AreaSize{420, 300};
constexpr QSizeF TableRoom{200, 120}; // what a new table needs
constexpr double Gap = 60;            // to the box beside

// A place where no box is: to the right of what has the focus, or in the middle of what is seen,
// and down from there.
QRectF freePlace(const CanvasView &view, QSizeF size)
{
    constexpr int Tries = 200;
    const Id focus = view.contents().boxOf(view.document()->model(), view.focusedObject());
    const QPointF middle = view.mapToScene(view.viewport()->rect().center());
    const QPointF corner = focus ? view.rectOf(focus).topRight() + QPointF(Gap, 0)
                                 : middle - QPointF(size.width(), size.height()) / 2;
    QRectF rect(view.snapped(corner), size);
    for (int i = 0; i < Tries && !view.objectsIn(rect, true).isEmpty(); ++i)
        rect.translate(0, 2 * view.gridStep());
    return rect;
}

// Draws a rectangle, or takes one of the usual size at a click. Makes the object of its kind there
// and edits its name in place, both as one step.
class BoxTool : public CanvasTool
{
public:
    BoxTool(CanvasView *view, Kind kind)
        : CanvasTool(view)
        , m_kind(kind)
    {
    }

    QString name() const override
    {
        return m_kind == Kind::Table ? u"table"_s : m_kind == Kind::Note ? u"note"_s : u"area"_s;
    }
    QCursor cursor() const override { return Qt::CrossCursor; }

    bool press(QPointF scene, QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton)
            return false;
        m_pressed = true;
        m_start = m_end = view()->snapped(scene);
        m_pressedAt = event->pos();
        m_dragging = false;
        return true;
    }

    bool move(QPointF scene, QMouseEvent *event) override
    {
        if (!m_pressed)
            return false;
        m_dragging = m_dragging || (event->pos() - m_pressedAt).manhattanLength() >=
                                       QApplication::startDragDistance();
        m_end = view()->snapped(scene);
        view()->updateOverlay();
        return true;
    }

    bool release(QPointF, QMouseEvent *event) override
    {
        if (!m_pressed || event->button() != Qt::LeftButton)
            return false;
        m_pressed = false;
        view()->updateOverlay();
        QRectF rect = QRectF(m_start, m_end).normalized();
        if (!m_dragging || rect.width() < 20 || rect.height() < 20)
            rect = QRectF(m_start, m_kind == Kind::Note ? NoteSize : AreaSize);
        // The tool ends with setTool(): nothing of it may be used after that.
        CanvasView *canvas = view();
        const Kind kind = m_kind;
        canvas->setTool(nullptr);
        createBox(canvas, kind, rect);
        return true;
    }

    // Enter places it beside what has the focus.
    bool key(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            return false;
        const QSizeF size = m_kind == Kind::Table  ? TableRoom
                            : m_kind == Kind::Note ? NoteSize
                                                   : AreaSize;
        CanvasView *canvas = view();
        const Kind kind = m_kind;
        const QRectF rect = freePlace(*canvas, size);
        canvas->setTool(nullptr);
        createBox(canvas, kind, rect);
        return true;
    }

    bool cancel() override
    {
        const bool was = m_pressed;
        m_pressed = false;
        view()->updateOverlay();
        return was;
    }

    void paintOverlay(QPainter *painter) override
    {
        if (!m_pressed || !m_dragging)
            return;
        QColor color = view()->palette().color(QPalette::Highlight);
        painter->setPen(QPen(color, 1 / view()->zoom(), Qt::DashLine));
        color.setAlpha(30);
        painter->setBrush(color);
        painter->drawRoundedRect(QRectF(m_start, m_end).normalized(), 4, 4);
    }

    static void createBox(CanvasView *view, Kind kind, const QRectF &rect)
    {
        const quint64 gesture = Document::newGesture();
        Id made;
        const auto make = [&](Edit &edit) -> Result<void> {
            const Result<Id> added = kind == Kind::Table ? addTable(edit)
                                     : kind == Kind::Note
                                         ? addNote(edit, view->diagram(), {}, rect)
                                         : drawArea(edit, view->diagram(), {}, rect);
            if (!added)
                return added.error();
            made = *added;
            if (kind != Kind::Table)
                return {};
            const Result<Id> node = placeOnDiagram(edit, view->diagram(), made, rect.x(), rect.y());
            return node ? joinAreas(edit, view->diagram(), {*node}) : Result<void>(node.error());
        };
        const QString text = kind == Kind::Table  ? Canvas::tr("Add Table")
                             : kind == Kind::Note ? Canvas::tr("Add Note")
                                                  : Canvas::tr("Add Area");
        if (!view->edit(text, make, gesture))
            return;
        view->selection()->set({made});
        view->ensureVisible(view->rectOf(made), 40, 40);
        view->editor()->editTitle(made, text, gesture);
    }

private:
    Kind m_kind;
    bool m_pressed = false;
    bool m_dragging = false;
    QPoint m_pressedAt;
    QPointF m_start;
    QPointF m_end;
};

} // namespace

void createTableAt(CanvasView *view, QPointF scene)
{
    BoxTool::createBox(view, Kind::Table, QRectF(view->snapped(scene), QSizeF(1, 1)));
}

std::unique_ptr<CanvasTool> tableTool(CanvasView *view)
{
    return std::make_unique<BoxTool>(view, Kind::Table);
}

std::unique_ptr<CanvasTool> noteTool(CanvasView *view)
{
    return std::make_unique<BoxTool>(view, Kind::Note);
}

std::unique_ptr<CanvasTool> areaTool(CanvasView *view)
{
    return std::make_unique<BoxTool>(view, Kind::Area);
}

} // namespace relvar

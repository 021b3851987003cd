#include "views/canvas/canvasview.h"

#include "generators/drawing/geometry.h"
#include "views/canvas/canvasaccessible.h"
#include "views/canvas/canvascommands.h"
#include "views/canvas/canvasview_p.h"
#include "views/canvas/tools/tools.h"
#include "views/canvas/wording.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

namespace relvar {

CanvasView::Private::Private(CanvasView *view, Document *document_, Selection *selection_)
    : q(view)
    , document(document_)
    , selection(selection_)
{
}

CanvasView::CanvasView(Document *document, Selection *selection, QWidget *parent)
    : QGraphicsView(parent)
    , d(std::make_unique<Private>(this, document, selection))
{
    AccessibleCanvas::installFactory();
    d->editor = new InPlaceEditor(this);
    d->tool = selectTool(this);
    setScene(&d->scene);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(Canvas::tr("Diagram"));
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setOptimizationFlag(QGraphicsView::DontAdjustForAntialiasing);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    d->applyTheme();
    d->original = d->scaleOfLetters();
    d->glide.setDuration(CanvasView::Private::GlideTime);
    d->glide.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&d->glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &rect) { d->placeFrame(rect.toRectF()); });

    connect(document, &Document::changed, this,
            [this](const ChangeSet &changes) { d->sync(changes); });
    connect(document, &Document::reset, this, [this] {
        d->fresh = true;
        if (!d->document->model().get<Diagram>(d->diagram)) {
            const QList<const Diagram *> diagrams = d->document->model().all<Diagram>();
            setDiagram(diagrams.isEmpty() ? Id() : diagrams.first()->id);
        } else {
            d->load();
            d->open({});
        }
    });
    connect(selection, &Selection::changed, this, [this] { d->selectionChanged(); });
    connect(selection, &Selection::revealRequested, this, &CanvasView::reveal);
    connect(&d->router, &LineRouter::routed, this,
            [this](const QList<Route> &routes) { d->routed(routes); });
    d->minimapRests.setSingleShot(true);
    d->minimapRests.setInterval(150);
    connect(&d->minimapRests, &QTimer::timeout, this, [this] {
        d->minimap.invalidate();
        viewport()->update(QRegion(d->minimapAt) | d->minimapPlace());
    });
    d->autoscrollTimer.setInterval(16);
    connect(&d->autoscrollTimer, &QTimer::timeout, this, [this] {
        const QRect inner = viewport()->rect().adjusted(24, 24, -24, -24);
        const QPoint at = d->autoscrollAt;
        const QPointF by(
            std::clamp(at.x() - inner.right(), 0, 40) - std::clamp(inner.left() - at.x(), 0, 40),
            std::clamp(at.y() - inner.bottom(), 0, 40) - std::clamp(inner.top() - at.y(), 0, 40));
        d->scrollBy(-by / 2);
        QMouseEvent move(QEvent::MouseMove, QPointF(at), QPointF(viewport()->mapToGlobal(at)),
                         Qt::NoButton, Qt::LeftButton, QGuiApplication::keyboardModifiers());
        d->tool->move(mapToScene(at), &move);
    });
}

CanvasView::~CanvasView()
{
    disconnect(d->document, nullptr, this, nullptr);
    disconnect(d->selection, nullptr, this, nullptr);
    delete d->editor; // it talks to the view to its end
    setScene(nullptr);
}

Document *CanvasView::document() const
{
    return d->document;
}

Selection *CanvasView::selection() const
{
    return d->selection;
}

Id CanvasView::diagram() const
{
    return d->diagram;
}

void CanvasView::setDiagram(Id diagram)
{
    d->tool->cancel();
    d->editor->cancel();
    d->diagram = diagram;
    d->fresh = true;
    d->load();
    d->open({});
    emit diagramChanged();
}

bool CanvasView::edit(const QString &text, const Document::Operation &operation, quint64 gesture)
{
    const bool before = std::exchange(d->editing, true);
    const Result<void> done = d->document->edit(text, d->throughCompaction(operation), gesture);
    d->editing = before;
    if (!done)
        emit failed(done.error().text);
    return done.ok();
}

Hit CanvasView::hitAt(QPointF scene) const
{
    const QList<Id> &ids = d->selection->ids();
    return d->contents.drawing().hitAt(scene, 6 / zoom(), QSet<Id>(ids.cbegin(), ids.cend()));
}

QRectF CanvasView::rectOf(Id object) const
{
    return d->contents.rectOf(object);
}

QRectF CanvasView::titleRect(Id object) const
{
    return d->contents.titleRect(object);
}

QRectF CanvasView::rowRect(Id column) const
{
    return d->contents.drawing().rowRect(column);
}

QList<QPointF> CanvasView::routeOf(Id relationship) const
{
    return d->contents.drawing().route(relationship);
}

QList<Id> CanvasView::objectsIn(const QRectF &rect, bool touching) const
{
    return d->contents.drawing().objectsIn(rect, touching);
}

QRectF CanvasView::contentsRect() const
{
    return d->contents.bounds();
}

const CanvasContents &CanvasView::contents() const
{
    return d->contents;
}

QList<Id> CanvasView::selectedBoxes() const
{
    QList<Id> boxes;
    for (const Id id : d->selection->ids())
        if (d->contents.isBox(id))
            boxes.append(id);
    return boxes;
}

Graph CanvasView::graph() const
{
    return graphOf(d->contents.look());
}

void CanvasView::setTool(std::unique_ptr<CanvasTool> tool)
{
    d->tool->cancel();
    emit hint({});
    d->tool = tool ? std::move(tool) : selectTool(this);
    setTarget({});
    setHovered({});
    d->updateCursor();
    updateOverlay();
    emit toolChanged();
}

CanvasTool *CanvasView::tool() const
{
    return d->tool.get();
}

InPlaceEditor *CanvasView::editor() const
{
    return d->editor;
}

bool CanvasView::gridVisible() const
{
    return d->grid;
}

bool CanvasView::snapEnabled() const
{
    return d->snap;
}

void CanvasView::setGridVisible(bool on)
{
    d->grid = d->states.grid = on;
    viewport()->update();
}

void CanvasView::setSnapEnabled(bool on)
{
    d->snap = on;
}

double CanvasView::gridStep() const
{
    return DrawingGrid;
}

QPointF CanvasView::snapped(QPointF scene) const
{
    if (!d->snap)
        return scene;
    return {std::round(scene.x() / gridStep()) * gridStep(),
            std::round(scene.y() / gridStep()) * gridStep()};
}

void CanvasView::setAnimated(bool on)
{
    d->animated = on;
    if (!on && d->flashTimer.isActive()) {
        d->flashTimer.stop();
        viewport()->update();
    }
}

void CanvasView::waitForRoutes()
{
    d->router.wait();
}

} // namespace relvar

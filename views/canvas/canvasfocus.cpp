#include "generators/drawing/stubs.h"
#include "generators/drawing/theme.h"
#include "views/canvas/canvasaccessible.h"
#include "views/canvas/canvasview_p.h"

#include <QFocusEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>

#include <cmath>

// What the keys are at on a canvas, how it moves, and the ring around it.
namespace relvar {
namespace {

constexpr double RingGap = 4;   // between a box and its ring, in pixels
constexpr double RingWidth = 2; // in pixels
constexpr double LineRing = 7;  // from a line to its ring, in pixels

bool byKeys(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

} // namespace

bool CanvasView::shows(Id object) const
{
    if (!object)
        return false;
    if (d->contents.isBox(object) || d->contents.line(object))
        return true;
    const Column *column = d->document->model().get<Column>(object);
    return column && d->contents.isBox(column->parent);
}

QRect CanvasView::screenRect(Id object) const
{
    if (!shows(object))
        return {};
    const QRect rect = mapFromScene(d->placeOf(object)).boundingRect();
    return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

Id CanvasView::focusedObject() const
{
    return d->focused;
}

void CanvasView::setFocusedObject(Id object)
{
    d->setFocus(shows(object) ? object : Id());
    if (d->focused)
        ensureVisible(d->placeOf(d->focused), 40, 40);
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    d->setKeysUsed(d->keysUsed || byKeys(event->reason()));
    if (!d->focused && byKeys(event->reason()))
        d->setFocus(d->contents.inReadingOrder().value(0));
    d->repaint(d->placeOf(d->focused).adjusted(-20, -20, 20, 20));
    // Qt tells of the canvas itself after this.
    const auto tell = [this] {
        if (AccessibleCanvas *accessible = AccessibleCanvas::of(this))
            accessible->focusMoved(d->focused);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    d->spaceHeld = false;
    viewport()->update();
}

void CanvasView::Private::setKeysUsed(bool used)
{
    if (keysUsed == used)
        return;
    keysUsed = used;
    q->viewport()->update();
}

void CanvasView::Private::setFocus(Id object)
{
    if (focused == object)
        return;
    const double room = 12 / q->zoom();
    const QRectF before = placeOf(focused).adjusted(-room, -room, room, room);
    focused = object;
    repaint({before, placeOf(focused).adjusted(-room, -room, room, room)});
    if (tool->name() != QStringLiteral("select"))
        q->updateOverlay();
    if (AccessibleCanvas *accessible = AccessibleCanvas::of(q))
        accessible->focusMoved(focused);
}

void CanvasView::Private::goTo(Id object, Take take)
{
    if (!q->shows(object))
        return;
    setKeysUsed(true);
    if (take == Take::Extend && !selection->contains(object))
        selection->set(selection->ids() + QList{object});
    else if (take == Take::Select)
        selection->set({object});
    setFocus(object);
    q->ensureVisible(placeOf(object), 40, 40);
}

// Goes to the next object in reading order.
void CanvasView::Private::cycle(bool forward)
{
    const QList<Id> order = contents.inReadingOrder();
    if (order.isEmpty())
        return;
    const LineLook *line = contents.line(focused);
    const qsizetype at = order.indexOf(line ? line->from : stoodFor(focused));
    const qsizetype next = at < 0    ? (forward ? 0 : order.size() - 1)
                           : forward ? (at + 1) % order.size()
                                     : (at + order.size() - 1) % order.size();
    goTo(order[next]);
}

Id CanvasView::Private::stoodFor(Id object) const
{
    return contents.boxOf(document->model(), object);
}

// Goes to the nearest object in one direction; up and down among the columns of a table.
void CanvasView::Private::stepTo(QPointF way, Take take)
{
    if (const LineLook *line = contents.line(focused))
        return stepFromLine(*line, way);
    const QRectF row = q->rowRect(focused);
    if (!row.isEmpty() && way.y() != 0) {
        const Hit hit = q->hitAt(row.center() + way * row.height());
        if (hit.part == Hit::Row || hit.part == Hit::Title)
            return goTo(hit.row ? hit.row : hit.object, take);
    }
    if (!row.isEmpty() && take == Take::Select && alongLine(focused, way))
        return;
    const Id from = stoodFor(focused);
    const QPointF start =
        from ? contents.rectOf(from).center() : q->mapToScene(q->viewport()->rect().center());
    Id best;
    double least = 0;
    for (const Id id : contents.inReadingOrder()) {
        const QRectF rect = contents.rectOf(id);
        if (id == from || (from && rect.contains(contents.rectOf(from)) && way.y() >= 0))
            continue;
        const QPointF to = rect.center() - start;
        const double ahead = to.x() * way.x() + to.y() * way.y();
        const double aside = std::abs(to.x() * way.y() + to.y() * way.x());
        if (from && (ahead <= 0 || aside > 2 * ahead))
            continue;
        const double cost = from ? ahead + 2 * aside : std::hypot(to.x(), to.y());
        if (!best || cost < least) {
            best = id;
            least = cost;
        }
    }
    goTo(best, take);
}

// To the end of a line that lies in a direction.
void CanvasView::Private::stepFromLine(const LineLook &line, QPointF way)
{
    const QList<QPointF> route = contents.drawing().route(line.id);
    if (route.size() < 2)
        return;
    const QPointF along = route.last() - route.first();
    const bool end = along.x() * way.x() + along.y() * way.y() > 0;
    const Id row = end ? line.toRow : line.fromRow;
    goTo(row && !q->rowRect(row).isEmpty() ? row : end ? line.to : line.from);
}

// From a row to the other end of one of its lines that leads in this direction.
bool CanvasView::Private::alongLine(Id row, QPointF way)
{
    const Id box = stoodFor(row);
    const QList<Id> lines = linesAt(row);
    for (const Id id : lines) {
        const LineLook *line = contents.line(id);
        const bool away = line->from == box && line->fromRow == row;
        const Id other = away ? line->to : line->from;
        const Id otherRow = away ? line->toRow : line->fromRow;
        if ((contents.rectOf(other).center() - contents.rectOf(box).center()).x() * way.x() <= 0)
            continue;
        goTo(otherRow && !q->rowRect(otherRow).isEmpty() ? otherRow : other);
        return true;
    }
    return false;
}

// The lines of a box, or of one of its rows, as they leave it from top to bottom.
QList<Id> CanvasView::Private::linesAt(Id object) const
{
    const Id box = stoodFor(object);
    QList<std::pair<std::pair<double, Id>, Id>> found;
    for (const Id id : contents.linesOf(box)) {
        const LineLook *line = contents.line(id);
        if (object != box && line->fromRow != object && line->toRow != object)
            continue;
        const double y = line->from == box ? contents.drawing().anchorY(box, line->fromRow)
                                           : contents.drawing().anchorY(box, line->toRow);
        found.append({{y, id}, id});
    }
    std::sort(found.begin(), found.end());
    QList<Id> ids;
    for (const auto &one : std::as_const(found))
        if (!ids.contains(one.second))
            ids.append(one.second);
    return ids;
}

// To the lines of what has the focus, one after the other.
void CanvasView::Private::cycleLines(bool forward)
{
    const LineLook *line = contents.line(focused);
    const bool known = line && lineFrom && linesAt(lineFrom).contains(focused);
    const Id from = known ? lineFrom : line ? line->from : focused;
    QList<Id> lines = linesAt(from);
    if (lines.isEmpty() && stoodFor(from) != from)
        lines = linesAt(stoodFor(from));
    if (lines.isEmpty())
        return;
    const qsizetype at = lines.indexOf(focused);
    const qsizetype next = at < 0    ? (forward ? 0 : lines.size() - 1)
                           : forward ? (at + 1) % lines.size()
                                     : (at + lines.size() - 1) % lines.size();
    lineFrom = from;
    goTo(lines[next]);
}

void CanvasView::followLine(Id id)
{
    const LineLook *line = d->contents.line(id);
    if (!line)
        return;
    const bool back = d->lineFrom && d->stoodFor(d->lineFrom) == line->to && line->from != line->to;
    const Id row = back ? line->fromRow : line->toRow;
    emit aboutToJump();
    d->goTo(row && !rowRect(row).isEmpty() ? row : back ? line->from : line->to);
}

void CanvasView::comeToLine(Id id, bool own)
{
    if (const LineLook *line = d->contents.line(id))
        d->lineFrom = own ? line->from : line->to;
}

// A ring in the colour of the text on a seam in that of the paper: it is seen on everything.
void CanvasView::Private::paintFocus(QPainter *painter) const
{
    if (!keysUsed || !q->hasFocus() || editor->isOpen())
        return;
    const DrawingTheme &colors = theme();
    const double pixel = 1 / q->zoom();
    QPainterPath ring;
    if (!focused || !q->shows(focused)) {
        const QRect screen = q->viewport()->rect().adjusted(2, 2, -2, -2);
        ring.addRect(q->mapToScene(screen).boundingRect());
    } else if (contents.line(focused)) {
        QPainterPath route;
        const LineLook &line = *contents.line(focused);
        for (const QList<QPointF> &course : coursesOf(line, contents.drawing().route(focused)))
            route.addPolygon(QPolygonF(course));
        QPainterPathStroker stroker;
        stroker.setWidth(2 * LineRing * pixel);
        stroker.setCapStyle(Qt::RoundCap);
        stroker.setJoinStyle(Qt::RoundJoin);
        ring = stroker.createStroke(route).simplified();
    } else {
        const double gap = (contents.isBox(focused) ? RingGap : 0) * pixel;
        const double round = 6 * pixel;
        ring.addRoundedRect(placeOf(focused).adjusted(-gap, -gap, gap, gap), round, round);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colors.background, (RingWidth + 2) * pixel));
    painter->drawPath(ring);
    painter->setPen(QPen(colors.text, RingWidth * pixel));
    painter->drawPath(ring);
}

} // namespace relvar

#include "generators/drawing/areas.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "views/canvas/canvascommands.h"
#include "views/canvas/canvasview_p.h"
#include "views/canvas/tools/tools.h"
#include "views/canvas/wording.h"

#include <QKeyEvent>

#include <cmath>

namespace relvar {
namespace {

constexpr int NudgePause = 1000; // milliseconds after which another nudge is a step of its own

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

QPointF direction(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    default:
        return {0, 1};
    }
}

} // namespace

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        d->spaceHeld = true;
        d->spaceDragged = false;
        d->updateCursor();
        return;
    }
    if (event->key() == Qt::Key_Escape)
        d->escape();
    else if (!d->tool->key(event) && !d->keyNavigates(event) && !d->keyEdits(event) &&
             !d->keyTools(event) && !d->keyLenses(event))
        event->ignore();
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        if (d->spaceHeld && !d->spaceDragged && d->focused) { // a tap, not a hand on the paper
            d->setKeysUsed(true);
            d->selection->toggle(d->focused);
        }
        d->spaceHeld = false;
        d->updateCursor();
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

// Tab goes from object to object, and out of the canvas after the last one.
bool CanvasView::focusNextPrevChild(bool next)
{
    if (d->editor->isOpen() || d->contents.isEmpty())
        return QGraphicsView::focusNextPrevChild(next);
    const QList<Id> order = d->contents.inReadingOrder();
    const bool last = d->focused == (next ? order.last() : order.first());
    if (last && QGraphicsView::focusNextPrevChild(next))
        return true;
    d->cycle(next);
    return true;
}

void CanvasView::Private::escape()
{
    if (tool->cancel())
        return;
    if (focusSteps > 0 && tool->name() == QStringLiteral("select")) {
        q->setFocusSteps(0);
        return;
    }
    if (q->showsSavedView() && tool->name() == QStringLiteral("select")) {
        q->endSavedView();
        return;
    }
    const Id current = selection->current();
    const Id box = contents.boxOf(document->model(), current);
    if (tool->name() != QStringLiteral("select"))
        q->setTool(nullptr);
    else if (keysUsed && box && box != current) // out of the rows
        goTo(box);
    else if (keysUsed && lineFrom && contents.line(current))
        goTo(lineFrom);
    else
        selection->clear();
}

bool CanvasView::Private::keyNavigates(QKeyEvent *event)
{
    const int key = event->key();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isArrow(key)) {
        arrow(key, modifiers);
    } else if (modifiers & Qt::ControlModifier && (key == Qt::Key_Plus || key == Qt::Key_Equal)) {
        q->zoomIn();
    } else if (modifiers & Qt::ControlModifier && key == Qt::Key_Minus) {
        q->zoomOut();
    } else if (modifiers == Qt::ControlModifier && key == Qt::Key_0) {
        q->zoomOriginal();
    } else if (key == Qt::Key_Exclam || (key == Qt::Key_1 && modifiers == Qt::ShiftModifier) ||
               (key == Qt::Key_Home && modifiers == Qt::NoModifier)) {
        q->fitAll();
    } else if (key == Qt::Key_At || key == Qt::Key_QuoteDbl ||
               (key == Qt::Key_2 && modifiers == Qt::ShiftModifier)) {
        q->fitSelection(); // Shift+2 is @ or " by the layout of the keyboard
    } else if (key == Qt::Key_Tab && modifiers == Qt::NoModifier) {
        cycle(true);
    } else if (key == Qt::Key_Backtab) {
        cycle(false);
    } else if (key == Qt::Key_L && (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier) {
        cycleLines(!(modifiers & Qt::ShiftModifier));
    } else {
        return false;
    }
    return true;
}

bool CanvasView::Private::keyEdits(QKeyEvent *event)
{
    const Id current = selection->current();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::AltModifier) {
        if (current)
            emit q->propertiesRequested(current);
    } else if (isEnter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        enter();
    } else if (event->key() == Qt::Key_F2) {
        renameSelected(*q);
    } else if (event->key() == Qt::Key_Delete && event->modifiers() & Qt::ShiftModifier) {
        deleteSelected(*q);
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        removeSelected(*q);
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll(*q);
    } else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D) {
        duplicateSelected(*q);
    } else {
        return false;
    }
    return true;
}

bool CanvasView::Private::keyTools(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_V:
        q->setTool(nullptr);
        return true;
    case Qt::Key_H:
        q->setTool(handTool(q));
        return true;
    case Qt::Key_T:
        q->setTool(tableTool(q));
        return true;
    case Qt::Key_R:
        q->setTool(relationshipTool(q));
        return true;
    case Qt::Key_N:
        q->setTool(noteTool(q));
        return true;
    case Qt::Key_A:
        q->setTool(areaTool(q));
        return true;
    default:
        return false;
    }
}

// Without Ctrl the focus moves: the selection with it, with Shift growing, with Alt left alone.
// With Ctrl what is selected moves, with Shift in large steps; notes and areas grow with Alt and
// Shift.
void CanvasView::Private::arrow(int key, Qt::KeyboardModifiers modifiers)
{
    const QPointF way = direction(key);
    setKeysUsed(true);
    if (modifiers == (Qt::AltModifier | Qt::ShiftModifier)) {
        const Object *object = document->model().find(focused ? focused : selection->current());
        if (object && (object->kind == Kind::Note || object->kind == Kind::Area))
            return resizeCards(way * q->gridStep());
        // As with Alt alone, of which the window takes left and right for its own.
        modifiers = Qt::AltModifier;
    }
    const bool shift = modifiers & Qt::ShiftModifier;
    if (!(modifiers & Qt::ControlModifier)) {
        if (focused || !contents.isEmpty())
            return stepTo(way, shift                         ? Take::Extend
                               : modifiers & Qt::AltModifier ? Take::Nothing
                                                             : Take::Select);
        return scrollBy(way * -40 * (shift ? 5 : 1));
    }
    const QPointF by = way * q->gridStep() * (shift ? 10 : 1);
    const Id current = selection->current() ? selection->current() : focused;
    if (!q->selectedBoxes().isEmpty() || contents.isBox(current))
        nudge(by);
    else if (document->model().get<Column>(current) && way.y() != 0)
        moveRow(current, int(way.y()));
    else if (contents.line(current))
        moveBends(current, by);
}

// Into the rows of a table, along a line, and otherwise into the text.
void CanvasView::Private::enter()
{
    setKeysUsed(true);
    const Id current = focused ? focused : selection->current();
    if (contents.line(current))
        return q->followLine(current);
    const NodeLook *node = contents.node(current);
    if (node && !node->rows.isEmpty() && node->rows.first().id)
        return goTo(node->rows.first().id);
    selection->set({current});
    renameSelected(*q);
}

// Repeated steps with the keys join into one step of the history.
void CanvasView::Private::beginNudge()
{
    if (!nudgeGesture || !nudgeTime.isValid() || nudgeTime.elapsed() > NudgePause)
        nudgeGesture = Document::newGesture();
    nudgeTime.start();
}

// Moves the selected boxes, or the one that has the focus.
void CanvasView::Private::nudge(QPointF by)
{
    QList<Id> boxes = q->selectedBoxes();
    if (boxes.isEmpty())
        boxes.append(focused);
    const QList<Id> picked = boxes;
    for (const Id id : picked) // areas take along what is theirs
        for (const Id inside : contents.drawing().objectsInArea(id))
            if (!boxes.contains(inside))
                boxes.append(inside);
    beginNudge();
    q->edit(
        Canvas::tr("Move"),
        [&](Edit &edit) -> Result<void> {
            QList<NodePosition> positions;
            QList<Id> nodes;
            for (const Id id : std::as_const(boxes)) {
                const AreaLook *area = contents.drawing().area(id);
                const QRectF rect = (area ? area->own : q->rectOf(id)).translated(by);
                if (const NodeLook *node = contents.node(id)) {
                    positions.append({node->node, rect.x(), rect.y()});
                    if (!node->area || !boxes.contains(node->area))
                        nodes.append(node->node);
                } else if (const Result<void> placed = setRect(edit, id, rect); !placed) {
                    return placed;
                }
            }
            if (const Result<void> moved = moveNodes(edit, positions); !moved)
                return moved;
            return joinAreas(edit, diagram, nodes);
        },
        nudgeGesture);
}

// Moves the lower right corner of the selected notes and areas.
void CanvasView::Private::resizeCards(QPointF by)
{
    beginNudge();
    const double least = 2 * q->gridStep();
    QList<Id> ids = selection->ids();
    if (ids.isEmpty())
        ids.append(focused);
    q->edit(
        Canvas::tr("Resize"),
        [&](Edit &edit) -> Result<void> {
            for (const Id id : std::as_const(ids)) {
                if (!edit.get<Note>(id) && !edit.get<Area>(id))
                    continue;
                QRectF rect = q->rectOf(id);
                rect.setWidth(std::max(least, rect.width() + by.x()));
                rect.setHeight(std::max(least, rect.height() + by.y()));
                if (const Result<void> placed = setRect(edit, id, rect); !placed)
                    return placed;
            }
            return {};
        },
        nudgeGesture);
}

void CanvasView::Private::moveRow(Id column, int by)
{
    const Id table = document->model().get<Column>(column)->parent;
    const auto columns = document->model().childrenOf<Column>(table);
    const auto at = std::find_if(columns.begin(), columns.end(),
                                 [&](const Column *one) { return one->id == column; });
    const int place = int(at - columns.begin()) + by;
    if (place < 0 || place >= columns.size())
        return;
    beginNudge();
    q->edit(
        Canvas::tr("Move Column"), [&](Edit &edit) { return moveColumn(edit, column, place); },
        nudgeGesture);
}

// A line that runs by itself gets a corner in its middle first.
void CanvasView::Private::moveBends(Id line, QPointF by)
{
    const LineLook *look = contents.line(line);
    const QList<QPointF> route = contents.drawing().route(line);
    if (look->inheritance || look->junction || look->split || route.size() < 2)
        return;
    QList<QPointF> bends = look->bends;
    if (bends.isEmpty()) {
        const qsizetype middle = (route.size() - 1) / 2;
        bends.append((route[middle] + route[middle + 1]) / 2);
    }
    QList<Point> moved;
    for (const QPointF bend : std::as_const(bends))
        moved.append({bend.x() + by.x(), bend.y() + by.y()});
    beginNudge();
    q->edit(
        Canvas::tr("Bend Line"), [&](Edit &edit) { return setBends(edit, diagram, line, moved); },
        nudgeGesture);
}

} // namespace relvar

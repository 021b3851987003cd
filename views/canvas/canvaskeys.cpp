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
        d->updateCursor();
        return;
    }
    if (event->key() == Qt::Key_Escape)
        d->escape();
    else if (!d->tool->key(event) && !d->keyNavigates(event) && !d->keyEdits(event) &&
             !d->keyTools(event))
        event->ignore();
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        d->spaceHeld = false;
        d->updateCursor();
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

// Tab goes from object to object while there are any; Ctrl+Tab and an empty canvas leave.
bool CanvasView::focusNextPrevChild(bool next)
{
    if (d->editor->isOpen() || d->contents.isEmpty())
        return QGraphicsView::focusNextPrevChild(next);
    d->cycle(next);
    return true;
}

void CanvasView::Private::escape()
{
    if (tool->cancel())
        return;
    if (tool->name() != QStringLiteral("select"))
        q->setTool(nullptr);
    else
        selection->clear();
}

bool CanvasView::Private::keyNavigates(QKeyEvent *event)
{
    const int key = event->key();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isArrow(key) && modifiers == Qt::AltModifier) {
        stepTo(key);
    } else if (isArrow(key) && (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier) {
        const bool far = modifiers & Qt::ShiftModifier;
        if (!q->selectedBoxes().isEmpty())
            nudge(direction(key) * q->gridStep() * (far ? 10 : 1));
        else if (selection->current() && !q->rowRect(selection->current()).isEmpty())
            stepTo(key);
        else
            scrollBy(direction(key) * -40 * (far ? 5 : 1));
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
    } else {
        return false;
    }
    return true;
}

bool CanvasView::Private::keyEdits(QKeyEvent *event)
{
    const Id current = selection->current();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::AltModifier) {
        if (current)
            emit q->propertiesRequested(current);
    } else if (event->key() == Qt::Key_F2 || (enter && event->modifiers() == Qt::NoModifier)) {
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

// Moves the selected boxes; repeated nudges join into one step.
void CanvasView::Private::nudge(QPointF by)
{
    if (!nudgeGesture || !nudgeTime.isValid() || nudgeTime.elapsed() > NudgePause)
        nudgeGesture = Document::newGesture();
    nudgeTime.start();
    const QList<Id> boxes = q->selectedBoxes();
    q->edit(
        Canvas::tr("Move"),
        [&](Edit &edit) -> Result<void> {
            QList<NodePosition> nodes;
            for (const Id id : boxes) {
                const QRectF rect = q->rectOf(id).translated(by);
                if (const Id node = nodeOf(edit.model(), diagram, id))
                    nodes.append({node, rect.x(), rect.y()});
                else if (const Result<void> placed = setRect(edit, id, rect); !placed)
                    return placed;
            }
            return moveNodes(edit, nodes);
        },
        nudgeGesture);
}

// Selects the next object in reading order.
void CanvasView::Private::cycle(bool forward)
{
    const QList<Id> order = contents.inReadingOrder();
    if (order.isEmpty())
        return;
    const Id current = contents.boxOf(document->model(), selection->current());
    const qsizetype at = order.indexOf(current);
    const qsizetype next = at < 0    ? (forward ? 0 : order.size() - 1)
                           : forward ? (at + 1) % order.size()
                                     : (at + order.size() - 1) % order.size();
    selection->set({order[next]});
    q->ensureVisible(contents.rectOf(order[next]), 40, 40);
}

// Goes to the nearest object in one direction; up and down among the columns of a table.
void CanvasView::Private::stepTo(int key)
{
    const QPointF way = direction(key);
    const QRectF row = q->rowRect(selection->current());
    if (!row.isEmpty() && way.x() == 0) {
        const Hit hit = q->hitAt(row.center() + way * row.height());
        if (hit.part == Hit::Row || hit.part == Hit::Title) {
            selection->set({hit.row ? hit.row : hit.object});
            return;
        }
    }
    const Id from = contents.boxOf(document->model(), selection->current());
    const QPointF start =
        from ? contents.rectOf(from).center() : q->mapToScene(q->viewport()->rect().center());
    Id best;
    double least = 0;
    for (const Id id : contents.inReadingOrder()) {
        if (id == from)
            continue;
        const QPointF to = contents.rectOf(id).center() - start;
        const double ahead = to.x() * way.x() + to.y() * way.y();
        const double aside = std::abs(to.x() * way.y() + to.y() * way.x());
        if (ahead <= 0 || aside > 2 * ahead)
            continue;
        const double cost = ahead + 2 * aside;
        if (!best || cost < least) {
            best = id;
            least = cost;
        }
    }
    if (!best)
        return;
    selection->set({best});
    q->ensureVisible(contents.rectOf(best), 40, 40);
}

} // namespace relvar

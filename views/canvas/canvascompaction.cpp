#include "generators/layout/compaction.h"
#include "model/operations/areas.h"
#include "views/canvas/canvasview_p.h"
#include "views/canvas/wording.h"

#include <algorithm>
#include <limits>

// Boxes that stand together for a shared screen. As other parts of a saved view that lies over the
// diagram, which keeps its own places; what is edited meanwhile is edited there.
namespace relvar {
namespace {

constexpr QMarginsF AreaPadding{16, 40, 16, 16}; // below its title, and beside

// Where a node, note or area stands, and how large it is if that is its own affair.
std::optional<QRectF> placeIn(const Object *object)
{
    if (!object)
        return {};
    switch (object->kind) {
    case Kind::DiagramNode: {
        const auto &node = static_cast<const DiagramNode &>(*object);
        return QRectF(node.x, node.y, 0, 0);
    }
    case Kind::Note: {
        const auto &note = static_cast<const Note &>(*object);
        return QRectF(note.x, note.y, note.width, note.height);
    }
    case Kind::Area: {
        const auto &area = static_cast<const Area &>(*object);
        return QRectF(area.x, area.y, area.width, area.height);
    }
    default:
        return {};
    }
}

// What places differ by, and a place that differs so; the corner and the size each on their own.
QRectF difference(const QRectF &from, const QRectF &to)
{
    return {to.topLeft() - from.topLeft(),
            QSizeF(to.width() - from.width(), to.height() - from.height())};
}

QRectF changedBy(const QRectF &place, const QRectF &difference)
{
    return {place.topLeft() + difference.topLeft(),
            (place.size() + difference.size()).expandedTo({0, 0})};
}

template<class T>
ObjectPtr copyAt(const Object &object, const QRectF &place)
{
    auto copy = std::make_shared<T>(static_cast<const T &>(object));
    copy->x = place.x();
    copy->y = place.y();
    if constexpr (!std::is_same_v<T, DiagramNode>) {
        copy->width = place.width();
        copy->height = place.height();
    }
    return copy;
}

ObjectPtr placedAt(const ObjectPtr &object, const QRectF &place)
{
    switch (object->kind) {
    case Kind::DiagramNode:
        return copyAt<DiagramNode>(*object, place);
    case Kind::Note:
        return copyAt<Note>(*object, place);
    case Kind::Area:
        return copyAt<Area>(*object, place);
    default:
        return object;
    }
}

ObjectPtr withBends(const ObjectPtr &edge, const QList<Point> &bends)
{
    auto copy = std::make_shared<DiagramEdge>(static_cast<const DiagramEdge &>(*edge));
    copy->bends = bends;
    return copy;
}

// With as much room for lines between the boxes as the whole leaves.
QHash<Id, QRectF> widelyCompacted(const QList<CompactBox> &boxes, QSizeF room)
{
    CompactOptions options;
    options.room = room;
    options.padding = AreaPadding;
    QSet<Id> holders;
    for (const CompactBox &box : boxes)
        holders.insert(box.inside);
    for (const QSizeF gap : {QSizeF(72, 48), QSizeF(56, 40), QSizeF(40, 40), QSizeF(40, 32)}) {
        options.gap = gap;
        double needed = 0;
        for (const CompactBox &box : boxes)
            if (!holders.contains(box.id))
                needed += (box.rect.width() + gap.width()) * (box.rect.height() + gap.height());
        if (needed > (room.width() + gap.width()) * (room.height() + gap.height()))
            continue; // it cannot be
        const QHash<Id, QRectF> places = compacted(boxes, options);
        QRectF all;
        for (const QRectF &place : places)
            all |= place;
        if (all.width() <= room.width() && all.height() <= room.height())
            return places;
    }
    options.gap = CompactOptions().gap;
    return compacted(boxes, options);
}

QList<Point> bendsOf(const Object *edge)
{
    return edge ? static_cast<const DiagramEdge *>(edge)->bends : QList<Point>();
}

} // namespace

bool CanvasView::isCompacted() const
{
    return !d->displaced.isEmpty();
}

// The document with the places that are shown. Lines run by themselves: their bends belong to other
// places.
Model CanvasView::Private::compactedModel() const
{
    Model model = document->model();
    if (displaced.isEmpty())
        return model;
    for (auto it = displaced.cbegin(); it != displaced.cend(); ++it) {
        const ObjectPtr object = model.object(it.key());
        if (const auto place = placeIn(object.get()))
            model.put(it.key(), placedAt(object, changedBy(*place, it.value())));
    }
    const QList<const DiagramEdge *> edges = model.childrenOf<DiagramEdge>(diagram);
    for (const DiagramEdge *edge : edges)
        if (!edge->bends.isEmpty())
            model.put(edge->id, withBends(model.object(edge->id), {}));
    return model;
}

// Boxes as they stand now, with what holds them; by the object that is shown.
QList<CompactBox> CanvasView::Private::boxesToCompact() const
{
    const QList<Id> ids = contents.inReadingOrder();
    QHash<Id, Id> holders; // the smallest one
    for (const Id area : ids) {
        if (!contents.drawing().area(area))
            continue;
        const double size = contents.rectOf(area).width() * contents.rectOf(area).height();
        const QList<Id> held = contents.drawing().objectsInArea(area);
        for (const Id id : held) {
            const QRectF present = contents.rectOf(holders.value(id));
            if (id != area && (!holders.contains(id) || size < present.width() * present.height()))
                holders.insert(id, area);
        }
    }
    QList<CompactBox> boxes;
    for (const Id id : ids)
        boxes.append({id, contents.rectOf(id), holders.value(id)});
    return boxes;
}

// From the places of the diagram itself to others that have about the room that is given, in scene
// units. False when nothing is gained by it.
bool CanvasView::Private::compact(QSizeF wanted)
{
    const bool before = q->showsSavedView();
    compactRoom = wanted;
    if (!displaced.isEmpty()) {
        displaced.clear();
        contents.load(shownModel(), diagram);
    }
    const QHash<Id, QRectF> places = widelyCompacted(boxesToCompact(), wanted);
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        const NodeLook *node = contents.node(it.key());
        QRectF by = difference(contents.rectOf(it.key()), it.value());
        if (node)
            by.setSize({0, 0});
        displaced.insert(node ? node->node : it.key(), by);
    }
    reload();
    if (before != q->showsSavedView())
        emit q->savedViewShown(!before);
    return !displaced.isEmpty();
}

// Whether boxes of this diagram are elsewhere now.
bool CanvasView::Private::movesBoxes(const ChangeSet &changes) const
{
    return std::any_of(changes.begin(), changes.end(), [this](const Change &change) {
        return change.any().parent == diagram && change.before && change.after &&
               placeIn(change.before.get()) != placeIn(change.after.get());
    });
}

// How far the box nearest to a point of the scene stands from its own place.
QRectF CanvasView::Private::displacementAt(QPointF at) const
{
    double least = std::numeric_limits<double>::infinity();
    QRectF nearest;
    const QList<Id> ids = contents.inReadingOrder();
    for (const Id id : ids) {
        const NodeLook *node = contents.node(id);
        const double distance = (contents.rectOf(id).center() - at).manhattanLength();
        if (!node || distance >= least)
            continue;
        least = distance;
        nearest = displaced.value(node->node);
    }
    return nearest;
}

// The same operation for the diagram as it is: it sees the places that are shown, and what it moves
// moves as far from its own place.
Document::Operation CanvasView::Private::throughCompaction(const Document::Operation &operation)
{
    if (displaced.isEmpty())
        return operation;
    return [this, &operation](Edit &own) -> Result<void> {
        Edit shown(compactedModel());
        if (Result<void> done = operation(shown); !done)
            return done;
        QList<Id> removed;
        const ChangeSet changes = shown.changes();
        for (const Change &change : changes) {
            if (!change.after) {
                removed.append(change.id);
                continue;
            }
            const Result<ObjectPtr> object = ownState(own.model(), change);
            if (!object)
                return object.error();
            own.put(*object);
        }
        return removed.isEmpty() ? Result<void>() : own.remove(removed);
    };
}

Result<ObjectPtr> CanvasView::Private::ownState(const Model &model, const Change &change)
{
    if (change.after->parent != diagram)
        return change.after;
    const Object *mine = model.find(change.id);
    if (change.after->kind == Kind::DiagramEdge) {
        if (bendsOf(change.after.get()) != bendsOf(change.before.get()))
            return Error{Canvas::tr("While the boxes stand closer together for the screen, lines "
                                    "run by themselves.")};
        return withBends(change.after, bendsOf(mine));
    }
    const std::optional<QRectF> after = placeIn(change.after.get());
    if (!after)
        return change.after;
    if (const auto place = placeIn(mine))
        return placedAt(change.after,
                        changedBy(*place, difference(*placeIn(change.before.get()), *after)));
    // New: beside what it was put beside.
    QRectF by = displacementAt(after->topLeft());
    by.setSize({0, 0});
    displaced.insert(change.id, by);
    return placedAt(change.after, changedBy(*after, {-by.topLeft(), QSizeF(0, 0)}));
}

// What is seen of the diagram, in its own places: for a view that is stored.
QRectF CanvasView::Private::ownFrame(const QRectF &seenNow) const
{
    constexpr double Margin = 24;
    QRectF frame;
    const QList<Id> ids = q->objectsIn(seenNow, false);
    for (const Id id : ids) {
        const NodeLook *node = contents.node(id);
        if (node)
            frame |= contents.rectOf(id).translated(-displaced.value(node->node).topLeft());
    }
    return frame.isEmpty() ? seenNow : frame.adjusted(-Margin, -Margin, Margin, Margin);
}

} // namespace relvar

#include "model/operations/diagrams.h"

#include "model/operations/lines.h"
#include "model/operations/naming.h"
#include "model/operations/wording.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

Error noDiagram()
{
    return {Operations::tr("The diagram does not exist any more.")};
}

Error noNode()
{
    return {Operations::tr("The object is not on the diagram any more.")};
}

template<class T>
Result<void> checkAll(const Edit &edit, const QList<T> &list)
{
    for (const T &one : list)
        if (!edit.get<DiagramNode>(one.node))
            return noNode();
    return {};
}

template<class T>
Result<void> setOfDiagram(Edit &edit, Id diagram, T Diagram::*member, const T &value)
{
    if (!edit.get<Diagram>(diagram))
        return noDiagram();
    edit.set(diagram, member, value);
    return {};
}

// Applies to a node, a note or an area, which all have a place.
template<class F>
bool modifyPlaced(Edit &edit, Id id, F &&change)
{
    if (edit.get<DiagramNode>(id))
        edit.modify<DiagramNode>(id, change);
    else if (edit.get<Note>(id))
        edit.modify<Note>(id, change);
    else if (edit.get<Area>(id))
        edit.modify<Area>(id, change);
    else
        return false;
    return true;
}

} // namespace

Result<Id> addDiagram(Edit &edit, const QString &name)
{
    Diagram diagram;
    diagram.name = name.trimmed();
    if (diagram.name.isEmpty())
        diagram.name = freeNameAmong(edit.model(), {}, Kind::Diagram, Operations::tr("Diagram"));
    else if (nameTaken(edit.model(), {}, Kind::Diagram, diagram.name))
        return Error{Operations::tr("There is a diagram “%1” already.").arg(diagram.name)};
    return edit.add(diagram);
}

Id nodeOf(const Model &model, Id diagram, Id object)
{
    const QList<Id> referrers = model.referrers(object);
    const DiagramNode *first = nullptr; // merging may have brought a second one
    for (const Id id : referrers)
        if (const DiagramNode *node = model.get<DiagramNode>(id);
            node && node->parent == diagram && node->object == object)
            if (!first || inOrder(node, first))
                first = node;
    return first ? first->id : Id();
}

bool isPartition(const Model &model, Id table)
{
    const QList<Id> referrers = model.referrers(table);
    return std::any_of(referrers.cbegin(), referrers.cend(), [&](Id id) {
        const Partition *partition = model.get<Partition>(id);
        return partition && partition->table == table;
    });
}

Result<Id> placeOnDiagram(Edit &edit, Id diagram, Id object, double x, double y)
{
    if (!edit.get<Diagram>(diagram))
        return noDiagram();
    if (!edit.get<Table>(object) && !edit.get<View>(object))
        return Error{Operations::tr("Only tables and views can be shown in a diagram.")};
    if (const Id present = nodeOf(edit.model(), diagram, object)) {
        edit.modify<DiagramNode>(present, [&](DiagramNode &node) {
            node.x = x;
            node.y = y;
        });
        return present;
    }
    DiagramNode node;
    node.parent = diagram;
    node.object = Ref<Object>(object);
    node.x = x;
    node.y = y;
    return edit.add(node);
}

Result<void> removeFromDiagram(Edit &edit, Id diagram, const QList<Id> &objects)
{
    if (!edit.get<Diagram>(diagram))
        return noDiagram();
    QList<Id> nodes;
    for (const Id object : objects)
        if (const Id node = nodeOf(edit.model(), diagram, object))
            nodes.append(node);
    return edit.remove(nodes);
}

Result<QList<Id>> placeAllTables(Edit &edit, Id diagram)
{
    if (!edit.get<Diagram>(diagram))
        return noDiagram();
    QSet<Id> shown;
    double bottom = 0;
    const QList<const DiagramNode *> nodes = edit.model().childrenOf<DiagramNode>(diagram);
    for (const DiagramNode *node : nodes) {
        shown.insert(node->object);
        bottom = std::max(bottom, node->y + 260);
    }
    QList<Id> missing;
    const auto collect = [&](auto objects) {
        // Those of one name in several schemas: in the order of the schemas.
        std::sort(objects.begin(), objects.end(), [&](const auto *a, const auto *b) {
            const Object *schemaOfA = edit.model().find(a->parent);
            const Object *schemaOfB = edit.model().find(b->parent);
            if (a->rank != b->rank || a->name != b->name || !schemaOfA || !schemaOfB ||
                schemaOfA == schemaOfB)
                return inOrder(a, b);
            return inOrder(schemaOfA, schemaOfB);
        });
        for (const auto *object : objects)
            if (!shown.contains(object->id) && !isPartition(edit.model(), object->id))
                missing.append(object->id);
    };
    collect(edit.model().all<Table>());
    collect(edit.model().all<View>());
    // A plain grid below what is there; automatic layout does better.
    const int across = std::max(1, int(std::ceil(std::sqrt(double(missing.size())))));
    QList<Id> added;
    for (qsizetype i = 0; i < missing.size(); ++i) {
        DiagramNode node;
        node.parent = diagram;
        node.object = Ref<Object>(missing[i]);
        node.x = double(i % across) * 300;
        node.y = bottom + double(i / across) * 260;
        added.append(edit.add(node));
    }
    return added;
}

Result<void> moveNodes(Edit &edit, const QList<NodePosition> &positions)
{
    for (const NodePosition &position : positions)
        if (!edit.get<DiagramNode>(position.node) && !edit.get<Note>(position.node) &&
            !edit.get<Area>(position.node))
            return noNode();
    for (const NodePosition &position : positions)
        modifyPlaced(edit, position.node, [&](auto &object) {
            object.x = position.x;
            object.y = position.y;
        });
    return {};
}

Result<void> alignNodes(Edit &edit, const QList<NodeRect> &nodes, Alignment alignment)
{
    if (const Result<void> good = checkAll(edit, nodes); !good)
        return good;
    QRectF all;
    for (const NodeRect &node : nodes)
        all = all.united(node.rect);
    for (const NodeRect &node : nodes)
        edit.modify<DiagramNode>(node.node, [&](DiagramNode &moved) {
            switch (alignment) {
            case Alignment::Left:
                moved.x += all.left() - node.rect.left();
                break;
            case Alignment::HorizontalCenter:
                moved.x += all.center().x() - node.rect.center().x();
                break;
            case Alignment::Right:
                moved.x += all.right() - node.rect.right();
                break;
            case Alignment::Top:
                moved.y += all.top() - node.rect.top();
                break;
            case Alignment::VerticalCenter:
                moved.y += all.center().y() - node.rect.center().y();
                break;
            case Alignment::Bottom:
                moved.y += all.bottom() - node.rect.bottom();
                break;
            }
        });
    return {};
}

Result<void> distributeNodes(Edit &edit, const QList<NodeRect> &nodes, Qt::Orientation direction)
{
    if (const Result<void> good = checkAll(edit, nodes); !good)
        return good;
    const bool across = direction == Qt::Horizontal;
    const auto start = [&](const QRectF &rect) { return across ? rect.left() : rect.top(); };
    const auto extent = [&](const QRectF &rect) { return across ? rect.width() : rect.height(); };
    QList<NodeRect> sorted = nodes;
    std::sort(sorted.begin(), sorted.end(), [&](const NodeRect &a, const NodeRect &b) {
        return start(a.rect) != start(b.rect) ? start(a.rect) < start(b.rect) : a.node < b.node;
    });
    if (sorted.size() < 3)
        return {};
    double used = 0;
    for (const NodeRect &node : sorted)
        used += extent(node.rect);
    const double whole =
        start(sorted.last().rect) + extent(sorted.last().rect) - start(sorted.first().rect);
    const double gap = (whole - used) / double(sorted.size() - 1);
    double at = start(sorted.first().rect);
    for (const NodeRect &node : sorted) {
        edit.modify<DiagramNode>(node.node, [&](DiagramNode &moved) {
            (across ? moved.x : moved.y) += at - start(node.rect);
        });
        at += extent(node.rect) + gap;
    }
    return {};
}

Result<void> setNotation(Edit &edit, Id diagram, Notation notation)
{
    return setOfDiagram(edit, diagram, &Diagram::notation, notation);
}

Result<void> setLevel(Edit &edit, Id diagram, Level level)
{
    return setOfDiagram(edit, diagram, &Diagram::level, level);
}

Result<void> setColorBy(Edit &edit, Id diagram, ColorBy colorBy)
{
    return setOfDiagram(edit, diagram, &Diagram::colorBy, colorBy);
}

Result<void> setDetail(Edit &edit, Id diagram, DetailLevel detail)
{
    return setOfDiagram(edit, diagram, &Diagram::detail, detail);
}

Result<void> setTypesShown(Edit &edit, Id diagram, bool shown)
{
    return setOfDiagram(edit, diagram, &Diagram::showTypes, shown);
}

Result<void> setCollapsed(Edit &edit, const QList<Id> &nodes, bool collapsed)
{
    for (const Id node : nodes)
        if (!edit.get<DiagramNode>(node))
            return noNode();
    for (const Id node : nodes)
        edit.set(node, &DiagramNode::collapsed, collapsed);
    return {};
}

Result<void> setPinned(Edit &edit, const QList<Id> &nodes, bool pinned)
{
    for (const Id node : nodes)
        if (!edit.get<DiagramNode>(node))
            return noNode();
    for (const Id node : nodes)
        edit.set(node, &DiagramNode::pinned, pinned);
    return {};
}

Result<void> setColor(Edit &edit, const QList<Id> &ids, const QString &color)
{
    const auto isColored = [&](Id id) {
        return edit.get<DiagramNode>(id) || edit.get<DiagramEdge>(id) || edit.get<Note>(id) ||
               edit.get<Area>(id);
    };
    if (!std::all_of(ids.cbegin(), ids.cend(), isColored))
        return Error{Operations::tr("Only what stands in a diagram can have a colour.")};
    for (const Id id : ids)
        if (edit.get<DiagramEdge>(id))
            edit.set(id, &DiagramEdge::color, color);
        else
            modifyPlaced(edit, id, [&](auto &object) { object.color = color; });
    return {};
}

Result<Id> addNote(Edit &edit, Id diagram, const QString &text, const QRectF &rect)
{
    if (!edit.get<Diagram>(diagram))
        return noDiagram();
    Note note;
    note.parent = diagram;
    note.comment = text;
    note.x = rect.x();
    note.y = rect.y();
    note.width = rect.width();
    note.height = rect.height();
    return edit.add(note);
}

Result<Id> addArea(Edit &edit, Id diagram, const QString &name, const QRectF &rect)
{
    if (!edit.get<Diagram>(diagram))
        return noDiagram();
    Area area;
    area.parent = diagram;
    area.name = name.trimmed();
    area.x = rect.x();
    area.y = rect.y();
    area.width = rect.width();
    area.height = rect.height();
    return edit.add(area);
}

Result<void> setRect(Edit &edit, Id id, const QRectF &rect)
{
    const auto place = [&](auto &object) {
        object.x = rect.x();
        object.y = rect.y();
        object.width = rect.width();
        object.height = rect.height();
    };
    if (edit.get<Note>(id))
        edit.modify<Note>(id, place);
    else if (edit.get<Area>(id))
        edit.modify<Area>(id, place);
    else
        return Error{Operations::tr("The note or area does not exist any more.")};
    return {};
}

Result<void> setBends(Edit &edit, Id diagram, Id relationship, const QList<Point> &bends)
{
    if (!edit.get<Diagram>(diagram))
        return noDiagram();
    if (!edit.get<Relationship>(relationship))
        return Error{Operations::tr("The relationship does not exist any more.")};
    const QList<Id> referrers = edit.model().referrers(relationship);
    for (const Id id : referrers) {
        const DiagramEdge *edge = edit.get<DiagramEdge>(id);
        if (!edge || edge->parent != diagram)
            continue;
        DiagramEdge bent = *edge;
        bent.bends = bends;
        if (isPlain(bent))
            return edit.remove(id);
        edit.set(id, &DiagramEdge::bends, bends);
        return {};
    }
    if (bends.isEmpty())
        return {};
    DiagramEdge edge;
    edge.parent = diagram;
    edge.relationship = Ref<Relationship>(relationship);
    edge.bends = bends;
    edit.add(edge);
    return {};
}

} // namespace relvar

#include "model/operations/lines.h"

#include "model/operations/diagrams.h"
#include "model/operations/wording.h"

#include <algorithm>

namespace relvar {
namespace {

// The settings of a line in a diagram; of several that a merge left, the first.
const DiagramEdge *edgeOf(const Model &model, Id diagram, Id relationship)
{
    const DiagramEdge *first = nullptr;
    const QList<Id> referrers = model.referrers(relationship);
    for (const Id id : referrers)
        if (const auto *edge = model.get<DiagramEdge>(id);
            edge && edge->parent == diagram && (!first || inOrder(edge, first)))
            first = edge;
    return first;
}

Result<void> setHidden(Edit &edit, Id diagram, Id relationship, bool hidden)
{
    const DiagramEdge *present = edgeOf(edit.model(), diagram, relationship);
    if (!present && !hidden)
        return {};
    if (!present) {
        DiagramEdge edge;
        edge.parent = diagram;
        edge.relationship = Ref<Relationship>(relationship);
        edge.hidden = true;
        edit.add(edge);
        return {};
    }
    if (!hidden && present->bends.isEmpty() && present->color.isEmpty())
        return edit.remove(present->id);
    edit.set(present->id, &DiagramEdge::hidden, hidden);
    return {};
}

} // namespace

Result<void> setLinesHidden(Edit &edit, Id diagram, const QList<Id> &relationships, bool hidden)
{
    if (!edit.get<Diagram>(diagram))
        return Error{Operations::tr("The diagram does not exist any more.")};
    for (const Id id : relationships)
        if (!edit.get<Relationship>(id))
            return Error{Operations::tr("The relationship does not exist any more.")};
    for (const Id id : relationships)
        if (const Result<void> set = setHidden(edit, diagram, id, hidden); !set)
            return set;
    return {};
}

QList<const Relationship *> relationshipsAt(const Model &model, Id table)
{
    QList<const Relationship *> found = model.childrenOf<Relationship>(table);
    const QList<Id> referrers = model.referrers(table);
    for (const Id id : referrers)
        if (const auto *one = model.get<Relationship>(id);
            one && one->target == table && one->parent != table)
            found.append(one);
    std::sort(found.begin(), found.end(),
              [](const Relationship *a, const Relationship *b) { return a->id < b->id; });
    return found;
}

QList<Id> hiddenLines(const Model &model, Id diagram, Id table)
{
    QList<Id> hidden;
    const QList<const Relationship *> lines = relationshipsAt(model, table);
    for (const Relationship *line : lines)
        if (const DiagramEdge *edge = edgeOf(model, diagram, line->id);
            edge && edge->hidden && nodeOf(model, diagram, line->parent) &&
            nodeOf(model, diagram, line->target))
            hidden.append(line->id);
    return hidden;
}

QList<Id> unshownRelated(const Model &model, Id table, const std::function<bool(Id)> &isShown)
{
    QList<Id> tables;
    const QList<const Relationship *> lines = relationshipsAt(model, table);
    for (const Relationship *line : lines) {
        const Id other = line->parent == table ? Id(line->target) : line->parent;
        if (!isShown(other) && !tables.contains(other) && model.get<Table>(other) &&
            !isPartition(model, other))
            tables.append(other);
    }
    std::sort(tables.begin(), tables.end());
    return tables;
}

QList<Id> unshownRelated(const Model &model, Id diagram, Id table)
{
    return unshownRelated(model, table,
                          [&](Id other) { return bool(nodeOf(model, diagram, other)); });
}

} // namespace relvar

#include "model/operations/lines.h"

#include "model/operations/diagrams.h"
#include "model/operations/wording.h"

#include <algorithm>

namespace relvar {
namespace {

// Changes the settings of lines in a diagram; settings that say nothing are removed.
template<class F>
Result<void> changeLines(Edit &edit, Id diagram, const QList<Id> &relationships, F &&change)
{
    if (!edit.get<Diagram>(diagram))
        return Error{Operations::tr("The diagram does not exist any more.")};
    for (const Id id : relationships)
        if (!edit.get<Relationship>(id))
            return Error{Operations::tr("The relationship does not exist any more.")};
    for (const Id id : relationships) {
        const DiagramEdge *present = edgeOf(edit.model(), diagram, id);
        DiagramEdge edge = present ? *present : DiagramEdge();
        change(edge);
        if (!present && !isPlain(edge)) {
            edge.parent = diagram;
            edge.relationship = Ref<Relationship>(id);
            edit.add(edge);
        } else if (present && isPlain(edge)) {
            if (const Result<void> removed = edit.remove(present->id); !removed)
                return removed;
        } else if (present) {
            edit.modify<DiagramEdge>(present->id, change);
        }
    }
    return {};
}

} // namespace

Result<void> setLinesHidden(Edit &edit, Id diagram, const QList<Id> &relationships, bool hidden)
{
    return changeLines(edit, diagram, relationships,
                       [=](DiagramEdge &edge) { edge.hidden = hidden; });
}

Result<void> setLinesSplit(Edit &edit, Id diagram, const QList<Id> &relationships, bool split)
{
    return changeLines(edit, diagram, relationships,
                       [=](DiagramEdge &edge) { edge.split = split; });
}

Result<void> setLinesColor(Edit &edit, Id diagram, const QList<Id> &relationships,
                           const QString &color)
{
    return changeLines(edit, diagram, relationships,
                       [&](DiagramEdge &edge) { edge.color = color; });
}

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

bool isPlain(const DiagramEdge &edge)
{
    return edge.bends.isEmpty() && !edge.hidden && !edge.split && edge.color.isEmpty();
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

#include "generators/drawing/look.h"

#include "generators/drawing/areas.h"
#include "generators/drawing/geometry.h"
#include "generators/drawing/inheritance.h"
#include "generators/drawing/levels.h"
#include "generators/drawing/lookparts.h"
#include "model/operations/areas.h"
#include "model/operations/diagrams.h"
#include "model/operations/lines.h"

#include <algorithm>

namespace relvar {
namespace {

// A merge may leave two settings of one line: the first one counts, whatever asks.
void keepFirst(const DiagramEdge *&kept, const DiagramEdge *edge)
{
    if (!kept || inOrder(edge, kept))
        kept = edge;
}

NoteLook noteLook(const Note &note)
{
    return {note.id, note.comment, note.color, QRectF(note.x, note.y, note.width, note.height)};
}

AreaLook areaLook(const Area &area, const QList<QRectF> &held)
{
    const QRectF own(area.x, area.y, area.width, area.height);
    return {area.id, area.name, area.color, areaRect(own, held), own, int(held.size())};
}

// The nodes, notes, areas and edges of a diagram, each kind in its order.
struct DiagramParts
{
    QList<const DiagramNode *> nodes;
    QList<const Note *> notes;
    QList<const Area *> areas;
    QHash<Id, const DiagramEdge *> edges; // by relationship

    DiagramParts(const Model &model, Id diagram)
    {
        const QList<Id> ids = model.children(diagram);
        for (const Id id : ids) {
            if (const auto *node = model.get<DiagramNode>(id))
                nodes.append(node);
            else if (const auto *edge = model.get<DiagramEdge>(id))
                keepFirst(edges[edge->relationship], edge);
            else if (const auto *note = model.get<Note>(id))
                notes.append(note);
            else if (const auto *area = model.get<Area>(id))
                areas.append(area);
        }
        std::sort(nodes.begin(), nodes.end(), inOrder);
        std::sort(notes.begin(), notes.end(), inOrder);
        std::sort(areas.begin(), areas.end(), inOrder);
    }
};

} // namespace

DiagramLook diagramLook(const Model &model, Id id, Lens lens)
{
    DiagramLook look;
    const Diagram *diagram = model.get<Diagram>(id);
    if (!diagram)
        return look;
    const LookContext context(model);
    const DiagramParts parts(model, id);
    const ColorGroups groups = colorGroups(model, id);
    look.colorBy = diagram->colorBy;
    look.legend = groups.legend;
    QSet<Id> placed;
    placed.reserve(parts.nodes.size());
    for (const DiagramNode *node : parts.nodes)
        placed.insert(node->object);
    const auto isPlaced = [&](Id id) { return placed.contains(id); };
    QSet<Id> shown;
    shown.reserve(parts.nodes.size());
    for (const DiagramNode *node : parts.nodes) {
        const Standing standing = standingOf(model, diagram->level, node->object, isPlaced);
        if (standing == Standing::Nothing || shown.contains(node->object))
            continue;
        if (standing == Standing::Line) {
            look.lines.append(junctionLine(model, *diagram, node->object));
            continue;
        }
        NodeLook one = nodeLook(context, *diagram, *node, lens);
        applyGroup(one, diagram->colorBy, groups);
        shown.insert(one.object);
        look.nodes.append(one);
    }
    for (const NodeLook &node : std::as_const(look.nodes)) {
        if (node.kind != Kind::Table)
            continue;
        const QList<const Relationship *> lines = model.childrenOf<Relationship>(node.object);
        for (const Relationship *line : lines) {
            const DiagramEdge *edge = parts.edges.value(line->id);
            if (shown.contains(line->target) && !(edge && edge->hidden))
                look.lines.append(lineLook(model, *line, edge, *diagram));
        }
        look.lines.append(inheritanceLines(model, node.object, diagram->notation,
                                           [&](Id id) { return shown.contains(id); }));
    }
    for (const Note *note : parts.notes)
        look.notes.append(noteLook(*note));
    QHash<Id, int> ends; // of lines by table
    if (diagram->notation == Notation::Chen)
        for (const LineLook &line : std::as_const(look.lines)) {
            ++ends[line.from];
            ++ends[line.to];
        }
    QHash<Id, int> hidden; // lines by table
    for (const DiagramEdge *edge : std::as_const(parts.edges)) {
        const auto *line = edge->hidden ? model.get<Relationship>(edge->relationship) : nullptr;
        if (!line || !isPlaced(line->parent) || !isPlaced(line->target))
            continue;
        ++hidden[line->parent];
        if (line->target != line->parent)
            ++hidden[line->target];
    }
    for (NodeLook &node : look.nodes) {
        node.hiddenLines = hidden.value(node.object);
        node.lineEnds = ends.value(node.object);
        if (node.kind == Kind::Table)
            node.unshown = int(unshownRelated(model, node.object, isPlaced).size());
    }
    QHash<Id, QList<QRectF>> held;
    if (!parts.areas.isEmpty())
        for (const NodeLook &node : std::as_const(look.nodes))
            if (node.area)
                held[node.area].append(nodeRect(node));
    for (const Area *area : parts.areas)
        look.areas.append(areaLook(*area, held.value(area->id)));
    return look;
}

// The ends of lines at a table of a diagram.
static int lineEndsAt(const Model &model, const Diagram &diagram, Id table)
{
    int ends = 0;
    const QList<const Relationship *> lines = relationshipsAt(model, table);
    for (const Relationship *line : lines) {
        if (lineLook(model, diagram.id, line->id).id)
            ends += (line->parent == table ? 1 : 0) + (line->target == table ? 1 : 0);
        else if (line->target == table &&
                 standingOf(model, diagram, line->parent) == Standing::Line)
            ++ends;
    }
    ends += int(inheritanceLines(model, diagram.id, table).size());
    const QList<Id> heirs = inheritors(model, table);
    for (const Id heir : heirs) {
        const QList<LineLook> above = inheritanceLines(model, diagram.id, heir);
        ends += int(std::count_if(above.cbegin(), above.cend(),
                                  [&](const LineLook &line) { return line.to == table; }));
    }
    return ends;
}

NodeLook nodeLook(const Model &model, Id id, Lens lens)
{
    const DiagramNode *node = model.get<DiagramNode>(id);
    const Diagram *diagram = node ? model.get<Diagram>(node->parent) : nullptr;
    if (!diagram || standingOf(model, *diagram, node->object) != Standing::Box)
        return {};
    NodeLook look = nodeLook(LookContext(model), *diagram, *node, lens);
    if (diagram->colorBy != ColorBy::Own)
        applyGroup(look, diagram->colorBy, colorGroups(model, diagram->id));
    if (look.kind == Kind::Table && look.notation == Notation::Chen)
        look.lineEnds = lineEndsAt(model, *diagram, look.object);
    if (look.kind == Kind::Table && look.node) {
        look.hiddenLines = int(hiddenLines(model, diagram->id, look.object).size());
        look.unshown = int(unshownRelated(model, diagram->id, look.object).size());
    }
    return look;
}

LineLook lineLook(const Model &model, Id diagram, Id id)
{
    const Relationship *relationship = model.get<Relationship>(id);
    const Diagram *shown = model.get<Diagram>(diagram);
    if (shown && model.get<Table>(id) && standingOf(model, *shown, id) == Standing::Line)
        return junctionLine(model, *shown, id);
    if (!relationship || !shown ||
        standingOf(model, *shown, relationship->parent) != Standing::Box ||
        standingOf(model, *shown, relationship->target) != Standing::Box)
        return {};
    const DiagramEdge *edge = nullptr;
    const QList<Id> referrers = model.referrers(id);
    for (const Id referrer : referrers)
        if (const auto *one = model.get<DiagramEdge>(referrer); one && one->parent == diagram)
            keepFirst(edge, one);
    return edge && edge->hidden ? LineLook() : lineLook(model, *relationship, edge, *shown);
}

NoteLook noteLook(const Model &model, Id id)
{
    const Note *note = model.get<Note>(id);
    return note ? noteLook(*note) : NoteLook();
}

AreaLook areaLook(const Model &model, Id id)
{
    QHash<Id, QRectF> held;
    for (const DiagramNode *node : nodesOfArea(model, id))
        if (const NodeLook look = nodeLook(model, node->id); look.node)
            held.insert(look.object, nodeRect(look));
    return areaLook(model, id, held);
}

AreaLook areaLook(const Model &model, Id id, const QHash<Id, QRectF> &held)
{
    const Area *area = model.get<Area>(id);
    return area ? areaLook(*area, held.values()) : AreaLook();
}

} // namespace relvar

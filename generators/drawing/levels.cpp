#include "generators/drawing/levels.h"

#include "generators/drawing/lookparts.h"
#include "model/operations/diagrams.h"
#include "model/operations/junctions.h"

namespace relvar {

Standing standingOf(const Model &model, Level level, Id object,
                    const std::function<bool(Id)> &isPlaced)
{
    if (!isPlaced(object) || !model.contains(object))
        return Standing::Nothing;
    if (level == Level::Physical)
        return Standing::Box;
    const bool conceptual = level == Level::Conceptual;
    if (!model.get<Table>(object))
        return conceptual ? Standing::Nothing : Standing::Box;
    if (isPartition(model, object))
        return Standing::Nothing;
    const std::optional<Junction> junction =
        conceptual ? junctionOf(model, object) : std::optional<Junction>();
    if (!junction)
        return Standing::Box;
    for (const Id line : {junction->first, junction->second})
        if (const Id end = model.get<Relationship>(line)->target;
            !isPlaced(end) || isPartition(model, end))
            return Standing::Box; // what it joins is not to be seen
    return Standing::Line;
}

Standing standingOf(const Model &model, const Diagram &diagram, Id object)
{
    return standingOf(model, diagram.level, object,
                      [&](Id id) { return bool(nodeOf(model, diagram.id, id)); });
}

bool hasForeignKeyRows(const Diagram &diagram)
{
    return diagram.level != Level::Conceptual && diagram.notation != Notation::Chen;
}

LineLook junctionLine(const Model &model, const Diagram &diagram, Id table)
{
    LineLook look;
    const std::optional<Junction> junction = junctionOf(model, table);
    if (!junction)
        return look;
    const Relationship &first = *model.get<Relationship>(junction->first);
    const Relationship &second = *model.get<Relationship>(junction->second);
    look.id = table;
    look.junction = true;
    look.notation = diagram.notation;
    look.from = second.target;
    look.to = first.target;
    // As many rows of one side belong to a row of the other as the junction has of it.
    look.own = {first.own.minimum, first.own.maximum, first.own.phrase};
    look.other = {second.own.minimum, second.own.maximum, second.own.phrase};
    look.label = model.find(table)->name;
    if (diagram.notation == Notation::Chen)
        look.order = lineOrder(model, table, 0);
    if (const auto *node = model.get<DiagramNode>(nodeOf(model, diagram.id, table)))
        look.color = node->color;
    return look;
}

} // namespace relvar

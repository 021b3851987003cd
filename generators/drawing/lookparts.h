#pragma once

#include "generators/drawing/legend.h"
#include "generators/drawing/look.h"

// What the look of a diagram is put together from: its nodes and its lines. Any thread.
namespace relvar {

// What holds for all nodes of a model, worked out once.
struct LookContext
{
    explicit LookContext(const Model &design)
        : model(design)
    {
        const QList<const Schema *> schemas = model.childrenOf<Schema>({});
        for (const Schema *schema : schemas) {
            accents.insert(schema->id, int(accents.size()));
            if (schema->name == u"public")
                defaultSchema = schema->id;
        }
        if (!defaultSchema && !schemas.isEmpty())
            defaultSchema = schemas.first()->id;
    }

    const Model &model;
    QHash<Id, int> accents;
    Id defaultSchema;
    mutable QHash<std::pair<QString, Id>, QString> types;
};

// A node as its diagram shows it. Lines that the user hid or that lead elsewhere are not counted.
NodeLook nodeLook(const LookContext &context, const Diagram &diagram, const DiagramNode &node,
                  Lens lens);
// The colour of a node by its group instead of its own, and the letter in its heading.
void applyGroup(NodeLook &look, ColorBy colorBy, const ColorGroups &groups);

// Whether a relationship is part of the identity of the table at its own end: as the user says, or
// since all columns of the foreign key are in the primary key.
bool isIdentifying(const Model &model, const Relationship &relationship);
// See LineLook::order: by the table at its own end, then by the rank in that.
QString lineOrder(const Model &model, Id table, int rank);
// The line of a relationship with what the diagram sets for it, or none.
LineLook lineLook(const Model &model, const Relationship &relationship, const DiagramEdge *edge,
                  const Diagram &diagram);

} // namespace relvar

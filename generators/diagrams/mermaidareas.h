#pragma once

#include "generators/diagrams/mermaid.h"

namespace relvar {

// What one table adds to a diagram: its block and the relationships that it owns.
struct TableCost
{
    int characters = 0;
    int edges = 0;
    QList<Id> related; // tables at the other ends of its relationships
};

// A part of the model that makes one diagram.
struct SubjectArea
{
    QString name;
    QList<Id> tables;
};

// Divides tables into areas that keep within the limits: by the areas drawn in diagrams, the rest
// by schema, and what is still too large by how its tables hang together. Deterministic.
QList<SubjectArea> subjectAreas(const Model &model, const QList<Id> &tables,
                                const QHash<Id, TableCost> &costs, const MermaidOptions &limits);

} // namespace relvar

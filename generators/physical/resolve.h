#pragma once

#include "model/checks/issue.h"

#include <QHash>

namespace relvar {

struct ResolveOptions
{
    int identifierBytes = 63; // the longest name that the database takes
    // Leaves many-to-many relationships between tables with keys as they are.
    bool keepManyToMany = false;
};

struct ResolveResult
{
    Model model;
    // What could not be made physical and is still conceptual in the model, and hints.
    QList<Issue> issues;
    // For each object that was made: the relationship or table of the given model that it stands
    // for.
    QHash<Id, Id> causes;
};

// The physical form of a design: foreign key columns for conceptual relationships, junction tables,
// the tables of subtypes by their strategy, the columns of mixins. Pure and deterministic: the ids
// of what it makes follow from the ids of the causes. A physical model comes back as it is.
ResolveResult resolve(const Model &model, const ResolveOptions &options = {});

} // namespace relvar

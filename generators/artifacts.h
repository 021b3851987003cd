#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// One generated file.
struct Artifact
{
    QString path; // relative, with forward slashes: "schema.sql", "diagrams/index.mmd"
    QString kind; // "ddl", "dbml", "mermaid", "mermaid-index", "migration-up", "migration-down"
    Script script;
};

// Everything that is kept in step with the drawing: DDL, DBML, Mermaid diagrams and the first
// migration.
// The model may be conceptual; it is resolved first. Fails only when the token is cancelled.
Result<QList<Artifact>> generateArtifacts(const Model &model, const Dialect &dialect,
                                          const Token &token);

} // namespace relvar

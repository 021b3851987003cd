#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// The DDL of a physical model in several files, to be run in the order in which they stand: what
// belongs to no schema, one file a schema (each after the schemas that it needs), and last what
// ties schemas together in a circle. The first one is "index.sql", which runs the others with psql.
// Names of files are safe on every file system.
QList<std::pair<QString, Script>> createScriptsPerSchema(const Model &model, const Dialect &dialect,
                                                         const DdlOptions &options);

} // namespace relvar

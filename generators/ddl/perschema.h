#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// The DDL of a physical model as one file a schema, with a file before them for what stands above
// all schemas and one behind them for foreign keys between schemas: names of files and their text,
// in the order in which they are to be run.
QList<std::pair<QString, Script>> createScriptsPerSchema(const Model &model, const Dialect &dialect,
                                                         const DdlOptions &options);

} // namespace relvar

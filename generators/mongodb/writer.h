#pragma once

#include "generators/mongodb/mapping.h"

namespace relvar::mongodb {

// A script for mongosh that makes the collections with their validators, indexes and shard keys.
// Remarks tell the decision on each relationship and what could not be kept, and show a sample
// document of each collection.
Script mongoshScript(const DocumentDesign &design);
// The same as one JSON document (relaxed extended JSON): {"collections": [{"name", "options",
// "indexes", "shardKey", "sample"}], "relationships": [...], "notes": [...]}.
Script mongoJson(const Model &model, const DocumentDesign &design);

// Both of a design, conceptual or physical.
Script mongoshText(const Model &model, const Token &token = {});
Script mongoJsonText(const Model &model, const Token &token = {});

} // namespace relvar::mongodb

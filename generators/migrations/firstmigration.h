#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// A step between two versions of a database, and the step back.
struct Migration
{
    QString name; // "V1__bookshop", for file names
    Script up;
    Script down;
};

// From an empty database to a physical model: what `create` creates, and its removal. `create` is
// the model's createScript().
Migration firstMigration(const Model &model, const Dialect &dialect, const Script &create,
                         const Token &token);

} // namespace relvar

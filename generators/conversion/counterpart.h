#pragma once

#include "generators/dialects/dialect.h"
#include "generators/physical/resolve.h"

namespace relvar {

// A design as another database has it.
struct Counterpart
{
    Model model;            // with the ids of the design wherever names agree
    ResolveResult physical; // the design that was written
    QList<Unsupported> unsupported;
    QList<ImportedStatement> unread; // what was written and not understood: a mistake of the writer
};

// Writes a design for a database and reads that back.
Result<Counterpart> counterpartOf(const Model &model, const Dialect &target, const Token &token);

} // namespace relvar

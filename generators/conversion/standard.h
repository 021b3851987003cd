#pragma once

#include "generators/dialects/dialect.h"
#include "generators/lens/lens.h"

namespace relvar {

// Something of a design that is another thing in the words of PostgreSQL.
struct StandardNote
{
    Id id; // of the design as it was
    Verdict verdict = Verdict::Same;
    QString text; // sentences; of an emulated column only the reason
};

// A design for MySQL or SQLite in the words of PostgreSQL, which every writer knows how to put into
// its own: no two databases need rules of their own for each other. Objects keep their ids.
struct StandardDesign
{
    Model model;
    QList<StandardNote> notes; // losses and emulations

    QList<Unsupported> losses() const;
};

// Whether a writer of this dialect must standardise a design first: one that is neither its own nor
// one for PostgreSQL or TimescaleDB.
bool needsStandard(const Model &model, const DialectTraits &target);

// Puts a physical design into the words of PostgreSQL, for a writer of the target. What has no
// counterpart there goes, with a note. Any thread.
StandardDesign standardDesign(const Model &model, const DialectTraits &target);

} // namespace relvar

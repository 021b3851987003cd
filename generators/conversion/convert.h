#pragma once

#include "generators/dialects/dialect.h"
#include "generators/lens/lens.h"
#include "model/edit.h"

namespace relvar {

// One thing that is not the same in the other database. Same: only its words are others.
struct ConversionNote
{
    Id id; // of the design as it was
    Verdict verdict = Verdict::Same;
    QString text; // whole sentences that name the object

    friend bool operator==(const ConversionNote &, const ConversionNote &) = default;
};

// Makes a design one of another database: it is written for that database and read back, so that it
// holds what will really be created; what keeps its name keeps its identity, its place in the
// diagrams and its comment. Conceptual relationships stay conceptual. What has no counterpart goes.
// Returns a note for all that changed, losses first. One step when it runs in Document::edit().
// Fails, and changes nothing, when the token was cancelled or something that was written could not
// be read back, which no design should come to.
Result<QList<ConversionNote>> convertDesign(Edit &edit, const Dialect &target,
                                            const Token &token = {});

} // namespace relvar

#pragma once

#include "generators/refactoring/refactor.h"
#include "model/core/token.h"

namespace relvar {

// What a request would do.
struct RefactorPreview
{
    QString refusal;   // why it cannot be done; empty when it can
    QStringList notes; // see Refactored
    QString changes;   // diffText()
    QString before;    // SQL of the tables and views that it touches
    QString after;
};

// Works on a snapshot, may take a while with a large design: for another thread. What is missing
// after `token` was cancelled is empty.
RefactorPreview previewOf(const Model &model, const RefactorRequest &request,
                          const Token &token = {});

} // namespace relvar

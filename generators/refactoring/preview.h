#pragma once

#include "generators/refactoring/refactor.h"

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

// Works on a snapshot, may take a while with a large design: for another thread.
RefactorPreview previewOf(const Model &model, const RefactorRequest &request);

} // namespace relvar

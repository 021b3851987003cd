#pragma once

#include "generators/dialects/postgresql/draft.h"

namespace relvar::postgresql {

// SQL of the draft after objects get other names, as PostgreSQL follows them: everything but bodies
// that are strings. To be called while the draft knows the objects by their old names.
void followRenames(const Draft &draft, const QHash<Id, QString> &names);

} // namespace relvar::postgresql

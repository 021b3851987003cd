#pragma once

#include "generators/dialects/postgresql/draft.h"

#include <optional>

// Scripts ask the catalog what is there before they make it. What the draft knows answers that.
namespace relvar::postgresql {

// Whether a condition of a script holds at this point of it: EXISTS and count(*) over
// information_schema and pg_catalog, to_regclass(), with AND, OR and NOT. Nothing when the answer
// does not follow from the draft alone.
std::optional<bool> holds(const Draft &draft, const QString &condition);

} // namespace relvar::postgresql

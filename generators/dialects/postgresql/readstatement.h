#pragma once

#include "generators/dialects/postgresql/reading.h"

namespace relvar::postgresql {

// Reads one parsed statement of any kind into the draft, and keeps word for word what the model has
// no kind for. With Fate::Unresolved, or commands in reading.again, it is to be tried once more.
Outcome readStatement(Reading &reading, const PgQuery__Node &statement);

// Only what the model has a kind for, and without what a dialect that extends PostgreSQL reads
// otherwise.
Outcome readDefinition(Reading &reading, const PgQuery__Node &statement);

// Why a statement that was recognised by its first word was not read.
QString skippedReason(const QString &kind);

} // namespace relvar::postgresql

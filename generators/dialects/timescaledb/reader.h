#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// Reads a script for TimescaleDB: what readPostgresql() reads, the functions and options by which
// hypertables, continuous aggregates, policies and jobs are made, in their classic and their newer
// form, and what pg_dump writes of them: rows of the extension's catalogue.
Result<ImportResult> readTimescaledb(const QByteArray &sql, const Token &token);

} // namespace relvar

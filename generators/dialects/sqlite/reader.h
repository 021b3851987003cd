#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// See Dialect::read(). Reads scripts, and database files by their bytes.
Result<ImportResult> readSqlite(const QByteArray &source, const Token &token);

} // namespace relvar

#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// Reads a script for MySQL or MariaDB: hand-written DDL, what mysqldump writes, DELIMITER of the
// client. Statement by statement: what the model has a kind for becomes objects, with ALTER
// statements folded in; other definitions are kept word for word; data and settings of the session
// are skipped; what is wrong costs only itself. Fails only when the token is cancelled or the
// script is larger than 1 GiB. Nothing recurses; safe on any thread.
//
// `sql` is UTF-8 (names and texts that are not are taken for Latin-1). The token hears bytes done
// and total.
Result<ImportResult> readMysql(const QByteArray &sql, const Token &token);

// Whether the first statements of a script have what only MySQL writes: names in backticks,
// ENGINE = …, AUTO_INCREMENT, DELIMITER.
bool looksLikeMysql(const QByteArray &sql);
// Whether the first table of a script has a name in backticks, which PostgreSQL refuses.
bool beginsWithBackticks(const QByteArray &sql);

} // namespace relvar

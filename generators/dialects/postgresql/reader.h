#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

namespace postgresql {
struct ReaderExtension; // reading.h
}

// Reads a PostgreSQL script: hand-written DDL, what pg_dump writes, psql's commands between.
// Statement by statement: what the model has a kind for becomes objects, with ALTER statements
// folded in; other definitions are kept word for word; data and session commands are skipped; what
// the grammar refuses costs only itself. Fails only when the token is cancelled. Works on a thread
// of its own with a large stack, and waits for it.
//
// `sql` is UTF-8 (anything that is not is taken for Latin-1). The token hears bytes done and total.
// A dialect that extends PostgreSQL gives what it reads otherwise.
Result<ImportResult> readPostgresql(const QByteArray &sql, const Token &token,
                                    const postgresql::ReaderExtension *extension = nullptr);
// The bytes of a script without a mark of their order, as UTF-8.
QByteArray scriptAsUtf8(const QByteArray &sql);

} // namespace relvar

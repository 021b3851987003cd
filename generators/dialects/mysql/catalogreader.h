#pragma once

#include "generators/dialects/catalog.h"

namespace relvar::mysql {

// What a server holds in its current database as a script with the statements that mysqldump
// --no-data --routines --events writes; without a current database, of all that are not the
// server's own. One question a table, view and program, the rest in sets. An error when the server
// refuses or the token is cancelled.
Result<QByteArray> catalogScript(const AskCatalog &ask, const CatalogSelection &selection,
                                 const Token &token);
// The databases (or the current one), each followed by its tables and views.
Result<QList<CatalogEntry>> catalogEntries(const AskCatalog &ask);

} // namespace relvar::mysql

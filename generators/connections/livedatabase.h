#pragma once

#include "generators/connections/databaseaddress.h"
#include "generators/dialects/catalog.h"
#include "generators/dialects/dialect.h"

namespace relvar {

// The schema of a running server as a script of its own dialect. Blocks; any thread.
Result<CatalogScript> liveScript(const DatabaseAddress &address, const CatalogSelection &selection,
                                 const Token &token);
// The schemas of a database, each followed by its tables and views. Blocks; any thread.
Result<QList<CatalogEntry>> liveEntries(const DatabaseAddress &address, const Token &token);

} // namespace relvar

#pragma once

#include "generators/dialects/catalog.h"

namespace relvar::postgresql {

// What a server of version 12 or newer holds in its current database, as a script with the
// statements that pg_dump -s writes; objects of extensions are left out. Asks a bounded number of
// questions in a read-only transaction. An error when the server is older, when it refuses, or when
// the token is cancelled.
Result<CatalogScript> catalogScript(const AskCatalog &ask, const CatalogSelection &selection,
                                    const Token &token);
// The schemas of the database, each followed by its tables and views.
Result<QList<CatalogEntry>> catalogEntries(const AskCatalog &ask);

} // namespace relvar::postgresql

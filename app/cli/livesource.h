#pragma once

#include "app/cli/source.h"
#include "generators/dialects/catalog.h"

namespace relvar::cli {

// The file that "sqlite:///folder/file.db" names; any other argument as it is.
QString fileOfUrl(const QString &argument);

// Reads the schema of a running server, showing progress. A password that is missing is asked for
// on the terminal, when there is one; it is kept in memory only.
Result<ScriptSource> readDatabase(const QString &url, const CatalogSelection &selection = {});

} // namespace relvar::cli

#pragma once

#include "app/cli/source.h"
#include "generators/sketch/paste.h"

#include <optional>

namespace relvar::cli {

// The form of a source that is no SQL: what --from says, otherwise what the name of the file ends
// with. None for SQL.
std::optional<PasteKind> sketchForm(const QString &path, const QString &from = {});

// Makes a design of a sketch, a Mermaid diagram, CSV or a Markdown table. What could not be read
// goes to standard error and is among the statements as refused.
Result<ImportResult> importSketch(const ScriptSource &source, PasteKind form);

} // namespace relvar::cli

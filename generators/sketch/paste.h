#pragma once

#include "generators/sketch/design.h"
#include "generators/sketch/sketch.h"

namespace relvar {

// What a text is that somebody pastes.
enum class PasteKind { Nothing, Sql, Dbml, Mermaid, Csv, Markdown };

// Judges a text by its form. DBML stands for every sketch, shorthand included.
PasteKind pasteKind(const QString &text);

// Adds what a text says to the design, whichever form it has: SQL in the dialect of the project,
// DBML or shorthand, a Mermaid erDiagram, the head of a CSV file (with rows or without), or a
// Markdown table. Tables that are there are extended. `name` is for a table that does not bring one
// (CSV, Markdown). Fails, and changes nothing, when there is nothing to take from it.
Result<SketchResult> applyPasted(Edit &edit, const QString &text, const SketchTarget &target = {},
                                 const QString &name = {});
// The same for a text whose form is known.
Result<SketchResult> applyPasted(Edit &edit, const QString &text, PasteKind kind,
                                 const SketchTarget &target, const QString &name = {});

namespace sketch {

// An erDiagram. Lines that mean nothing here (styles, titles) are passed over.
Design readMermaid(const QString &text);
// A table from the head of a CSV file and its rows, if any: types come from the names and have to
// hold the values.
Design readCsv(const QString &text, const QString &name, const TypeInference &inference);
// The same for a Markdown table. One with columns such as “Name | Type” describes the attributes
// row by row. A heading above it gives the name.
Design readMarkdown(const QString &text, const QString &name, const TypeInference &inference);

} // namespace sketch
} // namespace relvar

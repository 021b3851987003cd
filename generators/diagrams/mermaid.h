#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

struct MermaidOptions
{
    int maxCharacters = 50000; // Mermaid's own default limits
    int maxEdges = 500;
};

// A Mermaid file and where it belongs.
struct MermaidFile
{
    QString path; // "diagram.mmd"; several when the limits make it necessary, with an index.md
    Script script;
};

// erDiagrams of a physical model: one file, or one a subject area (and an index) where one would
// pass the limits.
QList<MermaidFile> mermaidFiles(const Model &model, const Dialect &dialect,
                                const MermaidOptions &options = {}, const Token &token = {});
// One diagram of the whole model, whatever its size.
Script mermaidText(const Model &model, const Dialect &dialect, const Token &token = {});

} // namespace relvar

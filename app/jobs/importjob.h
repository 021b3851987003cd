#pragma once

#include "generators/connections/databaseaddress.h"
#include "generators/dialects/catalog.h"
#include "generators/dialects/dialect.h"
#include "model/document.h"

namespace relvar {

// A script that was read and laid out on a diagram of its own, ready to become a document or part
// of one.
struct Imported
{
    Model model;
    QList<ImportedStatement> statements;
    QString script;         // what was read; empty for a database file
    bool isPartial = false; // a server does not show all of it; the last statements say what
};

// What is to be imported.
struct ImportRequest
{
    QString path;
    QString name = {};    // of the diagram
    QString dialect = {}; // empty: see readSource()
    bool draw = true;     // shows all tables on the diagram and lays it out
    // A server to read instead of a file, and what of it.
    std::optional<DatabaseAddress> server = {};
    CatalogSelection selection = {};
};

// Reads a script, or asks a server. Blocks; any thread.
Result<Imported> importScript(const ImportRequest &request, const Token &token);

// What a new project begins with: its settings and one empty diagram.
Model emptyProject(const QString &diagram);

// The change set that adds an imported model to another one: schemas, roles and extensions of the
// same name are one, an empty diagram of the same name is filled, everything else comes in beside
// what is there.
ChangeSet additionOf(const Model &target, const Model &imported);

} // namespace relvar

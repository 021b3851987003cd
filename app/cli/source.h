#pragma once

#include "app/cli/console.h"
#include "generators/dialects/dialect.h"

#include <QByteArray>

namespace relvar::cli {

// A script as it was read, from a file, standard input, a folder of migrations or a server.
struct ScriptSource
{
    QByteArray text;
    struct Part
    {
        QString file;
        int firstLine = 1; // of this file in the text
    };
    QList<Part> parts;                     // in order; one for a single file
    QString dialect = {};                  // of a server, which knows what it speaks
    QString title = {};                    // what to call it; empty: like the first file
    QList<ImportedStatement> leftOut = {}; // of a server, which does not show it

    // The file and the line in it of a line of the text.
    std::pair<QString, int> place(int line) const;
};

// Reads a script, or the schema of a server by its URL. A folder gives its "up" migrations one
// after the other, in the order of their names: V1__x.sql before V2__x.sql, folders with an up.sql
// each; downs are left out.
Result<ScriptSource> readScript(const QString &path);

// Imports a source as what readSource() takes it for, showing progress. Refused statements go to
// standard error. `form` is the key of a dialect or another form; empty: to be found out.
Result<ImportResult> importScript(const ScriptSource &source, const QString &form);

// A design for reading: a project file, one version of it ("P.relvar@name"), an SQL script
// ("-" for standard input), a database file, the URL of a database, or what else can be imported;
// those are imported.
Result<Model> loadDesign(const QString &argument, const QString &dialectKey = {});

// The databases that are known here: "postgresql, sqlite".
QString dialectKeys();
// The dialect that an option names, or the one of the project when the option is empty.
Result<const Dialect *> chosenDialect(const QString &key, const Model &model);
// The model as tables and keys, with a message for whatever stays conceptual.
Model resolvedFor(const Model &model, const Dialect &dialect, bool keepManyToMany = false);

} // namespace relvar::cli

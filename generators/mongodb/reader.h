#pragma once

#include "generators/dialects/dialect.h"

namespace relvar::mongodb {

// Reads what MongoDB knows of its collections and makes a design of it: validators
// (db.createCollection, collMod, the output of getCollectionInfos(), a $jsonSchema alone), indexes
// and shard keys, from a script for mongosh with literals or from JSON; otherwise documents, as a
// JSON array, one a line, or as mongoexport writes them, whose types are counted. Documents without
// a collection belong to one called `name`. An error means that the text is none of these.
Result<ImportResult> readMongo(const QByteArray &text, const Token &token = {},
                               const QString &name = QStringLiteral("documents"));

} // namespace relvar::mongodb

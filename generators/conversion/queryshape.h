#pragma once

#include "generators/conversion/sourcetokens.h"

#include <QHash>
#include <QSet>

namespace relvar {

// Where a query names relations, and which names are its own.
struct QueryShape
{
    QSet<qsizetype> sources;         // tokens with which the name of a relation begins
    QSet<qsizetype> aliases;         // tokens that give one another name
    QHash<QString, QString> spelled; // those names by their lower case
    QSet<QString> common;            // of WITH, in lower case
    // What relations are, "name" or "schema.name", by what the query calls them; empty when it
    // calls several so. In lower case.
    QHash<QString, QString> relations;
};

QueryShape queryShape(const QList<SourceToken> &tokens);

// Whether every SELECT that makes groups of rows shows only what is the same in the whole group, as
// PostgreSQL demands.
bool showsOnlyGroups(const QList<SourceToken> &tokens);

// Whether a word is part of the grammar of queries and no name.
bool isQueryWord(const SourceToken &token);

} // namespace relvar

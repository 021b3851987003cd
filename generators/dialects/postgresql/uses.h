#pragma once

#include "generators/dialects/postgresql/draft.h"

// What expressions and queries use: known where a statement is read, by id, so that later changes
// of the script find what they reach.
namespace relvar::postgresql {

// The tables and views that a query or an expression names, to find what its columns are. Lives on
// the stack, as long as the tree.
class NameScope
{
public:
    // `table`: the one whose columns stand there without a name before them.
    NameScope(const Draft &draft, const ProtobufCMessage &tree, Id table = {});

    // The columns that a reference may mean: several when two tables have one of that name.
    QList<const Column *> columns(const PgQuery__ColumnRef &ref) const;
    // The same for a single name.
    QList<const Column *> columns(const QString &qualifier, const QString &name) const;
    QList<const Column *> allColumns(const QString &qualifier) const;

private:
    struct Source
    {
        QString alias;
        Id relation;
    };
    const Draft &m_draft;
    QList<Source> m_sources;
};

// Everything that a query or an expression needs: relations, columns, types, routines, and kept
// statements that create them.
QSet<Id> usesOf(const Draft &draft, const ProtobufCMessage &tree, Id table = {});

} // namespace relvar::postgresql

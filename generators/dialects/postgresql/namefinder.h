#pragma once

#include "generators/dialects/postgresql/nameuses.h"
#include "generators/dialects/postgresql/sqltokens.h"

#include <QSet>

namespace relvar::postgresql {

// Walks a parse tree with the tables that are in scope at each place, and writes down what every
// name means. Lives on the stack of nameUses().
class NameFinder
{
public:
    NameFinder(const NameCatalog &catalog, const SqlTokens &tokens)
        : m_catalog(catalog)
        , m_tokens(tokens)
    {
    }

    // Names of the statement or expression under a message. `table` is in scope as itself, as OLD
    // and as NEW. `outputs`: the names of the columns of the outermost query matter to others.
    void find(const ProtobufCMessage &message, Id table, bool outputs);
    const QList<NameUse> &uses() const { return m_uses; }

private:
    // Something that columns come from: a relation of the design, or the output of a query.
    struct Source
    {
        QString name;      // by which it can qualify a column
        Id relation;       // none: `columns` are all that is known
        bool named = true; // by an alias, so that `name` is not the relation's own
        QSet<QString> columns;
        bool open = false; // may have columns that are not known
    };
    struct Scope
    {
        QList<Source> sources;
        QHash<QString, Source> queries; // WITH
    };

    void visit(const ProtobufCMessage *message);
    bool visitSpecial(const ProtobufCMessage &message);
    void visitAll(Nodes list);
    void visitQuery(const PgQuery__SelectStmt &query, bool outputs);
    void visitTargets(const PgQuery__SelectStmt &query, bool outputs);
    void visitOrder(const PgQuery__SelectStmt &query, bool outputs);
    void visitWith(const PgQuery__WithClause *with);
    void visitInsert(const PgQuery__InsertStmt &insert);
    void visitUpdate(const PgQuery__UpdateStmt &update);
    void visitDelete(const PgQuery__DeleteStmt &statement);
    void visitRule(const PgQuery__RuleStmt &rule);
    void visitAssignments(Nodes targets, Id relation);
    void visitColumn(const PgQuery__ColumnRef &column, NameUse::Form form = NameUse::Plain);
    void visitType(const PgQuery__TypeName &type);
    void visitCall(const PgQuery__FuncCall &call);
    void visitCollation(const PgQuery__CollateClause &clause);
    void visitOperator(const PgQuery__AExpr &expression);
    void useOther(Kind kind, const QStringList &parts, int from, NameUse::Form form);
    void visitText(Kind kind, const PgQuery__Node *constant);
    void visitRelationText(const PgQuery__Node *constant);
    void visitStar(const PgQuery__ColumnRef &star);
    void visitStatistics(const PgQuery__CreateStatsStmt &statistics);
    void visitLock(const PgQuery__LockingClause &lock);

    void addSource(const PgQuery__Node *node);
    void addRelation(const PgQuery__RangeVar &relation);
    void addSource(Source source, const PgQuery__Alias *alias);
    Id useRelation(const PgQuery__RangeVar &relation);
    const Source *queryNamed(const QString &name) const;
    Source outputsOf(const PgQuery__Node *query) const;

    const Source *sourceNamed(const QString &name) const;
    Id columnOf(const QString &name) const;
    void useNamed(const char *name, int from, Id relation);
    void use(Bytes place, Id id, NameUse::Form form = NameUse::Plain);

    const NameCatalog &m_catalog;
    const SqlTokens &m_tokens;
    QList<Scope> m_scopes;
    QList<NameUse> m_uses;
};

} // namespace relvar::postgresql

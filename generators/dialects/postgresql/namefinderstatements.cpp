#include "generators/dialects/postgresql/namefinder.h"

// Statements other than queries: what they name and the scope that they make.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

void NameFinder::visitStatistics(const PgQuery__CreateStatsStmt &statistics)
{
    m_scopes.append(Scope());
    for (const PgQuery__Node *node : RELVAR_NODES(statistics, relations))
        addSource(node);
    const Id relation =
        m_scopes.last().sources.isEmpty() ? Id() : m_scopes.last().sources.first().relation;
    Bytes on = m_tokens.find("ON", 0);
    if (!on.isValid())
        on = m_tokens.find("on", 0);
    for (const PgQuery__Node *node : RELVAR_NODES(statistics, exprs)) {
        visit(&node->base);
        useNamed(node->stats_elem->name, on.to, relation);
    }
    m_scopes.removeLast();
}

void NameFinder::visitAssignments(Nodes targets, Id relation)
{
    for (const PgQuery__Node *node : targets) {
        if (!node || node->node_case != PG_QUERY__NODE__NODE_RES_TARGET)
            continue;
        const PgQuery__ResTarget &target = *node->res_target;
        if (relation && !isEmpty(target.name))
            use(m_tokens.at(target.location), m_catalog.column(relation, text(target.name)));
        visitAll(RELVAR_NODES(target, indirection));
        visit(target.val ? &target.val->base : nullptr);
    }
}

void NameFinder::visitInsert(const PgQuery__InsertStmt &insert)
{
    m_scopes.append(Scope());
    visitWith(insert.with_clause);
    visit(insert.select_stmt ? &insert.select_stmt->base : nullptr);
    if (insert.relation)
        addRelation(*insert.relation);
    const Id relation = insert.relation ? m_scopes.last().sources.last().relation : Id();
    visitAssignments(RELVAR_NODES(insert, cols), relation);
    if (const PgQuery__OnConflictClause *conflict = insert.on_conflict_clause) {
        m_scopes.last().sources.append({u"excluded"_s, relation, true, {}, true});
        if (conflict->infer) {
            visit(&conflict->infer->base);
            for (const PgQuery__Node *node : RELVAR_NODES(*conflict->infer, index_elems))
                useNamed(node->index_elem->name, conflict->infer->location, relation);
        }
        visitAssignments(RELVAR_NODES(*conflict, target_list), relation);
        visit(conflict->where_clause ? &conflict->where_clause->base : nullptr);
        m_scopes.last().sources.removeLast();
    }
    visitAll(RELVAR_NODES(insert, returning_list));
    m_scopes.removeLast();
}

void NameFinder::visitUpdate(const PgQuery__UpdateStmt &update)
{
    m_scopes.append(Scope());
    visitWith(update.with_clause);
    if (update.relation)
        addRelation(*update.relation);
    const Id relation = update.relation ? m_scopes.last().sources.last().relation : Id();
    for (const PgQuery__Node *node : RELVAR_NODES(update, from_clause))
        addSource(node);
    visitAssignments(RELVAR_NODES(update, target_list), relation);
    visit(update.where_clause ? &update.where_clause->base : nullptr);
    visitAll(RELVAR_NODES(update, returning_list));
    m_scopes.removeLast();
}

void NameFinder::visitDelete(const PgQuery__DeleteStmt &statement)
{
    m_scopes.append(Scope());
    visitWith(statement.with_clause);
    if (statement.relation)
        addRelation(*statement.relation);
    for (const PgQuery__Node *node : RELVAR_NODES(statement, using_clause))
        addSource(node);
    visit(statement.where_clause ? &statement.where_clause->base : nullptr);
    visitAll(RELVAR_NODES(statement, returning_list));
    m_scopes.removeLast();
}

void NameFinder::visitRule(const PgQuery__RuleStmt &rule)
{
    m_scopes.append(Scope());
    const Id relation = rule.relation ? useRelation(*rule.relation) : Id();
    for (const QString &row : {u"old"_s, u"new"_s})
        m_scopes.last().sources.append({row, relation, true, {}, true});
    visit(rule.where_clause ? &rule.where_clause->base : nullptr);
    visitAll(RELVAR_NODES(rule, actions));
    m_scopes.removeLast();
}

// A name with its schema or without, which begins at a byte.
void NameFinder::useOther(Kind kind, const QStringList &parts, int from, NameUse::Form form)
{
    const Name name = nameOf(parts);
    const int last = int(parts.size()) - 1;
    if (last < 0 || name.schema == u"pg_catalog")
        return;
    use(m_tokens.namePart(from, last), m_catalog.other(kind, name), form);
    if (last > 0)
        use(m_tokens.namePart(from, last - 1), m_catalog.schema(name.schema));
}

void NameFinder::visitCollation(const PgQuery__CollateClause &clause)
{
    const Bytes name = m_tokens.behind(clause.location, 1); // COLLATE
    if (name.isValid())
        useOther(Kind::Collation, strings(RELVAR_NODES(clause, collname)), name.from,
                 NameUse::Plain);
}

// OPERATOR(schema.===), or the symbol alone.
void NameFinder::visitOperator(const PgQuery__AExpr &expression)
{
    const QStringList parts = strings(RELVAR_NODES(expression, name));
    if (expression.kind != PG_QUERY__A__EXPR__KIND__AEXPR_OP)
        return;
    const Bytes first = m_tokens.behind(expression.location, parts.size() > 1 ? 2 : 0);
    if (first.isValid())
        useOther(Kind::Operator, parts, first.from, NameUse::Symbol);
}

void NameFinder::visitText(Kind kind, const PgQuery__Node *constant)
{
    if (!constant || constant->node_case != PG_QUERY__NODE__NODE_A_CONST ||
        constant->a_const->val_case != PG_QUERY__A__CONST__VAL_SVAL)
        return;
    const QStringList parts = writtenParts(valueText(constant));
    if (parts.size() <= 2)
        use(m_tokens.at(constant->a_const->location), m_catalog.other(kind, nameOf(parts)),
            NameUse::Constant);
}

} // namespace relvar::postgresql

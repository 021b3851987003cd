#include "generators/dialects/postgresql/catalogquestions.h"

#include "generators/dialects/postgresql/catalogrows.h"
#include "generators/dialects/postgresql/parsetree.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// One table of the catalog within a question.
struct Source
{
    QString alias;
    CatalogTable table;
};

// Answers one query over the catalog. Lives on the stack of holds().
class Question
{
public:
    explicit Question(const Draft &draft)
        : m_draft(draft)
    {
    }
    // How many rows it has.
    std::optional<int> count(const PgQuery__SelectStmt &select);

private:
    bool addSource(const PgQuery__Node &node);
    std::optional<bool> condition(const PgQuery__Node *node) const;
    std::optional<bool> comparison(const PgQuery__AExpr &expression) const;
    std::optional<QString> value(const PgQuery__Node *node) const;
    std::optional<QString> column(const PgQuery__ColumnRef &ref) const;
    std::optional<QString> cast(const PgQuery__TypeCast &cast) const;
    std::optional<int> countFrom(size_t source, const PgQuery__Node *where);

    const Draft &m_draft;
    QList<Source> m_sources;
    QList<const PgQuery__Node *> m_joinConditions;
    QList<const CatalogRow *> m_current; // the row of each source
};

bool Question::addSource(const PgQuery__Node &node)
{
    if (node.node_case == PG_QUERY__NODE__NODE_JOIN_EXPR) {
        const PgQuery__JoinExpr &join = *node.join_expr;
        if (join.jointype != PG_QUERY__JOIN_TYPE__JOIN_INNER || join.n_using_clause > 0 ||
            join.is_natural || !addSource(*join.larg) || !addSource(*join.rarg))
            return false;
        if (join.quals)
            m_joinConditions.append(join.quals);
        return true;
    }
    if (node.node_case != PG_QUERY__NODE__NODE_RANGE_VAR)
        return false;
    const PgQuery__RangeVar &relation = *node.range_var;
    const auto table = catalogTable(m_draft, nameOf(relation));
    if (!table || m_sources.size() > 3)
        return false;
    m_sources.append(
        {relation.alias ? text(relation.alias->aliasname) : text(relation.relname), *table});
    return true;
}

std::optional<int> Question::count(const PgQuery__SelectStmt &select)
{
    if (select.n_from_clause == 0 || select.n_group_clause > 0 || select.having_clause ||
        select.limit_offset || select.with_clause || select.larg ||
        select.op != PG_QUERY__SET_OPERATION__SETOP_NONE)
        return std::nullopt;
    for (const PgQuery__Node *node : RELVAR_NODES(select, from_clause))
        if (!addSource(*node))
            return std::nullopt;
    m_current.resize(m_sources.size());
    return countFrom(0, select.where_clause);
}

std::optional<int> Question::countFrom(size_t source, const PgQuery__Node *where)
{
    if (source == size_t(m_sources.size())) {
        for (const PgQuery__Node *join : std::as_const(m_joinConditions)) {
            const auto holds = condition(join);
            if (!holds)
                return std::nullopt;
            if (!*holds)
                return 0;
        }
        const auto holds = where ? condition(where) : true;
        return holds ? std::optional<int>(*holds ? 1 : 0) : std::nullopt;
    }
    // An empty table still has to be asked in a way that is understood.
    static const CatalogRow nothing;
    m_current[qsizetype(source)] = &nothing;
    if (!countFrom(source + 1, where))
        return std::nullopt;
    int total = 0;
    for (const CatalogRow &row : std::as_const(m_sources[qsizetype(source)].table.rows)) {
        m_current[qsizetype(source)] = &row;
        const auto some = countFrom(source + 1, where);
        if (!some)
            return std::nullopt;
        total += *some;
    }
    return total;
}

std::optional<bool> Question::condition(const PgQuery__Node *node) const
{
    if (!node)
        return std::nullopt;
    if (node->node_case == PG_QUERY__NODE__NODE_A_EXPR)
        return comparison(*node->a_expr);
    if (node->node_case == PG_QUERY__NODE__NODE_NULL_TEST) {
        const auto tested = value(node->null_test->arg);
        if (!tested)
            return std::nullopt;
        return tested->isNull() ==
               (node->null_test->nulltesttype == PG_QUERY__NULL_TEST_TYPE__IS_NULL);
    }
    if (node->node_case != PG_QUERY__NODE__NODE_BOOL_EXPR)
        return std::nullopt;
    const PgQuery__BoolExpr &expression = *node->bool_expr;
    const bool all = expression.boolop == PG_QUERY__BOOL_EXPR_TYPE__AND_EXPR;
    bool result = all;
    for (const PgQuery__Node *part : RELVAR_NODES(expression, args)) {
        const auto one = condition(part);
        if (!one) // also behind a part that decides: what is asked must be understood whole
            return std::nullopt;
        if (expression.boolop == PG_QUERY__BOOL_EXPR_TYPE__NOT_EXPR)
            return !*one;
        result = all ? result && *one : result || *one;
    }
    return result;
}

std::optional<bool> Question::comparison(const PgQuery__AExpr &expression) const
{
    const QString sign = strings(RELVAR_NODES(expression, name)).value(0);
    const auto left = value(expression.lexpr);
    if (!left || (sign != u"=" && sign != u"<>"))
        return std::nullopt;
    if (expression.kind == PG_QUERY__A__EXPR__KIND__AEXPR_OP) {
        const auto right = value(expression.rexpr);
        if (!right)
            return std::nullopt;
        return (*left == *right) == (sign == u"=");
    }
    if (expression.kind != PG_QUERY__A__EXPR__KIND__AEXPR_IN)
        return std::nullopt;
    bool any = false;
    for (const PgQuery__Node *node : items(expression.rexpr)) {
        const auto one = value(node);
        if (!one)
            return std::nullopt;
        any = any || *one == *left;
    }
    return any == (sign == u"=");
}

std::optional<QString> Question::column(const PgQuery__ColumnRef &ref) const
{
    const QStringList parts = strings(RELVAR_NODES(ref, fields));
    const QString name = parts.isEmpty() ? QString() : parts.last();
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        const Source &source = m_sources[i];
        if (!source.table.columns.contains(name) ||
            (parts.size() > 1 && parts[parts.size() - 2] != source.alias))
            continue;
        return m_current[i]->value(name, u""_s);
    }
    return std::nullopt;
}

std::optional<QString> Question::cast(const PgQuery__TypeCast &cast) const
{
    const QString type =
        strings(RELVAR_NODES(*cast.type_name, names)).value(qsizetype(cast.type_name->n_names) - 1);
    const auto inner = value(cast.arg);
    if (!inner || (type != u"regclass" && type != u"regtype" && type != u"regnamespace"))
        return inner;
    const Name name = writtenName(*inner);
    const Id id = type == u"regclass"  ? m_draft.relation(name)
                  : type == u"regtype" ? m_draft.type(name)
                                       : m_draft.lookUp(Space::Schema, {}, name.name);
    return id ? std::optional<QString>(catalogId(id)) : std::nullopt;
}

// A null string stands for NULL.
std::optional<QString> Question::value(const PgQuery__Node *node) const
{
    if (!node)
        return std::nullopt;
    switch (node->node_case) {
    case PG_QUERY__NODE__NODE_A_CONST:
        if (node->a_const->isnull)
            return std::nullopt;
        return valueText(node).isNull() ? u""_s : valueText(node);
    case PG_QUERY__NODE__NODE_COLUMN_REF:
        return column(*node->column_ref);
    case PG_QUERY__NODE__NODE_TYPE_CAST:
        return cast(*node->type_cast);
    case PG_QUERY__NODE__NODE_FUNC_CALL: {
        const PgQuery__FuncCall &call = *node->func_call;
        const QString name = strings(RELVAR_NODES(call, funcname)).constLast();
        if (name == u"current_schema" && !m_draft.searchPath().isEmpty())
            return m_draft.searchPath().first();
        if (name == u"to_regclass" && call.n_args == 1) {
            const auto of = value(call.args[0]);
            if (!of)
                return std::nullopt;
            const Id id = m_draft.relation(writtenName(*of));
            return id ? catalogId(id) : QString();
        }
        return std::nullopt;
    }
    case PG_QUERY__NODE__NODE_SQLVALUE_FUNCTION:
        if (node->sqlvalue_function->op == PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_SCHEMA &&
            !m_draft.searchPath().isEmpty())
            return m_draft.searchPath().first();
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isCount(const PgQuery__Node *node)
{
    return node && node->node_case == PG_QUERY__NODE__NODE_FUNC_CALL &&
           strings(RELVAR_NODES(*node->func_call, funcname)).constLast() == u"count";
}

std::optional<bool> compared(int count, const QString &sign, int with)
{
    if (sign == u"=")
        return count == with;
    if (sign == u"<>")
        return count != with;
    if (sign == u">")
        return count > with;
    if (sign == u">=")
        return count >= with;
    if (sign == u"<")
        return count < with;
    if (sign == u"<=")
        return count <= with;
    return std::nullopt;
}

const PgQuery__SelectStmt *subquery(const PgQuery__Node *node)
{
    return node && node->node_case == PG_QUERY__NODE__NODE_SUB_LINK &&
                   node->sub_link->subselect->node_case == PG_QUERY__NODE__NODE_SELECT_STMT
               ? node->sub_link->subselect->select_stmt
               : nullptr;
}

const PgQuery__Node *onlyTarget(const PgQuery__SelectStmt &select)
{
    return select.n_target_list == 1 ? select.target_list[0]->res_target->val : nullptr;
}

std::optional<int> number(const PgQuery__Node *node)
{
    bool ok = false;
    const int result = valueText(node).toInt(&ok);
    return ok ? std::optional<int>(result) : std::nullopt;
}

std::optional<bool> holds(const Draft &draft, const PgQuery__Node *node);

// (SELECT count(*) FROM ...) = 0, (SELECT count(*) = 0 FROM ...), to_regclass(...) = ...
std::optional<bool> countHolds(const Draft &draft, const PgQuery__AExpr &expression,
                               const PgQuery__SelectStmt *from)
{
    if (expression.kind != PG_QUERY__A__EXPR__KIND__AEXPR_OP || !from)
        return std::nullopt;
    const auto with = number(expression.rexpr);
    const auto count = Question(draft).count(*from);
    if (!with || !count)
        return std::nullopt;
    return compared(*count, strings(RELVAR_NODES(expression, name)).value(0), *with);
}

std::optional<bool> holds(const Draft &draft, const PgQuery__Node *node)
{
    if (!node)
        return std::nullopt;
    switch (node->node_case) {
    case PG_QUERY__NODE__NODE_A_CONST:
        if (node->a_const->val_case == PG_QUERY__A__CONST__VAL_BOOLVAL)
            return bool(node->a_const->boolval->boolval);
        return std::nullopt;
    case PG_QUERY__NODE__NODE_BOOL_EXPR: {
        const PgQuery__BoolExpr &expression = *node->bool_expr;
        const bool all = expression.boolop == PG_QUERY__BOOL_EXPR_TYPE__AND_EXPR;
        bool result = all;
        for (const PgQuery__Node *part : RELVAR_NODES(expression, args)) {
            const auto one = holds(draft, part);
            if (!one)
                return std::nullopt;
            if (expression.boolop == PG_QUERY__BOOL_EXPR_TYPE__NOT_EXPR)
                return !*one;
            result = all ? result && *one : result || *one;
        }
        return result;
    }
    case PG_QUERY__NODE__NODE_SUB_LINK: {
        const PgQuery__SelectStmt *select = subquery(node);
        if (!select)
            return std::nullopt;
        const PgQuery__Node *target = onlyTarget(*select);
        if (node->sub_link->sub_link_type == PG_QUERY__SUB_LINK_TYPE__EXISTS_SUBLINK) {
            if (isCount(target)) // has a row always
                return std::nullopt;
            const auto count = Question(draft).count(*select);
            return count ? std::optional<bool>(*count > 0) : std::nullopt;
        }
        if (!target)
            return std::nullopt;
        if (select->n_from_clause == 0)
            return holds(draft, target);
        return target->node_case == PG_QUERY__NODE__NODE_A_EXPR && isCount(target->a_expr->lexpr)
                   ? countHolds(draft, *target->a_expr, select)
                   : std::nullopt;
    }
    case PG_QUERY__NODE__NODE_A_EXPR: {
        const PgQuery__SelectStmt *select = subquery(node->a_expr->lexpr);
        return select && isCount(onlyTarget(*select)) ? countHolds(draft, *node->a_expr, select)
                                                      : std::nullopt;
    }
    case PG_QUERY__NODE__NODE_NULL_TEST: {
        // to_regclass('name') IS NULL
        const PgQuery__Node *tested = node->null_test->arg;
        while (tested && tested->node_case == PG_QUERY__NODE__NODE_TYPE_CAST)
            tested = tested->type_cast->arg;
        const PgQuery__SelectStmt *select = subquery(tested);
        if (select && select->n_from_clause == 0)
            tested = onlyTarget(*select);
        if (!tested || tested->node_case != PG_QUERY__NODE__NODE_FUNC_CALL ||
            tested->func_call->n_args != 1 ||
            strings(RELVAR_NODES(*tested->func_call, funcname)).constLast() != u"to_regclass")
            return std::nullopt;
        const PgQuery__Node *argument = tested->func_call->args[0];
        while (argument->node_case == PG_QUERY__NODE__NODE_TYPE_CAST)
            argument = argument->type_cast->arg;
        if (argument->node_case != PG_QUERY__NODE__NODE_A_CONST)
            return std::nullopt;
        const bool there = bool(draft.relation(writtenName(valueText(argument))));
        return there == (node->null_test->nulltesttype == PG_QUERY__NULL_TEST_TYPE__IS_NOT_NULL);
    }
    default:
        return std::nullopt;
    }
}

// Names that only a kept statement knows, or only the server: an answer could be wrong.
bool asksForUnknown(const Draft &draft, const ProtobufCMessage &tree)
{
    bool unknown = false;
    walk(tree, [&](const ProtobufCMessage &one) {
        if (one.descriptor == &pg_query__a__const__descriptor) {
            const auto &constant = reinterpret_cast<const PgQuery__AConst &>(one);
            if (constant.val_case == PG_QUERY__A__CONST__VAL_SVAL)
                unknown = unknown || isOnlyKept(draft, writtenName(text(constant.sval->sval)).name);
        }
        return !unknown;
    });
    return unknown;
}

} // namespace

std::optional<bool> holds(const Draft &draft, const QString &condition)
{
    ParseError error;
    const QByteArray sql = "SELECT " + condition.toUtf8();
    const auto tree = ParseTree::parse(sql.constData(), error);
    if (!tree || tree->statements().size() != 1 ||
        tree->statements()[0]->stmt->node_case != PG_QUERY__NODE__NODE_SELECT_STMT)
        return std::nullopt;
    const PgQuery__SelectStmt &select = *tree->statements()[0]->stmt->select_stmt;
    if (select.n_from_clause > 0 || asksForUnknown(draft, select.base))
        return std::nullopt;
    return holds(draft, onlyTarget(select));
}

} // namespace relvar::postgresql

#include "generators/dialects/timescaledb/calls.h"

#include "generators/dialects/timescaledb/policies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::timescaledb {

using namespace postgresql;

namespace {

const PgQuery__Node *withoutCasts(const PgQuery__Node *node)
{
    while (node && node->node_case == PG_QUERY__NODE__NODE_TYPE_CAST)
        node = node->type_cast->arg;
    return node;
}

void addCall(QList<const PgQuery__FuncCall *> &calls, const PgQuery__Node *node)
{
    if (node && node->node_case == PG_QUERY__NODE__NODE_FUNC_CALL)
        calls.append(node->func_call);
}

// The bracket behind the name of a call.
int openOf(const StatementText &text, const PgQuery__FuncCall &call)
{
    const int at = text.at(call.location);
    const int open = at < 0 ? -1 : text.nameEnd(at);
    return open >= 0 && text.is(open, "(") ? open : -1;
}

} // namespace

bool Call::isTrue(const char *parameter) const
{
    const Argument argument = (*this)[parameter];
    const QString text =
        argument ? constantText(argument).value_or(QString()).toLower() : QString();
    return text == u"true" || text == u"t" || text == u"on" || text == u"1";
}

QList<const PgQuery__FuncCall *> callsIn(const PgQuery__Node &statement)
{
    QList<const PgQuery__FuncCall *> calls;
    if (statement.node_case == PG_QUERY__NODE__NODE_CALL_STMT) {
        if (statement.call_stmt->funccall)
            calls.append(statement.call_stmt->funccall);
    } else if (statement.node_case == PG_QUERY__NODE__NODE_SELECT_STMT) {
        const PgQuery__SelectStmt &select = *statement.select_stmt;
        for (const PgQuery__Node *node : RELVAR_NODES(select, target_list)) {
            if (node->node_case != PG_QUERY__NODE__NODE_RES_TARGET)
                continue;
            const PgQuery__Node *value = withoutCasts(node->res_target->val);
            if (value && value->node_case == PG_QUERY__NODE__NODE_A_INDIRECTION) // (f(…)).x
                value = value->a_indirection->arg;
            addCall(calls, value);
        }
        for (const PgQuery__Node *node : RELVAR_NODES(select, from_clause)) {
            if (node->node_case != PG_QUERY__NODE__NODE_RANGE_FUNCTION)
                continue;
            for (const PgQuery__Node *function : RELVAR_NODES(*node->range_function, functions)) {
                const Nodes parts = items(function);
                addCall(calls, parts.empty() ? nullptr : parts.front());
            }
        }
    }
    return calls;
}

QString functionName(const PgQuery__FuncCall &call)
{
    return strings(RELVAR_NODES(call, funcname)).value(qsizetype(call.n_funcname) - 1);
}

Call bound(const StatementText &text, const PgQuery__FuncCall &call)
{
    Call result;
    result.function = functionName(call);
    const auto isDimension = [](const PgQuery__Node *node) {
        if (node->node_case == PG_QUERY__NODE__NODE_NAMED_ARG_EXPR)
            return postgresql::text(node->named_arg_expr->name) == u"dimension";
        return node->node_case == PG_QUERY__NODE__NODE_FUNC_CALL &&
               functionName(*node->func_call).startsWith(u"by_");
    };
    const Nodes given = RELVAR_NODES(call, args);
    const bool newer = std::any_of(given.begin(), given.end(), isDimension);
    const QStringList parameters = parametersOf(result.function, newer);
    const int open = openOf(text, call);
    const QList<Range> ranges = open < 0 ? QList<Range>() : text.split(text.inside(open));
    qsizetype place = 0;
    for (const PgQuery__Node *node : given) {
        Range range = ranges.value(place);
        QString name = parameters.value(place++);
        if (node->node_case == PG_QUERY__NODE__NODE_NAMED_ARG_EXPR) {
            name = postgresql::text(node->named_arg_expr->name);
            node = node->named_arg_expr->arg;
            while (range.first < range.end && !text.is(range.first, "=>") &&
                   !text.is(range.first, ":="))
                ++range.first;
            ++range.first;
            // Names of the first parameter have changed over time.
            if (!parameters.contains(name) && (name == u"main_table" || name == u"hypertable" ||
                                               name == u"relation" || name == u"cagg"))
                name = parameters.value(0);
            if (name == u"interval_length" ||
                (name == u"partition_interval" && !parameters.contains(name)))
                name = u"chunk_time_interval"_s;
        }
        if (name.isEmpty() || !parameters.contains(name))
            result.misfit = name.isEmpty() ? text.slice(range) : name;
        else
            result.arguments.insert(name, {node, text.slice(range)});
    }
    return result;
}

bool isNull(const Argument &argument)
{
    const PgQuery__Node *node = withoutCasts(argument.node);
    return node && node->node_case == PG_QUERY__NODE__NODE_A_CONST && node->a_const->isnull;
}

std::optional<QString> constantText(const Argument &argument)
{
    const PgQuery__Node *node = withoutCasts(argument.node);
    if (!node || node->node_case != PG_QUERY__NODE__NODE_A_CONST)
        return std::nullopt;
    const PgQuery__AConst &constant = *node->a_const;
    if (constant.isnull)
        return QString();
    switch (constant.val_case) {
    case PG_QUERY__A__CONST__VAL_IVAL:
        return QString::number(constant.ival->ival);
    case PG_QUERY__A__CONST__VAL_FVAL:
        return postgresql::text(constant.fval->fval);
    case PG_QUERY__A__CONST__VAL_BOOLVAL:
        return constant.boolval->boolval ? u"true"_s : u"false"_s;
    case PG_QUERY__A__CONST__VAL_SVAL:
        return postgresql::text(constant.sval->sval);
    default:
        return std::nullopt;
    }
}

QString lengthOf(const Argument &argument)
{
    const auto text = constantText(argument);
    bool number = false;
    if (text)
        (void)text->toLongLong(&number);
    // INTERVAL '1' DAY has its unit outside of the quotes.
    const bool unitOutside = number && argument.text.contains(u"interval", Qt::CaseInsensitive);
    return text && !unitOutside ? text->trimmed() : u'(' + argument.text + u')';
}

QString nameOf(const Argument &argument)
{
    return constantText(argument).value_or(QString());
}

} // namespace relvar::timescaledb

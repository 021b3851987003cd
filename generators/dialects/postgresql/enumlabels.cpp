#include "generators/dialects/postgresql/enumlabels.h"

#include "generators/dialects/postgresql/names.h"
#include "generators/dialects/postgresql/statementtext.h"
#include "generators/dialects/postgresql/uses.h"

#include <algorithm>
#include <optional>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

enum class Form { Expression, Query, Body, Bounds };

const char *frame(Form form)
{
    switch (form) {
    case Form::Expression:
        return "SELECT ";
    case Form::Body:
        return "CREATE FUNCTION x() RETURNS int LANGUAGE sql ";
    case Form::Bounds:
        return "CREATE TABLE x PARTITION OF x ";
    case Form::Query:
        break;
    }
    return "";
}

// Finds the strings of one text that are values of the enum. Lives on the stack of follow().
class LabelFinder
{
public:
    LabelFinder(const Draft &draft, Id type, const ProtobufCMessage &tree, Id table)
        : m_draft(draft)
        , m_type(type)
        , m_scope(draft, tree, table)
    {
        walk(tree, [&](const ProtobufCMessage &one) {
            visit(one);
            return true;
        });
    }
    // A place where a value of the type is expected.
    void mark(const PgQuery__Node *node);
    QSet<int> m_locations;

private:
    bool isOfType(const PgQuery__Node *node) const;
    bool namesType(const PgQuery__TypeName *type) const
    {
        return type && m_draft.type(nameOf(strings(RELVAR_NODES(*type, names)))) == m_type;
    }
    void visit(const ProtobufCMessage &one);
    void visitCase(const PgQuery__CaseExpr &expression);
    void visitCall(const PgQuery__FuncCall &call);
    void markIfAny(Nodes list);

    const Draft &m_draft;
    const Id m_type;
    const NameScope m_scope;
};

bool LabelFinder::isOfType(const PgQuery__Node *node) const
{
    if (!node)
        return false;
    switch (node->node_case) {
    case PG_QUERY__NODE__NODE_COLUMN_REF: {
        const QList<const Column *> columns = m_scope.columns(*node->column_ref);
        return std::any_of(columns.begin(), columns.end(),
                           [&](const Column *column) { return column->type.named == m_type; });
    }
    case PG_QUERY__NODE__NODE_TYPE_CAST:
        return namesType(node->type_cast->type_name);
    case PG_QUERY__NODE__NODE_COALESCE_EXPR: {
        const Nodes arguments = RELVAR_NODES(*node->coalesce_expr, args);
        return std::any_of(arguments.begin(), arguments.end(),
                           [&](const PgQuery__Node *one) { return isOfType(one); });
    }
    default:
        return false;
    }
}

void LabelFinder::mark(const PgQuery__Node *node)
{
    if (!node)
        return;
    switch (node->node_case) {
    case PG_QUERY__NODE__NODE_A_CONST:
        if (node->a_const->val_case == PG_QUERY__A__CONST__VAL_SVAL)
            m_locations.insert(node->a_const->location);
        break;
    case PG_QUERY__NODE__NODE_LIST:
        for (const PgQuery__Node *one : items(node))
            mark(one);
        break;
    case PG_QUERY__NODE__NODE_A_ARRAY_EXPR:
        for (const PgQuery__Node *one : RELVAR_NODES(*node->a_array_expr, elements))
            mark(one);
        break;
    case PG_QUERY__NODE__NODE_CASE_EXPR:
        for (const PgQuery__Node *one : RELVAR_NODES(*node->case_expr, args))
            mark(one->case_when->result);
        mark(node->case_expr->defresult);
        break;
    case PG_QUERY__NODE__NODE_COALESCE_EXPR:
        for (const PgQuery__Node *one : RELVAR_NODES(*node->coalesce_expr, args))
            mark(one);
        break;
    default:
        break;
    }
}

void LabelFinder::markIfAny(Nodes list)
{
    if (std::any_of(list.begin(), list.end(),
                    [&](const PgQuery__Node *one) { return isOfType(one); }))
        for (const PgQuery__Node *one : list)
            mark(one);
}

void LabelFinder::visitCase(const PgQuery__CaseExpr &expression)
{
    std::vector<PgQuery__Node *> results{expression.defresult};
    for (const PgQuery__Node *one : RELVAR_NODES(expression, args)) {
        results.push_back(one->case_when->result);
        if (isOfType(expression.arg))
            mark(one->case_when->expr);
    }
    markIfAny({results.data(), results.size()});
}

void LabelFinder::visitCall(const PgQuery__FuncCall &call)
{
    const QList<Id> routines = m_draft.routines(nameOf(strings(RELVAR_NODES(call, funcname))));
    for (const Id id : routines) {
        qsizetype at = 0;
        for (const RoutineArgument &argument : m_draft.get<Routine>(id)->arguments) {
            if (argument.mode == ArgumentMode::Out || argument.mode == ArgumentMode::Table)
                continue;
            if (at < qsizetype(call.n_args) && argument.type.named == m_type)
                mark(call.args[at]);
            ++at;
        }
    }
}

void LabelFinder::visit(const ProtobufCMessage &one)
{
    if (one.descriptor == &pg_query__type_cast__descriptor) {
        const auto &cast = reinterpret_cast<const PgQuery__TypeCast &>(one);
        if (namesType(cast.type_name))
            mark(cast.arg);
    } else if (one.descriptor == &pg_query__a__expr__descriptor) {
        const auto &expression = reinterpret_cast<const PgQuery__AExpr &>(one);
        if (isOfType(expression.lexpr) || isOfType(expression.rexpr)) {
            mark(expression.lexpr);
            mark(expression.rexpr);
        }
    } else if (one.descriptor == &pg_query__case_expr__descriptor) {
        visitCase(reinterpret_cast<const PgQuery__CaseExpr &>(one));
    } else if (one.descriptor == &pg_query__coalesce_expr__descriptor) {
        markIfAny(RELVAR_NODES(reinterpret_cast<const PgQuery__CoalesceExpr &>(one), args));
    } else if (one.descriptor == &pg_query__func_call__descriptor) {
        visitCall(reinterpret_cast<const PgQuery__FuncCall &>(one));
    } else if (one.descriptor == &pg_query__partition_bound_spec__descriptor) {
        const auto &bounds = reinterpret_cast<const PgQuery__PartitionBoundSpec &>(one);
        for (const Nodes list :
             {RELVAR_NODES(bounds, listdatums), RELVAR_NODES(bounds, lowerdatums),
              RELVAR_NODES(bounds, upperdatums)})
            for (const PgQuery__Node *value : list)
                mark(value);
    }
}

// '{a,b}' with one element renamed; nothing when it is no array or has no such element.
std::optional<QString> inArray(const QString &literal, const QString &from, const QString &to)
{
    if (!literal.startsWith(u'{') || !literal.endsWith(u'}'))
        return std::nullopt;
    QStringList elements = literal.sliced(1, literal.size() - 2).split(u',');
    bool found = false;
    for (QString &element : elements)
        if (element.trimmed() == from || element.trimmed() == u'"' + from + u'"') {
            element = u'"' + QString(to).replace(u'"', u"\\\""_s) + u'"';
            found = true;
        }
    return found ? std::optional<QString>(u'{' + elements.join(u',') + u'}') : std::nullopt;
}

// One ALTER TYPE. Lives on the stack of followRenamedLabel().
class LabelRename
{
public:
    LabelRename(const Draft &draft, Id type, const QString &from, const QString &to)
        : m_draft(draft)
        , m_type(type)
        , m_from(from)
        , m_to(to)
    {
    }
    void in(Object &object) const;

private:
    // `expected`: the whole is a value of the type.
    void follow(QString &sql, Form form, Id table = {}, bool expected = false) const;
    void follow(QList<IndexPart> &parts, Id table) const
    {
        for (IndexPart &part : parts)
            follow(part.expression, Form::Expression, table);
    }
    void inRoutine(Routine &routine) const;
    void inPartition(Partition &partition) const;

    const Draft &m_draft;
    const Id m_type;
    const QString m_from;
    const QString m_to;
};

void LabelRename::follow(QString &sql, Form form, Id table, bool expected) const
{
    if (!sql.contains(u'\'') || !sql.contains(m_from))
        return;
    const QByteArray before = frame(form);
    const Script script(before + sql.toUtf8(), Token());
    ParseError error;
    const auto tree = ParseTree::parse(script.text().constData(), error);
    if (!tree || tree->statements().size() != 1 || script.pieces().size() != 1)
        return;
    const PgQuery__Node &root = *tree->statements()[0]->stmt;
    LabelFinder finder(m_draft, m_type, root.base, table);
    if (expected && root.node_case == PG_QUERY__NODE__NODE_SELECT_STMT)
        for (const PgQuery__Node *target : RELVAR_NODES(*root.select_stmt, target_list))
            finder.mark(target->res_target->val);
    QList<int> locations = finder.m_locations.values();
    std::sort(locations.begin(), locations.end(), std::greater<>());
    const Piece &piece = script.pieces().first();
    const StatementText text(script, piece, 0);
    QByteArray result = script.text();
    for (const int location : std::as_const(locations)) {
        const int at = text.at(location);
        if (at < 0 || text.type(at) != LexemeType::String)
            continue;
        const Lexeme &lexeme = script.lexemes(piece)[at];
        const QString written = QString::fromUtf8(text.raw(at));
        std::optional<QString> next;
        if (written == quotedText(m_from))
            next = m_to;
        else if (written.startsWith(u'\'') && !written.contains(u"''"))
            next = inArray(written.sliced(1, written.size() - 2), m_from, m_to);
        if (next)
            result.replace(qsizetype(lexeme.from), qsizetype(lexeme.to - lexeme.from),
                           quotedText(*next).toUtf8());
    }
    sql = QString::fromUtf8(result.sliced(before.size()));
}

void LabelRename::inRoutine(Routine &routine) const
{
    follow(routine.sqlBody, Form::Body);
    for (RoutineArgument &argument : routine.arguments)
        follow(argument.defaultValue, Form::Expression, {}, argument.type.named == m_type);
}

void LabelRename::inPartition(Partition &partition) const
{
    const Table *whole = m_draft.get<Table>(partition.parent);
    const bool byType = whole && std::any_of(whole->partitionKey.begin(), whole->partitionKey.end(),
                                             [&](const IndexPart &part) {
                                                 const Column *column =
                                                     m_draft.get<Column>(part.column);
                                                 return column && column->type.named == m_type;
                                             });
    if (byType)
        follow(partition.bounds, Form::Bounds);
}

void LabelRename::in(Object &object) const
{
    const Id table = object.parent;
    switch (object.kind) {
    case Kind::Column: {
        auto &column = static_cast<Column &>(object);
        follow(column.defaultValue, Form::Expression, {}, column.type.named == m_type);
        follow(column.generationExpression, Form::Expression, table, column.type.named == m_type);
        break;
    }
    case Kind::Check:
        follow(static_cast<Check &>(object).expression, Form::Expression, table);
        break;
    case Kind::Index: {
        auto &index = static_cast<Index &>(object);
        follow(index.predicate, Form::Expression, table);
        follow(index.parts, table);
        break;
    }
    case Kind::Key: {
        auto &key = static_cast<Key &>(object);
        follow(key.predicate, Form::Expression, table);
        follow(key.parts, table);
        break;
    }
    case Kind::Policy: {
        auto &policy = static_cast<Policy &>(object);
        follow(policy.usingExpression, Form::Expression, table);
        follow(policy.checkExpression, Form::Expression, table);
        break;
    }
    case Kind::Rule:
        follow(static_cast<Rule &>(object).condition, Form::Expression, table);
        follow(static_cast<Rule &>(object).actions, Form::Query, table);
        break;
    case Kind::PublishedTable: {
        auto &published = static_cast<PublishedTable &>(object);
        follow(published.filter, Form::Expression, published.table);
        break;
    }
    case Kind::Trigger:
        follow(static_cast<Trigger &>(object).condition, Form::Expression, table);
        break;
    case Kind::View:
        follow(static_cast<View &>(object).query, Form::Query);
        break;
    case Kind::Domain: {
        auto &domain = static_cast<Domain &>(object);
        follow(domain.defaultValue, Form::Expression, {}, domain.type.named == m_type);
        break;
    }
    case Kind::Routine:
        inRoutine(static_cast<Routine &>(object));
        break;
    case Kind::Table:
        follow(static_cast<Table &>(object).partitionKey, object.id);
        break;
    case Kind::Partition:
        inPartition(static_cast<Partition &>(object));
        break;
    default:
        break;
    }
}

} // namespace

void followRenamedLabel(const Draft &draft, const EnumType &type, const QString &from,
                        const QString &to)
{
    const LabelRename rename(draft, type.id, from, to);
    for (const auto &held : draft.objects())
        if (Object *object = draft.find(held->id))
            rename.in(*object);
}

} // namespace relvar::postgresql

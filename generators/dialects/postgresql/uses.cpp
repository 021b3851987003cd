#include "generators/dialects/postgresql/uses.h"

#include "generators/dialects/postgresql/catalogrows.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

NameScope::NameScope(const Draft &draft, const ProtobufCMessage &tree, Id table)
    : m_draft(draft)
{
    if (const Object *object = draft.find(table)) {
        m_sources.append({object->name, table});
        m_sources.append({u"old"_s, table});
        m_sources.append({u"new"_s, table});
    }
    walk(tree, [&](const ProtobufCMessage &one) {
        if (one.descriptor != &pg_query__range_var__descriptor)
            return true;
        const auto &relation = reinterpret_cast<const PgQuery__RangeVar &>(one);
        if (const Id id = draft.relation(nameOf(relation)))
            m_sources.append(
                {relation.alias ? text(relation.alias->aliasname) : text(relation.relname), id});
        return false;
    });
}

QList<const Column *> NameScope::columns(const QString &qualifier, const QString &name) const
{
    QList<const Column *> result;
    for (const Source &source : m_sources) {
        if (!qualifier.isEmpty() && qualifier != source.alias)
            continue;
        const Column *column = m_draft.column(source.relation, name);
        if (column && !result.contains(column))
            result.append(column);
    }
    return result;
}

QList<const Column *> NameScope::allColumns(const QString &qualifier) const
{
    QList<const Column *> result;
    for (const Source &source : m_sources)
        if (qualifier.isEmpty() || qualifier == source.alias)
            if (const Table *table = m_draft.get<Table>(source.relation))
                for (const Column *column : m_draft.columns(*table))
                    result.append(column);
    return result;
}

QList<const Column *> NameScope::columns(const PgQuery__ColumnRef &ref) const
{
    const Nodes fields = RELVAR_NODES(ref, fields);
    if (fields.empty())
        return {};
    const QString qualifier = fields.size() > 1 ? valueText(fields[fields.size() - 2]) : QString();
    if (fields.back()->node_case == PG_QUERY__NODE__NODE_A_STAR)
        return allColumns(qualifier);
    return columns(qualifier, valueText(fields.back()));
}

namespace {

// Collects on the stack of usesOf().
class Uses
{
public:
    Uses(const Draft &draft, const ProtobufCMessage &tree, Id table)
        : m_draft(draft)
        , m_scope(draft, tree, table)
    {
        walk(tree, [&](const ProtobufCMessage &one) { return visit(one); });
    }
    QSet<Id> m_result;

private:
    bool visit(const ProtobufCMessage &one);
    void add(Id id)
    {
        if (id)
            m_result.insert(id);
    }
    void addAll(Kind kind, const Name &name)
    {
        for (const Id id : m_draft.named(kind, name))
            add(id);
    }
    // A symbol that every database knows means the operator of the design only for some types.
    void addOperator(const Name &name)
    {
        static const QSet<QString> usual{u"="_s,  u"<>"_s,  u"<"_s,  u">"_s, u"<="_s, u">="_s,
                                         u"+"_s,  u"-"_s,   u"*"_s,  u"/"_s, u"%"_s,  u"||"_s,
                                         u"&&"_s, u"@>"_s,  u"<@"_s, u"~"_s, u"!~"_s, u"~~"_s,
                                         u"->"_s, u"->>"_s, u"@@"_s, u"&"_s, u"|"_s,  u"#"_s};
        if (!name.schema.isEmpty() || !usual.contains(name.name))
            addAll(Kind::Operator, name);
    }
    void addFunction(const PgQuery__FuncCall &call);
    void addColumns(const QList<const Column *> &columns)
    {
        for (const Column *column : columns)
            add(column->id);
    }

    const Draft &m_draft;
    const NameScope m_scope;
};

bool Uses::visit(const ProtobufCMessage &one)
{
    if (one.descriptor == &pg_query__range_var__descriptor) {
        const Name name = nameOf(reinterpret_cast<const PgQuery__RangeVar &>(one));
        add(m_draft.relation(name));
        add(m_draft.kept(name));
    } else if (one.descriptor == &pg_query__column_ref__descriptor) {
        addColumns(m_scope.columns(reinterpret_cast<const PgQuery__ColumnRef &>(one)));
    } else if (one.descriptor == &pg_query__type_name__descriptor) {
        const auto &type = reinterpret_cast<const PgQuery__TypeName &>(one);
        const Name name = nameOf(strings(RELVAR_NODES(type, names)));
        add(m_draft.type(name));
        add(m_draft.kept(name));
    } else if (one.descriptor == &pg_query__func_call__descriptor) {
        addFunction(reinterpret_cast<const PgQuery__FuncCall &>(one));
    } else if (one.descriptor == &pg_query__a__expr__descriptor) {
        const auto &expression = reinterpret_cast<const PgQuery__AExpr &>(one);
        addOperator(nameOf(strings(RELVAR_NODES(expression, name))));
        add(m_draft.kept(nameOf(strings(RELVAR_NODES(expression, name)))));
    } else if (one.descriptor == &pg_query__collate_clause__descriptor) {
        const auto &clause = reinterpret_cast<const PgQuery__CollateClause &>(one);
        addAll(Kind::Collation, nameOf(strings(RELVAR_NODES(clause, collname))));
        add(m_draft.kept(nameOf(strings(RELVAR_NODES(clause, collname)))));
    } else if (one.descriptor == &pg_query__type_cast__descriptor) {
        const auto &cast = reinterpret_cast<const PgQuery__TypeCast &>(one);
        if (cast.type_name && cast.type_name->n_names && cast.arg &&
            valueText(cast.type_name->names[cast.type_name->n_names - 1]) == u"regconfig")
            addAll(Kind::TextSearchConfiguration, writtenName(valueText(cast.arg)));
    } else if (one.descriptor == &pg_query__join_expr__descriptor) {
        const auto &join = reinterpret_cast<const PgQuery__JoinExpr &>(one);
        for (const QString &name : strings(RELVAR_NODES(join, using_clause)))
            addColumns(m_scope.columns({}, name));
    }
    return true;
}

void Uses::addFunction(const PgQuery__FuncCall &call)
{
    const Name name = nameOf(strings(RELVAR_NODES(call, funcname)));
    QList<Id> candidates = m_draft.routines(name);
    // Of several with one name, those that can take so many arguments.
    if (candidates.size() > 1)
        candidates.removeIf([&](Id id) {
            const Routine *routine = m_draft.get<Routine>(id);
            const auto inputs = std::count_if(routine->arguments.begin(), routine->arguments.end(),
                                              [](const auto &argument) {
                                                  return argument.mode != ArgumentMode::Out &&
                                                         argument.mode != ArgumentMode::Table;
                                              });
            return inputs < qsizetype(call.n_args);
        });
    for (const Id id : std::as_const(candidates))
        add(id);
    add(m_draft.kept(name));
    // nextval('schema.sequence'::regclass)
    if (name.name != u"nextval" && name.name != u"currval" && name.name != u"setval")
        return;
    for (const PgQuery__Node *argument : RELVAR_NODES(call, args)) {
        while (argument && argument->node_case == PG_QUERY__NODE__NODE_TYPE_CAST)
            argument = argument->type_cast->arg;
        if (argument && argument->node_case == PG_QUERY__NODE__NODE_A_CONST)
            add(m_draft.relation(writtenName(valueText(argument))));
    }
}

} // namespace

QSet<Id> usesOf(const Draft &draft, const ProtobufCMessage &tree, Id table)
{
    return Uses(draft, tree, table).m_result;
}

} // namespace relvar::postgresql

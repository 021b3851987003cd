#include "generators/dialects/postgresql/namefinder.h"

#include "generators/dialects/postgresql/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::postgresql {

namespace {

template<class T>
const T &as(const ProtobufCMessage &message)
{
    return reinterpret_cast<const T &>(message);
}

const PgQuery__ColumnRef *columnIn(const PgQuery__Node *node)
{
    return node && node->node_case == PG_QUERY__NODE__NODE_COLUMN_REF ? node->column_ref : nullptr;
}

// The name of a column that stands alone; empty otherwise.
QString bareColumn(const PgQuery__Node *node)
{
    const PgQuery__ColumnRef *column = columnIn(node);
    return column && column->n_fields == 1 ? valueText(column->fields[0]) : QString();
}

// The name that a column of a query gets without AS; empty where it follows from no column.
QString lastField(const PgQuery__Node *node)
{
    const PgQuery__ColumnRef *column = columnIn(node);
    return column ? valueText(column->fields[column->n_fields - 1]) : QString();
}

} // namespace

void NameFinder::find(const ProtobufCMessage &message, Id table, bool outputs)
{
    m_scopes.append(Scope());
    if (table) {
        QList<Source> &sources = m_scopes.last().sources;
        sources.append({m_catalog.nameOf(table), table, false, {}, !m_catalog.knowsColumns(table)});
        for (const QString &row : {u"old"_s, u"new"_s})
            sources.append({row, table, true, {}, true});
    }
    if (message.descriptor == &pg_query__node__descriptor && outputs) {
        const auto &node = as<PgQuery__Node>(message);
        if (node.node_case == PG_QUERY__NODE__NODE_SELECT_STMT) {
            visitQuery(*node.select_stmt, true);
            m_scopes.clear();
            return;
        }
    }
    visit(&message);
    m_scopes.clear();
}

void NameFinder::visit(const ProtobufCMessage *message)
{
    if (message)
        walk(*message, [this](const ProtobufCMessage &inner) { return !visitSpecial(inner); });
}

void NameFinder::visitAll(Nodes list)
{
    for (const PgQuery__Node *node : list)
        visit(node ? &node->base : nullptr);
}

bool NameFinder::visitSpecial(const ProtobufCMessage &message)
{
    const ProtobufCMessageDescriptor *type = message.descriptor;
    if (type == &pg_query__select_stmt__descriptor)
        visitQuery(as<PgQuery__SelectStmt>(message), false);
    else if (type == &pg_query__column_ref__descriptor)
        visitColumn(as<PgQuery__ColumnRef>(message));
    else if (type == &pg_query__range_var__descriptor)
        useRelation(as<PgQuery__RangeVar>(message));
    else if (type == &pg_query__type_name__descriptor)
        visitType(as<PgQuery__TypeName>(message));
    else if (type == &pg_query__func_call__descriptor)
        visitCall(as<PgQuery__FuncCall>(message));
    else if (type == &pg_query__insert_stmt__descriptor)
        visitInsert(as<PgQuery__InsertStmt>(message));
    else if (type == &pg_query__update_stmt__descriptor)
        visitUpdate(as<PgQuery__UpdateStmt>(message));
    else if (type == &pg_query__delete_stmt__descriptor)
        visitDelete(as<PgQuery__DeleteStmt>(message));
    else if (type == &pg_query__create_stats_stmt__descriptor)
        visitStatistics(as<PgQuery__CreateStatsStmt>(message));
    else if (type == &pg_query__rule_stmt__descriptor)
        visitRule(as<PgQuery__RuleStmt>(message));
    else if (type == &pg_query__type_cast__descriptor) {
        const auto &cast = as<PgQuery__TypeCast>(message);
        const QString to = cast.type_name && cast.type_name->n_names
                               ? valueText(cast.type_name->names[cast.type_name->n_names - 1])
                               : QString();
        if (to == u"regclass")
            visitRelationText(cast.arg);
        else if (to == u"regconfig")
            visitText(Kind::TextSearchConfiguration, cast.arg);
        else if (to == u"regdictionary")
            visitText(Kind::TextSearchDictionary, cast.arg);
        return false;
    } else if (type == &pg_query__collate_clause__descriptor) {
        visitCollation(as<PgQuery__CollateClause>(message));
        return false;
    } else if (type == &pg_query__a__expr__descriptor) {
        visitOperator(as<PgQuery__AExpr>(message));
        return false;
    } else {
        return false;
    }
    return true;
}

void NameFinder::use(Bytes place, Id id, NameUse::Form form)
{
    if ((place.isValid() || form == NameUse::Implied) && id)
        m_uses.append({place.from, place.to, id, form});
}

// A column whose place the tree does not tell: where its name first stands from a byte on.
void NameFinder::useNamed(const char *name, int from, Id relation)
{
    const Id column = isEmpty(name) ? Id() : m_catalog.column(relation, text(name));
    if (!column)
        return;
    const Bytes plain = m_tokens.find(name, from);
    use(plain.isValid() ? plain : m_tokens.find(quotedName(text(name)).toUtf8(), from), column);
}

Id NameFinder::useRelation(const PgQuery__RangeVar &relation)
{
    const Name name = nameOf(relation);
    const Id id = m_catalog.relation(name);
    const int part = (isEmpty(relation.catalogname) ? 0 : 1) + (name.schema.isEmpty() ? 0 : 1);
    use(m_tokens.namePart(relation.location, part), id);
    if (!name.schema.isEmpty())
        use(m_tokens.namePart(relation.location, part - 1), m_catalog.schema(name.schema));
    return id;
}

const NameFinder::Source *NameFinder::queryNamed(const QString &name) const
{
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
        if (const auto it = scope->queries.constFind(name); it != scope->queries.constEnd())
            return &*it;
    return nullptr;
}

void NameFinder::addSource(Source source, const PgQuery__Alias *alias)
{
    if (alias) {
        source.name = text(alias->aliasname);
        source.named = true;
        if (alias->n_colnames) {
            // Columns under other names: whether the relation's own are visible is not certain.
            source.relation = {};
            const QStringList names = strings(RELVAR_NODES(*alias, colnames));
            source.columns = QSet<QString>(names.begin(), names.end());
            source.open = true;
        }
    }
    m_scopes.last().sources.append(std::move(source));
}

void NameFinder::addRelation(const PgQuery__RangeVar &relation)
{
    const QString name = text(relation.relname);
    if (const Source *query = isEmpty(relation.schemaname) ? queryNamed(name) : nullptr) {
        addSource(*query, relation.alias);
        return;
    }
    const Id id = useRelation(relation);
    addSource({name, id, false, {}, !id || !m_catalog.knowsColumns(id)}, relation.alias);
}

void NameFinder::addSource(const PgQuery__Node *node)
{
    if (!node)
        return;
    switch (node->node_case) {
    case PG_QUERY__NODE__NODE_RANGE_VAR:
        addRelation(*node->range_var);
        break;
    case PG_QUERY__NODE__NODE_JOIN_EXPR:
        addSource(node->join_expr->larg);
        addSource(node->join_expr->rarg);
        for (const QString &name : strings(RELVAR_NODES(*node->join_expr, using_clause)))
            for (const Source &source : m_scopes.last().sources)
                if (source.relation)
                    use({}, m_catalog.column(source.relation, name), NameUse::Implied);
        visit(node->join_expr->quals ? &node->join_expr->quals->base : nullptr);
        break;
    case PG_QUERY__NODE__NODE_RANGE_SUBSELECT: {
        const PgQuery__RangeSubselect &range = *node->range_subselect;
        if (range.subquery && range.subquery->node_case == PG_QUERY__NODE__NODE_SELECT_STMT)
            visitQuery(*range.subquery->select_stmt, true);
        addSource(outputsOf(range.subquery), range.alias);
        break;
    }
    case PG_QUERY__NODE__NODE_RANGE_TABLE_SAMPLE:
        addSource(node->range_table_sample->relation);
        visitAll(RELVAR_NODES(*node->range_table_sample, args));
        break;
    case PG_QUERY__NODE__NODE_RANGE_FUNCTION:
        visitAll(RELVAR_NODES(*node->range_function, functions));
        visitAll(RELVAR_NODES(*node->range_function, coldeflist));
        addSource({{}, {}, true, {}, true}, node->range_function->alias);
        break;
    default:
        visit(&node->base);
        m_scopes.last().sources.append({{}, {}, true, {}, true});
        break;
    }
}

NameFinder::Source NameFinder::outputsOf(const PgQuery__Node *node) const
{
    Source source{{}, {}, true, {}, false};
    if (!node || node->node_case != PG_QUERY__NODE__NODE_SELECT_STMT) {
        source.open = true;
        return source;
    }
    const PgQuery__SelectStmt *query = node->select_stmt;
    while (query->larg)
        query = query->larg;
    source.open = query->n_values_lists > 0;
    for (const PgQuery__Node *target : RELVAR_NODES(*query, target_list)) {
        const PgQuery__ResTarget &result = *target->res_target;
        const QString name = isEmpty(result.name) ? lastField(result.val) : text(result.name);
        if (name.isEmpty())
            source.open = true; // *, or a name that the server makes
        else
            source.columns.insert(name);
    }
    return source;
}

void NameFinder::visitWith(const PgQuery__WithClause *with)
{
    if (!with)
        return;
    for (const PgQuery__Node *node : RELVAR_NODES(*with, ctes)) {
        const PgQuery__CommonTableExpr &query = *node->common_table_expr;
        Source source = outputsOf(query.ctequery);
        if (query.n_aliascolnames) {
            const QStringList names = strings(RELVAR_NODES(query, aliascolnames));
            source.columns += QSet<QString>(names.begin(), names.end());
        }
        source.name = text(query.ctename);
        if (with->recursive)
            m_scopes.last().queries.insert(source.name, source);
        if (query.ctequery && query.ctequery->node_case == PG_QUERY__NODE__NODE_SELECT_STMT)
            visitQuery(*query.ctequery->select_stmt, query.n_aliascolnames == 0);
        else
            visit(query.ctequery ? &query.ctequery->base : nullptr);
        m_scopes.last().queries.insert(source.name, source);
    }
}

void NameFinder::visitQuery(const PgQuery__SelectStmt &query, bool outputs)
{
    m_scopes.append(Scope());
    visitWith(query.with_clause);
    if (query.larg) {
        visitQuery(*query.larg, outputs);
        visitQuery(*query.rarg, false);
        visit(query.limit_count ? &query.limit_count->base : nullptr);
        visit(query.limit_offset ? &query.limit_offset->base : nullptr);
        m_scopes.removeLast();
        return;
    }
    for (const PgQuery__Node *node : RELVAR_NODES(query, from_clause))
        addSource(node);
    visitTargets(query, outputs);
    visit(query.where_clause ? &query.where_clause->base : nullptr);
    visitAll(RELVAR_NODES(query, group_clause));
    visit(query.having_clause ? &query.having_clause->base : nullptr);
    visitAll(RELVAR_NODES(query, window_clause));
    visitAll(RELVAR_NODES(query, values_lists));
    visitOrder(query, outputs);
    visit(query.limit_count ? &query.limit_count->base : nullptr);
    visit(query.limit_offset ? &query.limit_offset->base : nullptr);
    for (const PgQuery__Node *node : RELVAR_NODES(query, locking_clause))
        visitLock(*node->locking_clause);
    m_scopes.removeLast();
}

void NameFinder::visitTargets(const PgQuery__SelectStmt &query, bool outputs)
{
    for (const PgQuery__Node *node : RELVAR_NODES(query, target_list)) {
        const PgQuery__ResTarget &target = *node->res_target;
        const PgQuery__ColumnRef *column = columnIn(target.val);
        if (column && outputs && lastField(target.val).isEmpty())
            visitStar(*column);
        if (column && outputs && isEmpty(target.name))
            visitColumn(*column, NameUse::Output);
        else
            visit(target.val ? &target.val->base : nullptr);
    }
}

// A bare name in ORDER BY or DISTINCT ON is first that of an output column (manual, 7.5).
void NameFinder::visitOrder(const PgQuery__SelectStmt &query, bool outputs)
{
    QSet<QString> names;
    for (const PgQuery__Node *node : RELVAR_NODES(query, target_list)) {
        const PgQuery__ResTarget &target = *node->res_target;
        if (!isEmpty(target.name))
            names.insert(text(target.name));
        else if (outputs)
            names.insert(lastField(target.val));
    }
    names.remove(QString());
    for (const PgQuery__Node *node : RELVAR_NODES(query, sort_clause))
        if (node->node_case == PG_QUERY__NODE__NODE_SORT_BY && node->sort_by->node &&
            !names.contains(bareColumn(node->sort_by->node)))
            visit(&node->sort_by->node->base);
    for (const PgQuery__Node *node : RELVAR_NODES(query, distinct_clause))
        if (!names.contains(bareColumn(node)))
            visit(&node->base);
}

void NameFinder::visitStar(const PgQuery__ColumnRef &star)
{
    const QString of = star.n_fields > 1 ? valueText(star.fields[star.n_fields - 2]) : QString();
    for (const Source &source : m_scopes.last().sources)
        if (source.relation && (of.isEmpty() || source.name == of))
            for (const Id column : m_catalog.columns(source.relation))
                use({}, column, NameUse::Implied);
}

void NameFinder::visitLock(const PgQuery__LockingClause &lock)
{
    for (const PgQuery__Node *node : RELVAR_NODES(lock, locked_rels)) {
        const Source *source = sourceNamed(text(node->range_var->relname));
        if (source && !source->named)
            use(m_tokens.at(node->range_var->location), source->relation);
    }
}

const NameFinder::Source *NameFinder::sourceNamed(const QString &name) const
{
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
        for (const Source &source : scope->sources)
            if (source.name == name)
                return &source;
    return nullptr;
}

Id NameFinder::columnOf(const QString &name) const
{
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
        bool elsewhere = false;
        for (const Source &source : scope->sources) {
            if (source.name == u"old" || source.name == u"new" || source.name == u"excluded")
                continue;
            if (const Id column = source.relation ? m_catalog.column(source.relation, name) : Id())
                return column;
            elsewhere = elsewhere || source.open || source.columns.contains(name);
        }
        if (elsewhere)
            return {};
    }
    return {};
}

void NameFinder::visitColumn(const PgQuery__ColumnRef &column, NameUse::Form form)
{
    QStringList fields = strings(RELVAR_NODES(column, fields));
    const auto place = [&](qsizetype part) {
        return m_tokens.namePart(column.location, int(part));
    };
    if (fields.size() == 1) {
        const Id id = columnOf(fields[0]);
        if (id)
            use(place(0), id, form);
        else if (const Source *source = sourceNamed(fields[0]); source && !source->named)
            use(place(0), source->relation); // the whole row
        return;
    }
    const qsizetype last = fields.size() - 1;
    const Source *source = sourceNamed(fields[last - 1]);
    if (!source || !source->relation)
        return;
    if (last >= 2)
        use(place(last - 2), m_catalog.schema(fields[last - 2]));
    if (!source->named)
        use(place(last - 1), source->relation);
    if (!fields[last].isEmpty())
        use(place(last), m_catalog.column(source->relation, fields[last]), form);
}

void NameFinder::visitType(const PgQuery__TypeName &type)
{
    const QStringList names = strings(RELVAR_NODES(type, names));
    const Name name = nameOf(names);
    if (name.schema != u"pg_catalog" && !type.pct_type && !names.isEmpty()) {
        // SETOF stands before the name, at which the location points.
        use(m_tokens.namePart(type.location, int(names.size()) - 1), m_catalog.type(name));
        if (names.size() > 1)
            use(m_tokens.namePart(type.location, int(names.size()) - 2),
                m_catalog.schema(name.schema));
    }
    visitAll(RELVAR_NODES(type, typmods));
}

void NameFinder::visitCall(const PgQuery__FuncCall &call)
{
    const QStringList names = strings(RELVAR_NODES(call, funcname));
    const Name name = nameOf(names);
    use(m_tokens.namePart(call.location, int(names.size()) - 1), m_catalog.routine(name));
    if (names.size() > 1)
        use(m_tokens.namePart(call.location, int(names.size()) - 2), m_catalog.schema(name.schema));
    static const QSet<QString> takingRelations{u"nextval"_s, u"currval"_s, u"setval"_s};
    if (call.n_args && takingRelations.contains(name.name))
        visitRelationText(call.args[0]);
    visitAll(RELVAR_NODES(call, args));
    visitAll(RELVAR_NODES(call, agg_order));
    visit(call.agg_filter ? &call.agg_filter->base : nullptr);
    visit(call.over ? &call.over->base : nullptr);
}

void NameFinder::visitRelationText(const PgQuery__Node *constant)
{
    if (!constant || constant->node_case != PG_QUERY__NODE__NODE_A_CONST ||
        constant->a_const->val_case != PG_QUERY__A__CONST__VAL_SVAL)
        return;
    const QStringList parts = writtenParts(valueText(constant));
    if (parts.size() <= 2)
        use(m_tokens.at(constant->a_const->location), m_catalog.relation(nameOf(parts)),
            NameUse::Constant);
}

} // namespace relvar::postgresql

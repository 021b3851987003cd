#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/uses.h"
#include "generators/dialects/postgresql/wording.h"

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

// `range` is the element as written: name or expression, COLLATE, operator class, order.
bool readIndexPart(const Reading &reading, Id table, const PgQuery__IndexElem &element, Range range,
                   IndexPart &part)
{
    const StatementText &source = reading.text;
    int at = range.first;
    if (!isEmpty(element.name)) {
        const QString name = text(element.name);
        if (const Column *column = reading.draft.column(table, name))
            part.column = Ref<Column>(column->id);
        else if (reading.draft.get<View>(table))
            part.expression = source.spelledName({at, at + 1});
        else
            return false;
        ++at;
    } else {
        int end = at;
        if (!source.is(at, "("))
            end = source.nameEnd(at);
        if (source.is(end, "("))
            end = source.match(end) + 1;
        part.expression = source.slice({at, end});
        at = end;
    }
    if (source.is(at, "COLLATE")) {
        part.collation = source.spelledName({at + 1, source.nameEnd(at + 1)});
        at = source.nameEnd(at + 1);
    }
    if (element.n_opclass > 0) {
        int end = source.nameEnd(at);
        part.operatorClass = source.spelledName({at, end});
        if (element.n_opclassopts > 0 && source.is(end, "("))
            part.operatorClass += u' ' + source.slice({end, source.match(end) + 1});
    }
    part.order = element.ordering == PG_QUERY__SORT_BY_DIR__SORTBY_ASC    ? SortOrder::Ascending
                 : element.ordering == PG_QUERY__SORT_BY_DIR__SORTBY_DESC ? SortOrder::Descending
                                                                          : SortOrder::Default;
    part.nulls = element.nulls_ordering == PG_QUERY__SORT_BY_NULLS__SORTBY_NULLS_FIRST
                     ? NullsOrder::First
                 : element.nulls_ordering == PG_QUERY__SORT_BY_NULLS__SORTBY_NULLS_LAST
                     ? NullsOrder::Last
                     : NullsOrder::Default;
    return true;
}

// What an expression is called in the name of its index: a function by its name.
static QString expressionName(const PgQuery__IndexElem &element)
{
    if (!isEmpty(element.name))
        return text(element.name);
    if (!isEmpty(element.indexcolname))
        return text(element.indexcolname);
    const PgQuery__Node *node = element.expr;
    while (node && node->node_case == PG_QUERY__NODE__NODE_TYPE_CAST)
        node = node->type_cast->arg;
    if (node && node->node_case == PG_QUERY__NODE__NODE_FUNC_CALL)
        return strings(RELVAR_NODES(*node->func_call, funcname)).constLast();
    if (node && node->node_case == PG_QUERY__NODE__NODE_COALESCE_EXPR)
        return u"coalesce"_s;
    return u"expr"_s;
}

// PostgreSQL numbers the second of two equal names before it joins them.
static QString joinedNames(Nodes elements)
{
    QStringList names;
    for (const PgQuery__Node *node : elements) {
        const QString wanted = expressionName(*node->index_elem);
        QString name = wanted;
        for (int number = 1; names.contains(name); ++number)
            name = wanted + QString::number(number);
        names.append(name);
    }
    return names.join(u'_');
}

Outcome readIndex(Reading &reading, const PgQuery__IndexStmt &stmt)
{
    Draft &draft = reading.draft;
    const StatementText &source = reading.text;
    const Id on = draft.relation(nameOf(*stmt.relation));
    if (!draft.get<Table>(on) && !draft.get<View>(on))
        return on ? kept(Wording::tr("Relvar cannot place an index on this.")) : unresolved();
    const Id schema = draft.find(on)->parent;
    if (!isEmpty(stmt.idxname) && draft.lookUp(Space::Relation, schema, text(stmt.idxname)))
        return stmt.if_not_exists
                   ? Outcome{Fate::Imported,
                             Wording::tr("The index %1 exists already.").arg(text(stmt.idxname))}
                   : refused(Wording::tr("There is already something called %1.")
                                 .arg(text(stmt.idxname)));

    const int relation = source.at(stmt.relation->location);
    const int open = source.findOpen({source.nameEnd(relation), source.count()});
    const QList<Range> ranges = open < 0 ? QList<Range>() : source.split(source.inside(open));
    QList<IndexPart> parts;
    for (size_t i = 0; i < stmt.n_index_params; ++i) {
        IndexPart part;
        if (qsizetype(i) >= ranges.size() ||
            !readIndexPart(reading, on, *stmt.index_params[i]->index_elem, ranges.at(qsizetype(i)),
                           part))
            return reading.last ? kept(Wording::tr("A column of the index is not known."))
                                : unresolved();
        parts.append(part);
    }
    const Nodes elements = RELVAR_NODES(stmt, index_params);
    const QString name = isEmpty(stmt.idxname) ? draft.freeName(on, joinedNames(elements), u"idx"_s)
                                               : text(stmt.idxname);
    Index &index = draft.add<Index>(on, name);
    index.unique = stmt.unique;
    index.method = text(stmt.access_method);
    if (index.method == u"btree")
        index.method.clear();
    index.parts = parts;
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, index_including_params))
        if (const Column *column = draft.column(on, text(node->index_elem->name)))
            index.include.append(Ref<Column>(column->id));
    const int where = source.find({open + 1, source.count()}, "WHERE");
    if (stmt.where_clause && where >= 0)
        index.predicate = source.expression({where + 1, source.count()});
    QSet<Id> uses = usesOf(draft, stmt.base, on);
    uses.remove(on);
    draft.setUses(index.id, uses);
    index.nullsNotDistinct = stmt.nulls_not_distinct;
    index.onlyParent = !stmt.relation->inh;
    index.tablespace = reading.tablespaceOr(stmt.table_space);
    readOptions(reading, RELVAR_NODES(stmt, options), index.options);
    return imported();
}

Outcome readAttachIndex(Reading &reading, Id id, const PgQuery__RangeVar &child)
{
    Draft &draft = reading.draft;
    const Id part = draft.relation(nameOf(child));
    if (Index *index = draft.get<Index>(part); index && draft.get<Index>(id)) {
        index->attachedTo = Ref<Index>(id);
        return imported();
    }
    if (Key *key = draft.get<Key>(part); key && draft.get<Key>(id)) {
        key->attachedTo = Ref<Key>(id);
        return imported();
    }
    return draft.find(part) ? kept(Wording::tr("An index is attached to a key.")) : unresolved();
}

} // namespace relvar::postgresql

#include "generators/dialects/postgresql/subjects.h"

#include "generators/dialects/postgresql/reading.h"

namespace relvar::postgresql {

namespace {

Id relationOf(const Draft &draft, const PgQuery__RangeVar *relation)
{
    if (!relation)
        return {};
    const Id id = draft.relation(nameOf(*relation));
    return id ? id : draft.kept(nameOf(*relation));
}

// The one thing that a comment, a privilege or a new owner is about.
Id onlyMention(const Draft &draft, const ProtobufCMessage &message)
{
    Id result;
    for (const Ref<Object> id : mentioned(draft, message)) {
        const Object *object = draft.find(id);
        if (!object || object->kind == Kind::Role || object->kind == Kind::Schema)
            continue;
        if (result)
            return {};
        result = id;
    }
    return result;
}

} // namespace

Id subjectOf(const Draft &draft, const ProtobufCMessage &message)
{
    if (message.descriptor == &pg_query__alter_table_stmt__descriptor)
        return relationOf(draft,
                          reinterpret_cast<const PgQuery__AlterTableStmt &>(message).relation);
    if (message.descriptor != &pg_query__node__descriptor)
        return {};
    const auto &node = reinterpret_cast<const PgQuery__Node &>(message);
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_ALTER_TABLE_STMT:
        return relationOf(draft, node.alter_table_stmt->relation);
    case PG_QUERY__NODE__NODE_RULE_STMT:
        return relationOf(draft, node.rule_stmt->relation);
    case PG_QUERY__NODE__NODE_INDEX_STMT:
        return relationOf(draft, node.index_stmt->relation);
    case PG_QUERY__NODE__NODE_CREATE_TRIG_STMT:
        return relationOf(draft, node.create_trig_stmt->relation);
    case PG_QUERY__NODE__NODE_RENAME_STMT:
        return relationOf(draft, node.rename_stmt->relation);
    case PG_QUERY__NODE__NODE_CREATE_STATS_STMT: {
        const Nodes relations = RELVAR_NODES(*node.create_stats_stmt, relations);
        return !relations.empty() && relations[0]->node_case == PG_QUERY__NODE__NODE_RANGE_VAR
                   ? relationOf(draft, relations[0]->range_var)
                   : Id();
    }
    case PG_QUERY__NODE__NODE_ALTER_PUBLICATION_STMT:
        return draft.kept({{}, text(node.alter_publication_stmt->pubname)});
    case PG_QUERY__NODE__NODE_ALTER_EVENT_TRIG_STMT:
        return draft.kept({{}, text(node.alter_event_trig_stmt->trigname)});
    case PG_QUERY__NODE__NODE_COMMENT_STMT:
    case PG_QUERY__NODE__NODE_GRANT_STMT:
    case PG_QUERY__NODE__NODE_ALTER_OWNER_STMT:
    case PG_QUERY__NODE__NODE_ALTER_OPERATOR_STMT:
    case PG_QUERY__NODE__NODE_ALTER_OBJECT_SCHEMA_STMT:
        return onlyMention(draft, message);
    default:
        return {};
    }
}

} // namespace relvar::postgresql

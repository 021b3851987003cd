#include "generators/dialects/postgresql/readhandlers.h"

namespace relvar::postgresql {

QList<Name> createdNames(const PgQuery__Node &node)
{
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_CREATE_ENUM_STMT:
        return {nameOf(strings(RELVAR_NODES(*node.create_enum_stmt, type_name)))};
    case PG_QUERY__NODE__NODE_CREATE_DOMAIN_STMT:
        return {nameOf(strings(RELVAR_NODES(*node.create_domain_stmt, domainname)))};
    case PG_QUERY__NODE__NODE_COMPOSITE_TYPE_STMT:
        return {nameOf(*node.composite_type_stmt->typevar)};
    case PG_QUERY__NODE__NODE_CREATE_SEQ_STMT:
        return {nameOf(*node.create_seq_stmt->sequence)};
    case PG_QUERY__NODE__NODE_CREATE_FUNCTION_STMT:
        return {nameOf(strings(RELVAR_NODES(*node.create_function_stmt, funcname)))};
    case PG_QUERY__NODE__NODE_CREATE_RANGE_STMT:
        return {nameOf(strings(RELVAR_NODES(*node.create_range_stmt, type_name)))};
    case PG_QUERY__NODE__NODE_DEFINE_STMT:
        return {nameOf(strings(RELVAR_NODES(*node.define_stmt, defnames)))};
    case PG_QUERY__NODE__NODE_CREATE_STATS_STMT:
        return {nameOf(strings(RELVAR_NODES(*node.create_stats_stmt, defnames)))};
    case PG_QUERY__NODE__NODE_CREATE_FOREIGN_TABLE_STMT:
        return {nameOf(*node.create_foreign_table_stmt->base_stmt->relation)};
    case PG_QUERY__NODE__NODE_CREATE_TABLE_AS_STMT:
        return {nameOf(*node.create_table_as_stmt->into->rel)};
    case PG_QUERY__NODE__NODE_CREATE_STMT:
        return {nameOf(*node.create_stmt->relation)};
    case PG_QUERY__NODE__NODE_VIEW_STMT:
        return {nameOf(*node.view_stmt->view)};
    case PG_QUERY__NODE__NODE_SELECT_STMT:
        if (node.select_stmt->into_clause)
            return {nameOf(*node.select_stmt->into_clause->rel)};
        return {};
    case PG_QUERY__NODE__NODE_CREATE_OP_CLASS_STMT:
        return {nameOf(strings(RELVAR_NODES(*node.create_op_class_stmt, opclassname)))};
    case PG_QUERY__NODE__NODE_CREATE_OP_FAMILY_STMT:
        return {nameOf(strings(RELVAR_NODES(*node.create_op_family_stmt, opfamilyname)))};
    case PG_QUERY__NODE__NODE_CREATE_CONVERSION_STMT:
        return {nameOf(strings(RELVAR_NODES(*node.create_conversion_stmt, conversion_name)))};
    case PG_QUERY__NODE__NODE_CREATE_FOREIGN_SERVER_STMT:
        return {{{}, text(node.create_foreign_server_stmt->servername)}};
    case PG_QUERY__NODE__NODE_CREATE_FDW_STMT:
        return {{{}, text(node.create_fdw_stmt->fdwname)}};
    case PG_QUERY__NODE__NODE_CREATE_PUBLICATION_STMT:
        return {{{}, text(node.create_publication_stmt->pubname)}};
    case PG_QUERY__NODE__NODE_CREATE_EVENT_TRIG_STMT:
        return {{{}, text(node.create_event_trig_stmt->trigname)}};
    default:
        return {};
    }
}

// As DROP calls it.
PgQuery__ObjectType createdType(const PgQuery__Node &node)
{
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_CREATE_RANGE_STMT:
        return PG_QUERY__OBJECT_TYPE__OBJECT_TYPE;
    case PG_QUERY__NODE__NODE_DEFINE_STMT:
        return node.define_stmt->kind;
    case PG_QUERY__NODE__NODE_CREATE_STATS_STMT:
        return PG_QUERY__OBJECT_TYPE__OBJECT_STATISTIC_EXT;
    case PG_QUERY__NODE__NODE_CREATE_FOREIGN_TABLE_STMT:
        return PG_QUERY__OBJECT_TYPE__OBJECT_FOREIGN_TABLE;
    case PG_QUERY__NODE__NODE_CREATE_TABLE_AS_STMT:
    case PG_QUERY__NODE__NODE_CREATE_STMT:
    case PG_QUERY__NODE__NODE_SELECT_STMT:
        return PG_QUERY__OBJECT_TYPE__OBJECT_TABLE;
    case PG_QUERY__NODE__NODE_VIEW_STMT:
        return PG_QUERY__OBJECT_TYPE__OBJECT_VIEW;
    case PG_QUERY__NODE__NODE_CREATE_OP_CLASS_STMT:
        return PG_QUERY__OBJECT_TYPE__OBJECT_OPCLASS;
    case PG_QUERY__NODE__NODE_CREATE_OP_FAMILY_STMT:
        return PG_QUERY__OBJECT_TYPE__OBJECT_OPFAMILY;
    case PG_QUERY__NODE__NODE_CREATE_CONVERSION_STMT:
        return PG_QUERY__OBJECT_TYPE__OBJECT_CONVERSION;
    case PG_QUERY__NODE__NODE_CREATE_FOREIGN_SERVER_STMT:
        return PG_QUERY__OBJECT_TYPE__OBJECT_FOREIGN_SERVER;
    case PG_QUERY__NODE__NODE_CREATE_FDW_STMT:
        return PG_QUERY__OBJECT_TYPE__OBJECT_FDW;
    case PG_QUERY__NODE__NODE_CREATE_PUBLICATION_STMT:
        return PG_QUERY__OBJECT_TYPE__OBJECT_PUBLICATION;
    case PG_QUERY__NODE__NODE_CREATE_EVENT_TRIG_STMT:
        return PG_QUERY__OBJECT_TYPE__OBJECT_EVENT_TRIGGER;
    default:
        return PG_QUERY__OBJECT_TYPE__OBJECT_TYPE_UNDEFINED;
    }
}

} // namespace relvar::postgresql

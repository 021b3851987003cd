#include "generators/dialects/postgresql/readstatement.h"

#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/subjects.h"
#include "generators/dialects/postgresql/wording.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// Statements that define nothing.
std::optional<Outcome> readOther(const PgQuery__Node &node)
{
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_TRANSACTION_STMT:
        return skipped(Wording::tr("Transactions are made when the design is written out."));
    case PG_QUERY__NODE__NODE_VARIABLE_SHOW_STMT:
    case PG_QUERY__NODE__NODE_EXPLAIN_STMT:
    case PG_QUERY__NODE__NODE_EXECUTE_STMT:
    case PG_QUERY__NODE__NODE_PREPARE_STMT:
    case PG_QUERY__NODE__NODE_DEALLOCATE_STMT:
    case PG_QUERY__NODE__NODE_FETCH_STMT:
    case PG_QUERY__NODE__NODE_DECLARE_CURSOR_STMT:
    case PG_QUERY__NODE__NODE_CLOSE_PORTAL_STMT:
    case PG_QUERY__NODE__NODE_CALL_STMT:
        return skipped(Wording::tr("A query is not a definition."));
    case PG_QUERY__NODE__NODE_INSERT_STMT:
    case PG_QUERY__NODE__NODE_UPDATE_STMT:
    case PG_QUERY__NODE__NODE_DELETE_STMT:
    case PG_QUERY__NODE__NODE_MERGE_STMT:
    case PG_QUERY__NODE__NODE_COPY_STMT:
    case PG_QUERY__NODE__NODE_TRUNCATE_STMT:
        return skipped(Wording::tr("Rows are data, not a definition."));
    case PG_QUERY__NODE__NODE_VACUUM_STMT:
    case PG_QUERY__NODE__NODE_REINDEX_STMT:
    case PG_QUERY__NODE__NODE_CHECK_POINT_STMT:
    case PG_QUERY__NODE__NODE_LOCK_STMT:
    case PG_QUERY__NODE__NODE_DISCARD_STMT:
    case PG_QUERY__NODE__NODE_CONSTRAINTS_SET_STMT:
    case PG_QUERY__NODE__NODE_REFRESH_MAT_VIEW_STMT:
    case PG_QUERY__NODE__NODE_LISTEN_STMT:
    case PG_QUERY__NODE__NODE_UNLISTEN_STMT:
    case PG_QUERY__NODE__NODE_NOTIFY_STMT:
    case PG_QUERY__NODE__NODE_LOAD_STMT:
    case PG_QUERY__NODE__NODE_ALTER_SYSTEM_STMT:
    case PG_QUERY__NODE__NODE_ALTER_COLLATION_STMT:
        return skipped(Wording::tr("Maintenance of a running database is not a definition."));
    case PG_QUERY__NODE__NODE_CREATEDB_STMT:
    case PG_QUERY__NODE__NODE_DROPDB_STMT:
    case PG_QUERY__NODE__NODE_ALTER_DATABASE_STMT:
    case PG_QUERY__NODE__NODE_ALTER_DATABASE_SET_STMT:
    case PG_QUERY__NODE__NODE_ALTER_DATABASE_REFRESH_COLL_STMT:
        return skipped(Wording::tr("A database as a whole is not part of a schema."));
    default:
        return std::nullopt;
    }
}

// Rules, statistics, replication, foreign data, and what belongs to a database or server as a
// whole.
std::optional<Outcome> readFurther(Reading &reading, const PgQuery__Node &node)
{
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_RULE_STMT:
        return readRule(reading, *node.rule_stmt);
    case PG_QUERY__NODE__NODE_CREATE_STATS_STMT:
        return readStatistics(reading, *node.create_stats_stmt);
    case PG_QUERY__NODE__NODE_ALTER_STATS_STMT:
        return readAlterStatistics(reading, *node.alter_stats_stmt);
    case PG_QUERY__NODE__NODE_CREATE_PUBLICATION_STMT:
        return readPublication(reading, *node.create_publication_stmt);
    case PG_QUERY__NODE__NODE_ALTER_PUBLICATION_STMT:
        return readAlterPublication(reading, *node.alter_publication_stmt);
    case PG_QUERY__NODE__NODE_CREATE_SUBSCRIPTION_STMT:
        return readSubscription(reading, *node.create_subscription_stmt);
    case PG_QUERY__NODE__NODE_ALTER_SUBSCRIPTION_STMT:
        return readAlterSubscription(reading, *node.alter_subscription_stmt);
    case PG_QUERY__NODE__NODE_DROP_SUBSCRIPTION_STMT:
        return readDropSubscription(reading, *node.drop_subscription_stmt);
    case PG_QUERY__NODE__NODE_CREATE_FDW_STMT:
        return readForeignDataWrapper(reading, *node.create_fdw_stmt);
    case PG_QUERY__NODE__NODE_ALTER_FDW_STMT:
        return readAlterForeignDataWrapper(reading, *node.alter_fdw_stmt);
    case PG_QUERY__NODE__NODE_CREATE_FOREIGN_SERVER_STMT:
        return readForeignServer(reading, *node.create_foreign_server_stmt);
    case PG_QUERY__NODE__NODE_ALTER_FOREIGN_SERVER_STMT:
        return readAlterForeignServer(reading, *node.alter_foreign_server_stmt);
    case PG_QUERY__NODE__NODE_CREATE_USER_MAPPING_STMT:
        return readUserMapping(reading, *node.create_user_mapping_stmt);
    case PG_QUERY__NODE__NODE_ALTER_USER_MAPPING_STMT:
        return readAlterUserMapping(reading, *node.alter_user_mapping_stmt);
    case PG_QUERY__NODE__NODE_DROP_USER_MAPPING_STMT:
        return readDropUserMapping(reading, *node.drop_user_mapping_stmt);
    case PG_QUERY__NODE__NODE_CREATE_FOREIGN_TABLE_STMT:
        return readForeignTable(reading, *node.create_foreign_table_stmt);
    case PG_QUERY__NODE__NODE_CREATE_EVENT_TRIG_STMT:
        return readEventTrigger(reading, *node.create_event_trig_stmt);
    case PG_QUERY__NODE__NODE_ALTER_EVENT_TRIG_STMT:
        return readAlterEventTrigger(reading, *node.alter_event_trig_stmt);
    case PG_QUERY__NODE__NODE_CREATE_PLANG_STMT:
        return readLanguage(reading, *node.create_plang_stmt);
    case PG_QUERY__NODE__NODE_CREATE_TABLE_SPACE_STMT:
        return readTablespace(reading, *node.create_table_space_stmt);
    case PG_QUERY__NODE__NODE_ALTER_TABLE_SPACE_OPTIONS_STMT:
        return readAlterTablespace(reading, *node.alter_table_space_options_stmt);
    case PG_QUERY__NODE__NODE_DROP_TABLE_SPACE_STMT:
        return readDropTablespace(reading, *node.drop_table_space_stmt);
    case PG_QUERY__NODE__NODE_ALTER_DEFAULT_PRIVILEGES_STMT:
        return readDefaultPrivileges(reading, *node.alter_default_privileges_stmt);
    case PG_QUERY__NODE__NODE_ALTER_ROLE_SET_STMT:
        return readRoleSetting(reading, *node.alter_role_set_stmt);
    default:
        return std::nullopt;
    }
}

Outcome readDefine(Reading &reading, const PgQuery__DefineStmt &stmt)
{
    switch (stmt.kind) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_AGGREGATE:
        return readAggregate(reading, stmt);
    case PG_QUERY__OBJECT_TYPE__OBJECT_OPERATOR:
        return readOperator(reading, stmt);
    case PG_QUERY__OBJECT_TYPE__OBJECT_TYPE:
        return readBaseType(reading, stmt);
    case PG_QUERY__OBJECT_TYPE__OBJECT_COLLATION:
        return readCollation(reading, stmt);
    default:
        return readTextSearch(reading, stmt);
    }
}

bool belongsToKept(const Draft &draft, const PgQuery__Node &statement)
{
    const QList<Ref<Object>> all = mentioned(draft, statement.base);
    return std::any_of(all.begin(), all.end(),
                       [&](Id id) { return draft.get<Statement>(id) != nullptr; });
}

} // namespace

Outcome readDefinition(Reading &reading, const PgQuery__Node &node)
{
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_CREATE_STMT:
        return readCreateTable(reading, *node.create_stmt);
    case PG_QUERY__NODE__NODE_ALTER_TABLE_STMT:
        return readAlterTable(reading, *node.alter_table_stmt);
    case PG_QUERY__NODE__NODE_INDEX_STMT:
        return readIndex(reading, *node.index_stmt);
    case PG_QUERY__NODE__NODE_CREATE_SEQ_STMT:
        return readCreateSequence(reading, *node.create_seq_stmt);
    case PG_QUERY__NODE__NODE_ALTER_SEQ_STMT:
        return readAlterSequence(reading, *node.alter_seq_stmt);
    case PG_QUERY__NODE__NODE_VIEW_STMT:
        return readView(reading, *node.view_stmt);
    case PG_QUERY__NODE__NODE_CREATE_TABLE_AS_STMT:
        return readTableAs(reading, *node.create_table_as_stmt);
    case PG_QUERY__NODE__NODE_CREATE_FUNCTION_STMT:
        return readFunction(reading, *node.create_function_stmt);
    case PG_QUERY__NODE__NODE_ALTER_FUNCTION_STMT:
        return readAlterFunction(reading, *node.alter_function_stmt);
    case PG_QUERY__NODE__NODE_CREATE_TRIG_STMT:
        return readTrigger(reading, *node.create_trig_stmt);
    case PG_QUERY__NODE__NODE_CREATE_POLICY_STMT:
        return readPolicy(reading, *node.create_policy_stmt);
    case PG_QUERY__NODE__NODE_ALTER_POLICY_STMT:
        return readAlterPolicy(reading, *node.alter_policy_stmt);
    case PG_QUERY__NODE__NODE_CREATE_ENUM_STMT:
        return readEnum(reading, *node.create_enum_stmt);
    case PG_QUERY__NODE__NODE_ALTER_ENUM_STMT:
        return readAlterEnum(reading, *node.alter_enum_stmt);
    case PG_QUERY__NODE__NODE_CREATE_DOMAIN_STMT:
        return readDomain(reading, *node.create_domain_stmt);
    case PG_QUERY__NODE__NODE_ALTER_DOMAIN_STMT:
        return readAlterDomain(reading, *node.alter_domain_stmt);
    case PG_QUERY__NODE__NODE_COMPOSITE_TYPE_STMT:
        return readComposite(reading, *node.composite_type_stmt);
    case PG_QUERY__NODE__NODE_CREATE_SCHEMA_STMT:
        return readSchema(reading, *node.create_schema_stmt);
    case PG_QUERY__NODE__NODE_CREATE_EXTENSION_STMT:
        return readExtension(reading, *node.create_extension_stmt);
    case PG_QUERY__NODE__NODE_CREATE_ROLE_STMT:
        return readCreateRole(reading, *node.create_role_stmt);
    case PG_QUERY__NODE__NODE_ALTER_ROLE_STMT:
        return readAlterRole(reading, *node.alter_role_stmt);
    case PG_QUERY__NODE__NODE_GRANT_ROLE_STMT:
        return readRoleGrant(reading, *node.grant_role_stmt);
    case PG_QUERY__NODE__NODE_GRANT_STMT:
        return readGrant(reading, *node.grant_stmt);
    case PG_QUERY__NODE__NODE_ALTER_OWNER_STMT:
        return readOwner(reading, *node.alter_owner_stmt);
    case PG_QUERY__NODE__NODE_COMMENT_STMT:
        return readComment(reading, *node.comment_stmt);
    case PG_QUERY__NODE__NODE_CLUSTER_STMT:
        return readCluster(reading, *node.cluster_stmt);
    case PG_QUERY__NODE__NODE_RENAME_STMT:
        return readRename(reading, *node.rename_stmt);
    case PG_QUERY__NODE__NODE_ALTER_OBJECT_SCHEMA_STMT:
        return readMove(reading, *node.alter_object_schema_stmt);
    case PG_QUERY__NODE__NODE_DROP_STMT:
        return readDrop(reading, *node.drop_stmt);
    case PG_QUERY__NODE__NODE_DROP_ROLE_STMT:
        return readDropRole(reading, *node.drop_role_stmt);
    case PG_QUERY__NODE__NODE_VARIABLE_SET_STMT:
        return readSetting(reading, *node.variable_set_stmt);
    case PG_QUERY__NODE__NODE_SELECT_STMT:
        return readSelect(reading, *node.select_stmt);
    case PG_QUERY__NODE__NODE_DO_STMT:
        return readBlock(reading, *node.do_stmt);
    case PG_QUERY__NODE__NODE_DEFINE_STMT:
        return readDefine(reading, *node.define_stmt);
    case PG_QUERY__NODE__NODE_CREATE_RANGE_STMT:
        return readRange(reading, *node.create_range_stmt);
    case PG_QUERY__NODE__NODE_ALTER_TYPE_STMT:
        return readAlterType(reading, *node.alter_type_stmt);
    case PG_QUERY__NODE__NODE_ALTER_OPERATOR_STMT:
        return readAlterOperator(reading, *node.alter_operator_stmt);
    case PG_QUERY__NODE__NODE_CREATE_OP_FAMILY_STMT:
        return readOperatorFamily(reading, *node.create_op_family_stmt);
    case PG_QUERY__NODE__NODE_ALTER_OP_FAMILY_STMT:
        return readAlterOperatorFamily(reading, *node.alter_op_family_stmt);
    case PG_QUERY__NODE__NODE_CREATE_OP_CLASS_STMT:
        return readOperatorClass(reading, *node.create_op_class_stmt);
    case PG_QUERY__NODE__NODE_CREATE_CAST_STMT:
        return readCast(reading, *node.create_cast_stmt);
    case PG_QUERY__NODE__NODE_CREATE_AM_STMT:
        return readAccessMethod(reading, *node.create_am_stmt);
    case PG_QUERY__NODE__NODE_CREATE_CONVERSION_STMT:
        return readConversion(reading, *node.create_conversion_stmt);
    case PG_QUERY__NODE__NODE_CREATE_TRANSFORM_STMT:
        return readTransform(reading, *node.create_transform_stmt);
    case PG_QUERY__NODE__NODE_ALTER_TSDICTIONARY_STMT:
        return readAlterDictionary(reading, *node.alter_tsdictionary_stmt);
    case PG_QUERY__NODE__NODE_ALTER_TSCONFIGURATION_STMT:
        return readAlterConfiguration(reading, *node.alter_tsconfiguration_stmt);
    case PG_QUERY__NODE__NODE_SEC_LABEL_STMT:
        return readSecurityLabel(reading, *node.sec_label_stmt);
    default:
        if (const auto done = readFurther(reading, node))
            return *done;
        return readOther(node).value_or(kept());
    }
}

Outcome readStatement(Reading &reading, const PgQuery__Node &statement)
{
    std::optional<Outcome> own;
    if (const ReaderExtension *extension = reading.session.extension)
        own = extension->read(reading, statement);
    Outcome outcome = own ? *own : readDefinition(reading, statement);
    if (outcome.fate == Fate::Unresolved) {
        // What belongs to a kept statement will be known no better later.
        if (!reading.last &&
            !reading.draft.get<Statement>(subjectOf(reading.draft, statement.base)))
            return outcome;
        outcome = kept(belongsToKept(reading.draft, statement)
                           ? Wording::tr("It belongs to something that is kept as a statement.")
                           : Wording::tr("It names something that is not in the script."));
    }
    const bool setting = statement.node_case == PG_QUERY__NODE__NODE_VARIABLE_SET_STMT ||
                         statement.node_case == PG_QUERY__NODE__NODE_SELECT_STMT;
    if (!setting && (outcome.fate == Fate::Imported || outcome.fate == Fate::Kept))
        reading.session.defined = true;
    if (outcome.fate == Fate::Kept) {
        if (outcome.reason.isEmpty())
            outcome.reason = Wording::tr("Relvar has no kind of object for this.");
        if (!reading.hasKept)
            reading.keep(reading.text.whole(), outcome.reason, &statement.base,
                         statement.node_case == PG_QUERY__NODE__NODE_DO_STMT
                             ? createdInBlock(reading.text.whole())
                             : createdNames(statement));
    }
    return outcome;
}

QString skippedReason(const QString &kind)
{
    if (kind.startsWith(u'\\'))
        return Wording::tr("A command of psql is not SQL.");
    return Wording::tr("Rows are data, not a definition.");
}

} // namespace relvar::postgresql

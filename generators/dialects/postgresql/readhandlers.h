#pragma once

#include "generators/dialects/postgresql/reading.h"

// One function a kind of statement. Each puts what it reads into the draft, or says why it does
// not; Fate::Unresolved leaves the draft as it was.
namespace relvar::postgresql {

// readtables.cpp
Outcome readCreateTable(Reading &reading, const PgQuery__CreateStmt &stmt);
// readcolumns.cpp
Outcome readColumn(Reading &reading, Table &table, const PgQuery__ColumnDef &def, Range range);
void readDefault(Reading &reading, Column &column, const PgQuery__Constraint &constraint,
                 Range range);
// NOT NULL of a column or domain, with the name that PostgreSQL 18 keeps and what else it knows.
void readNotNull(const Reading &reading, Object &object, const PgQuery__Constraint &constraint,
                 Range range);
void dropNotNull(Object &object);
// The name that NOT NULL has when the script gives none.
QString notNullName(const Draft &draft, const Object &object);
void readGenerated(Reading &reading, Column &column, const PgQuery__Constraint &constraint,
                   Range range);
// readconstraints.cpp: of a table; `columns` are those of a column's own constraint.
Outcome readConstraint(Reading &reading, Table &table, const PgQuery__Constraint &constraint,
                       Range range, const QStringList &columns);
// readforeignkeys.cpp
Outcome readForeignKey(Reading &reading, Table &table, const PgQuery__Constraint &constraint,
                       Range range, const QStringList &columns);
void resolveLaterForeignKeys(Session &session,
                             const std::function<void(const LaterForeignKey &)> &lost);
// keepnewer.cpp: what only a newer version knows, by these words, word for word.
Outcome keepNewer(const Reading &reading, const QString &words);
// readindexes.cpp
Outcome readIndex(Reading &reading, const PgQuery__IndexStmt &stmt);
bool readIndexPart(const Reading &reading, Id table, const PgQuery__IndexElem &element, Range range,
                   IndexPart &part);
Outcome readAttachIndex(Reading &reading, Id index, const PgQuery__RangeVar &child);
// readaltertable.cpp
Outcome readAlterTable(Reading &reading, const PgQuery__AlterTableStmt &stmt);
// readaltercolumn.cpp: null when the command is not about a column.
std::optional<Outcome> readAlterColumn(Reading &reading, Table &table,
                                       const PgQuery__AlterTableCmd &command, Range range);
// readinherited.cpp
// The tables that inherit from this one, and its partitions; also those of those.
QList<Table *> heirs(const Draft &draft, Id table);
// The column of a table to change: of an inherited one the part of its own, made when needed.
Column *columnToChange(Draft &draft, Table &table, const QString &name);
// What a table gets, its partitions with columns of their own get too.
void passOn(Draft &draft, const Column &column);
void passOn(Draft &draft, const Check &check);
// A partition gets columns of its own, as the partitioned table has them. (readlike.cpp)
void copyPartitionColumns(Draft &draft, const Table &whole, Table &part);
// LIKE: a table gets what another one has.
void readLike(Draft &draft, const Table &from, Table &to, uint32_t options);
// readpartitions.cpp
QString partitionBounds(const StatementText &text, Range range);
void readPartitionKey(const Reading &reading, Table &table, const PgQuery__PartitionSpec &spec);
Outcome readAttachPartition(Reading &reading, Table &table, const PgQuery__PartitionCmd &command,
                            Range range, bool attach);
// readsequences.cpp
Outcome readCreateSequence(Reading &reading, const PgQuery__CreateSeqStmt &stmt);
Outcome readAlterSequence(Reading &reading, const PgQuery__AlterSeqStmt &stmt);
void readSequenceOptions(Nodes options, SequenceOptions &settings);
void readIdentity(Reading &reading, const Table &table, Column &column,
                  const PgQuery__Constraint &constraint);
// readviews.cpp
Outcome readView(Reading &reading, const PgQuery__ViewStmt &stmt);
Outcome readTableAs(Reading &reading, const PgQuery__CreateTableAsStmt &stmt);
Outcome readAlterView(Reading &reading, View &view, const PgQuery__AlterTableCmd &command,
                      Range range);
// readroutines.cpp
Outcome readFunction(Reading &reading, const PgQuery__CreateFunctionStmt &stmt);
Outcome readAlterFunction(Reading &reading, const PgQuery__AlterFunctionStmt &stmt);
Outcome readAggregate(Reading &reading, const PgQuery__DefineStmt &stmt);
// The routine that a statement names with its argument types; none if it is not known.
Routine *findRoutine(const Reading &reading, const PgQuery__ObjectWithArgs &object);
// readtriggers.cpp
Outcome readTrigger(Reading &reading, const PgQuery__CreateTrigStmt &stmt);
void resolveLaterFunctions(Session &session);
// The function that an object calls; `word` is where its name stands.
void readCalledFunction(Reading &reading, Id owner, FunctionUse use, Nodes parts, int word);
// readrules.cpp
Outcome readRule(Reading &reading, const PgQuery__RuleStmt &stmt);
// ENABLE and DISABLE RULE of a table or view; none for other commands.
std::optional<Outcome> readRuleState(Reading &reading, Id relation,
                                     const PgQuery__AlterTableCmd &command);
// readstatistics.cpp
Outcome readStatistics(Reading &reading, const PgQuery__CreateStatsStmt &stmt);
Outcome readAlterStatistics(Reading &reading, const PgQuery__AlterStatsStmt &stmt);
// readreplication.cpp
Outcome readPublication(Reading &reading, const PgQuery__CreatePublicationStmt &stmt);
Outcome readAlterPublication(Reading &reading, const PgQuery__AlterPublicationStmt &stmt);
Outcome readSubscription(Reading &reading, const PgQuery__CreateSubscriptionStmt &stmt);
Outcome readAlterSubscription(Reading &reading, const PgQuery__AlterSubscriptionStmt &stmt);
// readforeigndata.cpp
Outcome readForeignDataWrapper(Reading &reading, const PgQuery__CreateFdwStmt &stmt);
Outcome readAlterForeignDataWrapper(Reading &reading, const PgQuery__AlterFdwStmt &stmt);
Outcome readForeignServer(Reading &reading, const PgQuery__CreateForeignServerStmt &stmt);
Outcome readAlterForeignServer(Reading &reading, const PgQuery__AlterForeignServerStmt &stmt);
Outcome readUserMapping(Reading &reading, const PgQuery__CreateUserMappingStmt &stmt);
Outcome readAlterUserMapping(Reading &reading, const PgQuery__AlterUserMappingStmt &stmt);
Outcome readDropUserMapping(Reading &reading, const PgQuery__DropUserMappingStmt &stmt);
Outcome readForeignTable(Reading &reading, const PgQuery__CreateForeignTableStmt &stmt);
// readserver.cpp: event triggers, languages, tablespaces
Outcome readEventTrigger(Reading &reading, const PgQuery__CreateEventTrigStmt &stmt);
Outcome readAlterEventTrigger(Reading &reading, const PgQuery__AlterEventTrigStmt &stmt);
Outcome readLanguage(Reading &reading, const PgQuery__CreatePLangStmt &stmt);
Outcome readTablespace(Reading &reading, const PgQuery__CreateTableSpaceStmt &stmt);
Outcome readAlterTablespace(Reading &reading, const PgQuery__AlterTableSpaceOptionsStmt &stmt);
// readdefaultprivileges.cpp
Outcome readDefaultPrivileges(Reading &reading, const PgQuery__AlterDefaultPrivilegesStmt &stmt);
// readpolicies.cpp
Outcome readPolicy(Reading &reading, const PgQuery__CreatePolicyStmt &stmt);
Outcome readAlterPolicy(Reading &reading, const PgQuery__AlterPolicyStmt &stmt);
// readuserdefined.cpp
Outcome readEnum(Reading &reading, const PgQuery__CreateEnumStmt &stmt);
Outcome readAlterEnum(Reading &reading, const PgQuery__AlterEnumStmt &stmt);
Outcome readDomain(Reading &reading, const PgQuery__CreateDomainStmt &stmt);
Outcome readAlterDomain(Reading &reading, const PgQuery__AlterDomainStmt &stmt);
Outcome readComposite(Reading &reading, const PgQuery__CompositeTypeStmt &stmt);
Outcome readAlterComposite(Reading &reading, CompositeType &type,
                           const PgQuery__AlterTableCmd &command, Range range);
// readbasetypes.cpp
Outcome readBaseType(Reading &reading, const PgQuery__DefineStmt &stmt);
Outcome readAlterType(Reading &reading, const PgQuery__AlterTypeStmt &stmt);
Outcome readRange(Reading &reading, const PgQuery__CreateRangeStmt &stmt);
// readoperators.cpp
// A name that is taken already, as a refusal.
Outcome taken(Kind kind, const QString &name);
Outcome readOperator(Reading &reading, const PgQuery__DefineStmt &stmt);
Outcome readAlterOperator(Reading &reading, const PgQuery__AlterOperatorStmt &stmt);
Outcome readOperatorFamily(Reading &reading, const PgQuery__CreateOpFamilyStmt &stmt);
Outcome readAlterOperatorFamily(Reading &reading, const PgQuery__AlterOpFamilyStmt &stmt);
Outcome readOperatorClass(Reading &reading, const PgQuery__CreateOpClassStmt &stmt);
Outcome readCast(Reading &reading, const PgQuery__CreateCastStmt &stmt);
Outcome readAccessMethod(Reading &reading, const PgQuery__CreateAmStmt &stmt);
Operator *findOperator(Reading &reading, const PgQuery__ObjectWithArgs &object);
Id findCast(Reading &reading, const PgQuery__TypeName &source, const PgQuery__TypeName &target);
// readtextsearch.cpp
Outcome readTextSearch(Reading &reading, const PgQuery__DefineStmt &stmt);
Outcome readAlterDictionary(Reading &reading, const PgQuery__AlterTSDictionaryStmt &stmt);
Outcome readAlterConfiguration(Reading &reading, const PgQuery__AlterTSConfigurationStmt &stmt);
// readlocales.cpp
Outcome readCollation(Reading &reading, const PgQuery__DefineStmt &stmt);
Outcome readConversion(Reading &reading, const PgQuery__CreateConversionStmt &stmt);
Outcome readTransform(Reading &reading, const PgQuery__CreateTransformStmt &stmt);
Outcome readSecurityLabel(Reading &reading, const PgQuery__SecLabelStmt &stmt);
Id findTransform(Reading &reading, const PgQuery__TypeName &type, const QString &language);
// readschemas.cpp
Outcome readSchema(Reading &reading, const PgQuery__CreateSchemaStmt &stmt);
Outcome readExtension(Reading &reading, const PgQuery__CreateExtensionStmt &stmt);
Outcome readSetting(Reading &reading, const PgQuery__VariableSetStmt &stmt);
Outcome readSelect(Reading &reading, const PgQuery__SelectStmt &stmt);
// readblocks.cpp
Outcome readBlock(Reading &reading, const PgQuery__DoStmt &stmt);
QList<Name> createdInBlock(const QString &block);
// The SQL in a DO block as far as its text is known; empty for other statements.
QList<QByteArray> statementsOfBlock(const QString &block);
// creatednames.cpp: what a statement brings into being, for what is kept.
QList<Name> createdNames(const PgQuery__Node &node);
PgQuery__ObjectType createdType(const PgQuery__Node &node);
// readroles.cpp
Outcome readCreateRole(Reading &reading, const PgQuery__CreateRoleStmt &stmt);
Outcome readAlterRole(Reading &reading, const PgQuery__AlterRoleStmt &stmt);
Outcome readRoleSetting(Reading &reading, const PgQuery__AlterRoleSetStmt &stmt);
Outcome readRoleGrant(Reading &reading, const PgQuery__GrantRoleStmt &stmt);
Outcome readGrant(Reading &reading, const PgQuery__GrantStmt &stmt);
// readgrantsonall.cpp: GRANT ... ON ALL ... IN SCHEMA: what is in the schema now.
struct GrantTargets
{
    QList<Id> objects;
    QStringList others; // "SEQUENCE s.n": of columns, of kept statements
};
GrantTargets grantTargets(Reading &reading, const PgQuery__GrantStmt &stmt);
Outcome readOwner(Reading &reading, const PgQuery__AlterOwnerStmt &stmt);
// Gives an object an owner; false when it cannot have one.
bool setOwner(Draft &draft, Id id, Ref<Role> role);
// readcomments.cpp
// Makes the sequence of a serial column an object of its own, or gives that of an identity column
// its present name, before the table, the column or its type changes.
void keepSequenceName(Draft &draft, const Table &table, Column &column);
Outcome readCluster(Reading &reading, const PgQuery__ClusterStmt &stmt);
Outcome readComment(Reading &reading, const PgQuery__CommentStmt &stmt);
// readrenames.cpp
Outcome readRename(Reading &reading, const PgQuery__RenameStmt &stmt);
Outcome readMove(Reading &reading, const PgQuery__AlterObjectSchemaStmt &stmt);
// readdrops.cpp
Outcome readDrop(Reading &reading, const PgQuery__DropStmt &stmt);
Outcome readDropRole(Reading &reading, const PgQuery__DropRoleStmt &stmt);
Outcome readDropSubscription(Reading &reading, const PgQuery__DropSubscriptionStmt &stmt);
Outcome readDropTablespace(Reading &reading, const PgQuery__DropTableSpaceStmt &stmt);

// readobjects.cpp: what the object of COMMENT, DROP, RENAME, GRANT, OWNER stands for; none if it is
// not known.
Id findObject(Reading &reading, PgQuery__ObjectType type, const PgQuery__Node *object);
QString namedText(const PgQuery__Node *object);

} // namespace relvar::postgresql

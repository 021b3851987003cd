#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/uses.h"
#include "generators/dialects/postgresql/wording.h"

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

void readRoles(Reading &reading, Nodes roles, Policy &policy)
{
    policy.roles.clear();
    policy.specialRoles.clear();
    for (const PgQuery__Node *node : roles) {
        switch (node->role_spec->roletype) {
        case PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_CSTRING:
            policy.roles.append(readRole(reading.draft, node->role_spec));
            break;
        case PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_CURRENT_USER:
            policy.specialRoles.append(u"CURRENT_USER"_s);
            break;
        case PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_CURRENT_ROLE:
            policy.specialRoles.append(u"CURRENT_ROLE"_s);
            break;
        case PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_SESSION_USER:
            policy.specialRoles.append(u"SESSION_USER"_s);
            break;
        default: // PUBLIC is everyone: no role
            break;
        }
    }
}

void readConditions(const StatementText &source, Range range, bool hasUsing, bool hasCheck,
                    Policy &policy)
{
    const int use = source.find(range, "USING");
    if (hasUsing && use >= 0 && source.is(use + 1, "("))
        policy.usingExpression = source.expression(source.inside(use + 1));
    const int check = source.find(range, "CHECK");
    if (hasCheck && check >= 0 && source.is(check + 1, "("))
        policy.checkExpression = source.expression(source.inside(check + 1));
}

} // namespace

Outcome readPolicy(Reading &reading, const PgQuery__CreatePolicyStmt &stmt)
{
    Table *table = reading.draft.relationOf<Table>(nameOf(*stmt.table));
    if (!table)
        return unresolved();
    const QString name = text(stmt.policy_name);
    if (reading.draft.lookUp(Space::Policy, table->id, name))
        return refused(Wording::tr("There is already a policy %1 on this table.").arg(name));
    Policy &policy = reading.draft.add<Policy>(table->id, name);
    const QString command = text(stmt.cmd_name);
    policy.command = command == u"select"   ? PolicyCommand::Select
                     : command == u"insert" ? PolicyCommand::Insert
                     : command == u"update" ? PolicyCommand::Update
                     : command == u"delete" ? PolicyCommand::Delete
                                            : PolicyCommand::All;
    policy.permissive = stmt.permissive;
    readRoles(reading, RELVAR_NODES(stmt, roles), policy);
    const StatementText &source = reading.text;
    reading.draft.setUses(policy.id, usesOf(reading.draft, stmt.base, table->id));
    readConditions(source, {source.at(stmt.table->location), source.count()}, stmt.qual,
                   stmt.with_check, policy);
    return imported();
}

Outcome readAlterPolicy(Reading &reading, const PgQuery__AlterPolicyStmt &stmt)
{
    const Id table = reading.draft.relation(nameOf(*stmt.table));
    Policy *policy = reading.draft.get<Policy>(
        reading.draft.lookUp(Space::Policy, table, text(stmt.policy_name)));
    if (!policy)
        return unresolved();
    if (stmt.n_roles > 0)
        readRoles(reading, RELVAR_NODES(stmt, roles), *policy);
    const StatementText &source = reading.text;
    reading.draft.setUses(policy->id,
                          reading.draft.uses(policy->id) + usesOf(reading.draft, stmt.base, table));
    readConditions(source, {source.at(stmt.table->location), source.count()}, stmt.qual,
                   stmt.with_check, *policy);
    return imported();
}

} // namespace relvar::postgresql

#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

std::optional<PrivilegeTarget> targetOf(PgQuery__ObjectType type)
{
    switch (type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_TABLE:
        return PrivilegeTarget::Tables;
    case PG_QUERY__OBJECT_TYPE__OBJECT_SEQUENCE:
        return PrivilegeTarget::Sequences;
    case PG_QUERY__OBJECT_TYPE__OBJECT_FUNCTION:
    case PG_QUERY__OBJECT_TYPE__OBJECT_ROUTINE:
        return PrivilegeTarget::Functions;
    case PG_QUERY__OBJECT_TYPE__OBJECT_TYPE:
        return PrivilegeTarget::Types;
    case PG_QUERY__OBJECT_TYPE__OBJECT_SCHEMA:
        return PrivilegeTarget::Schemas;
    default:
        return std::nullopt;
    }
}

bool isNamed(const PgQuery__RoleSpec &role)
{
    return role.roletype == PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_CSTRING;
}

// The roles and schemas that a statement is about; one without id stands for all or whoever.
struct Scope
{
    QList<Ref<Role>> creators;
    QList<Id> schemas;
};

// Nothing when a role goes by no name of its own.
std::optional<Scope> scopeOf(Draft &draft, Nodes options)
{
    Scope scope;
    for (const PgQuery__Node *node : options) {
        const QString name = text(node->def_elem->defname);
        for (const PgQuery__Node *one : items(node->def_elem->arg)) {
            if (name == u"roles" && !isNamed(*one->role_spec))
                return std::nullopt;
            if (name == u"roles")
                scope.creators.append(readRole(draft, one->role_spec));
            else if (name == u"schemas")
                scope.schemas.append(draft.schema(valueText(one)).id);
        }
    }
    if (scope.creators.isEmpty())
        scope.creators.append(Ref<Role>());
    if (scope.schemas.isEmpty())
        scope.schemas.append(Id());
    return scope;
}

QStringList privilegesOf(const PgQuery__GrantStmt &action)
{
    QStringList result;
    for (const PgQuery__Node *node : RELVAR_NODES(action, privileges))
        result.append(text(node->access_priv->priv_name).toUpper());
    return result.isEmpty() ? QStringList{u"ALL"_s} : result;
}

} // namespace

// One object for each role that makes things, each schema and each role that gets privileges.
Outcome readDefaultPrivileges(Reading &reading, const PgQuery__AlterDefaultPrivilegesStmt &stmt)
{
    Draft &draft = reading.draft;
    const PgQuery__GrantStmt &action = *stmt.action;
    const auto target = targetOf(action.objtype);
    const Nodes grantees = RELVAR_NODES(action, grantees);
    for (const PgQuery__Node *node : grantees)
        if (!isNamed(*node->role_spec) &&
            node->role_spec->roletype != PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_PUBLIC)
            return kept(Wording::tr("This role cannot be part of the design."));
    const auto scope = scopeOf(draft, RELVAR_NODES(stmt, options));
    if (!target || !scope)
        return kept(Wording::tr("This role cannot be part of the design."));
    for (const Id schema : scope->schemas)
        for (const Ref<Role> creator : scope->creators)
            for (const PgQuery__Node *node : grantees) {
                const Ref<Role> grantee = readRole(draft, node->role_spec);
                DefaultPrivileges &made = draft.add<DefaultPrivileges>(schema, {});
                made.creator = creator;
                made.target = *target;
                made.revoke = !action.is_grant;
                made.privileges = privilegesOf(action);
                made.grantee = grantee;
                made.grantOption = action.grant_option;
            }
    return imported();
}

} // namespace relvar::postgresql

#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"
#include "model/kindinfo.h"

// Roles, owners and privileges.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

struct RoleOption
{
    const char *name;
    const char *yes;
    const char *no;
};
constexpr RoleOption roleOptions[] = {
    {"superuser", "SUPERUSER", "NOSUPERUSER"},
    {"inherit", "INHERIT", "NOINHERIT"},
    {"createrole", "CREATEROLE", "NOCREATEROLE"},
    {"createdb", "CREATEDB", "NOCREATEDB"},
    {"canlogin", "LOGIN", "NOLOGIN"},
    {"isreplication", "REPLICATION", "NOREPLICATION"},
    {"bypassrls", "BYPASSRLS", "NOBYPASSRLS"},
};

// The attributes without any password.
QString attributes(Nodes options)
{
    QStringList words;
    for (const PgQuery__Node *node : options) {
        const QString name = text(node->def_elem->defname);
        const QString value = valueText(node->def_elem->arg);
        for (const RoleOption &one : roleOptions)
            if (name == QLatin1StringView(one.name))
                words.append(QString::fromLatin1(value == u"true" ? one.yes : one.no));
        if (name == u"connectionlimit")
            words.append(u"CONNECTION LIMIT "_s + value);
        if (name == u"validUntil")
            words.append(u"VALID UNTIL '"_s + QString(value).replace(u'\'', u"''"_s) + u'\'');
    }
    return words.join(u' ');
}

void addOnce(QList<Ref<Role>> &roles, Ref<Role> role)
{
    if (!roles.contains(role))
        roles.append(role);
}

void leave(Role &member, Ref<Role> group)
{
    member.memberOf.removeOne(group);
    member.adminOf.removeOne(group);
}

void readMembers(Draft &draft, Nodes options, Role &role)
{
    const Ref<Role> self(role.id);
    for (const PgQuery__Node *node : options) {
        const QString name = text(node->def_elem->defname);
        for (const PgQuery__Node *other : items(node->def_elem->arg)) {
            if (other->node_case != PG_QUERY__NODE__NODE_ROLE_SPEC)
                continue;
            const Ref<Role> named = readRole(draft, other->role_spec);
            if (!named)
                continue;
            if (name == u"addroleto")
                addOnce(role.memberOf, named);
            else if (name == u"rolemembers")
                addOnce(draft.get<Role>(named)->memberOf, self);
            else if (name == u"adminmembers")
                addOnce(draft.get<Role>(named)->adminOf, self);
        }
    }
}

QString withoutPassword(Nodes options)
{
    for (const PgQuery__Node *node : options)
        if (text(node->def_elem->defname) == u"password")
            return Wording::tr("The password was left out.");
    return {};
}

// The columns that a privilege is limited to.
QStringList columnsOf(const PgQuery__Node *privilege)
{
    return strings(RELVAR_NODES(*privilege->access_priv, cols));
}

struct Privileges
{
    QStringList columns;
    QStringList names;
};

// One entry for each set of columns.
QList<Privileges> privilegesOf(const PgQuery__GrantStmt &stmt)
{
    QList<Privileges> result;
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, privileges)) {
        const QStringList columns = columnsOf(node);
        const QString name = isEmpty(node->access_priv->priv_name)
                                 ? u"ALL"_s
                                 : text(node->access_priv->priv_name).toUpper();
        Privileges *same = nullptr;
        for (Privileges &one : result)
            if (one.columns == columns)
                same = &one;
        if (same)
            same->names.append(name);
        else
            result.append({columns, {name}});
    }
    if (result.isEmpty())
        result.append({{}, {u"ALL"_s}});
    return result;
}

void addGrants(Draft &draft, const PgQuery__GrantStmt &stmt, Id object)
{
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, grantees))
        for (const Privileges &privileges : privilegesOf(stmt)) {
            const Ref<Role> grantee = readRole(draft, node->role_spec);
            const Ref<Role> grantor = readRole(draft, stmt.grantor);
            Grant &grant = draft.add<Grant>(object, {});
            grant.revoke = !stmt.is_grant;
            grant.privileges = privileges.names;
            grant.columns = privileges.columns;
            grant.grantee = grantee;
            grant.grantOption = stmt.grant_option;
            grant.grantor = grantor;
        }
}

bool toNamedRoles(const PgQuery__GrantStmt &stmt)
{
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, grantees))
        if (node->role_spec->roletype != PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_CSTRING &&
            node->role_spec->roletype != PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_PUBLIC)
            return false;
    return !stmt.grantor || stmt.grantor->roletype == PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_CSTRING;
}

// On each object that is in the schema now. What is no object of the model gets a statement.
Outcome readGrantOnAll(Reading &reading, const PgQuery__GrantStmt &stmt)
{
    const GrantTargets targets = grantTargets(reading, stmt);
    for (const Id id : targets.objects)
        addGrants(reading.draft, stmt, id);
    const StatementText &source = reading.text;
    const int on = source.find(source.all(), "ON");
    const int in = source.find({on, source.count()}, "IN", "SCHEMA");
    const int to = source.find({in, source.count()}, stmt.is_grant ? "TO" : "FROM");
    if (targets.others.isEmpty() || on < 0 || to < 0)
        return imported();
    const QString reason = Wording::tr("It is about something that is no object of the model.");
    for (const QString &other : targets.others)
        reading.keep(source.slice({0, on + 1}) + u' ' + other + u' ' +
                         source.slice({to, source.count()}),
                     reason, nullptr);
    reading.hasKept = true;
    return kept(reason);
}

} // namespace

Outcome readCreateRole(Reading &reading, const PgQuery__CreateRoleStmt &stmt)
{
    const Ref<Role> id = reading.draft.role(text(stmt.role));
    Role *role = reading.draft.get<Role>(id);
    if (!role->external)
        return refused(Wording::tr("There is already a role %1.").arg(role->name));
    role->external = false;
    const Nodes options = RELVAR_NODES(stmt, options);
    role->attributes = attributes(options);
    // CREATE USER is CREATE ROLE ... LOGIN.
    if (stmt.stmt_type == PG_QUERY__ROLE_STMT_TYPE__ROLESTMT_USER &&
        !role->attributes.contains(u"LOGIN"))
        role->attributes = role->attributes.isEmpty() ? u"LOGIN"_s : u"LOGIN "_s + role->attributes;
    readMembers(reading.draft, options, *role);
    return {Fate::Imported, withoutPassword(options)};
}

Outcome readAlterRole(Reading &reading, const PgQuery__AlterRoleStmt &stmt)
{
    const Ref<Role> id = readRole(reading.draft, stmt.role);
    Role *role = reading.draft.get<Role>(id);
    if (!role)
        return kept(Wording::tr("This role cannot be part of the design."));
    const Nodes options = RELVAR_NODES(stmt, options);
    bool members = false;
    for (const PgQuery__Node *node : options)
        members = members || text(node->def_elem->defname) == u"rolemembers";
    if (members && stmt.action < 0) {
        for (const PgQuery__Node *node : options)
            for (const PgQuery__Node *other : items(node->def_elem->arg))
                if (const Ref<Role> member = readRole(reading.draft, other->role_spec))
                    leave(*reading.draft.get<Role>(member), id);
        return imported();
    }
    if (members)
        readMembers(reading.draft, options, *role);
    else if (const QString words = attributes(options); !words.isEmpty())
        role->attributes = words;
    return {Fate::Imported, withoutPassword(options)};
}

// Settings of a role in one database only are about that database.
Outcome readRoleSetting(Reading &reading, const PgQuery__AlterRoleSetStmt &stmt)
{
    const Ref<Role> id = readRole(reading.draft, stmt.role);
    Role *role = reading.draft.get<Role>(id);
    if (!role || !isEmpty(stmt.database))
        return kept(Wording::tr("This role cannot be part of the design."));
    const PgQuery__VariableSetStmt &set = *stmt.setstmt;
    if (set.kind == PG_QUERY__VARIABLE_SET_KIND__VAR_SET_CURRENT)
        return kept(Wording::tr("The value of the setting is only known where the script runs."));
    const QString name = text(set.name);
    if (set.kind == PG_QUERY__VARIABLE_SET_KIND__VAR_RESET_ALL)
        role->settings.clear();
    else
        role->settings.removeIf([&](const QString &one) { return settingName(one) == name; });
    const StatementText &source = reading.text;
    const int word = source.find(source.all(), "SET");
    if (set.kind == PG_QUERY__VARIABLE_SET_KIND__VAR_SET_VALUE && word >= 0)
        role->settings.append(source.slice({word + 1, source.count()}));
    return imported();
}

// Whether an option of a membership is given, and then what: PostgreSQL 16.
static std::optional<bool> membershipOption(const StatementText &source, const char *word)
{
    const int with = source.find(source.all(), "WITH");
    const int at = with < 0 ? -1 : source.find({with, source.count()}, word);
    if (at < 0)
        return std::nullopt;
    return source.is(at + 1, "TRUE") || source.is(at + 1, "OPTION");
}

// What becomes of the rights of a member, besides that it is one.
static Outcome membershipOutcome(const StatementText &source)
{
    const bool limited = !membershipOption(source, "INHERIT").value_or(true) ||
                         !membershipOption(source, "SET").value_or(true) ||
                         (source.is(1, "INHERIT") && source.is(2, "OPTION")) ||
                         (source.is(1, "SET") && source.is(2, "OPTION"));
    return limited ? kept(Wording::tr("What a member of a role may not do is not part of the "
                                      "model; the membership is."))
                   : imported();
}

Outcome readRoleGrant(Reading &reading, const PgQuery__GrantRoleStmt &stmt)
{
    Draft &draft = reading.draft;
    const Outcome outcome = membershipOutcome(reading.text);
    if (!stmt.is_grant && outcome.fate == Fate::Kept)
        return outcome;
    const bool adminOption =
        stmt.admin_opt || membershipOption(reading.text, "ADMIN").value_or(false);
    for (const PgQuery__Node *to : RELVAR_NODES(stmt, grantee_roles)) {
        const Ref<Role> member = readRole(draft, to->role_spec);
        if (!member)
            return kept(Wording::tr("This role cannot be part of the design."));
        for (const PgQuery__Node *node : RELVAR_NODES(stmt, granted_roles)) {
            const Ref<Role> group = draft.role(text(node->access_priv->priv_name));
            Role *role = draft.get<Role>(member);
            const bool admin = role->adminOf.contains(group);
            const bool belongs = admin || role->memberOf.contains(group);
            leave(*role, group);
            // REVOKE ADMIN OPTION FOR leaves the membership itself.
            if (stmt.is_grant && (adminOption || admin))
                role->adminOf.append(group);
            else if (stmt.is_grant || (stmt.admin_opt && belongs))
                role->memberOf.append(group);
        }
    }
    return outcome;
}

// What a script can use without making it: languages and wrappers of extensions.
static Id mayBeExternal(Draft &draft, PgQuery__ObjectType type, const QString &name)
{
    switch (type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_FDW:
        return draft.foreignDataWrapper(name).id;
    case PG_QUERY__OBJECT_TYPE__OBJECT_FOREIGN_SERVER:
        return draft.foreignServer(name).id;
    case PG_QUERY__OBJECT_TYPE__OBJECT_LANGUAGE:
        return draft.language(name).id;
    default:
        return {};
    }
}

Outcome readGrant(Reading &reading, const PgQuery__GrantStmt &stmt)
{
    Draft &draft = reading.draft;
    if (stmt.targtype == PG_QUERY__GRANT_TARGET_TYPE__ACL_TARGET_DEFAULTS)
        return kept();
    if (stmt.objtype == PG_QUERY__OBJECT_TYPE__OBJECT_DATABASE)
        return skipped(Wording::tr("Privileges on a database are not part of a schema."));
    if (!toNamedRoles(stmt))
        return kept(Wording::tr("This role cannot be part of the design."));
    if (stmt.targtype == PG_QUERY__GRANT_TARGET_TYPE__ACL_TARGET_ALL_IN_SCHEMA)
        return readGrantOnAll(reading, stmt);
    QList<Id> objects;
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, objects)) {
        Id id = findObject(reading, stmt.objtype, node);
        if (stmt.objtype == PG_QUERY__OBJECT_TYPE__OBJECT_SCHEMA && valueText(node) == u"public")
            id = draft.schema(u"public"_s).id; // is in every database
        else if (!id)
            id = mayBeExternal(draft, stmt.objtype, valueText(node));
        const Object *object = draft.find(id);
        if (!object)
            return unresolved();
        if (object->kind == Kind::Column || object->kind == Kind::Extension)
            return kept(Wording::tr("Privileges on this object are not part of the model."));
        objects.append(id);
    }
    for (const Id id : std::as_const(objects))
        addGrants(draft, stmt, id);
    return imported();
}

static bool setFurtherOwner(Draft &draft, Id id, Ref<Role> role)
{
    if (EventTrigger *trigger = draft.get<EventTrigger>(id))
        trigger->owner = role;
    else if (Statistics *statistics = draft.get<Statistics>(id))
        statistics->owner = role;
    else if (Publication *publication = draft.get<Publication>(id))
        publication->owner = role;
    else if (Subscription *subscription = draft.get<Subscription>(id))
        subscription->owner = role;
    else if (ForeignDataWrapper *wrapper = draft.get<ForeignDataWrapper>(id))
        wrapper->owner = role;
    else if (ForeignServer *server = draft.get<ForeignServer>(id))
        server->owner = role;
    else if (Language *language = draft.get<Language>(id))
        language->owner = role;
    else if (Tablespace *tablespace = draft.get<Tablespace>(id))
        tablespace->owner = role;
    else
        return false;
    return true;
}

bool setOwner(Draft &draft, Id id, Ref<Role> role)
{
    if (Table *table = draft.get<Table>(id))
        table->owner = role;
    else if (View *view = draft.get<View>(id))
        view->owner = role;
    else if (Sequence *sequence = draft.get<Sequence>(id))
        sequence->owner = role;
    else if (Routine *routine = draft.get<Routine>(id))
        routine->owner = role;
    else if (Schema *schema = draft.get<Schema>(id))
        schema->owner = role;
    else if (EnumType *enumType = draft.get<EnumType>(id))
        enumType->owner = role;
    else if (CompositeType *composite = draft.get<CompositeType>(id))
        composite->owner = role;
    else if (Domain *domain = draft.get<Domain>(id))
        domain->owner = role;
    else if (Object *object = draft.find(id); object && info(object->kind).field(u"owner"))
        info(object->kind).field(u"owner")->fromSql(*object, toSql(role));
    else
        return setFurtherOwner(draft, id, role);
    return true;
}

Outcome readOwner(Reading &reading, const PgQuery__AlterOwnerStmt &stmt)
{
    if (stmt.object_type == PG_QUERY__OBJECT_TYPE__OBJECT_DATABASE)
        return skipped(Wording::tr("The owner of a database is not part of a schema."));
    const Id id = findObject(reading, stmt.object_type, stmt.object);
    if (!id)
        return unresolved();
    const Ref<Role> role = readRole(reading.draft, stmt.newowner);
    return role && setOwner(reading.draft, id, role)
               ? imported()
               : kept(Wording::tr("This owner cannot be part of the design."));
}

} // namespace relvar::postgresql

#include "generators/dialects/mysql/reading.h"
#include "generators/dialects/mysql/wording.h"

// Accounts and roles are roles of the model, "user@host" and "role"; privileges are grants on what
// they are for.
namespace relvar::mysql {

using namespace Qt::StringLiterals;

Outcome readAccount(Reading &reading, const syntax::CreateAccount &stmt)
{
    Draft &draft = reading.draft;
    for (const QString &name : stmt.names) {
        Role *role = draft.get<Role>(draft.lookUp(Space::Role, {}, name));
        if (role && !role->external && !stmt.ifNotExists)
            return refused(Wording::tr("There is already something called %1.").arg(name));
        if (!role)
            role = &draft.add<Role>({}, name);
        role->external = false;
        role->attributes = stmt.attributes;
    }
    return imported(stmt.hadPassword ? Wording::tr("The password is not kept.") : QString());
}

// A role or account by the way it is named, made as one that exists already when it is not known.
static Role &roleOf(Draft &draft, const QString &name)
{
    if (Role *known = draft.get<Role>(draft.lookUp(Space::Role, {}, name)))
        return *known;
    const QString account = name.contains(u'@') ? name : name + u"@%"_s;
    if (Role *known = draft.get<Role>(draft.lookUp(Space::Role, {}, account)))
        return *known;
    return draft.add<Role>({}, name);
}

static Id targetOf(const Draft &draft, const syntax::Grant &grant)
{
    if (grant.objectType == u"PROCEDURE")
        return draft.inSchema(Space::Procedure, grant.on);
    if (grant.objectType == u"FUNCTION")
        return draft.inSchema(Space::Function, grant.on);
    if (grant.on.name == u"*") {
        // In GRANT an underscore may be escaped: it stands for any character.
        const Schema *schema =
            draft.knownSchema(QString(grant.on.schema).replace(u"\\_"_s, u"_"_s));
        return schema ? schema->id : Id();
    }
    return draft.relation(grant.on);
}

static QString withoutPasswords(const syntax::Grant &grant)
{
    QStringList privileges;
    for (const auto &privilege : grant.privileges) {
        QString text = privilege.name;
        if (!privilege.columns.isEmpty()) {
            QStringList columns;
            for (const QString &column : privilege.columns)
                columns.append(quotedName(column));
            text += u" ("_s + columns.join(u", "_s) + u')';
        }
        privileges.append(text);
    }
    QStringList accounts;
    for (const QString &account : grant.grantees)
        accounts.append(quotedAccount(account));
    const QString on =
        grant.everywhere ? u"*.*"_s
        : grant.on.name == u"*"
            ? (grant.on.schema.isEmpty() ? u"*"_s : quotedName(grant.on.schema) + u".*")
            : (grant.on.schema.isEmpty()
                   ? quotedName(grant.on.name)
                   : quotedName(grant.on.schema) + u'.' + quotedName(grant.on.name));
    return (grant.revoke ? u"REVOKE "_s : u"GRANT "_s) + privileges.join(u", "_s) + u" ON "_s +
           (grant.objectType.isEmpty() ? QString() : grant.objectType + u' ') + on +
           (grant.revoke ? u" FROM "_s : u" TO "_s) + accounts.join(u", "_s) +
           (grant.grantOption && !grant.revoke ? u" WITH GRANT OPTION"_s : QString());
}

// Takes privileges away that were granted before; false when there were none.
static bool revoke(Draft &draft, const syntax::Grant &stmt, Id target, Id grantee)
{
    bool any = false;
    for (relvar::Grant *grant : draft.childrenOf<relvar::Grant>(target)) {
        if (Id(grant->grantee) != grantee)
            continue;
        for (const auto &privilege : stmt.privileges) {
            const bool all = privilege.name.startsWith(u"ALL"_s);
            if (!all && (!grant->privileges.contains(privilege.name) ||
                         grant->columns != privilege.columns))
                continue;
            any = true;
            if (all)
                grant->privileges.clear();
            grant->privileges.removeAll(privilege.name);
        }
        if (grant->privileges.isEmpty())
            draft.remove(grant->id);
    }
    return any;
}

static void addGrants(Draft &draft, const syntax::Grant &stmt, Id target, Id grantee)
{
    QList<relvar::Grant *> made;
    for (const auto &privilege : stmt.privileges) {
        relvar::Grant *grant = nullptr;
        for (relvar::Grant *one : std::as_const(made))
            if (one->columns == privilege.columns)
                grant = one;
        if (!grant) {
            grant = &draft.add<relvar::Grant>(target, {});
            grant->columns = privilege.columns;
            grant->grantee = Ref<Role>(grantee);
            grant->grantOption = stmt.grantOption;
            made.append(grant);
        }
        grant->privileges.append(privilege.name == u"ALL PRIVILEGES" ? u"ALL"_s : privilege.name);
    }
}

Outcome readGrant(Reading &reading, const syntax::Grant &stmt)
{
    Draft &draft = reading.draft;
    if (!stmt.roles.isEmpty()) {
        for (const QString &name : stmt.grantees) {
            Role &member = roleOf(draft, name);
            for (const QString &group : stmt.roles) {
                const Ref<Role> role(roleOf(draft, group).id);
                if (stmt.revoke)
                    member.memberOf.removeAll(role);
                else if (!member.memberOf.contains(role))
                    member.memberOf.append(role);
            }
        }
        return imported();
    }
    const Id target = stmt.everywhere ? Id() : targetOf(draft, stmt);
    if (!target && !stmt.everywhere && !reading.last)
        return unresolved();
    if (!target) {
        QList<Id> after;
        for (const QString &name : stmt.grantees)
            after.append(roleOf(draft, name).id);
        return reading.keep(withoutPasswords(stmt),
                            stmt.everywhere
                                ? Wording::tr("Privileges on the whole server belong to no object.")
                                : Wording::tr("It names something that is not in the script."),
                            after);
    }
    Outcome outcome;
    for (const QString &name : stmt.grantees) {
        const Id grantee = roleOf(draft, name).id;
        if (!stmt.revoke)
            addGrants(draft, stmt, target, grantee);
        else if (!revoke(draft, stmt, target, grantee))
            outcome = skipped(Wording::tr("These privileges were not granted before."));
    }
    return outcome;
}

} // namespace relvar::mysql

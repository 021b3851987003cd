#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

// Wrappers, servers, user mappings and tables of foreign data.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

Outcome done(bool leftOut)
{
    return {Fate::Imported, leftOut ? Wording::tr("The password was left out.") : QString()};
}

// HANDLER f, VALIDATOR f; NO HANDLER has no function.
void readFunctions(Reading &reading, Nodes options, ForeignDataWrapper &wrapper)
{
    const StatementText &source = reading.text;
    for (const PgQuery__Node *node : options) {
        const PgQuery__DefElem &option = *node->def_elem;
        const bool handler = text(option.defname) == u"handler";
        const FunctionUse use = handler ? FunctionUse::Handler : FunctionUse::Validator;
        if (option.arg) {
            const int word = source.find(source.all(), handler ? "HANDLER" : "VALIDATOR") + 1;
            readCalledFunction(reading, wrapper.id, use, items(option.arg), word);
        } else if (handler) {
            wrapper.handler = {};
            wrapper.handlerName.clear();
        } else {
            wrapper.validator = {};
            wrapper.validatorName.clear();
        }
    }
}

// Role and special role of a mapping: "USER" is whoever runs the statement.
struct MappedRole
{
    Ref<Role> role;
    QString special;
};

MappedRole mappedRole(Draft &draft, const PgQuery__RoleSpec *spec)
{
    if (!spec)
        return {};
    switch (spec->roletype) {
    case PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_CSTRING:
        return {readRole(draft, spec), {}};
    case PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_CURRENT_ROLE:
    case PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_CURRENT_USER:
        return {{}, u"CURRENT_USER"_s};
    case PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_SESSION_USER:
        return {{}, u"SESSION_USER"_s};
    default:
        return {};
    }
}

UserMapping *mappingOf(Draft &draft, const char *serverName, const PgQuery__RoleSpec *spec)
{
    const Id server = draft.lookUp(Space::ForeignServer, {}, text(serverName));
    const MappedRole mapped = mappedRole(draft, spec);
    for (UserMapping *mapping : draft.childrenOf<UserMapping>(server))
        if (server && mapping->role == mapped.role && mapping->specialRole == mapped.special)
            return mapping;
    return nullptr;
}

} // namespace

Outcome readForeignDataWrapper(Reading &reading, const PgQuery__CreateFdwStmt &stmt)
{
    const QString name = text(stmt.fdwname);
    ForeignDataWrapper *wrapper = reading.draft.get<ForeignDataWrapper>(
        reading.draft.lookUp(Space::ForeignDataWrapper, {}, name));
    if (wrapper && !wrapper->external)
        return refused(Wording::tr("There is already something called %1.").arg(name));
    wrapper = &reading.draft.foreignDataWrapper(name);
    wrapper->external = false;
    readFunctions(reading, RELVAR_NODES(stmt, func_options), *wrapper);
    bool leftOut = false;
    readSettings(RELVAR_NODES(stmt, options), wrapper->settings, &leftOut);
    return done(leftOut);
}

Outcome readAlterForeignDataWrapper(Reading &reading, const PgQuery__AlterFdwStmt &stmt)
{
    ForeignDataWrapper *wrapper = reading.draft.get<ForeignDataWrapper>(
        reading.draft.lookUp(Space::ForeignDataWrapper, {}, text(stmt.fdwname)));
    if (!wrapper || wrapper->external)
        return unresolved();
    readFunctions(reading, RELVAR_NODES(stmt, func_options), *wrapper);
    bool leftOut = false;
    readSettings(RELVAR_NODES(stmt, options), wrapper->settings, &leftOut);
    return done(leftOut);
}

Outcome readForeignServer(Reading &reading, const PgQuery__CreateForeignServerStmt &stmt)
{
    Draft &draft = reading.draft;
    const QString name = text(stmt.servername);
    ForeignServer *server = draft.get<ForeignServer>(draft.lookUp(Space::ForeignServer, {}, name));
    if (server && !server->external)
        return stmt.if_not_exists
                   ? Outcome{Fate::Imported, Wording::tr("The server %1 exists already.").arg(name)}
                   : refused(Wording::tr("There is already something called %1.").arg(name));
    const Id wrapper = draft.foreignDataWrapper(text(stmt.fdwname)).id;
    server = &draft.foreignServer(name);
    server->external = false;
    server->wrapper = Ref<ForeignDataWrapper>(wrapper);
    server->type = text(stmt.servertype);
    server->version = text(stmt.version);
    bool leftOut = false;
    readSettings(RELVAR_NODES(stmt, options), server->settings, &leftOut);
    return done(leftOut);
}

Outcome readAlterForeignServer(Reading &reading, const PgQuery__AlterForeignServerStmt &stmt)
{
    ForeignServer *server = reading.draft.get<ForeignServer>(
        reading.draft.lookUp(Space::ForeignServer, {}, text(stmt.servername)));
    if (!server || server->external)
        return unresolved();
    if (stmt.has_version)
        server->version = text(stmt.version);
    bool leftOut = false;
    readSettings(RELVAR_NODES(stmt, options), server->settings, &leftOut);
    return done(leftOut);
}

Outcome readUserMapping(Reading &reading, const PgQuery__CreateUserMappingStmt &stmt)
{
    Draft &draft = reading.draft;
    if (mappingOf(draft, stmt.servername, stmt.user)) {
        const QString text = Wording::tr("The role has a user mapping already.");
        return stmt.if_not_exists ? Outcome{Fate::Imported, text} : refused(text);
    }
    const Id server = draft.foreignServer(text(stmt.servername)).id;
    const MappedRole mapped = mappedRole(draft, stmt.user);
    UserMapping &mapping = draft.add<UserMapping>(server, {});
    mapping.role = mapped.role;
    mapping.specialRole = mapped.special;
    bool leftOut = false;
    readSettings(RELVAR_NODES(stmt, options), mapping.settings, &leftOut);
    return done(leftOut);
}

Outcome readAlterUserMapping(Reading &reading, const PgQuery__AlterUserMappingStmt &stmt)
{
    UserMapping *mapping = mappingOf(reading.draft, stmt.servername, stmt.user);
    if (!mapping)
        return unresolved();
    bool leftOut = false;
    readSettings(RELVAR_NODES(stmt, options), mapping->settings, &leftOut);
    return done(leftOut);
}

Outcome readDropUserMapping(Reading &reading, const PgQuery__DropUserMappingStmt &stmt)
{
    if (const UserMapping *mapping = mappingOf(reading.draft, stmt.servername, stmt.user)) {
        reading.draft.remove(mapping->id);
        return imported();
    }
    return {stmt.missing_ok ? Fate::Imported : Fate::Skipped,
            Wording::tr("There is nothing to drop.")};
}

Outcome readForeignTable(Reading &reading, const PgQuery__CreateForeignTableStmt &stmt)
{
    Draft &draft = reading.draft;
    const Name name = nameOf(*stmt.base_stmt->relation);
    const Id schema = draft.schemaToCreateIn(name.schema);
    const bool known = bool(draft.lookUp(Space::Relation, schema, name.name));
    const Outcome outcome = readCreateTable(reading, *stmt.base_stmt);
    Table *table =
        known ? nullptr : draft.get<Table>(draft.lookUp(Space::Relation, schema, name.name));
    if (!table)
        return outcome;
    const Id server = draft.foreignServer(text(stmt.servername)).id;
    table->server = Ref<ForeignServer>(server);
    table->tablespace.clear(); // those of the session are for tables of this server
    table->accessMethod.clear();
    bool leftOut = false;
    readSettings(RELVAR_NODES(stmt, options), table->foreignSettings, &leftOut);
    return outcome + done(leftOut);
}

} // namespace relvar::postgresql

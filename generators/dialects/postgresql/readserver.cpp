#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

// Event triggers, languages and tablespaces: they belong to a database or a server as a whole.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

std::optional<EventTriggerEvent> eventOf(const QString &name)
{
    return name == u"ddl_command_start" ? std::optional(EventTriggerEvent::CommandStart)
           : name == u"ddl_command_end" ? std::optional(EventTriggerEvent::CommandEnd)
           : name == u"sql_drop"        ? std::optional(EventTriggerEvent::Drop)
           : name == u"table_rewrite"   ? std::optional(EventTriggerEvent::Rewrite)
                                        : std::nullopt;
}

Tablespace *tablespaceNamed(const Draft &draft, const char *name)
{
    return draft.get<Tablespace>(draft.lookUp(Space::Tablespace, {}, text(name)));
}

} // namespace

Outcome readEventTrigger(Reading &reading, const PgQuery__CreateEventTrigStmt &stmt)
{
    const StatementText &source = reading.text;
    const QString name = text(stmt.trigname);
    if (reading.draft.lookUp(Space::EventTrigger, {}, name))
        return refused(Wording::tr("There is already something called %1.").arg(name));
    const auto event = eventOf(text(stmt.eventname));
    if (!event)
        return kept();
    EventTrigger &trigger = reading.draft.add<EventTrigger>({}, name);
    trigger.event = *event;
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, whenclause))
        trigger.tags += strings(items(node->def_elem->arg));
    readCalledFunction(reading, trigger.id, FunctionUse::Called, RELVAR_NODES(stmt, funcname),
                       source.find(source.all(), "EXECUTE") + 2);
    return imported();
}

Outcome readAlterEventTrigger(Reading &reading, const PgQuery__AlterEventTrigStmt &stmt)
{
    EventTrigger *trigger = reading.draft.get<EventTrigger>(
        reading.draft.lookUp(Space::EventTrigger, {}, text(stmt.trigname)));
    if (!trigger)
        return unresolved();
    const QString letter = text(stmt.tgenabled);
    trigger->state = letter == u"D"   ? TriggerState::Disabled
                     : letter == u"R" ? TriggerState::Replica
                     : letter == u"A" ? TriggerState::Always
                                      : TriggerState::Enabled;
    return imported();
}

Outcome readLanguage(Reading &reading, const PgQuery__CreatePLangStmt &stmt)
{
    Draft &draft = reading.draft;
    const StatementText &source = reading.text;
    const QString name = text(stmt.plname);
    Language *language = draft.get<Language>(draft.lookUp(Space::Language, {}, name));
    if (language && !language->external && !stmt.replace)
        return refused(Wording::tr("There is already something called %1.").arg(name));
    language = &draft.language(name);
    language->external = false;
    language->trusted = stmt.pltrusted;
    const auto function = [&](FunctionUse use, Nodes parts, const char *word) {
        if (!parts.empty())
            readCalledFunction(reading, language->id, use, parts,
                               source.find(source.all(), word) + 1);
    };
    function(FunctionUse::Handler, RELVAR_NODES(stmt, plhandler), "HANDLER");
    function(FunctionUse::Inline, RELVAR_NODES(stmt, plinline), "INLINE");
    function(FunctionUse::Validator, RELVAR_NODES(stmt, plvalidator), "VALIDATOR");
    return imported();
}

Outcome readTablespace(Reading &reading, const PgQuery__CreateTableSpaceStmt &stmt)
{
    if (tablespaceNamed(reading.draft, stmt.tablespacename))
        return refused(
            Wording::tr("There is already something called %1.").arg(text(stmt.tablespacename)));
    const Ref<Role> owner = readRole(reading.draft, stmt.owner);
    Tablespace &tablespace = reading.draft.add<Tablespace>({}, text(stmt.tablespacename));
    tablespace.owner = owner;
    tablespace.location = text(stmt.location);
    readSettings(RELVAR_NODES(stmt, options), tablespace.settings);
    return imported();
}

Outcome readAlterTablespace(Reading &reading, const PgQuery__AlterTableSpaceOptionsStmt &stmt)
{
    Tablespace *tablespace = tablespaceNamed(reading.draft, stmt.tablespacename);
    if (!tablespace)
        return unresolved();
    const Nodes options = RELVAR_NODES(stmt, options);
    if (!stmt.is_reset)
        readSettings(options, tablespace->settings);
    else
        for (const PgQuery__Node *node : options)
            tablespace->settings.removeIf(
                [&](const NamedSetting &one) { return one.name == text(node->def_elem->defname); });
    return imported();
}

Outcome readDropTablespace(Reading &reading, const PgQuery__DropTableSpaceStmt &stmt)
{
    if (const Tablespace *tablespace = tablespaceNamed(reading.draft, stmt.tablespacename)) {
        reading.draft.remove(tablespace->id);
        return imported();
    }
    return {stmt.missing_ok ? Fate::Imported : Fate::Skipped,
            Wording::tr("There is nothing to drop.")};
}

} // namespace relvar::postgresql

#pragma once

#include "model/objects/trigger.h"

namespace relvar {

enum class EventTriggerEvent : quint8 { CommandStart, CommandEnd, Drop, Rewrite };
RELVAR_ENUM(EventTriggerEvent, "ddl-command-start", "ddl-command-end", "sql-drop", "table-rewrite")

// Code that runs when the schema changes. It calls `routine`, or the function named in
// `functionName` when that is not part of the design.
struct EventTrigger : Object
{
    RELVAR_OBJECT(EventTrigger, "event_trigger")
    EventTriggerEvent event = EventTriggerEvent::CommandEnd;
    QStringList tags; // "CREATE TABLE"; empty: all commands
    Ref<Routine> routine;
    QString functionName;
    TriggerState state = TriggerState::Enabled;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("event", &EventTrigger::event, QT_TRANSLATE_NOOP("Field", "Event")),
            field("tags", &EventTrigger::tags, QT_TRANSLATE_NOOP("Field", "Commands")),
            field("routine", &EventTrigger::routine, QT_TRANSLATE_NOOP("Field", "Function"),
                  OnTargetRemoved::Remove),
            field("function_name", &EventTrigger::functionName,
                  QT_TRANSLATE_NOOP("Field", "External function")),
            field("state", &EventTrigger::state, QT_TRANSLATE_NOOP("Field", "State")),
            field("owner", &EventTrigger::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar

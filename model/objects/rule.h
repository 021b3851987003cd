#pragma once

#include "model/objects/trigger.h"

namespace relvar {

enum class RuleEvent : quint8 { Insert, Update, Delete };
RELVAR_ENUM(RuleEvent, "insert", "update", "delete")

// What a database does instead of a change of rows, or besides it. Its parent is a table or a view.
struct Rule : Object
{
    RELVAR_OBJECT(Rule, "rule")
    RuleEvent event = RuleEvent::Insert;
    bool instead = false;
    QString condition;
    QString actions; // statements between semicolons; empty: NOTHING
    TriggerState state = TriggerState::Enabled;

    static constexpr auto fields()
    {
        return std::tuple{
            field("event", &Rule::event, QT_TRANSLATE_NOOP("Field", "Event")),
            field("instead", &Rule::instead, QT_TRANSLATE_NOOP("Field", "Instead of the change")),
            field("condition", &Rule::condition, QT_TRANSLATE_NOOP("Field", "When"),
                  Editor::Expression),
            field("actions", &Rule::actions, QT_TRANSLATE_NOOP("Field", "Actions"), Editor::Sql),
            field("state", &Rule::state, QT_TRANSLATE_NOOP("Field", "State"))};
    }
};

} // namespace relvar

#pragma once

#include "model/objects/column.h"
#include "model/objects/routine.h"

namespace relvar {

enum class TriggerTiming : quint8 { Before, After, InsteadOf };
RELVAR_ENUM(TriggerTiming, "before", "after", "instead-of")
enum class TriggerState : quint8 { Enabled, Disabled, Replica, Always };
RELVAR_ENUM(TriggerState, "enabled", "disabled", "replica", "always")

// Code that runs when rows change. Its parent is a table or a view. It calls `routine`, or the
// function named in `functionName` when that is not part of the design; where triggers hold their
// code themselves, it is the `body`.
struct Trigger : Object
{
    RELVAR_OBJECT(Trigger, "trigger")
    TriggerTiming timing = TriggerTiming::Before;
    bool onInsert = false;
    bool onUpdate = false;
    bool onDelete = false;
    bool onTruncate = false;
    QList<Ref<Column>> updateOf;
    bool forEachRow = true;
    QString condition;
    Ref<Routine> routine;
    QString functionName;
    QStringList arguments; // values, not quoted
    QString body;          // "BEGIN … END" of databases whose triggers call no function
    QString oldTable;
    QString newTable;
    bool constraint = false;
    bool deferrable = false;
    bool initiallyDeferred = false;
    Ref<Table> constraintFrom;
    TriggerState state = TriggerState::Enabled;

    static constexpr auto fields()
    {
        return std::tuple{
            field("timing", &Trigger::timing, QT_TRANSLATE_NOOP("Field", "Timing")),
            field("on_insert", &Trigger::onInsert, QT_TRANSLATE_NOOP("Field", "On insert")),
            field("on_update", &Trigger::onUpdate, QT_TRANSLATE_NOOP("Field", "On update")),
            field("on_delete", &Trigger::onDelete, QT_TRANSLATE_NOOP("Field", "On delete")),
            field("on_truncate", &Trigger::onTruncate, QT_TRANSLATE_NOOP("Field", "On truncate")),
            field("update_of", &Trigger::updateOf, QT_TRANSLATE_NOOP("Field", "Update of"),
                  OnTargetRemoved::Shrink),
            field("for_each_row", &Trigger::forEachRow, QT_TRANSLATE_NOOP("Field", "For each row")),
            field("condition", &Trigger::condition, QT_TRANSLATE_NOOP("Field", "When"),
                  Editor::Expression),
            field("routine", &Trigger::routine, QT_TRANSLATE_NOOP("Field", "Function"),
                  OnTargetRemoved::Remove),
            field("function_name", &Trigger::functionName,
                  QT_TRANSLATE_NOOP("Field", "External function")),
            field("arguments", &Trigger::arguments, QT_TRANSLATE_NOOP("Field", "Arguments")),
            field("body", &Trigger::body, QT_TRANSLATE_NOOP("Field", "Body"), Editor::Sql),
            field("old_table", &Trigger::oldTable, QT_TRANSLATE_NOOP("Field", "Old table as")),
            field("new_table", &Trigger::newTable, QT_TRANSLATE_NOOP("Field", "New table as")),
            field("constraint", &Trigger::constraint,
                  QT_TRANSLATE_NOOP("Field", "Constraint trigger")),
            field("deferrable", &Trigger::deferrable, QT_TRANSLATE_NOOP("Field", "Deferrable")),
            field("initially_deferred", &Trigger::initiallyDeferred,
                  QT_TRANSLATE_NOOP("Field", "Initially deferred")),
            field("constraint_from", &Trigger::constraintFrom,
                  QT_TRANSLATE_NOOP("Field", "From table")),
            field("state", &Trigger::state, QT_TRANSLATE_NOOP("Field", "State"))};
    }
};

} // namespace relvar

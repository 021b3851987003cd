#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/uses.h"
#include "generators/dialects/postgresql/wording.h"

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// The bits of CreateTrigStmt.
enum TriggerBit : int {
    Before = 1 << 1,
    OnInsert = 1 << 2,
    OnDelete = 1 << 3,
    OnUpdate = 1 << 4,
    OnTruncate = 1 << 5,
    InsteadOf = 1 << 6,
};

Id triggerFunction(const Draft &draft, const Name &name)
{
    for (const Id id : draft.routines(name))
        if (draft.get<Routine>(id)->arguments.isEmpty())
            return id;
    return {};
}

} // namespace

Outcome readTrigger(Reading &reading, const PgQuery__CreateTrigStmt &stmt)
{
    Draft &draft = reading.draft;
    const StatementText &source = reading.text;
    const Id on = draft.relation(nameOf(*stmt.relation));
    if (!draft.get<Table>(on) && !draft.get<View>(on))
        return on ? kept(Wording::tr("Relvar cannot place a trigger on this.")) : unresolved();
    const QString name = text(stmt.trigname);
    if (const Id old = draft.lookUp(Space::Trigger, on, name)) {
        if (!stmt.replace)
            return refused(Wording::tr("There is already a trigger %1 on this table.").arg(name));
        draft.remove(old);
    }
    QList<Ref<Column>> columns;
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, columns)) {
        const Column *column = draft.column(on, valueText(node));
        if (!column)
            return reading.last || draft.get<View>(on)
                       ? kept(Wording::tr(
                             "The trigger names a column that is not an object of the model."))
                       : unresolved();
        columns.append(Ref<Column>(column->id));
    }
    Trigger &trigger = draft.add<Trigger>(on, name);
    trigger.timing = stmt.timing & InsteadOf ? TriggerTiming::InsteadOf
                     : stmt.timing & Before  ? TriggerTiming::Before
                                             : TriggerTiming::After;
    trigger.onInsert = stmt.events & OnInsert;
    trigger.onUpdate = stmt.events & OnUpdate;
    trigger.onDelete = stmt.events & OnDelete;
    trigger.onTruncate = stmt.events & OnTruncate;
    trigger.updateOf = columns;
    trigger.forEachRow = stmt.row;
    trigger.arguments = strings(RELVAR_NODES(stmt, args));
    trigger.constraint = stmt.isconstraint;
    trigger.deferrable = stmt.deferrable;
    trigger.initiallyDeferred = stmt.initdeferred;
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, transition_rels)) {
        const PgQuery__TriggerTransition &one = *node->trigger_transition;
        (one.is_new ? trigger.newTable : trigger.oldTable) = text(one.name);
    }
    if (stmt.constrrel)
        trigger.constraintFrom = Ref<Table>(draft.relation(nameOf(*stmt.constrrel)));
    if (stmt.when_clause)
        draft.setUses(trigger.id, usesOf(draft, stmt.when_clause->base, on));
    const int when = source.find({source.at(stmt.relation->location), source.count()}, "WHEN");
    if (stmt.when_clause && when >= 0 && source.is(when + 1, "("))
        trigger.condition = source.expression(source.inside(when + 1));
    const Name function = nameOf(strings(RELVAR_NODES(stmt, funcname)));
    trigger.routine = Ref<Routine>(triggerFunction(draft, function));
    if (!trigger.routine) {
        int word = source.find(source.all(), "EXECUTE") + 2;
        trigger.functionName = source.spelledName({word, source.nameEnd(word)});
        reading.session.functions.append({trigger.id, function, draft.searchPath()});
    }
    return imported();
}

void resolveLaterFunctions(Session &session)
{
    Draft &draft = session.draft;
    const QStringList path = draft.searchPath();
    for (const LaterFunction &later : std::as_const(session.functions)) {
        Trigger *trigger = draft.get<Trigger>(later.trigger);
        draft.setSearchPath(later.path);
        const Id function = triggerFunction(draft, later.name);
        if (!trigger || !function)
            continue;
        trigger->routine = Ref<Routine>(function);
        trigger->functionName.clear();
    }
    draft.setSearchPath(path);
}

} // namespace relvar::postgresql

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

// Validators take arguments, and so do handlers of blocks; all others take none.
Id calledFunction(const Draft &draft, const Name &name, FunctionUse use)
{
    for (const Id id : draft.routines(name))
        if (draft.get<Routine>(id)->arguments.isEmpty() == (use < FunctionUse::Inline))
            return id;
    return {};
}

// Where an object keeps the function that it calls: as a reference, or by its name.
struct FunctionPlace
{
    Ref<Routine> *routine = nullptr;
    QString *external = nullptr;
};

FunctionPlace functionPlace(const Draft &draft, Id owner, FunctionUse use)
{
    if (Trigger *trigger = draft.get<Trigger>(owner))
        return {&trigger->routine, &trigger->functionName};
    if (EventTrigger *trigger = draft.get<EventTrigger>(owner))
        return {&trigger->routine, &trigger->functionName};
    if (ForeignDataWrapper *wrapper = draft.get<ForeignDataWrapper>(owner))
        return use == FunctionUse::Handler
                   ? FunctionPlace{&wrapper->handler, &wrapper->handlerName}
                   : FunctionPlace{&wrapper->validator, &wrapper->validatorName};
    if (Language *language = draft.get<Language>(owner))
        return use == FunctionUse::Handler
                   ? FunctionPlace{&language->handler, &language->handlerName}
               : use == FunctionUse::Inline
                   ? FunctionPlace{&language->inlineHandler, &language->inlineHandlerName}
                   : FunctionPlace{&language->validator, &language->validatorName};
    return {};
}

} // namespace

void readCalledFunction(Reading &reading, Id owner, FunctionUse use, Nodes parts, int word)
{
    const Name name = nameOf(strings(parts));
    const FunctionPlace place = functionPlace(reading.draft, owner, use);
    *place.routine = Ref<Routine>(calledFunction(reading.draft, name, use));
    place.external->clear();
    if (*place.routine)
        return;
    *place.external = reading.text.spelledName({word, reading.text.nameEnd(word)});
    reading.session.functions.append({owner, use, name, reading.draft.searchPath()});
}

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
    readCalledFunction(reading, trigger.id, FunctionUse::Called, RELVAR_NODES(stmt, funcname),
                       source.find(source.all(), "EXECUTE") + 2);
    return imported();
}

void resolveLaterFunctions(Session &session)
{
    Draft &draft = session.draft;
    const QStringList path = draft.searchPath();
    for (const LaterFunction &later : std::as_const(session.functions)) {
        const FunctionPlace place = functionPlace(draft, later.owner, later.use);
        draft.setSearchPath(later.path);
        const Id function = calledFunction(draft, later.name, later.use);
        if (!place.routine || !function)
            continue;
        *place.routine = Ref<Routine>(function);
        place.external->clear();
    }
    draft.setSearchPath(path);
}

} // namespace relvar::postgresql

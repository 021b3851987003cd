#include "generators/dialects/mysql/reading.h"
#include "generators/dialects/mysql/wording.h"

// Databases, views, triggers, routines, sequences; and what goes again.
namespace relvar::mysql {

using namespace Qt::StringLiterals;

Outcome readDatabase(Reading &reading, const syntax::CreateDatabase &database)
{
    Schema &schema = reading.draft.schema(database.name);
    if (!database.alter)
        schema.external = false;
    if (database.comment)
        schema.comment = *database.comment;
    syntax::Options options = database.options;
    if (options.value(u"encryption"_s).contains(u'N')) // the default
        options.remove(u"encryption"_s);
    takeOptions(options, schema);
    return imported();
}

Outcome readSequence(Reading &reading, const syntax::CreateSequence &stmt)
{
    Draft &draft = reading.draft;
    const Id known = draft.relation(stmt.name);
    Sequence *sequence = draft.get<Sequence>(known);
    if (stmt.alter && !sequence)
        return unresolved();
    if (known && !stmt.alter && !stmt.orReplace)
        return stmt.ifNotExists
                   ? imported()
                   : refused(
                         Wording::tr("There is already something called %1.").arg(stmt.name.name));
    if (known && !sequence)
        return refused(Wording::tr("There is already something called %1.").arg(stmt.name.name));
    if (!sequence)
        sequence = &draft.add<Sequence>(draft.schema(stmt.name.schema).id, stmt.name.name);
    SequenceOptions &own = sequence->settings;
    const SequenceOptions before = stmt.alter ? own : SequenceOptions();
    own = stmt.settings;
    const auto inherit = [](QString &value, const QString &old) {
        if (value.isEmpty())
            value = old;
    };
    inherit(own.start, before.start);
    inherit(own.increment, before.increment);
    inherit(own.minimum, before.minimum);
    inherit(own.maximum, before.maximum);
    inherit(own.cache, before.cache);
    takeOptions(stmt.options, *sequence);
    return imported();
}

// What says nothing that would not hold anyway.
static syntax::Options withoutDefaults(syntax::Options options)
{
    if (options.value(u"algorithm"_s) == u"undefined")
        options.remove(u"algorithm"_s);
    if (options.value(u"sql_security"_s) == u"definer")
        options.remove(u"sql_security"_s);
    return options;
}

Outcome readView(Reading &reading, const syntax::CreateView &stmt)
{
    Draft &draft = reading.draft;
    const Id known = draft.relation(stmt.name);
    View *view = draft.get<View>(known);
    if (known && view && stmt.ifNotExists)
        return imported(Wording::tr("The view %1 exists already.").arg(stmt.name.name));
    if (known && (!view || !stmt.orReplace))
        return refused(Wording::tr("There is already something called %1.").arg(stmt.name.name));
    if (!view)
        view = &draft.add<View>(draft.schema(stmt.name.schema).id, stmt.name.name);
    view->query = stmt.query;
    view->columnNames = stmt.columns;
    view->checkOption = stmt.checkOption;
    view->options.clear();
    takeOptions(withoutDefaults(stmt.options), *view);
    return imported();
}

Outcome readTrigger(Reading &reading, const syntax::CreateTrigger &stmt)
{
    Draft &draft = reading.draft;
    Name on = stmt.table;
    if (on.schema.isEmpty())
        on.schema = stmt.name.schema;
    const Table *table = draft.relationOf<Table>(on);
    if (!table)
        return unresolved();
    if (const Id old = draft.lookUp(Space::Trigger, table->parent, stmt.name.name)) {
        if (stmt.ifNotExists)
            return imported();
        if (!stmt.orReplace)
            return refused(
                Wording::tr("There is already something called %1.").arg(stmt.name.name));
        draft.remove(old);
    }
    Trigger &trigger = draft.add<Trigger>(table->id, stmt.name.name);
    trigger.timing = stmt.timing;
    trigger.onInsert = stmt.event == u"INSERT";
    trigger.onUpdate = stmt.event == u"UPDATE";
    trigger.onDelete = stmt.event == u"DELETE";
    takeOptions(withoutDefaults(stmt.options), trigger);
    trigger.body = stmt.body;
    return imported();
}

Outcome readRoutine(Reading &reading, const syntax::CreateRoutine &stmt)
{
    Draft &draft = reading.draft;
    const Space space = stmt.type == RoutineType::Procedure ? Space::Procedure : Space::Function;
    if (const Id old = draft.inSchema(space, stmt.name)) {
        if (stmt.ifNotExists)
            return imported();
        if (!stmt.orReplace)
            return refused(
                Wording::tr("There is already something called %1.").arg(stmt.name.name));
        draft.remove(old);
    }
    Routine &routine =
        draft.addRoutine(draft.schema(stmt.name.schema).id, stmt.name.name, stmt.type);
    routine.arguments = stmt.arguments;
    routine.returns.text = stmt.returns;
    routine.language = u"SQL"_s;
    routine.sqlBody = stmt.body;
    routine.volatility = stmt.deterministic ? Volatility::Immutable : Volatility::Volatile;
    routine.securityDefiner = stmt.definerRights;
    routine.comment = stmt.comment;
    takeOptions(withoutDefaults(stmt.options), routine);
    return imported();
}

namespace {

Id dropped(const Draft &draft, syntax::Drop::Type type, const Name &name)
{
    switch (type) {
    case syntax::Drop::Trigger:
        return draft.inSchema(Space::Trigger, name);
    case syntax::Drop::Event:
        return draft.inSchema(Space::Kept, name);
    case syntax::Drop::Database:
        return draft.lookUp(Space::Schema, {}, name.name);
    case syntax::Drop::User:
        if (const Id known = draft.lookUp(Space::Role, {}, name.name))
            return known;
        return draft.lookUp(Space::Role, {}, name.name + u"@%"_s);
    case syntax::Drop::Role:
        return draft.lookUp(Space::Role, {}, name.name);
    case syntax::Drop::Routine:
        return {};
    default:
        break;
    }
    const Id relation = draft.relation(name);
    return relation ? relation : draft.inSchema(Space::Kept, name);
}

} // namespace

// What is not there had to go from the database of the user, not from the design.
Outcome readDrop(Reading &reading, const syntax::Drop &drop)
{
    Draft &draft = reading.draft;
    bool any = false;
    for (const Name &name : drop.names) {
        const Id found =
            drop.type == syntax::Drop::Routine
                ? draft.inSchema(drop.procedure ? Space::Procedure : Space::Function, name)
                : dropped(draft, drop.type, name);
        any = any || found;
        draft.remove(found);
    }
    return any ? imported() : skipped(Wording::tr("There is nothing of this name to remove."));
}

} // namespace relvar::mysql

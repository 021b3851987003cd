#include "generators/dialects/postgresql/definition.h"
#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/readtypes.h"
#include "generators/dialects/postgresql/uses.h"
#include "generators/dialects/postgresql/wording.h"

#include <algorithm>

// Functions, procedures and aggregates.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

ArgumentMode modeOf(const StatementText &source, const PgQuery__FunctionParameter &parameter,
                    Range range)
{
    switch (parameter.mode) {
    case PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_OUT:
        return ArgumentMode::Out;
    case PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_INOUT:
        return ArgumentMode::InOut;
    case PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_VARIADIC:
        return ArgumentMode::Variadic;
    case PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_TABLE:
        return ArgumentMode::Table;
    case PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_IN:
        return source.is(range.first, "IN") ? ArgumentMode::In : ArgumentMode::Default;
    default:
        return ArgumentMode::Default;
    }
}

bool isInput(ArgumentMode mode)
{
    return mode != ArgumentMode::Out && mode != ArgumentMode::Table;
}

// `ranges`: how each is written.
QList<RoutineArgument> readArguments(Reading &reading, Nodes parameters, Id owner,
                                     const QList<Range> &ranges)
{
    const StatementText &source = reading.text;
    QList<RoutineArgument> result;
    for (size_t i = 0; i < parameters.size(); ++i) {
        if (parameters[i]->node_case != PG_QUERY__NODE__NODE_FUNCTION_PARAMETER)
            continue;
        const PgQuery__FunctionParameter &parameter = *parameters[i]->function_parameter;
        const Range range = qsizetype(i) < ranges.size() ? ranges.at(qsizetype(i)) : Range{};
        RoutineArgument argument;
        argument.mode = modeOf(source, parameter, range);
        argument.name = text(parameter.name);
        argument.type = readType(reading, *parameter.arg_type, owner, int(result.size()));
        if (parameter.arg_type->setof)
            argument.type.text.prepend(u"SETOF "_s);
        if (parameter.defexpr) {
            int word = source.find(range, "DEFAULT");
            if (word < 0)
                word = source.find(range, "=");
            argument.defaultValue = source.slice({word + 1, range.end});
        }
        result.append(argument);
    }
    return result;
}

// Options end where the next one begins; the last one before a body in SQL.
int optionEnd(const StatementText &source, const PgQuery__CreateFunctionStmt &stmt, size_t index,
              int bodyAt)
{
    int end = bodyAt >= 0 ? bodyAt : source.count();
    const int from = source.at(stmt.options[index]->def_elem->location);
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, options)) {
        const int at = source.at(node->def_elem->location);
        if (at > from && at < end)
            end = at;
    }
    return end;
}

void readBody(const PgQuery__DefElem &option, Routine &routine)
{
    const QStringList parts = strings(items(option.arg));
    routine.body = parts.value(0);
    routine.linkSymbol = parts.value(1);
}

QStringList transforms(const PgQuery__Node *list)
{
    QStringList result;
    for (const PgQuery__Node *node : items(list))
        if (node->node_case == PG_QUERY__NODE__NODE_TYPE_NAME)
            result.append(strings(RELVAR_NODES(*node->type_name, names)).constLast());
    return result;
}

void readOption(Routine &routine, const PgQuery__DefElem &option, const StatementText &source,
                int end)
{
    const QString name = text(option.defname);
    const QString value = valueText(option.arg);
    const int at = source.at(option.location);
    if (name == u"as")
        readBody(option, routine);
    else if (name == u"language")
        routine.language = value;
    else if (name == u"volatility")
        routine.volatility = value == u"immutable" ? Volatility::Immutable
                             : value == u"stable"  ? Volatility::Stable
                                                   : Volatility::Volatile;
    else if (name == u"parallel")
        routine.parallel = value == u"safe"         ? ParallelSafety::Safe
                           : value == u"restricted" ? ParallelSafety::Restricted
                                                    : ParallelSafety::Unsafe;
    else if (name == u"strict")
        routine.strict = value == u"true";
    else if (name == u"security")
        routine.securityDefiner = value == u"true";
    else if (name == u"leakproof")
        routine.leakproof = value == u"true";
    else if (name == u"window")
        routine.window = value == u"true";
    else if (name == u"cost")
        routine.cost = value;
    else if (name == u"rows")
        routine.rows = value;
    else if (name == u"support")
        routine.support = source.spelledName({at + 1, source.nameEnd(at + 1)});
    else if (name == u"transform")
        routine.transforms = transforms(option.arg);
    else if (name == u"set")
        routine.settings.append(source.slice({at + 1, end}));
}

int sqlBodyAt(const StatementText &source, const PgQuery__CreateFunctionStmt &stmt, int from)
{
    if (!stmt.sql_body)
        return -1;
    const Range rest{from, source.count()};
    const int atomic = source.find(rest, "BEGIN", "ATOMIC");
    return atomic >= 0 ? atomic : source.find(rest, "RETURN");
}

QList<DataType> signature(const QList<RoutineArgument> &arguments, bool all)
{
    QList<DataType> result;
    for (const RoutineArgument &argument : arguments)
        if (all || isInput(argument.mode))
            result.append(signatureType(argument.type));
    return result;
}

// The routine of this schema and name that CREATE OR REPLACE means.
Routine *sameRoutine(const Draft &draft, Id schema, const Routine &wanted)
{
    const Object *parent = draft.find(schema);
    for (const Id id : draft.routines({parent->name, wanted.name})) {
        Routine *one = draft.get<Routine>(id);
        if (one && one->id != wanted.id &&
            signature(one->arguments, false) == signature(wanted.arguments, false))
            return one;
    }
    return nullptr;
}

// After CREATE OR REPLACE the new definition stands in the place of the old one.
Outcome settle(Draft &draft, Routine &made, bool replace)
{
    Routine *old = sameRoutine(draft, made.parent, made);
    if (!old)
        return imported();
    if (!replace) {
        const QString name = made.name;
        draft.remove(made.id);
        return refused(
            Wording::tr("There is already a routine %1 with these arguments.").arg(name));
    }
    Routine next = made;
    next.id = old->id;
    next.rank = old->rank;
    next.comment = old->comment;
    next.owner = old->owner;
    draft.setUses(old->id, draft.uses(made.id));
    draft.remove(made.id);
    *old = next;
    return imported();
}

} // namespace

Outcome readFunction(Reading &reading, const PgQuery__CreateFunctionStmt &stmt)
{
    const StatementText &source = reading.text;
    Draft &draft = reading.draft;
    const Name name = nameOf(strings(RELVAR_NODES(stmt, funcname)));
    Routine &routine = draft.add<Routine>(draft.schemaToCreateIn(name.schema), name.name);
    routine.type = stmt.is_procedure ? RoutineType::Procedure : RoutineType::Function;
    const int open = source.findOpen(source.all());
    const int after = open < 0 ? 0 : source.match(open) + 1;
    const bool table =
        source.is(after, "RETURNS") && source.is(after + 1, "TABLE") && source.is(after + 2, "(");
    const size_t laterTypes = size_t(reading.session.types.size());
    QList<Range> ranges = open < 0 ? QList<Range>() : source.split(source.inside(open));
    if (table)
        ranges += source.split(source.inside(after + 2));
    routine.arguments = readArguments(reading, RELVAR_NODES(stmt, parameters), routine.id, ranges);
    if (stmt.return_type) {
        routine.returnsSet = stmt.return_type->setof;
        if (!table)
            routine.returns = readType(reading, *stmt.return_type, routine.id);
    }
    if (table)
        routine.returnsSet = true;
    const int body = sqlBodyAt(source, stmt, after);
    for (size_t i = 0; i < stmt.n_options; ++i)
        readOption(routine, *stmt.options[i]->def_elem, source, optionEnd(source, stmt, i, body));
    if (body >= 0)
        routine.sqlBody = source.slice({body, source.count()});
    if (routine.language.isEmpty())
        routine.language = u"sql"_s;
    QSet<Id> uses;
    if (stmt.sql_body)
        uses = usesOf(draft, stmt.sql_body->base);
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, parameters))
        if (node->function_parameter->defexpr)
            uses += usesOf(draft, node->function_parameter->defexpr->base);
    draft.setUses(routine.id, uses);
    const Routine *old = sameRoutine(draft, routine.parent, routine);
    if (old)
        for (size_t i = laterTypes; i < size_t(reading.session.types.size()); ++i)
            reading.session.types[qsizetype(i)].owner = old->id;
    return settle(draft, routine, stmt.replace);
}

Outcome readAlterFunction(Reading &reading, const PgQuery__AlterFunctionStmt &stmt)
{
    Routine *routine = findRoutine(reading, *stmt.func);
    if (!routine)
        return unresolved();
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, actions))
        if (text(node->def_elem->defname) == u"set")
            return kept(Wording::tr("Settings that are changed later are not part of the model."));
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, actions))
        readOption(*routine, *node->def_elem, reading.text, reading.text.count());
    return imported();
}

namespace {

FinalModify finalModifyOf(const Definition &definition, const char *name)
{
    QString word = definition.value(name).toLower();
    return enumFromName<FinalModify>(word.replace(u'_', u'-')).value_or(FinalModify::Default);
}

// A constant as it is to be written.
QString constantOf(const Definition &definition, const char *name)
{
    return definition.has(name) ? quotedText(definition.value(name)) : QString();
}

AggregateParts partsOf(const Definition &definition)
{
    AggregateParts parts;
    for (const char *old : {"sfunc1", "sfunc"})
        definition.read(old, parts.transition);
    for (const char *old : {"stype1", "stype"})
        definition.read(old, parts.stateType);
    definition.read("sspace", parts.stateSize);
    definition.read("finalfunc", parts.final);
    definition.read("finalfunc_extra", parts.finalExtra);
    parts.finalModify = finalModifyOf(definition, "finalfunc_modify");
    definition.read("combinefunc", parts.combine);
    definition.read("serialfunc", parts.serialize);
    definition.read("deserialfunc", parts.deserialize);
    parts.initial = constantOf(definition, definition.has("initcond1") ? "initcond1" : "initcond");
    definition.read("msfunc", parts.movingTransition);
    definition.read("minvfunc", parts.movingInverse);
    definition.read("mstype", parts.movingStateType);
    definition.read("msspace", parts.movingStateSize);
    definition.read("mfinalfunc", parts.movingFinal);
    definition.read("mfinalfunc_extra", parts.movingFinalExtra);
    parts.movingFinalModify = finalModifyOf(definition, "mfinalfunc_modify");
    parts.movingInitial = constantOf(definition, "minitcond");
    definition.read("sortop", parts.sortOperator);
    definition.read("hypothetical", parts.hypothetical);
    return parts;
}

// The old style names the type of the argument among the others.
void readOldArgument(Reading &reading, const PgQuery__DefineStmt &stmt, Routine &routine)
{
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, definition)) {
        const PgQuery__DefElem &option = *node->def_elem;
        if (text(option.defname).compare(u"basetype", Qt::CaseInsensitive) != 0 || !option.arg ||
            valueText(option.arg).compare(u"any", Qt::CaseInsensitive) == 0 ||
            option.arg->node_case != PG_QUERY__NODE__NODE_TYPE_NAME)
            continue;
        RoutineArgument argument;
        argument.type = readType(reading, *option.arg->type_name, routine.id, 0);
        routine.arguments.append(argument);
    }
}

} // namespace

Outcome readAggregate(Reading &reading, const PgQuery__DefineStmt &stmt)
{
    const StatementText &source = reading.text;
    Draft &draft = reading.draft;
    const int open = source.findOpen(source.all());
    const Name name = nameOf(strings(RELVAR_NODES(stmt, defnames)));
    Routine &routine = draft.add<Routine>(draft.schemaToCreateIn(name.schema), name.name);
    routine.type = RoutineType::Aggregate;
    const Definition definition(reading, RELVAR_NODES(stmt, definition));
    routine.aggregate = partsOf(definition);
    const QString parallel = definition.value("parallel").toLower();
    routine.parallel = enumFromName<ParallelSafety>(parallel).value_or(ParallelSafety::Unsafe);
    if (stmt.oldstyle) {
        readOldArgument(reading, stmt, routine);
    } else {
        const int order = source.find(source.inside(open), "ORDER", "BY");
        routine.arguments = order < 0
                                ? readArguments(reading, items(stmt.args[0]), routine.id,
                                                {source.split(source.inside(open))})
                                : readArguments(reading, items(stmt.args[0]), routine.id,
                                                source.split({open + 1, order}) +
                                                    source.split({order + 2, source.match(open)}));
        if (order >= 0)
            routine.aggregate.directArguments = valueText(stmt.args[1]);
    }
    const Id id = routine.id;
    const Routine *old = sameRoutine(draft, routine.parent, routine);
    const Id lasting = old ? old->id : id;
    const Outcome outcome = settle(draft, routine, stmt.replace);
    if (Routine *settled = draft.get<Routine>(lasting); settled && outcome.fate == Fate::Imported)
        resolveNamesNowAndLater(reading, *settled);
    return outcome;
}

Routine *findRoutine(const Reading &reading, const PgQuery__ObjectWithArgs &object)
{
    const QList<Id> candidates =
        reading.draft.routines(nameOf(strings(RELVAR_NODES(object, objname))));
    QList<DataType> wanted;
    for (const PgQuery__Node *node : RELVAR_NODES(object, objargs))
        if (node->node_case == PG_QUERY__NODE__NODE_TYPE_NAME)
            wanted.append(signatureType(reading, *node->type_name));
    Routine *withOutputs = nullptr;
    Routine *similar = nullptr;
    for (const Id id : candidates) {
        Routine *one = reading.draft.get<Routine>(id);
        if (object.args_unspecified && candidates.size() == 1)
            return one;
        const QList<DataType> inputs = signature(one->arguments, false);
        if (inputs == wanted)
            return one;
        if (!withOutputs && signature(one->arguments, true) == wanted)
            withOutputs = one;
        if (inputs.size() == wanted.size())
            similar = one;
    }
    if (withOutputs)
        return withOutputs;
    // A type may be spelled in two ways.
    return candidates.size() == 1 ? similar : nullptr;
}

} // namespace relvar::postgresql

#include "generators/dialects/postgresql/blockwriter.h"
#include "model/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar::postgresql {

static QString modeText(ArgumentMode mode)
{
    switch (mode) {
    case ArgumentMode::In:
        return u"IN "_s;
    case ArgumentMode::Out:
        return u"OUT "_s;
    case ArgumentMode::InOut:
        return u"INOUT "_s;
    case ArgumentMode::Variadic:
        return u"VARIADIC "_s;
    case ArgumentMode::Default:
    case ArgumentMode::Table:
        break;
    }
    return {};
}

QString BlockWriter::argumentText(const RoutineArgument &argument, Block &block) const
{
    QString text = modeText(argument.mode);
    if (!argument.name.isEmpty())
        text += quotedName(argument.name) + u' ';
    text += type(argument.type, block);
    if (!argument.defaultValue.isEmpty()) {
        text += u" DEFAULT "_s + argument.defaultValue;
        block.mentions.append(argument.defaultValue);
    }
    return text;
}

// How other statements name a routine: with the types of its input.
QString BlockWriter::signature(const Routine &routine) const
{
    QStringList types;
    for (const RoutineArgument &argument : routine.arguments) {
        const bool output =
            argument.mode == ArgumentMode::Out || argument.mode == ArgumentMode::Table;
        if (!output || routine.type == RoutineType::Procedure)
            types.append(modeText(argument.mode) + typeName(m_model, argument.type));
    }
    return name(routine.id) + u'(' +
           (routine.type == RoutineType::Aggregate ? aggregateArguments(routine, types)
                                                   : types.join(u", "_s)) +
           u')';
}

// "a, b", "*", or "a ORDER BY b" of an ordered-set aggregate.
QString BlockWriter::aggregateArguments(const Routine &routine, const QStringList &arguments) const
{
    const QString direct = routine.aggregate.directArguments;
    if (direct.isEmpty())
        return arguments.isEmpty() ? u"*"_s : arguments.join(u", "_s);
    const qsizetype count = std::min(qsizetype(direct.toInt()), arguments.size());
    QStringList ordered = arguments.mid(count);
    // VARIADIC "any" stands for both.
    if (ordered.isEmpty() && !arguments.isEmpty())
        ordered.append(arguments.last());
    return QString(arguments.mid(0, count).join(u", "_s) + u" ORDER BY "_s + ordered.join(u", "_s))
        .trimmed();
}

QStringList BlockWriter::aggregateElements(const Routine &routine, Block &block) const
{
    const AggregateParts &parts = routine.aggregate;
    QStringList elements;
    const auto function = [&](const QString &word, const Named<Routine> &one) {
        if (!one.isEmpty())
            elements.append(word + u" = "_s + routineName(one, block));
    };
    const auto text = [&](const QString &word, const QString &value) {
        if (!value.isEmpty())
            elements.append(word + u" = "_s + value);
    };
    const auto modify = [&](const QString &word, FinalModify value) {
        if (value != FinalModify::Default)
            text(word, enumName(value).toUpper().replace(u'-', u'_'));
    };
    function(u"SFUNC"_s, parts.transition);
    text(u"STYPE"_s, type(parts.stateType, block));
    text(u"SSPACE"_s, parts.stateSize);
    function(u"FINALFUNC"_s, parts.final);
    if (parts.finalExtra)
        elements.append(u"FINALFUNC_EXTRA"_s);
    modify(u"FINALFUNC_MODIFY"_s, parts.finalModify);
    function(u"COMBINEFUNC"_s, parts.combine);
    function(u"SERIALFUNC"_s, parts.serialize);
    function(u"DESERIALFUNC"_s, parts.deserialize);
    text(u"INITCOND"_s, parts.initial);
    function(u"MSFUNC"_s, parts.movingTransition);
    function(u"MINVFUNC"_s, parts.movingInverse);
    text(u"MSTYPE"_s, type(parts.movingStateType, block));
    text(u"MSSPACE"_s, parts.movingStateSize);
    function(u"MFINALFUNC"_s, parts.movingFinal);
    if (parts.movingFinalExtra)
        elements.append(u"MFINALFUNC_EXTRA"_s);
    modify(u"MFINALFUNC_MODIFY"_s, parts.movingFinalModify);
    text(u"MINITCOND"_s, parts.movingInitial);
    if (parts.sortOperator.named)
        block.needs.insert(parts.sortOperator.named);
    text(u"SORTOP"_s, operatorName(parts.sortOperator));
    if (routine.parallel != ParallelSafety::Unsafe)
        text(u"PARALLEL"_s, enumName(routine.parallel).toUpper());
    if (parts.hypothetical)
        elements.append(u"HYPOTHETICAL"_s);
    return elements;
}

QString BlockWriter::routineAttributes(const Routine &routine) const
{
    QString text = u"\n    LANGUAGE "_s + quotedName(routine.language);
    if (!routine.transforms.isEmpty()) {
        QStringList list;
        for (const QString &transform : routine.transforms)
            list.append(u"FOR TYPE "_s + transform);
        text += u" TRANSFORM "_s + list.join(u", "_s);
    }
    if (routine.window)
        text += u" WINDOW"_s;
    if (routine.volatility != Volatility::Volatile)
        text += u' ' + enumName(routine.volatility).toUpper();
    if (routine.strict)
        text += u" STRICT"_s;
    if (routine.securityDefiner)
        text += u" SECURITY DEFINER"_s;
    if (routine.leakproof)
        text += u" LEAKPROOF"_s;
    if (routine.parallel != ParallelSafety::Unsafe)
        text += u" PARALLEL "_s + enumName(routine.parallel).toUpper();
    if (!routine.cost.isEmpty())
        text += u" COST "_s + routine.cost;
    if (!routine.rows.isEmpty())
        text += u" ROWS "_s + routine.rows;
    if (!routine.support.isEmpty())
        text += u" SUPPORT "_s + routine.support;
    for (const QString &setting : routine.settings)
        text += u"\n    SET "_s + setting;
    return text;
}

void BlockWriter::writeRoutine(const Routine &routine)
{
    Block block{routine.id, routine.parent, Block::RoutineBlock, {}, {}, {}, {routine.parent}, {}};
    const QString word = routine.type == RoutineType::Procedure   ? u"PROCEDURE "_s
                         : routine.type == RoutineType::Aggregate ? u"AGGREGATE "_s
                                                                  : u"FUNCTION "_s;
    needLanguage(routine.language, block);
    QStringList arguments, columns;
    for (const RoutineArgument &argument : routine.arguments)
        (argument.mode == ArgumentMode::Table ? columns : arguments)
            .append(argumentText(argument, block));
    block.text = u"CREATE "_s + word + name(routine.id) + u'(';
    if (routine.type == RoutineType::Aggregate) {
        block.text += aggregateArguments(routine, arguments);
        block.text += u") "_s + definitionText(aggregateElements(routine, block)) + u";\n"_s;
    } else {
        block.text += arguments.join(u", "_s) + u')';
        if (!columns.isEmpty())
            block.text += u"\n    RETURNS TABLE ("_s + columns.join(u", "_s) + u')';
        else if (!routine.returns.isEmpty())
            block.text += u"\n    RETURNS "_s + (routine.returnsSet ? u"SETOF "_s : QString()) +
                          type(routine.returns, block);
        if (!routine.sqlBody.isEmpty()) {
            block.text += routineAttributes(routine) + u"\n    "_s + routine.sqlBody + u";\n"_s;
            block.mentions.append(routine.sqlBody);
        } else if (!routine.linkSymbol.isEmpty()) {
            block.text += routineAttributes(routine) + u"\n    AS "_s + literal(routine.body) +
                          u", "_s + literal(routine.linkSymbol) + u";\n"_s;
        } else if (routine.language == u"c" || routine.language == u"internal") {
            block.text +=
                routineAttributes(routine) + u"\n    AS "_s + literal(routine.body) + u";\n"_s;
        } else {
            block.text +=
                routineAttributes(routine) + u"\n    AS "_s + dollarQuoted(routine.body) + u";\n"_s;
        }
    }
    const QString quoted = word + signature(routine);
    owner(block, quoted, routine.owner);
    comment(block, quoted, routine.comment);
    block.drop = u"DROP "_s + quoted + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeTrigger(const Trigger &trigger)
{
    if (!trigger.routine && trigger.functionName.isEmpty()) {
        unsupported(trigger.id,
                    QCoreApplication::translate("Generators", "The trigger %1 calls no function.")
                        .arg(displayName(m_model, trigger.id)));
        return;
    }
    Block block{trigger.id, trigger.parent, Block::TriggerBlock, {}, {}, {}, {trigger.parent}, {}};
    const QString table = name(trigger.parent);
    const QString quoted = quotedName(trigger.name);
    block.text = trigger.constraint ? u"CREATE CONSTRAINT TRIGGER "_s : u"CREATE TRIGGER "_s;
    block.text += quoted + u"\n    "_s;
    block.text += trigger.timing == TriggerTiming::Before  ? u"BEFORE "_s
                  : trigger.timing == TriggerTiming::After ? u"AFTER "_s
                                                           : u"INSTEAD OF "_s;
    QStringList events;
    if (trigger.onInsert)
        events.append(u"INSERT"_s);
    if (trigger.onDelete)
        events.append(u"DELETE"_s);
    if (trigger.onUpdate) {
        QStringList columns;
        for (const auto &column : trigger.updateOf)
            columns.append(bareName(column));
        events.append(columns.isEmpty() ? u"UPDATE"_s : u"UPDATE OF "_s + columns.join(u", "_s));
    }
    if (trigger.onTruncate)
        events.append(u"TRUNCATE"_s);
    block.text += events.join(u" OR "_s) + u" ON "_s + table;
    if (trigger.constraintFrom) {
        block.text += u" FROM "_s + name(trigger.constraintFrom);
        block.needs.insert(trigger.constraintFrom);
    }
    if (trigger.deferrable)
        block.text += u" DEFERRABLE"_s;
    if (trigger.initiallyDeferred)
        block.text += u" INITIALLY DEFERRED"_s;
    if (!trigger.oldTable.isEmpty() || !trigger.newTable.isEmpty()) {
        block.text += u"\n    REFERENCING"_s;
        if (!trigger.oldTable.isEmpty())
            block.text += u" OLD TABLE AS "_s + quotedName(trigger.oldTable);
        if (!trigger.newTable.isEmpty())
            block.text += u" NEW TABLE AS "_s + quotedName(trigger.newTable);
    }
    block.text += trigger.forEachRow ? u"\n    FOR EACH ROW"_s : u"\n    FOR EACH STATEMENT"_s;
    if (!trigger.condition.isEmpty())
        block.text += u" WHEN ("_s + trigger.condition + u')';
    block.mentions.append(trigger.condition);
    QStringList arguments;
    for (const QString &argument : trigger.arguments)
        arguments.append(literal(argument));
    if (trigger.routine)
        block.needs.insert(trigger.routine);
    block.text += u"\n    EXECUTE FUNCTION "_s +
                  (trigger.routine ? name(trigger.routine) : trigger.functionName) + u'(' +
                  arguments.join(u", "_s) + u");\n"_s;
    if (trigger.state != TriggerState::Enabled) {
        const QString state = trigger.state == TriggerState::Disabled  ? u"DISABLE"_s
                              : trigger.state == TriggerState::Replica ? u"ENABLE REPLICA"_s
                                                                       : u"ENABLE ALWAYS"_s;
        block.text += u"ALTER TABLE "_s + table + u' ' + state + u" TRIGGER "_s + quoted + u";\n"_s;
    }
    comment(block, u"TRIGGER "_s + quoted + u" ON "_s + table, trigger.comment);
    block.drop = u"DROP TRIGGER "_s + quoted + u" ON "_s + table + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writePolicy(const Policy &policy)
{
    Block block{policy.id, policy.parent, Block::PolicyBlock, {}, {}, {}, {policy.parent}, {}};
    const QString table = name(policy.parent);
    const QString quoted = quotedName(policy.name);
    block.text = u"CREATE POLICY "_s + quoted + u" ON "_s + table;
    if (!policy.permissive)
        block.text += u" AS RESTRICTIVE"_s;
    if (policy.command != PolicyCommand::All)
        block.text += u" FOR "_s + enumName(policy.command).toUpper();
    QStringList roles = policy.specialRoles;
    for (const auto &role : policy.roles) {
        roles.append(bareName(role));
        block.needs.insert(role);
    }
    if (!roles.isEmpty())
        block.text += u" TO "_s + roles.join(u", "_s);
    if (!policy.usingExpression.isEmpty())
        block.text += u"\n    USING ("_s + policy.usingExpression + u')';
    if (!policy.checkExpression.isEmpty())
        block.text += u"\n    WITH CHECK ("_s + policy.checkExpression + u')';
    block.mentions << policy.usingExpression << policy.checkExpression;
    block.text += u";\n"_s;
    comment(block, u"POLICY "_s + quoted + u" ON "_s + table, policy.comment);
    block.drop = u"DROP POLICY "_s + quoted + u" ON "_s + table + u";\n"_s;
    m_blocks.append(block);
}

} // namespace relvar::postgresql

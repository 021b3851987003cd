#include "generators/conversion/standardizer.h"
#include "generators/conversion/wording.h"
#include "model/names.h"

// Triggers and routines, whose code is in the language of their database.
namespace relvar {

using namespace Qt::StringLiterals;

// The lines of a function for a trigger that does nothing but set columns of the new row.
Standardized Standardizer::assignmentsOf(const Trigger &trigger, const NameScope &scope) const
{
    const Standardized refused{
        {}, ConversionWords::tr("It is written in the language of %1.").arg(sourceLabel()), true};
    const auto found = sourceTokens(trigger.body, m_rules);
    if (!found || !isMysql() || trigger.timing != TriggerTiming::Before)
        return refused;
    const QList<SourceToken> &tokens = *found;
    const auto is = [&](qsizetype i, QStringView word) {
        return i >= 0 && i < tokens.size() && tokens.at(i).is(word);
    };
    qsizetype end = tokens.size();
    while (end > 0 && is(end - 1, u";"))
        --end;
    qsizetype i = is(0, u"begin") && is(end - 1, u"end") ? 1 : 0;
    end -= i;
    Standardized made;
    while (i < end) {
        if (is(i, u";")) {
            ++i;
            continue;
        }
        if (!is(i, u"set"))
            return refused;
        do {
            const bool assigns = is(i + 1, u"new") && is(i + 2, u".") && i + 4 < end &&
                                 (is(i + 4, u"=") || is(i + 4, u":="));
            const QString column =
                assigns ? scope.columns.value(tokens.at(i + 3).text.toLower()).name : QString();
            if (column.isEmpty())
                return refused;
            const qsizetype from = i + 5;
            i = from;
            while (i < end && !is(i, u";") && !is(i, u","))
                i = is(i, u"(") ? tokens.at(i).match + 1 : i + 1;
            const Standardized value = standardExpression(partOf(tokens, from, i), scope);
            if (i == from || value.isRefused())
                return i == from ? refused : value;
            made.text += u"    NEW."_s + quoted(column) + u" := "_s + value.text + u";\n"_s;
        } while (is(i, u",") && i < end);
    }
    return made.text.isEmpty() ? refused : made;
}

void Standardizer::standardizeTrigger(const Trigger &trigger)
{
    const auto *table = m_model.get<Table>(trigger.parent);
    Standardized made;
    if (table && isFor(u"postgresql")) {
        NameScope scope = scopeOf(*table);
        scope.inTrigger = true;
        made = assignmentsOf(trigger, scope);
    }
    if (made.text.isEmpty()) {
        lose(trigger.id,
             ConversionWords::tr("The trigger “%1” is left out. %2")
                 .arg(shown(trigger.id),
                      made.isRefused() ? made.refusal
                                       : ConversionWords::tr("It is written in the language of %1.")
                                             .arg(sourceLabel())));
        remove(trigger.id);
        return;
    }
    Routine routine;
    routine.parent = table->parent;
    routine.name = fitted(trigger.name);
    routine.language = u"plpgsql"_s;
    routine.returns.text = u"trigger"_s;
    routine.body = u"\nBEGIN\n"_s + made.text + u"    RETURN NEW;\nEND;\n"_s;
    const Id function = m_edit.add(routine);
    m_edit.modify<Trigger>(trigger.id, [&](Trigger &now) {
        now.name = fitted(trigger.name);
        now.body.clear();
        now.routine = Ref<Routine>(function);
    });
    note(trigger.id, Verdict::Emulated,
         ConversionWords::tr("The trigger “%1” calls a function that holds its code.")
             .arg(shown(trigger.id)));
}

void Standardizer::standardizePrograms()
{
    for (const Trigger *trigger : m_model.all<Trigger>()) {
        if (m_edit.model().contains(trigger->id))
            standardizeTrigger(*trigger);
        else
            lose(trigger->id,
                 ConversionWords::tr("The trigger “%1” is left out with its table or view.")
                     .arg(shown(trigger->id)));
    }
    for (const Routine *routine : m_model.all<Routine>()) {
        lose(routine->id,
             ConversionWords::tr("The routine “%1” is written in the language of %2: it is "
                                 "left out.")
                 .arg(shown(routine->id), sourceLabel()));
        remove(routine->id);
    }
    QList<Id> statements;
    for (const Statement *statement : m_model.all<Statement>()) {
        lose(statement->id, ConversionWords::tr("A statement for %1 is left out: %2")
                                .arg(sourceLabel(), statement->text.simplified().left(60)));
        statements.append(statement->id);
    }
    (void)m_edit.remove(statements);
}

} // namespace relvar

#include "generators/dialects/mysql/parser.h"
#include "generators/dialects/mysql/wording.h"

// Views, triggers, routines and events: a head, and a text.
namespace relvar::mysql {

using namespace Qt::StringLiterals;
using namespace syntax;

syntax::Statement Parser::createView()
{
    CreateView view;
    view.orReplace = m_orReplace;
    view.options = m_head;
    view.ifNotExists = takeIfNotExists();
    view.name = qualifiedName();
    if (is("("))
        view.columns = nameList();
    expect("AS");
    const int from = m_at;
    int end = m_text.count();
    if (end - 3 > from && m_text.is(end - 1, "OPTION") && m_text.is(end - 2, "CHECK")) {
        const bool local = m_text.is(end - 3, "LOCAL");
        const bool cascaded = m_text.is(end - 3, "CASCADED");
        const int with = local || cascaded ? end - 4 : end - 3;
        if (m_text.is(with, "WITH")) {
            end = with;
            view.checkOption = local ? CheckOption::Local : CheckOption::Cascaded;
        }
    }
    view.query = m_text.slice({from, end});
    if (view.query.isEmpty())
        unexpected();
    m_at = m_text.count();
    return view;
}

syntax::Statement Parser::createTrigger()
{
    CreateTrigger trigger;
    trigger.orReplace = m_orReplace;
    trigger.options = m_head;
    trigger.ifNotExists = takeIfNotExists();
    trigger.name = qualifiedName();
    if (take("AFTER"))
        trigger.timing = TriggerTiming::After;
    else
        expect("BEFORE");
    if (!is("INSERT") && !is("UPDATE") && !is("DELETE"))
        unexpected();
    trigger.event = word().toUpper();
    expect("ON");
    trigger.table = qualifiedName();
    expect("FOR");
    expect("EACH");
    expect("ROW");
    if (is("FOLLOWS") || is("PRECEDES")) {
        const QString order = word().toLower();
        trigger.options.insert(u"order"_s, order + u' ' + quotedName(name()));
    }
    trigger.body = rest();
    if (trigger.body.isEmpty())
        unexpected();
    return trigger;
}

RoutineArgument Parser::argument(bool procedure)
{
    RoutineArgument result;
    const bool mode = (is("IN") || is("OUT") || is("INOUT")) &&
                      (procedure || m_text.type(m_at + 1) != LexemeType::Open);
    if (mode) {
        result.mode = is("IN")    ? ArgumentMode::In
                      : is("OUT") ? ArgumentMode::Out
                                  : ArgumentMode::InOut;
        ++m_at;
    }
    result.name = name();
    const int from = m_at;
    m_at = skipTo({",", ")"});
    result.type.text = m_text.slice({from, m_at});
    if (result.type.text.isEmpty())
        unexpected();
    return result;
}

// One property; false when the body begins.
bool Parser::characteristic(CreateRoutine &routine)
{
    if (take("COMMENT")) {
        routine.comment = string();
    } else if (take("LANGUAGE")) {
        word();
    } else if (take("NOT", "DETERMINISTIC")) {
        routine.deterministic = false;
    } else if (take("DETERMINISTIC")) {
        routine.deterministic = true;
    } else if (take("CONTAINS", "SQL")) {
        return true;
    } else if (take("NO", "SQL")) {
        routine.options.insert(u"data_access"_s, u"no sql"_s);
    } else if ((is("READS") || is("MODIFIES")) && isNext("SQL")) {
        routine.options.insert(u"data_access"_s, word().toLower() + u" sql data"_s);
        ++m_at;
        expect("DATA");
    } else if (take("SQL", "SECURITY")) {
        routine.definerRights = !take("INVOKER");
        take("DEFINER");
    } else {
        return false;
    }
    return true;
}

syntax::Statement Parser::createRoutine(RoutineType type)
{
    CreateRoutine routine;
    routine.type = type;
    routine.orReplace = m_orReplace;
    routine.options = m_head;
    routine.ifNotExists = takeIfNotExists();
    routine.name = qualifiedName();
    if (is("SONAME") || (is("RETURNS") && type == RoutineType::Function))
        return other({}, {routine.name}); // a loadable function
    expect("(");
    while (!failed() && !is(")")) {
        routine.arguments.append(argument(type == RoutineType::Procedure));
        if (!take(","))
            break;
    }
    expect(")");
    if (type == RoutineType::Function) {
        expect("RETURNS");
        ColumnDefinition returned;
        const int from = m_at;
        dataType(returned);
        if (take("COLLATE"))
            word();
        routine.returns = m_text.slice({from, m_at});
    }
    while (!failed() && characteristic(routine))
        continue;
    routine.body = rest();
    if (routine.body.isEmpty())
        unexpected();
    return routine;
}

syntax::Statement Parser::createEvent()
{
    CreateEvent event;
    event.ifNotExists = takeIfNotExists();
    event.name = qualifiedName();
    expect("ON");
    expect("SCHEDULE");
    if (!is("AT") && !is("EVERY"))
        unexpected();
    m_at = skipTo({"DO"});
    expect("DO");
    if (atEnd())
        unexpected();
    m_at = m_text.count();
    return event;
}

} // namespace relvar::mysql

#include "generators/dialects/mysql/blockwriter.h"
#include "generators/dialects/mysql/wording.h"
#include "model/names.h"

// Views, triggers and routines.
namespace relvar::mysql {

using namespace Qt::StringLiterals;

// What stands between CREATE and the kind of object.
QString BlockWriter::head(const Object &object) const
{
    QString text;
    if (const QString algorithm = option(object, u"algorithm"_s); !algorithm.isEmpty())
        text += u"ALGORITHM="_s + algorithm.toUpper() + u' ';
    if (const QString definer = option(object, u"definer"_s);
        m_options.owners && !definer.isEmpty())
        text += u"DEFINER="_s + quotedAccount(definer) + u' ';
    if (const QString security = option(object, u"sql_security"_s);
        object.kind == Kind::View && !security.isEmpty())
        text += u"SQL SECURITY "_s + security.toUpper() + u' ';
    return text;
}

void BlockWriter::writeView(const View &view)
{
    if (m_native)
        appendView(view, view.columnNames, view.query);
}

void BlockWriter::appendView(const View &view, const QStringList &names, const QString &query)
{
    if (view.type != ViewType::Plain)
        unsupported(view, Wording::tr("The view “%1” is written as a plain one: MySQL has no "
                                      "materialized views.")
                              .arg(displayName(m_model, view.id)));
    Block block;
    block.id = view.id;
    block.owner = block.schema = view.parent;
    block.phase = Block::ViewBlock;
    block.needs = {view.parent};
    block.mentions = {view.query};
    block.text = u"CREATE "_s + head(view) + u"VIEW "_s + name(view.id, view.id);
    QStringList columns;
    for (const QString &column : names)
        columns.append(quotedName(column));
    if (!columns.isEmpty())
        block.text += u" ("_s + columns.join(u", "_s) + u')';
    block.text += u" AS\n"_s + query;
    if (view.checkOption != CheckOption::None)
        block.text += u"\nWITH "_s + enumName(view.checkOption).toUpper() + u" CHECK OPTION"_s;
    block.text += u";\n"_s;
    block.drop = u"DROP VIEW "_s + name(view.id, view.id) + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeTrigger(const Trigger &trigger, const Table &table)
{
    const QString body = trigger.body.trimmed();
    const QString event = trigger.onInsert   ? u"INSERT"_s
                          : trigger.onUpdate ? u"UPDATE"_s
                          : trigger.onDelete ? u"DELETE"_s
                                             : QString();
    if (!m_native || body.isEmpty() || event.isEmpty() ||
        trigger.timing == TriggerTiming::InsteadOf) {
        unsupported(trigger, Wording::tr("The trigger “%1” has nothing that MySQL could run.")
                                 .arg(displayName(m_model, trigger.id)));
        return;
    }
    Block block;
    block.id = trigger.id;
    block.owner = table.id;
    block.schema = table.parent;
    block.phase = Block::TriggerBlock;
    block.needs = {table.id};
    QString text = u"CREATE "_s + head(trigger) + u"TRIGGER "_s + quotedName(trigger.name) +
                   (trigger.timing == TriggerTiming::Before ? u" BEFORE "_s : u" AFTER "_s) +
                   event + u" ON "_s + quotedName(table.name) + u" FOR EACH ROW\n"_s;
    if (const QString order = option(trigger, u"order"_s); !order.isEmpty())
        text += order.section(u' ', 0, 0).toUpper() + u' ' + order.section(u' ', 1) + u'\n';
    block.text = delimited(text + body);
    block.drop = u"DROP TRIGGER "_s + quotedName(trigger.name) + u";\n"_s;
    m_blocks.append(block);
}

static QString argumentText(const Model &model, const RoutineArgument &argument, bool procedure)
{
    QString text;
    if (procedure)
        text = argument.mode == ArgumentMode::Out     ? u"OUT "_s
               : argument.mode == ArgumentMode::InOut ? u"INOUT "_s
               : argument.mode == ArgumentMode::In    ? u"IN "_s
                                                      : QString();
    return text + quotedName(argument.name) + u' ' + typeName(model, argument.type);
}

void BlockWriter::writeRoutine(const Routine &routine)
{
    const bool procedure = routine.type == RoutineType::Procedure;
    if (!m_native || routine.type == RoutineType::Aggregate || routine.sqlBody.isEmpty()) {
        unsupported(routine,
                    Wording::tr("The routine “%1” is in a language that MySQL does not know.")
                        .arg(displayName(m_model, routine.id)));
        return;
    }
    Block block;
    block.id = routine.id;
    block.owner = block.schema = routine.parent;
    block.phase = Block::RoutineBlock;
    block.needs = {routine.parent};
    const QString kind = procedure ? u"PROCEDURE "_s : u"FUNCTION "_s;
    QStringList arguments;
    for (const RoutineArgument &argument : routine.arguments)
        arguments.append(argumentText(m_model, argument, procedure));
    QString text = u"CREATE "_s + head(routine) + kind + quotedName(routine.name) + u'(' +
                   arguments.join(u", "_s) + u')';
    if (!procedure)
        text += u" RETURNS "_s + typeName(m_model, routine.returns);
    text += u'\n';
    if (routine.volatility == Volatility::Immutable)
        text += u"DETERMINISTIC\n"_s;
    if (const QString access = option(routine, u"data_access"_s); !access.isEmpty())
        text += access.toUpper() + u'\n';
    if (!routine.securityDefiner)
        text += u"SQL SECURITY INVOKER\n"_s;
    if (m_options.comments && !routine.comment.isEmpty())
        text += u"COMMENT "_s + quotedText(routine.comment) + u'\n';
    block.text = delimited(text + routine.sqlBody);
    block.drop = u"DROP "_s + kind + quotedName(routine.name) + u";\n"_s;
    m_blocks.append(block);
}

} // namespace relvar::mysql

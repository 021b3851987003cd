#include "generators/pgmodeler/names.h"
#include "generators/pgmodeler/statements.h"

using namespace Qt::StringLiterals;

namespace relvar::pgmodeler {

static QString parameterText(const Element &parameter)
{
    QString text;
    const bool in = parameter.isTrue(u"in"_s);
    const bool out = parameter.isTrue(u"out"_s);
    if (parameter.isTrue(u"variadic"_s))
        text = u"VARIADIC "_s;
    else if (out)
        text = in ? u"INOUT "_s : u"OUT "_s;
    if (const QString name = parameter.value(u"name"_s); !name.isEmpty())
        text += quoted(name) + u' ';
    text += typeText(parameter.child(u"type"));
    if (const QString value = parameter.value(u"default-value"_s); !value.isEmpty())
        text += u" DEFAULT "_s + value;
    return text;
}

static QStringList parameters(const Element &owner)
{
    QStringList list;
    for (const Element *one : owner.all(u"parameter"))
        list.append(parameterText(*one));
    return list;
}

// Text between dollar signs, with a word between them that it does not hold.
static QString dollarQuoted(const QString &text)
{
    QString mark = u"$$"_s;
    for (int i = 0; text.contains(mark); ++i)
        mark = u"$body"_s + QString::number(i) + u'$';
    return mark + u'\n' + text + u'\n' + mark;
}

static QString returns(const Element &function)
{
    const Element *result = function.child(u"return-type");
    if (!result)
        return {};
    if (const QStringList columns = parameters(*result); !columns.isEmpty())
        return u" RETURNS TABLE ("_s + columns.join(u", "_s) + u')';
    return u" RETURNS "_s + (function.isTrue(u"returns-setof"_s) ? u"SETOF "_s : QString()) +
           typeText(result->child(u"type"));
}

static QStringList routineSql(const Element &routine)
{
    const bool isFunction = routine.name == u"function";
    QString text = isFunction ? u"CREATE FUNCTION "_s : u"CREATE PROCEDURE "_s;
    text += qualifiedName(routine) + u" ("_s + parameters(routine).join(u", "_s) + u')' +
            returns(routine);
    const QString language = routine.childName(u"language");
    text += u" LANGUAGE "_s + quoted(language.isEmpty() ? u"sql"_s : language);
    if (isFunction)
        for (const char *attribute : {"function-type", "behavior-type", "parallel-type"})
            if (const QString words = routine.value(QString::fromLatin1(attribute));
                !words.isEmpty())
                text += u' ' + words;
    if (routine.isTrue(u"window-func"_s))
        text += u" WINDOW"_s;
    if (routine.isTrue(u"leakproof"_s))
        text += u" LEAKPROOF"_s;
    if (const QString security = routine.value(u"security-type"_s); !security.isEmpty())
        text += u' ' + security;
    // 1 is what the languages other than C and internal have anyway.
    if (const int cost = routine.value(u"execution-cost"_s).toInt(); isFunction && cost > 1)
        text += u" COST "_s + QString::number(cost);
    if (const int rows = routine.value(u"row-amount"_s).toInt(); isFunction && rows > 0)
        text += u" ROWS "_s + QString::number(rows);
    if (const Element *library = routine.child(u"definition");
        library && library->attributes.contains(u"library"_s))
        text += u" AS "_s + literal(library->value(u"library"_s)) + u", "_s +
                literal(library->value(u"symbol"_s));
    else
        text += u" AS "_s + dollarQuoted(routine.childText(u"definition"));
    return {text};
}

static QStringList triggerSql(const Element &trigger)
{
    static constexpr std::pair<const char *, const char *> events[] = {{"ins-event", "INSERT"},
                                                                       {"del-event", "DELETE"},
                                                                       {"upd-event", "UPDATE"},
                                                                       {"trunc-event", "TRUNCATE"}};
    QStringList fired;
    for (const auto &[attribute, word] : events) {
        if (!trigger.isTrue(QString::fromLatin1(attribute)))
            continue;
        QString event = QString::fromLatin1(word);
        const Element *columns = trigger.child(u"columns");
        if (event == u"UPDATE" && columns)
            event += u" OF "_s + splitNames(columns->value(u"names"_s)).join(u", "_s);
        fired.append(event);
    }
    QString text = u"CREATE "_s;
    if (trigger.isTrue(u"constraint"_s))
        text += u"CONSTRAINT "_s;
    text += u"TRIGGER "_s + quoted(trigger.value(u"name"_s)) + u' ' +
            trigger.value(u"firing-type"_s) + u' ' + fired.join(u" OR "_s) + u" ON "_s +
            trigger.value(u"table"_s);
    if (const QString from = trigger.value(u"ref-table"_s); !from.isEmpty())
        text += u" FROM "_s + from;
    if (trigger.isTrue(u"deferrable"_s))
        text += u" DEFERRABLE "_s + trigger.value(u"defer-type"_s);
    QString transition;
    for (const char *which : {"old", "new"})
        if (const QString name = trigger.value(QString::fromLatin1(which) + u"-table-name"_s);
            !name.isEmpty())
            transition += u' ' + QString::fromLatin1(which).toUpper() + u" TABLE AS "_s + name;
    if (!transition.isEmpty())
        text += u" REFERENCING"_s + transition;
    text += trigger.isTrue(u"per-line"_s) ? u" FOR EACH ROW"_s : u" FOR EACH STATEMENT"_s;
    if (const QString condition = trigger.childText(u"condition"); !condition.isEmpty())
        text += u" WHEN ("_s + condition + u')';
    const Element *function = trigger.child(u"function");
    QStringList arguments;
    for (const QString &one : trigger.value(u"arguments"_s).split(u',', Qt::SkipEmptyParts))
        arguments.append(one.startsWith(u'\'') ? one : literal(one));
    const QString signature = function ? function->value(u"signature"_s) : QString();
    text += u" EXECUTE FUNCTION "_s + signature.section(u'(', 0, 0) + u'(' +
            arguments.join(u", "_s) + u')';
    return {text};
}

static QStringList ruleSql(const Element &rule)
{
    QString text = u"CREATE RULE "_s + quoted(rule.value(u"name"_s)) + u" AS "_s + u"ON "_s +
                   rule.value(u"event-type"_s).remove(u"ON "_s) + u" TO "_s +
                   rule.value(u"table"_s);
    if (const QString condition = rule.childText(u"condition"); !condition.isEmpty())
        text += u" WHERE "_s + condition;
    const QString commands = rule.childText(u"commands");
    text += u" DO "_s + rule.value(u"exec-type"_s) + u' ' +
            (commands.isEmpty() ? u"NOTHING"_s : u'(' + commands + u')');
    return {text};
}

static QStringList policySql(const Element &policy)
{
    QString text = u"CREATE POLICY "_s + quoted(policy.value(u"name"_s)) + u" ON "_s +
                   policy.value(u"table"_s);
    if (policy.value(u"permissive"_s) == u"false")
        text += u" AS RESTRICTIVE"_s;
    if (const QString command = policy.value(u"command"_s); !command.isEmpty())
        text += u" FOR "_s + command;
    if (const Element *roles = policy.child(u"roles"))
        text += u" TO "_s + splitNames(roles->value(u"names"_s)).join(u", "_s);
    for (const Element *one : policy.all(u"expression"))
        text += (one->value(u"type"_s) == u"using-exp" ? u" USING ("_s : u" WITH CHECK ("_s) +
                one->text.trimmed() + u')';
    return {text};
}

QStringList programSql(const Element &element)
{
    if (element.name == u"function" || element.name == u"procedure")
        return routineSql(element);
    if (element.name == u"trigger")
        return triggerSql(element);
    if (element.name == u"rule")
        return ruleSql(element);
    if (element.name == u"policy")
        return policySql(element);
    if (element.name == u"genericsql")
        return {element.childText(u"definition")};
    return {};
}

// Up to version 1.0 a view is made of references, which its clauses name by their numbers.
static QString queryOfReferences(const Element &view)
{
    const QList<const Element *> references = view.all(u"reference");
    QStringList selected;
    QStringList from;
    QString where;
    QString end;
    for (const Element *clause : view.all(u"expression")) {
        const QString type = clause->value(u"type"_s);
        for (const QString &number : clause->text.split(u',', Qt::SkipEmptyParts)) {
            const int index = number.trimmed().toInt();
            if (index < 0 || index >= references.size())
                continue;
            const Element &one = *references[index];
            const QString alias = one.value(u"alias"_s);
            const QString table = one.value(u"table"_s);
            const QString inner = one.childText(u"expression");
            if (type == u"select-exp" && table.isEmpty()) {
                selected.append(inner + (alias.isEmpty() ? QString() : u" AS "_s + quoted(alias)));
            } else if (type == u"select-exp") {
                const QString column = one.value(u"column"_s);
                const QString renamed = one.value(u"column-alias"_s);
                selected.append((alias.isEmpty() ? table : quoted(alias)) + u'.' +
                                (column.isEmpty() ? u"*"_s : quoted(column)) +
                                (renamed.isEmpty() ? QString() : u" AS "_s + quoted(renamed)));
            } else if (type == u"from-exp") {
                from.append(table.isEmpty()
                                ? inner
                                : table +
                                      (alias.isEmpty() ? QString() : u" AS "_s + quoted(alias)));
            } else {
                (type == u"simple-exp" ? where : end) += u' ' + inner;
            }
        }
    }
    QString text = u"SELECT "_s + selected.join(u", "_s);
    if (!from.isEmpty())
        text += u" FROM "_s + from.join(u", "_s);
    if (!where.isEmpty())
        text += u" WHERE"_s + where;
    return text + end;
}

// Later ones hold their query, with {name} for an object and @{name} for its alias.
static QString queryOf(const Element &view)
{
    QString query = view.childText(u"definition");
    if (query.isEmpty())
        return queryOfReferences(view);
    for (const Element *one : view.all(u"reference")) {
        const QString key = u'{' + one->value(u"ref-name"_s) + u'}';
        const QString object = one->value(u"object"_s);
        query.replace(u'@' + key, one->value(u"ref-alias"_s));
        query.replace(key, object);
    }
    while (query.endsWith(u';'))
        query = query.chopped(1).trimmed();
    return query;
}

QStringList viewSql(const Element &view)
{
    const bool stored = view.isTrue(u"materialized"_s);
    QString text = u"CREATE "_s;
    if (view.isTrue(u"recursive"_s) && !stored)
        text += u"RECURSIVE "_s;
    text += (stored ? u"MATERIALIZED VIEW "_s : u"VIEW "_s) + qualifiedName(view);
    text += u" AS "_s + queryOf(view);
    if (stored && view.isTrue(u"with-no-data"_s))
        text += u" WITH NO DATA"_s;
    return {text};
}

} // namespace relvar::pgmodeler

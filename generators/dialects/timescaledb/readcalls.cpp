#include "generators/dialects/timescaledb/calls.h"
#include "generators/dialects/timescaledb/policies.h"
#include "generators/dialects/timescaledb/readparts.h"
#include "generators/dialects/timescaledb/wording.h"
#include "model/timescaledb.h"

#include <QRegularExpression>

#include <algorithm>

namespace relvar::timescaledb {

using namespace postgresql;
using namespace Qt::StringLiterals;

namespace {

void put(Object &object, const QString &name, const QString &value)
{
    const QString whole = u"timescaledb."_s + name;
    if (value.isEmpty())
        object.options.remove(whole);
    else
        object.options.insert(whole, value);
}

Outcome noColumn(const QString &column, const Object &table)
{
    return refused(Wording::tr("There is no column %1 in %2.").arg(column, table.name));
}

// Arguments without an option of their own keep their text under the name of the function's part.
void putOthers(Object &object, const char *prefix, const Call &call, const QStringList &known)
{
    const QString head = QLatin1String(prefix) + u'_';
    for (auto it = call.arguments.cbegin(); it != call.arguments.cend(); ++it)
        if (!known.contains(it.key()) && !isNull(*it))
            put(object, it.key().startsWith(head) ? it.key() : head + it.key(), it->text);
}

void clearPolicy(Object &object, const Policy &policy)
{
    const QString head = u"timescaledb."_s + QLatin1String(policy.prefix) + u'_';
    for (auto it = object.options.begin(); it != object.options.end();)
        it = it.key().startsWith(head) && it.key() != u"timescaledb.compress_chunk_interval"
                 ? object.options.erase(it)
                 : std::next(it);
}

// What one statement calls. Lives on the stack of readCalls().
class CallReader
{
public:
    CallReader(Reading &reading, const Call &call)
        : m_reading(reading)
        , m_draft(reading.draft)
        , m_call(call)
    {
    }
    std::optional<Outcome> read();

private:
    Object *relation(const char *parameter) const;
    Table *table(const char *parameter) const { return m_draft.get<Table>(idOf(parameter)); }
    Id idOf(const char *parameter) const
    {
        const Object *object = relation(parameter);
        return object ? object->id : Id();
    }
    Outcome missing(const char *parameter) const;
    const Column *timeColumn(const Table &table) const
    {
        return m_draft.column(table.id, option(table, "time_column"));
    }
    Outcome createHypertable();
    Outcome addDimension();
    Outcome setInterval();
    Outcome setPartitions();
    Outcome setNow();
    Outcome addPolicy(const Policy &policy);
    Outcome addJob(const Policy &policy);
    void fill(Object &object, const Policy &policy, const Column *time);
    Outcome removePolicy(const Policy &policy);
    Outcome severalPolicies();
    std::optional<QString> dimensionText(const Table &table, const Argument &argument);

    Reading &m_reading;
    Draft &m_draft;
    const Call &m_call;
};

Object *CallReader::relation(const char *parameter) const
{
    const QString name = nameOf(m_call[parameter]);
    return name.isEmpty() ? nullptr : m_draft.find(m_draft.relation(writtenName(name)));
}

// There is no such table, or what it is called follows from rows.
Outcome CallReader::missing(const char *parameter) const
{
    return nameOf(m_call[parameter]).isEmpty()
               ? skipped(Wording::tr("What it is about is known only when it runs."))
               : unresolved();
}

std::optional<Outcome> CallReader::read()
{
    const QString &function = m_call.function;
    if (!m_call.misfit.isEmpty())
        return kept(Wording::tr("%1() has an argument that is not known here: %2.")
                        .arg(function, m_call.misfit));
    if (function == u"create_hypertable")
        return createHypertable();
    if (function == u"add_dimension")
        return addDimension();
    if (function == u"set_chunk_time_interval" || function == u"set_partitioning_interval")
        return setInterval();
    if (function == u"set_number_partitions")
        return setPartitions();
    if (function == u"set_integer_now_func")
        return setNow();
    if (function == u"add_job")
        return addJob(policy("job"));
    if (const Policy *added = policyAddedBy(function))
        return addPolicy(*added);
    if (const Policy *removed = policyRemovedBy(function);
        removed && function != u"delete_job") // which names a job by a number
        return removePolicy(*removed);
    if (function.endsWith(u"_policies"))
        return severalPolicies();
    return std::nullopt;
}

// A dimension as the option of the table holds it.
std::optional<QString> CallReader::dimensionText(const Table &table, const Argument &argument)
{
    if (argument.node->node_case != PG_QUERY__NODE__NODE_FUNC_CALL)
        return std::nullopt;
    const Call call = bound(m_reading.text, *argument.node->func_call);
    const QString name = nameOf(call["column_name"]);
    const Column *column = m_draft.column(table.id, name);
    QStringList parts{quotedName(name)};
    for (const char *parameter : {"number_partitions", "partition_interval"})
        if (call[parameter] && !isNull(call[parameter])) {
            const QString value = lengthFor(column, lengthOf(call[parameter]));
            const auto size = length(value);
            parts.append(size && !size->plain ? u"INTERVAL "_s + quotedText(value) : value);
        }
    if (const Argument function = call["partition_func"]; function && !isNull(function))
        parts.append(u"partition_func => "_s + function.text);
    return call.function + u'(' + parts.join(u", "_s) + u')';
}

Outcome CallReader::createHypertable()
{
    Table *found = table("relation");
    if (!found)
        return missing("relation");
    if (isHypertable(*found)) {
        const QString already = Wording::tr("%1 is a hypertable already.").arg(found->name);
        return m_call.isTrue("if_not_exists") ? Outcome{Fate::Imported, already} : refused(already);
    }
    QString time = nameOf(m_call["time_column_name"]);
    Argument interval = m_call["chunk_time_interval"];
    Argument function;
    if (const Argument dimension = m_call["dimension"]) {
        if (dimension.node->node_case != PG_QUERY__NODE__NODE_FUNC_CALL)
            return kept(Wording::tr("What the table is divided by is known only when it runs."));
        const Call by = bound(m_reading.text, *dimension.node->func_call);
        if (by.function != u"by_range")
            return refused(Wording::tr("The first dimension of %1 is no range.").arg(found->name));
        time = nameOf(by["column_name"]);
        interval = by["partition_interval"];
        function = by["partition_func"];
    }
    const Column *column = m_draft.column(found->id, time);
    if (!column)
        return noColumn(time, *found);
    QString dimensions;
    if (const QString space = nameOf(m_call["partitioning_column"]); !space.isEmpty()) {
        if (!m_draft.column(found->id, space))
            return noColumn(space, *found);
        dimensions = u"by_hash("_s + quotedName(space) + u", "_s +
                     constantText(m_call["number_partitions"]).value_or(u"1"_s);
        if (const Argument own = m_call["partitioning_func"]; own && !isNull(own))
            dimensions += u", partition_func => "_s + own.text;
        dimensions += u')';
    }
    put(*found, u"time_column"_s, time);
    put(*found, u"chunk_interval"_s,
        interval && !isNull(interval) ? lengthFor(column, lengthOf(interval)) : QString());
    put(*found, u"dimensions"_s, dimensions);
    if (const Argument indexes = m_call["create_default_indexes"];
        indexes && !m_call.isTrue("create_default_indexes"))
        put(*found, u"default_indexes"_s, u"false"_s);
    if (function && !isNull(function))
        put(*found, u"hypertable_time_partitioning_func"_s, function.text);
    putOthers(*found, "hypertable", m_call,
              {u"relation"_s, u"time_column_name"_s, u"partitioning_column"_s,
               u"number_partitions"_s, u"chunk_time_interval"_s, u"create_default_indexes"_s,
               u"if_not_exists"_s, u"migrate_data"_s, u"partitioning_func"_s, u"dimension"_s});
    return imported();
}

Outcome CallReader::addDimension()
{
    Table *found = table("hypertable");
    if (!found)
        return missing("hypertable");
    if (!isHypertable(*found))
        return refused(Wording::tr("%1 is no hypertable.").arg(found->name));
    QString text;
    QString name = nameOf(m_call["column_name"]);
    if (const Argument dimension = m_call["dimension"]) {
        const auto one = dimensionText(*found, dimension);
        if (!one)
            return kept(Wording::tr("What the table is divided by is known only when it runs."));
        text = *one;
        name = nameOf(bound(m_reading.text, *dimension.node->func_call)["column_name"]);
    } else {
        const Argument count = m_call["number_partitions"];
        const Argument interval = m_call["chunk_time_interval"];
        text = u"by_range("_s + quotedName(name);
        if (count && !isNull(count)) {
            text = u"by_hash("_s + quotedName(name) + u", "_s + count.text;
        } else if (interval && !isNull(interval)) {
            const QString value = lengthFor(m_draft.column(found->id, name), lengthOf(interval));
            const auto size = length(value);
            text += u", "_s + (size && !size->plain ? u"INTERVAL "_s + quotedText(value) : value);
        }
        if (const Argument function = m_call["partitioning_func"]; function && !isNull(function))
            text += u", partition_func => "_s + function.text;
        text += u')';
    }
    if (!m_draft.column(found->id, name))
        return noColumn(name, *found);
    if (partitionColumns(*found).contains(name)) {
        const QString already = Wording::tr("%1 is divided by %2 already.").arg(found->name, name);
        return m_call.isTrue("if_not_exists") ? Outcome{Fate::Imported, already} : refused(already);
    }
    const QString before = option(*found, "dimensions");
    put(*found, u"dimensions"_s, before.isEmpty() ? text : before + u", "_s + text);
    return imported();
}

Outcome CallReader::setInterval()
{
    const char *parameter =
        m_call["chunk_time_interval"] ? "chunk_time_interval" : "partition_interval";
    Object *object = relation("hypertable");
    if (!object)
        return missing("hypertable");
    const Table *hypertable = m_draft.get<Table>(object->id);
    if (hypertable && !isHypertable(*hypertable))
        return refused(Wording::tr("%1 is no hypertable.").arg(object->name));
    const QString dimension = nameOf(m_call["dimension_name"]);
    if (hypertable && !dimension.isEmpty() && dimension != option(*hypertable, "time_column"))
        return kept(Wording::tr("The chunks of a further dimension are set when it is added."));
    if (isNull(m_call[parameter]))
        return refused(Wording::tr("An interval is missing."));
    put(*object, u"chunk_interval"_s,
        lengthFor(hypertable ? timeColumn(*hypertable) : nullptr, lengthOf(m_call[parameter])));
    return imported();
}

Outcome CallReader::setPartitions()
{
    Table *found = table("hypertable");
    if (!found)
        return missing("hypertable");
    const QString name = nameOf(m_call["dimension_name"]);
    QString text = option(*found, "dimensions");
    const QRegularExpression form(
        u"(by_hash\\("_s +
        (name.isEmpty() ? u"[^,]+"_s : QRegularExpression::escape(quotedName(name))) +
        u",\\s*)\\d+"_s);
    if (!text.contains(form))
        return refused(Wording::tr("%1 is not divided by a hash.").arg(found->name));
    put(*found, u"dimensions"_s, text.replace(form, u"\\1"_s + m_call["number_partitions"].text));
    return imported();
}

Outcome CallReader::setNow()
{
    Table *found = table("hypertable");
    if (!found)
        return missing("hypertable");
    put(*found, u"integer_now"_s, nameOf(m_call["integer_now_func"]));
    return imported();
}

void CallReader::fill(Object &object, const Policy &policy, const Column *time)
{
    QStringList known{policy.parameters.first(), u"if_not_exists"_s};
    for (const Policy::Argument &one : policy.options) {
        known.append(QLatin1String(one.parameter));
        const Argument argument = m_call[one.parameter];
        QString value;
        if (argument && !isNull(argument))
            value = one.form == Policy::Argument::Length ? lengthOf(argument)
                    : one.form == Policy::Argument::Name
                        ? nameOf(argument)
                        : constantText(argument).value_or(u'(' + argument.text + u')');
        if (one.form == Policy::Argument::Length &&
            qstrcmp(one.parameter, "schedule_interval") != 0)
            value = lengthFor(time, value);
        put(object, QLatin1String(one.option), value);
    }
    putOthers(object, policy.prefix, m_call, known);
}

Outcome CallReader::addPolicy(const Policy &policy)
{
    const QByteArray first = policy.parameters.first().toLatin1();
    Object *object = relation(first.constData());
    if (!object)
        return missing(first.constData());
    const Table *hypertable = m_draft.get<Table>(object->id);
    const View *view = m_draft.get<View>(object->id);
    if ((!hypertable || !isHypertable(*hypertable)) && (!view || !isContinuousAggregate(*view)))
        return kept(Wording::tr("%1 is no hypertable.").arg(object->name));
    // A hypertable that is made with its columnstore has the job for that already.
    const bool exists = !option(*object, policy.options.first().option).isEmpty();
    if (exists && m_call.isTrue("if_not_exists") && qstrcmp(policy.prefix, "compress") != 0)
        return {Fate::Imported,
                Wording::tr("There is such a job for %1 already.").arg(object->name)};
    if (exists && qstrcmp(policy.prefix, "compress") != 0)
        return refused(Wording::tr("There is such a job for %1 already.").arg(object->name));
    fill(*object, policy, hypertable ? timeColumn(*hypertable) : nullptr);
    return imported();
}

Outcome CallReader::addJob(const Policy &policy)
{
    const QString name = nameOf(m_call["proc"]).section(u'(', 0, 0);
    if (name.isEmpty())
        return skipped(Wording::tr("What it is about is known only when it runs."));
    const QList<Id> routines = m_draft.routines(writtenName(name));
    if (routines.isEmpty())
        return unresolved();
    Routine *routine = m_draft.get<Routine>(routines.first());
    if (!option(*routine, "job_schedule").isEmpty())
        return kept(Wording::tr("%1 is a job already.").arg(routine->name));
    fill(*routine, policy, nullptr);
    return imported();
}

Outcome CallReader::removePolicy(const Policy &policy)
{
    Object *object = relation("relation");
    if (!object)
        return m_call.isTrue("if_exists") || m_call.isTrue("if_not_exists") ? imported()
                                                                            : missing("relation");
    clearPolicy(*object, policy);
    return imported();
}

// The functions of timescaledb_experimental, for several jobs of a continuous aggregate at once.
Outcome CallReader::severalPolicies()
{
    Object *object = relation("relation");
    if (!object)
        return missing("relation");
    const bool refresh = bool(m_call["refresh_start_offset"]) || m_call["refresh_end_offset"];
    for (const char *name :
         {"refresh_start_offset", "refresh_end_offset", "compress_after", "drop_after"})
        if (const Argument argument = m_call[name])
            put(*object, QLatin1String(name), isNull(argument) ? QString() : lengthOf(argument));
    if (refresh && option(*object, "refresh_schedule").isEmpty())
        put(*object, u"refresh_schedule"_s, u"1 hour"_s);
    for (const char *name : {"first", "second", "third"})
        if (const Policy *one = policyOf(nameOf(m_call[name])))
            clearPolicy(*object, *one);
    if (m_call.function == u"remove_all_policies")
        for (const char *name : {"refresh_start_offset", "refresh_end_offset", "refresh_schedule",
                                 "compress_after", "drop_after"})
            put(*object, QLatin1String(name), {});
    return imported();
}

// What has an effect on tables but no option stays in its place in the script.
bool isKept(const QString &function)
{
    static const QStringList names{u"attach_tablespace"_s,      u"detach_tablespace"_s,
                                   u"detach_tablespaces"_s,     u"enable_chunk_skipping"_s,
                                   u"disable_chunk_skipping"_s, u"set_adaptive_chunking"_s};
    return names.contains(function);
}

} // namespace

bool callsExtension(const PgQuery__Node &statement)
{
    const QList<const PgQuery__FuncCall *> calls = callsIn(statement);
    return std::any_of(calls.begin(), calls.end(), [](const PgQuery__FuncCall *one) {
        const QString function = functionName(*one);
        return isKept(function) || !parametersOf(function, false).isEmpty();
    });
}

std::optional<Outcome> readCalls(Reading &reading, const PgQuery__Node &statement)
{
    std::optional<Outcome> result;
    for (const PgQuery__FuncCall *one : callsIn(statement)) {
        const QString function = functionName(*one);
        std::optional<Outcome> outcome;
        if (isKept(function))
            outcome = kept(Wording::tr("Relvar has no option for %1().").arg(function));
        else if (!parametersOf(function, false).isEmpty() && !function.startsWith(u"by_")) {
            const Call call = bound(reading.text, *one);
            outcome = CallReader(reading, call).read();
        }
        if (outcome)
            result = result ? *result + *outcome : *outcome;
    }
    return result;
}

} // namespace relvar::timescaledb

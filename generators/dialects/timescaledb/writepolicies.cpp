#include "generators/dialects/postgresql/names.h"
#include "generators/dialects/timescaledb/policies.h"
#include "generators/dialects/timescaledb/writer.h"

#include <algorithm>

namespace relvar::timescaledb {

using namespace Qt::StringLiterals;
using postgresql::quotedText;

namespace {

QString optionText(const Object &object, const QString &name)
{
    return object.options.value(u"timescaledb."_s + name).trimmed();
}

// What is kept as text of SQL: "<prefix>_<parameter>", or the parameter alone where it begins so.
QString otherArgument(const Object &object, const Policy &policy, const QString &parameter)
{
    const QString head = QLatin1String(policy.prefix) + u'_';
    const QString name = parameter == u"created_before" ? u"compress_created_before"_s : parameter;
    return optionText(object, name.startsWith(head) ? name : head + name);
}

QString argument(const Object &object, const Policy::Argument &one, const Column *time)
{
    const QString text = option(object, one.option);
    switch (one.form) {
    case Policy::Argument::Name:
        return quotedText(text);
    case Policy::Argument::Json:
        return text.startsWith(u'(') ? text : quotedText(text);
    case Policy::Argument::Length:
        break;
    }
    const bool schedule = qstrcmp(one.parameter, "schedule_interval") == 0;
    return lengthArgument(schedule ? nullptr : time, text);
}

// The statement that adds one job; empty when the options have none.
QString addStatement(const Object &object, const Policy &policy, const QString &name,
                     const Column *time, bool unlessThere)
{
    const bool refresh = qstrcmp(policy.prefix, "refresh") == 0;
    QStringList arguments{quotedText(name)};
    bool any = false;
    for (const QString &parameter : policy.parameters.sliced(1)) {
        const auto known =
            std::find_if(policy.options.begin(), policy.options.end(), [&](const auto &one) {
                return parameter == QLatin1String(one.parameter);
            });
        QString text;
        if (known != policy.options.end()) {
            const bool given = !option(object, known->option).isEmpty();
            any = any || (given && known == policy.options.begin());
            if (given || (refresh && parameter.endsWith(u"_offset")))
                text = argument(object, *known, time);
        } else if (parameter == u"if_not_exists") {
            text = unlessThere ? u"true"_s : QString();
        } else {
            text = otherArgument(object, policy, parameter);
            any = any || (!text.isEmpty() && parameter.endsWith(u"created_before"));
        }
        if (!text.isEmpty())
            arguments.append(parameter + u" => "_s + text);
    }
    if (!any)
        return {};
    return (policy.procedure ? u"CALL "_s : u"SELECT "_s) + QLatin1String(policy.add) + u'(' +
           arguments.join(u", "_s) + u");\n"_s;
}

} // namespace

QString lengthArgument(const Column *time, const QString &text)
{
    if (text.isEmpty() || text.compare(u"null", Qt::CaseInsensitive) == 0)
        return u"NULL"_s;
    if (text.startsWith(u'('))
        return text;
    const auto value = length(text);
    if (!value || !value->plain)
        return u"INTERVAL "_s + quotedText(text);
    const QString type = time ? time->type.text.toLower() : QString();
    if (type == u"bigint" || type == u"int8" || type == u"bigserial")
        return u"BIGINT "_s + quotedText(text);
    if (type == u"smallint" || type == u"int2")
        return u"SMALLINT "_s + quotedText(text);
    return text;
}

QString policyStatements(const Object &object, const QString &name, const Column *time, int version,
                         bool remade)
{
    const Policy &compress = version < 218 ? compressionPolicy() : policy("compress");
    QString text = addStatement(object, policy("refresh"), name, time, false);
    QString own = isOn(object, "columnstore") || object.kind == Kind::View
                      ? addStatement(object, compress, name, time, false)
                      : QString();
    if (remade) {
        // The job that came with the hypertable compresses what is as old as one chunk.
        QString usual = option(object, "chunk_interval");
        if (usual.isEmpty())
            usual = u"7 days"_s;
        const auto wanted = length(option(object, "compress_after"));
        if (wanted && wanted == length(usual))
            own = addStatement(object, compress, name, time, true);
        else
            own.prepend(u"CALL remove_columnstore_policy("_s + quotedText(name) +
                        u", if_exists => true);\n"_s);
    }
    text += own;
    text += addStatement(object, policy("drop"), name, time, false);
    return text + addStatement(object, policy("reorder"), name, time, false);
}

QString jobStatement(const Routine &routine, const QString &name)
{
    return addStatement(routine, policy("job"), name, nullptr, false);
}

} // namespace relvar::timescaledb

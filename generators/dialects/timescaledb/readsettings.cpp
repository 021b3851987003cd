#include "generators/dialects/timescaledb/readparts.h"
#include "generators/dialects/timescaledb/wording.h"
#include "model/timescaledb.h"

// WITH (tsdb.hypertable, …), SET (timescaledb.compress, …): names have changed over time.
namespace relvar::timescaledb {

using namespace postgresql;
using namespace Qt::StringLiterals;

namespace {

// The option that a setting goes to: one of ours, or the same name.
QString optionOf(const QString &setting)
{
    static const QHash<QString, QString> names{
        {u"partition_column"_s, u"time_column"_s},
        {u"partitioning_column"_s, u"time_column"_s},
        {u"time_column"_s, u"time_column"_s},
        {u"chunk_time_interval"_s, u"chunk_interval"_s},
        {u"create_default_indexes"_s, u"default_indexes"_s},
        {u"compress"_s, u"columnstore"_s},
        {u"enable_columnstore"_s, u"columnstore"_s},
        {u"segment_by"_s, u"segmentby"_s},
        {u"compress_segmentby"_s, u"segmentby"_s},
        {u"order_by"_s, u"orderby"_s},
        {u"compress_orderby"_s, u"orderby"_s},
        {u"compress_chunk_time_interval"_s, u"compress_chunk_interval"_s},
    };
    return names.value(setting, setting);
}

bool isFlag(const QString &option)
{
    static const QStringList flags{
        u"hypertable"_s,        u"continuous"_s, u"columnstore"_s,         u"default_indexes"_s,
        u"materialized_only"_s, u"finalized"_s,  u"create_group_indexes"_s};
    return flags.contains(option);
}

QString flagText(const QString &value)
{
    const QString word = value.toLower();
    return word == u"true" || word == u"on" || word == u"1" || word == u"yes" || word == u"t"
               ? u"true"_s
               : u"false"_s;
}

// Takes the settings of TimescaleDB out of those of PostgreSQL.
QMap<QString, QString> takeSettings(Object &object)
{
    QMap<QString, QString> settings;
    for (const QString &space : {u"postgresql.tsdb."_s, u"postgresql.timescaledb."_s})
        for (auto it = object.options.begin(); it != object.options.end();) {
            if (!it.key().startsWith(space)) {
                ++it;
                continue;
            }
            const QString option = optionOf(it.key().mid(space.size()));
            settings.insert(option, isFlag(option) ? flagText(*it) : *it);
            it = object.options.erase(it);
        }
    return settings;
}

void put(Object &object, const QString &option, const QString &value)
{
    const QString whole = u"timescaledb."_s + option;
    if (value.isEmpty())
        object.options.remove(whole);
    else
        object.options.insert(whole, value);
}

// What a table is divided by when nobody says: its first column with a time.
QString firstTimeColumn(const Draft &draft, const Table &table)
{
    for (const Column *column : draft.columns(table)) {
        const QString type = column->type.text.toLower();
        if (type.startsWith(u"timestamp") || type == u"date")
            return column->name;
    }
    return {};
}

} // namespace

QString lengthFor(const Column *column, const QString &text)
{
    const auto value = length(text);
    return value && value->plain && column && !isInteger(column) ? lengthText(value->microseconds)
                                                                 : text;
}

Outcome readTableSettings(Draft &draft, Table &table, bool created)
{
    QMap<QString, QString> settings = takeSettings(table);
    const bool hypertable = settings.take(u"hypertable"_s) == u"true";
    if (!hypertable && created && !settings.isEmpty() && !isHypertable(table))
        return refused(Wording::tr("%1 has settings of a hypertable but is none.").arg(table.name));
    if (hypertable) {
        if (settings.value(u"time_column"_s).isEmpty())
            settings.insert(u"time_column"_s, firstTimeColumn(draft, table));
        if (settings.value(u"time_column"_s).isEmpty())
            return refused(Wording::tr("There is no column with a time in %1.").arg(table.name));
    }
    const QString time = settings.value(u"time_column"_s, option(table, "time_column"));
    const Column *column = draft.column(table.id, time);
    if (hypertable && !column)
        return refused(Wording::tr("There is no column %1 in %2.").arg(time, table.name));
    if (const QString interval = settings.value(u"chunk_interval"_s); !interval.isEmpty())
        settings.insert(u"chunk_interval"_s, lengthFor(column, interval));
    // So made, a hypertable has the columnstore, and a job that fills it from the second chunk on.
    if (hypertable && !settings.contains(u"columnstore"_s))
        settings.insert(u"columnstore"_s, u"true"_s);
    if (hypertable && settings.value(u"columnstore"_s) == u"true" && !isInteger(column))
        put(table, u"compress_after"_s, settings.value(u"chunk_interval"_s, u"7 days"_s));
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        put(table, it.key(),
            (it.key() == u"columnstore" && *it == u"false") ||
                    (it.key() == u"default_indexes" && *it == u"true")
                ? QString()
                : *it);
    return imported();
}

void readViewSettings(View &view)
{
    QMap<QString, QString> settings = takeSettings(view);
    if (settings.take(u"continuous"_s) == u"true")
        view.type = ViewType::ContinuousAggregate;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        put(view, it.key(),
            (it.key() == u"columnstore" && *it == u"false") ||
                    (it.key() == u"create_group_indexes" && *it == u"true") ||
                    (it.key() == u"materialized_only" && *it == u"true")
                ? QString()
                : *it);
}

void clearSettings(Object &object, Nodes names)
{
    for (const PgQuery__Node *node : names)
        if (node->node_case == PG_QUERY__NODE__NODE_DEF_ELEM)
            if (const QString space = text(node->def_elem->defnamespace);
                space == u"tsdb" || space == u"timescaledb")
                put(object, optionOf(text(node->def_elem->defname)), {});
}

} // namespace relvar::timescaledb

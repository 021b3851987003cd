#include "generators/dialects/timescaledb/policies.h"
#include "generators/dialects/timescaledb/readparts.h"
#include "generators/dialects/timescaledb/wording.h"
#include "model/timescaledb.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

// What pg_dump writes of a database with hypertables: the tables stand there as plain ones, the
// continuous aggregates as views on tables of TimescaleDB, and the rest in rows of its catalogue.
namespace relvar::timescaledb {

using namespace postgresql;
using namespace Qt::StringLiterals;

namespace {

void put(Object &object, const char *name, const QString &value)
{
    if (!value.isEmpty())
        object.options.insert(key(name), value);
}

// Takes the rows of one dump into a draft. Lives on the stack of readCatalog().
class CatalogReader
{
public:
    CatalogReader(const State &state, Session &session)
        : m_state(state)
        , m_draft(session.draft)
    {
    }
    void run(Project &project);

private:
    void readHypertables();
    void readDimensions();
    void readAggregates();
    void readCompression();
    void readOldCompression();
    void readJobs();
    void readTablespaces();
    void guess();
    void removeOwn();
    Object *objectOf(const QString &hypertable) const;
    void addDimension(Table &table, const Catalog::Row &row);

    const State &m_state;
    Draft &m_draft;
    QHash<QString, Id> m_objects;       // by the number of the hypertable
    QHash<QString, QString> m_ownNames; // "_materialized_hypertable_2": what the view is called
};

Object *CatalogReader::objectOf(const QString &hypertable) const
{
    return m_draft.find(m_objects.value(hypertable));
}

void CatalogReader::readHypertables()
{
    for (const Catalog::Row &row : m_state.catalog.rows("hypertable")) {
        const Name name{row.value(u"schema_name"_s), row.value(u"table_name"_s)};
        Table *table = m_draft.relationOf<Table>(name);
        if (!table || row.value(u"compression_state"_s) == u"2")
            continue;
        m_objects.insert(row.value(u"id"_s), table->id);
        put(*table, "default_indexes", u"false"_s); // which the dump holds
        if (row.value(u"compression_state"_s) == u"1")
            put(*table, "columnstore", u"true"_s);
    }
    for (const Catalog::Row &row : m_state.catalog.rows("continuous_agg")) {
        View *view = m_draft.relationOf<View>(
            {row.value(u"user_view_schema"_s), row.value(u"user_view_name"_s)});
        if (!view)
            continue;
        const QString id = row.value(u"mat_hypertable_id"_s);
        m_objects.insert(id, view->id);
        for (const Catalog::Row &own : m_state.catalog.rows("hypertable"))
            if (own.value(u"id"_s) == id) {
                m_ownNames.insert(own.value(u"table_name"_s), quotedName(m_draft, view->id));
                if (own.value(u"compression_state"_s) == u"1")
                    put(*view, "columnstore", u"true"_s);
            }
    }
}

void CatalogReader::addDimension(Table &table, const Catalog::Row &row)
{
    const QString name = row.value(u"column_name"_s);
    const Column *column = m_draft.column(table.id, name);
    QString text = u"by_hash("_s + quotedName(name) + u", "_s + row.value(u"num_slices"_s);
    if (const QString interval = row.value(u"interval_length"_s); !interval.isEmpty())
        text = u"by_range("_s + quotedName(name) + u", "_s +
               (isInteger(column) ? interval
                                  : u"INTERVAL "_s + quotedText(lengthText(interval.toLongLong())));
    // The extension's own function is what a hash is made by anyhow.
    if (const QString function = row.value(u"partitioning_func"_s);
        !function.isEmpty() && function != u"get_partition_hash")
        text += u", partition_func => "_s +
                quotedText(quotedName(row.value(u"partitioning_func_schema"_s)) + u'.' +
                           quotedName(function));
    const QString before = option(table, "dimensions");
    table.options.insert(key("dimensions"),
                         (before.isEmpty() ? QString() : before + u", "_s) + text + u')');
}

void CatalogReader::readDimensions()
{
    QList<Catalog::Row> rows = m_state.catalog.rows("dimension");
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return a.value(u"id"_s).toInt() < b.value(u"id"_s).toInt();
    });
    for (const Catalog::Row &row : std::as_const(rows)) {
        Table *table = m_draft.get<Table>(m_objects.value(row.value(u"hypertable_id"_s)));
        if (!table)
            continue;
        if (isHypertable(*table)) {
            addDimension(*table, row);
            continue;
        }
        const QString name = row.value(u"column_name"_s);
        put(*table, "time_column", name);
        const Column *column = m_draft.column(table->id, name);
        const auto text = [&](const QString &column_) {
            const QString value = row.value(column_);
            return isInteger(column) || value.isEmpty() ? value : lengthText(value.toLongLong());
        };
        put(*table, "chunk_interval", text(u"interval_length"_s));
        put(*table, "compress_chunk_interval", text(u"compress_interval_length"_s));
        if (const QString now = row.value(u"integer_now_func"_s); !now.isEmpty())
            put(*table, "integer_now",
                quotedName(row.value(u"integer_now_func_schema"_s)) + u'.' + quotedName(now));
    }
}

void CatalogReader::readAggregates()
{
    // With the schema after FROM, without it before columns.
    static const QRegularExpression own(
        u"(\"?_timescaledb_internal\"?\\.)?\"?(_materialized_hypertable_\\d+)\"?"_s);
    for (const Catalog::Row &row : m_state.catalog.rows("continuous_agg")) {
        View *view = m_draft.get<View>(m_objects.value(row.value(u"mat_hypertable_id"_s)));
        if (!view)
            continue;
        view->type = ViewType::ContinuousAggregate;
        view->withData = false;
        put(*view, "create_group_indexes", u"false"_s); // which the dump cannot tell
        if (row.value(u"materialized_only"_s) == u"f")
            put(*view, "materialized_only", u"false"_s);
        QString query = m_state.ownViews.value(row.value(u"direct_view_name"_s));
        if (query.isEmpty())
            continue;
        for (auto match = own.match(query); match.hasMatch();) {
            const QString whole = m_ownNames.value(match.captured(2));
            if (whole.isEmpty())
                break;
            const QString bare = quotedName(writtenName(whole).name);
            query.replace(match.capturedStart(0), match.capturedLength(0),
                          match.captured(1).isEmpty() ? bare : whole);
            match = own.match(query);
        }
        view->query = query;
    }
}

QString orderText(const Catalog::Row &row)
{
    const QStringList columns = arrayElements(row.value(u"orderby"_s));
    const QStringList descending = arrayElements(row.value(u"orderby_desc"_s));
    const QStringList nullsFirst = arrayElements(row.value(u"orderby_nullsfirst"_s));
    QStringList parts;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool down = descending.value(i).startsWith(u't');
        const bool first = nullsFirst.value(i).startsWith(u't');
        parts.append(quotedName(columns[i]) + (down ? u" DESC"_s : QString()) +
                     (down == first ? QString()
                      : first       ? u" NULLS FIRST"_s
                                    : u" NULLS LAST"_s));
    }
    return parts.join(u", "_s);
}

void CatalogReader::readCompression()
{
    for (const Catalog::Row &row : m_state.catalog.rows("compression_settings")) {
        const Name name = writtenName(row.value(u"relid"_s));
        Object *object = m_draft.find(m_draft.relation(name));
        if (const QString view = m_ownNames.value(name.name); !view.isEmpty())
            object = m_draft.find(m_draft.relation(writtenName(view)));
        if (!object)
            continue;
        QStringList segments = arrayElements(row.value(u"segmentby"_s));
        for (QString &column : segments)
            column = quotedName(column);
        put(*object, "segmentby", segments.join(u", "_s));
        put(*object, "orderby", orderText(row));
    }
}

// Until 2.13: a row a column.
void CatalogReader::readOldCompression()
{
    QHash<QString, QMap<int, QString>> segments, orders;
    for (const Catalog::Row &row : m_state.catalog.rows("hypertable_compression")) {
        const QString id = row.value(u"hypertable_id"_s);
        const QString name = quotedName(row.value(u"attname"_s));
        if (const int place = row.value(u"segmentby_column_index"_s).toInt(); place > 0)
            segments[id].insert(place, name);
        if (const int place = row.value(u"orderby_column_index"_s).toInt(); place > 0)
            orders[id].insert(
                place, name + (row.value(u"orderby_asc"_s) == u"f" ? u" DESC"_s : QString()));
    }
    const auto fill = [&](const QHash<QString, QMap<int, QString>> &lists, const char *name) {
        for (auto it = lists.cbegin(); it != lists.cend(); ++it)
            if (Object *object = objectOf(it.key()))
                put(*object, name, QStringList(it->values()).join(u", "_s));
    };
    fill(segments, "segmentby");
    fill(orders, "orderby");
}

QString jobValue(const QJsonObject &config, const char *name)
{
    const QJsonValue value = config.value(QLatin1String(name));
    return value.isDouble() ? QString::number(qint64(value.toDouble())) : value.toString();
}

void CatalogReader::readJobs()
{
    for (const Catalog::Row &row : m_state.catalog.rows("bgw_job")) {
        const QString schedule = row.value(u"schedule_interval"_s);
        const QString config = row.value(u"config"_s);
        const QJsonObject json = QJsonDocument::fromJson(config.toUtf8()).object();
        const Policy *known = row.value(u"proc_schema"_s).startsWith(u"_timescaledb_")
                                  ? policyOf(row.value(u"proc_name"_s))
                                  : nullptr;
        if (!known) {
            const QList<Id> routines =
                m_draft.routines({row.value(u"proc_schema"_s), row.value(u"proc_name"_s)});
            Routine *routine =
                routines.isEmpty() ? nullptr : m_draft.get<Routine>(routines.first());
            if (!routine || !option(*routine, "job_schedule").isEmpty())
                continue;
            put(*routine, "job_schedule", schedule);
            put(*routine, "job_config", config);
            continue;
        }
        Object *object = objectOf(row.value(u"hypertable_id"_s));
        if (!object)
            continue;
        for (const Policy::Argument &argument : known->options)
            put(*object, argument.option,
                jobValue(json, qstrcmp(argument.parameter, "after") == 0 ? "compress_after"
                                                                         : argument.parameter));
        if (qstrcmp(known->prefix, "refresh") == 0)
            put(*object, "refresh_schedule", schedule);
        else if (qstrcmp(known->prefix, "compress") == 0 && length(schedule) != length(u"12:00"_s))
            put(*object, "compress_schedule", schedule);
        else if (qstrcmp(known->prefix, "drop") == 0 && length(schedule) != length(u"1 day"_s))
            put(*object, "drop_schedule", schedule);
        if (const QString zone = row.value(u"timezone"_s); !zone.isEmpty())
            object->options.insert(key(known->prefix) + u"_timezone"_s, quotedText(zone));
    }
}

void CatalogReader::readTablespaces()
{
    for (const Catalog::Row &row : m_state.catalog.rows("tablespace")) {
        const Table *table = m_draft.get<Table>(m_objects.value(row.value(u"hypertable_id"_s)));
        if (!table)
            continue;
        Statement &kept = m_draft.add<Statement>({}, {});
        kept.text = u"SELECT attach_tablespace("_s +
                    quotedText(quotedName(row.value(u"tablespace_name"_s))) + u", "_s +
                    quotedText(quotedName(m_draft, table->id)) + u')';
        kept.reason = Wording::tr("Relvar has no option for %1().").arg(u"attach_tablespace"_s);
        kept.after.append(Ref<Object>(table->id));
    }
}

// A dump without rows shows by a trigger that a table is a hypertable, but not how it is divided.
void CatalogReader::guess()
{
    for (const Id id : m_state.guarded) {
        Table *table = m_draft.get<Table>(id);
        if (!table || isHypertable(*table))
            continue;
        for (const Column *column : m_draft.columns(*table))
            if (const QString type = column->type.text.toLower();
                !column->nullable && (type.startsWith(u"timestamp") || type == u"date")) {
                put(*table, "time_column", column->name);
                break;
            }
    }
}

// Nothing of the design is in the schemas of the extension.
void CatalogReader::removeOwn()
{
    QList<Id> own;
    for (const auto &object : m_draft.objects())
        if (object->kind == Kind::Schema && object->name.startsWith(u"_timescaledb_"))
            own.append(object->id);
    for (const Id id : own)
        m_draft.remove(id);
}

void CatalogReader::run(Project &project)
{
    readHypertables();
    readDimensions();
    readAggregates();
    readCompression();
    readOldCompression();
    readJobs();
    readTablespaces();
    guess();
    removeOwn();
    for (const Catalog::Row &row : m_state.catalog.rows("metadata"))
        if (row.value(u"key"_s) == u"timescaledb_version")
            put(project, "version", row.value(u"value"_s).section(u'.', 0, 1));
}

} // namespace

void readCatalog(const State &state, Session &session, Project &project)
{
    CatalogReader(state, session).run(project);
}

} // namespace relvar::timescaledb

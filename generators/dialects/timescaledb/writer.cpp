#include "generators/dialects/timescaledb/writer.h"

#include "generators/conversion/standard.h"
#include "generators/dialects/postgresql/names.h"
#include "generators/dialects/timescaledb/dimensions.h"
#include "generators/dialects/timescaledb/policies.h"
#include "generators/dialects/timescaledb/traits.h"
#include "model/kindinfo.h"

#include <algorithm>

namespace relvar::timescaledb {

using namespace Qt::StringLiterals;
using postgresql::Block;
using postgresql::qualifiedName;
using postgresql::quotedName;
using postgresql::quotedText;

namespace {

// When what is written became possible.
enum Since { DimensionBuilders = 213, Columnstore = 218, TableOptions = 220 };

const Column *columnOf(const Model &model, const Table &table, const QString &name, int depth = 0)
{
    for (const Column *column : model.childrenOf<Column>(table.id))
        if (column->name == name)
            return column;
    for (const Ref<Table> &above : table.inherits)
        if (const Table *parent = model.get<Table>(above); parent && depth < 16)
            if (const Column *column = columnOf(model, *parent, name, depth + 1))
                return column;
    return nullptr;
}

// Options of TimescaleDB that are written as settings, and have no name of their own here.
QMap<QString, QString> otherSettings(const Object &object)
{
    static const QStringList own{
        u"time_column"_s, u"chunk_interval"_s,    u"dimensions"_s,          u"default_indexes"_s,
        u"integer_now"_s, u"columnstore"_s,       u"segmentby"_s,           u"orderby"_s,
        u"version"_s,     u"materialized_only"_s, u"create_group_indexes"_s};
    static const QStringList prefixes{u"compress_"_s, u"drop_"_s, u"reorder_"_s,
                                      u"refresh_"_s,  u"job_"_s,  u"hypertable_"_s};
    QMap<QString, QString> result;
    for (auto it = object.options.cbegin(); it != object.options.cend(); ++it) {
        if (!it.key().startsWith(u"timescaledb.") || it->trimmed().isEmpty())
            continue;
        const QString name = it.key().section(u'.', 1);
        const bool prefixed =
            std::any_of(prefixes.begin(), prefixes.end(),
                        [&](const QString &prefix) { return name.startsWith(prefix); });
        if (name == u"compress_chunk_interval" || (!own.contains(name) && !prefixed))
            result.insert(name, *it);
    }
    return result;
}

// Writes one model. Lives on the stack of createBlocks().
class Writer
{
public:
    explicit Writer(const Model &model)
        : m_model(model)
        , m_version(version(model).value_or(NewestVersion))
    {
    }

    Model adapted() const;
    void addTo(QList<Block> &blocks) const;

private:
    bool hasTableForm(const Table &table) const;
    QString chunkInterval(const Table &table) const;
    const Column *timeColumn(const Table &table) const
    {
        return columnOf(m_model, table, option(table, "time_column"));
    }
    const Column *timeColumn(const View &view, int depth = 0) const;
    void adaptTable(const Table &table, QMap<QString, QString> &options) const;
    void adaptView(const View &view, QMap<QString, QString> &options) const;
    QString createHypertable(const Table &table) const;
    QString addDimension(const Table &table, const Dimension &one) const;
    QString columnstore(const Object &object) const;
    QString name(const Object &object) const { return qualifiedName(m_model, object.id); }
    void addJobs(QList<Block> &blocks, const Object &object, const Column *time, bool remade) const;
    void addNow(QList<Block> &blocks, const Table &table) const;

    const Model &m_model;
    const int m_version;
};

QString Writer::chunkInterval(const Table &table) const
{
    const QString text = option(table, "chunk_interval");
    const auto value = length(text);
    return value && value->plain && !isInteger(timeColumn(table)) ? lengthText(value->microseconds)
                                                                  : text;
}

// The time column at the bottom of an aggregate, by whose type its times are told.
const Column *Writer::timeColumn(const View &view, int depth) const
{
    for (const Id id : sourcesOf(m_model, queryFacts(view.query))) {
        if (const Table *table = m_model.get<Table>(id); table && isHypertable(*table))
            return timeColumn(*table);
        const View *below = m_model.get<View>(id);
        if (below && below != &view && isContinuousAggregate(*below) && depth < 16)
            return timeColumn(*below, depth + 1);
    }
    return nullptr;
}

// Whether CREATE TABLE itself can say that it is a hypertable.
bool Writer::hasTableForm(const Table &table) const
{
    if (m_version < TableOptions || chunkInterval(table).startsWith(u'(') || table.ofType ||
        table.persistence == Persistence::Temporary)
        return false;
    return std::none_of(table.options.keyBegin(), table.options.keyEnd(), [](const QString &key) {
        return key.startsWith(u"timescaledb.hypertable_");
    });
}

void Writer::adaptTable(const Table &table, QMap<QString, QString> &options) const
{
    if (!isHypertable(table) || !hasTableForm(table))
        return;
    const auto put = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            options.insert(u"postgresql.tsdb."_s + name, value);
    };
    put(u"hypertable"_s, u"true"_s);
    put(u"partition_column"_s, option(table, "time_column"));
    put(u"chunk_interval"_s, chunkInterval(table));
    if (option(table, "default_indexes") == u"false")
        put(u"create_default_indexes"_s, u"false"_s);
    if (isOn(table, "columnstore")) {
        put(u"segmentby"_s, option(table, "segmentby"));
        put(u"orderby"_s, option(table, "orderby"));
    } else {
        put(u"columnstore"_s, u"false"_s); // it would be there without a word
    }
    const QMap<QString, QString> others = otherSettings(table);
    for (auto it = others.cbegin(); it != others.cend(); ++it)
        put(it.key(), *it);
}

void Writer::adaptView(const View &view, QMap<QString, QString> &options) const
{
    if (!isContinuousAggregate(view))
        return;
    const auto put = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            options.insert(u"postgresql.timescaledb."_s + name, value);
    };
    put(u"continuous"_s, u"true"_s);
    const QString only = option(view, "materialized_only");
    // What holds when nobody says has changed with 2.13.
    if (!only.isEmpty() || m_version < DimensionBuilders)
        put(u"materialized_only"_s, only == u"false" ? u"false"_s : u"true"_s);
    if (option(view, "create_group_indexes") == u"false")
        put(u"create_group_indexes"_s, u"false"_s);
    put(u"chunk_interval"_s, option(view, "chunk_interval"));
    const QMap<QString, QString> others = otherSettings(view);
    for (auto it = others.cbegin(); it != others.cend(); ++it)
        if (it.key() != u"compress_chunk_interval")
            put(it.key(), *it);
}

// The model with what PostgreSQL's writer writes in WITH.
Model Writer::adapted() const
{
    Model model = m_model;
    const auto adapt = [&](const auto &object, const auto &put) {
        QMap<QString, QString> options = object.options;
        put(options);
        if (options == object.options)
            return;
        const std::shared_ptr<Object> copy = info(object.kind).clone(object);
        copy->options = options;
        model.put(copy->id, copy);
    };
    for (const Table *table : m_model.all<Table>())
        adapt(*table, [&](QMap<QString, QString> &options) { adaptTable(*table, options); });
    for (const View *view : m_model.all<View>())
        adapt(*view, [&](QMap<QString, QString> &options) { adaptView(*view, options); });
    return model;
}

QString Writer::createHypertable(const Table &table) const
{
    const QString time = quotedText(option(table, "time_column"));
    const QString interval = chunkInterval(table);
    const QString function = option(table, "hypertable_time_partitioning_func");
    QStringList others;
    for (const QString &parameter : parametersOf(u"create_hypertable"_s, false))
        if (const QString value = table.options.value(u"timescaledb.hypertable_"_s + parameter);
            !value.isEmpty())
            others.append(parameter + u" => "_s + value);
    const bool builders =
        m_version >= DimensionBuilders && others.size() == (function.isEmpty() ? 0 : 1);
    QStringList arguments{quotedText(name(table))};
    if (builders) {
        QStringList range{time};
        if (!interval.isEmpty())
            range.append(lengthArgument(nullptr, interval));
        if (!function.isEmpty())
            range.append(u"partition_func => "_s + function);
        arguments.append(u"by_range("_s + range.join(u", "_s) + u')');
    } else {
        arguments.append(time);
        if (!interval.isEmpty())
            arguments.append(u"chunk_time_interval => "_s + lengthArgument(nullptr, interval));
        arguments += others;
    }
    if (option(table, "default_indexes") == u"false")
        arguments.append(u"create_default_indexes => false"_s);
    return u"SELECT create_hypertable("_s + arguments.join(u", "_s) + u");\n"_s;
}

QString Writer::addDimension(const Table &table, const Dimension &one) const
{
    QStringList arguments{quotedText(one.column)};
    const bool builders = m_version >= DimensionBuilders;
    if (!one.amount.isEmpty())
        arguments.append(builders   ? one.amount
                         : one.hash ? u"number_partitions => "_s + one.amount
                                    : u"chunk_time_interval => "_s + one.amount);
    if (!one.function.isEmpty())
        arguments.append((builders ? u"partition_func => "_s : u"partitioning_func => "_s) +
                         one.function);
    QString text = arguments.join(u", "_s);
    if (builders)
        text = (one.hash ? u"by_hash("_s : u"by_range("_s) + text + u')';
    return u"SELECT add_dimension("_s + quotedText(name(table)) + u", "_s + text + u");\n"_s;
}

// ALTER TABLE … SET with what makes older chunks columns.
QString Writer::columnstore(const Object &object) const
{
    QStringList settings;
    const bool newer = m_version >= Columnstore;
    const auto add = [&](const QString &setting, const QString &value) {
        if (!value.isEmpty())
            settings.append(u"timescaledb."_s + setting + u'=' +
                            (value == u"true" ? value : quotedText(value)));
    };
    if (isOn(object, "columnstore")) {
        add(newer ? u"enable_columnstore"_s : u"compress"_s, u"true"_s);
        add(newer ? u"segmentby"_s : u"compress_segmentby"_s, option(object, "segmentby"));
        add(newer ? u"orderby"_s : u"compress_orderby"_s, option(object, "orderby"));
    }
    const QMap<QString, QString> others = otherSettings(object);
    for (auto it = others.cbegin(); it != others.cend(); ++it)
        if (object.kind == Kind::Table || it.key() == u"compress_chunk_interval")
            add(it.key(), *it);
    return settings.isEmpty()
               ? QString()
               : (object.kind == Kind::View ? u"ALTER MATERIALIZED VIEW "_s : u"ALTER TABLE "_s) +
                     name(object) + u" SET ("_s + settings.join(u", "_s) + u");\n"_s;
}

void Writer::addJobs(QList<Block> &blocks, const Object &object, const Column *time,
                     bool remade) const
{
    Block block{object.id, object.parent, Block::JobBlock, {}, {}, {}, {object.id}, {}};
    block.text = policyStatements(object, name(object), time, m_version, remade);
    if (block.text.isEmpty())
        return;
    const QString index = option(object, "reorder_index");
    for (const Index *one : m_model.childrenOf<Index>(object.id))
        if (one->name == index)
            block.needs.insert(one->id);
    blocks.append(block);
}

// What tells the time of whole numbers must be known before aggregates and jobs.
void Writer::addNow(QList<Block> &blocks, const Table &table) const
{
    const QString now = option(table, "integer_now");
    if (now.isEmpty())
        return;
    Block block{table.id, table.parent, Block::ForeignKeyBlock, {}, {}, {}, {table.id}, {}};
    block.text = u"SELECT set_integer_now_func("_s + quotedText(name(table)) + u", "_s +
                 quotedText(now) + u");\n"_s;
    block.mentions.append(u"SELECT "_s + now + u"()"_s);
    blocks.append(block);
}

void Writer::addTo(QList<Block> &blocks) const
{
    for (Block &block : blocks) {
        if (block.phase == Block::TableBlock) {
            const Table *table = m_model.get<Table>(block.id);
            if (!table || !isHypertable(*table))
                continue;
            if (!hasTableForm(*table))
                block.text += createHypertable(*table);
            for (const Dimension &one : dimensionsOf(*table))
                block.text += addDimension(*table, one);
            if (!hasTableForm(*table))
                block.text += columnstore(*table);
        } else if (block.phase == Block::ViewBlock) {
            const View *view = m_model.get<View>(block.id);
            if (view && isContinuousAggregate(*view))
                block.text += columnstore(*view);
        }
    }
    for (const Table *table : m_model.all<Table>())
        if (isHypertable(*table)) {
            addNow(blocks, *table);
            addJobs(blocks, *table, timeColumn(*table),
                    hasTableForm(*table) && isOn(*table, "columnstore"));
        }
    for (const View *view : m_model.all<View>())
        if (isContinuousAggregate(*view) && !view->query.trimmed().isEmpty())
            addJobs(blocks, *view, timeColumn(*view), false);
    for (const Routine *routine : m_model.all<Routine>()) {
        if (option(*routine, "job_schedule").isEmpty())
            continue;
        Block block{routine->id, routine->parent, Block::JobBlock, {}, {}, {}, {routine->id}, {}};
        block.text = jobStatement(*routine, name(*routine));
        const Object *schema = m_model.find(routine->parent);
        block.drop = u"SELECT delete_job(job_id) FROM timescaledb_information.jobs WHERE "
                     "proc_schema = "_s +
                     quotedText(schema ? schema->name : QString()) + u" AND proc_name = "_s +
                     quotedText(routine->name) + u";\n"_s;
        blocks.append(block);
    }
}

bool usesExtension(const Model &model)
{
    bool uses = false;
    model.forEach([&](const Object &object) {
        uses = uses ||
               (object.kind == Kind::Table && isHypertable(static_cast<const Table &>(object))) ||
               (object.kind == Kind::View &&
                isContinuousAggregate(static_cast<const View &>(object))) ||
               (object.kind == Kind::Routine && !option(object, "job_schedule").isEmpty());
    });
    return uses;
}

} // namespace

QList<Block> createBlocks(const Model &model, const DdlOptions &options, const Token &token,
                          QList<Unsupported> &unsupported)
{
    if (needsStandard(model, traits())) {
        const StandardDesign standard = standardDesign(model, traits());
        unsupported += standard.losses();
        return createBlocks(standard.model, options, token, unsupported);
    }
    const Writer writer(model);
    const Model adapted = writer.adapted();
    QList<Block> blocks = postgresql::looseBlocks(adapted, options, token, unsupported);
    writer.addTo(blocks);
    return postgresql::ordered(adapted, std::move(blocks));
}

QString scriptHead(const Model &model)
{
    for (const Extension *extension : model.all<Extension>())
        if (extension->name == u"timescaledb")
            return {};
    return usesExtension(model) ? u"CREATE EXTENSION IF NOT EXISTS timescaledb;\n"_s : QString();
}

} // namespace relvar::timescaledb

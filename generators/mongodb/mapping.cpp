#include "generators/mongodb/mapping.h"

#include "generators/mongodb/documentmapper.h"
#include "generators/mongodb/options.h"
#include "generators/mongodb/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/junctions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::mongodb {

constexpr int LongestCollectionName = 200; // bytes; with that of the database 255

DocumentMapper::DocumentMapper(const Model &design, const Token &token)
    : m_design(design)
    , m_token(token)
    , m_physical(resolve(design))
    , m_model(m_physical.model)
    , m_decider(design, m_physical)
{
}

void DocumentMapper::note(Id id, const QString &text)
{
    m_notes.append({m_decider.cause(id), text});
}

const Decision *DocumentMapper::decision(Id line) const
{
    const auto found = m_decider.decisions().constFind(line);
    return found == m_decider.decisions().cend() ? nullptr : &*found;
}

// Tables that become collections: those that are embedded nowhere, and no junction that became an
// array, and no partition.
QList<Id> DocumentMapper::roots() const
{
    QSet<Id> partitions;
    for (const Partition *partition : m_model.all<Partition>())
        partitions.insert(partition->table);
    QList<Id> result;
    for (const Table *table : m_model.all<Table>()) {
        const bool junction = junctionOf(m_model, table->id).has_value();
        bool inside = partitions.contains(table->id);
        for (const Relationship *line : m_model.childrenOf<Relationship>(table->id))
            if (const Decision *made = decision(line->id))
                inside = inside || (junction ? made->mapping == Mapping::ReferenceArray
                                             : made->mapping == Mapping::Embed);
        if (!inside)
            result.append(table->id);
    }
    return result;
}

QString DocumentMapper::collectionName(Id table)
{
    const Object *schema = m_model.find(relvar::schemaOf(m_model, table));
    const QString own = nameOf(m_model, table);
    QString name = own;
    if (schema && schema->name != u"public" && m_model.all<Schema>().size() > 1)
        name = schema->name + u'.' + own;
    const QString wanted = name;
    name.replace(u'$', u'_');
    name.replace(QChar(0), u'_');
    if (name.isEmpty() || name.startsWith(u"system."))
        name = u'_' + name;
    while (name.toUtf8().size() > LongestCollectionName)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    const QString free = name;
    for (int i = 2; m_names.contains(name); ++i)
        name = free + u'_' + QString::number(i);
    m_names.insert(name);
    if (name != wanted)
        note(table,
             Wording::tr("“%1” is no name for a collection: it is called “%2”.").arg(wanted, name));
    return name;
}

static QString oneOf(const QString &value, const QStringList &known)
{
    return known.contains(value.trimmed()) ? value.trimmed() : known.first();
}

Collection DocumentMapper::collectionOf(Id id)
{
    const Table &table = *m_model.get<Table>(id);
    Collection collection;
    collection.table = id;
    collection.name = collectionName(id);
    collection.fields = fieldsOf(id, {id, {}, {}, true});
    collection.schema = schemaOf(collection.fields, id);
    collection.validationLevel =
        oneOf(table.options.value(LevelOption), {u"strict"_s, u"moderate"_s, u"off"_s});
    collection.validationAction = oneOf(table.options.value(ActionOption), {u"error"_s, u"warn"_s});
    collection.sample = Value::object();
    for (const DocumentField &field : std::as_const(collection.fields))
        collection.sample.set(field.name, field.sample);
    settleTimeSeries(collection);
    addIndexes(collection);
    addShardKey(collection);
    keepLimits(collection);
    if (const qint64 size = bsonSize(collection.sample); size > HardDocumentSize)
        note(id, Wording::tr("A document of “%1” would have %2 bytes: 16 MB is the limit.")
                     .arg(collection.name)
                     .arg(size));
    return collection;
}

void DocumentMapper::settleTimeSeries(Collection &collection)
{
    const Table &table = *m_model.get<Table>(collection.table);
    const QString time = table.options.value(TimeFieldOption).trimmed();
    if (time.isEmpty())
        return;
    const auto fieldOf = [&](const QString &columnName) -> const DocumentField * {
        for (const Column *column : m_model.childrenOf<Column>(table.id))
            if (column->name == columnName)
                for (const DocumentField &field : collection.fields)
                    if (field.id == column->id)
                        return &field;
        return nullptr;
    };
    const DocumentField *timeField = fieldOf(time);
    if (!timeField || timeField->sample.type != Value::Date || timeField->name == u"_id") {
        note(table.id, Wording::tr("“%1” of “%2” is no column with a date and time: no time series "
                                   "can be made by it.")
                           .arg(time, table.name));
        return;
    }
    Value series = Value::object();
    series.set(u"timeField"_s, Value::string(timeField->name));
    if (const QString meta = table.options.value(MetaFieldOption).trimmed(); !meta.isEmpty()) {
        const DocumentField *metaField = fieldOf(meta);
        if (metaField && metaField != timeField && metaField->name != u"_id")
            series.set(u"metaField"_s, Value::string(metaField->name));
        else
            note(table.id,
                 Wording::tr("“%1” of “%2” cannot name the series.").arg(meta, table.name));
    }
    series.set(u"granularity"_s, Value::string(oneOf(table.options.value(GranularityOption),
                                                     {u"seconds"_s, u"minutes"_s, u"hours"_s})));
    collection.timeSeries = series;
    collection.schema = Value(); // a time series takes no validator
    bool good = false;
    if (const qint64 seconds = table.options.value(ExpireOption).toLongLong(&good); good)
        collection.expireAfter = seconds;
}

void DocumentMapper::noteWhatIsLeft()
{
    QList<Unsupported> left;
    m_design.forEach([&](const Object &object) {
        const bool lost = object.kind == Kind::View || object.kind == Kind::Trigger ||
                          object.kind == Kind::Routine || object.kind == Kind::Policy ||
                          object.kind == Kind::Statement;
        if (lost)
            left.append({object.id, Wording::tr("“%1” has nothing that it could become in MongoDB.")
                                        .arg(displayName(m_design, object.id))});
    });
    std::sort(left.begin(), left.end(), [](const Unsupported &a, const Unsupported &b) {
        return std::pair(a.text, a.id) < std::pair(b.text, b.id);
    });
    m_notes += left;
}

DocumentDesign DocumentMapper::run()
{
    DocumentDesign design;
    const QList<Id> tables = roots();
    for (const Id table : tables) {
        if (m_token.cancelled())
            return {};
        design.collections.append(collectionOf(table));
        m_token.report(int(design.collections.size()), int(tables.size()));
    }
    for (const Id line : m_decider.order())
        design.decisions.append(*decision(line));
    for (const Issue &issue : m_physical.issues)
        if (issue.severity != Severity::Hint)
            m_notes.append({issue.id, issue.text});
    noteWhatIsLeft();
    design.notes = m_decider.notes() + m_notes;
    return design;
}

DocumentDesign mapToDocuments(const Model &model, const Token &token)
{
    return DocumentMapper(model, token).run();
}

} // namespace relvar::mongodb

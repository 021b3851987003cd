#include "generators/mongodb/reader.h"

#include "generators/mongodb/commands.h"
#include "generators/mongodb/modelbuilder.h"
#include "generators/mongodb/options.h"
#include "generators/mongodb/wording.h"
#include "model/names.h"

using namespace Qt::StringLiterals;

namespace relvar::mongodb {
namespace {

// Turns collections into a design; lives on the stack of readMongo().
class Reader
{
public:
    Reader(const Commands &commands, const Token &token)
        : m_commands(commands)
        , m_token(token)
        , m_edit(Model())
        , m_report(commands.report)
        , m_builder(m_edit, m_report)
    {
    }

    Result<ImportResult> read();

private:
    void readCollection(const CollectionSource &source);
    std::optional<Value> schemaOf(const Value &validator);
    void readOptions(Id table, const CollectionSource &source);
    void readIndex(Id table, const CollectionSource::Index &source);
    bool readFilter(Id table, const Value &filter, QString &predicate);
    void tell(int line, int column, const QString &kind, ImportedStatement::Status status,
              const QString &reason = {})
    {
        m_report.append({line, column, kind, status, reason});
    }

    const Commands m_commands;
    const Token m_token;
    Edit m_edit;
    QList<ImportedStatement> m_report;
    ModelBuilder m_builder;
};

// The $jsonSchema of a validator; conditions beside it are reported.
std::optional<Value> Reader::schemaOf(const Value &validator)
{
    std::optional<Value> schema;
    for (qsizetype i = 0; i < validator.names.size(); ++i) {
        const Value &value = validator.values[i];
        if (validator.names[i] == u"$jsonSchema" && value.isObject()) {
            schema = value;
        } else if (validator.names[i] == u"$and" && value.isArray()) {
            for (const Value &part : value.values)
                if (const std::optional<Value> found = schemaOf(part))
                    schema = found;
        } else {
            tell(value.line, value.column, u"validator"_s, ImportedStatement::Skipped,
                 Wording::tr("The condition on “%1” is no part of a $jsonSchema.")
                     .arg(validator.names[i]));
        }
    }
    return schema;
}

void Reader::readOptions(Id table, const CollectionSource &source)
{
    m_edit.modify<Object>(table, [&](Object &object) {
        if (const QString level = source.options.stringAt(u"validationLevel"); !level.isEmpty())
            object.options.insert(LevelOption, level);
        if (const QString action = source.options.stringAt(u"validationAction"); !action.isEmpty())
            object.options.insert(ActionOption, action);
        if (const Value *series = source.options.find(u"timeseries")) {
            object.options.insert(TimeFieldOption, series->stringAt(u"timeField"));
            if (const QString meta = series->stringAt(u"metaField"); !meta.isEmpty())
                object.options.insert(MetaFieldOption, meta);
            if (const QString step = series->stringAt(u"granularity"); !step.isEmpty())
                object.options.insert(GranularityOption, step);
        }
        if (const Value *seconds = source.options.find(u"expireAfterSeconds"))
            object.options.insert(ExpireOption, seconds->text);
        QStringList key;
        for (qsizetype i = 0; i < source.shardKey.names.size(); ++i)
            key.append(source.shardKey.names[i] +
                       (source.shardKey.values[i].isString() ? u":hashed"_s : QString()));
        if (!key.isEmpty())
            object.options.insert(ShardKeyOption, key.join(u", "_s));
    });
}

// A partial filter as a condition, as far as it is one of fields and plain values.
bool Reader::readFilter(Id table, const Value &filter, QString &predicate)
{
    QStringList parts;
    for (qsizetype i = 0; i < filter.names.size(); ++i) {
        const Value &value = filter.values[i];
        if (filter.names[i] == u"$and") {
            for (const Value &one : value.values) {
                QString inner;
                if (!readFilter(table, one, inner))
                    return false;
                parts.append(inner);
            }
            continue;
        }
        const QString name = nameOf(m_edit.model(), m_builder.columnAt(table, filter.names[i]));
        if (name.isEmpty())
            return false;
        QString quoted = name;
        quoted = u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
        static const QHash<QString, QString> signs{{u"$lt"_s, u" < "_s},
                                                   {u"$lte"_s, u" <= "_s},
                                                   {u"$gt"_s, u" > "_s},
                                                   {u"$gte"_s, u" >= "_s},
                                                   {u"$eq"_s, u" = "_s}};
        const QString sign = value.isObject() ? value.names.value(0) : u"$eq"_s;
        const Value operand = value.isObject() ? value.values.value(0) : value;
        QString text = operand.text;
        if (operand.isString())
            text = u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
        if (sign == u"$exists" || sign == u"$type")
            parts.append(quoted + u" IS NOT NULL"_s);
        else if (operand.isNull())
            parts.append(quoted + u" IS NULL"_s);
        else if (signs.contains(sign) && value.names.size() < 2 && !operand.isArray())
            parts.append(quoted + signs.value(sign) + text);
        else
            return false;
    }
    predicate = parts.join(u" AND "_s);
    return true;
}

void Reader::readIndex(Id table, const CollectionSource::Index &source)
{
    const QString kind = u"createIndex"_s;
    Index index;
    index.name = source.options.stringAt(u"name");
    if (index.name.isEmpty())
        index.name = nameOf(m_edit.model(), table) + u'_' + source.key.names.join(u'_');
    for (qsizetype i = 0; i < source.key.names.size(); ++i) {
        QString path = source.key.names[i];
        const Value &value = source.key.values[i];
        if (path.endsWith(u"$**")) {
            index.options.insert(KindOption, u"wildcard"_s);
            path.chop(path == u"$**" ? 3 : 4);
            if (path.isEmpty())
                path = u"_id"_s; // everything: the index needs a part to stand on
        }
        IndexPart part;
        part.column = Ref<Column>(m_builder.columnAt(table, path));
        const Column *column = m_edit.get<Column>(part.column);
        if (!column || (index.parent && column->parent != index.parent)) {
            tell(source.line, source.column, kind, ImportedStatement::Skipped,
                 Wording::tr("“%1” is no column of one table with the others.").arg(path));
            return;
        }
        index.parent = column->parent;
        if (value.isString() && value.text == u"hashed")
            index.method = u"hash"_s;
        else if (value.isString())
            index.options.insert(KindOption, value.text);
        else if (value.text.startsWith(u'-'))
            part.order = SortOrder::Descending;
        index.parts.append(part);
    }
    const Value *unique = source.options.find(u"unique");
    index.unique = unique && unique->isTrue();
    if (const Value *seconds = source.options.find(u"expireAfterSeconds"))
        index.options.insert(ExpireOption, seconds->text);
    if (const Value *filter = source.options.find(u"partialFilterExpression");
        filter && !readFilter(table, *filter, index.predicate)) {
        tell(source.line, source.column, kind, ImportedStatement::Skipped,
             Wording::tr("The filter of “%1” is no condition that a column can have.")
                 .arg(index.name));
        return;
    }
    if (index.parts.isEmpty())
        return;
    index.name = m_edit.freeName(index.parent, Kind::Index, index.name);
    m_edit.add(index);
    tell(source.line, source.column, kind, ImportedStatement::Imported, index.name);
}

void Reader::readCollection(const CollectionSource &source)
{
    const Value *validator = source.options.find(u"validator");
    const std::optional<Value> schema = validator ? schemaOf(*validator) : std::nullopt;
    const bool counted = !schema && !source.documents.isEmpty();
    Shape shape;
    if (schema)
        shape = shapeOfSchema(*schema, m_report);
    int done = 0;
    if (counted) {
        for (const Value &document : source.documents) {
            if (m_token.cancelled())
                return;
            addDocument(shape, document);
            m_token.report(++done, int(source.documents.size()));
        }
        settle(shape);
        tell(1, 1, u"documents"_s, ImportedStatement::Imported,
             Wording::tr("“%1”: %n document(s) were counted.", nullptr, done).arg(source.name));
    }
    const Id table = m_builder.addCollection(source.name, shape, counted);
    readOptions(table, source);
    for (const CollectionSource::Index &index : source.indexes)
        readIndex(table, index);
}

Result<ImportResult> Reader::read()
{
    for (const CollectionSource &source : m_commands.collections)
        readCollection(source);
    if (m_token.cancelled())
        return Error{Wording::tr("Reading was cancelled.")};
    return ImportResult{m_edit.model(), m_report};
}

} // namespace

Result<ImportResult> readMongo(const QByteArray &text, const Token &token, const QString &name)
{
    const Result<Literals> literals = readLiterals(QString::fromUtf8(text), token);
    if (!literals)
        return literals.error();
    const Commands commands = readCommands(*literals, name);
    if (commands.collections.isEmpty())
        return Error{Wording::tr("There are neither collections nor documents in it.")};
    return Reader(commands, token).read();
}

} // namespace relvar::mongodb

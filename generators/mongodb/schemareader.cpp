#include "generators/mongodb/shape.h"
#include "generators/mongodb/wording.h"

using namespace Qt::StringLiterals;

namespace relvar::mongodb {
namespace {

// Reads one schema after the other; lives on the stack of shapeOfSchema().
class SchemaReader
{
public:
    explicit SchemaReader(QList<ImportedStatement> &report)
        : m_report(report)
    {
    }

    Shape read(const Value &schema, const QString &path);

private:
    void readKeyword(Shape &shape, const QString &keyword, const Value &value, const QString &path);
    void readTypes(Shape &shape, const Value &value, bool json, const QString &path);
    void readProperties(Shape &shape, const Value &properties, const QString &path);
    void say(ImportedStatement::Status status, const Value &value, const QString &reason)
    {
        m_report.append({value.line, value.column, u"$jsonSchema"_s, status, reason});
    }

    QList<ImportedStatement> &m_report;
};

const QStringList &knownTypes()
{
    static const QStringList types{
        u"double"_s,     u"string"_s, u"object"_s, u"array"_s,     u"binData"_s, u"undefined"_s,
        u"objectId"_s,   u"bool"_s,   u"date"_s,   u"null"_s,      u"regex"_s,   u"dbPointer"_s,
        u"javascript"_s, u"symbol"_s, u"int"_s,    u"timestamp"_s, u"long"_s,    u"decimal"_s,
        u"minKey"_s,     u"maxKey"_s, u"number"_s};
    return types;
}

void SchemaReader::readTypes(Shape &shape, const Value &value, bool json, const QString &path)
{
    const QList<Value> types = value.isArray() ? value.values : QList<Value>{value};
    for (const Value &type : types) {
        const QString name = json && type.text == u"boolean" ? u"bool"_s : type.text;
        if (knownTypes().contains(name))
            shape.types.insert(name, 1);
        else
            say(ImportedStatement::Refused, type,
                Wording::tr("“%1” is no type of MongoDB (at “%2”).").arg(type.text, path));
    }
}

void SchemaReader::readProperties(Shape &shape, const Value &properties, const QString &path)
{
    for (qsizetype i = 0; i < properties.names.size(); ++i) {
        const QString name = properties.names[i];
        const QString inner = path.isEmpty() ? name : path + u'.' + name;
        if (!properties.values[i].isObject()) {
            say(ImportedStatement::Refused, properties.values[i],
                Wording::tr("What is said of “%1” is no object.").arg(inner));
            continue;
        }
        Shape field = read(properties.values[i], inner);
        field.name = name;
        shape.fields.append(field);
    }
}

void SchemaReader::readKeyword(Shape &shape, const QString &keyword, const Value &value,
                               const QString &path)
{
    if (keyword == u"bsonType" || keyword == u"type")
        readTypes(shape, value, keyword == u"type", path);
    else if (keyword == u"description" || (keyword == u"title" && shape.description.isEmpty()))
        shape.description = value.text;
    else if (keyword == u"enum" && value.isArray())
        shape.allowed = value.values;
    else if (keyword == u"minimum" && value.isNumber())
        shape.minimum = value.text;
    else if (keyword == u"maximum" && value.isNumber())
        shape.maximum = value.text;
    else if (keyword == u"exclusiveMinimum")
        shape.exclusiveMinimum = value.isTrue();
    else if (keyword == u"exclusiveMaximum")
        shape.exclusiveMaximum = value.isTrue();
    else if (keyword == u"minLength")
        shape.minLength = value.text.toLongLong();
    else if (keyword == u"maxLength")
        shape.maxLength = value.text.toLongLong();
    else if (keyword == u"minItems")
        shape.minItems = value.text.toLongLong();
    else if (keyword == u"maxItems")
        shape.maxItems = value.text.toLongLong();
    else if (keyword == u"pattern")
        shape.pattern = value.text;
    else if (keyword == u"multipleOf" && value.text == u"1")
        shape.whole = true;
    else if (keyword == u"properties" && value.isObject())
        readProperties(shape, value, path);
    else if (keyword == u"items" && value.isObject())
        shape.items.append(read(value, path + u"[]"_s));
    else if (keyword != u"required" && keyword != u"additionalProperties" &&
             keyword != u"uniqueItems" && keyword != u"title")
        say(ImportedStatement::Skipped, value,
            Wording::tr("“%1” at “%2” says what no column can.").arg(keyword, path));
}

Shape SchemaReader::read(const Value &schema, const QString &path)
{
    Shape shape;
    shape.line = schema.line;
    shape.column = schema.column;
    for (qsizetype i = 0; i < schema.names.size(); ++i)
        readKeyword(shape, schema.names[i], schema.values[i], path);
    const Value *required = schema.find(u"required");
    if (!required)
        return shape;
    for (const Value &name : required->values) {
        if (!shape.field(name.text)) { // required, and nothing else is said of it
            Shape field;
            field.name = name.text;
            field.line = name.line;
            field.column = name.column;
            shape.fields.append(field);
        }
        shape.field(name.text)->required = true;
    }
    return shape;
}

} // namespace

Shape shapeOfSchema(const Value &schema, QList<ImportedStatement> &report)
{
    return SchemaReader(report).read(schema, {});
}

} // namespace relvar::mongodb

#include "generators/mongodb/modelbuilder.h"

#include "generators/mongodb/mapping.h"
#include "generators/mongodb/options.h"
#include "generators/mongodb/wording.h"
#include "model/operations/keys.h"
#include "model/operations/naming.h"
#include "model/operations/tables.h"

using namespace Qt::StringLiterals;

namespace relvar::mongodb {
namespace {

QStringList typesOf(const Shape &shape)
{
    QStringList types = shape.types.keys();
    types.removeAll(u"null"_s);
    types.removeAll(u"undefined"_s);
    return types;
}

bool holdsDocuments(const Shape &shape)
{
    return typesOf(shape) == QStringList{u"object"_s} && !shape.fields.isEmpty();
}

bool isListOfDocuments(const Shape &shape)
{
    return typesOf(shape) == QStringList{u"array"_s} && !shape.items.isEmpty() &&
           holdsDocuments(shape.items.first());
}

// A point of GeoJSON is one value.
bool isGeoJson(const Shape &shape)
{
    if (shape.fields.size() != 2)
        return false;
    QStringList names{shape.fields[0].name, shape.fields[1].name};
    names.sort();
    return names == QStringList{u"coordinates"_s, u"type"_s};
}

bool isWithin(const Shape &shape, qint64 low, qint64 high)
{
    return !shape.minimum.isEmpty() && !shape.maximum.isEmpty() &&
           shape.minimum.toDouble() == double(low) && shape.maximum.toDouble() == double(high);
}

// The whole range of a type is no condition of its own.
bool isWholeRange(const Shape &shape)
{
    return isWithin(shape, -32768, 32767) || isWithin(shape, -2147483648LL, 2147483647LL);
}

QString numberType(const Shape &shape, const QStringList &types)
{
    if (types.contains(u"decimal"_s) || types.contains(u"number"_s))
        return u"numeric"_s;
    if (types.contains(u"double"_s) && !shape.whole)
        return u"double precision"_s;
    if (isWithin(shape, -32768, 32767))
        return u"smallint"_s;
    const bool wide = types.contains(u"long"_s) && !isWithin(shape, -2147483648LL, 2147483647LL);
    return wide ? u"bigint"_s : u"integer"_s;
}

QString sqlText(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\'', u"''"_s);
    return u'\'' + escaped + u'\'';
}

QString sqlName(const QString &name)
{
    QString escaped = name;
    escaped.replace(u'"', u"\"\""_s);
    return u'"' + escaped + u'"';
}

QString sqlLiteral(const Value &value)
{
    return value.isNumber() || value.type == Value::Bool ? value.text : sqlText(value.text);
}

QStringList labelsOf(const Shape &shape)
{
    QStringList labels;
    for (const Value &value : shape.allowed) {
        if (!value.isString() && !value.isNull())
            return {};
        if (value.isString())
            labels.append(value.text);
    }
    return labels;
}

} // namespace

Ref<Object> ModelBuilder::enumType(Id table, const QString &name, const QStringList &labels)
{
    for (const EnumType *type : m_edit.model().all<EnumType>())
        if (type->labels == labels && type->name == name)
            return Ref<Object>(type->id);
    const Id schema = m_edit.model().find(table)->parent;
    const QString free = m_edit.freeName(schema, Kind::EnumType, name);
    const Result<Id> added = addEnumType(m_edit, schema, free, labels);
    return added ? Ref<Object>(*added) : Ref<Object>();
}

DataType ModelBuilder::typeOf(Id table, const Shape &field, QString &bson)
{
    DataType type;
    const QStringList types = typesOf(field);
    const QStringList labels = labelsOf(field);
    const bool text = types.isEmpty() || types == QStringList{u"string"_s};
    if (!labels.isEmpty() && text) {
        type.named = enumType(table, m_edit.model().find(table)->name + u'_' + field.name, labels);
        if (type.named)
            return type;
    }
    const auto all = [&](const QStringList &known) {
        return std::all_of(types.begin(), types.end(),
                           [&](const QString &one) { return known.contains(one); });
    };
    const QString first = types.value(0);
    if (types.isEmpty())
        type.text = labels.isEmpty() ? QString() : u"text"_s;
    else if (all({u"int"_s, u"long"_s, u"double"_s, u"decimal"_s, u"number"_s}))
        type.text = numberType(field, types);
    else if (types.size() > 1)
        type.text = u"jsonb"_s;
    else if (first == u"string")
        type.text =
            field.maxLength > 0 ? u"character varying(%1)"_s.arg(field.maxLength) : u"text"_s;
    else if (first == u"bool")
        type.text = u"boolean"_s;
    else if (first == u"date")
        type.text = u"timestamp with time zone"_s;
    else if (first == u"uuid")
        type.text = u"uuid"_s;
    else if (first == u"binData")
        type.text = u"bytea"_s;
    else if (first == u"array" && !field.items.isEmpty()) {
        QString inner;
        DataType element = typeOf(table, field.items.first(), inner);
        const bool plain =
            element.named || (!element.text.isEmpty() && !element.text.endsWith(u']'));
        if (plain && element.text != u"jsonb" && inner.isEmpty()) {
            type = element;
            type.text += u"[]"_s;
        } else {
            type.text = u"jsonb"_s;
            bson = u"array"_s;
        }
    } else if (first == u"object" || first == u"array") {
        type.text = u"jsonb"_s;
        bson = first;
    } else {
        type.text = first == u"objectId"    ? u"character(24)"_s
                    : first == u"timestamp" ? u"timestamp with time zone"_s
                                            : u"text"_s;
        bson = first;
    }
    return type;
}

void ModelBuilder::tell(const Shape &field, const QString &path)
{
    if (!m_counted)
        return;
    QString reason = u"“"_s + path + u"”: "_s + countsOf(field);
    if (const QStringList labels = suggestedLabels(field); !labels.isEmpty())
        reason +=
            u' ' +
            Wording::tr("Its few values suggest an enumeration: %1.").arg(labels.join(u", "_s));
    m_report.append({field.line, field.column, u"field"_s, ImportedStatement::Imported, reason});
}

void ModelBuilder::addChecks(Id table, const Column &column, const Shape &field)
{
    const QString name = sqlName(column.name);
    QStringList conditions;
    if (!field.minimum.isEmpty() && !isWholeRange(field))
        conditions.append(name + (field.exclusiveMinimum ? u" > "_s : u" >= "_s) + field.minimum);
    if (!field.maximum.isEmpty() && !isWholeRange(field))
        conditions.append(name + (field.exclusiveMaximum ? u" < "_s : u" <= "_s) + field.maximum);
    if (field.minLength > 0)
        conditions.append(u"char_length("_s + name + u") >= "_s + QString::number(field.minLength));
    if (field.maxLength > 0 && !column.type.text.startsWith(u"character varying"))
        conditions.append(u"char_length("_s + name + u") <= "_s + QString::number(field.maxLength));
    if (!field.pattern.isEmpty())
        conditions.append(name + u" ~ "_s + sqlText(field.pattern));
    if (!field.allowed.isEmpty() && !column.type.named) {
        QStringList literals;
        for (const Value &value : field.allowed)
            if (!value.isNull() && !value.isObject() && !value.isArray())
                literals.append(sqlLiteral(value));
        if (!literals.isEmpty())
            conditions.append(name + u" IN ("_s + literals.join(u", "_s) + u')');
    }
    if (!conditions.isEmpty())
        (void)addCheck(m_edit, table, conditions.join(u" AND "_s));
}

void ModelBuilder::addColumn(Id table, const Shape &field, Id collection, const QString &path)
{
    Column column;
    column.parent = table;
    column.name = m_edit.freeName(table, Kind::Column, field.name);
    QString bson;
    column.type = typeOf(table, field, bson);
    if (!bson.isEmpty())
        column.options.insert(TypeOption, bson);
    column.nullable =
        !field.required || field.types.contains(u"null"_s) || field.allowed.contains(Value());
    column.comment = m_counted ? countsOf(field) : field.description;
    column.id = m_edit.add(column);
    m_columns.insert({collection, path}, column.id);
    tell(field, path);
    addChecks(table, column, field);
}

void ModelBuilder::addTable(Id parent, const Shape &field, const Shape &inner, bool list,
                            Id collection, const QString &path)
{
    const Id schema = m_edit.model().find(parent)->parent;
    Table table;
    table.parent = schema;
    table.name =
        m_edit.freeName(schema, Kind::Table, m_edit.model().find(parent)->name + u'_' + field.name);
    table.comment = m_counted ? countsOf(field) : field.description;
    const Id id = m_edit.add(table);
    tell(field, path);
    if (list) {
        Column position;
        position.parent = id;
        position.name = u"position"_s;
        while (std::any_of(inner.fields.begin(), inner.fields.end(),
                           [&](const Shape &one) { return one.name == position.name; }))
            position.name += u'_';
        position.type.text = u"integer"_s;
        position.nullable = false;
        position.options.insert(PositionOption, u"true"_s);
        (void)addKey(m_edit, id, KeyType::Primary, {m_edit.add(position)});
    }
    Relationship line;
    line.parent = id;
    line.target = Ref<Table>(parent);
    line.identifying = true;
    line.own.minimum = field.required ? int(std::max<qint64>(1, field.minItems)) : 0;
    line.own.maximum = list ? RelationshipEnd::Many : 1;
    if (list && line.own.minimum > 0 && field.minItems <= 0)
        line.own.minimum = 0;
    line.options.insert(MappingOption, u"embed"_s);
    line.options.insert(FieldOption, field.name);
    // Samples only tell what is enough; a validator says what is allowed.
    if (list && field.maxItems > (m_counted ? FewRows : 0))
        line.options.insert(ExpectedOption, QString::number(field.maxItems));
    m_edit.add(line);
    addFields(id, inner, collection, path + u'.');
}

void ModelBuilder::addFields(Id table, const Shape &shape, Id collection, const QString &prefix)
{
    for (const Shape &field : shape.fields) {
        const QString path = prefix + field.name;
        if (holdsDocuments(field) && !isGeoJson(field) && path != u"_id")
            addTable(table, field, field, false, collection, path);
        else if (isListOfDocuments(field))
            addTable(table, field, field.items.first(), true, collection, path);
        else
            addColumn(table, field, collection, path);
    }
}

Id ModelBuilder::addCollection(const QString &name, const Shape &shape, bool counted)
{
    m_counted = counted;
    Table table;
    table.parent = defaultSchema(m_edit);
    table.name = m_edit.freeName(table.parent, Kind::Table, name);
    table.comment = shape.description;
    const Id id = m_edit.add(table);
    Shape complete = shape;
    Shape *key = complete.field(u"_id"_s);
    if (!key) {
        Shape made;
        made.name = u"_id"_s;
        made.types.insert(u"objectId"_s, shape.of);
        made.seen = made.of = shape.of;
        complete.fields.prepend(made);
        key = &complete.fields.first();
    }
    key->required = true;
    addFields(id, complete, id, {});
    if (const Id column = columnAt(id, u"_id"_s))
        (void)addKey(m_edit, id, KeyType::Primary, {column});
    return id;
}

} // namespace relvar::mongodb

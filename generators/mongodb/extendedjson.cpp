#include "generators/mongodb/extendedjson.h"

#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace relvar::mongodb {
namespace {

// A moment as ISO 8601 in UTC, from that or from milliseconds since 1970.
QString moment(const Value &value)
{
    if (!value.isNumber())
        return value.text;
    return QDateTime::fromMSecsSinceEpoch(value.text.toLongLong(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

Value binary(const QString &base64, const QString &subType)
{
    if (subType.rightJustified(2, u'0') != u"04")
        return Value::of(Value::Binary, base64);
    QString hex = QString::fromLatin1(QByteArray::fromBase64(base64.toLatin1()).toHex());
    for (const int place : {20, 16, 12, 8})
        if (hex.size() > place)
            hex.insert(place, u'-');
    return Value::of(Value::Uuid, hex);
}

Value binaryOf(const Value &object, const Value &content)
{
    if (content.isObject())
        return binary(content.stringAt(u"base64"), content.stringAt(u"subType"));
    return binary(content.text, object.stringAt(u"$type"));
}

// new Map([["a", 1], ["b", 1]])
Value mapOf(const Value &pairs)
{
    Value object = Value::object();
    for (const Value &pair : pairs.values)
        if (pair.values.size() == 2)
            object.set(pair.values[0].text, pair.values[1]);
    return object;
}

Value regexOf(const Value &content)
{
    return Value::of(Value::Regex,
                     content.isObject() ? content.stringAt(u"pattern") : content.text);
}

} // namespace

Value plainValue(const Value &object)
{
    if (object.names.isEmpty() || object.names.size() > 2 || !object.names.first().startsWith(u'$'))
        return object;
    static const QHash<QString, Value::Type> types{{u"$oid"_s, Value::ObjectId},
                                                   {u"$date"_s, Value::Date},
                                                   {u"$numberInt"_s, Value::Int},
                                                   {u"$numberLong"_s, Value::Long},
                                                   {u"$numberDouble"_s, Value::Double},
                                                   {u"$numberDecimal"_s, Value::Decimal},
                                                   {u"$uuid"_s, Value::Uuid},
                                                   {u"$binary"_s, Value::Binary},
                                                   {u"$regularExpression"_s, Value::Regex},
                                                   {u"$timestamp"_s, Value::Timestamp},
                                                   {u"$minKey"_s, Value::MinKey},
                                                   {u"$maxKey"_s, Value::MaxKey},
                                                   {u"$symbol"_s, Value::String},
                                                   {u"$undefined"_s, Value::Null}};
    const auto found = types.constFind(object.names.first());
    if (found == types.cend())
        return object;
    const Value &content = object.values.first();
    // {"$regex": …} and the like in a query have other names; what is nested is checked here.
    const bool structured =
        *found == Value::Binary || *found == Value::Regex || *found == Value::Timestamp;
    if (!structured && (content.isObject() || content.isArray()))
        return object;
    switch (*found) {
    case Value::Date:
        return Value::of(Value::Date, moment(content));
    case Value::Binary:
        return binaryOf(object, content);
    case Value::Regex:
        return regexOf(content);
    case Value::Timestamp:
        return Value::of(Value::Timestamp, content.find(u"t") ? content.find(u"t")->text : u"0"_s);
    default:
        return Value::of(*found, content.text);
    }
}

std::optional<Value> valueOfCall(const QString &function, const QList<Value> &arguments)
{
    static const QHash<QString, Value::Type> types{
        {u"ObjectId"_s, Value::ObjectId},   {u"ObjectID"_s, Value::ObjectId},
        {u"ISODate"_s, Value::Date},        {u"Date"_s, Value::Date},
        {u"NumberInt"_s, Value::Int},       {u"Int32"_s, Value::Int},
        {u"NumberLong"_s, Value::Long},     {u"Long"_s, Value::Long},
        {u"Double"_s, Value::Double},       {u"NumberDecimal"_s, Value::Decimal},
        {u"Decimal128"_s, Value::Decimal},  {u"UUID"_s, Value::Uuid},
        {u"BinData"_s, Value::Binary},      {u"RegExp"_s, Value::Regex},
        {u"Timestamp"_s, Value::Timestamp}, {u"MinKey"_s, Value::MinKey},
        {u"MaxKey"_s, Value::MaxKey},       {u"String"_s, Value::String}};
    const Value first = arguments.value(0);
    if (function == u"Map")
        return mapOf(first);
    const auto found = types.constFind(function);
    if (found == types.cend())
        return {};
    switch (*found) {
    case Value::Date:
        return Value::of(Value::Date,
                         arguments.isEmpty() ? u"1970-01-01T00:00:00.000Z"_s : moment(first));
    case Value::Binary:
        return binary(arguments.value(1).text, first.text);
    case Value::Timestamp:
        return Value::of(Value::Timestamp, first.find(u"t") ? first.find(u"t")->text : first.text);
    default:
        return Value::of(*found, first.text);
    }
}

} // namespace relvar::mongodb

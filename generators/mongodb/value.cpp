#include "generators/mongodb/value.h"

#include <QByteArray>

using namespace Qt::StringLiterals;

namespace relvar::mongodb {
namespace {

constexpr int WideEnough = 88; // what is shorter stands on one line

// How a scalar is written: in the language of mongosh, or as extended JSON.
using ScalarText = QString (*)(const Value &);

QString plainNumber(const Value &value)
{
    return value.text.isEmpty() ? u"0"_s : value.text;
}

QString shellScalar(const Value &value)
{
    switch (value.type) {
    case Value::Null:
        return u"null"_s;
    case Value::Bool:
        return value.text;
    case Value::Int:
        return plainNumber(value);
    case Value::Double:
        // A double that is whole would become an int.
        return value.text.contains(u'.') || value.text.contains(u'e')
                   ? value.text
                   : u"Double("_s + plainNumber(value) + u')';
    case Value::Long:
        return u"NumberLong("_s + quotedText(value.text) + u')';
    case Value::Decimal:
        return u"NumberDecimal("_s + quotedText(value.text) + u')';
    case Value::String:
        return quotedText(value.text);
    case Value::ObjectId:
        return u"ObjectId("_s + quotedText(value.text) + u')';
    case Value::Date:
        return u"ISODate("_s + quotedText(value.text) + u')';
    case Value::Timestamp:
        return u"Timestamp({ t: "_s + plainNumber(value) + u", i: 1 })"_s;
    case Value::Uuid:
        return u"UUID("_s + quotedText(value.text) + u')';
    case Value::Binary:
        return u"BinData(0, "_s + quotedText(value.text) + u')';
    case Value::Regex:
        return u"RegExp("_s + quotedText(value.text) + u')';
    case Value::MinKey:
        return u"MinKey()"_s;
    case Value::MaxKey:
        return u"MaxKey()"_s;
    case Value::Array:
    case Value::Object:
        break;
    }
    return {};
}

QString uuidBase64(QString text)
{
    text.remove(u'-');
    return QString::fromLatin1(QByteArray::fromHex(text.toLatin1()).toBase64());
}

QString tagged(const char *tag, const QString &content)
{
    return u"{ \"$"_s + QLatin1String(tag) + u"\": "_s + content + u" }"_s;
}

QString jsonScalar(const Value &value)
{
    switch (value.type) {
    case Value::Long:
        return tagged("numberLong", quotedText(value.text));
    case Value::Double:
        return value.text.contains(u'.') || value.text.contains(u'e')
                   ? value.text
                   : tagged("numberDouble", quotedText(value.text + u".0"_s));
    case Value::Decimal:
        return tagged("numberDecimal", quotedText(value.text));
    case Value::ObjectId:
        return tagged("oid", quotedText(value.text));
    case Value::Date:
        return tagged("date", quotedText(value.text));
    case Value::Timestamp:
        return tagged("timestamp", u"{ \"t\": "_s + plainNumber(value) + u", \"i\": 1 }"_s);
    case Value::Uuid:
    case Value::Binary: {
        const bool uuid = value.type == Value::Uuid;
        return tagged("binary",
                      u"{ \"base64\": "_s + quotedText(uuid ? uuidBase64(value.text) : value.text) +
                          u", \"subType\": \""_s + (uuid ? u"04"_s : u"00"_s) + u"\" }"_s);
    }
    case Value::Regex:
        return tagged("regularExpression",
                      u"{ \"pattern\": "_s + quotedText(value.text) + u", \"options\": \"\" }"_s);
    case Value::MinKey:
        return tagged("minKey", u"1"_s);
    case Value::MaxKey:
        return tagged("maxKey", u"1"_s);
    default:
        return shellScalar(value);
    }
}

// A field "__proto__" of a literal would set the prototype of the object instead.
QString shellName(const QString &name)
{
    return name == u"__proto__" ? u"[\"__proto__\"]"_s : quotedText(name);
}

QString written(const Value &value, int depth, bool shell)
{
    const ScalarText scalar = shell ? shellScalar : jsonScalar;
    if (!value.isObject() && !value.isArray())
        return scalar(value);
    const bool object = value.isObject();
    if (value.values.isEmpty())
        return object ? u"{}"_s : u"[]"_s;
    QStringList parts;
    qsizetype length = 0;
    bool nested = false;
    for (qsizetype i = 0; i < value.values.size(); ++i) {
        QString part = written(value.values[i], depth + 1, shell);
        if (object)
            part =
                (shell ? shellName(value.names[i]) : quotedText(value.names[i])) + u": "_s + part;
        nested = nested || part.contains(u'\n');
        length += part.size() + 2;
        parts.append(part);
    }
    const QString open = object ? u"{"_s : u"["_s;
    const QString close = object ? u"}"_s : u"]"_s;
    if (!nested && length + depth * 2 < WideEnough)
        return object ? QString(open + u' ' + parts.join(u", "_s) + u' ' + close)
                      : QString(open + parts.join(u", "_s) + close);
    const QString indent = u"\n"_s + QString((depth + 1) * 2, u' ');
    return open + indent + parts.join(u',' + indent) + u'\n' + QString(depth * 2, u' ') + close;
}

} // namespace

Value Value::number(qint64 value)
{
    constexpr qint64 limit = qint64(1) << 31;
    return of(value < limit && value >= -limit ? Int : Long, QString::number(value));
}

Value Value::strings(const QStringList &texts)
{
    Value list = array();
    for (const QString &text : texts)
        list.append(string(text));
    return list;
}

const Value *Value::find(QStringView name) const
{
    for (qsizetype i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return &values[i];
    return nullptr;
}

QString Value::stringAt(QStringView name) const
{
    const Value *found = find(name);
    return found && found->isString() ? found->text : QString();
}

Value &Value::set(const QString &name, const Value &value)
{
    if (const qsizetype place = names.indexOf(name); place >= 0) {
        values[place] = value;
    } else {
        names.append(name);
        values.append(value);
    }
    return *this;
}

QString bsonAlias(Value::Type type)
{
    static const char *const aliases[] = {"null",    "bool",    "int",      "long",   "double",
                                          "decimal", "string",  "objectId", "date",   "timestamp",
                                          "binData", "binData", "regex",    "minKey", "maxKey",
                                          "array",   "object"};
    return QString::fromLatin1(aliases[type]);
}

QString quotedText(const QString &text)
{
    QString result = u"\""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            result += c;
            result += text[++i];
        } else if (c == u'"' || c == u'\\') {
            result += u'\\';
            result += c;
        } else if (c == u'\n') {
            result += u"\\n"_s;
        } else if (c == u'\t') {
            result += u"\\t"_s;
        } else if (c < u' ' || c == QChar(0x7f) || c == QChar(0x2028) || c == QChar(0x2029) ||
                   c.isSurrogate()) {
            result += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        } else {
            result += c;
        }
    }
    return result + u'"';
}

QString shellText(const Value &value, int depth)
{
    return written(value, depth, true);
}

QString jsonText(const Value &value, int depth)
{
    return written(value, depth, false);
}

qint64 bsonSize(const Value &value)
{
    switch (value.type) {
    case Value::Bool:
        return 1;
    case Value::Int:
        return 4;
    case Value::Long:
    case Value::Double:
    case Value::Date:
    case Value::Timestamp:
        return 8;
    case Value::Decimal:
        return 16;
    case Value::String:
        return value.text.toUtf8().size() + 5;
    case Value::ObjectId:
        return 12;
    case Value::Uuid:
        return 21;
    case Value::Binary:
        return QByteArray::fromBase64(value.text.toLatin1()).size() + 5;
    case Value::Regex:
        return value.text.toUtf8().size() + 2;
    case Value::Array:
    case Value::Object: {
        qint64 size = 5; // length and final zero
        for (qsizetype i = 0; i < value.values.size(); ++i) {
            const QString name = value.isObject() ? value.names[i] : QString::number(i);
            size += 2 + name.toUtf8().size() + bsonSize(value.values[i]);
        }
        return size;
    }
    default:
        return 0;
    }
}

} // namespace relvar::mongodb

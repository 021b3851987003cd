#include "generators/mongodb/samples.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace relvar::mongodb {
namespace {

// The same number for the same name, on every machine.
quint32 numberFor(const QString &name)
{
    quint32 hash = 2166136261u;
    for (const QChar c : name)
        hash = (hash ^ c.unicode()) * 16777619u;
    return hash;
}

QString hexFor(const QString &name, int digits)
{
    QString text;
    for (quint32 i = 0; text.size() < digits; ++i)
        text += QString::number(numberFor(name + QString::number(i)), 16).rightJustified(8, u'0');
    return text.left(digits);
}

// What text with such a word in its name looks like.
QString textFor(const QString &name)
{
    struct Example
    {
        const char *word;
        const char *text;
    };
    static constexpr Example examples[] = {{"mail", "ada@example.org"},
                                           {"phone", "+49 30 1234567"},
                                           {"url", "https://example.org/"},
                                           {"first", "Ada"},
                                           {"last", "Lovelace"},
                                           {"currency", "EUR"},
                                           {"country", "DE"},
                                           {"city", "Berlin"},
                                           {"street", "Main Street 1"},
                                           {"zip", "10115"},
                                           {"postal", "10115"},
                                           {"iban", "DE02120300000000202051"},
                                           {"isbn", "9783161484100"},
                                           {"sku", "AB-1234"},
                                           {"code", "A1"},
                                           {"slug", "an-example"},
                                           {"title", "An example"},
                                           {"name", "Example"},
                                           {"description", "What it is"},
                                           {"status", "open"},
                                           {"color", "#336699"},
                                           {"locale", "en"},
                                           {"language", "en"}};
    const QString lower = name.toLower();
    for (const Example &one : examples)
        if (lower.contains(QLatin1String(one.word)))
            return QString::fromLatin1(one.text);
    return name.isEmpty() ? u"text"_s : name;
}

QString fitted(QString text, const Value &rule)
{
    if (const Value *least = rule.find(u"minLength"))
        while (text.size() < least->text.toLongLong() && text.size() < 4096)
            text += text.isEmpty() ? u"x"_s : text.right(1);
    if (const Value *most = rule.find(u"maxLength")) {
        qsizetype length = std::min<qlonglong>(most->text.toLongLong(), text.size());
        if (length > 0 && length < text.size() && text[length - 1].isHighSurrogate())
            --length;
        text.truncate(length);
    }
    return text;
}

Value sampleText(const QString &name, const Value &rule)
{
    const QString own = fitted(textFor(name), rule);
    const Value *pattern = rule.find(u"pattern");
    if (!pattern)
        return Value::string(own);
    const QRegularExpression expression(pattern->text);
    QStringList candidates{own, own.toLower(), own.toUpper()};
    for (const char *text : {"ada@example.org",
                             "abc",
                             "ABC",
                             "a",
                             "A",
                             "1",
                             "12",
                             "123",
                             "1234",
                             "12345",
                             "123456",
                             "a1",
                             "A1",
                             "AB",
                             "AB-1234",
                             "ABC-123",
                             "ABC123",
                             "abc-def",
                             "abc_def",
                             "EUR",
                             "DE",
                             "en",
                             "en-US",
                             "https://example.org/",
                             "+49301234567",
                             "#336699",
                             "2024-01-15",
                             "12:00",
                             "0",
                             "1.0",
                             "1.2.3",
                             "192.0.2.1",
                             "DE02120300000000202051",
                             "9783161484100",
                             "0123456789"})
        candidates.append(fitted(QString::fromLatin1(text), rule));
    for (const QString &candidate : candidates)
        if (expression.match(candidate).hasMatch())
            return Value::string(candidate);
    return Value::string(own);
}

double bound(const Value &rule, const QString &key, double otherwise)
{
    const Value *found = rule.find(key);
    return found ? found->text.toDouble() : otherwise;
}

Value sampleNumber(const QString &name, const Value &rule, bool whole, bool decimal)
{
    double value = whole ? 1 + numberFor(name) % 99 : 9.5;
    const double low = bound(rule, u"minimum"_s, value);
    const double high = bound(rule, u"maximum"_s, value);
    if (value < low || (value <= low && rule.contains(u"exclusiveMinimum")))
        value = rule.contains(u"exclusiveMinimum") ? std::floor(low) + 1 : low;
    if (value > high || (value >= high && rule.contains(u"exclusiveMaximum")))
        value = rule.contains(u"exclusiveMaximum") ? std::ceil(high) - 1 : high;
    if (decimal)
        return Value::of(Value::Decimal, QString::number(value, 'f', 2));
    if (whole)
        return Value::number(qint64(value));
    return Value::of(Value::Double, QString::number(value, 'g', 15));
}

Value sampleObject(const Value &rule)
{
    Value object = Value::object();
    if (const Value *properties = rule.find(u"properties"))
        for (qsizetype i = 0; i < properties->values.size(); ++i)
            object.set(properties->names[i], sampleOf(properties->names[i], properties->values[i]));
    // A GeoJSON object is only one with a known type.
    if (object.contains(u"coordinates") && object.contains(u"type")) {
        object.set(u"type"_s, Value::string(u"Point"_s));
        object.set(u"coordinates"_s, Value::array({Value::of(Value::Double, u"13.4"_s),
                                                   Value::of(Value::Double, u"52.5"_s)}));
    }
    return object;
}

} // namespace

Value sampleOf(const QString &name, const Value &rule)
{
    if (const Value *allowed = rule.find(u"enum"); allowed && !allowed->values.isEmpty())
        return allowed->values.first();
    const Value *types = rule.find(u"bsonType");
    const QString type = !types ? u"string"_s
                         : types->isArray()
                             ? (types->isEmpty() ? QString() : types->values.first().text)
                             : types->text;
    const bool whole = rule.contains(u"multipleOf");
    if (type == u"string")
        return sampleText(name, rule);
    if (type == u"int" || type == u"long" || type == u"double" || type == u"number")
        return sampleNumber(name, rule, whole || type != u"double", false);
    if (type == u"decimal")
        return sampleNumber(name, rule, false, true);
    if (type == u"bool")
        return Value::boolean(true);
    if (type == u"date")
        return Value::of(Value::Date, u"2024-01-15T09:30:00.000Z"_s);
    if (type == u"timestamp")
        return Value::of(Value::Timestamp, u"1705311000"_s);
    if (type == u"objectId")
        return Value::of(Value::ObjectId, hexFor(name, 24));
    if (type == u"binData") {
        QString hex = hexFor(name, 32);
        hex[12] = u'4';
        hex[16] = u'8';
        for (const int place : {20, 16, 12, 8})
            hex.insert(place, u'-');
        return Value::of(Value::Uuid, hex);
    }
    if (type == u"object")
        return sampleObject(rule);
    if (type == u"array") {
        const Value *items = rule.find(u"items");
        Value list = Value::array();
        list.append(sampleOf(name, items ? *items : Value::object()));
        return list;
    }
    if (type == u"regex")
        return Value::of(Value::Regex, u"^a"_s);
    return Value();
}

} // namespace relvar::mongodb

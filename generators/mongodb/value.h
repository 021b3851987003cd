#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace relvar::mongodb {

// A value as a document holds it: BSON with the order of its fields, and where it stood in a text.
// Scalars keep their text: digits of numbers, 24 hexadecimal digits of an object id, a moment as
// ISO 8601, base64 of bytes. A value; safe on any thread.
struct Value
{
    enum Type {
        Null,
        Bool,
        Int,
        Long,
        Double,
        Decimal,
        String,
        ObjectId,
        Date,
        Timestamp,
        Uuid,
        Binary,
        Regex,
        MinKey,
        MaxKey,
        Array,
        Object
    };

    Type type = Null;
    QString text;
    QStringList names;   // of an object
    QList<Value> values; // of an object or an array
    int line = 0;        // from 1; 0 when it was made here
    int column = 0;

    static Value of(Type type, const QString &text = {}) { return {type, text, {}, {}, 0, 0}; }
    static Value string(const QString &text) { return of(String, text); }
    static Value number(qint64 value);
    static Value boolean(bool value) { return of(Bool, QLatin1String(value ? "true" : "false")); }
    static Value object() { return of(Object); }
    static Value array(const QList<Value> &values = {}) { return {Array, {}, {}, values, 0, 0}; }
    static Value strings(const QStringList &texts);

    bool isNull() const { return type == Null; }
    bool isObject() const { return type == Object; }
    bool isArray() const { return type == Array; }
    bool isString() const { return type == String; }
    bool isNumber() const { return type >= Int && type <= Decimal; }
    bool isTrue() const { return type == Bool && text == u"true"; }
    bool isEmpty() const { return values.isEmpty(); }

    // The value of a field; null when there is none.
    const Value *find(QStringView name) const;
    bool contains(QStringView name) const { return find(name) != nullptr; }
    // The text of a field that is a string; empty otherwise.
    QString stringAt(QStringView name) const;
    // Sets a field, at the end when it is new.
    Value &set(const QString &name, const Value &value);
    void append(const Value &value) { values.append(value); }

    // Positions in a text do not count.
    friend bool operator==(const Value &a, const Value &b)
    {
        return a.type == b.type && a.text == b.text && a.names == b.names && a.values == b.values;
    }
};

// What $type calls it: "string", "objectId".
QString bsonAlias(Value::Type type);
// As an expression for mongosh, with line breaks inside; `depth` is how far it is indented already.
QString shellText(const Value &value, int depth = 0);
// As relaxed extended JSON.
QString jsonText(const Value &value, int depth = 0);
// A string as a JavaScript (and JSON) literal.
QString quotedText(const QString &text);
// Bytes of the value in BSON, without its name.
qint64 bsonSize(const Value &value);

} // namespace relvar::mongodb

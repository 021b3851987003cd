#include "generators/mongodb/rules.h"

#include "generators/lens/lens.h"
#include "generators/lens/typeparts.h"
#include "generators/mongodb/options.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace relvar::mongodb {
namespace {

Value ruleWith(const QStringList &types)
{
    Value rule = Value::object();
    rule.set(u"bsonType"_s,
             types.size() == 1 ? Value::string(types.first()) : Value::strings(types));
    return rule;
}

Value ruleOfAlias(const QString &alias)
{
    if (alias == u"int" || alias == u"long") {
        Value rule = ruleWith({u"int"_s, u"long"_s, u"double"_s});
        rule.set(u"multipleOf"_s, Value::number(1));
        return rule;
    }
    if (alias == u"double")
        return ruleWith({u"double"_s, u"int"_s, u"long"_s});
    if (alias == u"decimal")
        return ruleWith({u"decimal"_s, u"int"_s, u"long"_s});
    return ruleWith({alias});
}

void setRange(Value &rule, qint64 low, qint64 high)
{
    rule.set(u"minimum"_s, Value::number(low));
    rule.set(u"maximum"_s, Value::number(high));
}

// numeric(5,2) is less than 1000.
void setDigits(Value &rule, const TypeParts &parts)
{
    if (parts.arguments.isEmpty())
        return;
    const int digits = parts.arguments.value(0).toInt() - parts.arguments.value(1).toInt();
    if (digits < 0 || digits > 15)
        return;
    const auto limit = qint64(std::pow(10.0, digits));
    setRange(rule, -limit, limit);
    rule.set(u"exclusiveMinimum"_s, Value::boolean(true));
    rule.set(u"exclusiveMaximum"_s, Value::boolean(true));
}

Value geoJson()
{
    Value properties = Value::object();
    properties.set(u"type"_s, ruleWith({u"string"_s}));
    properties.set(u"coordinates"_s, ruleWith({u"array"_s}));
    Value rule = ruleWith({u"object"_s});
    rule.set(u"required"_s, Value::strings({u"type"_s, u"coordinates"_s}));
    rule.set(u"properties"_s, properties);
    return rule;
}

bool isShape(const QString &name)
{
    static const QStringList shapes{u"point"_s, u"polygon"_s,  u"lseg"_s,     u"path"_s,
                                    u"box"_s,   u"geometry"_s, u"geography"_s};
    return shapes.contains(name);
}

Value ruleOfRange(const QString &name)
{
    const Value bound = name == u"int4range" || name == u"int8range" ? ruleOfAlias(u"long"_s)
                        : name == u"numrange"                        ? ruleOfAlias(u"decimal"_s)
                                                                     : ruleOfAlias(u"date"_s);
    Value open = bound;
    allowNull(open);
    return ruleOfDocument({u"lower"_s, u"upper"_s}, {open, open}, {}, true);
}

Value ruleOfBuiltIn(const Model &model, const TypeParts &parts)
{
    if (isShape(parts.name))
        return geoJson();
    if (parts.name.endsWith(u"range") && !parts.name.endsWith(u"multirange"))
        return ruleOfRange(parts.name);
    if (parts.name.startsWith(u"json"))
        return ruleWith({u"object"_s, u"array"_s});
    DataType element;
    element.text = parts.name + parts.argumentText();
    Value rule = ruleOfAlias(lensType(model, element, Lens::MongoDb).text);
    if (parts.name == u"smallint" || parts.name == u"smallserial")
        setRange(rule, -32768, 32767);
    else if (parts.name == u"integer" || parts.name == u"serial")
        setRange(rule, -2147483648LL, 2147483647LL);
    else if (parts.name == u"numeric")
        setDigits(rule, parts);
    else if ((parts.name == u"varchar" || parts.name == u"char") && !parts.arguments.isEmpty())
        rule.set(u"maxLength"_s, Value::number(parts.arguments.first().toInt()));
    return rule;
}

Value ruleOfNamed(const Model &model, Id id, int depth);

Value ruleThrough(const Model &model, const DataType &type, int depth)
{
    const TypeParts parts = typeParts(type.named ? u"named"_s + type.text : type.text);
    if (parts.name.isEmpty() && !type.named)
        return Value::object();
    Value rule = type.named ? ruleOfNamed(model, type.named, depth) : ruleOfBuiltIn(model, parts);
    for (int i = 0; i < parts.dimensions; ++i) {
        Value list = ruleWith({u"array"_s});
        list.set(u"items"_s, rule);
        rule = list;
    }
    return rule;
}

Value ruleOfNamed(const Model &model, Id id, int depth)
{
    if (const auto *labels = model.get<EnumType>(id)) {
        Value rule = ruleWith({u"string"_s});
        if (!labels->labels.isEmpty())
            rule.set(u"enum"_s, Value::strings(labels->labels));
        return rule;
    }
    if (depth > 16)
        return Value::object();
    if (const auto *domain = model.get<Domain>(id)) {
        Value rule = ruleThrough(model, domain->type, depth + 1);
        for (const Check *check : model.childrenOf<Check>(id))
            if (const std::optional<Condition> condition = readCondition(check->expression))
                for (const Condition &part : conjuncts(*condition))
                    narrow(rule, part, u"value"_s);
        return rule;
    }
    if (const auto *composite = model.get<CompositeType>(id)) {
        QStringList names;
        QList<Value> rules;
        for (const CompositeAttribute &attribute : composite->attributes) {
            Value rule = ruleThrough(model, attribute.type, depth + 1);
            allowNull(rule);
            names.append(attribute.name);
            rules.append(rule);
        }
        return ruleOfDocument(names, rules, {}, false);
    }
    return ruleWith({u"object"_s});
}

double numberOf(const Value &value)
{
    return value.text.toDouble();
}

bool allowsType(const Value &rule, QStringView alias)
{
    const Value *types = rule.find(u"bsonType");
    if (!types)
        return true;
    if (types->isString())
        return types->text == alias;
    return std::any_of(types->values.begin(), types->values.end(),
                       [&](const Value &one) { return one.text == alias; });
}

// A bound that is tighter than the one before it wins.
void setBound(Value &rule, const QString &sign, const Value &bound)
{
    const bool lower = sign.startsWith(u'>');
    const QString key = lower ? u"minimum"_s : u"maximum"_s;
    const QString exclusive = lower ? u"exclusiveMinimum"_s : u"exclusiveMaximum"_s;
    const bool open = sign.size() == 1;
    if (const Value *before = rule.find(key)) {
        const double difference = numberOf(bound) - numberOf(*before);
        if ((lower ? difference < 0 : difference > 0) || (qFuzzyIsNull(difference) && !open))
            return;
    }
    rule.set(key, bound);
    if (open)
        rule.set(exclusive, Value::boolean(true));
    else if (const qsizetype place = rule.names.indexOf(exclusive); place >= 0) {
        rule.names.removeAt(place);
        rule.values.removeAt(place);
    }
}

bool setLength(Value &rule, const QString &sign, qint64 length)
{
    if (sign == u"=" || sign == u">=" || sign == u">")
        rule.set(u"minLength"_s, Value::number(sign == u">" ? length + 1 : length));
    if (sign == u"=" || sign == u"<=" || sign == u"<") {
        const qint64 most = sign == u"<" ? length - 1 : length;
        const Value *before = rule.find(u"maxLength");
        if (!before || before->text.toLongLong() > most)
            rule.set(u"maxLength"_s, Value::number(most));
    }
    return sign != u"<>" && length > 0;
}

// Whether a pattern means the same to PostgreSQL and to PCRE: no escapes of letters but \d \s \w,
// no options, no classes of one of them alone.
bool isPortable(const QString &pattern)
{
    static const QRegularExpression special(
        u"\\\\(?![dsw])[A-Za-z0-9]|\\(\\?|\\[\\[[.=:<>]|\\*\\*\\*"_s);
    return !special.match(pattern).hasMatch() && QRegularExpression(pattern).isValid();
}

bool setEnum(Value &rule, const QList<Condition> &elements)
{
    QList<Value> allowed;
    for (const Condition &element : elements) {
        if (!element.isLiteral() || !(element.value.isString() || element.value.isNumber()))
            return false;
        // A number in the text of a list is text where the column is text.
        if (!allowed.contains(element.value))
            allowed.append(element.value);
    }
    if (allowed.isEmpty() || rule.contains(u"enum"))
        return false;
    if (allowsType(rule, u"null") && rule.contains(u"bsonType"))
        allowed.append(Value());
    rule.set(u"enum"_s, Value::array(allowed));
    return true;
}

bool narrowCompare(Value &rule, const Condition &condition, const QString &column)
{
    static const QHash<QString, QString> turned{
        {u"<"_s, u">"_s}, {u"<="_s, u">="_s}, {u">"_s, u"<"_s}, {u">="_s, u"<="_s}};
    Condition left = condition.parts[0];
    Condition right = condition.parts[1];
    QString sign = condition.text;
    if (left.isLiteral() && !right.isLiteral()) {
        std::swap(left, right);
        sign = turned.value(sign, sign);
    }
    if (!right.isLiteral())
        return false;
    static const QStringList lengths{u"length"_s, u"char_length"_s, u"character_length"_s};
    if (left.type == Condition::Call && lengths.contains(left.text) && left.parts.size() == 1 &&
        left.parts[0].text == column && right.value.isNumber())
        return setLength(rule, sign, right.value.text.toLongLong());
    if (!left.isColumn() || left.text != column)
        return false;
    if (sign == u"~" && right.value.isString() && isPortable(right.value.text) &&
        !rule.contains(u"pattern")) {
        rule.set(u"pattern"_s, right.value);
        return true;
    }
    if (sign == u"<>" && right.value.isString() && right.value.text.isEmpty())
        return setLength(rule, u">="_s, 1);
    if (sign == u"=")
        return setEnum(rule, {right});
    if (!turned.contains(sign) || !right.value.isNumber() || allowsType(rule, u"date"))
        return false;
    setBound(rule, sign, right.value);
    return true;
}

} // namespace

void allowNull(Value &rule)
{
    if (const Value *types = rule.find(u"bsonType")) {
        Value list = types->isArray() ? *types : Value::array({*types});
        if (!list.values.contains(Value::string(u"null"_s)))
            list.append(Value::string(u"null"_s));
        rule.set(u"bsonType"_s, list);
    }
    if (const Value *allowed = rule.find(u"enum"); allowed && !allowed->values.contains(Value())) {
        Value list = *allowed;
        list.append(Value());
        rule.set(u"enum"_s, list);
    }
}

Value ruleOfType(const Model &model, const DataType &type)
{
    return ruleThrough(model, type, 0);
}

Value ruleOfColumn(const Model &model, const Column &column, bool nullable)
{
    const QString own = column.options.value(TypeOption).trimmed();
    Value rule = own.isEmpty() ? ruleOfType(model, column.type) : ruleOfAlias(own);
    if (nullable)
        allowNull(rule);
    return rule;
}

bool narrow(Value &rule, const Condition &condition, const QString &column)
{
    Value changed = rule;
    bool good = false;
    if (condition.type == Condition::Compare) {
        good = narrowCompare(changed, condition, column);
    } else if (condition.type == Condition::In) {
        good = condition.parts[0].isColumn() && condition.parts[0].text == column &&
               setEnum(changed, condition.parts[1].parts);
    } else if (condition.type == Condition::Or && condition.parts.size() == 2) {
        // "x IS NULL OR ..." says what holds for null anyway.
        for (int i = 0; i < 2; ++i)
            if (condition.parts[i].type == Condition::IsNull &&
                condition.parts[i].columns() == QStringList{column})
                return narrow(rule, condition.parts[1 - i], column);
    }
    if (good)
        rule = changed;
    return good;
}

Value ruleOfDocument(const QStringList &names, const QList<Value> &rules,
                     const QStringList &required, bool additional)
{
    Value rule = ruleWith({u"object"_s});
    if (!required.isEmpty())
        rule.set(u"required"_s, Value::strings(required));
    Value properties = Value::object();
    for (qsizetype i = 0; i < names.size(); ++i)
        properties.set(names[i], rules[i]);
    rule.set(u"properties"_s, properties);
    if (!additional)
        rule.set(u"additionalProperties"_s, Value::boolean(false));
    return rule;
}

} // namespace relvar::mongodb

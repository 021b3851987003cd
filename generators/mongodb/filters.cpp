#include "generators/mongodb/filters.h"

using namespace Qt::StringLiterals;

namespace relvar::mongodb {
namespace {

using Names = QHash<QString, QString>;

Value fieldIs(const QString &path, const Value &value)
{
    Value filter = Value::object();
    filter.set(path, value);
    return filter;
}

Value fieldIs(const QString &path, const char *sign, const Value &value)
{
    return fieldIs(path, fieldIs(QString::fromLatin1(sign), value));
}

std::optional<Value> comparison(const Condition &condition, const Names &paths)
{
    static const QHash<QString, const char *> signs{
        {u"<"_s, "$lt"}, {u"<="_s, "$lte"}, {u">"_s, "$gt"}, {u">="_s, "$gte"}};
    static const QHash<QString, QString> turned{
        {u"<"_s, u">"_s}, {u"<="_s, u">="_s}, {u">"_s, u"<"_s}, {u">="_s, u"<="_s}};
    Condition left = condition.parts[0];
    Condition right = condition.parts[1];
    QString sign = condition.text;
    if (left.isLiteral()) {
        std::swap(left, right);
        sign = turned.value(sign, sign);
    }
    if (!left.isColumn() || !right.isLiteral() || right.value.isNull() ||
        !paths.contains(left.text))
        return {};
    const QString path = paths.value(left.text);
    if (sign == u"=")
        return fieldIs(path, right.value);
    // Text is ordered by its bytes there, and dates are no text.
    if (!signs.contains(sign) || !right.value.isNumber())
        return {};
    return fieldIs(path, signs.value(sign), right.value);
}

std::optional<Value> membership(const Condition &condition, const Names &paths)
{
    const Condition &what = condition.parts[0];
    Value list = Value::array();
    for (const Condition &element : condition.parts[1].parts) {
        if (!element.isLiteral() || element.value.isNull())
            return {};
        list.append(element.value);
    }
    if (!what.isColumn() || !paths.contains(what.text) || list.isEmpty())
        return {};
    return fieldIs(paths.value(what.text), "$in", list);
}

} // namespace

QString filterAlias(const Value &rule)
{
    const Value *types = rule.find(u"bsonType");
    if (!types)
        return {};
    QString alias;
    const QList<Value> all = types->isArray() ? types->values : QList<Value>{*types};
    for (const Value &one : all) {
        if (one.text == u"null")
            continue;
        const bool number = one.text == u"int" || one.text == u"long" || one.text == u"double" ||
                            one.text == u"decimal";
        const QString name = number ? u"number"_s : one.text;
        if (!alias.isEmpty() && alias != name)
            return {};
        alias = name;
    }
    return alias;
}

std::optional<Value> partialFilter(const Condition &condition, const Names &paths,
                                   const Names &aliases)
{
    switch (condition.type) {
    case Condition::And:
    case Condition::Or: {
        Value list = Value::array();
        for (const Condition &part : condition.parts) {
            const std::optional<Value> one = partialFilter(part, paths, aliases);
            if (!one)
                return {};
            list.append(*one);
        }
        return fieldIs(condition.type == Condition::And ? u"$and"_s : u"$or"_s, list);
    }
    case Condition::Compare:
        return comparison(condition, paths);
    case Condition::In:
        return membership(condition, paths);
    case Condition::Column: // a boolean
        return paths.contains(condition.text)
                   ? std::optional(fieldIs(paths.value(condition.text), Value::boolean(true)))
                   : std::nullopt;
    case Condition::IsNull: {
        const Condition &what = condition.parts[0];
        return what.isColumn() && paths.contains(what.text)
                   ? std::optional(fieldIs(paths.value(what.text), Value()))
                   : std::nullopt;
    }
    case Condition::Not: {
        const Condition &inner = condition.parts[0];
        const QString column = inner.columns().value(0);
        if (!paths.contains(column))
            return {};
        if (inner.isColumn())
            return fieldIs(paths.value(column), Value::boolean(false));
        // There is no $ne: what is not null has the type of the field.
        if (inner.type != Condition::IsNull || !inner.parts[0].isColumn() ||
            aliases.value(column).isEmpty())
            return {};
        return fieldIs(paths.value(column), "$type", Value::string(aliases.value(column)));
    }
    default:
        return {};
    }
}

} // namespace relvar::mongodb

#pragma once

#include "model/core/enumnames.h"
#include "model/core/id.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <tuple>
#include <type_traits>
#include <variant>

// What every field value can do, found from its type alone: become JSON or a cell of the project
// file and come back, and show the references inside it. A kind never writes any of this itself.
namespace relvar {

// A cell of the project file.
using SqlValue = std::variant<std::monostate, qint64, double, QString>;

// A struct that lists its own fields, as a value inside an object.
template<class V>
concept Structured = requires
{
    V::fields();
};
template<class V>
concept Identifier = std::is_base_of_v<Id, V>;

template<class V>
struct IsList : std::false_type
{
};
template<class E>
struct IsList<QList<E>> : std::true_type
{
};

namespace detail {

QJsonValue idToJson(Id id);
bool idFromJson(const QJsonValue &json, Id &id);
QString jsonText(const QJsonValue &json);
bool jsonFromText(const QString &text, QJsonValue &json);

} // namespace detail

template<class V>
QJsonValue toJson(const V &value)
{
    if constexpr (Identifier<V>) {
        return detail::idToJson(value);
    } else if constexpr (std::is_enum_v<V>) {
        return enumName(value);
    } else if constexpr (std::is_same_v<V, QStringList>) {
        return QJsonArray::fromStringList(value);
    } else if constexpr (IsList<V>::value) {
        QJsonArray array;
        for (const auto &element : value)
            array.append(toJson(element));
        return array;
    } else if constexpr (std::is_same_v<V, QMap<QString, QString>>) {
        QJsonObject object;
        for (auto it = value.cbegin(); it != value.cend(); ++it)
            object.insert(it.key(), it.value());
        return object;
    } else if constexpr (Structured<V>) {
        QJsonObject object;
        const V none;
        std::apply(
            [&](const auto &...field) {
                (
                    [&] {
                        if (!(value.*(field.member) == none.*(field.member)))
                            object.insert(QLatin1String(field.key), toJson(value.*(field.member)));
                    }(),
                    ...);
            },
            V::fields());
        return object;
    } else {
        return QJsonValue(value);
    }
}

// Reads a value; false (and an untouched or default value) when the JSON has another shape.
template<class V>
bool fromJson(const QJsonValue &json, V &value)
{
    if constexpr (Identifier<V>) {
        return detail::idFromJson(json, value);
    } else if constexpr (std::is_enum_v<V>) {
        const auto found = enumFromName<V>(json.toString());
        if (found)
            value = *found;
        return found.has_value();
    } else if constexpr (std::is_same_v<V, bool>) {
        value = json.toBool();
        return json.isBool();
    } else if constexpr (std::is_integral_v<V>) {
        value = V(json.toInteger());
        return json.isDouble();
    } else if constexpr (std::is_same_v<V, double>) {
        value = json.toDouble();
        return json.isDouble();
    } else if constexpr (std::is_same_v<V, QString>) {
        value = json.toString();
        return json.isString();
    } else if constexpr (std::is_same_v<V, QMap<QString, QString>>) {
        value.clear();
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            value.insert(it.key(), it.value().toString());
        return json.isObject();
    } else if constexpr (IsList<V>::value) {
        value.clear();
        const QJsonArray array = json.toArray();
        for (const QJsonValue &element : array) {
            typename V::value_type item{};
            if (!fromJson(element, item))
                return false;
            value.append(std::move(item));
        }
        return json.isArray();
    } else {
        static_assert(Structured<V>);
        value = V{};
        const QJsonObject object = json.toObject();
        bool good = json.isObject();
        std::apply(
            [&](const auto &...field) {
                (
                    [&] {
                        const auto it = object.constFind(QLatin1String(field.key));
                        if (it != object.constEnd() && !fromJson(*it, value.*(field.member)))
                            good = false;
                    }(),
                    ...);
            },
            V::fields());
        return good;
    }
}

template<class V>
constexpr bool isScalar =
    std::is_arithmetic_v<V> || std::is_enum_v<V> || std::is_same_v<V, QString> || Identifier<V>;

template<class V>
SqlValue toSql(const V &value)
{
    if constexpr (Identifier<V>)
        return value ? SqlValue(qint64(value.value)) : SqlValue();
    else if constexpr (std::is_same_v<V, double>)
        return value;
    else if constexpr (std::is_integral_v<V>)
        return qint64(value);
    else if constexpr (std::is_enum_v<V>)
        return enumName(value);
    else if constexpr (std::is_same_v<V, QString>)
        // Null and empty are one for us, and the column is NOT NULL.
        return value.isNull() ? QString(QLatin1String("")) : value;
    else if constexpr (IsList<V>::value || std::is_same_v<V, QStringList>)
        return value.isEmpty() ? QStringLiteral("[]") : detail::jsonText(toJson(value));
    else if constexpr (std::is_same_v<V, QMap<QString, QString>>)
        return value.isEmpty() ? QStringLiteral("{}") : detail::jsonText(toJson(value));
    else
        return detail::jsonText(toJson(value));
}

// Reads a cell; false when it holds something else than this type.
template<class V>
bool fromSql(const SqlValue &cell, V &value)
{
    const auto *integer = std::get_if<qint64>(&cell);
    const auto *text = std::get_if<QString>(&cell);
    if constexpr (Identifier<V>) {
        value = V{};
        if (integer && *integer > 0)
            static_cast<Id &>(value).value = quint64(*integer);
        return (integer && *integer > 0) || std::holds_alternative<std::monostate>(cell);
    } else if constexpr (std::is_same_v<V, double>) {
        if (const auto *real = std::get_if<double>(&cell))
            value = *real;
        else if (integer)
            value = double(*integer);
        else
            return false;
        return true;
    } else if constexpr (std::is_integral_v<V>) {
        if (integer)
            value = V(*integer);
        return integer != nullptr;
    } else if constexpr (std::is_enum_v<V>) {
        const auto found = text ? enumFromName<V>(*text) : std::nullopt;
        if (found)
            value = *found;
        return found.has_value();
    } else if constexpr (std::is_same_v<V, QString>) {
        if (text)
            value = *text;
        return text != nullptr;
    } else {
        value = V{};
        if (!text)
            return false;
        if (*text == QLatin1String("[]") || *text == QLatin1String("{}"))
            return true;
        QJsonValue json;
        return detail::jsonFromText(*text, json) && fromJson(json, value);
    }
}

// True for types that can hold a reference somewhere inside.
template<class V>
constexpr bool holdsRefs()
{
    if constexpr (Identifier<V>)
        return true;
    else if constexpr (std::is_same_v<V, QStringList>)
        return false;
    else if constexpr (IsList<V>::value)
        return holdsRefs<typename V::value_type>();
    else if constexpr (Structured<V>)
        return std::apply(
            [](const auto &...field) {
                return (
                    holdsRefs<std::remove_cvref_t<decltype(std::declval<V>().*(field.member))>>() ||
                    ...);
            },
            V::fields());
    else
        return false;
}

// Calls f(id) for every reference inside; V may be const, or not when f wants to change them.
template<class V, class F>
void forEachRef(V &value, F &&f)
{
    using Plain = std::remove_const_t<V>;
    if constexpr (!holdsRefs<Plain>()) {
        return;
    } else if constexpr (Identifier<Plain>) {
        if (value)
            f(static_cast<std::conditional_t<std::is_const_v<V>, const Id &, Id &>>(value));
    } else if constexpr (IsList<Plain>::value) {
        for (auto &element : value)
            forEachRef(element, f);
    } else {
        std::apply([&](const auto &...field) { (forEachRef(value.*(field.member), f), ...); },
                   Plain::fields());
    }
}

// Takes references to removed objects out: clears a single one, drops the element of a list.
// Returns whether anything changed.
template<class V>
bool dropRefs(V &value, const QSet<Id> &removed)
{
    if constexpr (!holdsRefs<V>()) {
        return false;
    } else if constexpr (Identifier<V>) {
        if (!value || !removed.contains(value))
            return false;
        value = V{};
        return true;
    } else if constexpr (IsList<V>::value) {
        return value.removeIf([&](const auto &element) {
            bool hit = false;
            forEachRef(element, [&](const Id &id) { hit = hit || removed.contains(id); });
            return hit;
        }) > 0;
    } else {
        bool changed = false;
        std::apply(
            [&](const auto &...field) {
                ((changed = dropRefs(value.*(field.member), removed) || changed), ...);
            },
            V::fields());
        return changed;
    }
}

} // namespace relvar

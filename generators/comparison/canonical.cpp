#include "generators/comparison/canonical.h"

#include "generators/comparison/sameexpression.h"
#include "generators/lens/typeparts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// MariaDB tells a width with each whole number ("int(11)"), which means nothing.
QString canonicalType(const QString &text)
{
    static const QSet<QString> whole{u"tinyint"_s, u"smallint"_s, u"mediumint"_s, u"integer"_s,
                                     u"bigint"_s};
    TypeParts parts = typeParts(text);
    if (whole.contains(parts.name.section(u' ', 0, 0)))
        parts.arguments.clear();
    if (parts.name == u"numeric" && parts.arguments.size() == 1)
        parts.arguments.append(u"0"_s);
    return parts.name + parts.argumentText() + u"[]"_s.repeated(parts.dimensions);
}

bool isType(const QJsonObject &object)
{
    for (const QString &key : object.keys())
        if (key != u"text" && key != u"named")
            return false;
    return object.contains(u"text"_s);
}

// The numbers of a sequence that it has when nobody says anything.
bool isUsual(const QString &key, const QString &text)
{
    if (key == u"start" || key == u"increment" || key == u"cache")
        return text == u"1";
    return (key == u"minimum" || key == u"maximum") && text == u"NO";
}

QJsonValue canonical(const QJsonValue &value)
{
    static const QSet<QString> expressions{u"expression"_s, u"default"_s};
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue one : value.toArray())
            list.append(canonical(one));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    const bool type = isType(object);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = it.value().toString();
        if (it.value().isString() && (text.isEmpty() || isUsual(it.key(), text)))
            continue;
        if (type && it.key() == u"text")
            result.insert(it.key(), canonicalType(text));
        else if (expressions.contains(it.key()) && it.value().isString())
            result.insert(it.key(), canonicalSql(text));
        else
            result.insert(it.key(), canonical(it.value()));
    }
    return result;
}

// The name of the sequence behind an identity column says nothing.
QJsonValue withoutName(const QJsonValue &value)
{
    QJsonObject object = value.toObject();
    object.remove(u"name"_s);
    object.remove(u"type"_s);
    return object;
}

} // namespace

bool saysTheSame(const Object &design, const Object &database, const FieldInfo &field,
                 const QString &schema)
{
    const QLatin1String key(field.key);
    if (key == "rank"_L1 || field.equal(design, database))
        return true;
    // A design may leave it open to whom something belongs.
    if (key == "owner"_L1 && field.isEmpty(design))
        return true;
    QJsonValue ours = field.toJson(design);
    QJsonValue theirs = field.toJson(database);
    if (key == "identity_options"_L1) {
        ours = withoutName(ours);
        theirs = withoutName(theirs);
    }
    const bool sql = field.editor == Editor::Expression || field.editor == Editor::Sql;
    if (sql && ours.isString() && theirs.isString())
        return isSameSql(ours.toString(), theirs.toString(), schema);
    return canonical(ours) == canonical(theirs);
}

} // namespace relvar

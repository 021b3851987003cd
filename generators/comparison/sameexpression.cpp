#include "generators/comparison/sameexpression.h"

#include "generators/comparison/querytree.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// What this grammar does not know: without spaces, brackets and the quotes of names.
QString flattened(const QString &sql)
{
    QString result;
    bool quoted = false;
    for (const QChar c : sql) {
        if (c == u'\'')
            quoted = !quoted;
        if (quoted || c == u'\'')
            result += c;
        else if (!c.isSpace() && c != u'(' && c != u')' && c != u'"' && c != u'`')
            result += c.toLower();
    }
    return result;
}

QJsonValue withoutQualifiers(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue one : value.toArray())
            list.append(withoutQualifiers(one));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it.key() != u"schemaname" && it.key() != u"of")
            result.insert(it.key(), withoutQualifiers(it.value()));
    return result;
}

bool match(const QJsonValue &a, const QJsonValue &b, const QStringList &searched);

// A table need not be named where a column belongs, nor a schema that is searched.
bool matchInside(const QString &key, const QJsonObject &a, const QJsonObject &b,
                 const QStringList &searched)
{
    if (a.contains(key) && b.contains(key))
        return match(a[key], b[key], searched);
    const QString only = (a.contains(key) ? a : b)[key].toString();
    return key == u"of" || (key == u"schemaname" && searched.contains(only));
}

bool match(const QJsonValue &a, const QJsonValue &b, const QStringList &searched)
{
    if (a.isArray() && b.isArray()) {
        const QJsonArray ones = a.toArray();
        const QJsonArray others = b.toArray();
        for (qsizetype i = 0; i < ones.size() && i < others.size(); ++i)
            if (!match(ones[i], others[i], searched))
                return false;
        return ones.size() == others.size();
    }
    if (!a.isObject() || !b.isObject())
        return a == b;
    const QJsonObject one = a.toObject();
    const QJsonObject other = b.toObject();
    const QStringList keys = one.keys() + other.keys();
    return std::all_of(keys.begin(), keys.end(),
                       [&](const QString &key) { return matchInside(key, one, other, searched); });
}

} // namespace

QString canonicalSql(const QString &sql)
{
    const QJsonArray tree = queryTree(sql);
    if (tree.isEmpty())
        return flattened(sql);
    return QString::fromUtf8(
        QJsonDocument(withoutQualifiers(tree).toArray()).toJson(QJsonDocument::Compact));
}

bool isSameSql(const QString &design, const QString &database, const QString &schema)
{
    const QJsonArray ours = queryTree(design);
    const QJsonArray theirs = queryTree(database);
    if (ours.isEmpty() || theirs.isEmpty())
        return flattened(design) == flattened(database);
    return match(ours, theirs, {u"public"_s, u"pg_catalog"_s, schema});
}

} // namespace relvar

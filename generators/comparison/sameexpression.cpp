#include "generators/comparison/sameexpression.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <pg_query.h>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

QJsonValue canonical(const QJsonValue &value);

QJsonValue canonicalList(const QJsonArray &list)
{
    QJsonArray result;
    for (const QJsonValue one : list)
        result.append(canonical(one));
    return result;
}

QJsonObject node(const QString &type, const QJsonObject &body)
{
    return {{type, body}};
}

// Whatever its type: '1' and 1 are the same constant.
QJsonObject constant(const QJsonObject &body)
{
    if (body[u"isnull"_s].toBool())
        return node(u"constant"_s, {{u"null"_s, true}});
    QString text;
    for (const QJsonValue inside : body)
        for (const QJsonValue one : inside.toObject())
            text = one.isBool()     ? (one.toBool() ? u"true"_s : u"false"_s)
                   : one.isDouble() ? QString::number(one.toDouble(), 'g', 17)
                                    : one.toString();
    if (body.contains(u"ival"_s) && text.isEmpty())
        text = u"0"_s;
    if (body.contains(u"boolval"_s) && text.isEmpty())
        text = u"false"_s;
    return node(u"constant"_s, {{u"text"_s, text}});
}

QString lastName(const QJsonValue &names)
{
    const QJsonArray list = names.toArray();
    return list.isEmpty() ? QString() : list.last()[u"String"_s][u"sval"_s].toString();
}

QJsonValue cast(const QJsonObject &body)
{
    static const QSet<QString> texts{u"text"_s, u"varchar"_s, u"bpchar"_s};
    const QJsonValue inside = canonical(body[u"arg"_s]);
    const QJsonObject type = body[u"typeName"_s].toObject();
    const bool plain = inside.toObject().contains(u"constant"_s) ||
                       inside.toObject().contains(u"A_ArrayExpr"_s) ||
                       (texts.contains(lastName(type[u"names"_s])) && !type.contains(u"typmods"_s));
    return plain ? inside
                 : QJsonValue(node(u"TypeCast"_s, {{u"arg"_s, inside},
                                                   {u"type"_s, lastName(type[u"names"_s])},
                                                   {u"bounds"_s, type[u"arrayBounds"_s].toArray()},
                                                   {u"typmods"_s, canonical(type[u"typmods"_s])}}));
}

QJsonObject comparison(const QString &sign, const QJsonValue &left, const QJsonValue &right)
{
    return node(u"operator"_s, {{u"sign"_s, sign}, {u"left"_s, left}, {u"right"_s, right}});
}

QJsonObject logic(const QString &word, const QJsonArray &arguments)
{
    QJsonArray flat;
    for (const QJsonValue one : arguments) {
        const QJsonObject inner = one[u"logic"_s].toObject();
        if (word != u"NOT_EXPR" && inner[u"word"_s] == word) {
            for (const QJsonValue deep : inner[u"arguments"_s].toArray())
                flat.append(deep);
        } else {
            flat.append(one);
        }
    }
    return node(u"logic"_s, {{u"word"_s, word}, {u"arguments"_s, flat}});
}

QJsonValue operation(const QJsonObject &body)
{
    const QString kind = body[u"kind"_s].toString();
    const QString sign = lastName(body[u"name"_s]);
    const QJsonValue left = canonical(body[u"lexpr"_s]);
    const QJsonValue right = canonical(body[u"rexpr"_s]);
    const QJsonArray items = right[u"List"_s][u"items"_s].toArray();
    if (kind == u"AEXPR_IN")
        return comparison(u"in "_s + sign, left, items);
    if (kind == u"AEXPR_OP_ANY" || kind == u"AEXPR_OP_ALL") {
        const QJsonObject array = right[u"A_ArrayExpr"_s].toObject();
        const bool listed = !array.isEmpty() && sign == (kind.endsWith(u"ANY") ? u"="_s : u"<>"_s);
        return listed ? comparison(u"in "_s + sign, left, array[u"elements"_s])
                      : comparison(kind + sign, left, right);
    }
    if (items.size() == 2 && kind == u"AEXPR_BETWEEN")
        return logic(u"AND_EXPR"_s,
                     {comparison(u">="_s, left, items[0]), comparison(u"<="_s, left, items[1])});
    if (items.size() == 2 && kind == u"AEXPR_NOT_BETWEEN")
        return logic(u"OR_EXPR"_s,
                     {comparison(u"<"_s, left, items[0]), comparison(u">"_s, left, items[1])});
    const bool plain = kind == u"AEXPR_OP" || kind == u"AEXPR_LIKE" || kind == u"AEXPR_ILIKE";
    return comparison(plain ? sign : kind + sign, left, right);
}

QJsonObject withoutNoise(const QJsonObject &body)
{
    static const QSet<QString> noise{u"location"_s,   u"stmt_location"_s, u"stmt_len"_s,
                                     u"funcformat"_s, u"schemaname"_s,    u"relpersistence"_s};
    QJsonObject result;
    for (auto it = body.begin(); it != body.end(); ++it)
        if (!noise.contains(it.key()))
            result.insert(it.key(), canonical(it.value()));
    return result;
}

// "count(*) AS count" is "count(*)".
QJsonObject target(const QJsonObject &body)
{
    QJsonObject result = withoutNoise(body);
    const QJsonValue inside = result[u"val"_s];
    const QJsonValue implied = inside[u"column"_s].isUndefined()
                                   ? inside[u"FuncCall"_s][u"funcname"_s]
                                   : inside[u"column"_s];
    if (result[u"name"_s] == implied)
        result.remove(u"name"_s);
    return node(u"ResTarget"_s, result);
}

QJsonValue canonical(const QJsonValue &value)
{
    if (value.isArray())
        return canonicalList(value.toArray());
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    if (object.size() != 1)
        return withoutNoise(object);
    const QString type = object.begin().key();
    const QJsonObject body = object.begin().value().toObject();
    if (type == u"A_Const")
        return constant(body);
    if (type == u"TypeCast")
        return cast(body);
    if (type == u"A_Expr")
        return operation(body);
    if (type == u"BoolExpr")
        return logic(body[u"boolop"_s].toString(), canonical(body[u"args"_s]).toArray());
    if (type == u"ColumnRef" && !lastName(body[u"fields"_s]).isEmpty())
        return QJsonObject{{u"column"_s, lastName(body[u"fields"_s])}};
    if (type == u"ResTarget")
        return target(body);
    if (type == u"FuncCall") {
        QJsonObject call = withoutNoise(body);
        call[u"funcname"_s] = lastName(body[u"funcname"_s]);
        return node(type, call);
    }
    return withoutNoise(object);
}

// The library leaves the number out of its tree when it is below zero; it says where it stands.
QJsonValue withNegatives(const QJsonValue &value, const QByteArray &sql)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue one : value.toArray())
            list.append(withNegatives(one, sql));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), withNegatives(it.value(), sql));
    const int at = object[u"location"_s].toInt(-1);
    if (at >= 0 && at < sql.size() && sql[at] == '-' && object[u"ival"_s].isObject()) {
        static const QRegularExpression number(u"^-\\s*(\\d+)"_s);
        const QString digits = number.match(QString::fromUtf8(sql.mid(at, 40))).captured(1);
        result[u"ival"_s] = QJsonObject{{u"ival"_s, QString(u'-' + digits)}};
    }
    return result;
}

// The statements of a text; empty when the grammar refuses it.
QJsonArray statements(const QString &text)
{
    const QByteArray sql = text.toUtf8();
    const PgQueryParseResult result = pg_query_parse(sql.constData());
    const QByteArray tree = result.error ? QByteArray() : QByteArray(result.parse_tree);
    pg_query_free_parse_result(result);
    const QJsonObject root = QJsonDocument::fromJson(tree).object();
    return withNegatives(root[u"stmts"_s], sql).toArray();
}

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
        else if (!c.isSpace() && c != u'(' && c != u')' && c != u'"')
            result += c.toLower();
    }
    return result;
}

} // namespace

QString canonicalSql(const QString &given)
{
    static const QRegularExpression emptyBrackets(u"\\b(current_timestamp)\\(\\)"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
    QString sql = given;
    sql.replace(u'`', u'"').replace(emptyBrackets, u"\\1"_s); // as MariaDB writes them
    QJsonArray tree = statements(u"SELECT "_s + sql);
    if (tree.isEmpty())
        tree = statements(sql);
    if (tree.isEmpty())
        return flattened(sql);
    return QString::fromUtf8(
        QJsonDocument(canonicalList(tree).toArray()).toJson(QJsonDocument::Compact));
}

} // namespace relvar

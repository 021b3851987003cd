#include "generators/comparison/querytree.h"

#include "generators/comparison/columnname.h"

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

// What stands before the last word: the schema of a function, the table of a column.
QString qualifier(const QJsonValue &names)
{
    QJsonArray list = names.toArray();
    if (!list.isEmpty())
        list.removeLast();
    return lastName(list);
}

QJsonObject named(QJsonObject body, const QString &key, const QJsonValue &names)
{
    body[key] = lastName(names);
    if (const QString schema = qualifier(names); !schema.isEmpty())
        body[u"schemaname"_s] = schema;
    return body;
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
                 : QJsonValue(
                       node(u"TypeCast"_s, named({{u"arg"_s, inside},
                                                  {u"bounds"_s, type[u"arrayBounds"_s].toArray()},
                                                  {u"typmods"_s, canonical(type[u"typmods"_s])}},
                                                 u"type"_s, type[u"names"_s])));
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
    static const QSet<QString> noise{u"location"_s, u"stmt_location"_s, u"stmt_len"_s,
                                     u"funcformat"_s, u"relpersistence"_s};
    QJsonObject result;
    for (auto it = body.begin(); it != body.end(); ++it)
        if (!noise.contains(it.key()))
            result.insert(it.key(), canonical(it.value()));
    return result;
}

// "count(*)" is "count(*) AS count".
QJsonObject target(const QJsonObject &body)
{
    QJsonObject result = withoutNoise(body);
    if (!body.contains(u"name"_s))
        result[u"name"_s] = impliedColumnName(body[u"val"_s]);
    return node(u"ResTarget"_s, result);
}

// A query of which nobody sees the names of its columns.
QJsonValue unnamed(const QJsonValue &query)
{
    QJsonObject body = query[u"SelectStmt"_s].toObject();
    const bool inTree = !body.isEmpty();
    if (!inTree)
        body = query.toObject(); // an arm of a UNION
    QJsonArray targets;
    for (const QJsonValue one : std::as_const(body)[u"targetList"_s].toArray()) {
        QJsonObject inner = one[u"ResTarget"_s].toObject();
        inner.remove(u"name"_s);
        targets.append(node(u"ResTarget"_s, inner));
    }
    if (!targets.isEmpty())
        body[u"targetList"_s] = targets;
    for (const QString &arm : {u"larg"_s, u"rarg"_s})
        if (body.contains(arm))
            body[arm] = unnamed(std::as_const(body)[arm]);
    return inTree ? QJsonValue(node(u"SelectStmt"_s, body)) : QJsonValue(body);
}

// What "1", or the name of a result where `byName`, stands for in ORDER BY and GROUP BY.
QJsonValue meant(const QJsonValue &value, const QJsonArray &targets, bool byName)
{
    const QString text = value[u"constant"_s][u"text"_s].toString();
    const int place = text.toInt();
    if (place > 0 && place <= targets.size())
        return targets[place - 1][u"ResTarget"_s][u"val"_s];
    const bool bare = byName && value[u"column"_s].isString() && !value[u"of"_s].isString();
    for (const QJsonValue one : targets)
        if (bare && one[u"ResTarget"_s][u"name"_s] == value[u"column"_s])
            return one[u"ResTarget"_s][u"val"_s];
    return value;
}

QJsonObject select(const QJsonObject &body)
{
    const QJsonObject plain = withoutNoise(body);
    QJsonObject result = plain;
    if (plain.contains(u"rarg"_s)) {
        result[u"rarg"_s] = unnamed(plain[u"rarg"_s]);
        return node(u"SelectStmt"_s, result);
    }
    const QJsonArray targets = plain[u"targetList"_s].toArray();
    QJsonArray groups;
    for (const QJsonValue one : plain[u"groupClause"_s].toArray())
        groups.append(meant(one, targets, false));
    if (!groups.isEmpty())
        result[u"groupClause"_s] = groups;
    QJsonArray order;
    for (const QJsonValue one : plain[u"sortClause"_s].toArray()) {
        QJsonObject inner = one[u"SortBy"_s].toObject();
        inner[u"node"_s] = meant(one[u"SortBy"_s][u"node"_s], targets, true);
        if (one[u"SortBy"_s][u"sortby_dir"_s] == u"SORTBY_ASC"_s)
            inner[u"sortby_dir"_s] = u"SORTBY_DEFAULT"_s;
        order.append(node(u"SortBy"_s, inner));
    }
    if (!order.isEmpty())
        result[u"sortClause"_s] = order;
    return node(u"SelectStmt"_s, result);
}

// "CASE … END" is "CASE … ELSE NULL END".
QJsonObject cases(const QJsonObject &body)
{
    QJsonObject result = withoutNoise(body);
    if (std::as_const(result)[u"defresult"_s][u"constant"_s][u"null"_s].toBool())
        result.remove(u"defresult"_s);
    return node(u"CaseExpr"_s, result);
}

QJsonObject column(const QJsonValue &names)
{
    QJsonObject result{{u"column"_s, lastName(names)}};
    if (const QString of = qualifier(names); !of.isEmpty())
        result[u"of"_s] = of;
    return result;
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
        return column(body[u"fields"_s]);
    if (type == u"ResTarget")
        return target(body);
    if (type == u"SelectStmt")
        return select(body);
    if (type == u"CaseExpr")
        return cases(body);
    if (type == u"SubLink") {
        QJsonObject link = withoutNoise(body);
        link[u"subselect"_s] = unnamed(std::as_const(link)[u"subselect"_s]);
        return node(type, link);
    }
    if (type == u"FuncCall")
        return node(type, named(withoutNoise(body), u"funcname"_s, body[u"funcname"_s]));
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

} // namespace

QJsonArray queryTree(const QString &given)
{
    static const QRegularExpression emptyBrackets(u"\\b(current_timestamp)\\(\\)"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
    QString sql = given;
    sql.replace(u'`', u'"').replace(emptyBrackets, u"\\1"_s); // as MariaDB writes them
    const QJsonArray expression = canonicalList(statements(u"SELECT "_s + sql)).toArray();
    if (expression.isEmpty())
        return canonicalList(statements(sql)).toArray();
    QJsonArray result;
    for (const QJsonValue one : expression)
        result.append(unnamed(one[u"stmt"_s]));
    return result;
}

} // namespace relvar

#include "generators/comparison/columnname.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

QString nameOfValue(const QJsonValue &expression);

QString nameOfSubquery(const QJsonObject &body)
{
    const QString kind = body[u"subLinkType"_s].toString();
    if (kind == u"EXISTS_SUBLINK")
        return u"exists"_s;
    if (kind == u"ARRAY_SUBLINK")
        return u"array"_s;
    if (kind != u"EXPR_SUBLINK")
        return {};
    const QJsonArray list = body[u"subselect"_s][u"SelectStmt"_s][u"targetList"_s].toArray();
    const QJsonValue first = list.isEmpty() ? QJsonValue() : list.first()[u"ResTarget"_s];
    const QString given = first[u"name"_s].toString();
    return given.isEmpty() ? nameOfValue(first[u"val"_s]) : given;
}

// "SVFOP_CURRENT_TIMESTAMP_N" is "current_timestamp".
QString nameOfFunctionWord(QString word)
{
    word = word.section(u'_', 1).toLower();
    return word.endsWith("_n"_L1) ? word.chopped(2) : word;
}

// What the value itself is called, which neither a cast nor CASE replaces; empty for none.
QString nameOfValue(const QJsonValue &expression)
{
    static const QHash<QString, QString> words{{u"A_ArrayExpr"_s, u"array"_s},
                                               {u"RowExpr"_s, u"row"_s},
                                               {u"CoalesceExpr"_s, u"coalesce"_s},
                                               {u"GroupingFunc"_s, u"grouping"_s}};
    const QJsonObject object = expression.toObject();
    if (object.size() != 1)
        return {};
    const QString type = object.begin().key();
    const QJsonObject body = object.begin().value().toObject();
    if (words.contains(type))
        return words.value(type);
    if (type == u"ColumnRef")
        return lastName(body[u"fields"_s]);
    if (type == u"FuncCall")
        return lastName(body[u"funcname"_s]);
    if (type == u"TypeCast" || type == u"CollateClause")
        return nameOfValue(body[u"arg"_s]);
    if (type == u"CaseExpr")
        return nameOfValue(body[u"defresult"_s]);
    if (type == u"SubLink")
        return nameOfSubquery(body);
    if (type == u"MinMaxExpr")
        return body[u"op"_s] == u"IS_LEAST"_s ? u"least"_s : u"greatest"_s;
    if (type == u"SQLValueFunction")
        return nameOfFunctionWord(body[u"op"_s].toString());
    if (type == u"A_Expr" && body[u"kind"_s] == u"AEXPR_NULLIF"_s)
        return u"nullif"_s;
    if (type == u"A_Indirection") {
        const QString field = lastName(body[u"indirection"_s]);
        return field.isEmpty() ? nameOfValue(body[u"arg"_s]) : field;
    }
    return {};
}

} // namespace

QString lastName(const QJsonValue &names)
{
    const QJsonArray list = names.toArray();
    return list.isEmpty() ? QString() : list.last()[u"String"_s][u"sval"_s].toString();
}

QString impliedColumnName(const QJsonValue &expression)
{
    const QString name = nameOfValue(expression);
    if (!name.isEmpty())
        return name;
    const QJsonValue cast = expression[u"TypeCast"_s];
    if (cast.isObject())
        return lastName(cast[u"typeName"_s][u"names"_s]);
    return expression[u"CaseExpr"_s].isObject() ? u"case"_s : u"?column?"_s;
}

} // namespace relvar

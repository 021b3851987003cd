#include "generators/refactoring/joins.h"

#include "model/names.h"

using namespace Qt::StringLiterals;

namespace relvar {

QString columnExpression(const Model &model, Id column)
{
    return quotedName(model, tableOf(model, column)) + u'.' + quotedName(model, column);
}

QString joinCondition(const Model &model, const QList<ColumnPair> &pairs)
{
    QStringList parts;
    for (const ColumnPair &pair : pairs)
        parts.append(columnExpression(model, pair.column) + u" = "_s +
                     columnExpression(model, pair.referenced));
    return parts.join(u" AND "_s);
}

QString joined(const Model &model, Id table, Id other, const QList<ColumnPair> &pairs, bool always)
{
    return qualifiedName(model, table) + (always ? u"\n    JOIN "_s : u"\n    LEFT JOIN "_s) +
           qualifiedName(model, other) + u" ON "_s + joinCondition(model, pairs);
}

QHash<Id, QString> expressionsOf(const Model &model, const QList<Id> &columns)
{
    QHash<Id, QString> expressions;
    for (const Id column : columns)
        expressions.insert(column, columnExpression(model, column));
    return expressions;
}

} // namespace relvar

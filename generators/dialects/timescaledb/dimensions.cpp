#include "generators/dialects/timescaledb/dimensions.h"

#include "model/timescaledb.h"

#include <QRegularExpression>

namespace relvar::timescaledb {

using namespace Qt::StringLiterals;

// The parts of a list outside of brackets and quotes.
static QStringList listParts(const QString &list)
{
    QStringList parts{QString()};
    int depth = 0;
    QChar quote;
    for (const QChar c : list) {
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'\'' || c == u'"')
            quote = c;
        else if (c == u'(' || c == u')')
            depth += c == u'(' ? 1 : -1;
        if (c == u',' && depth == 0 && quote.isNull())
            parts.append(QString());
        else
            parts.last() += c;
    }
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

QList<Dimension> dimensionsOf(const Table &table)
{
    static const QRegularExpression call(u"^by_(hash|range)\\s*\\((.*)\\)$"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    QList<Dimension> result;
    for (const QString &part : listParts(option(table, "dimensions"))) {
        const auto match = call.match(part);
        if (!match.hasMatch())
            continue;
        Dimension one;
        one.hash = match.captured(1).toLower() == u"hash";
        const QStringList arguments = listParts(match.captured(2));
        one.column = columnNames(arguments.value(0)).value(0);
        for (const QString &argument : arguments.mid(1))
            if (argument.startsWith(u"partition_func"))
                one.function = argument.section(u"=>"_s, 1).trimmed();
            else
                one.amount = argument;
        if (!one.column.isEmpty())
            result.append(one);
    }
    return result;
}

} // namespace relvar::timescaledb

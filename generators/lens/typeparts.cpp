#include "generators/lens/typeparts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

const QHash<QString, QString> &shortNames()
{
    static const QHash<QString, QString> names{{u"int"_s, u"integer"_s},
                                               {u"int4"_s, u"integer"_s},
                                               {u"int8"_s, u"bigint"_s},
                                               {u"int2"_s, u"smallint"_s},
                                               {u"serial4"_s, u"serial"_s},
                                               {u"serial8"_s, u"bigserial"_s},
                                               {u"serial2"_s, u"smallserial"_s},
                                               {u"decimal"_s, u"numeric"_s},
                                               {u"dec"_s, u"numeric"_s},
                                               {u"float4"_s, u"real"_s},
                                               {u"float8"_s, u"double precision"_s},
                                               {u"bool"_s, u"boolean"_s},
                                               {u"character varying"_s, u"varchar"_s},
                                               {u"char varying"_s, u"varchar"_s},
                                               {u"national character varying"_s, u"varchar"_s},
                                               {u"character"_s, u"char"_s},
                                               {u"bpchar"_s, u"char"_s},
                                               {u"national character"_s, u"char"_s},
                                               {u"nchar"_s, u"char"_s},
                                               {u"bit varying"_s, u"varbit"_s},
                                               {u"timestamp without time zone"_s, u"timestamp"_s},
                                               {u"timestamp with time zone"_s, u"timestamptz"_s},
                                               {u"time without time zone"_s, u"time"_s},
                                               {u"time with time zone"_s, u"timetz"_s}};
    return names;
}

// Takes "[]", "[3]" or " array" off the end; whether there was any.
bool takeDimension(QString &text)
{
    if (text.endsWith(u']')) {
        const qsizetype open = text.lastIndexOf(u'[');
        if (open < 0)
            return false;
        text = text.left(open).trimmed();
        return true;
    }
    if (!text.endsWith(u" array", Qt::CaseInsensitive))
        return false;
    text.chop(6);
    text = text.trimmed();
    return true;
}

QStringList takeArguments(QString &text)
{
    const qsizetype open = text.indexOf(u'(');
    const qsizetype close = text.indexOf(u')', open);
    if (open < 0 || close < 0)
        return {};
    QStringList arguments;
    const QStringList words = text.mid(open + 1, close - open - 1).split(u',');
    for (const QString &word : words)
        arguments.append(word.trimmed());
    text = text.left(open) + u' ' + text.mid(close + 1);
    return arguments;
}

// "float(20)" is a real, "interval year to month" an interval.
void settle(TypeParts &parts)
{
    if (parts.name == u"float") {
        const int bits = parts.arguments.isEmpty() ? 53 : parts.arguments.first().toInt();
        parts.name = bits <= 24 ? u"real"_s : u"double precision"_s;
        parts.arguments.clear();
    } else if (parts.name.startsWith(u"interval ")) {
        parts.name = u"interval"_s;
    }
}

} // namespace

QString TypeParts::argumentText() const
{
    return arguments.isEmpty() ? QString() : u'(' + arguments.join(u',') + u')';
}

TypeParts typeParts(const QString &text)
{
    TypeParts parts;
    QString rest = text.trimmed();
    while (takeDimension(rest))
        ++parts.dimensions;
    const bool quoted = rest.startsWith(u'"');
    if (!quoted)
        parts.arguments = takeArguments(rest);
    parts.name = quoted ? rest : rest.simplified().toLower();
    if (parts.name.startsWith(u"pg_catalog."))
        parts.name = parts.name.sliced(11);
    parts.name = shortNames().value(parts.name, parts.name);
    settle(parts);
    return parts;
}

} // namespace relvar

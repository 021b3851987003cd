#include "generators/pgmodeler/names.h"

#include "generators/dialects/postgresql/postgresql.h"

using namespace Qt::StringLiterals;

namespace relvar::pgmodeler {

// Cuts at a separator outside of quotes.
static QStringList split(const QString &text, QChar separator)
{
    QStringList parts(QString{});
    bool inQuotes = false;
    for (const QChar one : text) {
        if (one == u'"')
            inQuotes = !inQuotes;
        if (one == separator && !inQuotes)
            parts.append(QString());
        else
            parts.last() += one;
    }
    return parts;
}

QStringList splitNames(const QString &list)
{
    QStringList names;
    for (const QString &one : split(list, u','))
        if (const QString name = one.trimmed(); !name.isEmpty())
            names.append(name);
    return names;
}

QStringList nameParts(const QString &sqlName)
{
    QStringList parts = split(sqlName.trimmed(), u'.');
    for (QString &part : parts)
        if (part.size() > 1 && part.startsWith(u'"') && part.endsWith(u'"'))
            part = part.sliced(1, part.size() - 2).replace(u"\"\""_s, u"\""_s);
    return parts;
}

// Some versions write names with quotes where others have them bare.
static QString bare(const QString &name)
{
    return name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"') ? nameParts(name).first()
                                                                           : name;
}

QString quoted(const QString &bareName)
{
    return postgresqlDialect().quoted(bare(bareName));
}

QString qualifiedName(const Element &element)
{
    const QString schema = element.childName(u"schema");
    const QString name = quoted(element.value(u"name"_s));
    return schema.isEmpty() ? name : quoted(schema) + u'.' + name;
}

bool isNamed(const Element &element, const QString &sqlName)
{
    QStringList parts = nameParts(sqlName);
    const QString schema = bare(element.childName(u"schema"));
    if (parts.size() == 1)
        parts.prepend(schema);
    return parts.last() == bare(element.value(u"name"_s)) && parts.first() == schema;
}

QString literal(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

static bool hasLength(const QString &name)
{
    static const QSet<QString> names{
        u"varchar"_s, u"character varying"_s, u"char"_s,   u"character"_s,
        u"bit"_s,     u"bit varying"_s,       u"varbit"_s, u"vector"_s};
    return names.contains(name);
}

static QString spatial(const Element &type)
{
    QString kind = type.value(u"spatial-type"_s);
    if (kind.isEmpty())
        return {};
    static constexpr const char *variations[] = {"", "Z", "M", "ZM"};
    kind += QString::fromLatin1(variations[qBound(0, type.value(u"variation"_s).toInt(), 3)]);
    const QString srid = type.value(u"srid"_s);
    return u'(' + kind + (srid.toInt() > 0 ? u", "_s + srid : QString()) + u')';
}

QString typeText(const Element *type)
{
    if (!type)
        return {};
    QString name = type->value(u"name"_s);
    const int length = type->value(u"length"_s).toInt();
    const QString precision = type->value(u"precision"_s);
    const bool isMoment =
        name == u"timestamp" || name == u"time" || name == u"timestamptz" || name == u"timetz";
    QString text = name;
    if (name == u"interval" && !type->value(u"interval-type"_s).isEmpty())
        text += u' ' + type->value(u"interval-type"_s);
    if (hasLength(name) && length > 0)
        text += u'(' + QString::number(length) + u')';
    else if ((name == u"numeric" || name == u"decimal") && length > 0)
        text += u'(' + QString::number(length) +
                (precision.toInt() >= 0 && !precision.isEmpty() ? u',' + precision : QString()) +
                u')';
    else if ((isMoment || name == u"interval") && !precision.isEmpty() && precision.toInt() >= 0)
        text += u'(' + precision + u')';
    text += spatial(*type);
    if (isMoment && type->isTrue(u"with-timezone"_s) && !name.endsWith(u"tz"))
        text += u" with time zone"_s;
    for (int i = 0; i < type->value(u"dimension"_s).toInt() && i < 6; ++i)
        text += u"[]"_s;
    return text;
}

} // namespace relvar::pgmodeler

#include "generators/dialects/postgresql/names.h"

#include "model/names.h"

using namespace Qt::StringLiterals;

namespace relvar::postgresql {

const QSet<QString> &quotedKeywords()
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "all analyse analyze and any array as asc asymmetric authorization between "
                "bigint binary bit boolean both case cast char character check coalesce "
                "collate collation column concurrently constraint create cross current_catalog "
                "current_date current_role current_schema current_time current_timestamp "
                "current_user dec decimal default deferrable desc distinct do else end except "
                "exists extract false fetch float for foreign freeze from full grant greatest "
                "group grouping having ilike in initially inner inout int integer intersect "
                "interval into is isnull join lateral leading least left like limit localtime "
                "localtimestamp national natural nchar none normalize not notnull null nullif "
                "numeric offset on only or order out outer overlaps overlay placing position "
                "precision primary real references returning right row select session_user "
                "setof similar smallint some substring symmetric table tablesample then time "
                "timestamp to trailing treat trim true union unique user using values varchar "
                "variadic verbose when where window with xmlattributes xmlconcat xmlelement "
                "xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable")
                .split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

static bool isPlain(const QString &name)
{
    if (name.isEmpty() || (name[0] >= u'0' && name[0] <= u'9'))
        return false;
    for (const QChar c : name)
        if (!((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'))
            return false;
    return true;
}

QString quotedName(const QString &name)
{
    if (isPlain(name) && !quotedKeywords().contains(name))
        return name;
    return u'"' + QString(name).replace(u"\""_s, u"\"\""_s) + u'"';
}

QString quotedLabel(const QString &name)
{
    return isPlain(name) ? name : u'"' + QString(name).replace(u"\""_s, u"\"\""_s) + u'"';
}

QString quotedText(const QString &text)
{
    const QString doubled = QString(text).replace(u"'"_s, u"''"_s);
    if (text.contains(u'\\'))
        return u"E'"_s + QString(doubled).replace(u"\\"_s, u"\\\\"_s) + u'\'';
    return u'\'' + doubled + u'\'';
}

QString dollarQuoted(const QString &text)
{
    QString tag = u"$$"_s;
    for (int i = 0; QString(text + tag).indexOf(tag) < text.size(); ++i)
        tag = i == 0 ? u"$body$"_s : u"$body%1$"_s.arg(i);
    return tag + text + tag;
}

QString settingName(const QString &setting)
{
    const QString text = setting.trimmed();
    qsizetype end = 0;
    bool quoted = false;
    while (end < text.size() && (quoted || !(text[end].isSpace() || text[end] == u'=')))
        quoted = quoted != (text[end++] == u'"');
    return text.left(end).remove(u'"').toLower();
}

QString qualifiedName(const Model &model, Id id)
{
    const Object *object = model.find(id);
    if (!object)
        return {};
    const Object *schema = model.find(schemaOf(model, id));
    const QString own = object->kind == Kind::Operator ? object->name : quotedName(object->name);
    return !schema || schema->id == id ? own : quotedName(schema->name) + u'.' + own;
}

QString typeName(const Model &model, const DataType &type)
{
    return type.named ? qualifiedName(model, type.named) + type.text : type.text;
}

bool isInherited(const Column &column)
{
    return column.options.contains(u"postgresql.inherited"_s);
}

} // namespace relvar::postgresql

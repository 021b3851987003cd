#include "generators/lens/logicaltype.h"

#include "generators/lens/typeparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// The translation context.
class LogicalTypes
{
    Q_DECLARE_TR_FUNCTIONS(LogicalTypes)
};

struct Family
{
    const char *word;
    bool arguments = false; // that say something about the values
};

const QHash<QString, Family> &families()
{
    static const Family integer{QT_TRANSLATE_NOOP("LogicalTypes", "integer")};
    static const Family decimal{QT_TRANSLATE_NOOP("LogicalTypes", "decimal"), true};
    static const Family real{QT_TRANSLATE_NOOP("LogicalTypes", "real number")};
    static const Family text{QT_TRANSLATE_NOOP("LogicalTypes", "text"), true};
    static const Family moment{QT_TRANSLATE_NOOP("LogicalTypes", "date and time")};
    static const Family time{QT_TRANSLATE_NOOP("LogicalTypes", "time of day")};
    static const Family document{QT_TRANSLATE_NOOP("LogicalTypes", "document")};
    static const Family bits{QT_TRANSLATE_NOOP("LogicalTypes", "bits"), true};
    static const Family network{QT_TRANSLATE_NOOP("LogicalTypes", "network address")};
    static const Family search{QT_TRANSLATE_NOOP("LogicalTypes", "search text")};
    static const Family shape{QT_TRANSLATE_NOOP("LogicalTypes", "shape")};
    static const QHash<QString, Family> all{
        {u"smallint"_s, integer},
        {u"integer"_s, integer},
        {u"bigint"_s, integer},
        {u"smallserial"_s, integer},
        {u"serial"_s, integer},
        {u"bigserial"_s, integer},
        {u"oid"_s, integer},
        {u"numeric"_s, decimal},
        {u"money"_s, {QT_TRANSLATE_NOOP("LogicalTypes", "amount of money")}},
        {u"real"_s, real},
        {u"double precision"_s, real},
        {u"text"_s, text},
        {u"varchar"_s, text},
        {u"char"_s, text},
        {u"citext"_s, text},
        {u"name"_s, text},
        {u"\"char\""_s, text},
        {u"boolean"_s, {QT_TRANSLATE_NOOP("LogicalTypes", "boolean")}},
        {u"date"_s, {QT_TRANSLATE_NOOP("LogicalTypes", "date")}},
        {u"time"_s, time},
        {u"timetz"_s, time},
        {u"timestamp"_s, moment},
        {u"timestamptz"_s, moment},
        {u"interval"_s, {QT_TRANSLATE_NOOP("LogicalTypes", "duration")}},
        {u"uuid"_s, {QT_TRANSLATE_NOOP("LogicalTypes", "identifier")}},
        {u"json"_s, document},
        {u"jsonb"_s, document},
        {u"xml"_s, document},
        {u"hstore"_s, document},
        {u"bytea"_s, {QT_TRANSLATE_NOOP("LogicalTypes", "binary data")}},
        {u"bit"_s, bits},
        {u"varbit"_s, bits},
        {u"inet"_s, network},
        {u"cidr"_s, network},
        {u"macaddr"_s, network},
        {u"macaddr8"_s, network},
        {u"tsvector"_s, search},
        {u"tsquery"_s, search},
        {u"point"_s, shape},
        {u"line"_s, shape},
        {u"lseg"_s, shape},
        {u"box"_s, shape},
        {u"path"_s, shape},
        {u"polygon"_s, shape},
        {u"circle"_s, shape},
        {u"geometry"_s, shape},
        {u"geography"_s, shape}};
    return all;
}

// What the values of a range are, or an empty text.
QString rangeOf(const QString &name)
{
    static const QHash<QString, QString> ranges{
        {u"int4"_s, u"integer"_s}, {u"int8"_s, u"bigint"_s},  {u"num"_s, u"numeric"_s},
        {u"date"_s, u"date"_s},    {u"ts"_s, u"timestamp"_s}, {u"tstz"_s, u"timestamptz"_s}};
    for (const QLatin1StringView end : {"multirange"_L1, "range"_L1})
        if (name.endsWith(end))
            return ranges.value(name.chopped(end.size()));
    return {};
}

QString wordFor(const TypeParts &parts)
{
    if (const QString values = rangeOf(parts.name); !values.isEmpty())
        return LogicalTypes::tr("range of %1").arg(wordFor({values, {}, 0}));
    const auto found = families().constFind(parts.name);
    if (found == families().cend())
        return parts.name + parts.argumentText();
    const QString word = LogicalTypes::tr(found->word);
    return found->arguments ? word + parts.argumentText() : word;
}

} // namespace

QString logicalType(const Model &model, const DataType &type)
{
    const TypeParts parts = typeParts(type.named ? u"named"_s + type.text : type.text);
    const Object *named = model.find(type.named);
    const QString word = named ? named->name : type.named ? QString() : wordFor(parts);
    return parts.isArray() ? LogicalTypes::tr("list of %1").arg(word) : word;
}

} // namespace relvar

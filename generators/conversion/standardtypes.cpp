#include "generators/conversion/standardtypes.h"

#include "generators/conversion/wording.h"
#include "generators/dialects/mysql/names.h"
#include "generators/dialects/postgresql/names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

// A type taken apart: "decimal(10,2) unsigned".
struct Words
{
    QString name; // in lower case, words with one space
    QString arguments;
    bool isUnsigned = false;

    int number(int fallback) const
    {
        bool good = false;
        const int value = arguments.section(u',', 0, 0).trimmed().toInt(&good);
        return good ? value : fallback;
    }
};

Words wordsOf(const QString &text)
{
    Words words;
    const qsizetype open = text.indexOf(u'(');
    const qsizetype close = text.lastIndexOf(u')');
    const bool has = open >= 0 && close > open;
    words.arguments = has ? text.mid(open + 1, close - open - 1).trimmed() : QString();
    QString rest = has ? text.left(open) + u' ' + text.mid(close + 1) : text;
    QStringList list = rest.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    words.isUnsigned = list.contains(u"unsigned"_s) || list.contains(u"zerofill"_s);
    // What is only about how values look, or are encoded.
    for (const QString &one :
         {u"unsigned"_s, u"zerofill"_s, u"signed"_s, u"binary"_s, u"national"_s})
        if (list.size() > 1 && list.first() != one)
            list.removeAll(one);
    if (list.size() > 1 && list.first() == u"national")
        list.removeFirst();
    words.name = list.join(u' ');
    return words;
}

StandardType plain(const QString &type, Family family)
{
    StandardType made;
    made.type = type;
    made.family = family;
    return made;
}

StandardType with(StandardType type, Verdict verdict, const QString &reason)
{
    type.verdict = verdict;
    type.reason = reason;
    return type;
}

// Numbers that cannot be below nothing.
StandardType notBelowZero(StandardType type)
{
    type.checks.append(u"%1 >= 0"_s);
    return with(type, Verdict::Emulated,
                ConversionWords::tr("A check constraint keeps it from being negative."));
}

StandardType integerType(const QString &name, bool isUnsigned)
{
    const bool tiny = name == u"tinyint" || name == u"int1";
    const bool small = tiny || name == u"smallint" || name == u"int2";
    const bool medium = name == u"mediumint" || name == u"int3" || name == u"middleint";
    const bool big = name == u"bigint" || name == u"int8";
    if (big && isUnsigned) {
        StandardType huge = notBelowZero(plain(u"numeric(20)"_s, Family::Decimal));
        huge.isHuge = true;
        return huge;
    }
    const bool wide = big || (isUnsigned && !small && !medium);
    const StandardType type = plain(wide                             ? u"bigint"_s
                                    : tiny || (small && !isUnsigned) ? u"smallint"_s
                                                                     : u"integer"_s,
                                    Family::Integer);
    return isUnsigned ? notBelowZero(type) : type;
}

StandardType labelType(const Words &words)
{
    static const QRegularExpression label(
        u"(?:'((?:[^'\\\\]|''|\\\\.)*)'|\"((?:[^\"\\\\]|\"\"|\\\\.)*)\")"_s);
    StandardType made = plain(words.name == u"set" ? u"text[]"_s : u"text"_s,
                              words.name == u"set" ? Family::Set : Family::Enum);
    for (auto it = label.globalMatch(words.arguments); it.hasNext();)
        made.labels.append(mysql::unquoted(it.next().captured(0)));
    if (made.family != Family::Set) {
        for (const QString &one : std::as_const(made.labels))
            if (one.toUtf8().size() > 63)
                return checkedLabels(made);
        return made;
    }
    QStringList quoted;
    for (const QString &one : std::as_const(made.labels))
        quoted.append(postgresql::quotedText(one));
    made.checks.append(u"%1 <@ ARRAY["_s + quoted.join(u", "_s) + u"]::text[]"_s);
    return with(
        made, Verdict::Emulated,
        ConversionWords::tr("A set becomes an array of texts; a check constraint allows its "
                            "values."));
}

StandardType bytesType(int length)
{
    StandardType made = plain(u"bytea"_s, Family::Bytes);
    if (length > 0) {
        made.checks.append(u"octet_length(%1) <= "_s + QString::number(length));
        made = with(made, Verdict::Emulated,
                    ConversionWords::tr("A check constraint keeps its length."));
    }
    return made;
}

StandardType textType(const Words &words, bool fixed)
{
    const int length = words.number(fixed ? 1 : 0);
    if (length <= 0)
        return plain(u"text"_s, Family::Text);
    return plain((fixed ? u"char("_s : u"varchar("_s) + QString::number(length) + u')',
                 Family::Text);
}

bool isGeometry(const QString &name)
{
    static const QStringList names{
        u"geometry"_s,      u"point"_s,           u"linestring"_s,   u"polygon"_s,
        u"multipoint"_s,    u"multilinestring"_s, u"multipolygon"_s, u"geometrycollection"_s,
        u"geomcollection"_s};
    return names.contains(name);
}

StandardType lostText(const QString &text)
{
    return with(
        plain(u"text"_s, Family::Text), Verdict::Lost,
        ConversionWords::tr("“%1” has no counterpart: it is kept as text that nothing checks.")
            .arg(text));
}

std::optional<StandardType> mysqlTime(const Words &words)
{
    const QString places = u'(' + QString::number(std::min(words.number(0), 6)) + u')';
    if (words.name == u"datetime")
        return plain(u"timestamp"_s + places, Family::Moment);
    if (words.name == u"timestamp")
        return plain(u"timestamptz"_s + places, Family::ZonedMoment);
    if (words.name == u"date")
        return plain(u"date"_s, Family::Date);
    if (words.name == u"time")
        return with(plain(u"time"_s + places, Family::Time), Verdict::Lost,
                    ConversionWords::tr("It holds no times below zero or past the end of a day."));
    if (words.name != u"year")
        return {};
    StandardType year = plain(u"smallint"_s, Family::Integer);
    year.checks.append(u"%1 = 0 OR %1 BETWEEN 1901 AND 2155"_s);
    return with(year, Verdict::Emulated,
                ConversionWords::tr("A check constraint keeps its range."));
}

std::optional<StandardType> mysqlNumber(const Words &words)
{
    static const QStringList integers{u"tinyint"_s, u"smallint"_s, u"mediumint"_s, u"middleint"_s,
                                      u"int"_s,     u"integer"_s,  u"bigint"_s,    u"int1"_s,
                                      u"int2"_s,    u"int3"_s,     u"int4"_s,      u"int8"_s};
    const bool truth = words.name == u"bool" || words.name == u"boolean";
    if (truth || integers.contains(words.name)) {
        StandardType made = integerType(truth ? u"tinyint"_s : words.name, words.isUnsigned);
        made.maybeBoolean = truth || (words.name == u"tinyint" && words.arguments == u"1");
        return made;
    }
    std::optional<StandardType> made;
    if (words.name == u"decimal" || words.name == u"numeric" || words.name == u"dec" ||
        words.name == u"fixed")
        made =
            plain(u"numeric("_s + (words.arguments.isEmpty() ? u"10,0"_s : words.arguments) + u')',
                  Family::Decimal);
    else if (words.name == u"double" || words.name == u"double precision" ||
             words.name == u"real" || (words.name == u"float" && words.number(0) > 24))
        made = plain(u"double precision"_s, Family::Real);
    else if (words.name == u"float" || words.name == u"float4")
        made = plain(u"real"_s, Family::Real);
    if (made && words.isUnsigned)
        return notBelowZero(*made);
    return made;
}

StandardType mysqlType(const QString &text)
{
    const Words words = wordsOf(text);
    const QString &name = words.name;
    if (const auto number = mysqlNumber(words))
        return *number;
    if (const auto time = mysqlTime(words))
        return *time;
    if (name == u"enum" || name == u"set")
        return labelType(words);
    if (name == u"char byte" || name == u"binary" || name == u"varbinary" ||
        name == u"long varbinary")
        return bytesType(words.number(name == u"binary" ? 1 : 0));
    if (name.endsWith(u"blob"))
        return bytesType(0);
    if (name == u"char" || name == u"character" || name == u"nchar")
        return textType(words, true);
    if (name.contains(u"char") || name == u"long")
        return textType(words, false);
    if (name.endsWith(u"text"))
        return plain(u"text"_s, Family::Text);
    if (name == u"json")
        return plain(u"jsonb"_s, Family::Json);
    if (name == u"bit")
        return plain(u"bit("_s + QString::number(words.number(1)) + u')', Family::Bits);
    if (name == u"uuid")
        return plain(u"uuid"_s, Family::Uuid);
    if (name == u"inet4" || name == u"inet6")
        return plain(u"inet"_s, Family::Unknown);
    if (isGeometry(name))
        return with(plain(u"bytea"_s, Family::Bytes), Verdict::Lost,
                    ConversionWords::tr("Shapes are kept as the bytes that MySQL has for them."));
    return lostText(text);
}

// SQLite holds columns to no type, so that the words of the designer decide.
StandardType sqliteType(const QString &text, QStringView target)
{
    const Words words = wordsOf(text);
    const QString &name = words.name;
    const QString watched = ConversionWords::tr("SQLite would take any value; this type does not.");
    const auto strict = [&](const QString &type, Family family) {
        return with(plain(type, family), Verdict::Emulated, watched);
    };
    if (name == u"boolean" || name == u"bool" || (name == u"tinyint" && words.arguments == u"1")) {
        StandardType made = strict(u"bigint"_s, Family::Integer);
        made.maybeBoolean = true;
        return made;
    }
    if (name.contains(u"int"))
        return plain(u"bigint"_s, Family::Integer);
    const bool counted = words.number(0) > 0 && words.number(0) <= 65535;
    if (name.contains(u"char") && counted)
        return strict(u"varchar("_s + QString::number(words.number(0)) + u')', Family::Text);
    if (name.contains(u"char") || name.contains(u"clob") || name.contains(u"text"))
        return plain(u"text"_s, Family::Text);
    if (name.contains(u"blob"))
        return plain(u"bytea"_s, Family::Bytes);
    if (name.contains(u"real") || name.contains(u"floa") || name.contains(u"doub"))
        return plain(u"double precision"_s, Family::Real);
    if (name == u"numeric" || name == u"decimal" || name == u"number") {
        const QStringList parts = words.arguments.split(u',');
        const bool sized = words.number(0) > 0 && words.number(0) <= 1000 && parts.size() <= 2 &&
                           parts.value(1).trimmed().toInt() <= words.number(0);
        return strict(sized ? u"numeric("_s + words.arguments + u')' : u"numeric"_s,
                      Family::Decimal);
    }
    if (name == u"date")
        return strict(u"date"_s, Family::Date);
    if (name == u"datetime" || name == u"timestamp")
        return strict(u"timestamp"_s, Family::Moment);
    if (name == u"time")
        return strict(u"time"_s, Family::Time);
    if (name == u"json" || name == u"jsonb")
        return strict(u"jsonb"_s, Family::Json);
    if (name == u"uuid" && target == u"postgresql")
        return strict(u"uuid"_s, Family::Uuid);
    return with(
        plain(u"text"_s, Family::Text), Verdict::Lost,
        name.isEmpty()
            ? ConversionWords::tr("A column without a type may hold anything: it becomes text.")
            : ConversionWords::tr("A column of the type “%1” may hold anything: it becomes text.")
                  .arg(text));
}

} // namespace

StandardType standardType(const QString &text, SourceRules rules, QStringView target)
{
    if (rules == SourceRules::Sqlite)
        return sqliteType(text, target);
    StandardType made = mysqlType(text);
    if (target != u"sqlite")
        return made;
    made.checks.replaceInStrings(u"octet_length("_s, u"length("_s);
    if (made.family == Family::Set)
        return with(plain(u"text"_s, Family::Text), Verdict::Lost,
                    ConversionWords::tr("A set becomes a text that nothing checks."));
    return made;
}

StandardType checkedLabels(const StandardType &type)
{
    StandardType made = plain(u"text"_s, Family::Text);
    QStringList quoted;
    for (const QString &one : type.labels)
        quoted.append(postgresql::quotedText(one));
    made.labels = type.labels;
    if (!quoted.isEmpty())
        made.checks.append(u"%1 IN ("_s + quoted.join(u", "_s) + u')');
    return with(made, Verdict::Emulated,
                ConversionWords::tr("A check constraint allows its values."));
}

} // namespace relvar

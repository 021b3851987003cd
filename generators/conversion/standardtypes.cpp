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

// The text of a constant, and whether it stood in quotes; nothing for anything else.
std::optional<std::pair<QString, bool>> constant(const QString &text, SourceRules rules)
{
    const auto tokens = sourceTokens(text, rules);
    if (!tokens)
        return {};
    QList<SourceToken> list = *tokens;
    while (list.size() > 2 && list.first().is(u"(") && list.last().is(u")"))
        list = list.mid(1, list.size() - 2);
    QString sign;
    if (list.size() == 2 && (list.first().is(u"-") || list.first().is(u"+"))) {
        sign = list.first().is(u"-") ? u"-"_s : QString();
        list.removeFirst();
    }
    if (list.size() != 1)
        return {};
    const SourceToken &only = list.first();
    if (only.type == SourceToken::Number)
        return std::pair(sign + only.text, false);
    if (!sign.isEmpty())
        return {};
    if (only.is(u"true") || only.is(u"false"))
        return std::pair(only.is(u"true") ? u"1"_s : u"0"_s, false);
    const bool text_ = only.type == SourceToken::Text || only.maybeText;
    if (text_)
        return std::pair(only.text, true);
    return {};
}

std::optional<QString> bitsIn(const QString &text, const StandardType &type)
{
    const int length = type.type.section(u'(', 1).chopped(1).toInt();
    QString bits;
    const auto tokens = sourceTokens(text, SourceRules::Mysql);
    if (tokens && tokens->size() == 1 && tokens->first().type == SourceToken::Bits)
        bits = tokens->first().text;
    else if (const auto value = constant(text, SourceRules::Mysql))
        bits = QString::number(value->first.toULongLong(), 2);
    if (bits.isEmpty() || bits.size() > length)
        return {};
    return bits.rightJustified(length, u'0');
}

QString arrayLiteral(const QString &set)
{
    QStringList parts;
    for (const QString &one : set.split(u',', Qt::SkipEmptyParts))
        parts.append(u'"' + QString(one).replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s) +
                     u'"');
    return u'{' + parts.join(u',') + u'}';
}

Standardized refusedDefault(const QString &text)
{
    return {{},
            ConversionWords::tr("“%1” is no value of its type.").arg(text.simplified().left(60)),
            true};
}

// A constant as a value of the type; nothing when it is none.
std::optional<QString> constantOf(const QString &value, bool quoted, const StandardType &type)
{
    using postgresql::quotedText;
    bool isNumber = false;
    (void)value.toDouble(&isNumber);
    switch (type.family) {
    case Family::Integer:
    case Family::Decimal:
    case Family::Real:
        return isNumber ? std::optional(value.trimmed()) : std::nullopt;
    case Family::Boolean:
        return value == u"0" || value == u"1"
                   ? std::optional(value == u"1" ? u"true"_s : u"false"_s)
                   : std::nullopt;
    case Family::Text:
        return quotedText(value);
    case Family::Enum: {
        for (const QString &label : type.labels)
            if (quoted && label.compare(value, Qt::CaseInsensitive) == 0)
                return quotedText(label);
        return {};
    }
    case Family::Set:
        return quoted ? std::optional(quotedText(arrayLiteral(value))) : std::nullopt;
    case Family::Moment:
    case Family::ZonedMoment:
    case Family::Date: {
        static const QRegularExpression date(
            u"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([ T][0-9:.]+)?$"_s);
        return quoted && date.match(value).hasMatch() && !value.startsWith(u"0000")
                   ? std::optional(quotedText(value))
                   : std::nullopt;
    }
    case Family::Time: {
        static const QRegularExpression time(u"^([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9].*)?$"_s);
        return quoted && time.match(value).hasMatch() ? std::optional(quotedText(value))
                                                      : std::nullopt;
    }
    case Family::Bytes:
        return u"'\\x"_s + QString::fromLatin1(value.toUtf8().toHex()) + u'\'';
    case Family::Json:
        return quoted && (value.startsWith(u'{') || value.startsWith(u'['))
                   ? std::optional(quotedText(value))
                   : std::nullopt;
    default:
        return {};
    }
}

} // namespace

StandardType standardType(const QString &text, SourceRules rules, QStringView target)
{
    return rules == SourceRules::Mysql ? mysqlType(text) : sqliteType(text, target);
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

bool isBooleanDefault(const QString &text)
{
    const auto tokens = sourceTokens(text, SourceRules::Mysql);
    if (tokens && tokens->size() == 1 && tokens->first().type == SourceToken::Bits)
        return tokens->first().text == u"0" || tokens->first().text == u"1";
    const auto value = constant(text, SourceRules::Mysql);
    return value && (value->first == u"0" || value->first == u"1");
}

Standardized standardDefault(const QString &text, const StandardType &type, const NameScope &scope)
{
    if (text.compare(u"null"_s, Qt::CaseInsensitive) == 0)
        return {};
    if (type.family == Family::Bits || type.family == Family::Boolean) {
        if (type.family == Family::Boolean && isBooleanDefault(text))
            return {text.contains(u'1') || text.contains(u"true"_s, Qt::CaseInsensitive)
                        ? u"true"_s
                        : u"false"_s,
                    {},
                    true};
        const auto bits = type.family == Family::Bits ? bitsIn(text, type) : std::nullopt;
        return bits ? Standardized{u"B'"_s + *bits + u'\'', {}, true} : refusedDefault(text);
    }
    if (const auto value = constant(text, scope.rules)) {
        const auto made = constantOf(value->first, value->second, type);
        return made ? Standardized{*made, {}, true} : refusedDefault(text);
    }
    const Standardized made = standardExpression(text, scope);
    if (made.isRefused())
        return made;
    const bool now = made.text.startsWith(u"CURRENT_TIMESTAMP");
    const bool time = type.family == Family::Moment || type.family == Family::ZonedMoment ||
                      type.family == Family::Date || type.family == Family::Time;
    // SQLite writes the time of now as a text of its own.
    if (now && type.family == Family::Text && scope.rules == SourceRules::Sqlite)
        return scope.isFor(u"postgresql")
                   ? Standardized{u"to_char(CURRENT_TIMESTAMP AT TIME ZONE 'UTC', "
                                  "'YYYY-MM-DD HH24:MI:SS')"_s,
                                  {},
                                  false}
                   : refusedDefault(text);
    if (now != time && (now || made.text.startsWith(u"CURRENT_")) && type.family != Family::Text)
        return refusedDefault(text);
    return made;
}

} // namespace relvar

#include "generators/conversion/standardtypes.h"
#include "generators/conversion/wording.h"
#include "generators/dialects/postgresql/names.h"

#include <QRegularExpression>

// Defaults of columns, which are values of their types.
namespace relvar {

using namespace Qt::StringLiterals;

namespace {

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
        return std::pair(QString(sign + only.text), false);
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
            u"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([ T][0-9:.+Z-]+)?$"_s);
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

QString withoutBrackets(const QString &text)
{
    QString bare = text;
    while (bare.startsWith(u'(') && bare.endsWith(u')'))
        bare = bare.mid(1, bare.size() - 2).trimmed();
    return bare;
}

// Whether what an expression gives can be put into a column.
bool fits(const QString &text, Family family)
{
    const bool moment = text.startsWith(u"CURRENT_") || text.contains(u"INTERVAL '") ||
                        text.startsWith(u"to_timestamp(") || text.endsWith(u" AS timestamp)") ||
                        text.endsWith(u" AS date)") || text.endsWith(u" AS time)");
    if (isTime(family))
        return moment;
    switch (family) {
    case Family::Text:
        return true;
    case Family::Integer:
    case Family::Decimal:
    case Family::Real:
        return !moment && !text.startsWith(u"gen_random_uuid") && !text.startsWith(u"jsonb_");
    case Family::Bytes:
        return text.endsWith(u"::bytea") || text.startsWith(u"x'");
    case Family::Json:
        return text.startsWith(u"jsonb_") || text.startsWith(u"json_");
    case Family::Uuid:
        return text.startsWith(u"gen_random_uuid");
    default:
        return false;
    }
}

} // namespace

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
        if (type.family == Family::Bytes && scope.isFor(u"sqlite"))
            return {u"x'"_s + QString::fromLatin1(value->first.toUtf8().toHex()) + u'\'', {}, true};
        const auto made = constantOf(value->first, value->second, type);
        return made ? Standardized{*made, {}, true} : refusedDefault(text);
    }
    const Standardized made = standardExpression(text, scope);
    if (made.isRefused())
        return made;
    const QString bare = withoutBrackets(made.text);
    // SQLite writes the time of now as a text of its own.
    if (bare.startsWith(u"CURRENT_TIMESTAMP") && type.family == Family::Text &&
        scope.rules == SourceRules::Sqlite)
        return scope.isFor(u"postgresql")
                   ? Standardized{u"to_char(CURRENT_TIMESTAMP AT TIME ZONE 'UTC', "
                                  "'YYYY-MM-DD HH24:MI:SS')"_s,
                                  {},
                                  false}
                   : refusedDefault(text);
    if (!fits(bare, type.family))
        return refusedDefault(text);
    return made;
}

} // namespace relvar

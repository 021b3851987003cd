#include "generators/conversion/expressionwriter.h"

#include <QRegularExpression>
#include <QSet>

// Casts, times and documents.
namespace relvar {

using namespace Qt::StringLiterals;

QString ExpressionWriter::specialCast(const QString &name, qsizetype i,
                                      const QList<Range> &arguments, bool &known)
{
    known = true;
    const qsizetype count = arguments.size();
    const Range all{i + 2, at(i + 1).match};
    static const QSet<QString> now{u"now"_s, u"current_timestamp"_s, u"localtime"_s, u"sysdate"_s,
                                   u"localtimestamp"_s};
    if (now.contains(name) && count <= 1) {
        m_steady = false;
        const bool places =
            count == 1 && at(all.first).type == SourceToken::Number && !m_scope.isFor(u"sqlite");
        return places ? u"CURRENT_TIMESTAMP("_s + at(all.first).text + u')'
                      : u"CURRENT_TIMESTAMP"_s;
    }
    qsizetype word = all.first;
    const auto find = [&](QStringView wanted) {
        for (word = all.first; word < all.second && !is(word, wanted); ++word)
            if (is(word, u"("))
                word = at(word).match;
        return word < all.second;
    };
    if (name == u"cast")
        return find(u"as") ? castTo({all.first, word}, typeName({word + 1, all.second}))
                           : refuse(name);
    if (name == u"convert" && isMysql() && count == 2)
        return castTo(arguments.at(0), typeName(arguments.at(1)));
    if (name == u"convert" && isMysql())
        return find(u"using") ? range(all.first, word) : refuse(name);
    if (name == u"extract") {
        static const QSet<QString> fields{u"year"_s, u"quarter"_s, u"month"_s,
                                          u"day"_s,  u"hour"_s,    u"minute"_s};
        const bool plain =
            is(all.first + 1, u"from") && fields.contains(at(all.first).text.toLower());
        const FunctionRule *rule = plain ? functionRule(at(all.first).text, 1, u"mysql") : nullptr;
        return rule ? byRule(*rule, {{all.first + 2, all.second}}) : refuse(name);
    }
    if (name == u"date_add" || name == u"adddate")
        return moved(arguments, u'+');
    if (name == u"date_sub" || name == u"subdate")
        return moved(arguments, u'-');
    if (name == u"timestampdiff")
        return between(arguments);
    if (name == u"date_format" && count == 2)
        return formatted(arguments.at(0), arguments.at(1), false);
    if (name == u"strftime" && !isMysql() && count == 2)
        return formatted(arguments.at(1), arguments.at(0), true);
    if (!isMysql() && (name == u"date" || name == u"datetime" || name == u"time") && count <= 1) {
        const QString value = count == 0 ? u"CURRENT_TIMESTAMP"_s : moment(arguments.first());
        m_steady = m_steady && value != u"CURRENT_TIMESTAMP";
        return u"CAST("_s + value + u" AS "_s + (name == u"datetime" ? u"timestamp"_s : name) +
               u')';
    }
    known = false;
    return {};
}

// The type of a cast in the words of PostgreSQL; empty when it has none.
QString ExpressionWriter::typeName(Range type) const
{
    QString text;
    for (qsizetype i = type.first; i < type.second; ++i)
        text += at(i).text.toLower();
    static const QRegularExpression shape(u"^([a-z]+)(\\([0-9]+(?:,[0-9]+)?\\))?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    const QString name = match.captured(1);
    const QString arguments = match.captured(2);
    static const QHash<QString, QString> types{{u"signed"_s, u"bigint"_s},
                                               {u"signedinteger"_s, u"bigint"_s},
                                               {u"unsigned"_s, u"bigint"_s},
                                               {u"unsignedinteger"_s, u"bigint"_s},
                                               {u"integer"_s, u"bigint"_s},
                                               {u"int"_s, u"bigint"_s},
                                               {u"char"_s, u"text"_s},
                                               {u"nchar"_s, u"text"_s},
                                               {u"text"_s, u"text"_s},
                                               {u"varchar"_s, u"text"_s},
                                               {u"date"_s, u"date"_s},
                                               {u"datetime"_s, u"timestamp"_s},
                                               {u"double"_s, u"double precision"_s},
                                               {u"real"_s, u"double precision"_s},
                                               {u"float"_s, u"real"_s},
                                               {u"json"_s, u"jsonb"_s}};
    if (name == u"decimal" || name == u"numeric")
        return u"numeric"_s + (arguments.isEmpty() && isMysql() ? u"(10,0)"_s : arguments);
    if (name == u"char" && !arguments.isEmpty())
        return u"varchar"_s + arguments;
    return types.value(name);
}

QString ExpressionWriter::castTo(Range value, const QString &type)
{
    const bool time = type == u"date" || type.startsWith(u"time");
    if (type.isEmpty() || ((time || type == u"jsonb") && m_scope.isFor(u"sqlite")))
        return refuse(u"CAST"_s);
    if (type == u"text")
        return asText(value);
    // A text alone is a constant of that type.
    const bool constant =
        value.second - value.first == 1 && at(value.first).type == SourceToken::Text;
    m_steady = m_steady && (!time || constant);
    return u"CAST("_s + range(value) + u" AS "_s + type + u')';
}

// n UNIT, from behind INTERVAL; `end` becomes what follows.
QString ExpressionWriter::intervalText(qsizetype from, qsizetype to, qsizetype &end)
{
    static const QSet<QString> units{u"microsecond"_s, u"second"_s, u"minute"_s, u"hour"_s,
                                     u"day"_s,         u"week"_s,   u"month"_s,  u"year"_s};
    qsizetype unit = from;
    if (is(unit, u"-"))
        ++unit;
    if (is(unit, u"("))
        unit = at(unit).match;
    while (is(unit + 1, u".") && at(unit + 2).isName())
        unit += 2;
    ++unit;
    end = unit + 1;
    const QString word = at(unit).text.toLower();
    if (unit >= to || !isMysql() || !units.contains(word) || m_scope.isFor(u"sqlite"))
        return refuse(u"INTERVAL"_s);
    if (unit == from + 1 && at(from).isLiteral())
        return u"INTERVAL '"_s + at(from).text + u' ' + word + u'\'';
    return u'(' + range(from, unit) + u" * INTERVAL '1 "_s + word + u"')"_s;
}

QString ExpressionWriter::moved(const QList<Range> &arguments, QChar sign)
{
    if (arguments.size() != 2 || !is(arguments.at(1).first, u"interval") ||
        at(arguments.at(0).first).type == SourceToken::Text)
        return refuse(u"INTERVAL"_s);
    qsizetype end = 0;
    const QString interval = intervalText(arguments.at(1).first + 1, arguments.at(1).second, end);
    return u'(' + range(arguments.at(0)) + u' ' + sign + u' ' + interval + u')';
}

// TIMESTAMPDIFF(unit, a, b)
QString ExpressionWriter::between(const QList<Range> &arguments)
{
    if (arguments.size() != 3 || m_scope.isFor(u"sqlite"))
        return refuse(u"TIMESTAMPDIFF"_s);
    static const QHash<QString, int> seconds{{u"second"_s, 1},
                                             {u"minute"_s, 60},
                                             {u"hour"_s, 3600},
                                             {u"day"_s, 86400},
                                             {u"week"_s, 604800}};
    const QString unit = at(arguments.at(0).first).text.toLower();
    const QString a = u"CAST("_s + range(arguments.at(1)) + u" AS timestamp)"_s;
    const QString b = u"CAST("_s + range(arguments.at(2)) + u" AS timestamp)"_s;
    m_steady = false;
    if (unit == u"year")
        return u"CAST(EXTRACT(YEAR FROM age("_s + b + u", "_s + a + u")) AS bigint)"_s;
    if (unit == u"month")
        return u"CAST(EXTRACT(YEAR FROM age("_s + b + u", "_s + a +
               u")) * 12 + EXTRACT(MONTH FROM age("_s + b + u", "_s + a + u")) AS bigint)"_s;
    const int length = seconds.value(unit);
    if (length == 0)
        return refuse(unit);
    return u"CAST(trunc(EXTRACT(EPOCH FROM "_s + b + u" - "_s + a + u") / "_s +
           QString::number(length) + u") AS bigint)"_s;
}

QString ExpressionWriter::moment(Range one)
{
    const bool single = one.second - one.first == 1;
    if (single && at(one.first).type == SourceToken::Text) {
        if (at(one.first).text == u"now")
            return u"CURRENT_TIMESTAMP"_s;
        return refuse(at(one.first).text);
    }
    const Family family = alone(one);
    if (family == Family::Moment || family == Family::ZonedMoment || family == Family::Date ||
        !single)
        return range(one);
    return refuse(at(one.first).text);
}

// A format of MySQL or of strftime() as to_char() has it.
QString ExpressionWriter::formatted(Range moment, Range format, bool strftime)
{
    static const QHash<QChar, QString> mysql{
        {u'Y', u"YYYY"_s},       {u'y', u"YY"_s},   {u'm', u"MM"_s},      {u'c', u"FMMM"_s},
        {u'd', u"DD"_s},         {u'e', u"FMDD"_s}, {u'H', u"HH24"_s},    {u'k', u"FMHH24"_s},
        {u'h', u"HH12"_s},       {u'I', u"HH12"_s}, {u'i', u"MI"_s},      {u's', u"SS"_s},
        {u'S', u"SS"_s},         {u'p', u"AM"_s},   {u'M', u"FMMonth"_s}, {u'b', u"Mon"_s},
        {u'W', u"FMDay"_s},      {u'a', u"Dy"_s},   {u'j', u"DDD"_s},     {u'f', u"US"_s},
        {u'T', u"HH24:MI:SS"_s}, {u'%', u"%"_s}};
    static const QHash<QChar, QString> c{{u'Y', u"YYYY"_s}, {u'm', u"MM"_s},    {u'd', u"DD"_s},
                                         {u'H', u"HH24"_s}, {u'M', u"MI"_s},    {u'S', u"SS"_s},
                                         {u'j', u"DDD"_s},  {u'f', u"SS.MS"_s}, {u'%', u"%"_s}};
    const SourceToken &pattern = at(format.first);
    if (pattern.type != SourceToken::Text || format.second - format.first != 1)
        return refuse(u"date_format()"_s);
    m_steady = false;
    const QString value = strftime ? this->moment(moment) : range(moment);
    if (strftime && pattern.text == u"%s")
        return u"CAST(EXTRACT(EPOCH FROM "_s + value + u") AS bigint)"_s;
    if (m_scope.isFor(u"sqlite"))
        return refuse(u"date_format()"_s);
    QString made;
    for (qsizetype i = 0; i < pattern.text.size(); ++i) {
        const QChar letter = pattern.text.at(i);
        if (letter != u'%') {
            made += letter.isLetter() || letter == u'"' ? QString(u'"' + QString(letter) + u'"')
                                                        : QString(letter);
            continue;
        }
        const QChar key = ++i < pattern.text.size() ? pattern.text.at(i) : QChar();
        const QString there = (strftime ? c : mysql).value(key);
        if (there.isEmpty())
            return refuse(pattern.text);
        made += there;
    }
    const bool utc = strftime && value == u"CURRENT_TIMESTAMP";
    return u"to_char("_s + value + (utc ? u" AT TIME ZONE 'UTC'"_s : QString()) + u", "_s +
           literal(made) + u')';
}

// "$.a.b[0]" as a, b, 0; "a" of SQLite's arrows is one step.
std::optional<QStringList> ExpressionWriter::path(const QString &text)
{
    if (!text.startsWith(u'$'))
        return text.contains(u'\'') || text.contains(u'"') ? std::nullopt
                                                           : std::optional(QStringList{text});
    static const QRegularExpression step(
        u"\\G(?:\\.([A-Za-z_][A-Za-z0-9_]*)|\\.\"([^\"\\\\,{}]+)\"|\\[([0-9]+)\\])"_s);
    QStringList steps;
    for (qsizetype from = 1; from < text.size();) {
        const QRegularExpressionMatch match = step.match(text, from);
        if (!match.hasMatch())
            return std::nullopt;
        steps.append(match.captured(1) + match.captured(2) + match.captured(3));
        from = match.capturedEnd();
    }
    return steps.isEmpty() ? std::nullopt : std::optional(steps);
}

QString ExpressionWriter::extracted(Range document, Range path, bool asText)
{
    const auto steps = at(path.first).type == SourceToken::Text && path.second - path.first == 1
                           ? this->path(at(path.first).text)
                           : std::nullopt;
    if (!steps || alone(document) != Family::Json)
        return refuse(u"json_extract()"_s);
    if (m_scope.isFor(u"sqlite"))
        return u"json_extract("_s + range(document) + u", "_s + literal(at(path.first).text) + u')';
    return u'(' + range(document) + (asText ? u" #>> "_s : u" #> "_s) +
           literal(u'{' + steps->join(u',') + u'}') + u')';
}

} // namespace relvar

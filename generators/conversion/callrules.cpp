#include "generators/conversion/expressionwriter.h"

#include <QRegularExpression>

// Calls of functions: those of the list by their pattern, the others one by one.
namespace relvar {

using namespace Qt::StringLiterals;

QList<ExpressionWriter::Range> ExpressionWriter::arguments(qsizetype open) const
{
    QList<Range> list;
    const qsizetype close = at(open).match;
    qsizetype from = open + 1;
    for (qsizetype i = open + 1; i <= close; ++i) {
        if (i < close && is(i, u"(")) {
            i = at(i).match;
        } else if (i == close || is(i, u",")) {
            if (i > from || !list.isEmpty())
                list.append({from, i});
            from = i + 1;
        }
    }
    return list;
}

qsizetype ExpressionWriter::call(qsizetype i, QString &out)
{
    const QString name = at(i).text.toLower();
    const qsizetype close = at(i + 1).match;
    const QList<Range> list = arguments(i + 1);
    for (const Range &one : list)
        if (one.first >= one.second)
            refuse(at(i).text);
    bool known = false;
    const QString made = special(name, i, list, known);
    if (known) {
        out += made;
        return close + 1;
    }
    const bool many = isAggregate(name) && list.size() == 1;
    const FunctionRule *rule =
        functionRule(name, int(list.size()), isMysql() ? u"mysql" : u"sqlite");
    if (!rule)
        refuse(at(i).text + u"()"_s);
    else
        out += many ? aggregate(QString::fromLatin1(rule->text), list) : byRule(*rule, list);
    return close + 1;
}

QString ExpressionWriter::byRule(const FunctionRule &rule, const QList<Range> &arguments)
{
    m_steady = m_steady && rule.steady;
    const bool sqlite = m_scope.isFor(u"sqlite") && rule.sqlite;
    const QString pattern = QString::fromLatin1(sqlite ? rule.sqlite : rule.text);
    QString made;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern.at(i + 1) : QChar();
        if (pattern.at(i) != u'%' || !(next.isDigit() || u"tcn*"_s.contains(next))) {
            made += pattern.at(i);
            continue;
        }
        ++i;
        if (next == u'*') {
            QStringList all;
            for (const Range &one : arguments)
                all.append(range(one));
            made += all.join(u", "_s);
            continue;
        }
        const bool plain = next.isDigit();
        const Range one = arguments.value(pattern.at(plain ? i : ++i).digitValue() - 1);
        made += plain          ? range(one)
                : next == u't' ? asText(one)
                : next == u'c' ? asCondition(one)
                               : asNumber(one);
    }
    const QString name = QString::fromLatin1(rule.name);
    // A number beside a text makes PostgreSQL read the text as a number.
    if (name == u"coalesce" || name == u"ifnull" || name == u"if" || name == u"iif" ||
        name == u"nullif") {
        bool number = false;
        bool text = false;
        for (const Range &one : arguments.sliced(name == u"if" || name == u"iif" ? 1 : 0)) {
            const SourceToken &only = at(one.first);
            const bool single = one.second - one.first == 1;
            const Family family = alone(one);
            number = number || isNumeric(family) || family == Family::Boolean ||
                     family == Family::Moment || family == Family::Date || family == Family::Enum ||
                     family == Family::ZonedMoment || (single && only.type == SourceToken::Number);
            text = text || (single && only.type == SourceToken::Text) || family == Family::Text;
        }
        if (number && text)
            refuse(name + u"()"_s);
    }
    return made;
}

// count(DISTINCT x)
QString ExpressionWriter::aggregate(const QString &pattern, const QList<Range> &arguments)
{
    Range one = arguments.first();
    QString distinct;
    if (is(one.first, u"distinct")) {
        distinct = u"DISTINCT "_s;
        ++one.first;
    }
    const Family family = alone(one);
    const bool counts = pattern.startsWith(u"count");
    const bool orders = pattern.startsWith(u"min") || pattern.startsWith(u"max");
    if (!counts && family != Family::Unknown && !isNumeric(family) &&
        (!orders || family == Family::Boolean || family == Family::Bytes ||
         family == Family::Json || family == Family::Bits || family == Family::Uuid))
        refuse(pattern.section(u'(', 0, 0));
    return QString(pattern).replace(u"%1"_s, distinct + range(one));
}

QString ExpressionWriter::special(const QString &name, qsizetype i, const QList<Range> &arguments,
                                  bool &known)
{
    known = true;
    const qsizetype count = arguments.size();
    const qsizetype open = i + 1;
    const Range all{open + 1, at(open).match};
    static const QSet<QString> now{u"now"_s, u"current_timestamp"_s, u"localtime"_s, u"sysdate"_s,
                                   u"localtimestamp"_s};
    if (now.contains(name) && count <= 1) {
        m_steady = false;
        const bool places =
            count == 1 && at(all.first).type == SourceToken::Number && !m_scope.isFor(u"sqlite");
        return places ? u"CURRENT_TIMESTAMP("_s + at(all.first).text + u')'
                      : u"CURRENT_TIMESTAMP"_s;
    }
    if (name == u"cast") {
        qsizetype as = all.first;
        for (; as < all.second && !is(as, u"as"); ++as)
            if (is(as, u"("))
                as = at(as).match;
        return castTo({all.first, as}, typeName({as + 1, all.second}));
    }
    if (name == u"convert" && isMysql()) {
        if (count == 2)
            return castTo(arguments.first(), typeName(arguments.at(1)));
        for (qsizetype using_ = all.first; using_ < all.second; ++using_)
            if (is(using_, u"using"))
                return range(all.first, using_);
        return refuse(name);
    }
    if (name == u"extract") {
        static const QSet<QString> fields{u"year"_s, u"quarter"_s, u"month"_s,
                                          u"day"_s,  u"hour"_s,    u"minute"_s};
        if (!is(all.first + 1, u"from") || !fields.contains(at(all.first).text.toLower()))
            return refuse(name);
        const FunctionRule *rule = functionRule(at(all.first).text, 1, u"mysql");
        return rule ? byRule(*rule, {{all.first + 2, all.second}}) : refuse(name);
    }
    if (name == u"concat")
        return joined(arguments);
    if (name == u"group_concat" || name == u"string_agg")
        return listOf(all);
    if (name == u"date_add" || name == u"adddate")
        return moved(arguments, u'+');
    if (name == u"date_sub" || name == u"subdate")
        return moved(arguments, u'-');
    if (name == u"timestampdiff")
        return between(arguments);
    if (name == u"date_format" && count == 2)
        return formatted(arguments.at(0), arguments.at(1), false);
    if (name == u"strftime" && !isMysql() && count == 2)
        return m_scope.isFor(u"sqlite") ? refuse(name)
                                        : formatted(arguments.at(1), arguments.at(0), true);
    if (!isMysql() && (name == u"date" || name == u"datetime" || name == u"time") && count <= 1) {
        const QString value = count == 0 ? u"CURRENT_TIMESTAMP"_s : moment(arguments.first());
        m_steady = m_steady && value != u"CURRENT_TIMESTAMP";
        return u"CAST("_s + value + u" AS "_s + (name == u"datetime" ? u"timestamp"_s : name) +
               u')';
    }
    if (name == u"json_extract" && count == 2)
        return extracted(arguments.at(0), arguments.at(1), !isMysql());
    if (name == u"json_unquote" && count == 1) {
        const Range inner = arguments.first();
        const QList<Range> parts = is(inner.first, u"json_extract") && is(inner.first + 1, u"(")
                                       ? this->arguments(inner.first + 1)
                                       : QList<Range>();
        return parts.size() == 2 && at(inner.first + 1).match + 1 == inner.second
                   ? extracted(parts.at(0), parts.at(1), true)
                   : refuse(name);
    }
    if (name == u"substring_index" && count == 3 && m_scope.isFor(u"postgresql") &&
        at(arguments.at(2).first).text == u"1")
        return u"split_part("_s + asText(arguments.at(0)) + u", "_s + range(arguments.at(1)) +
               u", 1)"_s;
    // A count from the end is another one in PostgreSQL.
    if ((name == u"substr" || name == u"substring" || name == u"mid") && count >= 2 &&
        is(arguments.at(1).first, u"-"))
        return refuse(name);
    known = false;
    return {};
}

namespace {

bool givesText(QStringView function)
{
    static const QSet<QString> names{u"lower"_s,  u"lcase"_s,     u"upper"_s,     u"ucase"_s,
                                     u"trim"_s,   u"ltrim"_s,     u"rtrim"_s,     u"concat"_s,
                                     u"substr"_s, u"substring"_s, u"mid"_s,       u"left"_s,
                                     u"right"_s,  u"replace"_s,   u"concat_ws"_s, u"lpad"_s,
                                     u"rpad"_s,   u"reverse"_s,   u"repeat"_s,    u"date_format"_s};
    return names.contains(function.toString().toLower());
}

} // namespace

// How times look as texts depends on settings of the session.
void ExpressionWriter::noteSteadiness(Range one)
{
    for (qsizetype i = one.first; i < one.second; ++i) {
        const Family family = familyOf(i);
        if (family != Family::Unknown && family != Family::Text && !isNumeric(family) &&
            family != Family::Boolean)
            m_steady = false;
    }
}

QString ExpressionWriter::asText(Range one)
{
    const bool single = one.second - one.first == 1;
    const SourceToken &first = at(one.first);
    const bool call = is(one.first + 1, u"(") && at(one.first + 1).match + 1 == one.second;
    const Family family = alone(one);
    const bool text = (single && first.type == SourceToken::Text) || family == Family::Text ||
                      (isAlone(one) && family == Family::Unknown) ||
                      (call && givesText(first.text));
    if (text)
        return range(one);
    if (family == Family::Bytes || family == Family::Set)
        return refuse(first.text);
    noteSteadiness(one);
    return u"CAST("_s + range(one) + u" AS text)"_s;
}

QString ExpressionWriter::asNumber(Range one)
{
    return m_scope.isFor(u"postgresql") ? u"CAST("_s + range(one) + u" AS numeric)"_s : range(one);
}

QString ExpressionWriter::asCondition(Range one)
{
    if (m_scope.isFor(u"sqlite"))
        return range(one);
    const Family family = alone(one);
    if (isAlone(one) && isNumeric(family))
        return range(one) + u" <> 0"_s;
    if (isAlone(one) && family != Family::Boolean)
        return refuse(at(one.second - 1).text);
    static const QStringList signs{u"="_s,    u"<"_s,      u">"_s,     u"<="_s,  u">="_s,
                                   u"<>"_s,   u"!="_s,     u"<=>"_s,   u"is"_s,  u"in"_s,
                                   u"like"_s, u"and"_s,    u"or"_s,    u"not"_s, u"between"_s,
                                   u"&&"_s,   u"exists"_s, u"isnull"_s};
    bool compares = family == Family::Boolean;
    for (qsizetype i = one.first; i < one.second && !compares; ++i) {
        compares = signs.contains(at(i).text.toLower());
        if (is(i, u"("))
            i = at(i).match;
    }
    return compares ? range(one) : refuse(at(one.first).text);
}

QString ExpressionWriter::joined(const QList<Range> &arguments)
{
    QStringList parts;
    for (const Range &one : arguments)
        parts.append(asText(one));
    // One text alone does not make the others texts.
    if (parts.size() == 1)
        return parts.first();
    return u'(' + parts.join(u" || "_s) + u')';
}

// GROUP_CONCAT([DISTINCT] x [ORDER BY …] [SEPARATOR '…']), string_agg(x, '…')
QString ExpressionWriter::listOf(Range all)
{
    QString distinct;
    if (is(all.first, u"distinct")) {
        distinct = u"DISTINCT "_s;
        ++all.first;
    }
    qsizetype order = all.second;
    qsizetype separator = all.second;
    qsizetype comma = all.second;
    for (qsizetype i = all.first; i < all.second; ++i) {
        if (is(i, u"("))
            i = at(i).match;
        else if (is(i, u"order") && order == all.second)
            order = i;
        else if (is(i, u"separator"))
            separator = i;
        else if (is(i, u",") && order == all.second && comma == all.second)
            comma = i;
    }
    const qsizetype end = std::min(std::min(order, separator), comma);
    if (isMysql() && comma < end + 1 && comma != all.second)
        return refuse(u"GROUP_CONCAT"_s);
    const QString value = asText({all.first, end});
    QString between = u"','"_s;
    if (separator < all.second)
        between = range(separator + 1, all.second);
    else if (comma < all.second)
        between = range(comma + 1, std::min(order, all.second));
    const QString sorted =
        order < all.second ? u" ORDER BY "_s + range(order + 2, separator).trimmed() : QString();
    if (!m_scope.isFor(u"sqlite"))
        return u"string_agg("_s + distinct + value + u", "_s + between + sorted + u')';
    if (!sorted.isEmpty() || (!distinct.isEmpty() && between != u"','"))
        return refuse(u"GROUP_CONCAT"_s);
    return u"group_concat("_s + distinct + value +
           (between == u"','" ? QString() : u", "_s + between) + u')';
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

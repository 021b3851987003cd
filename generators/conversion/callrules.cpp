#include "generators/conversion/expressionwriter.h"

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
    if (name == u"coalesce" || name == u"ifnull" || name == u"nullif")
        refuseMixture(name, arguments);
    else if (name == u"if" || name == u"iif")
        refuseMixture(name, arguments.sliced(1));
    return made;
}

// A number beside a text makes PostgreSQL read the text as a number.
void ExpressionWriter::refuseMixture(const QString &name, const QList<Range> &values)
{
    bool texts = false;
    bool others = false;
    for (const Range &one : values) {
        const bool single = one.second - one.first == 1;
        const SourceToken::Type type = at(one.first).type;
        const Family family = alone(one);
        texts = texts || (single && type == SourceToken::Text) || family == Family::Text;
        others = others || (single && type == SourceToken::Number) ||
                 (family != Family::Unknown && family != Family::Text);
    }
    if (texts && others)
        refuse(name + u"()"_s);
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

// Calls that are no pattern.
QString ExpressionWriter::special(const QString &name, qsizetype i, const QList<Range> &arguments,
                                  bool &known)
{
    const QString cast = specialCast(name, i, arguments, known);
    return known ? cast : specialText(name, i, arguments, known);
}

QString ExpressionWriter::specialText(const QString &name, qsizetype i,
                                      const QList<Range> &arguments, bool &known)
{
    known = true;
    const qsizetype count = arguments.size();
    const Range all{i + 2, at(i + 1).match};
    if (name == u"concat" && isMysql())
        return joined(arguments);
    if (name == u"group_concat" || name == u"string_agg")
        return listOf(all);
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
    // PostgreSQL sorts different values by themselves alone.
    if (!distinct.isEmpty() && !sorted.isEmpty() && sorted.section(u' ', 3, 3) != value)
        return refuse(u"GROUP_CONCAT"_s);
    if (!m_scope.isFor(u"sqlite"))
        return u"string_agg("_s + distinct + value + u", "_s + between + sorted + u')';
    if (!sorted.isEmpty() || (!distinct.isEmpty() && between != u"','"))
        return refuse(u"GROUP_CONCAT"_s);
    return u"group_concat("_s + distinct + value +
           (between == u"','" ? QString() : u", "_s + between) + u')';
}

} // namespace relvar

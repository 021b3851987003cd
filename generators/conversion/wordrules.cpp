#include "generators/conversion/expressionwriter.h"

#include <QSet>

// Words and signs of the grammar.
namespace relvar {

using namespace Qt::StringLiterals;

// LIKE and what else compares texts.
qsizetype ExpressionWriter::comparison(qsizetype i, QString &out)
{
    const bool inverted = is(i - 1, u"not");
    const Family family = familyOf(inverted ? i - 2 : i - 1);
    if (family != Family::Unknown && family != Family::Text)
        refuse(at(i).text);
    if (is(i, u"like")) {
        const bool ours = m_scope.isFor(u"postgresql");
        if (!isMysql() && at(i + 1).text.contains(u'\\'))
            refuse(at(i).text);
        out += ours ? u"ILIKE"_s : u"LIKE"_s;
    } else if (isMysql() && m_scope.isFor(u"postgresql")) {
        out += u"~*"_s;
        if (inverted)
            refuse(u"NOT REGEXP"_s);
    } else {
        refuse(at(i).text);
    }
    return i + 1;
}

qsizetype ExpressionWriter::word(qsizetype i, QString &out)
{
    const QString lower = at(i).text.toLower();
    const bool query = isQueryWord(at(i));
    const bool names = m_shape.sources.contains(i) || m_shape.aliases.contains(i) ||
                       (m_shape.common.contains(lower) && !is(i - 1, u"."));
    // Words of the grammar that are functions when they have arguments.
    const bool function = !query || lower == u"cast" || lower == u"mod" || lower == u"left" ||
                          lower == u"right" || lower.startsWith(u"current_") ||
                          lower.startsWith(u"local");
    const bool call = is(i + 1, u"(") && function && !names && !is(i - 1, u".");
    if (call)
        return this->call(i, out);
    const bool typed = (lower == u"date" || lower == u"time" || lower == u"timestamp") &&
                       at(i + 1).type == SourceToken::Text && !names;
    if (typed) {
        if (!m_scope.isFor(u"sqlite"))
            out += lower.toUpper() + u' ';
        out += literal(at(i + 1).text);
        return i + 2;
    }
    return query && !names ? grammar(i, lower, out) : reference(i, out);
}

// What SQLite says for IS NULL and IS NOT NULL behind a value; nothing when that does not begin
// here.
QString ExpressionWriter::nullTest(qsizetype i, const QString &lower) const
{
    if (isMysql())
        return {};
    const SourceToken &before = at(i - 1);
    const bool value =
        before.isLiteral() || before.is(u")") || (before.isName() && !isQueryWord(before));
    if (lower == u"notnull" || (lower == u"not" && is(i + 1, u"null") && value))
        return u"IS NOT NULL"_s;
    return lower == u"isnull" ? u"IS NULL"_s : QString();
}

// A word of the grammar.
qsizetype ExpressionWriter::grammar(qsizetype i, const QString &lower, QString &out)
{
    static const QSet<QString> refused{
        u"binary"_s, u"xor"_s,    u"glob"_s,    u"match"_s, u"rollup"_s,    u"separator"_s,
        u"for"_s,    u"lock"_s,   u"into"_s,    u"force"_s, u"procedure"_s, u"indexed"_s,
        u"sounds"_s, u"window"_s, u"collate"_s, u"div"_s,   u"cast"_s};
    if (refused.contains(lower)) {
        refuse(at(i).text);
        return i + 1;
    }
    if (const QString test = nullTest(i, lower); !test.isEmpty()) {
        out += test;
        return i + (lower == u"not" ? 2 : 1);
    }
    if (lower == u"interval")
        return interval(i, out);
    if (lower == u"like" || lower == u"regexp" || lower == u"rlike")
        return comparison(i, out);
    if (lower == u"true" || lower == u"false")
        return truth(i, lower, out);
    if (lower == u"from" && is(i + 1, u"dual"))
        return i + 2;
    if (lower == u"is" && !isMysql() && !m_scope.isFor(u"sqlite")) {
        const bool inverted = is(i + 1, u"not");
        const SourceToken &right = at(inverted ? i + 2 : i + 1);
        if (!right.is(u"null") && !right.is(u"true") && !right.is(u"false") &&
            !right.is(u"distinct")) {
            out += inverted ? u"IS DISTINCT FROM"_s : u"IS NOT DISTINCT FROM"_s;
            return inverted ? i + 2 : i + 1;
        }
    }
    // LIMIT offset, count
    if (lower == u"limit" && is(i + 2, u",")) {
        out += u"LIMIT "_s + at(i + 3).text + u" OFFSET "_s + at(i + 1).text;
        return i + 4;
    }
    if (lower == u"mod") {
        checkOperands(i);
        out += u'%';
        return i + 1;
    }
    if (lower == u"between")
        m_between = true;
    else if (lower == u"and")
        m_between = false;
    if (lower.startsWith(u"current_") || lower.startsWith(u"local"))
        m_steady = false;
    out += lower == u"straight_join" ? u"JOIN"_s
           : lower == u"distinctrow" ? u"DISTINCT"_s
                                     : at(i).text;
    return i + 1;
}

// Only PostgreSQL tells truth from a number.
qsizetype ExpressionWriter::truth(qsizetype i, const QString &lower, QString &out)
{
    const bool tests = is(i - 1, u"is") || is(i - 1, u"not");
    const qsizetype tested = is(i - 1, u"not") ? i - 3 : i - 2;
    const Family family = tests ? familyOf(tested) : compared(i);
    if (tests && isNumeric(family))
        refuse(at(i).text);
    const bool number = !tests && family != Family::Boolean && isComparison(at(i - 1));
    out += !number ? lower : lower == u"true" ? u"1"_s : u"0"_s;
    return i + 1;
}

// What stands beside an operator must be numbers; or a moment, beside an interval.
void ExpressionWriter::checkOperands(qsizetype sign)
{
    const auto check = [&](Family family, bool interval) {
        const bool times = isTime(family) && interval;
        if (family != Family::Unknown && !isNumeric(family) && !times)
            refuse(at(sign).text);
    };
    const bool interval = is(sign + 1, u"interval");
    qsizetype right = sign + 1;
    while (is(right + 1, u".") && at(right + 2).isName())
        right += 2;
    check(familyBefore(sign), interval);
    if (!is(right + 1, u"("))
        check(familyOf(right), false);
    const bool rest = is(sign, u"%") || is(sign, u"mod");
    if (rest && (familyBefore(sign) == Family::Real || familyOf(right) == Family::Real))
        refuse(at(sign).text);
}

qsizetype ExpressionWriter::sign(qsizetype i, QString &out)
{
    const QString &sign = at(i).text;
    if (sign == u"->" || sign == u"->>")
        return document(i, out);
    if (sign == u"==") {
        out += u'=';
    } else if (sign == u"!=") {
        out += u"<>"_s;
    } else if (sign == u"<=>") {
        out += m_scope.isFor(u"sqlite") ? u"IS"_s : u"IS NOT DISTINCT FROM"_s;
    } else if (sign == u"&&") {
        out += u"AND"_s;
    } else if (sign == u"||") {
        const Family left = familyBefore(i);
        if (!isMysql() && left != Family::Unknown && left != Family::Text)
            refuse(sign);
        out += isMysql() ? u"OR"_s : sign;
    } else if (sign == u"!") {
        out += u"NOT "_s;
    } else if (sign == u"^" || sign == u":=" || sign == u";" || sign == u":") {
        refuse(sign);
    } else if (sign == u"/" && isMysql()) {
        checkOperands(i);
        out += u"* 1.0 /"_s;
    } else {
        const bool star = sign == u"*" && (is(i - 1, u"select") || is(i - 1, u"(") ||
                                           is(i - 1, u",") || is(i - 1, u"distinct"));
        if (!star && (sign == u"+" || sign == u"-" || sign == u"*" || sign == u"/" || sign == u"%"))
            checkOperands(i);
        out += sign;
    }
    return i + 1;
}

// document->'$.a.b'
qsizetype ExpressionWriter::document(qsizetype i, QString &out)
{
    const bool asText = is(i, u"->>");
    const auto steps = at(i + 1).type == SourceToken::Text ? path(at(i + 1).text) : std::nullopt;
    if (!steps || familyBefore(i) != Family::Json) {
        refuse(at(i).text);
        return i + 2;
    }
    if (m_scope.isFor(u"sqlite"))
        out += (asText ? u"->> "_s : u"-> "_s) + literal(at(i + 1).text);
    else if (steps->size() == 1)
        out += (asText ? u"->> "_s : u"-> "_s) +
               (isNumber(steps->first()) ? steps->first() : literal(steps->first()));
    else
        out += (asText ? u"#>> "_s : u"#> "_s) + literal(u'{' + steps->join(u',') + u'}');
    return i + 2;
}

qsizetype ExpressionWriter::interval(qsizetype i, QString &out)
{
    qsizetype end = i + 1;
    out += intervalText(i + 1, m_to, end);
    return end;
}

} // namespace relvar

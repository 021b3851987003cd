#include "generators/conversion/expressionwriter.h"

#include "generators/conversion/wording.h"
#include "generators/dialects/postgresql/names.h"
#include "generators/dialects/sqlite/names.h"

using namespace Qt::StringLiterals;

namespace relvar {

bool isNumeric(Family family)
{
    return family == Family::Integer || family == Family::Decimal || family == Family::Real;
}

namespace {

bool isTime(Family family)
{
    return family == Family::Moment || family == Family::ZonedMoment || family == Family::Date ||
           family == Family::Time;
}

bool isComparison(const SourceToken &token)
{
    static const QStringList signs{u"="_s, u"=="_s, u"<>"_s, u"!="_s, u"<"_s,
                                   u">"_s, u"<="_s, u">="_s, u"<=>"_s};
    return token.type == SourceToken::Sign && signs.contains(token.text);
}

bool isNumberText(const QString &text)
{
    bool good = false;
    (void)text.toDouble(&good);
    return good;
}

} // namespace

ExpressionWriter::ExpressionWriter(const QList<SourceToken> &tokens, const NameScope &scope,
                                   bool query)
    : m_tokens(tokens)
    , m_scope(scope)
    , m_query(query)
{
    if (query)
        m_shape = queryShape(tokens);
}

Standardized ExpressionWriter::run()
{
    if (m_query && !showsOnlyGroups(m_tokens))
        refuse(u"GROUP BY"_s);
    Standardized made;
    made.text = range(0, m_tokens.size()).trimmed();
    made.refusal = m_refusal;
    made.steady = m_steady;
    if (made.isRefused())
        made.text.clear();
    return made;
}

QString ExpressionWriter::refuse(const QString &what)
{
    if (m_refusal.isEmpty())
        m_refusal = ConversionWords::tr("“%1” has no counterpart that is known to mean the same.")
                        .arg(what.simplified().left(60));
    return {};
}

QString ExpressionWriter::range(qsizetype from, qsizetype to)
{
    const qsizetype oldFrom = std::exchange(m_from, from);
    const qsizetype oldTo = std::exchange(m_to, to);
    QString out;
    for (qsizetype i = from; i < to && m_refusal.isEmpty();) {
        if (i > from)
            out += at(i).space;
        const qsizetype next = one(i, out);
        i = std::max(next, i + 1);
    }
    m_from = oldFrom;
    m_to = oldTo;
    return out;
}

QString ExpressionWriter::quoted(const QString &name) const
{
    return m_scope.isFor(u"sqlite") ? sqlite::quotedName(name) : postgresql::quotedName(name);
}

QString ExpressionWriter::literal(const QString &text) const
{
    return m_scope.isFor(u"sqlite") ? sqlite::quotedText(text) : postgresql::quotedText(text);
}

// Names that differ only in case are one name in both databases.
QString ExpressionWriter::spelled(const QString &name) const
{
    const QString lower = name.toLower();
    if (const auto column = m_scope.columns.constFind(lower); column != m_scope.columns.cend())
        return column->name;
    const auto alias = m_shape.spelled.constFind(lower);
    return alias == m_shape.spelled.cend() ? name : *alias;
}

Family ExpressionWriter::familyOf(qsizetype lastPart) const
{
    if (!at(lastPart).isName() || isQueryWord(at(lastPart)))
        return Family::Unknown;
    return m_scope.columns.value(at(lastPart).text.toLower()).family;
}

bool ExpressionWriter::isAlone(Range one) const
{
    if (one.first >= one.second || !at(one.first).isName() || isQueryWord(at(one.first)))
        return false;
    qsizetype i = one.first;
    while (i + 2 < one.second && is(i + 1, u".") && at(i + 2).isName())
        i += 2;
    return i + 1 == one.second;
}

Family ExpressionWriter::alone(Range one) const
{
    return isAlone(one) ? familyOf(one.second - 1) : Family::Unknown;
}

// The column before a sign.
Family ExpressionWriter::familyBefore(qsizetype sign) const
{
    return sign > 0 ? familyOf(sign - 1) : Family::Unknown;
}

// The column that a literal is compared with.
Family ExpressionWriter::compared(qsizetype literal) const
{
    if (isComparison(at(literal - 1)))
        return familyBefore(literal - 1);
    if (isComparison(at(literal + 1))) {
        qsizetype last = literal + 2;
        while (is(last + 1, u".") && at(last + 2).isName())
            last += 2;
        return is(last + 1, u"(") ? Family::Unknown : familyOf(last);
    }
    // x IN (literal, …)
    qsizetype open = literal - 1;
    while (open > 0 && (at(open).isLiteral() || is(open, u",")))
        --open;
    if (is(open, u"(") && is(open - 1, u"in"))
        return familyOf(is(open - 2, u"not") ? open - 3 : open - 2);
    return Family::Unknown;
}

QString ExpressionWriter::text(qsizetype i)
{
    const QString &value = at(i).text;
    if (is(i - 1, u"as"))
        return quoted(value);
    const Family family = compared(i);
    if (isNumeric(family) && !isNumberText(value))
        return refuse(literal(value));
    if (family == Family::Boolean || family == Family::Set || family == Family::Json)
        return refuse(literal(value));
    if (isTime(family) && (value.startsWith(u"0000") || value.isEmpty()))
        return refuse(literal(value));
    if (family == Family::Bytes && !m_scope.isFor(u"sqlite"))
        return u"'\\x"_s + QString::fromLatin1(value.toUtf8().toHex()) + u"'::bytea"_s;
    return literal(value);
}

QString ExpressionWriter::number(qsizetype i)
{
    const QString &value = at(i).text;
    switch (compared(i)) {
    case Family::Boolean:
        if (value != u"0" && value != u"1")
            return refuse(value);
        return value == u"1" ? u"true"_s : u"false"_s;
    case Family::Text:
        return literal(value);
    case Family::Enum:
    case Family::Set:
    case Family::Moment:
    case Family::ZonedMoment:
    case Family::Date:
    case Family::Time:
    case Family::Bytes:
    case Family::Json:
    case Family::Bits:
        return refuse(value);
    default:
        return value;
    }
}

qsizetype ExpressionWriter::one(qsizetype i, QString &out)
{
    const SourceToken &token = at(i);
    switch (token.type) {
    case SourceToken::Text:
        out += text(i);
        return i + 1;
    case SourceToken::Number:
        out += number(i);
        return i + 1;
    case SourceToken::Bytes:
        if (m_scope.isFor(u"sqlite"))
            out += u"x'"_s + token.text + u'\'';
        else
            out += u"'\\x"_s + token.text.toLower() + u"'::bytea"_s;
        return i + 1;
    case SourceToken::Bits:
        if (m_scope.isFor(u"sqlite"))
            refuse(u"b''"_s);
        out += u"B'"_s + token.text + u'\'';
        return i + 1;
    case SourceToken::Name:
        return reference(i, out);
    case SourceToken::Word:
        return word(i, out);
    case SourceToken::Sign:
        return sign(i, out);
    case SourceToken::Broken:
        refuse(token.text.isEmpty() ? u"'"_s : token.text);
        break;
    }
    return i + 1;
}

// Whether a name from `begin` to before `end` stands where only true or false make sense.
bool ExpressionWriter::isCondition(qsizetype begin, qsizetype end) const
{
    const auto joins = [&](qsizetype i) {
        return is(i, u"and") || is(i, u"or") || is(i, u"&&") || (isMysql() && is(i, u"||"));
    };
    const bool opens = is(begin - 1, u"where") || is(begin - 1, u"having") ||
                       (is(begin - 1, u"not") && !is(begin - 2, u"is")) || is(begin - 1, u"!") ||
                       is(begin - 1, u"when") || (is(begin - 1, u"on")) ||
                       (joins(begin - 1) && !m_between);
    const bool starts = begin == m_from || is(begin - 1, u"(");
    const bool closes = end >= m_to || is(end, u")") || is(end, u"then") || is(end, u"group") ||
                        is(end, u"order") || is(end, u"having") || is(end, u"limit") || joins(end);
    return (opens && closes) || (starts && end < m_to && joins(end));
}

qsizetype ExpressionWriter::reference(qsizetype i, QString &out)
{
    QList<qsizetype> parts{i};
    while (is(parts.last() + 1, u".") &&
           (at(parts.last() + 2).isName() || is(parts.last() + 2, u"*")))
        parts.append(parts.last() + 2);
    const qsizetype end = parts.last() + 1;
    const SourceToken &last = at(parts.last());
    if (m_shape.sources.contains(i)) {
        const QString lower = last.text.toLower();
        if (parts.size() == 1 && m_shape.common.contains(lower)) {
            out += quoted(spelled(last.text));
            return end;
        }
        const auto relation = m_scope.relations.constFind(lower);
        if (relation == m_scope.relations.cend()) {
            refuse(last.text);
            return end;
        }
        out += relation->fullName;
        // Its columns may be qualified with its name, which may be another one now.
        return end;
    }
    if (m_shape.aliases.contains(i)) {
        out += quoted(m_shape.spelled.value(last.text.toLower(), last.text));
        return end;
    }
    if (parts.size() > 1) {
        const QString owner = at(parts.at(parts.size() - 2)).text;
        const QString lower = owner.toLower();
        if (m_shape.spelled.contains(lower))
            out += quoted(m_shape.spelled.value(lower)) + u'.';
        else if (m_shape.common.contains(lower))
            out += quoted(spelled(owner)) + u'.';
        else if (m_query && m_scope.relations.contains(lower))
            out += quoted(m_scope.relations.value(lower).name) + u'.';
        else if (m_query)
            refuse(owner);
    }
    if (last.is(u"*")) {
        out += u'*';
        return end;
    }
    const bool known = m_scope.columns.contains(last.text.toLower());
    if (!known && !m_query) {
        if (last.maybeText && parts.size() == 1)
            out += literal(last.text);
        else
            refuse(last.text);
        return end;
    }
    const Family family = familyOf(parts.last());
    if (family == Family::ZonedMoment)
        m_steady = false;
    out += quoted(spelled(last.text));
    const bool aliased = is(i - 1, u"as") || is(end, u"(");
    if (!aliased && !m_scope.isFor(u"sqlite") && isCondition(i, end)) {
        if (isNumeric(family))
            out += u" <> 0"_s;
        else if (family != Family::Boolean)
            refuse(last.text);
    }
    return end;
}

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
    static const QSet<QString> refused{
        u"binary"_s, u"xor"_s,    u"glob"_s,    u"match"_s, u"rollup"_s,    u"separator"_s,
        u"for"_s,    u"lock"_s,   u"into"_s,    u"force"_s, u"procedure"_s, u"indexed"_s,
        u"sounds"_s, u"window"_s, u"collate"_s, u"div"_s,   u"cast"_s};
    const bool query = isQueryWord(at(i));
    // An operator; with the arguments of a call it is a function.
    const bool call =
        is(i + 1, u"(") &&
        (!query || lower == u"cast" || lower == u"mod" || lower == u"left" || lower == u"right" ||
         lower.startsWith(u"current_") || lower.startsWith(u"local"));
    const bool typed = (lower == u"date" || lower == u"time" || lower == u"timestamp") &&
                       at(i + 1).type == SourceToken::Text;
    const bool joins = (lower == u"left" || lower == u"right") && is(i + 1, u"(") && m_query &&
                       is(i + 2, u"select");
    const bool names = m_shape.sources.contains(i) || m_shape.aliases.contains(i);
    if (call && !joins && !names && !is(i - 1, u"."))
        return this->call(i, out);
    if (typed) {
        if (!m_scope.isFor(u"sqlite"))
            out += lower.toUpper() + u' ' + literal(at(i + 1).text);
        else
            out += literal(at(i + 1).text);
        return i + 2;
    }
    if (!query || names)
        return reference(i, out);
    if (refused.contains(lower)) {
        refuse(at(i).text);
        return i + 1;
    }
    if (lower == u"interval")
        return interval(i, out);
    if (lower == u"like" || lower == u"regexp" || lower == u"rlike")
        return comparison(i, out);
    if (lower == u"between")
        m_between = true;
    if (lower == u"and" && m_between) {
        out += at(i).text;
        m_between = false;
        return i + 1;
    }
    if (lower == u"from" && is(i + 1, u"dual"))
        return i + 2;
    if (lower == u"straight_join" || lower == u"distinctrow") {
        out += lower == u"distinctrow" ? u"DISTINCT"_s : u"JOIN"_s;
        return i + 1;
    }
    if (lower == u"mod") {
        checkOperands(i);
        out += u'%';
        return i + 1;
    }
    if (lower == u"true" || lower == u"false") {
        const Family family = is(i - 1, u"is") || is(i - 1, u"not") ? familyOf(i - 2) : compared(i);
        const bool asNumber = isNumeric(family) || isComparison(at(i - 1));
        if (isNumeric(family) && !isComparison(at(i - 1)))
            refuse(at(i).text);
        out += asNumber && family != Family::Boolean ? (lower == u"true" ? u"1"_s : u"0"_s) : lower;
        return i + 1;
    }
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
    if (lower.startsWith(u"current_") || lower.startsWith(u"local"))
        m_steady = false;
    out += at(i).text;
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
               (isNumberText(steps->first()) ? steps->first() : literal(steps->first()));
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

static Standardized standardized(const QString &sql, const NameScope &scope, bool query)
{
    const auto tokens = sourceTokens(sql, scope.rules);
    if (!tokens || tokens->isEmpty())
        return {
            {}, ConversionWords::tr("“%1” cannot be read.").arg(sql.simplified().left(60)), true};
    return ExpressionWriter(*tokens, scope, query).run();
}

Standardized standardExpression(const QString &sql, const NameScope &scope)
{
    return standardized(sql, scope, false);
}

Standardized standardQuery(const QString &sql, const NameScope &scope)
{
    return standardized(sql, scope, true);
}

} // namespace relvar

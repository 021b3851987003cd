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

bool isTime(Family family)
{
    return family == Family::Moment || family == Family::ZonedMoment || family == Family::Date ||
           family == Family::Time;
}

bool ExpressionWriter::isComparison(const SourceToken &token)
{
    static const QStringList signs{u"="_s, u"=="_s, u"<>"_s, u"!="_s, u"<"_s,
                                   u">"_s, u"<="_s, u">="_s, u"<=>"_s};
    return token.type == SourceToken::Sign && signs.contains(token.text);
}

bool ExpressionWriter::isNumber(const QString &text)
{
    bool good = false;
    (void)text.toDouble(&good);
    return good;
}

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

QString ExpressionWriter::text(qsizetype i)
{
    const QString &value = at(i).text;
    if (is(i - 1, u"as"))
        return quoted(value);
    const Family family = compared(i);
    if (isNumeric(family) && !isNumber(value))
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

// Whether the query itself gives something this name.
bool ExpressionWriter::isNamedHere(qsizetype i) const
{
    if (!m_query)
        return false;
    const QString lower = at(i).text.toLower();
    for (qsizetype other = 0; other < m_tokens.size(); ++other) {
        const bool behind =
            other == i && ((at(i - 1).isName() && !isQueryWord(at(i - 1))) || is(i - 1, u")"));
        const bool gives = behind || is(other - 1, u"as");
        if (gives && at(other).isName() && at(other).text.toLower() == lower)
            return true;
    }
    return m_shape.spelled.contains(lower) || m_shape.common.contains(lower);
}

// A relation in FROM.
QString ExpressionWriter::sourceText(const QList<qsizetype> &parts)
{
    const QString &name = at(parts.last()).text;
    QString key = name.toLower();
    if (parts.size() == 1 && m_shape.common.contains(key))
        return quoted(spelled(name));
    if (parts.size() > 1) // with its schema
        key.prepend(QString(at(parts.at(parts.size() - 2)).text.toLower() + u'.'));
    const auto relation = m_scope.relations.constFind(key);
    return relation == m_scope.relations.cend() ? refuse(name) : relation->fullName;
}

// What a column is qualified with, and a point.
QString ExpressionWriter::ownerText(const QString &owner)
{
    const QString lower = owner.toLower();
    if (m_scope.inTrigger && (lower == u"new" || lower == u"old"))
        return lower.toUpper() + u'.';
    if (!m_query)
        return {};
    if (m_shape.spelled.contains(lower))
        return quoted(m_shape.spelled.value(lower)) + u'.';
    if (m_shape.common.contains(lower))
        return quoted(spelled(owner)) + u'.';
    if (m_scope.relations.contains(lower))
        return quoted(m_scope.relations.value(lower).name) + u'.';
    return refuse(owner);
}

qsizetype ExpressionWriter::reference(qsizetype i, QString &out)
{
    QList<qsizetype> parts{i};
    while (is(parts.last() + 1, u".") &&
           (at(parts.last() + 2).isName() || is(parts.last() + 2, u"*")))
        parts.append(parts.last() + 2);
    const qsizetype end = parts.last() + 1;
    const SourceToken &last = at(parts.last());
    const QString lower = last.text.toLower();
    if (m_shape.sources.contains(i)) {
        out += sourceText(parts);
        return end;
    }
    if (m_shape.aliases.contains(i)) {
        out += quoted(m_shape.spelled.value(lower, last.text));
        return end;
    }
    if (parts.size() > 1)
        out += ownerText(at(parts.at(parts.size() - 2)).text);
    if (last.is(u"*")) {
        out += u'*';
        return end;
    }
    const bool known = m_scope.columns.contains(lower);
    if (!known && last.maybeText && parts.size() == 1 && !isNamedHere(i)) {
        out += literal(last.text);
        return end;
    }
    if (!known && !m_query) {
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

Standardized standardExpression(const QList<SourceToken> &tokens, const NameScope &scope)
{
    return ExpressionWriter(tokens, scope, false).run();
}

Standardized standardQuery(const QString &sql, const NameScope &scope)
{
    return standardized(sql, scope, true);
}

} // namespace relvar

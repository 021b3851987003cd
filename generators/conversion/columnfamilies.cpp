#include "generators/conversion/expressionwriter.h"

// Of what kind the columns are that stand somewhere.
namespace relvar {

using namespace Qt::StringLiterals;

Family ExpressionWriter::familyOf(qsizetype lastPart) const
{
    if (!at(lastPart).isName() || isQueryWord(at(lastPart)))
        return Family::Unknown;
    if (const Family family = familyInQuery(lastPart); family != Family::Unknown)
        return family;
    return m_scope.columns.value(at(lastPart).text.toLower()).family;
}

// The relation that the query calls so; null when it is none, or one of several.
const KnownRelation *ExpressionWriter::relationCalled(const QString &name) const
{
    const QString key = m_shape.relations.value(name.toLower());
    const auto relation = m_scope.relations.constFind(key);
    const bool known = relation != m_scope.relations.cend() && !m_shape.common.contains(key);
    return known ? &*relation : nullptr;
}

// Tables may have columns of one name that are of different kinds: what the query itself says
// about the table of this one decides.
Family ExpressionWriter::familyInQuery(qsizetype lastPart) const
{
    const QString column = at(lastPart).text.toLower();
    if (is(lastPart - 1, u".")) {
        const KnownRelation *relation = relationCalled(at(lastPart - 2).text);
        return relation ? relation->families.value(column) : Family::Unknown;
    }
    if (m_scope.columns.value(column).family != Family::Unknown || isNamedHere(lastPart))
        return Family::Unknown;
    QSet<Family> found;
    for (auto it = m_shape.relations.cbegin(); it != m_shape.relations.cend(); ++it)
        if (const KnownRelation *relation = relationCalled(it.key());
            relation && relation->families.contains(column))
            found.insert(relation->families.value(column));
    return found.size() == 1 ? *found.cbegin() : Family::Unknown;
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

// The column before a sign, maybe in brackets.
Family ExpressionWriter::familyBefore(qsizetype sign) const
{
    const qsizetype last = sign - 1;
    if (!is(last, u")"))
        return sign > 0 ? familyOf(last) : Family::Unknown;
    const qsizetype open = at(last).match;
    const SourceToken &before = at(open - 1);
    static const QStringList words{u"and"_s,  u"or"_s,   u"not"_s,  u"where"_s, u"on"_s,
                                   u"when"_s, u"then"_s, u"else"_s, u"having"_s};
    const bool group = open == 0 || (before.type == SourceToken::Sign && !before.is(u")")) ||
                       (before.type == SourceToken::Word && words.contains(before.text.toLower()));
    if (!group)
        return Family::Unknown;
    const bool nested = is(last - 1, u")") && at(last - 1).match == open + 1;
    return nested ? familyBefore(last) : alone({open + 1, last});
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

} // namespace relvar

#pragma once

#include "generators/conversion/expressions.h"
#include "generators/conversion/functions.h"
#include "generators/conversion/queryshape.h"

namespace relvar {

// Writes the elements of one text in other words, one file of functions a concern. Lives on the
// stack of standardExpression().
class ExpressionWriter
{
public:
    ExpressionWriter(const QList<SourceToken> &tokens, const NameScope &scope, bool query);
    Standardized run();

private:
    using Range = std::pair<qsizetype, qsizetype>;

    // expressionwriter.cpp
    QString range(qsizetype from, qsizetype to);
    QString range(Range one) { return range(one.first, one.second); }
    qsizetype one(qsizetype i, QString &out);
    qsizetype reference(qsizetype i, QString &out);
    QString sourceText(const QList<qsizetype> &parts);
    QString ownerText(const QString &owner);
    QString text(qsizetype i);
    QString number(qsizetype i);
    QString spelled(const QString &name) const;
    QString quoted(const QString &name) const;
    QString literal(const QString &text) const;
    bool isNamedHere(qsizetype i) const;
    bool isCondition(qsizetype begin, qsizetype end) const;

    // columnfamilies.cpp
    Family familyBefore(qsizetype sign) const;
    Family compared(qsizetype literal) const;
    Family familyOf(qsizetype lastPart) const;
    Family familyInQuery(qsizetype lastPart) const;
    const KnownRelation *relationCalled(const QString &name) const;
    // The family of a column that stands alone in a range.
    Family alone(Range one) const;
    bool isAlone(Range one) const;

    // wordrules.cpp
    qsizetype word(qsizetype i, QString &out);
    qsizetype grammar(qsizetype i, const QString &lower, QString &out);
    QString nullTest(qsizetype i, const QString &lower) const;
    qsizetype truth(qsizetype i, const QString &lower, QString &out);
    qsizetype sign(qsizetype i, QString &out);
    qsizetype comparison(qsizetype i, QString &out);
    qsizetype document(qsizetype i, QString &out);
    qsizetype interval(qsizetype i, QString &out);
    void checkOperands(qsizetype sign);

    // callrules.cpp
    qsizetype call(qsizetype i, QString &out);
    QList<Range> arguments(qsizetype open) const;
    QString byRule(const FunctionRule &rule, const QList<Range> &arguments);
    void refuseMixture(const QString &name, const QList<Range> &values);
    QString special(const QString &name, qsizetype i, const QList<Range> &arguments, bool &known);
    QString specialText(const QString &name, qsizetype i, const QList<Range> &arguments,
                        bool &known);
    QString aggregate(const QString &pattern, const QList<Range> &arguments);
    QString joined(const QList<Range> &arguments);
    QString listOf(Range all);
    QString asText(Range one);
    QString asCondition(Range one);
    QString asNumber(Range one);
    void noteSteadiness(Range one);

    // castrules.cpp
    QString specialCast(const QString &name, qsizetype i, const QList<Range> &arguments,
                        bool &known);
    QString castTo(Range value, const QString &type);
    QString typeName(Range type) const;
    QString moved(const QList<Range> &arguments, QChar sign);
    QString between(const QList<Range> &arguments);
    QString formatted(Range moment, Range format, bool strftime);
    QString moment(Range one);
    QString extracted(Range document, Range path, bool asText);
    QString intervalText(qsizetype from, qsizetype to, qsizetype &end);
    static std::optional<QStringList> path(const QString &text);

    // Shared
    const SourceToken &at(qsizetype i) const
    {
        static const SourceToken none;
        return i >= 0 && i < m_tokens.size() ? m_tokens.at(i) : none;
    }
    bool is(qsizetype i, QStringView word) const { return at(i).is(word); }
    bool isMysql() const { return m_scope.rules == SourceRules::Mysql; }
    static bool isComparison(const SourceToken &token);
    static bool isNumber(const QString &text);
    QString refuse(const QString &what);

    const QList<SourceToken> &m_tokens;
    const NameScope &m_scope;
    const bool m_query;
    QueryShape m_shape;
    qsizetype m_from = 0; // of the range that is being written
    qsizetype m_to = 0;
    bool m_between = false; // the next AND belongs to BETWEEN
    bool m_steady = true;
    QString m_refusal;
};

} // namespace relvar
